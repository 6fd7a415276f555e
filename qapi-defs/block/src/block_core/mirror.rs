//! Mirrors of drives.

use super::{BlockdevOnError, MirrorCopyMode, MirrorSyncMode, NewImageMode};
use qapi_runtime::Qapi;

/// Arguments of `drive-mirror`.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DriveMirror {
    /// Identifier for the new job, by which later job commands address it. Absent: the name of the
    /// block device given in `device`; fails if that node has no device name. Since 2.7.
    #[qapi(since = "2.7")]
    pub job_id: Option<String>,
    /// Device or node name of the disk to copy, a root node.
    pub device: String,
    /// File name of the copy. With `mode` `absolute-paths` it is created, and an existing file or
    /// device overwritten.
    pub target: String,
    /// Format of the copy. Absent: that of the source, or found by probing if `mode` is `existing`.
    pub format: Option<String>,
    /// Node name for the copy. Absent: generated. Since 2.1.
    #[qapi(since = "2.1")]
    pub node_name: Option<String>,
    /// Node that the copy takes the place of on completion, such as a broken child of a quorum.
    /// Requires `node-name`. Absent: `device`, except that filters QEMU inserted on its own stay on
    /// top. Since 2.1.
    #[qapi(since = "2.1")]
    pub replaces: Option<String>,
    /// Which parts to copy: `full`, `top` or `none`.
    pub sync: MirrorSyncMode,
    /// Whether to create the file. Default `absolute-paths`.
    pub mode: Option<NewImageMode>,
    /// Rate limit in bytes per second; 0 is unlimited. Default 0.
    pub speed: Option<i64>,
    /// Bytes per bit of the job's dirty bitmap, a power of 2 from 512 to 64 MiB. Absent: the
    /// target's cluster size, but 4 KiB at least, or 64 KiB if it has no clusters. Since 1.4.
    #[qapi(since = "1.4")]
    pub granularity: Option<u32>,
    /// Bytes of buffer for data on its way; 0 for the default of 16 MiB. Since 1.4.
    #[qapi(since = "1.4")]
    pub buf_size: Option<i64>,
    /// Policy for errors while the job reads the source. Default `report`.
    pub on_source_error: Option<BlockdevOnError>,
    /// Policy for errors while the job writes the target. Default `report`.
    pub on_target_error: Option<BlockdevOnError>,
    /// Let zeroes become unallocated areas on the target where it reads those as zeroes. The
    /// contents are the same either way. Default `true`. Since 2.4.
    #[qapi(since = "2.4")]
    pub unmap: Option<bool>,
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
