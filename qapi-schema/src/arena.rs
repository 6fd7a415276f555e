//! Memory that lives as long as a schema.

use std::fmt;

use bumpalo::Bump;

/// Memory for the parts of a schema that is made at run time.
///
/// What is put in stays until the arena goes; nothing is dropped, which is why only `Copy` values are taken.
///
/// ```
/// use qapi_schema::{Arena, Condition};
///
/// let arena = Arena::new();
/// let operand = arena.one(Condition::Flag(arena.text(&String::from("CONFIG_TCG"))));
/// assert_eq!(Condition::Not(operand).to_string(), "not(CONFIG_TCG)");
/// ```
#[derive(Default)]
pub struct Arena(Bump);

impl Arena {
    /// An empty arena.
    pub fn new() -> Arena {
        Arena::default()
    }

    /// Keeps a copy of the text.
    pub fn text(&self, text: &str) -> &str {
        self.0.alloc_str(text)
    }

    /// Keeps the value.
    pub fn one<T: Copy>(&self, value: T) -> &T {
        self.0.alloc(value)
    }

    /// Keeps a copy of the values.
    pub fn slice<T: Copy>(&self, values: &[T]) -> &[T] {
        if values.is_empty() { &[] } else { self.0.alloc_slice_copy(values) }
    }
}

impl fmt::Debug for Arena {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Arena").field("bytes", &self.0.allocated_bytes()).finish()
    }
}
