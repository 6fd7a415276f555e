//! Programs to copy from: each folder beside `src` is one, and `cargo run --example NAME` runs it.
//!
//! The code of the README and of the guides is compiled and run as part of this crate's tests.

/// `README.md`
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[derive(Debug)]
pub struct Readme;

/// `docs/guide/write-your-own-visitor.md`
#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/write-your-own-visitor.md")]
#[derive(Debug)]
pub struct WriteYourOwnVisitor;
