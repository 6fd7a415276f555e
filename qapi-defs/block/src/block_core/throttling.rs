//! I/O limits.

use qapi_runtime::Qapi;

/// Arguments of `block_set_io_throttle`. Limits of 0 mean unlimited, none may exceed 10^15, and a
/// total limit excludes separate ones for reads and writes. A burst limit needs the plain limit it
/// belongs to and must not be below it; left out it is 0, that is, no burst limit is set.
///
/// Since 1.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.1", exceptions(member_names), rename_all = "snake_case", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockIOThrottle {
    /// Name of the block backend (`id` of `-drive`). Exactly one of this and `id` is required.
    /// **Deprecated.** Name the guest device by `id`.
    #[qapi(features(deprecated))]
    pub device: Option<String>,
    /// Guest device, as qdev ID or QOM path. Exactly one of this and `device` is required. Since 2.8.
    #[qapi(since = "2.8")]
    pub id: Option<String>,
    /// Limit on bytes per second, reads and writes together.
    pub bps: i64,
    /// Limit on bytes read per second. On the wire: `bps_rd`.
    pub bps_rd: i64,
    /// Limit on bytes written per second. On the wire: `bps_wr`.
    pub bps_wr: i64,
    /// Limit on requests per second, reads and writes together.
    pub iops: i64,
    /// Limit on read requests per second. On the wire: `iops_rd`.
    pub iops_rd: i64,
    /// Limit on write requests per second. On the wire: `iops_wr`.
    pub iops_wr: i64,
    /// Bytes per second allowed in a burst, in total. On the wire: `bps_max`. Since 1.7.
    #[qapi(since = "1.7")]
    pub bps_max: Option<i64>,
    /// Bytes per second allowed in a burst of reads. On the wire: `bps_rd_max`. Since 1.7.
    #[qapi(since = "1.7")]
    pub bps_rd_max: Option<i64>,
    /// Bytes per second allowed in a burst of writes. On the wire: `bps_wr_max`. Since 1.7.
    #[qapi(since = "1.7")]
    pub bps_wr_max: Option<i64>,
    /// Requests per second allowed in a burst, in total. On the wire: `iops_max`. Since 1.7.
    #[qapi(since = "1.7")]
    pub iops_max: Option<i64>,
    /// Requests per second allowed in a burst of reads. On the wire: `iops_rd_max`. Since 1.7.
    #[qapi(since = "1.7")]
    pub iops_rd_max: Option<i64>,
    /// Requests per second allowed in a burst of writes. On the wire: `iops_wr_max`. Since 1.7.
    #[qapi(since = "1.7")]
    pub iops_wr_max: Option<i64>,
    /// Seconds a burst up to `bps_max` may last. Default 1. On the wire: `bps_max_length`. Since 2.6.
    #[qapi(since = "2.6")]
    pub bps_max_length: Option<i64>,
    /// Seconds a burst up to `bps_rd_max` may last. Default 1. On the wire: `bps_rd_max_length`.
    /// Since 2.6.
    #[qapi(since = "2.6")]
    pub bps_rd_max_length: Option<i64>,
    /// Seconds a burst up to `bps_wr_max` may last. Default 1. On the wire: `bps_wr_max_length`.
    /// Since 2.6.
    #[qapi(since = "2.6")]
    pub bps_wr_max_length: Option<i64>,
    /// Seconds a burst up to `iops_max` may last. Default 1. On the wire: `iops_max_length`. Since 2.6.
    #[qapi(since = "2.6")]
    pub iops_max_length: Option<i64>,
    /// Seconds a burst up to `iops_rd_max` may last. Default 1. On the wire: `iops_rd_max_length`.
    /// Since 2.6.
    #[qapi(since = "2.6")]
    pub iops_rd_max_length: Option<i64>,
    /// Seconds a burst up to `iops_wr_max` may last. Default 1. On the wire: `iops_wr_max_length`.
    /// Since 2.6.
    #[qapi(since = "2.6")]
    pub iops_wr_max_length: Option<i64>,
    /// Size in bytes above which a request counts as several against the request limits. Needs such
    /// a limit. Absent or 0: each counts as one. On the wire: `iops_size`. Since 1.7.
    #[qapi(since = "1.7")]
    pub iops_size: Option<i64>,
    /// Throttle group to put the device in; the limits are then those of that group. Absent: the
    /// group it is in, or a new one named after the device. Since 2.4.
    #[qapi(since = "2.4")]
    pub group: Option<String>,
}

/// Limits of a throttle group. Limits of 0 mean unlimited, none may exceed 10^15, and a total limit
/// excludes separate ones for reads and writes. A burst limit needs the plain limit it belongs to
/// and must not be below it. What is left out stays unchanged (in a new group: unlimited), so set
/// in one go what has to fit together.
///
/// Since 2.11.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.11", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ThrottleLimits {
    /// Limit on requests per second, reads and writes together.
    pub iops_total: Option<i64>,
    /// Requests per second allowed in a burst, in total.
    pub iops_total_max: Option<i64>,
    /// Seconds a burst up to `iops-total-max` may last, at least 1. Initially 1.
    pub iops_total_max_length: Option<i64>,
    /// Limit on read requests per second.
    pub iops_read: Option<i64>,
    /// Requests per second allowed in a burst of reads.
    pub iops_read_max: Option<i64>,
    /// Seconds a burst up to `iops-read-max` may last, at least 1. Initially 1.
    pub iops_read_max_length: Option<i64>,
    /// Limit on write requests per second.
    pub iops_write: Option<i64>,
    /// Requests per second allowed in a burst of writes.
    pub iops_write_max: Option<i64>,
    /// Seconds a burst up to `iops-write-max` may last, at least 1. Initially 1.
    pub iops_write_max_length: Option<i64>,
    /// Limit on bytes per second, reads and writes together.
    pub bps_total: Option<i64>,
    /// Bytes per second allowed in a burst, in total.
    pub bps_total_max: Option<i64>,
    /// Seconds a burst up to `bps-total-max` may last, at least 1. Initially 1.
    pub bps_total_max_length: Option<i64>,
    /// Limit on bytes read per second.
    pub bps_read: Option<i64>,
    /// Bytes per second allowed in a burst of reads.
    pub bps_read_max: Option<i64>,
    /// Seconds a burst up to `bps-read-max` may last, at least 1. Initially 1.
    pub bps_read_max_length: Option<i64>,
    /// Limit on bytes written per second.
    pub bps_write: Option<i64>,
    /// Bytes per second allowed in a burst of writes.
    pub bps_write_max: Option<i64>,
    /// Seconds a burst up to `bps-write-max` may last, at least 1. Initially 1.
    pub bps_write_max_length: Option<i64>,
    /// Size in bytes above which a request counts as several against the request limits. Needs such
    /// a limit; 0: each counts as one.
    pub iops_size: Option<i64>,
}

/// Properties of a `throttle-group` object. Limits can be changed later with `qom-set` on `limits`;
/// the `x-` members only work at creation.
///
/// Since 2.11.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.11", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ThrottleGroupProperties {
    /// The limits. Absent: unlimited.
    pub limits: Option<Box<ThrottleLimits>>,
    /// Use `iops-total` in `limits`. **Unstable.** May be dropped: the same can be set through
    /// `limits`.
    #[qapi(features(unstable))]
    pub x_iops_total: Option<i64>,
    /// Use `iops-total-max` in `limits`. **Unstable.** May be dropped: the same can be set through
    /// `limits`.
    #[qapi(features(unstable))]
    pub x_iops_total_max: Option<i64>,
    /// Use `iops-total-max-length` in `limits`. **Unstable.** May be dropped: the same can be set
    /// through `limits`.
    #[qapi(features(unstable))]
    pub x_iops_total_max_length: Option<i64>,
    /// Use `iops-read` in `limits`. **Unstable.** May be dropped: the same can be set through
    /// `limits`.
    #[qapi(features(unstable))]
    pub x_iops_read: Option<i64>,
    /// Use `iops-read-max` in `limits`. **Unstable.** May be dropped: the same can be set through
    /// `limits`.
    #[qapi(features(unstable))]
    pub x_iops_read_max: Option<i64>,
    /// Use `iops-read-max-length` in `limits`. **Unstable.** May be dropped: the same can be set
    /// through `limits`.
    #[qapi(features(unstable))]
    pub x_iops_read_max_length: Option<i64>,
    /// Use `iops-write` in `limits`. **Unstable.** May be dropped: the same can be set through
    /// `limits`.
    #[qapi(features(unstable))]
    pub x_iops_write: Option<i64>,
    /// Use `iops-write-max` in `limits`. **Unstable.** May be dropped: the same can be set through
    /// `limits`.
    #[qapi(features(unstable))]
    pub x_iops_write_max: Option<i64>,
    /// Use `iops-write-max-length` in `limits`. **Unstable.** May be dropped: the same can be set
    /// through `limits`.
    #[qapi(features(unstable))]
    pub x_iops_write_max_length: Option<i64>,
    /// Use `bps-total` in `limits`. **Unstable.** May be dropped: the same can be set through
    /// `limits`.
    #[qapi(features(unstable))]
    pub x_bps_total: Option<i64>,
    /// Use `bps-total-max` in `limits`. **Unstable.** May be dropped: the same can be set through
    /// `limits`.
    #[qapi(features(unstable))]
    pub x_bps_total_max: Option<i64>,
    /// Use `bps-total-max-length` in `limits`. **Unstable.** May be dropped: the same can be set
    /// through `limits`.
    #[qapi(features(unstable))]
    pub x_bps_total_max_length: Option<i64>,
    /// Use `bps-read` in `limits`. **Unstable.** May be dropped: the same can be set through
    /// `limits`.
    #[qapi(features(unstable))]
    pub x_bps_read: Option<i64>,
    /// Use `bps-read-max` in `limits`. **Unstable.** May be dropped: the same can be set through
    /// `limits`.
    #[qapi(features(unstable))]
    pub x_bps_read_max: Option<i64>,
    /// Use `bps-read-max-length` in `limits`. **Unstable.** May be dropped: the same can be set
    /// through `limits`.
    #[qapi(features(unstable))]
    pub x_bps_read_max_length: Option<i64>,
    /// Use `bps-write` in `limits`. **Unstable.** May be dropped: the same can be set through
    /// `limits`.
    #[qapi(features(unstable))]
    pub x_bps_write: Option<i64>,
    /// Use `bps-write-max` in `limits`. **Unstable.** May be dropped: the same can be set through
    /// `limits`.
    #[qapi(features(unstable))]
    pub x_bps_write_max: Option<i64>,
    /// Use `bps-write-max-length` in `limits`. **Unstable.** May be dropped: the same can be set
    /// through `limits`.
    #[qapi(features(unstable))]
    pub x_bps_write_max_length: Option<i64>,
    /// Use `iops-size` in `limits`. **Unstable.** May be dropped: the same can be set through
    /// `limits`.
    #[qapi(features(unstable))]
    pub x_iops_size: Option<i64>,
}
