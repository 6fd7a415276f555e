//! What the command `qapi` does, as a library.

pub mod check;
pub mod export;
pub mod import;
pub mod report;
pub mod schema;
pub mod source;
