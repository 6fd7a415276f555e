//! How a migration goes.

use qapi_defs_base::sockets::SocketAddress;
use qapi_runtime::{Qapi, Size};

/// Progress counters of an outgoing migration. Used for RAM and, with the old block migration, for
/// disks.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MigrationStats {
    /// Bytes sent so far.
    pub transferred: i64,
    /// Bytes still to be sent; can grow again while the guest dirties memory.
    pub remaining: i64,
    /// Overall size in bytes of what has to be moved.
    pub total: i64,
    /// Pages that consisted of zeroes only and were sent as a short marker. Since 1.2.
    #[qapi(since = "1.2")]
    pub duplicate: i64,
    /// Always 0. Since 1.5. **Deprecated.** Always 0; nothing replaces it. Since 1.5.3.
    #[qapi(since = "1.5", features(deprecated(since = "1.5.3")))]
    pub skipped: i64,
    /// Pages sent with their full contents. Since 1.2.
    #[qapi(since = "1.2")]
    pub normal: i64,
    /// Size in bytes of the pages counted by `normal`. Since 1.2.
    #[qapi(since = "1.2")]
    pub normal_bytes: i64,
    /// Pages per second that the guest is currently dirtying. Since 1.3.
    #[qapi(since = "1.3")]
    pub dirty_pages_rate: i64,
    /// Current throughput in megabits per second. Since 1.6.
    #[qapi(since = "1.6")]
    pub mbps: f64,
    /// How often the dirty bitmap was fetched, i.e. the number of passes over RAM. Since 2.1.
    #[qapi(since = "2.1")]
    pub dirty_sync_count: i64,
    /// Pages the destination has asked for during postcopy. Since 2.7.
    #[qapi(since = "2.7")]
    pub postcopy_requests: i64,
    /// Size in bytes of one page as counted by the other members. Since 2.10.
    #[qapi(since = "2.10")]
    pub page_size: i64,
    /// Bytes that went over multifd channels. Since 3.0.
    #[qapi(since = "3.0")]
    pub multifd_bytes: u64,
    /// Pages sent per second at present. Since 4.0.
    #[qapi(since = "4.0")]
    pub pages_per_second: u64,
    /// Bytes sent in the precopy phase, while the guest ran on the source. Since 7.0.
    #[qapi(since = "7.0")]
    pub precopy_bytes: u64,
    /// Bytes sent while the guest stood still for the switchover. Since 7.0.
    #[qapi(since = "7.0")]
    pub downtime_bytes: u64,
    /// Bytes sent after the guest had started on the destination. Since 7.0.
    #[qapi(since = "7.0")]
    pub postcopy_bytes: u64,
    /// How many times a channel had to fall back to copying although zero-copy sending was on; at
    /// most `dirty-sync-count` times the number of multifd channels. Since 7.1.
    #[qapi(since = "7.1")]
    pub dirty_sync_missed_zero_copy: u64,
}

/// Counters of the XBZRLE page delta compression.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct XBZRLECacheStats {
    /// Size of the page cache in bytes.
    pub cache_size: Size,
    /// Bytes sent in XBZRLE-encoded form.
    pub bytes: i64,
    /// Pages sent in XBZRLE-encoded form.
    pub pages: i64,
    /// Pages whose previous contents were not in the cache, so no delta could be built.
    pub cache_miss: i64,
    /// Share of cache misses among the pages handled lately, 0 to 1. Since 2.1.
    #[qapi(since = "2.1")]
    pub cache_miss_rate: f64,
    /// How many times smaller the encoding made the pages handled lately (original size divided by
    /// encoded size). Since 5.1.
    #[qapi(since = "5.1")]
    pub encoding_rate: f64,
    /// Pages whose delta came out larger than the page, so the page was sent in full.
    pub overflow: i64,
}

/// Counters of the old multi-threaded RAM compression (capability `compress`).
///
/// Since 3.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "3.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CompressionStats {
    /// Pages sent compressed.
    pub pages: i64,
    /// How often every compression thread was occupied when a page was due.
    pub busy: i64,
    /// Share of pages that met only busy threads lately, 0 to 1.
    pub busy_rate: f64,
    /// Bytes produced by the compressors.
    pub compressed_size: i64,
    /// Original size divided by compressed size, over the last period.
    pub compression_rate: f64,
}

/// The phase a migration is in.
///
/// Since 2.3.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.3", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum MigrationStatus {
    /// Nothing has been started yet.
    None,
    /// A migration was requested; connection and preparations are under way.
    Setup,
    /// A cancel request is being carried out.
    Cancelling,
    /// The migration was cancelled; the guest stays on the source.
    Cancelled,
    /// Precopy: memory is sent while the guest runs on the source.
    Active,
    /// The guest runs on the destination and the remaining pages follow on demand. Since 2.5.
    #[qapi(since = "2.5")]
    PostcopyActive,
    /// Postcopy has lost its connection and waits to be recovered. Since 3.0.
    #[qapi(since = "3.0")]
    PostcopyPaused,
    /// A new connection for a paused postcopy is being set up. Since 3.0.
    #[qapi(since = "3.0")]
    PostcopyRecover,
    /// Done; the guest lives on the destination.
    Completed,
    /// Ended with an error.
    Failed,
    /// The initial copy is done and the VM is kept in step with its replica (only with the
    /// capability `x-colo`). Since 2.8.
    #[qapi(since = "2.8")]
    Colo,
    /// Halted before the device state is sent, waiting for `migrate-continue` (only with the
    /// capability `pause-before-switchover`). Since 2.11.
    #[qapi(since = "2.11")]
    PreSwitchover,
    /// Device state is being sent, after `pre-switchover` was left. Since 2.11.
    #[qapi(since = "2.11")]
    Device,
    /// Waiting for the guest to release devices, such as the primary of a failover network pair.
    /// Since 4.2.
    #[qapi(since = "4.2")]
    WaitUnplug,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Migration counters for VFIO (passed-through) devices.
///
/// Since 5.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VfioStats {
    /// Bytes of VFIO device state sent so far.
    pub transferred: i64,
}

/// What `query-migrate` reports. Which members are there depends on the phase and on the enabled
/// capabilities.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "0.14", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MigrationInfo {
    /// Current phase; absent if no migration was ever started.
    pub status: Option<MigrationStatus>,
    /// RAM counters; present once the transfer has begun, and after completion. Since 1.2.
    #[qapi(since = "1.2")]
    pub ram: Option<MigrationStats>,
    /// Disk counters; only while the old block migration is active. **Deprecated.** Use
    /// `blockdev-mirror` over NBD in place of block migration, and `multifd` with
    /// `multifd-compression` in place of the old compression.
    #[qapi(features(deprecated))]
    pub disk: Option<MigrationStats>,
    /// Counters of VFIO devices; only when there are some and all of them can migrate. Since 5.2.
    #[qapi(since = "5.2")]
    pub vfio: Option<VfioStats>,
    /// XBZRLE counters; only with the capability `xbzrle`. Since 1.2.
    #[qapi(since = "1.2")]
    pub xbzrle_cache: Option<XBZRLECacheStats>,
    /// Milliseconds since the start, or from start to end if finished. Since 1.2.
    #[qapi(since = "1.2")]
    pub total_time: Option<i64>,
    /// Milliseconds the guest would have to pause as estimated in the last pass; only while
    /// running. Since 1.3.
    #[qapi(since = "1.3")]
    pub expected_downtime: Option<i64>,
    /// Milliseconds the guest was paused; only after success. Since 1.3.
    #[qapi(since = "1.3")]
    pub downtime: Option<i64>,
    /// Milliseconds between the request and the first pass over memory (connecting, pinning memory
    /// for RDMA and similar). Absent before there is something to tell. Since 1.6.
    #[qapi(since = "1.6")]
    pub setup_time: Option<i64>,
    /// Share of time, in percent, taken away from the guest's CPUs; only while auto-converge is
    /// throttling. Since 2.7.
    #[qapi(since = "2.7")]
    pub cpu_throttle_percentage: Option<i64>,
    /// Message for humans explaining a failure; not meant to be parsed. Absent: no failure. Since 2.7.
    #[qapi(since = "2.7")]
    pub error_desc: Option<String>,
    /// Messages saying what prevents this VM from being migrated; absent if nothing does. Since 6.0.
    #[qapi(since = "6.0")]
    pub blocked_reasons: Option<Vec<String>>,
    /// Milliseconds during which all vCPUs at once waited for pages in postcopy; only with the
    /// capability `postcopy-blocktime`. Since 3.0.
    #[qapi(since = "3.0")]
    pub postcopy_blocktime: Option<u32>,
    /// Waiting time in milliseconds of each vCPU, by index; only with the capability
    /// `postcopy-blocktime`. Since 3.0.
    #[qapi(since = "3.0")]
    pub postcopy_vcpu_blocktime: Option<Vec<u32>>,
    /// Counters of the old RAM compression; only if that is on. Since 3.1. **Deprecated.** Use
    /// `blockdev-mirror` over NBD in place of block migration, and `multifd` with
    /// `multifd-compression` in place of the old compression.
    #[qapi(since = "3.1", features(deprecated))]
    pub compression: Option<CompressionStats>,
    /// Addresses the incoming side really listens on, e.g. to find out the port chosen by the
    /// system. Absent where it listens on no socket. Since 4.0.
    #[qapi(since = "4.0")]
    pub socket_address: Option<Vec<SocketAddress>>,
    /// Longest time, in microseconds, a vCPU was held back per full round of its dirty ring; only
    /// with the capability `dirty-limit`. Since 8.1.
    #[qapi(since = "8.1")]
    pub dirty_limit_throttle_time_per_round: Option<u64>,
    /// Microseconds it takes on average to fill a dirty ring, a hint at the guest's write load; 0
    /// if it dirties nothing. Only with the capability `dirty-limit`. Since 8.1.
    #[qapi(since = "8.1")]
    pub dirty_limit_ring_full_time: Option<u64>,
}
