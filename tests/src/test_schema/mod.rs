//! The schema that the conformance vectors are about, `test-schema.json`, in this project's own terms.
//!
//! Types are here, commands in [`cmd`] and events in [`event`]. No condition of it holds in the vectors.
#![allow(missing_docs, reason = "the names are all there is to it")]

mod alternates;
pub mod cmd;
mod conditions;
pub mod event;
mod features;
mod structs;
mod unions;

pub use alternates::*;
pub use conditions::*;
pub use features::*;
pub use structs::*;
pub use unions::*;
