//! How fast the guest writes to its memory, and limits to that.

use qapi_runtime::Qapi;

/// Dirty rate of one vCPU.
///
/// Since 6.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DirtyRateVcpu {
    /// Index of the vCPU.
    pub id: i64,
    /// MiB per second.
    #[qapi(type(int64))]
    pub dirty_rate: i64,
}

/// Progress of a dirty rate measurement.
///
/// Since 5.2.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum DirtyRateStatus {
    /// None was ever started.
    Unstarted,
    /// Running.
    Measuring,
    /// Finished; there is a result.
    Measured,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// How the dirty rate is measured; see `calc-dirty-rate`.
///
/// Since 6.2.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "6.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum DirtyRateMeasureMode {
    /// Compare hashes of some pages.
    PageSampling,
    /// Count with KVM's dirty ring.
    DirtyRing,
    /// Count with dirty logging.
    DirtyBitmap,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Unit of a time span.
///
/// Since 8.2.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum TimeUnit {
    /// Seconds.
    Second,
    /// Milliseconds.
    Millisecond,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// State and result of a dirty rate measurement.
///
/// Since 5.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DirtyRateInfo {
    /// Result for the whole VM in MiB per second; only if `status` is `measured`.
    #[qapi(type(int64))]
    pub dirty_rate: Option<i64>,
    /// Whether there is a result.
    pub status: DirtyRateStatus,
    /// When it started, in seconds.
    #[qapi(type(int64))]
    pub start_time: i64,
    /// Length of the measurement in `calc-time-unit`, rounded down.
    #[qapi(type(int64))]
    pub calc_time: i64,
    /// Unit of `calc-time`. Since 8.2.
    #[qapi(since = "8.2")]
    pub calc_time_unit: TimeUnit,
    /// Pages looked at per GiB of guest memory; of use with `page-sampling` only. Since 6.1.
    #[qapi(since = "6.1")]
    pub sample_pages: u64,
    /// Method used. Since 6.2.
    #[qapi(since = "6.2")]
    pub mode: DirtyRateMeasureMode,
    /// Result per vCPU; only with `dirty-ring`. Since 6.2.
    #[qapi(since = "6.2")]
    pub vcpu_dirty_rate: Option<Vec<DirtyRateVcpu>>,
}

/// Dirty rate limit of one vCPU.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DirtyLimitInfo {
    /// Index of the vCPU.
    pub cpu_index: i64,
    /// The limit in MB per second, 0 for none.
    pub limit_rate: u64,
    /// What it dirties at present, in MB per second.
    pub current_rate: u64,
}
