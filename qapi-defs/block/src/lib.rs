//! QEMU's block layer, as annotated Rust items: images, nodes, jobs, exports.
//!
//! The crate `qapi-defs` has these modules as its own, and says more: depend on that.

#[cfg(feature = "block")]
pub mod block;
#[cfg(feature = "block-core")]
pub mod block_core;
#[cfg(feature = "block-export")]
pub mod block_export;
#[cfg(feature = "transaction")]
pub mod transaction;
