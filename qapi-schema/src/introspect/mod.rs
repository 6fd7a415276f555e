//! Introspection: a schema to and from what the command `query-qmp-schema` answers.
//!
//! The answer is a list of objects, each called a `SchemaInfo`: first every command and event, then every type
//! that these use, directly or by way of other types. What a client cannot see on the wire is not there: bases are
//! folded into the objects that have them, integers of all widths are `int`, and the names of types are numbers.

mod emit;
#[cfg(feature = "owned")]
mod load;
mod mask;
mod sink;

pub use emit::{Introspection, TypeNames};
#[cfg(feature = "owned")]
pub use load::{Extra, LoadError, LoadReason, ServerSchema};
