//! Room for recursion: values nest as deeply as their text may, and threads may have little stack.

/// What must be free before a recursive step: more than the frames between two such steps take, also in
/// builds without optimization, where the visit functions of large unions have frames of many KiB.
const RED_ZONE: usize = 192 * 1024;

/// What is added when less is free.
const SEGMENT: usize = 2 * 1024 * 1024;

/// Runs a recursive step, on more stack if little is left.
#[inline]
pub fn grow<R>(step: impl FnOnce() -> R) -> R {
    stacker::maybe_grow(RED_ZONE, SEGMENT, step)
}
