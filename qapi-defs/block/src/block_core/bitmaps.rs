//! Dirty bitmaps.

use qapi_runtime::Qapi;

/// Names a dirty bitmap.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockDirtyBitmap {
    /// Device or node name of what it belongs to.
    pub node: String,
    /// Name of the bitmap.
    pub name: String,
}

/// Arguments of `block-dirty-bitmap-add`.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockDirtyBitmapAdd {
    /// Device or node name of what it should watch.
    pub node: String,
    /// Name for the bitmap, 1 to 1023 bytes, not in use on this node.
    pub name: String,
    /// Bytes per bit, a power of 2 that is 512 or more. Absent: the image's cluster size, but 4 KiB
    /// at least, or 64 KiB if it has no clusters.
    pub granularity: Option<u32>,
    /// Keep it in the image file, which only qcow2 can do. Default `false`. Since 2.10.
    #[qapi(since = "2.10")]
    pub persistent: Option<bool>,
    /// Create it without recording, until `block-dirty-bitmap-enable`. Default `false`. Since 4.0.
    #[qapi(since = "4.0")]
    pub disabled: Option<bool>,
}

/// Names a dirty bitmap, with or without its node.
///
/// Since 4.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate, since = "4.1", from, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockDirtyBitmapOrStr {
    /// A bitmap of the node the operation is about.
    Local(String),
    /// A bitmap of any node.
    External(BlockDirtyBitmap),
}

/// Arguments of `block-dirty-bitmap-merge`.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockDirtyBitmapMerge {
    /// Device or node name of what `target` belongs to.
    pub node: String,
    /// Name of the bitmap to add to.
    pub target: String,
    /// Bitmaps to add, of the same node if named without one. Since 4.1.
    #[qapi(since = "4.1")]
    pub bitmaps: Vec<BlockDirtyBitmapOrStr>,
}

/// Checksum of a dirty bitmap.
///
/// Since 2.10.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.10", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockDirtyBitmapSha256 {
    /// SHA-256 of its bits, in hexadecimal.
    pub sha256: String,
}
