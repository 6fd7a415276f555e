//! Which members each object of a text has.

/// A member of an object: 16 bytes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Slot {
    /// The [hash](crate::name::hash) of its key.
    pub(crate) hash: u32,
    /// The entry of its value.
    pub(crate) entry: u32,
    /// Where the text of its key begins.
    pub(super) key: u32,
    /// How long that is; [`ODD_KEY`] if that does not fit, or if the key has a backslash.
    pub(super) key_len: u16,
    /// The key has a backslash.
    pub(super) escaped: bool,
}

/// In place of the length of a key that cannot be compared as it stands in the text.
pub(super) const ODD_KEY: u16 = u16::MAX;

/// The members of all objects of a text, each object's side by side, so that one is found without a look at
/// the entries. Before the members of an object stands a slot with their number and a filter, which is bits
/// for the hashes that there are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Directory {
    slots: Vec<Slot>,
    /// The same for objects whose end was not seen, the innermost last.
    open: Vec<Slot>,
}

/// The bit that stands for a hash in a filter. Where it is not set, there is no such member.
#[inline]
pub(crate) const fn filter_bit(hash: u32) -> u64 {
    1 << (hash >> 26)
}

impl Directory {
    pub(super) const fn new() -> Directory {
        Directory { slots: Vec::new(), open: Vec::new() }
    }

    pub(super) fn clear(&mut self) {
        self.slots.clear();
        self.open.clear();
    }

    /// Adds a member to the innermost open object.
    #[inline]
    pub(super) fn add(&mut self, slot: Slot) {
        self.open.push(slot);
    }

    /// The members of the innermost open object, which are so many.
    #[inline]
    pub(super) fn open(&self, count: u32) -> &[Slot] {
        self.open.get(self.open.len().saturating_sub(count as usize)..).unwrap_or_default()
    }

    /// Closes the innermost open object, which has so many members. Tells where its part begins.
    #[inline]
    pub(super) fn close(&mut self, count: u32, filter: u64) -> u32 {
        let at = self.slots.len() as u32;
        let from = self.open.len().saturating_sub(count as usize);
        let (low, high) = (filter as u32, (filter >> 32) as u32);
        self.slots.push(Slot { hash: low, key: high, entry: count, ..Slot::default() });
        self.slots.extend_from_slice(self.open.get(from..).unwrap_or_default());
        self.open.truncate(from);
        at
    }

    /// The number of members, and the filter, of the object whose part begins at `at`.
    #[inline]
    pub(crate) fn head(&self, at: u32) -> (u32, u64) {
        let head = self.slot(at).copied().unwrap_or_default();
        (head.entry, u64::from(head.key) << 32 | u64::from(head.hash))
    }

    /// One slot.
    #[inline(always)]
    pub(crate) fn slot(&self, at: u32) -> Option<&Slot> {
        self.slots.get(at as usize)
    }

    /// The members of the object whose part begins at `at` and that has so many.
    #[inline]
    pub(crate) fn members(&self, at: u32, count: u32) -> &[Slot] {
        let from = at as usize + 1;
        self.slots.get(from..from + count as usize).unwrap_or_default()
    }
}
