//! Tokens of a text, one after the other, without an index.

use std::borrow::Cow;

use qapi_schema::lookup;

use super::{Kind, Number, block, index, scan, unescaped};
use crate::Name;
use crate::types::QType;

/// A text to take tokens from. All functions are told where, and tell where what they found ends; what is wrong, or
/// is of a kind that hardly ever occurs, they do not find.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    text: &'a str,
}

/// The key of a member.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    /// Where its text begins, behind the quote.
    pub(crate) start: usize,
    /// How long it is, and its first bytes.
    len: usize,
    head: u64,
    pub(crate) hash: u32,
    /// Where the member's value begins.
    pub(crate) value: usize,
}

/// What is between a key and the value, as far as machines write it.
#[derive(Clone, Copy)]
pub(crate) struct Gap {
    /// Whether there is a space behind the colon.
    space: bool,
    /// The byte before the value.
    end: u8,
}

impl Gap {
    /// Nothing but the colon.
    pub(crate) const NONE: Gap = Gap { space: false, end: b':' };
    const SPACE: Gap = Gap { space: true, end: b' ' };
}

/// How much is looked at for a key: the longest that is compared as a whole, a space before and one behind it, and the
/// value's first byte.
pub(crate) const AHEAD: usize = 40;

impl Key {
    /// What is behind it, if it is as machines write it.
    pub(crate) fn gap(&self) -> Gap {
        if self.value == self.start + self.len + 2 { Gap::NONE } else { Gap::SPACE }
    }

    /// Whether it is this name, given the text from it on.
    #[inline(always)]
    pub(crate) fn is(&self, text: &[u8], name: &Name<'_>) -> bool {
        name.is(text, self.len, self.head)
    }
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str) -> Reader<'a> {
        Reader { text }
    }

    pub(super) fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// The place behind white space, and the byte there; NUL at the end.
    #[inline(always)]
    pub(crate) fn next(&self, at: usize) -> (usize, u8) {
        scan::next(self.text.as_bytes(), at)
    }

    /// The byte at a place.
    #[inline(always)]
    pub(crate) fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    /// Whether there is nothing but white space from `at` on.
    pub(crate) fn ends_at(&self, at: usize) -> bool {
        scan::space(self.text.as_bytes(), at) == self.text.len()
    }

    /// The key at `at`, or behind the white space there, and the colon behind it.
    pub(crate) fn key(&self, at: usize) -> Option<Key> {
        let text = self.text.as_bytes();
        let (quote, byte) = scan::next(text, at);
        let start = quote + 1;
        let (len, head) = scan::plain_name(text.get(start..)?)?;
        let (colon, colon_byte) = scan::next(text, start + len + 1);
        let (value, _) = scan::next(text, colon + 1);
        let key = Key { start, len, head, hash: lookup::hash_of(head, len), value };
        (byte == b'"' && self.byte(start + len) == b'"' && colon_byte == b':').then_some(key)
    }

    /// The key behind the comma at `at`, or behind the bracket that opens its object there, if there is no more white
    /// space around it than machines write. Also the text from the key on.
    #[inline(always)]
    pub(crate) fn tidy_key(&self, at: usize, open: usize) -> Option<(Key, &'a [u8])> {
        let text = self.text.as_bytes().get(at..)?;
        // Four bytes are compared as one number.
        let skip = match u32::from_le_bytes(*text.first_chunk()?) {
            word if word & 0xff_ffff == u32::from_le_bytes(*b", \"\0") => 3,
            word if word & 0xffff == u32::from_le_bytes(*b",\"\0\0") => 2,
            word if word & 0xffff == u32::from_le_bytes(*b"{\"\0\0") && at == open => 2,
            _ => return None,
        };
        let text = text.get(skip..)?;
        let (len, head) = scan::plain_name(text)?;
        let behind = match u32::from_le_bytes(*text.get(len..)?.first_chunk()?) {
            word if word & 0xff_ffff == u32::from_le_bytes(*b"\": \0") && word >> 24 > 0x20 => 3,
            word if word & 0xffff == u32::from_le_bytes(*b"\":\0\0") && word >> 16 & 0xff > 0x20 => 2,
            _ => return None,
        };
        let start = at + skip;
        let value = start + len + behind;
        Some((Key { start, len, head, hash: lookup::hash_of(head, len), value }, text))
    }

    /// The text from `at` on.
    #[inline(always)]
    pub(crate) fn rest(&self, at: usize) -> Option<&'a [u8]> {
        self.text.as_bytes().get(at..)
    }

    /// Where the value begins of the member that is called so, and where its key does, if that is behind the comma or
    /// bracket at the beginning of `text`, with no more white space than machines write, and with that before its value.
    #[inline(always)]
    pub(crate) fn expected_key(text: &[u8; AHEAD], name: &Name<'_>, gap: Gap) -> Option<(usize, usize)> {
        let (key, len) = name.key_or_more();
        let comma = usize::from(text[1] == b' ');
        // The compiler knows of each number that it is a place in the text.
        let colon = comma + block::last_of(text[comma..].first_chunk()?, key, len)?;
        let before = colon + usize::from(gap.space);
        let is_next = text[before] == gap.end && text[before + 1] > b' ';
        is_next.then_some((comma + 2, before + 1))
    }

    /// Whether a key is this name.
    #[inline(always)]
    pub(crate) fn is(&self, key: &Key, name: &Name<'_>) -> bool {
        self.text.as_bytes().get(key.start..).is_some_and(|text| key.is(text, name))
    }

    /// The text of the key that begins at `start`.
    pub(crate) fn key_at(&self, start: u32) -> Cow<'a, str> {
        let quote = (start as usize).checked_sub(1);
        quote.and_then(|quote| self.string(quote)).map_or(Cow::Borrowed(""), |(key, _)| key)
    }

    /// The string at `at`.
    #[inline(always)]
    pub(crate) fn string(&self, at: usize) -> Option<(Cow<'a, str>, usize)> {
        match scan::plain_string(self.text.as_bytes(), at + 1, self.byte(at)) {
            Some(end) => Some((Cow::Borrowed(self.text.get(at + 1..end)?), end + 1)),
            None => self.special_string(at),
        }
    }

    /// The string at `at`, on its own, if it is all ASCII without escapes.
    #[inline(always)]
    pub(crate) fn plain_string(&self, at: usize) -> Option<(String, usize)> {
        let end = scan::plain_string(self.text.as_bytes(), at + 1, self.byte(at))?;
        // No allocator has less than this, and so much is copied without a call.
        const SHORT: usize = 16;
        let len = end - (at + 1);
        if (1..=SHORT).contains(&len)
            && let Some(more) = self.text.get(at + 1..at + 1 + SHORT)
        {
            let mut owned = more.to_owned();
            owned.truncate(len);
            return Some((owned, end + 1));
        }
        Some((self.text.get(at + 1..end)?.to_owned(), end + 1))
    }

    /// The string at `at`, if it may be the name of something, and where it ends: the text from it on, how long it is,
    /// and its [head](lookup::head_of).
    #[inline(always)]
    pub(crate) fn plain_name(&self, at: usize) -> Option<(&'a [u8], usize, u64, usize)> {
        let (&quote, text) = self.text.as_bytes().get(at..)?.split_first()?;
        let (len, head) = scan::plain_name(text)?;
        if quote != b'"' || *text.get(len)? != b'"' {
            return None;
        }
        Some((text, len, head, at + len + 2))
    }

    #[inline(never)]
    fn special_string(&self, at: usize) -> Option<(Cow<'a, str>, usize)> {
        let (end, escaped) = index::special_string(self.text.as_bytes(), at + 1, self.quote(at)?)?;
        let raw = self.text.get(at + 1..end)?;
        Some((if escaped { Cow::Owned(unescaped(raw)) } else { Cow::Borrowed(raw) }, end + 1))
    }

    /// Where the string at `at` ends.
    #[inline(always)]
    pub(super) fn string_end(&self, at: usize) -> Option<usize> {
        match scan::plain_string(self.text.as_bytes(), at + 1, self.byte(at)) {
            Some(end) => Some(end + 1),
            None => self.special_string(at).map(|(_, end)| end),
        }
    }

    /// About how many elements the array at `at` has, if it is the rest of the text.
    pub(crate) fn estimate(&self, at: usize) -> usize {
        // Whole elements are taken if the first of them is not too long.
        const ENOUGH: usize = 1024;
        const TOO_MUCH: usize = 4096;
        let (mut depth, mut place, mut elements) = (0_usize, at, 1);
        while place < at + TOO_MUCH {
            match self.byte(place) {
                b'"' | b'\'' => match self.string_end(place) {
                    Some(end) => place = end - 1,
                    None => break,
                },
                b'[' | b'{' => depth += 1,
                b']' | b'}' if depth <= 1 => return elements,
                b']' | b'}' => depth -= 1,
                b',' if depth == 1 && place >= at + ENOUGH => break,
                b',' if depth == 1 => elements += 1,
                0 => break,
                _ => {}
            }
            place += 1;
        }
        elements * (self.text.len() - at) / (place - at).max(1)
    }

    fn quote(&self, at: usize) -> Option<u8> {
        Some(self.byte(at)).filter(|byte| matches!(byte, b'"' | b'\''))
    }

    /// The number at `at`.
    #[inline(always)]
    pub(crate) fn number(&self, at: usize) -> Option<(Number, usize)> {
        let numeral = scan::number(self.text.as_bytes(), at, true)?;
        let number = match numeral.value {
            Some(value) => Number::I64(value),
            None => Number::parse(self.text.get(at..numeral.end)?, numeral.real)?,
        };
        Some((number, numeral.end))
    }

    /// The number at `at`, if it is an integer of one digit.
    #[inline(always)]
    pub(crate) fn small_integer(&self, at: usize) -> Option<(i64, usize)> {
        scan::small_integer(self.text.as_bytes(), at)
    }

    /// The same, if it is one of few.
    #[inline(always)]
    pub(crate) fn large_integer(&self, at: usize) -> Option<(i64, usize)> {
        scan::large_integer(self.text.as_bytes(), at)
    }

    /// The boolean at `at`, if the text goes on.
    #[inline(always)]
    pub(crate) fn boolean(&self, at: usize) -> Option<(bool, usize)> {
        let (value, len) = scan::boolean(self.text.as_bytes(), at)?;
        Some((value, at + len))
    }

    /// The literal name at `at`.
    #[inline(always)]
    pub(crate) fn word(&self, at: usize) -> Option<(Kind, usize)> {
        let (kind, len) = scan::word(self.text.as_bytes(), at, true)?;
        Some((kind, at + len))
    }

    /// The type of the value at `at`, by its first byte.
    pub(crate) fn kind(&self, at: usize) -> Option<QType> {
        Some(match self.byte(at) {
            b'n' => QType::QNull,
            b't' | b'f' => QType::QBool,
            b'-' | b'0'..=b'9' => QType::QNum,
            b'"' | b'\'' => QType::QString,
            b'{' => QType::QDict,
            b'[' => QType::QList,
            _ => return None,
        })
    }

    /// Where the value at `at` ends, if it is neither an array nor an object.
    pub(crate) fn skip_scalar(&self, at: usize) -> Option<usize> {
        match self.byte(at) {
            b'"' | b'\'' => self.string_end(at),
            b'-' | b'0'..=b'9' => scan::number(self.text.as_bytes(), at, true).map(|numeral| numeral.end),
            _ => self.word(at).map(|(_, end)| end),
        }
    }
}
