//! Definitions in the least friendly surroundings: no prelude, another name for the runtime, all warnings denied.
#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, missing_debug_implementations, unreachable_pub, unused_qualifications)]
#![deny(clippy::all, clippy::pedantic)]

pub mod names;
pub mod schema;

#[cfg(test)]
mod tests;
