//! Commands.

use super::{
    BlockDeviceInfo, BlockDirtyBitmap, BlockDirtyBitmapSha256, BlockInfo, BlockJobChangeOptions,
    BlockJobInfo, BlockStats, BlockdevAmendOptions, BlockdevCreateOptions, BlockdevOnError, BlockdevOptions,
    BlockdevSnapshotInternal, MirrorCopyMode, MirrorSyncMode, SnapshotInfo, XDbgBlockGraph,
};
use qapi_defs_base::common::StrOrNull;
use qapi_runtime::Qapi;

/// Lists the block devices, with or without a medium. Filter nodes QEMU inserted on its own are
/// passed over.
///
/// Since 0.14.
///
/// # Returns
///
/// One `BlockInfo` per block backend that has a name or a guest device.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "0.14", returns(Vec<BlockInfo>), allow_preconfig, doc_required)]
pub struct QueryBlock {}

/// Reports I/O counters.
///
/// Since 0.14.
///
/// # Returns
///
/// One `BlockStats` per device or node.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "0.14", returns(Vec<BlockStats>), allow_preconfig, doc_required)]
pub struct QueryBlockstats {
    /// `true` for one entry per node, without `backing`; `false` for one entry per device, with
    /// everything below it and without implicit filters. Default `false`. Since 2.3.
    #[qapi(since = "2.3")]
    pub query_nodes: Option<bool>,
}

/// Lists the block jobs, except those internal to QEMU.
///
/// Since 1.1.
///
/// # Returns
///
/// One `BlockJobInfo` per job.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "1.1", returns(Vec<BlockJobInfo>), allow_preconfig, doc_required)]
pub struct QueryBlockJobs {}

/// Changes the size of a disk while the guest is running. Exactly one of `device` and `node-name`
/// is required. Shrinking is up to the driver and loses data past the new end.
///
/// On the wire: `block_resize`. Since 0.14.
///
/// # Errors
///
/// If there is no such device or node, a job or the like blocks resizing, or the driver cannot do
/// it.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(
    command,
    name = "block_resize",
    since = "0.14",
    exceptions(command_name),
    allow_preconfig,
    coroutine,
    new,
    doc_required
)]
pub struct BlockResize {
    /// Name of the block backend.
    pub device: Option<String>,
    /// Name of the node. Since 2.0.
    #[qapi(since = "2.0")]
    pub node_name: Option<String>,
    /// New size in bytes.
    pub size: i64,
}

/// Takes an external snapshot: creates an overlay file on top of a disk and redirects all writes
/// there, while the old image keeps its contents. Finished when the command returns.
///
/// Since 0.14.
///
/// # Errors
///
/// If the disk does not exist or is empty, is in use by an operation that rules this out, or the
/// overlay cannot be created or opened.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "0.14", allow_preconfig, doc_required)]
pub struct BlockdevSnapshotSync(pub super::BlockdevSnapshotSync);

/// Takes an external snapshot with an overlay that was opened beforehand: `node` becomes its
/// backing image, and users of `node`, such as the guest, use `overlay` from then on.
///
/// Since 2.5.
///
/// **Feature `allow-write-only-overlay`.** The overlay may be in use already if it is only written
/// to, which lets the target of a running `blockdev-mirror` get its backing image. Since 5.0.
///
/// # Errors
///
/// If a node does not exist, or the overlay is read by others, has a backing image or cannot have
/// one.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(
    command,
    since = "2.5",
    features(allow_write_only_overlay(since = "5.0")),
    allow_preconfig,
    doc_required
)]
pub struct BlockdevSnapshot(pub super::BlockdevSnapshot);

/// Rewrites the backing file name in an image's header. The node graph stays as it is, so the new
/// name has to lead to the same data; it matters the next time the image is opened.
///
/// Since 2.1.
///
/// # Errors
///
/// If a node does not exist, the image is not in the chain or has no backing file, or it cannot be
/// written.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.1", allow_preconfig, new, doc_required)]
pub struct ChangeBackingFile {
    /// Device or node name of the root node of the chain the image is in.
    pub device: String,
    /// Node of the image to modify.
    pub image_node_name: String,
    /// New name to record. Not checked: a wrong one makes the image unusable.
    pub backing_file: String,
}

/// Starts a job that moves the data of overlays down into an image they are based on, and takes the
/// emptied overlays out of the chain. If the active layer is among them (or an overlay has a
/// writer), the job becomes `ready` and then waits for `job-complete`. The lower image is enlarged
/// if the upper one is larger, never shrunk.
///
/// Since 1.3.
///
/// # Errors
///
/// DeviceNotFound if `device` does not exist. GenericError for all else, such as nodes that are not
/// in the chain, or top and base being the same.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "1.3", allow_preconfig, new, doc_required)]
pub struct BlockCommit {
    /// Identifier for the new job, by which later job commands address it. Absent: the name of the
    /// block device given in `device`; fails if that node has no device name. Since 2.7.
    #[qapi(since = "2.7")]
    pub job_id: Option<String>,
    /// Device or node name of the root node of the chain.
    pub device: String,
    /// Node to write to. Absent: the bottom of the chain. Since 3.1.
    #[qapi(since = "3.1")]
    pub base_node: Option<String>,
    /// Like `base-node`, but the file name exactly as QEMU reports it. **Deprecated.** Name the
    /// nodes by `base-node` and `top-node`.
    #[qapi(features(deprecated))]
    pub base: Option<String>,
    /// Uppermost node to move data from. Absent: the active layer. Since 3.1.
    #[qapi(since = "3.1")]
    pub top_node: Option<String>,
    /// Like `top-node`, but the file name exactly as QEMU reports it. **Deprecated.** Name the
    /// nodes by `base-node` and `top-node`.
    #[qapi(features(deprecated))]
    pub top: Option<String>,
    /// Name to record as backing file in the image above the committed ones. Not checked. Not
    /// allowed if the job ends with `job-complete`. Absent: derived from the node. Since 2.1.
    #[qapi(since = "2.1")]
    pub backing_file: Option<String>,
    /// Record `raw` as backing format where it would be a protocol driver such as `file`. Harmless
    /// if no header gets written. Default `false`. Since 9.0.
    #[qapi(since = "9.0")]
    pub backing_mask_protocol: Option<bool>,
    /// Rate limit in bytes per second; 0 is unlimited. Default 0.
    pub speed: Option<i64>,
    /// Policy for read and write errors; `ignore` means that the job tries again. Default `report`.
    /// Since 5.0.
    #[qapi(since = "5.0")]
    pub on_error: Option<BlockdevOnError>,
    /// Node name for the filter node the job puts into the graph while it runs. Absent: generated.
    /// Since 2.9.
    #[qapi(since = "2.9")]
    pub filter_node_name: Option<String>,
    /// Whether the job goes on by itself from `pending` to its final graph changes. With `false` it
    /// waits there for `job-finalize`. Default `true`. Since 3.1.
    #[qapi(since = "3.1")]
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes from the job list by itself once `concluded`. With `false` it stays
    /// until `job-dismiss`, so its result can be read. Default `true`. Since 3.1.
    #[qapi(since = "3.1")]
    pub auto_dismiss: Option<bool>,
}

/// Starts a job that copies a disk, as it is at this moment, to a file, which QEMU can create.
/// Before the guest overwrites data not copied yet, the job saves it.
///
/// Since 1.6.
///
/// **Deprecated.** Open or create the target with `blockdev-create` and `blockdev-add`, then use
/// `blockdev-backup`.
///
/// # Errors
///
/// If the disk does not exist or is empty, the target cannot be created or opened, or arguments do
/// not fit together.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "1.6", features(deprecated), boxed, allow_preconfig, doc_required)]
pub struct DriveBackup(pub super::DriveBackup);

/// Starts a job that copies a disk, as it is at this moment, to another node. Before the guest
/// overwrites data not copied yet, the job saves it.
///
/// Since 2.3.
///
/// # Errors
///
/// If a node does not exist, is empty or busy, the sizes differ, or arguments do not fit together.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.3", boxed, allow_preconfig, doc_required)]
pub struct BlockdevBackup(pub super::BlockdevBackup);

/// Lists the block nodes.
///
/// Since 2.0.
///
/// # Returns
///
/// One `BlockDeviceInfo` per node; throttling limits are not included.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "2.0", returns(Vec<BlockDeviceInfo>), allow_preconfig, doc_required)]
pub struct QueryNamedBlockNodes {
    /// Leave out the backing chain in each entry (`backing-image`), which saves much time and space
    /// with long chains. Default `false`. Since 5.0.
    #[qapi(since = "5.0")]
    pub flat: Option<bool>,
}

/// Shows block nodes with their users and permissions.
///
/// Since 4.0.
///
/// **Unstable.** For debugging; may change or vanish any time.
///
/// # Returns
///
/// The entire graph.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "4.0", features(unstable), returns(XDbgBlockGraph), allow_preconfig, doc_required)]
pub struct XDebugQueryBlockGraph {}

/// Starts a job that copies a disk to a file, which QEMU can create, and then keeps both in step.
/// Once the job is `ready`, `job-complete` switches the guest over to the copy, while
/// `block-job-cancel` without `force` leaves it as a copy of that moment.
///
/// Since 1.3.
///
/// # Errors
///
/// If the disk does not exist or is empty, the target cannot be created or opened, or arguments do
/// not fit together.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "1.3", boxed, allow_preconfig, doc_required)]
pub struct DriveMirror(pub super::DriveMirror);

/// Creates a dirty bitmap, all clean, which records writes from now on unless created disabled.
///
/// Since 2.4.
///
/// # Errors
///
/// If the node does not exist, the name or granularity is not allowed, or the bitmap should be
/// persistent and the image cannot store it.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.4", allow_preconfig, doc_required)]
pub struct BlockDirtyBitmapAdd(pub super::BlockDirtyBitmapAdd);

/// Deletes a dirty bitmap, in the image file too if it is persistent.
///
/// Since 2.4.
///
/// # Errors
///
/// If the node or bitmap does not exist, or the bitmap is busy or read-only.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.4", allow_preconfig, doc_required)]
pub struct BlockDirtyBitmapRemove(pub BlockDirtyBitmap);

/// Marks everything clean in a dirty bitmap, as the starting point for the next incremental backup.
///
/// Since 2.4.
///
/// # Errors
///
/// If the node or bitmap does not exist, or the bitmap is busy, read-only or inconsistent.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.4", allow_preconfig, doc_required)]
pub struct BlockDirtyBitmapClear(pub BlockDirtyBitmap);

/// Makes a dirty bitmap record writes.
///
/// Since 4.0.
///
/// # Errors
///
/// If the node or bitmap does not exist, or the bitmap is busy or inconsistent.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "4.0", allow_preconfig, doc_required)]
pub struct BlockDirtyBitmapEnable(pub BlockDirtyBitmap);

/// Makes a dirty bitmap stop recording; what it has marked stays.
///
/// Since 4.0.
///
/// # Errors
///
/// If the node or bitmap does not exist, or the bitmap is busy or inconsistent.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "4.0", allow_preconfig, doc_required)]
pub struct BlockDirtyBitmapDisable(pub BlockDirtyBitmap);

/// Marks in a dirty bitmap all that other bitmaps mark, on top of what it marks already. The other
/// bitmaps do not change. Granularities may differ. If it fails, the target is as before.
///
/// Since 4.0.
///
/// # Errors
///
/// If a node or bitmap does not exist, a bitmap is busy or inconsistent, the target is read-only,
/// or the disks differ in size.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "4.0", allow_preconfig, doc_required)]
pub struct BlockDirtyBitmapMerge(pub super::BlockDirtyBitmapMerge);

/// Computes a checksum over a dirty bitmap, for tests.
///
/// Since 2.10.
///
/// **Unstable.** For debugging; may change or vanish any time.
///
/// # Returns
///
/// The checksum.
///
/// # Errors
///
/// If the node or bitmap does not exist, or hashing fails.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(
    command,
    since = "2.10",
    features(unstable),
    returns(BlockDirtyBitmapSha256),
    allow_preconfig,
    doc_required
)]
pub struct XDebugBlockDirtyBitmapSha256(pub BlockDirtyBitmap);

/// Starts a job that copies a disk to another node and then keeps both in step. Once the job is
/// `ready`, `job-complete` switches the guest over to the copy, while `block-job-cancel` without
/// `force` leaves it as a copy of that moment.
///
/// Since 2.6.
///
/// # Errors
///
/// If a node does not exist, is empty or busy, or arguments do not fit together.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.6", allow_preconfig, new, doc_required)]
pub struct BlockdevMirror {
    /// Identifier for the new job, by which later job commands address it. Absent: the name of the
    /// block device given in `device`; fails if that node has no device name. Since 2.7.
    #[qapi(since = "2.7")]
    pub job_id: Option<String>,
    /// Device or node name of the disk to copy, a root node.
    pub device: String,
    /// Device or node name of the copy; no guest device may be using it.
    pub target: String,
    /// Node that the copy takes the place of on completion, such as a broken child of a quorum.
    /// Absent: `device`, except that filters QEMU inserted on its own stay on top.
    pub replaces: Option<String>,
    /// Which parts to copy: `full`, `top` or `none`.
    pub sync: MirrorSyncMode,
    /// Rate limit in bytes per second; 0 is unlimited. Default 0.
    pub speed: Option<i64>,
    /// Bytes per bit of the job's dirty bitmap, a power of 2 from 512 to 64 MiB. Absent: the
    /// target's cluster size, but 4 KiB at least, or 64 KiB if it has no clusters.
    pub granularity: Option<u32>,
    /// Bytes of buffer for data on its way; 0 for the default of 16 MiB.
    pub buf_size: Option<i64>,
    /// Policy for errors while the job reads the source. Default `report`.
    pub on_source_error: Option<BlockdevOnError>,
    /// Policy for errors while the job writes the target. Default `report`.
    pub on_target_error: Option<BlockdevOnError>,
    /// Node name for the filter node the job puts into the graph while it runs. Absent: generated.
    /// Since 2.9.
    #[qapi(since = "2.9")]
    pub filter_node_name: Option<String>,
    /// How new guest writes reach the copy. Default `background`. Since 3.0.
    #[qapi(since = "3.0")]
    pub copy_mode: Option<MirrorCopyMode>,
    /// Whether the job goes on by itself from `pending` to its final graph changes. With `false` it
    /// waits there for `job-finalize`. Default `true`. Since 3.1.
    #[qapi(since = "3.1")]
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes from the job list by itself once `concluded`. With `false` it stays
    /// until `job-dismiss`, so its result can be read. Default `true`. Since 3.1.
    #[qapi(since = "3.1")]
    pub auto_dismiss: Option<bool>,
}

/// Starts a job that copies data from lower images of a backing chain up into an overlay, which
/// then no longer needs them. By default the overlay ends up without a backing file. At most one of
/// `base`, `base-node` and `bottom` may be given. A cancelled job leaves the chain as it was, and
/// can be started anew to continue.
///
/// Since 1.1.
///
/// # Errors
///
/// If a node does not exist, is not in the chain or busy, or arguments exclude each other.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "1.1", allow_preconfig, new, doc_required)]
pub struct BlockStream {
    /// Identifier for the new job, by which later job commands address it. Absent: the name of the
    /// block device given in `device`; fails if that node has no device name. Since 2.7.
    #[qapi(since = "2.7")]
    pub job_id: Option<String>,
    /// Device or node name of the overlay to copy into; need not be the active layer.
    pub device: String,
    /// File name of the image to stop at, which becomes the new backing file. Absent (like the
    /// other two): none, everything is copied.
    pub base: Option<String>,
    /// Like `base`, but a node name. Since 2.8.
    #[qapi(since = "2.8")]
    pub base_node: Option<String>,
    /// Name to record as backing file in the overlay. Not checked. Only allowed when stopping at a
    /// base. Absent: derived from the node. Since 2.1.
    #[qapi(since = "2.1")]
    pub backing_file: Option<String>,
    /// Record `raw` as backing format where it would be a protocol driver such as `file`. Harmless
    /// if no header gets written. Default `false`. Since 9.0.
    #[qapi(since = "9.0")]
    pub backing_mask_protocol: Option<bool>,
    /// Node of the lowest image to copy from, not a filter; the one below it becomes the new
    /// backing file. Since 6.0.
    #[qapi(since = "6.0")]
    pub bottom: Option<String>,
    /// Rate limit in bytes per second; 0 is unlimited. Default 0.
    pub speed: Option<i64>,
    /// Policy for I/O errors. With `ignore` the job goes on and fails at the end. Default `report`.
    /// Since 1.3.
    #[qapi(since = "1.3")]
    pub on_error: Option<BlockdevOnError>,
    /// Node name for the filter node the job puts into the graph while it runs. Absent: generated.
    /// Since 6.0.
    #[qapi(since = "6.0")]
    pub filter_node_name: Option<String>,
    /// Whether the job goes on by itself from `pending` to its final graph changes. With `false` it
    /// waits there for `job-finalize`. Default `true`. Since 3.1.
    #[qapi(since = "3.1")]
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes from the job list by itself once `concluded`. With `false` it stays
    /// until `job-dismiss`, so its result can be read. Default `true`. Since 3.1.
    #[qapi(since = "3.1")]
    pub auto_dismiss: Option<bool>,
}

/// Changes the rate limit of a block job.
///
/// Since 1.1.
///
/// # Errors
///
/// DeviceNotActive if there is no block job with this identifier. GenericError if the limit is
/// negative or the job is past the point where it matters.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "1.1", allow_preconfig, new, doc_required)]
pub struct BlockJobSetSpeed {
    /// Job identifier (the name is historic: it need not be a device name). Since 2.7.
    #[qapi(since = "2.7")]
    pub device: String,
    /// New limit in bytes per second; 0 for none.
    pub speed: i64,
}

/// Cancels a block job. The command only requests this; the job ends with the event
/// `BLOCK_JOB_CANCELLED`. A mirror that is `ready` is an exception: without `force` it finishes its
/// copy and ends with `BLOCK_JOB_COMPLETED`, and the guest stays on the source.
///
/// Since 1.1.
///
/// # Errors
///
/// DeviceNotActive if there is no block job with this identifier. GenericError if it is paused and
/// `force` is not set.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "1.1", allow_preconfig, new, doc_required)]
pub struct BlockJobCancel {
    /// Job identifier (the name is historic: it need not be a device name). Since 2.7.
    #[qapi(since = "2.7")]
    pub device: String,
    /// Stop even a `ready` mirror at once, with an incomplete copy; also needed for a paused job.
    /// Default `false`. Since 1.3.
    #[qapi(since = "1.3")]
    pub force: Option<bool>,
}

/// Asks a block job to suspend itself, which happens some time after the command returns. See
/// `job-pause`.
///
/// Since 1.3.
///
/// # Errors
///
/// DeviceNotActive if there is no block job with this identifier. GenericError if a client paused
/// it already.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "1.3", allow_preconfig, new, doc_required)]
pub struct BlockJobPause {
    /// Job identifier (the name is historic: it need not be a device name). Since 2.7.
    #[qapi(since = "2.7")]
    pub device: String,
}

/// Lets a paused block job continue, and sets its `io-status` back to `ok`. See `job-resume`.
///
/// Since 1.3.
///
/// # Errors
///
/// DeviceNotActive if there is no block job with this identifier. GenericError if no client paused
/// it.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "1.3", allow_preconfig, new, doc_required)]
pub struct BlockJobResume {
    /// Job identifier (the name is historic: it need not be a device name). Since 2.7.
    #[qapi(since = "2.7")]
    pub device: String,
}

/// Tells a `ready` block job to come to its end, which for a mirror switches the guest over to the
/// target. `BLOCK_JOB_READY` tells when this is possible, `BLOCK_JOB_COMPLETED` when it is done.
///
/// Since 1.3.
///
/// # Errors
///
/// DeviceNotActive if there is no block job with this identifier. GenericError if it is not `ready`
/// or is being cancelled.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "1.3", allow_preconfig, new, doc_required)]
pub struct BlockJobComplete {
    /// Job identifier (the name is historic: it need not be a device name). Since 2.7.
    #[qapi(since = "2.7")]
    pub device: String,
}

/// Removes a `concluded` block job from the job list. Only jobs started with `auto-dismiss` set to
/// `false` need it.
///
/// Since 2.12.
///
/// # Errors
///
/// DeviceNotActive if there is no block job with this identifier. GenericError if it is not
/// `concluded`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.12", allow_preconfig, new, doc_required)]
pub struct BlockJobDismiss {
    /// Identifier of the job.
    pub id: String,
}

/// Starts the closing steps of a `pending` block job, and of all jobs in the same transaction. Only
/// needed where `auto-finalize` is `false`.
///
/// Since 2.12.
///
/// # Errors
///
/// DeviceNotActive if there is no block job with this identifier. GenericError if it is not
/// `pending`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.12", allow_preconfig, new, doc_required)]
pub struct BlockJobFinalize {
    /// Identifier of the job.
    pub id: String,
}

/// Alters options of a block job while it runs.
///
/// Since 8.2.
///
/// # Errors
///
/// DeviceNotActive if there is no block job with this identifier. GenericError if the job or its
/// status does not allow the change.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "8.2", boxed, doc_required)]
pub struct BlockJobChange(pub BlockJobChangeOptions);

/// Opens a block node, along with the child nodes defined in it. It stays until `blockdev-del`
/// removes it; a device gets it by its `node-name`.
///
/// Since 2.9.
///
/// # Errors
///
/// `GenericError` if the top level `node-name` is missing or taken, or opening fails.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.9", boxed, allow_preconfig, doc_required)]
pub struct BlockdevAdd(pub BlockdevOptions);

/// Changes options of open nodes, all of them or none. Options left out go back to their defaults
/// rather than staying as they were. A child may be given as options (it is reopened with them), as
/// a name (that node becomes the child; naming the present one keeps it as it is), or as `null`
/// (detached; `backing` only). Only `file` and `backing` can be replaced.
///
/// Since 6.1.
///
/// # Errors
///
/// `GenericError` for an unknown node, an option that can't be changed while open, or a driver
/// without support for it; nothing has changed then.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "6.1", allow_preconfig, new, doc_required)]
pub struct BlockdevReopen {
    /// Complete options of each node; `node-name` selects the node and can't be changed with this.
    /// `backing` has to be there if the node has a backing file or its image names one.
    pub options: Vec<BlockdevOptions>,
}

/// Closes a node opened with `blockdev-add`.
///
/// Since 2.9.
///
/// # Errors
///
/// `GenericError` when there is no such node, when a device, another node or a job uses it, or when
/// it wasn't made with `blockdev-add`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.9", allow_preconfig, new, doc_required)]
pub struct BlockdevDel {
    /// The node.
    pub node_name: String,
}

/// Starts a job of type `create` that makes a new file or formats a node. It finalizes by itself,
/// but stays around when concluded until `job-dismiss`; failures during the job are found in
/// `query-jobs` only.
///
/// Since 3.0.
///
/// # Errors
///
/// `GenericError` when the driver can't create images or is disabled in this build, or the job
/// identifier is taken or invalid.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "3.0", allow_preconfig, new, doc_required)]
pub struct BlockdevCreate {
    /// Identifier for the job.
    pub job_id: String,
    /// What to create.
    pub options: BlockdevCreateOptions,
}

/// Starts a job of type `amend` that changes properties of an open image, such as its keys. It
/// finalizes by itself, but stays around when concluded until `job-dismiss`.
///
/// Since 5.1.
///
/// **Unstable.** An experiment whose interface is not settled.
///
/// # Errors
///
/// `GenericError` when there is no such node, its driver is another one or can't do this, or the
/// job identifier is taken or invalid.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "5.1", features(unstable), allow_preconfig, new, doc_required)]
pub struct XBlockdevAmend {
    /// Identifier for the job.
    pub job_id: String,
    /// Node of the image.
    pub node_name: String,
    /// What to change.
    pub options: BlockdevAmendOptions,
    /// Go ahead with unsafe changes as well: for LUKS, erasing the last key (which loses the data
    /// for good) or overwriting a key slot in use; default `false`.
    pub force: Option<bool>,
}

/// Sets an offset on a node such that the first write that goes beyond it emits
/// `BLOCK_WRITE_THRESHOLD`. Replaces an earlier setting; new nodes have none. Meant for the
/// protocol node below a growing image.
///
/// Since 2.3.
///
/// # Errors
///
/// `GenericError` when there is no such node.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.3", allow_preconfig, new, doc_required)]
pub struct BlockSetWriteThreshold {
    /// The node.
    pub node_name: String,
    /// Offset in bytes; 0 turns it off.
    pub write_threshold: u64,
}

/// Adds a child to a node or removes one. Exactly one of `child` and `node` has to be given. Works
/// on `quorum` nodes only; the contents of a new child must already match the others.
///
/// Since 2.7.
///
/// **Unstable.** An experiment: few drivers and operations are covered, and removing a child leaves
/// a gap in the numbering.
///
/// # Errors
///
/// `GenericError` when a node or child isn't found, or the driver doesn't support it; a quorum
/// can't be reduced below its vote threshold.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.7", features(unstable), allow_preconfig, new, doc_required)]
pub struct XBlockdevChange {
    /// Name of the quorum node or its device.
    pub parent: String,
    /// Name of the child to remove, such as `children.1`.
    pub child: Option<String>,
    /// Node to add as a child.
    pub node: Option<String>,
}

/// Moves a node and the nodes connected with it to another thread.
///
/// Since 2.12.
///
/// **Unstable.** Made for tests; normally the device decides on the thread.
///
/// # Errors
///
/// `GenericError` when node or thread don't exist, when the node has a user and `force` is off, or
/// when one of the users doesn't allow it.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.12", features(unstable), allow_preconfig, new, doc_required)]
pub struct XBlockdevSetIothread {
    /// The node.
    pub node_name: String,
    /// Target thread: an `iothread` object's identifier; `null` means the main loop.
    pub iothread: StrOrNull,
    /// Don't refuse to move a node that is in use by a device; default `false`.
    pub force: Option<bool>,
}

/// Takes an internal snapshot of a disk (without machine state) and returns when done.
///
/// Since 1.7.
///
/// # Errors
///
/// `GenericError` when there is no such device, it is read-only or busy, its format has no internal
/// snapshots, or the name is empty or taken.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "1.7", allow_preconfig, doc_required)]
pub struct BlockdevSnapshotInternalSync(pub BlockdevSnapshotInternal);

/// Deletes an internal snapshot and returns when done. At least one of `id` and `name` has to be
/// given; with both, both have to match.
///
/// Since 1.7.
///
/// # Returns
///
/// What is known about the snapshot that was deleted.
///
/// # Errors
///
/// `GenericError` when there is no such device or snapshot, neither `id` nor `name` is given, or
/// the format has no internal snapshots.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "1.7", returns(SnapshotInfo), allow_preconfig, new, doc_required)]
pub struct BlockdevSnapshotDeleteInternalSync {
    /// Device, or node at the top of the chain.
    pub device: String,
    /// Identifier of the snapshot; not looked at when left out.
    pub id: Option<String>,
    /// Name of the snapshot; not looked at when left out.
    pub name: Option<String>,
}
