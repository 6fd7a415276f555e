//! Finding the ends of tokens that are as they should be, eight bytes at a time.
//!
//! These functions answer None where a token is wrong and where the text ends within it alike: what is wrong,
//! and whether it is, is found out by the [lexer](super::lexer) then.

use qapi_schema::lookup;

use super::block::{self, HIGH, ONES, word_at};
use super::{Kind, digits};

/// A string whose end was found.
#[derive(Clone, Copy)]
pub(super) struct Scanned {
    /// Where its closing quote is.
    pub(super) end: usize,
    /// Whether it has a backslash.
    pub(super) escaped: bool,
    /// Whether it has nothing but ASCII.
    pub(super) ascii: bool,
}

/// The high bits of those bytes that equal `byte`. Bytes above the first such byte may be marked in error.
#[inline]
const fn equal(word: u64, byte: u8) -> u64 {
    let differences = word ^ (ONES * byte as u64);
    differences.wrapping_sub(ONES) & !differences & HIGH
}

/// The high bits of control characters, with the same reservation.
#[inline]
const fn controls(word: u64) -> u64 {
    word.wrapping_sub(ONES * 0x20) & !word & HIGH
}

/// From `at` to the next `quote`, backslash or control character: its place, and the bytes on the way
/// or-ed together.
#[inline]
fn plain(text: &[u8], mut at: usize, quote: u8) -> Option<(usize, u64)> {
    let mut seen = 0;
    while let Some(word) = word_at(text, at) {
        let stops = equal(word, quote) | equal(word, b'\\') | controls(word);
        if stops != 0 {
            let bit = stops.trailing_zeros();
            seen |= word & ((1 << (bit & !7)) - 1);
            return Some((at + (bit / 8) as usize, seen));
        }
        seen |= word;
        at += 8;
    }
    for (i, &byte) in text.get(at..)?.iter().enumerate() {
        if byte == quote || byte == b'\\' || byte < 0x20 {
            return Some((at + i, seen));
        }
        seen |= u64::from(byte);
    }
    None
}

/// Where the string ends that begins at `at`, behind its quote, if it is all ASCII without escapes and control
/// characters. Strings in single quotes and those at the very end of a text are not looked at.
#[inline(always)]
pub(super) fn plain_string(text: &[u8], at: usize, quote: u8) -> Option<usize> {
    if quote != b'"' {
        return None;
    }
    let end = at + block::special(text.get(at..)?)?;
    (text.get(end) == Some(&b'"')).then_some(end)
}

/// How long the name is that `text` begins with, and its [head](lookup::head_of), if it is all ASCII without escapes and
/// control characters. Behind it is a byte that is none of these, mostly a quote. Names at the very end of a text are
/// not looked at.
#[inline(always)]
pub(super) fn plain_name(text: &[u8]) -> Option<(usize, u64)> {
    let first = word_at(text, 0)?;
    let len = block::special(text)?;
    Some((len, lookup::head_of(first, len)))
}

// Four bytes are compared as one number.
const TRUE: u32 = u32::from_le_bytes(*b"true");
const FALS: u32 = u32::from_le_bytes(*b"fals");
const NULL: u32 = u32::from_le_bytes(*b"null");

/// The literal name at `at` and its length.
#[inline]
pub(super) fn word(text: &[u8], at: usize, complete: bool) -> Option<(Kind, usize)> {
    let rest = text.get(at..)?;
    let (kind, len) = match u32::from_le_bytes(*rest.first_chunk()?) {
        TRUE => (Kind::True, 4),
        FALS if rest.get(4) == Some(&b'e') => (Kind::False, 5),
        NULL => (Kind::Null, 4),
        _ => return None,
    };
    match rest.get(len) {
        Some(b'a'..=b'z') => None,
        Some(_) => Some((kind, len)),
        None => complete.then_some((kind, len)),
    }
}

/// The boolean at `at`, and its length, if the text goes on.
#[inline(always)]
pub(super) fn boolean(text: &[u8], at: usize) -> Option<(bool, usize)> {
    let text: &[u8; 6] = text.get(at..)?.first_chunk()?;
    let first = u32::from_le_bytes(*text.first_chunk()?);
    let (value, len, behind) = match first {
        FALS if text[4] == b'e' => (false, 5, text[5]),
        TRUE => (true, 4, text[4]),
        _ => return None,
    };
    (!behind.is_ascii_lowercase()).then_some((value, len))
}

/// The string whose first character is at `from`, behind its `quote`.
pub(super) fn string(text: &[u8], from: usize, quote: u8) -> Option<Scanned> {
    let (end, seen) = plain(text, from, quote)?;
    if text.get(end) == Some(&quote) {
        return Some(Scanned { end, escaped: false, ascii: seen & HIGH == 0 });
    }
    escaped(text, end, quote, seen)
}

#[cold]
fn escaped(text: &[u8], mut at: usize, quote: u8, mut seen: u64) -> Option<Scanned> {
    loop {
        match *text.get(at)? {
            b'\\' => seen |= u64::from(*text.get(at + 1).filter(|&&byte| byte >= 0x20)?),
            byte if byte == quote => {
                return Some(Scanned { end: at, escaped: true, ascii: seen & HIGH == 0 });
            }
            _ => return None,
        }
        let (end, more) = plain(text, at + 2, quote)?;
        at = end;
        seen |= more;
    }
}

/// Behind the white space at `at`.
#[inline]
pub(super) fn space(text: &[u8], at: usize) -> usize {
    next(text, at).0
}

/// Behind the white space at `at`, and the byte there. At the end of the text that is NUL, which no token
/// begins with.
#[inline(always)]
pub(super) fn next(text: &[u8], at: usize) -> (usize, u8) {
    match text.get(at) {
        Some(&byte) if byte > b' ' => (at, byte),
        // There is hardly ever more than one.
        Some(b' ') => match text.get(at + 1) {
            Some(&byte) if byte > b' ' => (at + 1, byte),
            _ => much_space(text, at + 1),
        },
        _ => much_space(text, at),
    }
}

#[inline(never)]
fn much_space(text: &[u8], mut at: usize) -> (usize, u8) {
    while let Some(b' ' | b'\t' | b'\r' | b'\n') = text.get(at) {
        at += 1;
    }
    (at, text.get(at).copied().unwrap_or(0))
}

/// A number whose end was found.
#[derive(Clone, Copy)]
pub(super) struct Numeral {
    /// Behind its last character.
    pub(super) end: usize,
    /// It has a fraction or an exponent.
    pub(super) real: bool,
    /// Its value, if it is an integer of few digits.
    pub(super) value: Option<i64>,
}

/// The number at `at`. The text behind it must go on, or be known to be complete.
#[inline]
pub(super) fn number(text: &[u8], at: usize, complete: bool) -> Option<Numeral> {
    let negative = text.get(at) == Some(&b'-');
    let first = at + usize::from(negative);
    let (mut end, mut magnitude) = (first, 0_i64);
    while let Some(digit @ b'0'..=b'9') = text.get(end) {
        // What overflows here has too many digits to be used.
        magnitude = magnitude.wrapping_mul(10).wrapping_add(i64::from(digit & 15));
        end += 1;
    }
    let digits = end - first;
    if digits == 0 || (digits > 1 && text.get(first) == Some(&b'0')) {
        return None;
    }
    match text.get(end) {
        Some(b'.' | b'e' | b'E') => return real(text, first, end, complete),
        None if !complete => return None,
        _ => {}
    }
    let value = (digits <= MAX_DIGITS).then_some(if negative { magnitude.wrapping_neg() } else { magnitude });
    Some(Numeral { end, real: false, value })
}

/// The integer at `at`, and where it ends, if it has one digit and the text goes on as it mostly does.
#[inline(always)]
pub(super) fn small_integer(text: &[u8], at: usize) -> Option<(i64, usize)> {
    let &[first, behind] = text.get(at..)?.first_chunk()?;
    let digit = first.wrapping_sub(b'0');
    // Commas and spaces come before all that a number goes on with.
    (digit <= 9 && behind < b'.').then_some((i64::from(digit), at + 1))
}

/// The integer at `at`, and where it ends, if it has no more digits than are surely in range and the text goes on.
#[inline(always)]
pub(super) fn large_integer(text: &[u8], at: usize) -> Option<(i64, usize)> {
    let negative = *text.get(at)? == b'-';
    let first = at + usize::from(negative);
    let (mut magnitude, mut digits) = digits::read(word_at(text, first)?)?;
    let behind = loop {
        let behind = *text.get(first + digits)?;
        let digit = behind.wrapping_sub(b'0');
        if digit > 9 {
            break behind;
        }
        // What overflows here has too many digits to be used.
        magnitude = magnitude.wrapping_mul(10).wrapping_add(u64::from(digit));
        digits += 1;
    };
    let is_one = digits == 1 || digits <= MAX_DIGITS && text[first] != b'0';
    // A fraction or an exponent would follow.
    let is_whole = !matches!(behind, b'.' | b'e' | b'E');
    let value = magnitude.cast_signed();
    (is_one && is_whole).then_some((if negative { value.wrapping_neg() } else { value }, first + digits))
}

/// So many digits fit into 64 bits, whatever they are.
const MAX_DIGITS: usize = 18;

/// The rest of a number whose integer part is from `first` to `end`.
#[cold]
fn real(text: &[u8], first: usize, mut end: usize, complete: bool) -> Option<Numeral> {
    if text.get(end) == Some(&b'.') {
        end = behind_digits(text, end + 1)?;
    } else if text.get(first) == Some(&b'0') {
        // An exponent straight behind a single zero is a token of its own.
        return None;
    }
    if let Some(b'e' | b'E') = text.get(end) {
        let sign = usize::from(matches!(text.get(end + 1), Some(b'-' | b'+')));
        end = behind_digits(text, end + 1 + sign)?;
    }
    (complete || end < text.len()).then_some(Numeral { end, real: true, value: None })
}

/// Behind the digits at `at`, of which there must be one.
fn behind_digits(text: &[u8], at: usize) -> Option<usize> {
    let mut end = at;
    while let Some(b'0'..=b'9') = text.get(end) {
        end += 1;
    }
    (end > at).then_some(end)
}

/// From `at` to where a byte is that the [lexer](super::lexer) has to look at within a string.
pub(super) fn uneventful(text: &[u8], mut at: usize, quote: u8) -> usize {
    while let Some(word) = word_at(text, at) {
        let stops = equal(word, quote) | equal(word, b'\\') | controls(word) | (word & HIGH);
        if stops != 0 {
            return at + (stops.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    at
}

/// Whether a text has from 4 to 32 bytes, of which none needs an escape: its first and last few, which may overlap, are
/// looked at.
#[inline(always)]
pub(super) fn is_middling_and_printable(text: &[u8]) -> bool {
    if let (Some(head), Some(tail)) = (text.first_chunk(), text.last_chunk()) {
        return text.len() <= 32 && block::is_printable(head) && block::is_printable(tail);
    }
    if let (Some(head), Some(tail)) = (text.first_chunk(), text.last_chunk()) {
        let (head, tail) = (u64::from_le_bytes(*head), u64::from_le_bytes(*tail));
        return block::word::escaped(head) | block::word::escaped(tail) == 0;
    }
    let (Some(head), Some(tail)) = (text.first_chunk(), text.last_chunk()) else { return false };
    let (head, tail) = (u32::from_le_bytes(*head), u32::from_le_bytes(*tail));
    block::word::escaped(u64::from(head) | u64::from(tail) << 32) == 0
}

/// How many bytes `text` begins with that need no escape in a string: ASCII but controls, `"`, `\` and DEL.
#[inline]
pub(super) fn printable(text: &[u8]) -> usize {
    if let Some(place) = block::escaped(text) {
        return place;
    }
    match text.last_chunk() {
        // What remains is looked at together with plain bytes before it.
        Some(last) => match block::word::escaped(u64::from_le_bytes(*last)) {
            0 => text.len(),
            stops => text.len() - 8 + (stops.trailing_zeros() / 8) as usize,
        },
        None => text.iter().position(|&byte| ESCAPED[usize::from(byte)]).unwrap_or(text.len()),
    }
}

/// Which bytes are written as an escape.
const ESCAPED: [bool; 256] = {
    let mut escaped = [true; 256];
    let mut byte = 0x20;
    while byte < 0x7f {
        escaped[byte] = byte == b'"' as usize || byte == b'\\' as usize;
        byte += 1;
    }
    escaped
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_taken_in_large_steps_are_those_taken_digit_by_digit() {
        let digits = "9876543210".repeat(3);
        for (sign, zeros, len) in (0..=20).flat_map(|len| [("", "", len), ("-", "", len), ("", "0", len)]) {
            for behind in [",", "}", " ", ".5", "e5", "E5", "x", "-"] {
                let text = format!("[{sign}{zeros}{}{behind}          ", &digits[..len]);
                let expected = number(text.as_bytes(), 1, true)
                    .and_then(|numeral| numeral.value.map(|value| (value, numeral.end)));
                let found = large_integer(text.as_bytes(), 1);
                assert_eq!(found, expected, "{text}");
                let small = small_integer(text.as_bytes(), 1);
                assert!(small.is_none() || small == expected, "{text}");
                assert_eq!(small.is_some(), expected.is_some() && text.as_bytes()[2] < b'.', "{text}");
            }
        }
    }
}
