//! Definitions in the least friendly surroundings: no prelude, another name for the runtime, all warnings denied.
#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, missing_debug_implementations, unreachable_pub, unused_qualifications)]
#![deny(unused, unused_results, nonstandard_style, rust_2018_idioms, keyword_idents, let_underscore)]
#![deny(single_use_lifetimes, unused_lifetimes, explicit_outlives_requirements, trivial_casts)]
#![deny(clippy::all, clippy::pedantic)]

pub mod names;
pub mod schema;

#[cfg(test)]
mod tests;
