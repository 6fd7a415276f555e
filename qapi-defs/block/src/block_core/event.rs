//! Events.

use super::{BlockErrorAction, QuorumOpType};
use qapi_defs_base::common::IoOperationType;
use qapi_defs_base::job::JobType;
use qapi_runtime::Qapi;

/// An image was found to be damaged.
///
/// Since 1.7.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "1.7", doc_required)]
pub struct BlockImageCorrupted {
    /// Block device name; empty if there is none.
    pub device: String,
    /// Node of the image; absent if it has no name. Since 2.4.
    #[qapi(since = "2.4")]
    pub node_name: Option<String>,
    /// Description for people, without fixed wording.
    pub msg: String,
    /// For damage noticed on an access, where in the image file it would have gone, in bytes.
    pub offset: Option<i64>,
    /// For damage noticed on an access, its length in bytes. Absent for other damage.
    pub size: Option<i64>,
    /// `true` if the image is unusable from now on until repaired; otherwise just the one operation
    /// failed. Since 2.2.
    #[qapi(since = "2.2")]
    pub fatal: bool,
}

/// A guest device's I/O request failed. With action `stop`, a `STOP` event comes later.
///
/// Since 0.13.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "0.13", doc_required)]
pub struct BlockIoError {
    /// Block device name; empty if there is none.
    pub device: String,
    /// Node attached to the device, even if the error arose further below; absent when no medium is
    /// inserted. Since 2.8.
    #[qapi(since = "2.8")]
    pub node_name: Option<String>,
    /// Direction of the request.
    pub operation: IoOperationType,
    /// What was done about it.
    pub action: BlockErrorAction,
    /// Whether the cause was a full disk; only there for devices whose I/O status is tracked
    /// (`io-status` in `query-block`). Since 2.2.
    #[qapi(since = "2.2")]
    pub nospace: Option<bool>,
    /// Description of the error for people; not for parsing. Since 2.2.
    #[qapi(since = "2.2")]
    pub reason: String,
}

/// A block job came to its end, in success or failure.
///
/// Since 1.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "1.1", doc_required)]
pub struct BlockJobCompleted {
    /// Kind of job.
    pub r#type: JobType,
    /// Job identifier (by default the device's name). Since 2.7.
    #[qapi(since = "2.7")]
    pub device: String,
    /// Value of `offset` that means all done; usually bytes.
    pub len: i64,
    /// Progress; same as `len` on success, lower on failure.
    pub offset: i64,
    /// Rate limit in bytes per second; 0 for none.
    pub speed: i64,
    /// Why the job failed, for people to read; absent on success.
    pub error: Option<String>,
}

/// A block job was cancelled and is gone.
///
/// Since 1.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "1.1", doc_required)]
pub struct BlockJobCancelled {
    /// Kind of job.
    pub r#type: JobType,
    /// Job identifier (by default the device's name). Since 2.7.
    #[qapi(since = "2.7")]
    pub device: String,
    /// Value of `offset` that would have meant all done; usually bytes.
    pub len: i64,
    /// Progress up to then.
    pub offset: i64,
    /// Rate limit in bytes per second; 0 for none.
    pub speed: i64,
}

/// One of a block job's requests failed. A job that was ready isn't any more.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "1.3", doc_required)]
pub struct BlockJobError {
    /// Job identifier (by default the device's name). Since 2.7.
    #[qapi(since = "2.7")]
    pub device: String,
    /// Direction of the request.
    pub operation: IoOperationType,
    /// What was done; `stop` has paused the job, and `report` makes it fail.
    pub action: BlockErrorAction,
}

/// A block job reached its steady phase: source and target are in sync, and `block-job-complete`
/// can end it.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "1.3", doc_required)]
pub struct BlockJobReady {
    /// Kind of job.
    pub r#type: JobType,
    /// Job identifier (by default the device's name). Since 2.7.
    #[qapi(since = "2.7")]
    pub device: String,
    /// Value of `offset` that means all done; usually bytes.
    pub len: i64,
    /// Progress.
    pub offset: i64,
    /// Rate limit in bytes per second; 0 for none.
    pub speed: i64,
}

/// A block job has done its work and waits for `block-job-finalize` before it changes the graph. In
/// a transaction, all the jobs in it have got that far.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "2.12", doc_required)]
pub struct BlockJobPending {
    /// Kind of job.
    pub r#type: JobType,
    /// Job identifier.
    pub id: String,
}

/// A write went past the threshold set with `block-set-write-threshold`: time to enlarge the
/// storage below a thinly provisioned image. Comes once; the threshold is off afterwards.
///
/// Since 2.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "2.3", doc_required)]
pub struct BlockWriteThreshold {
    /// Node that was written to.
    pub node_name: String,
    /// How far the write reached beyond the threshold, in bytes.
    pub amount_exceeded: u64,
    /// The threshold, in bytes.
    pub write_threshold: u64,
}

/// A quorum node couldn't get enough children to agree (or succeed), so the request fails. Sent at
/// a limited rate.
///
/// Since 2.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "2.0", rate_limit(ms = 1000), doc_required)]
pub struct QuorumFailure {
    /// Device name, or the node's name if there is no device.
    pub reference: String,
    /// Where the request starts, in sectors of 512 bytes.
    pub sector_num: i64,
    /// Its length in sectors.
    pub sectors_count: i64,
}

/// A child of a quorum node failed or was outvoted. Sent at a limited rate.
///
/// Since 2.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "2.0", rate_limit(ms = 1000, key(node_name)), doc_required)]
pub struct QuorumReportBad {
    /// Operation it happened in. Since 2.6.
    #[qapi(since = "2.6")]
    pub r#type: QuorumOpType,
    /// The error for people to read; absent if the child was outvoted.
    pub error: Option<String>,
    /// Node of that child.
    pub node_name: String,
    /// Where the request starts, in sectors of 512 bytes.
    pub sector_num: i64,
    /// Its length in sectors.
    pub sectors_count: i64,
}
