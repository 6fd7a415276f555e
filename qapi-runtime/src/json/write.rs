//! Appending short text to a buffer without a call: most names and many values have less than 16 bytes.

use super::Style;
use crate::Name;

/// Appends text of eight bytes or more, without a call if there are at most 16: as its first and last eight,
/// which may overlap.
#[inline(always)]
pub(super) fn append(out: &mut Vec<u8>, text: &[u8]) {
    match (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        (Some(head), Some(tail)) if text.len() <= 16 => {
            let end = out.len() + text.len();
            out.extend_from_slice(head);
            out.truncate(end - 8);
            out.extend_from_slice(tail);
        }
        _ => out.extend_from_slice(text),
    }
}

/// Appends a key with what stands before and behind it.
#[inline]
pub(crate) fn key(out: &mut Vec<u8>, style: Style, first: bool, depth: usize, name: &Name<'_>) {
    if !name.is_plain() || style == Style::Pretty {
        super::separate(out, style, first, depth);
        super::write_string(out, name.text());
        super::colon(out, style);
        return;
    }
    match (style, first) {
        (_, true) => out.push(b'"'),
        (Style::Compact, false) => out.extend_from_slice(b",\""),
        (_, false) => out.extend_from_slice(b", \""),
    }
    if name.text().len() <= 8 {
        let end = out.len() + name.text().len();
        out.extend_from_slice(&name.head());
        out.truncate(end);
    } else {
        append(out, name.text().as_bytes());
    }
    match style {
        Style::Compact => out.extend_from_slice(b"\":"),
        _ => out.extend_from_slice(b"\": "),
    }
}

/// Appends an integer.
#[inline]
pub(crate) fn integer(out: &mut Vec<u8>, value: impl itoa::Integer + TryInto<u8> + Copy) {
    match value.try_into() {
        Ok(digit @ 0..10) => out.push(b'0' + digit),
        _ => {
            let mut buffer = itoa::Buffer::new();
            append(out, buffer.format(value).as_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_any_length_arrives_whole() {
        let text: String = ('a'..='z').chain('A'..='Z').collect();
        for len in 0..text.len() {
            let text = &text[..len];
            let mut out = b"xyz".to_vec();
            append(&mut out, text.as_bytes());
            assert_eq!(out, format!("xyz{text}").into_bytes());
            for (style, before, behind) in [(Style::Compact, ",", ":"), (Style::Spaced, ", ", ": ")] {
                let mut out = b"xyz".to_vec();
                key(&mut out, style, false, 1, &Name::new(text));
                assert_eq!(out, format!("xyz{before}\"{text}\"{behind}").into_bytes());
            }
        }
    }

    #[test]
    fn integers_of_any_size() {
        for value in [0, 9, 10, -1, i64::MIN, i64::MAX, 12_345_678, 1_234_567_890_123_456] {
            let mut out = Vec::new();
            integer(&mut out, value);
            assert_eq!(out, value.to_string().into_bytes());
        }
    }
}
