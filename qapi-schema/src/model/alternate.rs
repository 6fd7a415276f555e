//! Alternates.

use crate::Branch;

/// A choice between types that is told by the JSON type of the value: say, an object or a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alternate<'a> {
    /// The choices, in the order of the schema.
    pub branches: &'a [Branch<'a>],
}
