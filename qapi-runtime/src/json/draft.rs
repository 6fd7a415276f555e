//! Text that is being written, with room behind it.

use qapi_schema::lookup::KEY;

use super::{block, digits, integer, scan, write_string};
use crate::Name;

/// What is written in one piece has no more bytes: a key with what stands around it, and a short value.
pub(crate) const ROOM: usize = 104;

/// How many bytes are made ready at once, at least and at most.
const PAGE: usize = 512;
const LARGE_PAGE: usize = 2000;

/// A buffer that text is appended to.
///
/// Behind the text the buffer has bytes that are to be written on. So whether there is room is asked once for what may be
/// several parts, and each is copied with some bytes more than it has, which are then written on in turn.
#[derive(Debug)]
pub(crate) struct Draft<'a> {
    out: &'a mut Vec<u8>,
    /// Where the text ends.
    end: usize,
}

impl<'a> Draft<'a> {
    /// Text behind what the buffer has.
    pub(crate) fn new(out: &'a mut Vec<u8>) -> Draft<'a> {
        Draft { end: out.len(), out }
    }

    /// The text, and what was in the buffer before.
    pub(crate) fn text(&self) -> &[u8] {
        self.out.get(..self.end).unwrap_or_default()
    }

    /// Forgets what is behind this place.
    pub(crate) fn truncate(&mut self, end: usize) {
        self.end = self.end.min(end);
    }

    /// The bytes behind the text, if these are enough.
    #[inline(always)]
    pub(crate) fn room(&mut self) -> Option<&mut [u8; ROOM]> {
        self.out.get_mut(self.end..self.end + ROOM)?.first_chunk_mut()
    }

    /// Makes so much of the [room](Draft::room) text.
    #[inline(always)]
    pub(crate) fn extend(&mut self, len: usize) {
        self.end += len;
    }

    /// Makes room: the more text there is, the more is mostly to come.
    pub(crate) fn make_room(&mut self) {
        if self.room().is_none() {
            self.out.resize(self.end + self.end.clamp(PAGE, LARGE_PAGE), 0);
        }
    }

    /// Appends text whatever its length.
    #[inline]
    pub(crate) fn append(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        self.out.truncate(self.end);
        write(self.out);
        self.end = self.out.len();
    }

    /// Appends a string in quotes.
    fn string(&mut self, text: &str) {
        let len = text.len();
        match self.out.get_mut(self.end..).and_then(|room| room.get_mut(..len + 2)) {
            Some([open, room @ .., close]) if scan::printable(text.as_bytes()) == len => {
                (*open, *close) = (b'"', b'"');
                room.copy_from_slice(text.as_bytes());
                self.end += len + 2;
            }
            _ => self.append(|out| write_string(out, text)),
        }
    }
}

impl Drop for Draft<'_> {
    fn drop(&mut self) {
        self.out.truncate(self.end);
    }
}

/// What may be in a room before a value ends below this place.
const BEFORE: usize = 64;

/// The room at a place behind what may be before a value.
#[inline(always)]
fn room_at<const N: usize>(room: &mut [u8; ROOM], place: usize) -> Option<&mut [u8; N]> {
    // So the compiler knows that there is so much.
    room.get_mut(place % BEFORE..)?.first_chunk_mut()
}

/// A value that is mostly short.
pub(crate) trait Piece: Copy {
    /// Writes it at a place in a room that may be [behind](BEFORE) a key; where it ends. None if it is not short.
    fn write(self, room: &mut [u8; ROOM], place: usize) -> Option<usize>;

    /// Appends it, whatever it is.
    fn append(self, out: &mut Vec<u8>);

    /// The same behind a draft.
    fn continue_draft(self, draft: &mut Draft<'_>) {
        draft.append(|out| self.append(out));
    }
}

/// Nothing at all: for what comes before a value that is no piece.
#[derive(Clone, Copy)]
pub(crate) struct Nothing;

impl Piece for Nothing {
    #[inline(always)]
    fn write(self, _: &mut [u8; ROOM], place: usize) -> Option<usize> {
        Some(place)
    }

    fn append(self, _: &mut Vec<u8>) {}
}

#[derive(Clone, Copy)]
pub(crate) struct Null;

impl Piece for Null {
    #[inline(always)]
    fn write(self, room: &mut [u8; ROOM], place: usize) -> Option<usize> {
        *room_at(room, place)? = *b"null";
        Some(place + 4)
    }

    fn append(self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"null");
    }
}

impl Piece for bool {
    #[inline(always)]
    fn write(self, room: &mut [u8; ROOM], place: usize) -> Option<usize> {
        // The byte behind `true` is one too much.
        *room_at(room, place)? = if self { *b"true," } else { *b"false" };
        Some(place + if self { 4 } else { 5 })
    }

    fn append(self, out: &mut Vec<u8>) {
        out.extend_from_slice(if self { b"true" } else { b"false" });
    }
}

/// An integer of one digit.
#[derive(Clone, Copy)]
pub(crate) struct Digit(pub(crate) u8);

impl Piece for Digit {
    #[inline(always)]
    fn write(self, room: &mut [u8; ROOM], place: usize) -> Option<usize> {
        *room_at(room, place)? = [b'0' + self.0];
        Some(place + 1)
    }

    fn append(self, out: &mut Vec<u8>) {
        out.push(b'0' + self.0);
    }
}

#[derive(Clone, Copy)]
pub(crate) struct Integer {
    pub(crate) is_negative: bool,
    pub(crate) magnitude: u64,
}

impl Piece for Integer {
    #[inline(always)]
    fn write(self, room: &mut [u8; ROOM], place: usize) -> Option<usize> {
        let room: &mut [u8; 17] = room_at(room, place)?;
        room[0] = b'-';
        let sign = usize::from(self.is_negative);
        let len = digits::write(room.get_mut(sign..)?.first_chunk_mut()?, self.magnitude)?;
        Some(place + sign + len)
    }

    fn append(self, out: &mut Vec<u8>) {
        if self.is_negative {
            out.push(b'-');
        }
        integer(out, self.magnitude);
    }
}

/// A name, in quotes.
impl Piece for &Name<'_> {
    #[inline(always)]
    fn write(self, room: &mut [u8; ROOM], place: usize) -> Option<usize> {
        // Between the comma and the colon.
        let (key, len) = self.key()?;
        *room_at(room, place)? = *key.last_chunk::<{ KEY - 1 }>()?;
        Some(place + len - 2)
    }

    fn append(self, out: &mut Vec<u8>) {
        write_string(out, self.text());
    }
}

/// A string, in quotes: short is one that has from 2 to 32 bytes and no escapes.
impl Piece for &str {
    #[inline(always)]
    fn write(self, room: &mut [u8; ROOM], place: usize) -> Option<usize> {
        let room: &mut [u8; 34] = room_at(room, place)?;
        let (text, len) = (self.as_bytes(), self.len());
        // The first and last few bytes are looked at and copied, which may overlap.
        match len {
            17..=32 => {
                let (head, tail) = (text.first_chunk()?, text.last_chunk()?);
                if !block::are_printable(head, tail) {
                    return None;
                }
                *room.get_mut(1..)?.first_chunk_mut()? = *head;
                *room.get_mut(len - 15..)?.first_chunk_mut()? = *tail;
            }
            8..=16 => {
                let (head, tail) = (text.first_chunk()?, text.last_chunk()?);
                if !block::are_words_printable(u64::from_le_bytes(*head), u64::from_le_bytes(*tail)) {
                    return None;
                }
                *room.get_mut(1..)?.first_chunk_mut()? = *head;
                *room.get_mut(len - 7..)?.first_chunk_mut()? = *tail;
            }
            4..8 => {
                let (head, tail) = (text.first_chunk()?, text.last_chunk()?);
                let (first, last) = (u32::from_le_bytes(*head), u32::from_le_bytes(*tail));
                if !block::is_word_printable(u64::from(first) | u64::from(last) << 32) {
                    return None;
                }
                *room.get_mut(1..)?.first_chunk_mut()? = *head;
                *room.get_mut(len - 3..)?.first_chunk_mut()? = *tail;
            }
            2..4 => {
                let (head, tail) = (text.first_chunk()?, text.last_chunk()?);
                let (first, last) = (u16::from_le_bytes(*head), u16::from_le_bytes(*tail));
                let spaces = u64::from_le_bytes([0, 0, 0, 0, b' ', b' ', b' ', b' ']);
                if !block::is_word_printable(u64::from(first) | u64::from(last) << 16 | spaces) {
                    return None;
                }
                *room.get_mut(1..)?.first_chunk_mut()? = *head;
                *room.get_mut(len - 1..)?.first_chunk_mut()? = *tail;
            }
            _ => return None,
        }
        (room[0], room[len + 1]) = (b'"', b'"');
        Some(place + len + 2)
    }

    fn append(self, out: &mut Vec<u8>) {
        write_string(out, self);
    }

    fn continue_draft(self, draft: &mut Draft<'_>) {
        draft.string(self);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    fn written(piece: impl Piece) -> Option<String> {
        let texts = [0, 1, 33, 63].map(|place| {
            let mut room = [b'x'; ROOM];
            let end = piece.write(&mut room, place)?;
            Some(String::from_utf8_lossy(&room[place..end]).into_owned())
        });
        assert!(texts.iter().all(|text| *text == texts[0]), "{texts:?}");
        texts[0].clone()
    }

    #[test]
    fn short_text_of_any_length_arrives_whole() {
        for len in 0..TEXT.len() {
            let text = &TEXT[..len];
            let quoted = format!("\"{text}\"");
            assert_eq!(written(text), (2..=32).contains(&len).then_some(quoted.clone()));
            assert_eq!(written(&Name::new(text)), (len <= 28).then_some(quoted));
        }
    }

    #[test]
    fn each_byte_that_needs_an_escape_is_seen() {
        for c in '\0'..='\u{80}' {
            for len in 2..=32 {
                for place in 0..len {
                    let mut text = TEXT[..len - 1].to_owned();
                    text.insert(place, c);
                    let is_plain = (' '..='~').contains(&c) && c != '"' && c != '\\';
                    let quoted = is_plain.then(|| format!("\"{text}\""));
                    assert_eq!(written(text.as_str()), quoted, "{c:?} at {place} of {len}");
                }
            }
        }
    }

    #[test]
    fn integers_of_up_to_sixteen_digits() {
        for value in [0, 9, 10, 99, 12_345_678, 123_456_789, 9_999_999_999_999_999, 10_000_000_000_000_000] {
            for is_negative in [false, true] {
                let integer = Integer { is_negative, magnitude: value };
                let text = format!("{}{value}", if is_negative { "-" } else { "" });
                assert_eq!(written(integer), (value < 10_000_000_000_000_000).then_some(text));
            }
        }
    }

    #[test]
    fn a_draft_leaves_nothing_behind_the_text() {
        let a = |len| "a".repeat(len);
        let mut out = b"xyz".to_vec();
        let mut draft = Draft::new(&mut out);
        for len in [0, 1, 40, 2000] {
            a(len).as_str().continue_draft(&mut draft);
            draft.make_room();
            if let Some(end) = draft.room().and_then(|room| (len == 1).write(room, 0)) {
                draft.extend(end);
            }
        }
        drop(draft);
        let expected = format!("xyz\"\"false\"a\"true\"{}\"false\"{}\"false", a(40), a(2000));
        assert_eq!(String::from_utf8_lossy(&out), expected);
    }
}
