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

/// One value, or the key of a member, whose value comes next: 12 bytes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Entry {
    /// Where the text begins, for strings and keys behind the quote. For arrays and objects how many elements or
    /// members they have.
    pub(crate) start: u32,
    /// Where the text ends, for strings before the quote. For arrays and objects, the index of the entry
    /// behind all theirs. For keys the [hash](qapi_schema::lookup::hash).
    pub(crate) end: u32,
    /// For keys the length of their text; [`ODD_KEY`] if that does not fit, or if the key has a backslash.
    pub(crate) key_len: u16,
    pub(crate) kind: Kind,
    /// A string that has a backslash; an integer whose value stands in place of where its text is.
    pub(crate) special: bool,
}

/// In place of the length of a key that cannot be compared as it stands in the text.
pub(super) const ODD_KEY: u16 = u16::MAX;

impl Entry {
    /// The [hash](qapi_schema::lookup::hash) of a key.
    #[inline]
    pub(crate) fn hash(&self) -> u32 {
        self.end
    }

    /// The entry behind this value, which is at `at`, and all that it has.
    #[inline(always)]
    pub(crate) fn behind(&self, at: u32) -> u32 {
        if matches!(self.kind, Kind::Object | Kind::Array) { self.end } else { at + 1 }
    }

    /// An integer of this value.
    #[inline]
    pub(super) fn integer(value: i64) -> Entry {
        let bits = value.cast_unsigned();
        let (start, end) = (bits as u32, (bits >> 32) as u32);
        Entry { start, end, kind: Kind::Integer, special: true, key_len: 0 }
    }

    /// The value of what [`integer`](Entry::integer) made.
    #[inline]
    pub(super) fn as_integer(&self) -> i64 {
        (u64::from(self.end) << 32 | u64::from(self.start)).cast_signed()
    }
}
