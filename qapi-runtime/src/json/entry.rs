//! One value in an index.

/// What a value is, as far as its first character tells; numbers also by whether they are integers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// `null`
    #[default]
    Null,
    /// `false`
    False,
    /// `true`
    True,
    /// A number without fraction and exponent.
    Integer,
    /// Any other number.
    Real,
    /// A string.
    String,
    /// An object.
    Object,
    /// An array.
    Array,
}

/// One value: 12 bytes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Entry {
    /// Where the text begins, for strings behind the quote. For arrays how many elements they have, for
    /// objects where their part of the [directory](super::Directory) begins.
    pub(crate) start: u32,
    /// Where the text ends, for strings before the quote. For arrays and objects, the index of the entry
    /// behind all theirs.
    pub(crate) end: u32,
    pub(crate) kind: Kind,
    /// A string that has a backslash; an integer whose value stands in place of where its text is.
    pub(crate) special: bool,
}

impl Entry {
    /// An integer of this value.
    #[inline]
    pub(super) fn integer(value: i64) -> Entry {
        let bits = value.cast_unsigned();
        Entry { start: bits as u32, end: (bits >> 32) as u32, kind: Kind::Integer, special: true }
    }

    /// The value of what [`integer`](Entry::integer) made.
    #[inline]
    pub(super) fn as_integer(&self) -> i64 {
        (u64::from(self.end) << 32 | u64::from(self.start)).cast_signed()
    }
}
