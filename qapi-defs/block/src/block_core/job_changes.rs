//! What of a job can be changed while it runs.

use super::MirrorCopyMode;
use qapi_defs_base::job::JobType;
use qapi_runtime::{Qapi, UnknownBranch};

/// What can be changed in a mirror job.
///
/// Since 8.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockJobChangeOptionsMirror {
    /// New mode. Only going from `background` to `write-blocking` is possible.
    pub copy_mode: MirrorCopyMode,
}

/// Arguments of `block-job-change`.
///
/// Since 8.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockJobChangeOptions {
    /// Identifier of the job.
    pub id: String,
    /// Kind of job; at present `mirror` is the only one with anything to change.
    #[qapi(discriminator)]
    pub r#type: BlockJobChangeOptionsBranch,
}

/// What `type` chooses in `BlockJobChangeOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(JobType), from)]
pub enum BlockJobChangeOptionsBranch {
    /// Keeps a copy in step with a live disk (`blockdev-mirror`, `drive-mirror`).
    Mirror(BlockJobChangeOptionsMirror),
    /// Moves data from overlays down into a backing image (`block-commit`).
    Commit,
    /// Pulls data from backing images up into an overlay (`block-stream`).
    Stream,
    /// Makes a copy of a disk as it was at one moment (`blockdev-backup`, `drive-backup`).
    Backup,
    /// Creates an image (`blockdev-create`). Since 3.0.
    Create,
    /// Changes format options of an existing image (`x-blockdev-amend`). Since 5.1.
    Amend,
    /// Restores the VM from an internal snapshot (`snapshot-load`). Since 6.0.
    SnapshotLoad,
    /// Writes an internal snapshot of the VM (`snapshot-save`). Since 6.0.
    SnapshotSave,
    /// Deletes an internal snapshot (`snapshot-delete`). Since 6.0.
    SnapshotDelete,
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}
