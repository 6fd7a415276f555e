//! Mirrors, backups and snapshots, and the jobs that make them.

use super::BlockDeviceIoStatus;
use qapi_defs_base::job::{JobStatus, JobType};
use qapi_runtime::{Qapi, UnknownBranch};

/// What to do about an I/O error of the guest or of a job. Clients are told too: by
/// `BLOCK_IO_ERROR` or, of a job, `BLOCK_JOB_ERROR`.
///
/// Since 1.3.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.3", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockdevOnError {
    /// Let the guest have the error; a job fails.
    Report,
    /// Carry on as if nothing had happened. Jobs that copy try the failed part again, except that a
    /// stream job skips it and fails in the end.
    Ignore,
    /// Like `stop` if the storage is full, like `report` for other errors.
    Enospc,
    /// Stop the VM until `cont`, then repeat the request; a job is paused until resumed.
    Stop,
    /// For a device, use the setting of its block backend; a job treats it like `enospc`. Since 2.7.
    #[qapi(since = "2.7")]
    Auto,
}

/// Which parts of a disk a mirror or backup job copies.
///
/// Since 1.3.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.3", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum MirrorSyncMode {
    /// What the topmost image of the backing chain contains. Same as `full` if there is no backing
    /// image.
    Top,
    /// The entire disk.
    Full,
    /// Nothing up front: a mirror copies what gets written from then on, a backup saves what is
    /// about to be overwritten.
    None,
    /// What a dirty bitmap marks; when the job succeeds the bitmap is left with only what was
    /// written meanwhile. Backup only. Since 2.4.
    #[qapi(since = "2.4")]
    Incremental,
    /// What a dirty bitmap marks; `BitmapSyncMode` decides what becomes of the bitmap. Backup only.
    /// Since 4.2.
    #[qapi(since = "4.2")]
    Bitmap,
}

/// What becomes of a backup's dirty bitmap when the job ends. Updating it means that it no longer
/// marks what was copied, but does mark what the guest wrote since the start.
///
/// Since 4.2.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BitmapSyncMode {
    /// Updated if the job succeeds, otherwise as if there had been no backup.
    OnSuccess,
    /// Not updated in any case; it only serves to select what to copy.
    Never,
    /// Updated in any case, so that after a failure the next backup can continue with the rest.
    Always,
}

/// How a mirror job gets new guest writes onto the target.
///
/// Since 3.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "3.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum MirrorCopyMode {
    /// They are marked dirty and copied later.
    Background,
    /// Each goes to source and target before it is reported done, so the job is sure to converge;
    /// the rest is copied in the background.
    WriteBlocking,
}

/// State that only mirror jobs have.
///
/// Since 8.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockJobInfoMirror {
    /// Whether source and target are equal and new writes go to both at the same time, so that they
    /// stay equal.
    pub actively_synced: bool,
}

/// State of one block job. `query-jobs` covers all kinds of job.
///
/// Since 1.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockJobInfo {
    /// Kind of job.
    #[qapi(discriminator)]
    pub r#type: BlockJobInfoBranch,
    /// Identifier of the job; by default the device it works on. Since 2.7.
    #[qapi(since = "2.7")]
    pub device: String,
    /// Estimate of what `offset` will be at the end. May grow or shrink while the job runs.
    pub len: i64,
    /// Work done so far, in units of the job's choosing; only meaningful relative to `len`.
    pub offset: i64,
    /// Whether the job is active at this moment; `false` while it sleeps or is paused. Since 1.3.
    #[qapi(since = "1.3")]
    pub busy: bool,
    /// Whether a pause is requested; together with `busy` it has not taken effect yet. Since 1.3.
    #[qapi(since = "1.3")]
    pub paused: bool,
    /// Rate limit in bytes per second; 0 if there is none.
    pub speed: i64,
    /// Whether an I/O error paused the job. Since 1.3.
    #[qapi(since = "1.3")]
    pub io_status: BlockDeviceIoStatus,
    /// Whether `block-job-complete` is possible now. Since 2.2.
    #[qapi(since = "2.2")]
    pub ready: bool,
    /// Current status. Since 2.12.
    #[qapi(since = "2.12")]
    pub status: JobStatus,
    /// Whether it leaves `pending` without `job-finalize`. Since 2.12.
    #[qapi(since = "2.12")]
    pub auto_finalize: bool,
    /// Whether it leaves `concluded`, and the list, without `job-dismiss`. Since 2.12.
    #[qapi(since = "2.12")]
    pub auto_dismiss: bool,
    /// Message for humans saying why the job failed. Absent: no failure. Since 2.12.1.
    #[qapi(since = "2.12.1")]
    pub error: Option<String>,
}

/// What `type` chooses in `BlockJobInfo`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(JobType), from)]
pub enum BlockJobInfoBranch {
    /// Keeps a copy in step with a live disk (`blockdev-mirror`, `drive-mirror`).
    Mirror(BlockJobInfoMirror),
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

/// Where the image for a snapshot, mirror or backup comes from.
///
/// Since 1.1.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum NewImageMode {
    /// The file is there already, with a suitable size, format and backing file.
    Existing,
    /// QEMU creates it; if it needs a backing file, that is recorded with its absolute path.
    AbsolutePaths,
}

/// Arguments of `blockdev-snapshot-sync`. Exactly one of `device` and `node-name` is required.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevSnapshotSync {
    /// Name of the block backend to snapshot.
    pub device: Option<String>,
    /// Name of the node to snapshot; `snapshot-node-name` is then required. Since 2.0.
    #[qapi(since = "2.0")]
    pub node_name: Option<String>,
    /// File name of the overlay. With `mode` `absolute-paths` it is created, and an existing file
    /// or device overwritten.
    pub snapshot_file: String,
    /// Node name for the overlay, not in use yet. Absent: generated. Since 2.0.
    #[qapi(since = "2.0")]
    pub snapshot_node_name: Option<String>,
    /// Format of the overlay. Default `qcow2`.
    pub format: Option<String>,
    /// Whether to create the file. Default `absolute-paths`.
    pub mode: Option<NewImageMode>,
}

/// Arguments of `blockdev-snapshot`.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevSnapshot {
    /// Device or node name of the disk to snapshot.
    pub node: String,
    /// Node to put on top of it. Must support backing files but have none: open it with `"backing":
    /// null`.
    pub overlay: String,
}

/// Tuning of a backup job; affects its speed, never its result.
///
/// Since 6.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "6.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BackupPerf {
    /// Let the host copy (`copy_file_range`) where it can. Default `false`.
    pub use_copy_range: Option<bool>,
    /// How many requests the background copy has in flight at most, 1 or more. Default 64.
    pub max_workers: Option<i64>,
    /// Longest request of the background copy in bytes; 0 for no limit, else at least the job's
    /// cluster size (64 KiB or the target's, if that is larger). Default
    /// 0.
    #[qapi(type(int64))]
    pub max_chunk: Option<i64>,
}

/// Arguments that `blockdev-backup` and `drive-backup` share. The error policies apply to the
/// background copy only: an error in the course of a guest write is handled as the device's
/// `werror` says.
///
/// Since 4.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BackupCommon {
    /// Identifier for the new job, by which later job commands address it. Absent: the name of the
    /// block device given in `device`; fails if that node has no device name. Since 2.7.
    #[qapi(since = "2.7")]
    pub job_id: Option<String>,
    /// Device or node name of the disk to copy.
    pub device: String,
    /// Which parts to copy.
    pub sync: MirrorSyncMode,
    /// Rate limit in bytes per second; 0 is unlimited. Default 0.
    pub speed: Option<i64>,
    /// Name of a dirty bitmap on `device`. Required for `sync` `bitmap` and `incremental`, allowed
    /// for `full` and `top` (which then bring it up to date), not for `none`. Since 2.4.
    #[qapi(since = "2.4")]
    pub bitmap: Option<String>,
    /// What becomes of the bitmap. Goes with `bitmap` and is required then, except that for `sync`
    /// `incremental` it can only be `on-success` and may be left out. Since 4.2.
    #[qapi(since = "4.2")]
    pub bitmap_mode: Option<BitmapSyncMode>,
    /// Write compressed data; the target format has to support it. Default `false`. Since 2.8.
    #[qapi(since = "2.8")]
    pub compress: Option<bool>,
    /// Policy for errors while the job reads the source. Default `report`.
    pub on_source_error: Option<BlockdevOnError>,
    /// Policy for errors while the job writes the target. Default `report`.
    pub on_target_error: Option<BlockdevOnError>,
    /// Whether the job goes on by itself from `pending` to its final graph changes. With `false` it
    /// waits there for `job-finalize`. Default `true`. Since 2.12.
    #[qapi(since = "2.12")]
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes from the job list by itself once `concluded`. With `false` it stays
    /// until `job-dismiss`, so its result can be read. Default `true`. Since 2.12.
    #[qapi(since = "2.12")]
    pub auto_dismiss: Option<bool>,
    /// Node name for the filter node the job puts into the graph while it runs. Absent: generated.
    /// Since 4.2.
    #[qapi(since = "4.2")]
    pub filter_node_name: Option<String>,
    /// Tuning. Absent: all defaults. Since 6.0. **Unstable.** An experiment: which settings there
    /// are may change.
    #[qapi(since = "6.0", features(unstable))]
    pub x_perf: Option<BackupPerf>,
}

/// Arguments of the deprecated `drive-backup`.
///
/// Since 1.6.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.6", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DriveBackup {
    /// The members of `BackupCommon`.
    #[qapi(base)]
    pub base: BackupCommon,
    /// File name of the copy. With `mode` `absolute-paths` it is created, and an existing file or
    /// device overwritten.
    pub target: String,
    /// Format of the copy. Absent: that of the source, or found by probing if `mode` is `existing`.
    pub format: Option<String>,
    /// Whether to create the file. Default `absolute-paths`.
    pub mode: Option<NewImageMode>,
}

/// Arguments of `blockdev-backup`.
///
/// Since 2.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.3", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevBackup {
    /// The members of `BackupCommon`.
    #[qapi(base)]
    pub base: BackupCommon,
    /// Device or node name of the copy; must be as large as the source.
    pub target: String,
}
