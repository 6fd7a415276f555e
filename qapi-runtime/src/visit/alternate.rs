//! Alternates.

use crate::visitor::InputVisitor;
use crate::{Error, Failed, Name};

/// The value has a JSON type that no branch of the alternate called `alternate` has.
#[cold]
pub fn alternate_mismatch(v: &mut dyn InputVisitor, name: &Name<'_>, alternate: &str) -> Failed {
    let path = v.path(name);
    let name = name.text_or("null");
    v.fail(
        Error::generic(format!("Invalid parameter type for '{name}', expected: {alternate}")).with_path(path),
    )
}
