//! Where a step may still run.

use std::cell::Cell;
use std::ptr;

use super::segment;

/// What must be free before a recursive step: more than the frames between two such steps take, also in
/// builds without optimization, where the visit functions of large unions have frames of many KiB.
const RED_ZONE: usize = 192 * 1024;

/// What the outermost step and those within it take of the thread's own stack, before the red zone: enough for
/// values as they are, so that hardly one of them needs a segment.
const OWN: usize = 64 * 1024;

/// How far above the step that makes a room others may be that belong to it: they are in frames that the
/// compiler made one of. No other stack is so near, since stacks have guard pages.
const ABOVE: usize = 4096;

/// The addresses at which a step runs where it is.
#[derive(Clone, Copy)]
struct Room {
    floor: usize,
    size: usize,
}

impl Room {
    /// No recursion is under way.
    const NONE: Self = Self { floor: 0, size: 0 };

    /// What is below an address, on a stack that has so much and the red zone.
    fn below(here: usize, size: usize) -> Self {
        Self { floor: here.saturating_sub(size - ABOVE), size }
    }

    fn contains(self, here: usize) -> bool {
        here.wrapping_sub(self.floor) < self.size
    }
}

thread_local! {
    static ROOM: Cell<Room> = const { Cell::new(Room::NONE) };
}

/// Whether no recursion is under way in this thread.
#[cfg(test)]
pub(super) fn is_none() -> bool {
    ROOM.get().size == 0
}

/// Puts back a room, also when a panic passes.
struct Restore(Room);

impl Drop for Restore {
    fn drop(&mut self) {
        ROOM.set(self.0);
    }
}

/// Where the stack is. AddressSanitizer, in builds without optimization, has locals elsewhere; what it runs is then
/// not told how little is left.
#[inline]
fn here() -> usize {
    let local = 0_u8;
    ptr::from_ref(&local).addr()
}

/// Runs a recursive step, on more stack if little is left.
///
/// # Panics
///
/// If there is no memory for more stack.
#[inline]
pub fn grow<R>(step: impl FnOnce() -> R) -> R {
    // Miri has no other stack, and does not run out of this one.
    if cfg!(miri) || ROOM.get().contains(here()) { step() } else { make_room(step) }
}

/// Runs the outermost step where it is, and all others on a segment: the room is used up, or this is not the
/// stack that the room is on.
#[cold]
#[inline(never)]
fn make_room<R>(step: impl FnOnce() -> R) -> R {
    if ROOM.get().size == 0 {
        let _restore = Restore(Room::NONE);
        ROOM.set(Room::below(here(), OWN));
        return step();
    }
    let mut step = Some(step);
    let mut result = None;
    enter_segment(&mut || result = step.take().map(|step| step()));
    result.expect("the step has run")
}

/// Not generic, so that this much is not there for each type that is visited.
fn enter_segment(step: &mut dyn FnMut()) {
    segment::run(&mut || {
        let _restore = Restore(ROOM.get());
        ROOM.set(Room::below(here(), segment::SIZE - RED_ZONE));
        step();
    });
}
