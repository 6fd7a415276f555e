//! Statistics of block devices.

use super::{BlockLatencyHistogramInfo, BlockdevDriver};
use qapi_runtime::{Qapi, UnknownBranch};

/// Statistics over the latest stretch of time of one length, as configured for the device with
/// `stats-intervals`. Latencies are 0 if there was no request.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", exceptions(member_names), rename_all = "snake_case", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockDeviceTimedStats {
    /// Length of that stretch in seconds. On the wire: `interval_length`.
    pub interval_length: i64,
    /// Shortest time for a read, in nanoseconds. On the wire: `min_rd_latency_ns`.
    pub min_rd_latency_ns: i64,
    /// Longest time for a read, in nanoseconds. On the wire: `max_rd_latency_ns`.
    pub max_rd_latency_ns: i64,
    /// Mean time for a read, in nanoseconds. On the wire: `avg_rd_latency_ns`.
    pub avg_rd_latency_ns: i64,
    /// Shortest time for a write, in nanoseconds. On the wire: `min_wr_latency_ns`.
    pub min_wr_latency_ns: i64,
    /// Longest time for a write, in nanoseconds. On the wire: `max_wr_latency_ns`.
    pub max_wr_latency_ns: i64,
    /// Mean time for a write, in nanoseconds. On the wire: `avg_wr_latency_ns`.
    pub avg_wr_latency_ns: i64,
    /// Shortest time for a zone append, in nanoseconds. On the wire: `min_zone_append_latency_ns`.
    /// Since 8.1.
    #[qapi(since = "8.1")]
    pub min_zone_append_latency_ns: i64,
    /// Longest time for a zone append, in nanoseconds. On the wire: `max_zone_append_latency_ns`.
    /// Since 8.1.
    #[qapi(since = "8.1")]
    pub max_zone_append_latency_ns: i64,
    /// Mean time for a zone append, in nanoseconds. On the wire: `avg_zone_append_latency_ns`.
    /// Since 8.1.
    #[qapi(since = "8.1")]
    pub avg_zone_append_latency_ns: i64,
    /// Shortest time for a flush, in nanoseconds. On the wire: `min_flush_latency_ns`.
    pub min_flush_latency_ns: i64,
    /// Longest time for a flush, in nanoseconds. On the wire: `max_flush_latency_ns`.
    pub max_flush_latency_ns: i64,
    /// Mean time for a flush, in nanoseconds. On the wire: `avg_flush_latency_ns`.
    pub avg_flush_latency_ns: i64,
    /// Mean number of reads in flight. On the wire: `avg_rd_queue_depth`.
    pub avg_rd_queue_depth: f64,
    /// Mean number of writes in flight. On the wire: `avg_wr_queue_depth`.
    pub avg_wr_queue_depth: f64,
    /// Mean number of zone appends in flight. On the wire: `avg_zone_append_queue_depth`. Since 8.1.
    #[qapi(since = "8.1")]
    pub avg_zone_append_queue_depth: f64,
}

/// I/O counters of a device since it was created. For a bare node only `wr_highest_offset` is
/// filled in; counting of requests happens at the guest device.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", exceptions(member_names), rename_all = "snake_case", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockDeviceStats {
    /// Bytes read. On the wire: `rd_bytes`.
    pub rd_bytes: i64,
    /// Bytes written. On the wire: `wr_bytes`.
    pub wr_bytes: i64,
    /// Bytes appended to zones. On the wire: `zone_append_bytes`. Since 8.1.
    #[qapi(since = "8.1")]
    pub zone_append_bytes: i64,
    /// Bytes discarded. On the wire: `unmap_bytes`. Since 4.2.
    #[qapi(since = "4.2")]
    pub unmap_bytes: i64,
    /// Reads completed. On the wire: `rd_operations`.
    pub rd_operations: i64,
    /// Writes completed. On the wire: `wr_operations`.
    pub wr_operations: i64,
    /// Zone appends completed. On the wire: `zone_append_operations`. Since 8.1.
    #[qapi(since = "8.1")]
    pub zone_append_operations: i64,
    /// Flushes completed. On the wire: `flush_operations`. Since 0.15.
    #[qapi(since = "0.15")]
    pub flush_operations: i64,
    /// Discards completed. On the wire: `unmap_operations`. Since 4.2.
    #[qapi(since = "4.2")]
    pub unmap_operations: i64,
    /// Nanoseconds spent on reads, summed over requests. On the wire: `rd_total_time_ns`. Since 0.15.
    #[qapi(since = "0.15")]
    pub rd_total_time_ns: i64,
    /// Nanoseconds spent on writes, summed over requests. On the wire: `wr_total_time_ns`. Since 0.15.
    #[qapi(since = "0.15")]
    pub wr_total_time_ns: i64,
    /// Nanoseconds spent on zone appends, summed over requests. On the wire:
    /// `zone_append_total_time_ns`. Since 8.1.
    #[qapi(since = "8.1")]
    pub zone_append_total_time_ns: i64,
    /// Nanoseconds spent on flushes, summed over requests. On the wire: `flush_total_time_ns`.
    /// Since 0.15.
    #[qapi(since = "0.15")]
    pub flush_total_time_ns: i64,
    /// Nanoseconds spent on discards, summed over requests. On the wire: `unmap_total_time_ns`.
    /// Since 4.2.
    #[qapi(since = "4.2")]
    pub unmap_total_time_ns: i64,
    /// Byte offset just past the highest byte written so far; shows how far an image has grown on a
    /// block device of fixed size. On the wire: `wr_highest_offset`.
    pub wr_highest_offset: i64,
    /// Reads combined with a neighbouring one. On the wire: `rd_merged`. Since 2.3.
    #[qapi(since = "2.3")]
    pub rd_merged: i64,
    /// Writes combined with a neighbouring one. On the wire: `wr_merged`. Since 2.3.
    #[qapi(since = "2.3")]
    pub wr_merged: i64,
    /// Zone appends combined with a neighbouring one. On the wire: `zone_append_merged`. Since 8.1.
    #[qapi(since = "8.1")]
    pub zone_append_merged: i64,
    /// Discards combined with a neighbouring one. On the wire: `unmap_merged`. Since 4.2.
    #[qapi(since = "4.2")]
    pub unmap_merged: i64,
    /// Nanoseconds since the latest request. Absent: there was none yet. On the wire:
    /// `idle_time_ns`. Since 2.5.
    #[qapi(since = "2.5")]
    pub idle_time_ns: Option<i64>,
    /// Reads that ended with an error. On the wire: `failed_rd_operations`. Since 2.5.
    #[qapi(since = "2.5")]
    pub failed_rd_operations: i64,
    /// Writes that ended with an error. On the wire: `failed_wr_operations`. Since 2.5.
    #[qapi(since = "2.5")]
    pub failed_wr_operations: i64,
    /// Zone appends that ended with an error. On the wire: `failed_zone_append_operations`. Since 8.1.
    #[qapi(since = "8.1")]
    pub failed_zone_append_operations: i64,
    /// Flushes that ended with an error. On the wire: `failed_flush_operations`. Since 2.5.
    #[qapi(since = "2.5")]
    pub failed_flush_operations: i64,
    /// Discards that ended with an error. On the wire: `failed_unmap_operations`. Since 4.2.
    #[qapi(since = "4.2")]
    pub failed_unmap_operations: i64,
    /// Reads refused as malformed, for example beyond the end. On the wire:
    /// `invalid_rd_operations`. Since 2.5.
    #[qapi(since = "2.5")]
    pub invalid_rd_operations: i64,
    /// Writes refused as malformed. On the wire: `invalid_wr_operations`. Since 2.5.
    #[qapi(since = "2.5")]
    pub invalid_wr_operations: i64,
    /// Zone appends refused as malformed. On the wire: `invalid_zone_append_operations`. Since 8.1.
    #[qapi(since = "8.1")]
    pub invalid_zone_append_operations: i64,
    /// Flushes refused as malformed. On the wire: `invalid_flush_operations`. Since 2.5.
    #[qapi(since = "2.5")]
    pub invalid_flush_operations: i64,
    /// Discards refused as malformed. On the wire: `invalid_unmap_operations`. Since 4.2.
    #[qapi(since = "4.2")]
    pub invalid_unmap_operations: i64,
    /// Whether a malformed request also ends the idle time (`stats-account-invalid`). On the wire:
    /// `account_invalid`. Since 2.5.
    #[qapi(since = "2.5")]
    pub account_invalid: bool,
    /// Whether failed requests go into the times as well and end the idle time
    /// (`stats-account-failed`). On the wire: `account_failed`. Since 2.5.
    #[qapi(since = "2.5")]
    pub account_failed: bool,
    /// Statistics per configured interval; empty if there are none. On the wire: `timed_stats`.
    /// Since 2.5.
    #[qapi(since = "2.5")]
    pub timed_stats: Vec<BlockDeviceTimedStats>,
    /// Times of reads. Absent: not enabled. On the wire: `rd_latency_histogram`. Since 4.0.
    #[qapi(since = "4.0")]
    pub rd_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// Times of writes. Absent: not enabled. On the wire: `wr_latency_histogram`. Since 4.0.
    #[qapi(since = "4.0")]
    pub wr_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// Times of zone appends. Absent: not enabled. On the wire: `zone_append_latency_histogram`.
    /// Since 8.1.
    #[qapi(since = "8.1")]
    pub zone_append_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// Times of flushes. Absent: not enabled. On the wire: `flush_latency_histogram`. Since 4.0.
    #[qapi(since = "4.0")]
    pub flush_latency_histogram: Option<BlockLatencyHistogramInfo>,
}

/// Counters of a node that is a host file or host block device.
///
/// Since 4.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockStatsSpecificFile {
    /// Discards that worked.
    pub discard_nb_ok: u64,
    /// Discards that failed.
    pub discard_nb_failed: u64,
    /// Bytes discarded by those that worked.
    pub discard_bytes_ok: u64,
}

/// Counters of a node that drives an NVMe disk from userspace.
///
/// Since 5.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockStatsSpecificNvme {
    /// Commands the disk completed with an error.
    pub completion_errors: u64,
    /// Requests passed on without copying.
    pub aligned_accesses: u64,
    /// Requests copied through an aligned buffer first.
    pub unaligned_accesses: u64,
}

/// Counters that only certain block drivers keep.
///
/// Since 4.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockStatsSpecific {
    /// Name of the block driver.
    #[qapi(discriminator)]
    pub driver: BlockStatsSpecificBranch,
}

/// What `driver` chooses in `BlockStatsSpecific`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(BlockdevDriver), from)]
pub enum BlockStatsSpecificBranch {
    /// Regular host file.
    File(BlockStatsSpecificFile),
    /// Host block device. On the wire: `host_device`. Only if `HAVE_HOST_BLOCK_DEVICE`.
    #[qapi(name = "host_device", cond(HAVE_HOST_BLOCK_DEVICE))]
    HostDevice(BlockStatsSpecificFile),
    /// NVMe controller driven from user space through VFIO. Since 2.12.
    Nvme(BlockStatsSpecificNvme),
    /// A value that adds nothing.
    #[qapi(rest)]
    Rest(BlockdevDriver),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Counters of a device or node and of the nodes below it.
///
/// Since 0.14.
#[derive(Qapi)]
#[qapi(since = "0.14", new, recursive, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockStats {
    /// Name of the block backend; may be empty. Absent for nodes.
    pub device: Option<String>,
    /// Qdev ID or else QOM path of the guest device. Absent: none attached, or this is a node.
    /// Since 3.0.
    #[qapi(since = "3.0")]
    pub qdev: Option<String>,
    /// Name of the node. Absent: no node, or it has no name. Since 2.3.
    #[qapi(since = "2.3")]
    pub node_name: Option<String>,
    /// The counters.
    pub stats: BlockDeviceStats,
    /// Further counters of the node. Absent: its driver keeps none. Since 4.2.
    #[qapi(since = "4.2")]
    pub driver_specific: Option<BlockStatsSpecific>,
    /// Counters of the node that stores the data of this one, such as the file under a qcow2 node
    /// (despite its name a child). Absent: there is none.
    pub parent: Option<Box<BlockStats>>,
    /// Counters of the backing node (or of the node under a filter). Absent: there is none, or
    /// single nodes were asked for. Since 2.0.
    #[qapi(since = "2.0")]
    pub backing: Option<Box<BlockStats>>,
}
