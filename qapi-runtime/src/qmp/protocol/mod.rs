//! What the protocol itself defines: the commands that every server has, and the types they use.
//!
//! The modules are those of QEMU's schema, with the part of each that the protocol cannot do without.
//! Releases ("since 2.5") are QEMU's.

pub mod common;
pub mod compat;
pub mod control;
pub mod error;
pub mod introspect;
