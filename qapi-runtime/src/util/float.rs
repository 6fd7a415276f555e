//! Numbers with a fraction, as command lines write them and as QEMU prints them.

use super::integer::{sign, skip_space};

/// The finite number that the text is: decimal with fraction and exponent, or hexadecimal with a binary
/// exponent (`0x1.8p3`), behind white space and a sign. None for everything else, which includes numbers too
/// great, and numbers too small to be told from zero or to keep all their digits.
///
/// ```
/// use qapi_runtime::util::parse_number;
///
/// assert_eq!(parse_number(" -1e3"), Some(-1000.0));
/// assert_eq!(parse_number("0x1p3"), Some(8.0));
/// assert_eq!(parse_number("1e400"), None);
/// assert_eq!(parse_number("nan"), None);
/// ```
pub fn parse_number(text: &str) -> Option<f64> {
    let (negative, unsigned) = sign(skip_space(text));
    let hex = unsigned.strip_prefix("0x").or_else(|| unsigned.strip_prefix("0X"));
    let value = match hex {
        Some(digits) => hexadecimal(digits),
        None => decimal(unsigned),
    }?;
    Some(if negative { -value } else { value })
}

fn decimal(text: &str) -> Option<f64> {
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    };
    let (integer, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if let Some(exponent) = exponent {
        let (_, digits) = sign(exponent);
        if digits.is_empty() || !all_digits(digits) {
            return None;
        }
    }
    if integer.len() + fraction.len() == 0 || !all_digits(integer) || !all_digits(fraction) {
        return None;
    }
    let value: f64 = text.parse().ok()?;
    let nonzero = || mantissa.bytes().any(|b| matches!(b, b'1'..=b'9'));
    let too_small = value < f64::MIN_POSITIVE && nonzero() && !is_exactly(value, integer, fraction, exponent);
    (value.is_finite() && !too_small).then_some(value)
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a number below the normal ones is just what the digits say.
fn is_exactly(value: f64, integer: &str, fraction: &str, exponent: Option<&str>) -> bool {
    // Every double ends within 1074 digits behind the point.
    let exact = format!("{value:.1074}");
    let shift: i64 = match exponent.unwrap_or("0").parse() {
        Ok(shift) => shift,
        Err(_) => return false,
    };
    let written = significant(integer, fraction).map(|(digits, at)| (digits, at.saturating_add(shift)));
    let (whole, rest) = exact.split_once('.').unwrap_or((&exact, ""));
    significant(whole, rest) == written
}

/// The digits without zeros at either end, and how many places behind the point the first of them stands,
/// counted backwards. None for zero.
fn significant(integer: &str, fraction: &str) -> Option<(String, i64)> {
    let all = format!("{integer}{fraction}");
    let digits = all.trim_start_matches('0');
    let leading = (all.len() - digits.len()) as i64;
    let digits = digits.trim_end_matches('0');
    (!digits.is_empty()).then(|| (String::from(digits), integer.len() as i64 - leading))
}

/// The number behind `0x`.
fn hexadecimal(text: &str) -> Option<f64> {
    let (mantissa, exponent) = match text.find(['p', 'P']) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    };
    let mut power: i64 = match exponent {
        None => 0,
        Some(text) => {
            let (negative, digits) = sign(text);
            if digits.is_empty() || !all_digits(digits) {
                return None;
            }
            let magnitude = digits.parse().unwrap_or(i64::from(i32::MAX)).min(i64::from(i32::MAX));
            if negative { -magnitude } else { magnitude }
        }
    };
    let (mut bits, mut inexact, mut digits, mut behind_point) = (0_u64, false, 0_u32, false);
    for c in mantissa.chars() {
        if c == '.' && !behind_point {
            behind_point = true;
            continue;
        }
        let digit = u64::from(c.to_digit(16)?);
        digits += 1;
        if bits >> 60 == 0 {
            bits = bits << 4 | digit;
            power -= if behind_point { 4 } else { 0 };
        } else {
            inexact |= digit != 0;
            power += if behind_point { 0 } else { 4 };
        }
    }
    if digits == 0 {
        return None;
    }
    if bits == 0 {
        return Some(0.0);
    }
    power += 63 - i64::from(bits.leading_zeros());
    round(bits << bits.leading_zeros(), inexact, power)
}

/// `bits` of 2^63 (the highest bit is set), and something below them if `inexact`, times 2^`power`, as the
/// nearest double.
fn round(bits: u64, mut inexact: bool, power: i64) -> Option<f64> {
    const BIAS: i64 = 1023;
    const DIGITS: i64 = f64::MANTISSA_DIGITS as i64;
    let below_normal = (1 - BIAS - power).max(0);
    let drop = 64 - DIGITS + below_normal;
    if power > BIAS || drop > 64 {
        return None;
    }
    let (kept, half, rest) = match drop {
        64 => (0, bits >> 63 == 1, bits << 1),
        drop => (bits >> drop, bits >> (drop - 1) & 1 == 1, bits << (64 - drop + 1)),
    };
    inexact |= rest != 0;
    let rounded = kept + u64::from(half && (inexact || kept & 1 == 1));
    if below_normal > 0 && (half || inexact) {
        return None;
    }
    // The highest bit of a normal number's mantissa adds one to the exponent, as does a carry.
    let exponent = if below_normal > 0 { 0 } else { (power + BIAS - 1) as u64 };
    let value = f64::from_bits((exponent << (DIGITS - 1)) + rounded);
    value.is_finite().then_some(value)
}

/// Reads digits behind a point, with a sign in front: whether it is negative; the fraction as parts of 2^64,
/// or none where it rounds to one; and the text behind it.
pub(super) fn fraction(text: &str) -> Option<(bool, Option<u64>, &str)> {
    let (negative, unsigned) = sign(text);
    let digits = unsigned.strip_prefix('.')?;
    let len = digits.bytes().take_while(u8::is_ascii_digit).count();
    if len == 0 {
        return None;
    }
    let (digits, rest) = digits.split_at(len);
    let value: f64 = format!("0.{digits}").parse().ok()?;
    // A fraction that is too small to count must still be told from none.
    let least = u64::from(digits.bytes().any(|b| b != b'0'));
    let parts = (value < 1.0).then(|| ((value * 2_f64.powi(64)) as u64).max(least));
    Some((negative, parts, rest))
}

/// The number with so many significant digits, without zeros at the end, and with an exponent where that is
/// beyond these digits or below -4: what C prints for `%.17g` and the like.
///
/// ```
/// use qapi_runtime::util::format_g;
///
/// assert_eq!(format_g(0.1, 17), "0.10000000000000001");
/// assert_eq!(format_g(1e21, 17), "1e+21");
/// assert_eq!(format_g(1023.4, 3), "1.02e+03");
/// ```
pub fn format_g(value: f64, digits: usize) -> String {
    let sign = if value.is_sign_negative() { "-" } else { "" };
    if !value.is_finite() {
        return format!("{sign}{}", if value.is_nan() { "nan" } else { "inf" });
    }
    let digits = digits.max(1);
    let scientific = format!("{:.*e}", digits - 1, value.abs());
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let shown: String = mantissa.chars().filter(|&c| c != '.').collect();
    let shown = match shown.trim_end_matches('0') {
        "" => "0",
        shown => shown,
    };
    if exponent < -4 || exponent >= digits as i32 {
        let (first, rest) = shown.split_at(1);
        let point = if rest.is_empty() { "" } else { "." };
        let direction = if exponent < 0 { '-' } else { '+' };
        return format!("{sign}{first}{point}{rest}e{direction}{:02}", exponent.unsigned_abs());
    }
    if exponent < 0 {
        return format!("{sign}0.{}{shown}", "0".repeat(exponent.unsigned_abs() as usize - 1));
    }
    let integer = exponent as usize + 1;
    if shown.len() <= integer {
        return format!("{sign}{shown}{}", "0".repeat(integer - shown.len()));
    }
    let (integer, fraction) = shown.split_at(integer);
    format!("{sign}{integer}.{fraction}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimal_forms() {
        for (text, value) in [("2.5e-1", 0.25), (".5", 0.5), ("5.", 5.0), ("1E+2", 100.0), ("\n-0", 0.0)] {
            assert_eq!(parse_number(text), Some(value), "{text}");
        }
        for text in
            ["", ".", "1e", "1e+", "e5", "1x", "1 ", "1,5", "--1", "inf", "NaN", "1e400", "1.e.", "1_0"]
        {
            assert_eq!(parse_number(text), None, "{text}");
        }
    }

    #[test]
    fn hexadecimal_forms() {
        let max = "0x1.fffffffffffffp1023";
        for (text, value) in [
            ("0x10", 16.0),
            ("0X.8", 0.5),
            ("-0x1.8p+3", -12.0),
            ("0x8.p-1", 4.0),
            (max, f64::MAX),
            ("0x1p-1022", f64::MIN_POSITIVE),
            ("0x1p-1074", f64::from_bits(1)),
            ("0x10000000000000000000000", 2_f64.powi(88)),
            ("0x1.00000000000008", 1.0),
            ("0x1.000000000000080000000000000001", 1.0 + f64::EPSILON),
            ("0x1.00000000000018", 1.0 + 2.0 * f64::EPSILON),
            ("0x0p99999999999999999999", 0.0),
        ] {
            assert_eq!(parse_number(text), Some(value), "{text}");
        }
        for text in ["0x", "0x.", "0xp1", "0x1p", "0x1.1.1", "0xg", "0x1p1024", "0x1.fffffffffffff8p1023"] {
            assert_eq!(parse_number(text), None, "{text}");
        }
        assert_eq!(parse_number("0x1p-1075"), None);
        assert_eq!(parse_number("0x1.8p-1074"), None);
    }

    #[test]
    fn numbers_that_lose_digits_near_zero_are_refused() {
        for text in ["1e-400", "4.9e-324", "2.2250738585072011e-308"] {
            assert_eq!(parse_number(text), None, "{text}");
        }
        assert_eq!(parse_number("2.2250738585072014e-308"), Some(f64::MIN_POSITIVE));
        assert_eq!(parse_number("0e-400"), Some(0.0));
        let exact = format!("{:.1074}", f64::from_bits(3));
        assert_eq!(parse_number(&exact), Some(f64::from_bits(3)));
        assert_eq!(parse_number(&format!("{exact}1")), None);
    }

    #[test]
    fn printed_as_c_prints() {
        for (value, digits, text) in [
            (0.0, 17, "0"),
            (-0.0, 17, "-0"),
            (5.0, 17, "5"),
            (100.0, 17, "100"),
            (2.0 / 3.0, 17, "0.66666666666666663"),
            (0.0001, 17, "0.0001"),
            (0.00001, 3, "1e-05"),
            (1e17, 17, "1e+17"),
            (123_456.0, 3, "1.23e+05"),
            (999.5, 3, "1e+03"),
            (f64::MAX, 17, "1.7976931348623157e+308"),
            (f64::NEG_INFINITY, 17, "-inf"),
        ] {
            assert_eq!(format_g(value, digits), text);
        }
    }
}
