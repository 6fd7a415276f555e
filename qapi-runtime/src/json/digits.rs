//! Decimal digits, eight at a time.

use super::block::{HIGH, ONES};

/// Eight zeros as text.
const ZEROS: u64 = ONES * b'0' as u64;

/// One more than the largest number of eight digits.
const EIGHT: u64 = 100_000_000;

/// What the digits say that a word of text begins with, and how many they are. None where there is none.
#[inline(always)]
pub(super) fn read(word: u64) -> Option<(u64, usize)> {
    let values = word ^ ZEROS;
    // The high bit is set in what is no digit, up to the first such byte.
    let others = (values.wrapping_add(ONES * (0x80 - 10)) | values) & HIGH;
    let bits = others.trailing_zeros() & !7;
    if bits == 0 {
        return None;
    }
    // The last digit comes into the highest byte, with zeros before the first. Neighbours are then taken together: as
    // numbers of two digits, of four, and as one of eight.
    let ones = values << (64 - bits);
    let twos = (ones * 10 + (ones >> 8)) & 0x00ff_00ff_00ff_00ff;
    let fours = (twos * 100 + (twos >> 16)) & 0x0000_ffff_0000_ffff;
    Some(((fours * 10_000 + (fours >> 32)) & 0xffff_ffff, (bits / 8) as usize))
}

/// The eight digits of a number that has no more, the first of them lowest, as numbers.
#[inline(always)]
fn digits(value: u64) -> u64 {
    // The same way back. Multiplying and shifting divides by 100 and by 10, in each part on its own.
    let fours = (value / 10_000) | ((value % 10_000) << 32);
    let hundreds = ((fours * 5243) >> 19) & 0x0000_007f_0000_007f;
    let twos = hundreds | ((fours - hundreds * 100) << 16);
    let tens = ((twos * 103) >> 10) & 0x000f_000f_000f_000f;
    tens | ((twos - tens * 10) << 8)
}

/// Writes a number at the beginning of this room; how many digits it has. None where they are more than 16.
#[inline(always)]
pub(super) fn write(room: &mut [u8; 16], value: u64) -> Option<usize> {
    if value < EIGHT {
        return Some(write_some(room, value));
    }
    if value / EIGHT >= EIGHT {
        return None;
    }
    let len = match value / EIGHT {
        // Mostly it is a size, which has not many more digits.
        high @ 0..100 => {
            let tens = (high * 103) >> 10;
            let zeros = u32::from(tens == 0);
            let text = (tens | ((high - tens * 10) << 8) | ZEROS) >> (8 * zeros);
            *room.first_chunk_mut()? = (text as u16).to_le_bytes();
            2 - zeros as usize
        }
        high => write_some(room, high),
    };
    // There are eight at most before.
    let behind = room.get_mut(len..)?.first_chunk_mut()?;
    *behind = (digits(value % EIGHT) | ZEROS).to_le_bytes();
    Some(len + 8)
}

/// The same for one of eight digits at most. What is behind it in the room is overwritten.
#[inline(always)]
fn write_some(room: &mut [u8; 16], value: u64) -> usize {
    let digits = digits(value);
    // Zeros before the first digit are left out, but for the last.
    let zeros = (digits.trailing_zeros() / 8).min(7);
    let text = (digits | ZEROS) >> (8 * zeros);
    if let Some(room) = room.first_chunk_mut() {
        *room = text.to_le_bytes();
    }
    8 - zeros as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: u64) -> Option<String> {
        let mut room = [b'x'; 16];
        let len = write(&mut room, value)?;
        Some(String::from_utf8_lossy(&room[..len]).into_owned())
    }

    #[test]
    fn each_number_of_up_to_four_digits_is_written_and_read_again() {
        for high in [0, 1, 10, 99, 1234, 9999] {
            for low in 0..10_000 {
                let value = high * 10_000 + low;
                let text = format!("{value}");
                assert_eq!(written(value).as_deref(), Some(text.as_str()));
                let mut word = [b','; 8];
                word[..text.len()].copy_from_slice(text.as_bytes());
                assert_eq!(read(u64::from_le_bytes(word)), Some((value, text.len())));
            }
        }
    }

    #[test]
    fn longer_numbers_are_written_in_two_parts() {
        for value in (0..=19).flat_map(|power| [0, 1, 99_999_999].map(|more| 10_u64.pow(power) + more)) {
            for value in [value, value - 1] {
                let text = value.to_string();
                assert_eq!(written(value), (text.len() <= 16).then_some(text));
            }
        }
    }

    #[test]
    fn what_is_no_digit_ends_a_number() {
        for byte in (0..=u8::MAX).filter(|byte| !byte.is_ascii_digit()) {
            for len in 0..8 {
                let mut word = *b"98765432";
                word[len] = byte;
                let expected = "98765432"[..len].parse().ok().map(|value| (value, len));
                assert_eq!(read(u64::from_le_bytes(word)), expected, "{byte} at {len}");
            }
        }
    }
}
