//! The graph of block nodes, for debugging.

use qapi_runtime::Qapi;

/// What a node in the debug view of the block graph is.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum XDbgBlockGraphNodeType {
    /// Link to a user such as a guest device or export (`BlockBackend`).
    BlockBackend,
    /// A job (`BlockJob`).
    BlockJob,
    /// A block node proper (`BlockDriverState`).
    BlockDriver,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// A node in the debug view of the block graph.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct XDbgBlockGraphNode {
    /// Number for use in the edges; has no meaning outside this reply.
    pub id: u64,
    /// What it is.
    pub r#type: XDbgBlockGraphNodeType,
    /// Node name, job ID or the like; different types may use the same one.
    pub name: String,
}

/// What a user of a block node may do, or lets others do.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockPermission {
    /// Read data that is a complete image of the disk at some point in time, which for example
    /// nodes in the middle of a commit do not offer.
    ConsistentRead,
    /// Change the contents.
    Write,
    /// Write what is there already, as in copy-on-read; implied by `write`.
    WriteUnchanged,
    /// Change the size.
    Resize,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// A link in the debug view of the block graph.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct XDbgBlockGraphEdge {
    /// `id` of the user.
    pub parent: u64,
    /// `id` of the node used.
    pub child: u64,
    /// Role of the child, such as `file` or `backing`.
    pub name: String,
    /// What the parent may do to the child.
    pub perm: Vec<BlockPermission>,
    /// What the parent lets other users of the child do.
    pub shared_perm: Vec<BlockPermission>,
}

/// The block graph in a form for debugging.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct XDbgBlockGraph {
    /// The nodes.
    pub nodes: Vec<XDbgBlockGraphNode>,
    /// The links between them.
    pub edges: Vec<XDbgBlockGraphEdge>,
}
