//! The examples are programs: see `monitor/`, and run them with `cargo run --example NAME`.

/// Compiles the code of the README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
