//! Random values of a schema's types, made from their definitions alone.
//!
//! [`Types`] knows the schema, [`Generator`] makes a value as JSON, and remembers in [`Site`]s where which rule of the
//! schema applies, so that [`violate`] can break just one of them.

mod generator;
mod types;
mod violation;

pub use generator::{Generator, Site, SiteKind};
pub use types::Types;
pub use violation::violate;
