//! Finding the first byte of a few that ends what needs no second look: of 16, with one instruction for all where
//! the processor has such, or of eight.

#[cfg(not(target_arch = "x86_64"))]
use narrow as of_16;
#[cfg(target_arch = "x86_64")]
use wide as of_16;

/// Where the first quote, backslash, control character or byte beyond ASCII is.
#[inline(always)]
pub(super) fn special(block: &[u8; 16]) -> Option<usize> {
    of_16::special(block)
}

/// The same, also for DEL: the first byte that is written as an escape.
#[inline(always)]
pub(super) fn escaped(block: &[u8; 16]) -> Option<usize> {
    of_16::escaped(block)
}

/// The same as [`special`], of eight bytes.
#[inline(always)]
pub(super) fn special_of_8(word: [u8; 8]) -> Option<usize> {
    first(special_marks(u64::from_le_bytes(word)))
}

/// The same as [`escaped`], of eight bytes.
#[inline(always)]
pub(super) fn escaped_of_8(word: [u8; 8]) -> Option<usize> {
    first(escaped_marks(u64::from_le_bytes(word)))
}

const ONES: u64 = u64::MAX / 255;
const HIGH: u64 = ONES * 0x80;

/// Marks the first such byte, the first being the lowest; those above it may be marked in error.
#[inline(always)]
fn special_marks(bytes: u64) -> u64 {
    // Taking one from zero sets the high bit. It is set in other bytes too, but in these it was set before.
    let quotes = (bytes ^ (ONES * u64::from(b'"'))).wrapping_sub(ONES);
    let backslashes = (bytes ^ (ONES * u64::from(b'\\'))).wrapping_sub(ONES);
    let controls = bytes.wrapping_sub(ONES * 0x20);
    (quotes | backslashes | controls | bytes) & HIGH
}

#[inline(always)]
fn escaped_marks(bytes: u64) -> u64 {
    special_marks(bytes) | (bytes.wrapping_add(ONES) & HIGH)
}

#[inline(always)]
fn first(marks: u64) -> Option<usize> {
    (marks != 0).then(|| (marks.trailing_zeros() / 8) as usize)
}

/// On processors of which this crate knows nothing.
#[cfg(any(test, not(target_arch = "x86_64")))]
mod narrow {
    use super::{escaped_of_8, special_of_8};

    pub(super) fn special(block: &[u8; 16]) -> Option<usize> {
        halves(block, special_of_8)
    }

    pub(super) fn escaped(block: &[u8; 16]) -> Option<usize> {
        halves(block, escaped_of_8)
    }

    #[inline(always)]
    fn halves(block: &[u8; 16], find: impl Fn([u8; 8]) -> Option<usize>) -> Option<usize> {
        let (head, tail) = block.split_at(8);
        let half = |bytes: &[u8]| find(bytes.try_into().unwrap_or_default());
        half(head).or_else(|| half(tail).map(|at| at + 8))
    }
}

#[cfg(target_arch = "x86_64")]
mod wide {
    #![allow(unsafe_code, reason = "to call what needs SSE2; without it reading takes a tenth longer")]

    use std::arch::x86_64::{
        __m128i, _mm_cmpeq_epi8, _mm_cmplt_epi8, _mm_movemask_epi8, _mm_or_si128, _mm_set_epi64x,
        _mm_set1_epi8,
    };

    #[inline(always)]
    pub(super) fn special(block: &[u8; 16]) -> Option<usize> {
        // SAFETY: all that this calls for is SSE2, which is part of x86-64.
        first(unsafe { special_bits(block) })
    }

    #[inline(always)]
    pub(super) fn escaped(block: &[u8; 16]) -> Option<usize> {
        // SAFETY: as above.
        first(unsafe { escaped_bits(block) })
    }

    #[inline(always)]
    fn first(bits: i32) -> Option<usize> {
        (bits != 0).then(|| bits.trailing_zeros() as usize)
    }

    #[inline]
    #[target_feature(enable = "sse2")]
    fn special_bits(block: &[u8; 16]) -> i32 {
        _mm_movemask_epi8(marks(load(block)))
    }

    #[inline]
    #[target_feature(enable = "sse2")]
    fn escaped_bits(block: &[u8; 16]) -> i32 {
        let bytes = load(block);
        _mm_movemask_epi8(_mm_or_si128(marks(bytes), _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x7f))))
    }

    #[inline]
    #[target_feature(enable = "sse2")]
    fn load(block: &[u8; 16]) -> __m128i {
        let bits = u128::from_le_bytes(*block);
        _mm_set_epi64x((bits >> 64) as i64, bits as i64)
    }

    #[inline]
    #[target_feature(enable = "sse2")]
    fn marks(bytes: __m128i) -> __m128i {
        let quotes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(b'"'.cast_signed()));
        let backslashes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(b'\\'.cast_signed()));
        // Bytes beyond ASCII are negative here.
        let others = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
        _mm_or_si128(_mm_or_si128(quotes, backslashes), others)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_byte_at_each_place_stops() {
        for byte in 0..=u8::MAX {
            let special = !(0x20..0x80).contains(&byte) || byte == b'"' || byte == b'\\';
            for place in 0..16 {
                let mut block = [b'a'; 16];
                block[place] = byte;
                let (first, escape) = (special.then_some(place), (special || byte == 0x7f).then_some(place));
                assert_eq!((super::special(&block), escaped(&block)), (first, escape), "{byte} at {place}");
                let narrow = (narrow::special(&block), narrow::escaped(&block));
                assert_eq!(narrow, (first, escape), "{byte} at {place}, by halves");
            }
        }
    }
}
