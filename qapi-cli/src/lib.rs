//! What the command `qapi` does, as a library.

pub mod import;
