//! What the names of a schema stand for: definitions by name, objects with all their members.

mod error;
mod index;
mod object;

pub use error::{Reason, Unresolved};
pub use index::Index;
pub(crate) use index::QTYPE;
pub use object::{Case, Object, Variants};
