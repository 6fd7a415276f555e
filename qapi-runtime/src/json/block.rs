//! Finding the bytes in a text that end what can be taken as it is, sixteen or eight at a time.

pub(super) const ONES: u64 = u64::MAX / 255;
pub(super) const HIGH: u64 = ONES * 0x80;

/// The eight bytes at `at`, the first of them lowest.
#[inline(always)]
pub(super) fn word_at(text: &[u8], at: usize) -> Option<u64> {
    text.get(at..)?.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
}

/// Where the first byte is that is a quote, a backslash, a control character or not ASCII. The last few bytes of a text
/// are not looked at.
#[inline(always)]
pub(super) fn special(text: &[u8]) -> Option<usize> {
    first(text, wide::special, word::special)
}

/// Where the first byte is that is written as an escape: one of these, or DEL. The last few bytes are not looked at.
#[inline(always)]
pub(super) fn escaped(text: &[u8]) -> Option<usize> {
    first(text, wide::escaped, word::escaped)
}

/// Whether none of these bytes is written as an escape.
#[inline(always)]
pub(super) fn is_printable(block: &[u8; 16]) -> bool {
    wide::escaped(block) == 0
}

/// Whether that is so of two blocks.
#[inline(always)]
pub(super) fn are_printable(a: &[u8; 16], b: &[u8; 16]) -> bool {
    wide::escaped_in(a, b) == 0
}

/// Whether none of the bytes of two words is written as an escape.
#[inline(always)]
pub(super) fn are_words_printable(a: u64, b: u64) -> bool {
    wide::escaped_words(a, b) == 0
}

/// Whether that is so of one word.
#[inline(always)]
pub(super) fn is_word_printable(word: u64) -> bool {
    wide::escaped_words(word, word) == 0
}

/// Where the last of the first `len` bytes of a key is, if a text begins with them; not if these are more than it has. The
/// very first byte is not looked at.
#[inline(always)]
pub(super) fn last_of(text: &[u8; 32], key: &[u8; 32], len: usize) -> Option<usize> {
    let equal = (wide::different(text, key) & !1).trailing_zeros() as usize;
    let last = len.wrapping_sub(1);
    (last < equal).then_some(last)
}

/// The first byte that is marked, by a bit for each of sixteen, or by the high bits of the bytes in a word.
#[inline(always)]
fn first(text: &[u8], wide: impl Fn(&[u8; 16]) -> u32, word: impl Fn(u64) -> u64) -> Option<usize> {
    let mut at = 0;
    while let Some(block) = text.get(at..)?.first_chunk() {
        let marks = wide(block);
        if marks != 0 {
            return Some(at + marks.trailing_zeros() as usize);
        }
        at += 16;
    }
    let marks = word(word_at(text, at)?);
    (marks != 0).then(|| at + (marks.trailing_zeros() / 8) as usize)
}

/// Marks in a word are the high bits of bytes. Only the first is right: those above it may be marked in error.
pub(super) mod word {
    use super::{HIGH, ONES};

    #[inline(always)]
    pub(in crate::json) const fn special(word: u64) -> u64 {
        // Taking one from zero sets the high bit. It is set in other bytes too, but in these it was set before.
        let quotes = (word ^ (ONES * b'"' as u64)).wrapping_sub(ONES);
        let backslashes = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
        let controls = word.wrapping_sub(ONES * 0x20);
        (quotes | backslashes | controls | word) & HIGH
    }

    #[inline(always)]
    pub(in crate::json) const fn escaped(word: u64) -> u64 {
        special(word) | (word.wrapping_add(ONES) & HIGH)
    }
}

#[cfg(not(target_arch = "x86_64"))]
use portable as wide;
#[cfg(target_arch = "x86_64")]
use sse2 as wide;

#[cfg(target_arch = "x86_64")]
mod sse2 {
    use safe_arch::{
        bitor_m128i, cmp_eq_mask_i8_m128i, cmp_lt_mask_i8_m128i, m128i, move_mask_i8_m128i, set_i64_m128i,
        set_splat_i8_m128i,
    };

    #[inline(always)]
    fn special_bytes(block: m128i) -> m128i {
        let quotes = cmp_eq_mask_i8_m128i(block, set_splat_i8_m128i(b'"'.cast_signed()));
        let backslashes = cmp_eq_mask_i8_m128i(block, set_splat_i8_m128i(b'\\'.cast_signed()));
        // Bytes that are not ASCII are negative.
        let others = cmp_lt_mask_i8_m128i(block, set_splat_i8_m128i(b' '.cast_signed()));
        bitor_m128i(bitor_m128i(quotes, backslashes), others)
    }

    /// A bit for each byte in which two texts differ.
    #[inline(always)]
    pub(super) fn different(a: &[u8; 32], b: &[u8; 32]) -> u32 {
        let equal = |half: fn(&[u8; 32]) -> &[u8]| {
            let block =
                |text| half(text).first_chunk::<16>().map_or_else(m128i::default, |half| m128i::from(*half));
            move_mask_i8_m128i(cmp_eq_mask_i8_m128i(block(a), block(b))).cast_unsigned()
        };
        !(equal(|text| &text[..16]) | equal(|text| &text[16..]) << 16)
    }

    #[inline(always)]
    pub(super) fn special(block: &[u8; 16]) -> u32 {
        move_mask_i8_m128i(special_bytes(m128i::from(*block))).cast_unsigned()
    }

    #[inline(always)]
    pub(super) fn escaped(block: &[u8; 16]) -> u32 {
        move_mask_i8_m128i(escaped_bytes(m128i::from(*block))).cast_unsigned()
    }

    #[inline(always)]
    fn escaped_bytes(block: m128i) -> m128i {
        let deletes = cmp_eq_mask_i8_m128i(block, set_splat_i8_m128i(0x7f));
        bitor_m128i(special_bytes(block), deletes)
    }

    /// A bit where there is one in either block.
    #[inline(always)]
    pub(super) fn escaped_in(a: &[u8; 16], b: &[u8; 16]) -> u32 {
        let (a, b) = (escaped_bytes(m128i::from(*a)), escaped_bytes(m128i::from(*b)));
        move_mask_i8_m128i(bitor_m128i(a, b)).cast_unsigned()
    }

    #[inline(always)]
    pub(super) fn escaped_words(a: u64, b: u64) -> u32 {
        let block = set_i64_m128i(b.cast_signed(), a.cast_signed());
        move_mask_i8_m128i(escaped_bytes(block)).cast_unsigned()
    }
}

/// Two words, where the processor has nothing wider that is always there. Of marks there is the first.
#[cfg(any(test, not(target_arch = "x86_64")))]
mod portable {
    use super::word;

    #[inline(always)]
    fn marks(block: &[u8; 16], word: impl Fn(u64) -> u64) -> u32 {
        let half = |half: u128| word(half as u64);
        let bytes = u128::from_le_bytes(*block);
        let marks = u128::from(half(bytes)) | u128::from(half(bytes >> 64)) << 64;
        if marks == 0 { 0 } else { 1 << (marks.trailing_zeros() / 8) }
    }

    /// A bit for each byte in which two texts differ.
    #[inline(always)]
    pub(super) fn different(a: &[u8; 32], b: &[u8; 32]) -> u32 {
        let mut different = 0;
        for (i, (a, b)) in a.iter().zip(b).enumerate() {
            different |= u32::from(a != b) << i;
        }
        different
    }

    #[inline(always)]
    pub(super) fn special(block: &[u8; 16]) -> u32 {
        marks(block, word::special)
    }

    #[inline(always)]
    pub(super) fn escaped(block: &[u8; 16]) -> u32 {
        marks(block, word::escaped)
    }

    #[inline(always)]
    pub(super) fn escaped_in(a: &[u8; 16], b: &[u8; 16]) -> u32 {
        escaped(a) | escaped(b)
    }

    #[inline(always)]
    pub(super) fn escaped_words(a: u64, b: u64) -> u32 {
        u32::from(word::escaped(a) | word::escaped(b) != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_differs_in_one_byte_is_another() {
        let key: [u8; 32] = std::array::from_fn(|i| b'a' + i as u8);
        assert_eq!(last_of(&key, &key, 0), None);
        assert_eq!(last_of(&key, &key, 33), None);
        for len in 1..=32 {
            assert_eq!(last_of(&key, &key, len), Some(len - 1));
            for place in 0..32 {
                let mut text = key;
                text[place] ^= 1;
                let is_it = place == 0 || place >= len;
                assert_eq!(last_of(&text, &key, len), is_it.then_some(len - 1), "{place} of {len}");
            }
        }
    }

    #[test]
    fn each_byte_is_found_in_each_place() {
        for byte in 0..=u8::MAX {
            for len in [8, 16, 24, 40, 56] {
                for place in 0..len {
                    let mut text = vec![b'a'; len];
                    text[place] = byte;
                    let is_special = !(0x20..0x80).contains(&byte) || byte == b'"' || byte == b'\\';
                    assert_eq!(special(&text), is_special.then_some(place), "{byte} at {place} of {len}");
                    let is_escaped = is_special || byte == 0x7f;
                    assert_eq!(escaped(&text), is_escaped.then_some(place), "{byte} at {place} of {len}");
                }
            }
        }
    }

    #[test]
    #[cfg(target_arch = "x86_64")]
    fn two_words_tell_what_sixteen_bytes_at_once_do() {
        let first = |marks: u32| (marks != 0).then(|| marks.trailing_zeros());
        for byte in 0..=u8::MAX {
            for place in 0..16 {
                // Behind a byte that is marked, others must not be taken for one before it.
                for (before, behind) in [(b'a', b'a'), (b'a', b'"'), (b'~', 0xff), (b' ', 0)] {
                    let block: [u8; 16] = std::array::from_fn(|i| match i {
                        i if i < place => before,
                        i if i == place => byte,
                        _ => behind,
                    });
                    let [plain, other] = [[b'a'; 16], block];
                    assert_eq!(first(portable::special(&block)), first(sse2::special(&block)), "{block:?}");
                    assert_eq!(first(portable::escaped(&block)), first(sse2::escaped(&block)), "{block:?}");
                    for (a, b) in [(&plain, &other), (&other, &plain)] {
                        assert_eq!(portable::escaped_in(a, b) != 0, sse2::escaped_in(a, b) != 0, "{block:?}");
                    }
                    let [a, b] = [word_at(&block, 0), word_at(&block, 8)].map(Option::unwrap_or_default);
                    assert_eq!(
                        portable::escaped_words(a, b) != 0,
                        sse2::escaped_words(a, b) != 0,
                        "{block:?}"
                    );
                    let [a, b] = [[before; 32], [block, block].concat().try_into().unwrap_or_default()];
                    assert_eq!(portable::different(&a, &b), sse2::different(&a, &b), "{block:?}");
                }
            }
        }
    }
}
