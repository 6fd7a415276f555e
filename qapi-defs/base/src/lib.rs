//! What all of QEMU's QAPI schema rests on: the monitor itself, and what the block layer and the
//! machine both need.
//!
//! The crate `qapi-defs` has these modules as its own, and says more: depend on that.

#[cfg(feature = "authz")]
pub mod authz;
#[cfg(feature = "common")]
pub mod common;
#[cfg(feature = "compat")]
pub mod compat;
#[cfg(feature = "control")]
pub mod control;
#[cfg(feature = "crypto")]
pub mod crypto;
#[cfg(feature = "error")]
pub mod error;
#[cfg(feature = "introspect")]
pub mod introspect;
#[cfg(feature = "job")]
pub mod job;
pub mod pragma;
#[cfg(feature = "sockets")]
pub mod sockets;
