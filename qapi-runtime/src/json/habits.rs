//! Which member came behind which.

/// Numbers of members, each in a place that is found by the member that came before. Who writes JSON mostly writes the
/// members of objects in the same order again. Several such places may be one: what is told is to be doubted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Habits(pub(super) Option<Box<[u8; HABITS]>>);

/// How many there may be.
const HABITS: usize = 1024;

impl Habits {
    /// The memory that they take.
    pub(super) fn capacity(&self) -> usize {
        self.0.as_ref().map_or(0, |habits| habits.len())
    }

    /// The number that was noted last for this place.
    #[inline(always)]
    pub(crate) fn next(&self, place: usize) -> usize {
        self.0.as_ref().map_or(0, |habits| usize::from(habits[place % HABITS]))
    }

    /// Notes a number below 64.
    pub(crate) fn note(&mut self, place: usize, number: usize) {
        let habits = self.0.get_or_insert_with(|| Box::new([0; HABITS]));
        habits[place % HABITS] = number as u8;
    }
}
