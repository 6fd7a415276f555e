//! Integers as command lines write them.
//!
//! White space and a sign may precede the digits. `0x` makes them hexadecimal and a leading zero octal, as in
//! C. Every function reads as many digits as there are, also those of a number that is out of range.

use std::fmt;

/// Why a text is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// It does not have the form of one, or something follows it.
    Malformed,
    /// It is one that the type cannot hold.
    OutOfRange,
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NumberError::Malformed => "not a number",
            NumberError::OutOfRange => "number out of range",
        })
    }
}

impl std::error::Error for NumberError {}

/// The signed integer that the text is.
///
/// ```
/// use qapi_runtime::util::{NumberError, parse_i64};
///
/// assert_eq!(parse_i64(" -0x1f"), Ok(-31));
/// assert_eq!(parse_i64("010"), Ok(8));
/// assert_eq!(parse_i64("08"), Err(NumberError::Malformed));
/// assert_eq!(parse_i64("9223372036854775808"), Err(NumberError::OutOfRange));
/// ```
pub fn parse_i64(text: &str) -> Result<i64, NumberError> {
    whole(leading_i64(text))
}

/// The unsigned integer that the text is. A negative one wraps modulo 2^64: `-1` is the greatest value.
pub fn parse_u64(text: &str) -> Result<u64, NumberError> {
    whole(leading_u64(text))
}

/// The unsigned integer that the text is. A negative one, even `-0`, is out of range.
pub fn parse_unsigned(text: &str) -> Result<u64, NumberError> {
    whole(leading_unsigned(text))
}

/// The signed integer that the text begins with, and the text behind it.
pub fn leading_i64(text: &str) -> (Result<i64, NumberError>, &str) {
    let Some(digits) = Digits::scan(text, Radix::Prefixed) else {
        return (Err(NumberError::Malformed), text);
    };
    let value = match (digits.negative, digits.magnitude) {
        (_, None) => None,
        (false, Some(magnitude)) => i64::try_from(magnitude).ok(),
        (true, Some(magnitude)) => 0_i64.checked_sub_unsigned(magnitude),
    };
    (value.ok_or(NumberError::OutOfRange), digits.rest)
}

/// The unsigned integer that the text begins with, negative ones wrapped, and the text behind it.
pub fn leading_u64(text: &str) -> (Result<u64, NumberError>, &str) {
    wrapping(text, Radix::Prefixed)
}

/// The unsigned integer that the text begins with, negative ones refused, and the text behind it.
pub fn leading_unsigned(text: &str) -> (Result<u64, NumberError>, &str) {
    unsigned(text, Radix::Prefixed)
}

/// Which digits there are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Radix {
    /// What the prefix says.
    Prefixed,
    /// Decimal, whatever the zeros in front.
    Decimal,
    /// Hexadecimal, with or without a prefix.
    Hexadecimal,
}

pub(super) fn wrapping(text: &str, radix: Radix) -> (Result<u64, NumberError>, &str) {
    let Some(digits) = Digits::scan(text, radix) else { return (Err(NumberError::Malformed), text) };
    let value = match digits.magnitude {
        None => Err(NumberError::OutOfRange),
        Some(magnitude) if digits.negative => Ok(magnitude.wrapping_neg()),
        Some(magnitude) => Ok(magnitude),
    };
    (value, digits.rest)
}

pub(super) fn unsigned(text: &str, radix: Radix) -> (Result<u64, NumberError>, &str) {
    let Some(digits) = Digits::scan(text, radix) else { return (Err(NumberError::Malformed), text) };
    let value = digits.magnitude.filter(|_| !digits.negative).ok_or(NumberError::OutOfRange);
    (value, digits.rest)
}

/// What follows a number makes the text malformed, even where the number is out of range too.
pub(super) fn whole<T>((value, rest): (Result<T, NumberError>, &str)) -> Result<T, NumberError> {
    if rest.is_empty() { value } else { Err(NumberError::Malformed) }
}

struct Digits<'a> {
    negative: bool,
    /// None where 64 bits cannot hold it.
    magnitude: Option<u64>,
    rest: &'a str,
}

impl<'a> Digits<'a> {
    fn scan(text: &'a str, radix: Radix) -> Option<Digits<'a>> {
        let (negative, unsigned) = sign(skip_space(text));
        let (base, digits) = match (radix, strip_hex_prefix(unsigned)) {
            (Radix::Decimal, _) => (10, unsigned),
            (_, Some(digits)) => (16, digits),
            (Radix::Hexadecimal, None) => (16, unsigned),
            (Radix::Prefixed, None) => (if unsigned.starts_with('0') { 8 } else { 10 }, unsigned),
        };
        let mut magnitude = Some(0_u64);
        let mut len = 0;
        for digit in digits.chars().map_while(|c| c.to_digit(base)) {
            magnitude =
                magnitude.and_then(|value| value.checked_mul(u64::from(base))?.checked_add(u64::from(digit)));
            len += 1;
        }
        (len > 0).then(|| Digits { negative, magnitude, rest: &digits[len..] })
    }
}

/// The text without the white space at its start: what C's `isspace` knows as such.
pub(super) fn skip_space(text: &str) -> &str {
    text.trim_start_matches([' ', '\t', '\n', '\x0b', '\x0c', '\r'])
}

/// Whether there is a minus sign, and the text without sign.
pub(super) fn sign(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

/// The text behind `0x`, if a digit follows it.
fn strip_hex_prefix(text: &str) -> Option<&str> {
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"))?;
    digits.starts_with(|c: char| c.is_ascii_hexdigit()).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::NumberError::{Malformed, OutOfRange};
    use super::*;

    #[test]
    fn a_prefix_selects_the_digits() {
        for (text, value) in [("42", 42), ("052", 42), ("0x2a", 42), ("0X2A", 42), ("+7", 7), ("\t\x0b7", 7)]
        {
            assert_eq!(parse_i64(text), Ok(value), "{text}");
        }
        for text in ["", " ", "+", "-", "0x", "0b1", "1 ", "1_0", "--1", "\u{a0}1", "\u{0663}"] {
            assert_eq!(parse_i64(text), Err(Malformed), "{text:?}");
        }
    }

    #[test]
    fn the_edges_of_64_bits() {
        assert_eq!(parse_i64("-9223372036854775808"), Ok(i64::MIN));
        assert_eq!(parse_i64("-9223372036854775809"), Err(OutOfRange));
        assert_eq!(parse_u64("18446744073709551615"), Ok(u64::MAX));
        assert_eq!(parse_u64("18446744073709551616"), Err(OutOfRange));
        assert_eq!(parse_u64("-18446744073709551615"), Ok(1));
        assert_eq!(parse_u64("-18446744073709551616"), Err(OutOfRange));
        assert_eq!(parse_unsigned("-1"), Err(OutOfRange));
        assert_eq!(parse_unsigned("-0"), Err(OutOfRange));
    }

    #[test]
    fn all_digits_of_a_number_out_of_range_are_read() {
        assert_eq!(leading_i64("99999999999999999999999-1"), (Err(OutOfRange), "-1"));
        assert_eq!(leading_i64("0x-1"), (Ok(0), "x-1"));
        assert_eq!(parse_i64("99999999999999999999999x"), Err(Malformed));
    }
}
