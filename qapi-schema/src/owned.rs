//! A schema together with the memory it lives in.

use std::fmt;

use self_cell::{MutBorrow, self_cell};

use crate::{Arena, Schema};

self_cell!(
    struct Cell {
        // Made once, never touched again: that makes the whole sharable between threads.
        owner: MutBorrow<Arena>,
        #[covariant]
        dependent: Schema,
    }
);

/// A schema that was made at run time, and owns all that it consists of.
///
/// ```
/// use qapi_schema::{Module, OwnedSchema, Schema};
///
/// let name = String::from("empty");
/// let owned = OwnedSchema::build(|arena| {
///     let module = Module { name: arena.text(&name), includes: &[], definitions: &[] };
///     Schema { modules: arena.slice(&[module]) }
/// });
/// assert_eq!(owned.schema().modules[0].name, "empty");
/// ```
pub struct OwnedSchema(Cell);

impl OwnedSchema {
    /// The schema that `make` puts together in the arena.
    pub fn build(make: impl for<'a> FnOnce(&'a Arena) -> Schema<'a>) -> OwnedSchema {
        OwnedSchema(Cell::new(MutBorrow::new(Arena::new()), |arena| make(arena.borrow_mut())))
    }

    /// The schema that `make` puts together in the arena.
    ///
    /// # Errors
    /// What `make` fails with.
    pub fn try_build<E>(
        make: impl for<'a> FnOnce(&'a Arena) -> Result<Schema<'a>, E>,
    ) -> Result<OwnedSchema, E> {
        Cell::try_new(MutBorrow::new(Arena::new()), |arena| make(arena.borrow_mut())).map(OwnedSchema)
    }

    /// The schema.
    pub fn schema(&self) -> &Schema<'_> {
        self.0.borrow_dependent()
    }
}

/// As [`Schema`].
impl fmt::Debug for OwnedSchema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.schema().fmt(f)
    }
}

/// Owned schemas are equal if what they own is.
impl PartialEq for OwnedSchema {
    fn eq(&self, other: &OwnedSchema) -> bool {
        self.schema() == other.schema()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn can_be_shared_between_threads() {
        fn sharable<T: Send + Sync + 'static>() {}
        sharable::<OwnedSchema>();
    }

    #[test]
    fn error_of_build_comes_through() {
        assert_eq!(OwnedSchema::try_build(|_| Err("no")).err(), Some("no"));
    }
}
