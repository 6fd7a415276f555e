//! I/O errors, and what else concerns devices.

use super::BlockGraphInfo;
use qapi_runtime::Qapi;

/// What QEMU did about an I/O error.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockErrorAction {
    /// Nothing.
    Ignore,
    /// Passed it on to the guest device.
    Report,
    /// Paused: the machine, or the job if a job's request failed.
    Stop,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// How much of a new image is allocated from the beginning. Not every driver knows all modes.
///
/// Since 2.2.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum PreallocMode {
    /// As little as possible.
    Off,
    /// The format's tables only, no space for data.
    Metadata,
    /// Space for everything, reserved without writing it.
    Falloc,
    /// Space for everything, by actually writing it; slow, but sure to be there. Includes metadata.
    Full,
}

/// Operation in which a quorum child misbehaved.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.6", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QuorumOpType {
    /// Reading.
    Read,
    /// Writing.
    Write,
    /// Flushing.
    Flush,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// An internal snapshot to take, stored within the image itself. Formats like `qcow2` and `rbd` can
/// do that.
///
/// Since 1.7.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.7", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevSnapshotInternal {
    /// Device, or node at the top of the chain.
    pub device: String,
    /// Name of the new snapshot; neither empty nor in use.
    pub name: String,
}

/// Never used. Makes QEMU's code generator emit a list type it needs internally.
///
/// Since 8.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DummyBlockCoreForceArrays {
    /// Never used.
    pub unused_block_graph_info: Vec<BlockGraphInfo>,
}
