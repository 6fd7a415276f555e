//! Appending short text to a buffer without a call: most names and many values have less than 16 bytes.

use super::Style;
use crate::Name;

/// Appends text, without a call if it has from 4 to 32 bytes: as its first and last few, which may overlap.
#[inline(always)]
pub(super) fn append(out: &mut Vec<u8>, text: &[u8]) {
    match text.len() {
        4..8 => append_ends::<4>(out, text),
        8..=16 => append_ends::<8>(out, text),
        17..=32 => append_ends::<16>(out, text),
        _ => out.extend_from_slice(text),
    }
}

#[inline(always)]
fn append_ends<const N: usize>(out: &mut Vec<u8>, text: &[u8]) {
    if let (Some(head), Some(tail)) = (text.first_chunk::<N>(), text.last_chunk::<N>()) {
        let end = out.len() + text.len();
        out.extend_from_slice(head);
        out.truncate(end - N);
        out.extend_from_slice(tail);
    }
}

/// Appends a key with what stands before and behind it.
#[inline]
pub(crate) fn key(out: &mut Vec<u8>, style: Style, first: bool, depth: usize, name: &Name<'_>) {
    if style == Style::Pretty {
        return long_key(out, style, first, depth, name);
    }
    let Some((key, len)) = name.key() else {
        return long_key(out, style, first, depth, name);
    };
    let space = style == Style::Spaced;
    if !first {
        out.extend_from_slice(if space { b", " } else { b"," });
    }
    // As many bytes whatever the length, of which those are then forgotten that were too many.
    let end = out.len() + len - 1;
    out.extend_from_slice(&key[1..]);
    out.truncate(end);
    if space {
        out.push(b' ');
    }
}

/// Appends a name as a string.
#[inline]
pub(crate) fn quoted(out: &mut Vec<u8>, name: &Name<'_>) {
    match name.key() {
        // Between the comma and the colon. As with keys, what is too much is forgotten.
        Some((key, len)) => {
            let end = out.len() + len - 2;
            out.extend_from_slice(&key[1..]);
            out.truncate(end);
        }
        None => super::write_string(out, name.text()),
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
            let mut out = b"xyz".to_vec();
            quoted(&mut out, &Name::new(text));
            assert_eq!(out, format!("xyz\"{text}\"").into_bytes());
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
