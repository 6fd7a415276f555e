//! Sizes: numbers of bytes with a suffix.

use super::float::{format_g, fraction};
use super::integer::{NumberError, Radix, skip_space, unsigned, whole, wrapping};

/// The number of bytes that the text is.
///
/// Decimal digits may have a fraction and one of the suffixes `B`, `k`, `M`, `G`, `T`, `P`, `E` in either
/// case, each 1024 times the one before; what remains below a byte is rounded, halves up. A fraction of a
/// byte needs a suffix above `B`. Hexadecimal takes neither fraction nor suffix. Leading zeros mean nothing,
/// and there are no exponents: `1e` is one exbibyte. Negative sizes are out of range.
///
/// ```
/// use qapi_runtime::util::{NumberError, parse_size};
///
/// assert_eq!(parse_size("1.5M"), Ok(1_572_864));
/// assert_eq!(parse_size("0x10"), Ok(16));
/// assert_eq!(parse_size("16E"), Err(NumberError::OutOfRange));
/// assert_eq!(parse_size("1kB"), Err(NumberError::Malformed));
/// ```
pub fn parse_size(text: &str) -> Result<u64, NumberError> {
    whole(leading_size(text))
}

fn leading_size(text: &str) -> (Result<u64, NumberError>, &str) {
    let (integer, rest) = unsigned(text, Radix::Decimal);
    let fractional = match integer {
        Err(NumberError::OutOfRange) => return (integer, rest),
        Err(NumberError::Malformed) => text.contains('.'),
        Ok(0) if rest.starts_with(['x', 'X']) => return hexadecimal(text),
        Ok(_) => rest.starts_with('.'),
    };
    if !fractional {
        return match integer {
            Ok(whole) => scale(whole, 0, rest),
            Err(error) => (Err(error), text),
        };
    }
    if integer.is_ok() && !rest[1..].starts_with(|c: char| c.is_ascii_digit()) {
        return scale(integer.unwrap_or(0), 0, &rest[1..]);
    }
    let (negative, fraction, rest) = match fraction(skip_space(rest)) {
        Some(found) => found,
        None => return (Err(NumberError::Malformed), text),
    };
    let whole = integer.unwrap_or(0);
    match fraction {
        _ if negative => (Err(NumberError::OutOfRange), rest),
        // Digits so close below the next integer that they cannot be told from it.
        None => match whole.checked_add(1) {
            Some(whole) => scale(whole, 0, rest),
            None => (Err(NumberError::OutOfRange), rest),
        },
        Some(parts) => scale(whole, parts, rest),
    }
}

fn hexadecimal(text: &str) -> (Result<u64, NumberError>, &str) {
    let (value, rest) = wrapping(text, Radix::Hexadecimal);
    let scaled = rest.starts_with(|c| c == '.' || multiplier(c).is_some());
    if value.is_ok() && scaled { (Err(NumberError::Malformed), text) } else { (value, rest) }
}

/// `whole` and `parts` of 2^64, times what the suffix says.
fn scale(whole: u64, parts: u64, text: &str) -> (Result<u64, NumberError>, &str) {
    let mut chars = text.chars();
    let (factor, rest) = match chars.next().and_then(multiplier) {
        Some(factor) => (factor, chars.as_str()),
        None => (1, text),
    };
    if factor == 1 && parts != 0 {
        return (Err(NumberError::Malformed), text);
    }
    let low = u128::from(parts) * u128::from(factor);
    let rounded = (low >> 64) + ((low >> 63) & 1);
    let bytes = u128::from(whole) * u128::from(factor) + rounded;
    (u64::try_from(bytes).map_err(|_| NumberError::OutOfRange), rest)
}

fn multiplier(suffix: char) -> Option<u64> {
    let power = "BKMGTPE".find(suffix.to_ascii_uppercase())?;
    Some(1 << (10 * power))
}

/// The size for people: three digits, and the greatest unit in which it is less than 1000 to the left of the
/// point, as in `1.5 KiB`.
///
/// ```
/// use qapi_runtime::util::format_size;
///
/// assert_eq!(format_size(999), "999 B");
/// assert_eq!(format_size(1000), "0.977 KiB");
/// assert_eq!(format_size(u64::MAX), "16 EiB");
/// ```
pub fn format_size(bytes: u64) -> String {
    let bytes = bytes as f64;
    let mut factor = 1.0;
    let mut prefixes = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"].iter().peekable();
    // The next unit takes over at 1000 of this one.
    while bytes / (1000.0 / 1024.0) >= factor * 1024.0
        && prefixes.next_if(|&&prefix| prefix != "Ei").is_some()
    {
        factor *= 1024.0;
    }
    let prefix = prefixes.next().copied().unwrap_or_default();
    format!("{} {prefix}B", format_g(bytes / factor, 3))
}

#[cfg(test)]
mod tests {
    use super::NumberError::{Malformed, OutOfRange};
    use super::*;

    #[test]
    fn suffixes_and_fractions() {
        let sizes = [
            ("1", 1),
            ("1b", 1),
            ("1K", 1024),
            (" +1k", 1024),
            ("1.k", 1024),
            (".5M", 1 << 19),
            ("1e", 1 << 60),
            ("15E", 15 << 60),
            ("010", 10),
            ("1.0", 1),
            ("0.0001k", 0),
            ("0.0005k", 1),
            ("1.999999999999999999k", 2048),
            ("0xfe", 0xfe),
            ("18446744073709551615", u64::MAX),
        ];
        for (text, bytes) in sizes {
            assert_eq!(parse_size(text), Ok(bytes), "{text}");
        }
    }

    #[test]
    fn what_is_no_size() {
        for text in
            ["", "k", "1kk", "1 k", "1KiB", "1.5", "1.5b", "1e3", "1e1k", "0x10k", "0x1.8", "0x", ".", ".k"]
        {
            assert_eq!(parse_size(text), Err(Malformed), "{text}");
        }
        for text in ["inf", "inf.", "nan", "1.1.1", "1..k", "x.5", "1.5\u{e9}", "0x1\u{e9}", "-1k", "-.5k"] {
            assert_eq!(parse_size(text), Err(Malformed), "{text}");
        }
        for text in ["-1", "-0", "-.5", "18446744073709551616", "16E", "16777216T", "0x10000000000000000"] {
            assert_eq!(parse_size(text), Err(OutOfRange), "{text}");
        }
    }

    #[test]
    fn a_fraction_may_round_to_the_next_integer() {
        let nines = "9".repeat(30);
        assert_eq!(parse_size(&format!("1.{nines}")), Ok(2));
        assert_eq!(parse_size(&format!("18446744073709551615.{nines}")), Err(OutOfRange));
        let tiny = format!("1.{}1", "0".repeat(400));
        assert_eq!(parse_size(&format!("{tiny}k")), Ok(1024));
        assert_eq!(parse_size(&tiny), Err(Malformed));
    }

    #[test]
    fn sizes_for_people() {
        let sizes = [
            (0, "0 B"),
            (1025, "1 KiB"),
            (1_022_976, "999 KiB"),
            (1_023_898, "1e+03 KiB"),
            (1_048_575, "1 MiB"),
            (1 << 63, "8 EiB"),
        ];
        for (bytes, text) in sizes {
            assert_eq!(format_size(bytes), text);
        }
    }
}
