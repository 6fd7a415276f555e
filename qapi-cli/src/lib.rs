//! What the command `qapi` does, as a library.

pub mod check;
pub mod config;
pub mod export;
pub mod import;
pub mod query;
pub mod report;
pub mod schema;
pub mod source;
