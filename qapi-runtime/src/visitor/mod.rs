//! The visitor traits: what the visit functions of a type call.
//!
//! All of them are object-safe. A type's visit functions are ordinary functions of `&mut dyn InputVisitor`
//! and so on, so that a visitor written by a user works with every type there is, and one visitor can wrap
//! another.

mod clone;
mod dealloc;
mod input;
mod output;

pub(crate) use clone::clone_secret;
pub use clone::{CloneVisitor, Faithful};
pub(crate) use dealloc::{Any, Elements};
pub use dealloc::{DeallocVisitor, Dismantle, dealloc};
pub use input::{InputVisitor, Lookup};
pub use output::OutputVisitor;
