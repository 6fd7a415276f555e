//! Which member came behind which.

/// Numbers of members, each in a place that is found by the member that came before. Who writes JSON mostly writes the
/// members of objects in the same order again. Several such places may be one: what is told is to be doubted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Habits(Option<Box<[u8; HABITS]>>);

/// How many there may be.
const HABITS: usize = 4096;

/// Hardly anything is there twice in a text that is shorter.
const LONG: usize = 4096;

impl Habits {
    pub(super) const fn new() -> Habits {
        Habits(None)
    }

    /// The memory that they take.
    pub(super) fn capacity(&self) -> usize {
        self.0.as_ref().map_or(0, |numbers| numbers.len())
    }

    /// Makes ready for a text of this length. For a short one that is not followed by others it does not pay.
    pub(super) fn begin(&mut self, len: usize, others: bool) {
        if others || len >= LONG {
            self.0.get_or_insert_with(|| Box::new([0; HABITS]));
        }
    }

    /// The number that was noted last for this place, if any are noted.
    #[inline(always)]
    pub(crate) fn next(&self, place: usize) -> Option<usize> {
        self.0.as_ref().map(|numbers| usize::from(numbers[place % HABITS]))
    }

    /// Notes a number below 64.
    pub(crate) fn note(&mut self, place: usize, number: usize) {
        if let Some(numbers) = &mut self.0 {
            numbers[place % HABITS] = number as u8;
        }
    }
}
