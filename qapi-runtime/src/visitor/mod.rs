//! The visitor traits: what the visit functions of a type call.
//!
//! All of them are object-safe. A type's visit functions are ordinary functions of `&mut dyn InputVisitor`
//! and so on, so that a visitor written by a user works with every type there is, and one visitor can wrap
//! another.

mod clone;
mod dealloc;
mod fault;
mod forward;
mod input;
mod json_input;
mod json_output;
mod json_source;
mod json_stream;
mod keyval;
mod opts;
mod output;
pub(crate) mod path;
mod qobject_input;
mod qobject_output;
mod string_input;
mod string_output;
#[cfg(feature = "tracing")]
mod trace;
mod tree_input;

pub(crate) use clone::clone_secret;
pub use clone::{CloneVisitor, Faithful, Redacted};
pub(crate) use dealloc::{Any, Elements};
pub use dealloc::{DeallocVisitor, Dismantle, dealloc};
pub use forward::{ForwardInput, ForwardOutput};
pub use input::{InputVisitor, Lookup, input_value};
pub use json_input::JsonInput;
pub use json_output::JsonOutput;
pub(crate) use json_stream::Place;
pub use keyval::KeyvalInput;
pub use opts::OptsInput;
pub use output::OutputVisitor;
pub use qobject_input::QObjectInput;
pub use qobject_output::QObjectOutput;
pub use string_input::StringInput;
pub use string_output::StringOutput;
#[cfg(feature = "tracing")]
pub use trace::{TraceInput, TraceOutput, trace_input, trace_output};
pub(crate) use tree_input::Level;
