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
    let Some((key, len)) = name.key().filter(|_| style != Style::Pretty) else {
        return long_key(out, style, first, depth, name);
    };
    // As many bytes whatever the length, of which those are then forgotten that were too many.
    let end = out.len() + len;
    match (first, style) {
        (false, Style::Compact) => {
            out.extend_from_slice(key);
            out.truncate(end);
        }
        (true, Style::Compact) => {
            out.extend_from_slice(&key[1..]);
            out.truncate(end - 1);
        }
        (_, _) => {
            if !first {
                out.extend_from_slice(b", ");
            }
            let end = out.len() + len - 1;
            out.extend_from_slice(&key[1..]);
            out.truncate(end);
            out.push(b' ');
        }
    }
}

#[inline(never)]
fn long_key(out: &mut Vec<u8>, style: Style, first: bool, depth: usize, name: &Name<'_>) {
    super::separate(out, style, first, depth);
    super::write_string(out, name.text());
    super::colon(out, style);
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
