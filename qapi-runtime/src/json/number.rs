//! Numbers: what their text means, and how QEMU prints them.

use crate::util::format_g;

/// A number of the dialect. Integers that fit are integers, all others are floating point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// An integer from -2^63 to 2^63 - 1.
    I64(i64),
    /// An integer from 2^63 to 2^64 - 1.
    U64(u64),
    /// Anything else: numbers with a fraction or an exponent, and integers beyond. Those beyond the range of
    /// `f64` are infinite.
    F64(f64),
}

impl Number {
    /// The number that a token of the dialect says. None for text that is no such token.
    pub(crate) fn parse(text: &str, real: bool) -> Option<Number> {
        if !real {
            if let Ok(value) = text.parse() {
                return Some(Number::I64(value));
            }
            if let Ok(value) = text.parse() {
                return Some(Number::U64(value));
            }
        }
        text.parse().ok().map(Number::F64)
    }

    /// The number as a signed integer, if it is one.
    pub fn as_i64(self) -> Option<i64> {
        match self {
            Number::I64(value) => Some(value),
            Number::U64(_) | Number::F64(_) => None,
        }
    }

    /// The number as an unsigned integer, if it is an integer. Negative ones count from 2^64 down: old
    /// clients rely on that.
    pub fn as_u64(self) -> Option<u64> {
        match self {
            Number::I64(value) => Some(value.cast_unsigned()),
            Number::U64(value) => Some(value),
            Number::F64(_) => None,
        }
    }

    /// The number as floating point; large integers lose precision.
    #[expect(clippy::cast_precision_loss, reason = "that is what reading an integer as a number means")]
    pub fn as_f64(self) -> f64 {
        match self {
            Number::I64(value) => value as f64,
            Number::U64(value) => value as f64,
            Number::F64(value) => value,
        }
    }
}

/// Appends a floating point number with 17 significant digits, which is enough to tell it from all others;
/// zeros at the end are left out. Infinities and NaN are written as `inf`, `-inf` and `nan`, which is not
/// JSON.
///
/// ```
/// let mut out = Vec::new();
/// qapi_runtime::json::write_number(&mut out, 0.1);
/// assert_eq!(out, b"0.10000000000000001");
/// ```
pub fn write_number(out: &mut Vec<u8>, value: f64) {
    if value.trunc() == value && value.abs() < 1e17 {
        if value == 0.0 && value.is_sign_negative() {
            out.push(b'-');
        }
        #[expect(clippy::cast_possible_truncation, reason = "it is an integer of less than 18 digits")]
        out.extend_from_slice(itoa::Buffer::new().format(value as i64).as_bytes());
    } else {
        out.extend_from_slice(format_g(value, 17).as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(value: f64) -> String {
        let mut out = Vec::new();
        write_number(&mut out, value);
        String::from_utf8(out).expect("numbers are ASCII")
    }

    #[test]
    fn prints_seventeen_digits() {
        for (value, text) in [
            (0.1, "0.10000000000000001"),
            (-0.0, "-0"),
            (1e16, "10000000000000000"),
            (1e17, "1e+17"),
            (123_456_789.125, "123456789.125"),
            (0.0001, "0.0001"),
            (0.00001, "1.0000000000000001e-05"),
            (5e-324, "4.9406564584124654e-324"),
            (-1.5e300, "-1.5000000000000001e+300"),
            (99_999_999_999_999_990.0, "99999999999999984"),
        ] {
            assert_eq!(printed(value), text);
        }
    }

    #[test]
    fn integers_stay_integers_while_they_fit() {
        assert_eq!(Number::parse("-9223372036854775808", false), Some(Number::I64(i64::MIN)));
        assert_eq!(Number::parse("9223372036854775808", false), Some(Number::U64(1 << 63)));
        assert_eq!(
            Number::parse("18446744073709551616", false),
            Some(Number::F64(18_446_744_073_709_551_616.0))
        );
        assert_eq!(Number::parse("1e3", true), Some(Number::F64(1000.0)));
        assert_eq!(Number::parse("-0", false), Some(Number::I64(0)));
    }
}
