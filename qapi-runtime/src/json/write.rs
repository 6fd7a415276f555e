//! Appending short text to a buffer without a call: most names and many values have less than 16 bytes.

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
