//! Tests of the whole, beyond what the crates test in themselves.
//!
//! Most of it is a runner of conformance vectors: [`vectors`] reads them, [`areas`] has a function for each
//! area that runs one case, and the program `conformance` runs a directory of them.

pub mod areas;
#[allow(clippy::module_inception, reason = "the schema was given the name of its one module")]
pub mod awkward;
pub mod compare;
pub mod every;
pub mod random;
pub mod schema_dump;
pub mod test_schema;
pub mod test_service;
pub mod types;
pub mod vectors;
pub mod walk;

/// The examples of the page of attributes.
#[cfg(doctest)]
#[doc = include_str!("../../docs/attributes.md")]
#[derive(Debug)]
pub struct Attributes;
