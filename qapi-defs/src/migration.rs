//! The module `migration` of the schema.

use crate::common::StrOrNull;
use crate::sockets::{InetSocketAddress, SocketAddress};
use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, Size, describe};

/// Progress counters of an outgoing migration. Used for RAM and, with the old block migration, for
/// disks.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", new)]
pub struct MigrationStats {
    /// bytes sent so far
    pub transferred: i64,
    /// bytes still to be sent; can grow again while the guest dirties memory
    pub remaining: i64,
    /// overall size in bytes of what has to be moved
    pub total: i64,
    /// pages that consisted of zeroes only and were sent as a short marker
    #[qapi(since = "1.2")]
    pub duplicate: i64,
    /// always 0. Deprecated, nothing replaces it
    #[qapi(
        since = "1.5",
        features(deprecated(doc = "`skipped` carries no information any more; ignore it"))
    )]
    pub skipped: i64,
    /// pages sent with their full contents
    #[qapi(since = "1.2")]
    pub normal: i64,
    /// size in bytes of the pages counted by `normal`
    #[qapi(since = "1.2")]
    pub normal_bytes: i64,
    /// pages per second that the guest is currently dirtying
    #[qapi(since = "1.3")]
    pub dirty_pages_rate: i64,
    /// current throughput in megabits per second
    #[qapi(since = "1.6")]
    pub mbps: f64,
    /// how often the dirty bitmap was fetched, i.e. the number of passes over RAM
    #[qapi(since = "2.1")]
    pub dirty_sync_count: i64,
    /// pages the destination has asked for during postcopy
    #[qapi(since = "2.7")]
    pub postcopy_requests: i64,
    /// size in bytes of one page as counted by the other members
    #[qapi(since = "2.10")]
    pub page_size: i64,
    /// bytes that went over multifd channels
    #[qapi(since = "3.0")]
    pub multifd_bytes: u64,
    /// pages sent per second at present
    #[qapi(since = "4.0")]
    pub pages_per_second: u64,
    /// bytes sent in the precopy phase, while the guest ran on the source
    #[qapi(since = "7.0")]
    pub precopy_bytes: u64,
    /// bytes sent while the guest stood still for the switchover
    #[qapi(since = "7.0")]
    pub downtime_bytes: u64,
    /// bytes sent after the guest had started on the destination
    #[qapi(since = "7.0")]
    pub postcopy_bytes: u64,
    /// how many times a channel had to fall back to copying although zero-copy sending was on; at
    /// most `dirty-sync-count` times the number of multifd channels
    #[qapi(since = "7.1")]
    pub dirty_sync_missed_zero_copy: u64,
}

/// Counters of the XBZRLE page delta compression.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.2", new)]
pub struct XBZRLECacheStats {
    /// size of the page cache in bytes
    pub cache_size: Size,
    /// bytes sent in XBZRLE-encoded form
    pub bytes: i64,
    /// pages sent in XBZRLE-encoded form
    pub pages: i64,
    /// pages whose previous contents were not in the cache, so no delta could be built
    pub cache_miss: i64,
    /// share of cache misses among the pages handled lately, 0 to 1
    #[qapi(since = "2.1")]
    pub cache_miss_rate: f64,
    /// how many times smaller the encoding made the pages handled lately (original size divided by
    /// encoded size)
    #[qapi(since = "5.1")]
    pub encoding_rate: f64,
    /// pages whose delta came out larger than the page, so the page was sent in full
    pub overflow: i64,
}

/// Counters of the old multi-threaded RAM compression (capability `compress`).
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "3.1", new)]
pub struct CompressionStats {
    /// pages sent compressed
    pub pages: i64,
    /// how often every compression thread was occupied when a page was due
    pub busy: i64,
    /// share of pages that met only busy threads lately, 0 to 1
    pub busy_rate: f64,
    /// bytes produced by the compressors
    pub compressed_size: i64,
    /// original size divided by compressed size, over the last period
    pub compression_rate: f64,
}

/// The phase a migration is in.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.3")]
pub enum MigrationStatus {
    /// nothing has been started yet
    None,
    /// a migration was requested; connection and preparations are under way
    Setup,
    /// a cancel request is being carried out
    Cancelling,
    /// the migration was cancelled; the guest stays on the source
    Cancelled,
    /// precopy: memory is sent while the guest runs on the source
    Active,
    /// the guest runs on the destination and the remaining pages follow on demand
    #[qapi(since = "2.5")]
    PostcopyActive,
    /// postcopy has lost its connection and waits to be recovered
    #[qapi(since = "3.0")]
    PostcopyPaused,
    /// a new connection for a paused postcopy is being set up
    #[qapi(since = "3.0")]
    PostcopyRecover,
    /// done; the guest lives on the destination
    Completed,
    /// ended with an error
    Failed,
    /// the initial copy is done and the VM is kept in step with its replica (only with the
    /// capability `x-colo`)
    #[qapi(since = "2.8")]
    Colo,
    /// halted before the device state is sent, waiting for `migrate-continue` (only with the
    /// capability `pause-before-switchover`)
    #[qapi(since = "2.11")]
    PreSwitchover,
    /// device state is being sent, after `pre-switchover` was left
    #[qapi(since = "2.11")]
    Device,
    /// waiting for the guest to release devices, such as the primary of a failover network pair
    #[qapi(since = "4.2")]
    WaitUnplug,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Migration counters for VFIO (passed-through) devices.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.2", new)]
pub struct VfioStats {
    /// bytes of VFIO device state sent so far
    pub transferred: i64,
}

/// What `query-migrate` reports. Which members are there depends on the phase and on the enabled
/// capabilities.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "0.14")]
pub struct MigrationInfo {
    /// current phase; absent if no migration was ever started
    pub status: Option<MigrationStatus>,
    /// RAM counters; present once the transfer has begun, and after completion
    #[qapi(since = "1.2")]
    pub ram: Option<MigrationStats>,
    /// disk counters; only while the old block migration is active. Deprecated with block migration
    /// itself, use `blockdev-mirror` over NBD
    #[qapi(features(deprecated(
        doc = "`disk` goes away with block migration (use `blockdev-mirror` over NBD), and `compression` with the old compression threads (use `multifd` with `multifd-compression`)"
    )))]
    pub disk: Option<MigrationStats>,
    /// counters of VFIO devices; only when there are some and all of them can migrate
    #[qapi(since = "5.2")]
    pub vfio: Option<VfioStats>,
    /// XBZRLE counters; only with the capability `xbzrle`
    #[qapi(since = "1.2")]
    pub xbzrle_cache: Option<XBZRLECacheStats>,
    /// milliseconds since the start, or from start to end if finished
    #[qapi(since = "1.2")]
    pub total_time: Option<i64>,
    /// milliseconds the guest would have to pause as estimated in the last pass; only while running
    #[qapi(since = "1.3")]
    pub expected_downtime: Option<i64>,
    /// milliseconds the guest was paused; only after success
    #[qapi(since = "1.3")]
    pub downtime: Option<i64>,
    /// milliseconds between the request and the first pass over memory (connecting, pinning memory
    /// for RDMA and similar)
    #[qapi(since = "1.6")]
    pub setup_time: Option<i64>,
    /// share of time, in percent, taken away from the guest's CPUs; only while auto-converge is
    /// throttling
    #[qapi(since = "2.7")]
    pub cpu_throttle_percentage: Option<i64>,
    /// message for humans explaining a failure; not meant to be parsed
    #[qapi(since = "2.7")]
    pub error_desc: Option<::std::string::String>,
    /// messages saying what prevents this VM from being migrated; absent if nothing does
    #[qapi(since = "6.0")]
    pub blocked_reasons: Option<Vec<::std::string::String>>,
    /// milliseconds during which all vCPUs at once waited for pages in postcopy; only with the
    /// capability `postcopy-blocktime`
    #[qapi(since = "3.0")]
    pub postcopy_blocktime: Option<u32>,
    /// waiting time in milliseconds of each vCPU, by index; only with the capability
    /// `postcopy-blocktime`
    #[qapi(since = "3.0")]
    pub postcopy_vcpu_blocktime: Option<Vec<u32>>,
    /// counters of the old RAM compression; only if that is on. Deprecated, use multifd compression
    #[qapi(since = "3.1", features(deprecated))]
    pub compression: Option<CompressionStats>,
    /// addresses the incoming side really listens on, e.g. to find out the port chosen by the
    /// system
    #[qapi(since = "4.0")]
    pub socket_address: Option<Vec<SocketAddress>>,
    /// longest time, in microseconds, a vCPU was held back per full round of its dirty ring; only
    /// with the capability `dirty-limit`
    #[qapi(since = "8.1")]
    pub dirty_limit_throttle_time_per_round: Option<u64>,
    /// microseconds it takes on average to fill a dirty ring, a hint at the guest's write load; 0
    /// if it dirties nothing. Only with the capability `dirty-limit`
    #[qapi(since = "8.1")]
    pub dirty_limit_ring_full_time: Option<u64>,
}

/// Optional migration features. All are off at first, and most need the same setting on both sides.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.2")]
pub enum MigrationCapability {
    /// send changed pages as deltas against a cache of earlier contents (XOR-based run length
    /// encoding). Not together with `multifd` or `compress`
    Xbzrle,
    /// for RDMA, pin all guest memory up front rather than piecewise
    #[qapi(since = "2.0")]
    RdmaPinAll,
    /// slow the guest's CPUs down step by step if dirtying outpaces the transfer
    #[qapi(since = "1.6")]
    AutoConverge,
    /// for the old block migration, send zero blocks as a marker
    #[qapi(since = "1.6")]
    ZeroBlocks,
    /// compress RAM with helper threads. Deprecated, use `multifd` together with the parameter
    /// `multifd-compression`
    #[qapi(
        since = "2.4",
        features(deprecated(
            doc = "instead of `block` use `blockdev-mirror` over NBD, instead of `compress` use `multifd` with `multifd-compression`"
        ))
    )]
    Compress,
    /// emit the event `MIGRATION` whenever the phase changes
    #[qapi(since = "2.4")]
    Events,
    /// permit the switch to postcopy by `migrate-start-postcopy`. Both sides must enable it. A
    /// failure after the switch can cost the VM, as its state is then spread over both hosts
    #[qapi(since = "2.6")]
    PostcopyRam,
    /// after the copy, keep a secondary VM in step with this one by continual checkpoints (COLO
    /// fault tolerance)
    #[qapi(since = "2.8", features(unstable(doc = "`x-colo` and `x-ignore-shared` are experiments")))]
    XColo,
    /// during postcopy, give memory back to the source host as soon as it was sent
    #[qapi(since = "2.9")]
    ReleaseRam,
    /// also copy the disks. Deprecated, use `blockdev-mirror` over NBD
    #[qapi(since = "2.10", features(deprecated))]
    Block,
    /// open a channel from destination to source in precopy, too, so that the source learns about
    /// failures there
    #[qapi(since = "2.10")]
    ReturnPath,
    /// halt in `pre-switchover` before block devices are deactivated and the device state goes out,
    /// until `migrate-continue`
    #[qapi(since = "2.11")]
    PauseBeforeSwitchover,
    /// spread RAM over several connections, see the parameter `multifd-channels`. Must be set
    /// before the incoming side starts
    #[qapi(since = "4.0")]
    Multifd,
    /// take named dirty bitmaps of block nodes along
    #[qapi(since = "2.12")]
    DirtyBitmaps,
    /// measure how long vCPUs wait for pages during postcopy
    #[qapi(since = "3.0")]
    PostcopyBlocktime,
    /// let the destination take over (and lock) its images only when the guest is resumed there,
    /// not when the transfer ends
    #[qapi(since = "3.0")]
    LateBlockActivate,
    /// leave out memory that is shared and that the destination can map by itself
    #[qapi(since = "4.0", features(unstable))]
    XIgnoreShared,
    /// send the VM's UUID and let the destination refuse a mismatch
    #[qapi(since = "4.2")]
    ValidateUuid,
    /// save the state as it was at the moment of the start while the guest keeps running. Needs
    /// write tracking from the host kernel
    #[qapi(since = "6.0")]
    BackgroundSnapshot,
    /// send pages without copying them in the kernel. Linux only; needs `multifd` without
    /// compression and TLS, and enough lockable memory
    #[qapi(since = "7.1")]
    ZeroCopySend,
    /// use a channel of its own for pages requested in postcopy, so that they overtake the
    /// background stream. Needs `postcopy-ram`
    #[qapi(since = "7.1")]
    PostcopyPreempt,
    /// do not switch over before the destination's devices have agreed, which can shorten the
    /// downtime. Needs `return-path`
    #[qapi(since = "8.1")]
    SwitchoverAck,
    /// hold back only those vCPUs that dirty more than the parameter `vcpu-dirty-limit` allows.
    /// Needs KVM with its dirty ring; not together with `auto-converge`
    #[qapi(since = "8.1")]
    DirtyLimit,
    /// give every RAM page a fixed place in the output file, so that the file does not grow with
    /// each pass. Needs a seekable target, i.e. `file:`
    #[qapi(since = "9.0")]
    MappedRam,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// One capability and whether it is on.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.2", new)]
pub struct MigrationCapabilityStatus {
    /// which capability
    pub capability: MigrationCapability,
    /// `true` for on
    pub state: bool,
}

/// Compression of the data on multifd channels.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.0")]
pub enum MultiFDCompression {
    /// uncompressed
    None,
    /// zlib, see the parameter `multifd-zlib-level`
    Zlib,
    /// Zstandard, see the parameter `multifd-zstd-level`
    #[qapi(cond(CONFIG_ZSTD))]
    Zstd,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// What kind of transfer a migration is.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
pub enum MigMode {
    /// the usual move of a VM to another QEMU
    #[qapi(since = "8.2")]
    Normal,
    /// checkpoint and restart: the guest is stopped and saved, QEMU ends, and a new (perhaps
    /// updated) QEMU on the same host loads the state, even after a host reboot. Less is forbidden
    /// than in `normal` mode, since the guest's disks stay where they are and must not be changed
    /// meanwhile. VFIO devices work if the guest was suspended to RAM before. It pays to combine it
    /// with `x-ignore-shared` and shared memory that outlives QEMU. Rules out postcopy, COLO and
    /// background snapshots
    #[qapi(since = "8.2")]
    CprReboot,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Changes made to a dirty bitmap on its way to the destination.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "6.0")]
pub struct BitmapMigrationBitmapAliasTransform {
    /// `true` makes the migrated bitmap persistent, `false` makes it transient. Absent: as on the
    /// source
    pub persistent: Option<bool>,
}

/// Name of one dirty bitmap in the migration stream.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.2", new)]
pub struct BitmapMigrationBitmapAlias {
    /// the bitmap's name in this QEMU
    pub name: ::std::string::String,
    /// its name in the stream; both sides must agree on it
    pub alias: ::std::string::String,
    /// changes to apply to the bitmap. Absent: none
    #[qapi(since = "6.0")]
    pub transform: Option<BitmapMigrationBitmapAliasTransform>,
}

/// Name of one block node, and of its dirty bitmaps, in the migration stream.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.2", new)]
pub struct BitmapMigrationNodeAlias {
    /// the block node in this QEMU
    pub node_name: ::std::string::String,
    /// its name in the stream; both sides must agree on it
    pub alias: ::std::string::String,
    /// the bitmaps on this node to be mapped; others on it are not migrated
    pub bitmaps: Vec<BitmapMigrationBitmapAlias>,
}

/// Names of the migration parameters, as used by the human monitor.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.4")]
pub enum MigrationParameter {
    /// milliseconds from the end of the migration to the first self-announcement packet, 0 to
    /// 100000; initially 50
    #[qapi(since = "4.0")]
    AnnounceInitial,
    /// upper bound in milliseconds of the gap between two announcements, 0 to 100000; initially 550
    #[qapi(since = "4.0")]
    AnnounceMax,
    /// how many announcements are sent, 0 to 1000; initially 5
    #[qapi(since = "4.0")]
    AnnounceRounds,
    /// milliseconds by which the gap grows from one announcement to the next, 1 to 10000; initially
    /// 100
    #[qapi(since = "4.0")]
    AnnounceStep,
    /// zlib level of the old compression, 0 (none) to 9 (smallest); initially 1. Deprecated, use
    /// `multifd-compression`
    #[qapi(features(deprecated(
        doc = "instead of `block-incremental` use `blockdev-mirror` over NBD; instead of `compress-level`, `compress-threads`, `compress-wait-thread` and `decompress-threads` use `multifd` with `multifd-compression`"
    )))]
    CompressLevel,
    /// threads used by the old compression on the source, 1 to 255; initially 8. Deprecated, use
    /// `multifd-compression`
    #[qapi(features(deprecated))]
    CompressThreads,
    /// threads the destination unpacks the old compression with, 1 to 255; a quarter of
    /// `compress-threads` is usually enough; initially 2. Deprecated, use `multifd-compression`
    #[qapi(features(deprecated))]
    DecompressThreads,
    /// what the old compression does if all its threads are busy: `true` waits for one, `false`
    /// sends the page as it is; initially `true`. Deprecated, use `multifd-compression`
    #[qapi(since = "3.1", features(deprecated))]
    CompressWaitThread,
    /// auto-converge steps in when the bytes dirtied in a pass exceed this percentage of the bytes
    /// sent in it, 1 to 100; initially 50
    #[qapi(since = "5.0")]
    ThrottleTriggerThreshold,
    /// percentage of CPU time taken from the guest in the first step of auto-converge, 1 to 99;
    /// initially 20
    #[qapi(since = "2.7")]
    CpuThrottleInitial,
    /// percentage points added in every further step of auto-converge, 1 to 99; initially 10
    #[qapi(since = "2.7")]
    CpuThrottleIncrement,
    /// if `true`, auto-converge takes smaller steps than `cpu-throttle-increment` once the
    /// throttling needed can be computed to be less; initially `false`
    #[qapi(since = "5.1")]
    CpuThrottleTailslow,
    /// id of a `tls-creds-*` object that secures the migration connection; its `endpoint` has to be
    /// `client` on the source and `server` on the destination; initially unset, which means plain
    /// text
    #[qapi(since = "2.7")]
    TlsCreds,
    /// host name expected in the destination's certificate; needed with X.509 credentials if the
    /// address names no host (as with `fd:` and `exec:`); initially unset
    #[qapi(since = "2.7")]
    TlsHostname,
    /// id of an `authz-*` object which decides, by the name in the client's certificate, who may
    /// connect; looked up at the time of use; initially unset
    #[qapi(since = "4.0")]
    TlsAuthz,
    /// limit for precopy in bytes per second, 0 for none; initially 134217728 (128 MiB/s)
    #[qapi(since = "2.8")]
    MaxBandwidth,
    /// bytes per second to be assumed when judging whether the rest can be sent within the downtime
    /// limit. It limits nothing. 0, the initial value, lets QEMU estimate
    #[qapi(since = "8.2")]
    AvailSwitchoverBandwidth,
    /// longest acceptable pause of the guest in milliseconds, 0 to 2000000; initially 300
    #[qapi(since = "2.8")]
    DowntimeLimit,
    /// milliseconds between two periodic COLO checkpoints; initially 20000
    #[qapi(
        since = "2.8",
        features(unstable(
            doc = "`x-vcpu-dirty-limit-period` may still change, as may `x-checkpoint-delay`, which is for COLO"
        ))
    )]
    XCheckpointDelay,
    /// with the old block migration, copy just the top image and expect the backing chain on the
    /// destination, rather than flattening everything into one image; initially `false`.
    /// Deprecated, use `blockdev-mirror` over NBD
    #[qapi(since = "2.10", features(deprecated))]
    BlockIncremental,
    /// number of multifd connections, 1 to 255, equal on both sides; initially 2
    #[qapi(since = "4.0")]
    MultifdChannels,
    /// bytes for the XBZRLE page cache, a power of two not below the page size of the guest;
    /// initially 67108864 (64 MiB)
    #[qapi(since = "2.11")]
    XbzrleCacheSize,
    /// limit in bytes per second for the background stream in postcopy (requested pages are
    /// exempt), 0 for none; initially 0
    #[qapi(since = "3.0")]
    MaxPostcopyBandwidth,
    /// percentage that auto-converge never exceeds, from `cpu-throttle-initial` to 99; initially 99
    #[qapi(since = "3.1")]
    MaxCpuThrottle,
    /// compression of multifd channels, equal on both sides; initially `none`
    #[qapi(since = "5.0")]
    MultifdCompression,
    /// level for `zlib`, 0 (stored) to 9 (smallest, slowest); initially 1
    #[qapi(since = "5.0")]
    MultifdZlibLevel,
    /// level for `zstd`, 0 to 20 (smallest, slowest); initially 1
    #[qapi(since = "5.0")]
    MultifdZstdLevel,
    /// names that block nodes and dirty bitmaps have in the stream. Once set, the source leaves out
    /// whatever is not mapped, and a destination that meets an unknown alias drops all the
    /// remaining bitmap data. The mapping has to be unambiguous in both directions. Initially
    /// unset: bitmaps keep their names, and a node goes by its device name or else its node name
    #[qapi(since = "5.2")]
    BlockBitmapMapping,
    /// milliseconds between two adjustments made by `dirty-limit`, 1 to 1000; initially 1000
    #[qapi(since = "8.1", features(unstable))]
    XVcpuDirtyLimitPeriod,
    /// MB per second that every vCPU may dirty under `dirty-limit`, at least 1; initially 1
    #[qapi(since = "8.1")]
    VcpuDirtyLimit,
    /// kind of migration; initially `normal`
    #[qapi(since = "8.2")]
    Mode,
}

/// New values for migration parameters. Parameters left out keep their value.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.4")]
pub struct MigrateSetParameters {
    /// milliseconds from the end of the migration to the first self-announcement packet, 0 to
    /// 100000; initially 50
    #[qapi(since = "4.0")]
    pub announce_initial: Option<Size>,
    /// upper bound in milliseconds of the gap between two announcements, 0 to 100000; initially 550
    #[qapi(since = "4.0")]
    pub announce_max: Option<Size>,
    /// how many announcements are sent, 0 to 1000; initially 5
    #[qapi(since = "4.0")]
    pub announce_rounds: Option<Size>,
    /// milliseconds by which the gap grows from one announcement to the next, 1 to 10000; initially
    /// 100
    #[qapi(since = "4.0")]
    pub announce_step: Option<Size>,
    /// zlib level of the old compression, 0 (none) to 9 (smallest); initially 1. Deprecated, use
    /// `multifd-compression`
    #[qapi(features(deprecated(
        doc = "instead of `block-incremental` use `blockdev-mirror` over NBD; instead of `compress-level`, `compress-threads`, `compress-wait-thread` and `decompress-threads` use `multifd` with `multifd-compression`"
    )))]
    pub compress_level: Option<u8>,
    /// threads used by the old compression on the source, 1 to 255; initially 8. Deprecated, use
    /// `multifd-compression`
    #[qapi(features(deprecated))]
    pub compress_threads: Option<u8>,
    /// what the old compression does if all its threads are busy: `true` waits for one, `false`
    /// sends the page as it is; initially `true`. Deprecated, use `multifd-compression`
    #[qapi(since = "3.1", features(deprecated))]
    pub compress_wait_thread: Option<bool>,
    /// threads the destination unpacks the old compression with, 1 to 255; a quarter of
    /// `compress-threads` is usually enough; initially 2. Deprecated, use `multifd-compression`
    #[qapi(features(deprecated))]
    pub decompress_threads: Option<u8>,
    /// auto-converge steps in when the bytes dirtied in a pass exceed this percentage of the bytes
    /// sent in it, 1 to 100; initially 50
    #[qapi(since = "5.0")]
    pub throttle_trigger_threshold: Option<u8>,
    /// percentage of CPU time taken from the guest in the first step of auto-converge, 1 to 99;
    /// initially 20
    #[qapi(since = "2.7")]
    pub cpu_throttle_initial: Option<u8>,
    /// percentage points added in every further step of auto-converge, 1 to 99; initially 10
    #[qapi(since = "2.7")]
    pub cpu_throttle_increment: Option<u8>,
    /// if `true`, auto-converge takes smaller steps than `cpu-throttle-increment` once the
    /// throttling needed can be computed to be less; initially `false`
    #[qapi(since = "5.1")]
    pub cpu_throttle_tailslow: Option<bool>,
    /// id of a `tls-creds-*` object that secures the migration connection; its `endpoint` has to be
    /// `client` on the source and `server` on the destination. An empty string or `null` turns TLS
    /// off
    #[qapi(since = "2.9")]
    pub tls_creds: Option<StrOrNull>,
    /// host name expected in the destination's certificate; needed with X.509 credentials if the
    /// address names no host (as with `fd:` and `exec:`). An empty string or `null` goes back to
    /// the host in the address
    #[qapi(since = "2.7")]
    pub tls_hostname: Option<StrOrNull>,
    /// id of an `authz-*` object which decides, by the name in the client's certificate, who may
    /// connect; looked up at the time of use. An empty string or `null` removes it
    #[qapi(since = "4.0")]
    pub tls_authz: Option<StrOrNull>,
    /// limit for precopy in bytes per second, 0 for none; initially 134217728 (128 MiB/s)
    #[qapi(since = "2.8")]
    pub max_bandwidth: Option<Size>,
    /// bytes per second to be assumed when judging whether the rest can be sent within the downtime
    /// limit. It limits nothing. 0, the initial value, lets QEMU estimate
    #[qapi(since = "8.2")]
    pub avail_switchover_bandwidth: Option<Size>,
    /// longest acceptable pause of the guest in milliseconds, 0 to 2000000; initially 300
    #[qapi(since = "2.8")]
    pub downtime_limit: Option<u64>,
    /// milliseconds between two periodic COLO checkpoints; initially 20000
    #[qapi(
        since = "2.8",
        features(unstable(
            doc = "`x-vcpu-dirty-limit-period` may still change, as may `x-checkpoint-delay`, which is for COLO"
        ))
    )]
    pub x_checkpoint_delay: Option<u32>,
    /// with the old block migration, copy just the top image and expect the backing chain on the
    /// destination, rather than flattening everything into one image; initially `false`.
    /// Deprecated, use `blockdev-mirror` over NBD
    #[qapi(since = "2.10", features(deprecated))]
    pub block_incremental: Option<bool>,
    /// number of multifd connections, 1 to 255, equal on both sides; initially 2
    #[qapi(since = "4.0")]
    pub multifd_channels: Option<u8>,
    /// bytes for the XBZRLE page cache, a power of two not below the page size of the guest;
    /// initially 67108864 (64 MiB)
    #[qapi(since = "2.11")]
    pub xbzrle_cache_size: Option<Size>,
    /// limit in bytes per second for the background stream in postcopy (requested pages are
    /// exempt), 0 for none; initially 0
    #[qapi(since = "3.0")]
    pub max_postcopy_bandwidth: Option<Size>,
    /// percentage that auto-converge never exceeds, from `cpu-throttle-initial` to 99; initially 99
    #[qapi(since = "3.1")]
    pub max_cpu_throttle: Option<u8>,
    /// compression of multifd channels, equal on both sides; initially `none`
    #[qapi(since = "5.0")]
    pub multifd_compression: Option<MultiFDCompression>,
    /// level for `zlib`, 0 (stored) to 9 (smallest, slowest); initially 1
    #[qapi(since = "5.0")]
    pub multifd_zlib_level: Option<u8>,
    /// level for `zstd`, 0 to 20 (smallest, slowest); initially 1
    #[qapi(since = "5.0")]
    pub multifd_zstd_level: Option<u8>,
    /// names that block nodes and dirty bitmaps have in the stream. Once set, the source leaves out
    /// whatever is not mapped, and a destination that meets an unknown alias drops all the
    /// remaining bitmap data. The mapping has to be unambiguous in both directions. Initially
    /// unset: bitmaps keep their names, and a node goes by its device name or else its node name
    #[qapi(since = "5.2")]
    pub block_bitmap_mapping: Option<Vec<BitmapMigrationNodeAlias>>,
    /// milliseconds between two adjustments made by `dirty-limit`, 1 to 1000; initially 1000
    #[qapi(since = "8.1", features(unstable))]
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// MB per second that every vCPU may dirty under `dirty-limit`, at least 1; initially 1
    #[qapi(since = "8.1")]
    pub vcpu_dirty_limit: Option<u64>,
    /// kind of migration; initially `normal`
    #[qapi(since = "8.2")]
    pub mode: Option<MigMode>,
}

/// Current values of the migration parameters. In answers practically all members are present.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.4")]
pub struct MigrationParameters {
    /// milliseconds from the end of the migration to the first self-announcement packet, 0 to
    /// 100000; initially 50
    #[qapi(since = "4.0")]
    pub announce_initial: Option<Size>,
    /// upper bound in milliseconds of the gap between two announcements, 0 to 100000; initially 550
    #[qapi(since = "4.0")]
    pub announce_max: Option<Size>,
    /// how many announcements are sent, 0 to 1000; initially 5
    #[qapi(since = "4.0")]
    pub announce_rounds: Option<Size>,
    /// milliseconds by which the gap grows from one announcement to the next, 1 to 10000; initially
    /// 100
    #[qapi(since = "4.0")]
    pub announce_step: Option<Size>,
    /// zlib level of the old compression, 0 (none) to 9 (smallest); initially 1. Deprecated, use
    /// `multifd-compression`
    #[qapi(features(deprecated(
        doc = "instead of `block-incremental` use `blockdev-mirror` over NBD; instead of `compress-level`, `compress-threads`, `compress-wait-thread` and `decompress-threads` use `multifd` with `multifd-compression`"
    )))]
    pub compress_level: Option<u8>,
    /// threads used by the old compression on the source, 1 to 255; initially 8. Deprecated, use
    /// `multifd-compression`
    #[qapi(features(deprecated))]
    pub compress_threads: Option<u8>,
    /// what the old compression does if all its threads are busy: `true` waits for one, `false`
    /// sends the page as it is; initially `true`. Deprecated, use `multifd-compression`
    #[qapi(since = "3.1", features(deprecated))]
    pub compress_wait_thread: Option<bool>,
    /// threads the destination unpacks the old compression with, 1 to 255; a quarter of
    /// `compress-threads` is usually enough; initially 2. Deprecated, use `multifd-compression`
    #[qapi(features(deprecated))]
    pub decompress_threads: Option<u8>,
    /// auto-converge steps in when the bytes dirtied in a pass exceed this percentage of the bytes
    /// sent in it, 1 to 100; initially 50
    #[qapi(since = "5.0")]
    pub throttle_trigger_threshold: Option<u8>,
    /// percentage of CPU time taken from the guest in the first step of auto-converge, 1 to 99;
    /// initially 20
    #[qapi(since = "2.7")]
    pub cpu_throttle_initial: Option<u8>,
    /// percentage points added in every further step of auto-converge, 1 to 99; initially 10
    #[qapi(since = "2.7")]
    pub cpu_throttle_increment: Option<u8>,
    /// if `true`, auto-converge takes smaller steps than `cpu-throttle-increment` once the
    /// throttling needed can be computed to be less; initially `false`
    #[qapi(since = "5.1")]
    pub cpu_throttle_tailslow: Option<bool>,
    /// id of a `tls-creds-*` object that secures the migration connection; its `endpoint` has to be
    /// `client` on the source and `server` on the destination. Empty if TLS is off
    #[qapi(since = "2.7")]
    pub tls_creds: Option<::std::string::String>,
    /// host name expected in the destination's certificate; needed with X.509 credentials if the
    /// address names no host (as with `fd:` and `exec:`). Empty if the host from the address is
    /// taken
    #[qapi(since = "2.7")]
    pub tls_hostname: Option<::std::string::String>,
    /// id of an `authz-*` object which decides, by the name in the client's certificate, who may
    /// connect; looked up at the time of use. Empty if unset
    #[qapi(since = "4.0")]
    pub tls_authz: Option<::std::string::String>,
    /// limit for precopy in bytes per second, 0 for none; initially 134217728 (128 MiB/s)
    #[qapi(since = "2.8")]
    pub max_bandwidth: Option<Size>,
    /// bytes per second to be assumed when judging whether the rest can be sent within the downtime
    /// limit. It limits nothing. 0, the initial value, lets QEMU estimate
    #[qapi(since = "8.2")]
    pub avail_switchover_bandwidth: Option<Size>,
    /// longest acceptable pause of the guest in milliseconds, 0 to 2000000; initially 300
    #[qapi(since = "2.8")]
    pub downtime_limit: Option<u64>,
    /// milliseconds between two periodic COLO checkpoints; initially 20000
    #[qapi(
        since = "2.8",
        features(unstable(
            doc = "`x-vcpu-dirty-limit-period` may still change, as may `x-checkpoint-delay`, which is for COLO"
        ))
    )]
    pub x_checkpoint_delay: Option<u32>,
    /// with the old block migration, copy just the top image and expect the backing chain on the
    /// destination, rather than flattening everything into one image; initially `false`.
    /// Deprecated, use `blockdev-mirror` over NBD
    #[qapi(since = "2.10", features(deprecated))]
    pub block_incremental: Option<bool>,
    /// number of multifd connections, 1 to 255, equal on both sides; initially 2
    #[qapi(since = "4.0")]
    pub multifd_channels: Option<u8>,
    /// bytes for the XBZRLE page cache, a power of two not below the page size of the guest;
    /// initially 67108864 (64 MiB)
    #[qapi(since = "2.11")]
    pub xbzrle_cache_size: Option<Size>,
    /// limit in bytes per second for the background stream in postcopy (requested pages are
    /// exempt), 0 for none; initially 0
    #[qapi(since = "3.0")]
    pub max_postcopy_bandwidth: Option<Size>,
    /// percentage that auto-converge never exceeds, from `cpu-throttle-initial` to 99; initially 99
    #[qapi(since = "3.1")]
    pub max_cpu_throttle: Option<u8>,
    /// compression of multifd channels, equal on both sides; initially `none`
    #[qapi(since = "5.0")]
    pub multifd_compression: Option<MultiFDCompression>,
    /// level for `zlib`, 0 (stored) to 9 (smallest, slowest); initially 1
    #[qapi(since = "5.0")]
    pub multifd_zlib_level: Option<u8>,
    /// level for `zstd`, 0 to 20 (smallest, slowest); initially 1
    #[qapi(since = "5.0")]
    pub multifd_zstd_level: Option<u8>,
    /// names that block nodes and dirty bitmaps have in the stream. Once set, the source leaves out
    /// whatever is not mapped, and a destination that meets an unknown alias drops all the
    /// remaining bitmap data. The mapping has to be unambiguous in both directions. Initially
    /// unset: bitmaps keep their names, and a node goes by its device name or else its node name
    #[qapi(since = "5.2")]
    pub block_bitmap_mapping: Option<Vec<BitmapMigrationNodeAlias>>,
    /// milliseconds between two adjustments made by `dirty-limit`, 1 to 1000; initially 1000
    #[qapi(since = "8.1", features(unstable))]
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// MB per second that every vCPU may dirty under `dirty-limit`, at least 1; initially 1
    #[qapi(since = "8.1")]
    pub vcpu_dirty_limit: Option<u64>,
    /// kind of migration; initially `normal`
    #[qapi(since = "8.2")]
    pub mode: Option<MigMode>,
}

/// Messages exchanged by the two sides of a COLO pair. They are part of the stream and do not occur
/// in QMP.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.8")]
pub enum COLOMessage {
    /// the secondary can take checkpoints now
    CheckpointReady,
    /// the primary wants to begin a checkpoint
    CheckpointRequest,
    /// the secondary's answer to the request
    CheckpointReply,
    /// the primary is about to send its state
    VmstateSend,
    /// the number of bytes of that state
    VmstateSize,
    /// the secondary has got the whole state
    VmstateReceived,
    /// the secondary has applied the state
    VmstateLoaded,
}

/// Role of this VM in COLO.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.8")]
pub enum COLOMode {
    /// not in COLO
    None,
    /// the VM doing the work
    Primary,
    /// the replica
    Secondary,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Progress of a COLO failover. Internal; does not occur in QMP.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.8")]
pub enum FailoverStatus {
    /// there was no failover
    None,
    /// asked for, not begun
    Require,
    /// under way
    Active,
    /// finished
    Completed,
    /// to be started over
    #[qapi(since = "2.9")]
    Relaunch,
}

/// Why COLO ended.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "3.1")]
pub enum COLOExitReason {
    /// it did not end; reported by `query-colo-status` only
    None,
    /// somebody asked for it (`x-colo-lost-heartbeat`)
    Request,
    /// something went wrong inside
    Error,
    /// a failover is still being handled
    #[qapi(since = "4.0")]
    Processing,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// How a migration stream is carried.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.2")]
pub enum MigrationAddressType {
    /// TCP, Unix or vsock socket, or a socket passed as descriptor
    Socket,
    /// standard input or output of a command
    Exec,
    /// RDMA
    Rdma,
    /// a file
    File,
}

/// A file as the end of a migration stream.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new)]
pub struct FileMigrationArgs {
    /// path of the file, or `/dev/fdset/N` for an fd set
    pub filename: ::std::string::String,
    /// position in bytes at which the stream begins
    pub offset: u64,
}

/// A command as the end of a migration stream.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new)]
pub struct MigrationExecCommand {
    /// program and arguments; executed directly, without a shell
    pub args: Vec<::std::string::String>,
}

/// Where a migration stream goes to or comes from.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new)]
pub struct MigrationAddress {
    /// kind of transport, which decides on the other members
    #[qapi(discriminator)]
    pub transport: MigrationAddressBranch,
}

/// What `transport` chooses in `MigrationAddress`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(MigrationAddressType), from)]
pub enum MigrationAddressBranch {
    /// TCP, Unix or vsock socket, or a socket passed as descriptor
    Socket(Box<SocketAddress>),
    /// standard input or output of a command
    Exec(MigrationExecCommand),
    /// RDMA
    Rdma(InetSocketAddress),
    /// a file
    File(FileMigrationArgs),
}

/// Purpose of a migration channel.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.1")]
pub enum MigrationChannelType {
    /// the stream itself
    Main,
}

/// One channel of a migration.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.1", new)]
pub struct MigrationChannel {
    /// what it is for
    pub channel_type: MigrationChannelType,
    /// its address
    pub addr: MigrationAddress,
}

/// State of block replication.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", cond(CONFIG_REPLICATION), new)]
pub struct ReplicationStatus {
    /// whether replication has failed
    pub error: bool,
    /// message for humans; only if `error` is `true`
    pub desc: Option<::std::string::String>,
}

/// What `query-colo-status` reports.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "3.1", cond(CONFIG_REPLICATION), new)]
pub struct COLOStatus {
    /// present role, `none` outside of COLO
    pub mode: COLOMode,
    /// the role it is in or, after COLO, was in last
    #[qapi(since = "4.0")]
    pub last_mode: COLOMode,
    /// why COLO was left
    pub reason: COLOExitReason,
}

/// Dirty rate of one vCPU.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.2", new)]
pub struct DirtyRateVcpu {
    /// index of the vCPU
    pub id: i64,
    /// MiB per second
    #[qapi(type(int64))]
    pub dirty_rate: i64,
}

/// Progress of a dirty rate measurement.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.2")]
pub enum DirtyRateStatus {
    /// none was ever started
    Unstarted,
    /// running
    Measuring,
    /// finished; there is a result
    Measured,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// How the dirty rate is measured; see `calc-dirty-rate`.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "6.2")]
pub enum DirtyRateMeasureMode {
    /// compare hashes of some pages
    PageSampling,
    /// count with KVM's dirty ring
    DirtyRing,
    /// count with dirty logging
    DirtyBitmap,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Unit of a time span.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.2")]
pub enum TimeUnit {
    /// seconds
    Second,
    /// milliseconds
    Millisecond,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// State and result of a dirty rate measurement.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.2", new)]
pub struct DirtyRateInfo {
    /// result for the whole VM in MiB per second; only if `status` is `measured`
    #[qapi(type(int64))]
    pub dirty_rate: Option<i64>,
    /// whether there is a result
    pub status: DirtyRateStatus,
    /// when it started, in seconds
    #[qapi(type(int64))]
    pub start_time: i64,
    /// length of the measurement in `calc-time-unit`, rounded down
    #[qapi(type(int64))]
    pub calc_time: i64,
    /// unit of `calc-time`
    #[qapi(since = "8.2")]
    pub calc_time_unit: TimeUnit,
    /// pages looked at per GiB of guest memory; of use with `page-sampling` only
    #[qapi(since = "6.1")]
    pub sample_pages: u64,
    /// method used
    #[qapi(since = "6.2")]
    pub mode: DirtyRateMeasureMode,
    /// result per vCPU; only with `dirty-ring`
    #[qapi(since = "6.2")]
    pub vcpu_dirty_rate: Option<Vec<DirtyRateVcpu>>,
}

/// Dirty rate limit of one vCPU.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new)]
pub struct DirtyLimitInfo {
    /// index of the vCPU
    pub cpu_index: i64,
    /// the limit in MB per second, 0 for none
    pub limit_rate: u64,
    /// what it dirties at present, in MB per second
    pub current_rate: u64,
}

/// A thread that works for the migration.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new)]
pub struct MigrationThreadInfo {
    /// name of the thread
    pub name: ::std::string::String,
    /// its id on the host
    pub thread_id: i64,
}

/// Commands.
pub mod cmd {
    use super::{
        COLOStatus, DirtyLimitInfo, DirtyRateInfo, DirtyRateMeasureMode, MigrationCapabilityStatus,
        MigrationChannel, MigrationInfo, MigrationParameters, MigrationStatus, MigrationThreadInfo,
        ReplicationStatus, TimeUnit,
    };
    use qapi_runtime::Qapi;

    /// Reports phase, progress and result of the latest migration, on either side.
    ///
    /// # Returns
    ///
    /// the state of the migration; an object without `status` if there never was one
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", returns(MigrationInfo))]
    pub struct QueryMigrate {}

    /// Switches migration capabilities on and off. Capabilities not listed keep their state.
    ///
    /// # Errors
    ///
    /// if a migration is running, if capabilities conflict or lack what they depend on, or if host
    /// or build don't support one. Nothing is changed then
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.2", new)]
    pub struct MigrateSetCapabilities {
        /// the wanted changes
        pub capabilities: Vec<MigrationCapabilityStatus>,
    }

    /// Lists all capabilities with their current state.
    ///
    /// # Returns
    ///
    /// one entry per capability
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "1.2", returns(Vec<MigrationCapabilityStatus>))]
    pub struct QueryMigrateCapabilities {}

    /// Changes migration parameters. Many take effect on a running migration, too.
    ///
    /// # Errors
    ///
    /// if a value is out of range or does not go together with the enabled capabilities
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.4", boxed)]
    pub struct MigrateSetParameters(pub super::MigrateSetParameters);

    /// Reports the current migration parameters.
    ///
    /// # Returns
    ///
    /// all parameters with their values
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.4", returns(MigrationParameters))]
    pub struct QueryMigrateParameters {}

    /// Makes a running migration switch to postcopy: the guest continues on the destination at once
    /// and the rest of its memory follows. Ignored if the migration has already ended.
    ///
    /// # Errors
    ///
    /// if `postcopy-ram` is off or no migration was started
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.5")]
    pub struct MigrateStartPostcopy {}

    /// Starts a failover because the peer is thought to be dead. A primary leaves COLO and runs on
    /// alone; a secondary takes over as the active VM.
    ///
    /// # Errors
    ///
    /// if this VM is not in COLO
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(
        command,
        since = "2.8",
        features(unstable(doc = "COLO is an experiment")),
        cond(CONFIG_REPLICATION)
    )]
    pub struct XColoLostHeartbeat {}

    /// Aborts the running outgoing migration, and the guest goes on here. Does nothing if there is
    /// none.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, name = "migrate_cancel", since = "0.14", exceptions(command_name))]
    pub struct MigrateCancel {}

    /// Lets a migration halted in `pre-switchover` go on.
    ///
    /// # Errors
    ///
    /// if the migration is in another phase
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.11", new)]
    pub struct MigrateContinue {
        /// the phase the caller believes it to be in, normally `pre-switchover`; guards against
        /// races
        pub state: MigrationStatus,
    }

    /// Starts sending this VM to another QEMU (or a file or command). Returns as soon as the
    /// migration has begun; follow it with `query-migrate` or the `MIGRATION` event. Give either
    /// `uri` or `channels`.
    ///
    /// # Errors
    ///
    /// if a migration is running already, if the VM can't be migrated at present (see
    /// `blocked-reasons` of `query-migrate`), or if the destination is invalid. Errors met later
    /// only show up in `query-migrate`
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14")]
    pub struct Migrate {
        /// destination in the notation of `-incoming`, e.g. `tcp:HOST:PORT`, `unix:PATH`,
        /// `exec:COMMAND`, `fd:NAME`, `file:PATH`
        pub uri: Option<::std::string::String>,
        /// destination in structured form; at present exactly one channel, of type `main`
        pub channels: Option<Vec<MigrationChannel>>,
        /// `true` copies the disks in full, too. Default `false`. Deprecated, use `blockdev-mirror`
        /// over NBD
        #[qapi(features(deprecated(doc = "instead of `blk` and `inc` use `blockdev-mirror` over NBD")))]
        pub blk: Option<bool>,
        /// `true` copies the disks without their backing files. Default `false`. Deprecated, use
        /// `blockdev-mirror` over NBD
        #[qapi(features(deprecated))]
        pub inc: Option<bool>,
        /// has no effect
        pub detach: Option<bool>,
        /// `true` continues a paused postcopy over a new connection. Default `false`
        #[qapi(since = "3.0")]
        pub resume: Option<bool>,
    }

    /// Begins to wait for a migration in a QEMU that was started with `-incoming defer`. Give
    /// either `uri` or `channels`.
    ///
    /// # Errors
    ///
    /// if QEMU was not started with `-incoming defer`, if an incoming migration was started before,
    /// or if the address is unusable
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.3")]
    pub struct MigrateIncoming {
        /// address to listen on or to read from, in the notation of `-incoming`
        pub uri: Option<::std::string::String>,
        /// the same in structured form; at present exactly one channel, of type `main`
        pub channels: Option<Vec<MigrationChannel>>,
    }

    /// Writes the state of all devices to a file; RAM and disks are not included. For Xen's tools.
    /// The guest is stopped meanwhile.
    ///
    /// # Errors
    ///
    /// if the file can't be written
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.1", new)]
    pub struct XenSaveDevicesState {
        /// file to be created or overwritten
        pub filename: ::std::string::String,
        /// `true`: this is one step of a live migration, so block devices are handed over. Default
        /// `true`
        #[qapi(since = "2.11")]
        pub live: Option<bool>,
    }

    /// Switches logging of dirty guest memory on or off. For Xen's tools.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.3", new)]
    pub struct XenSetGlobalDirtyLog {
        /// `true` for on
        pub enable: bool,
    }

    /// Reads device state written by `xen-save-devices-state`. For Xen's tools.
    ///
    /// # Errors
    ///
    /// if the guest is running or the file can't be loaded
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.7", new)]
    pub struct XenLoadDevicesState {
        /// file to read
        pub filename: ::std::string::String,
    }

    /// Starts or ends block replication under Xen COLO.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.9", cond(CONFIG_REPLICATION), new)]
    pub struct XenSetReplication {
        /// `true` starts replication, `false` ends it
        pub enable: bool,
        /// `true` on the primary, `false` on the secondary
        pub primary: bool,
        /// when ending, `true` takes over, `false` merely stops. Default `false`; must be absent
        /// when starting
        pub failover: Option<bool>,
    }

    /// Tells whether block replication under Xen COLO works.
    ///
    /// # Returns
    ///
    /// the state of replication
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.9", cond(CONFIG_REPLICATION), returns(ReplicationStatus))]
    pub struct QueryXenReplicationStatus {}

    /// Makes block replication take a checkpoint. For Xen COLO.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.9", cond(CONFIG_REPLICATION))]
    pub struct XenColoDoCheckpoint {}

    /// Reports whether this VM takes part in COLO, and in which role.
    ///
    /// # Returns
    ///
    /// role and reason of the last exit
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "3.1", cond(CONFIG_REPLICATION), returns(COLOStatus))]
    pub struct QueryColoStatus {}

    /// Gives the destination of a paused postcopy a new address to listen on; the source then
    /// follows with `migrate` and `resume`.
    ///
    /// # Errors
    ///
    /// if postcopy is not paused here, or the address is unusable
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "3.0", allow_oob, new)]
    pub struct MigrateRecover {
        /// the address, in the notation of `-incoming`
        pub uri: ::std::string::String,
    }

    /// Interrupts a running postcopy by closing its connection, on either side. It can be recovered
    /// afterwards.
    ///
    /// # Errors
    ///
    /// if no postcopy is running
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "3.0", allow_oob)]
    pub struct MigratePause {}

    /// Starts to measure how fast the guest dirties its memory, and returns at once; fetch the
    /// result with `query-dirty-rate`. A page counts once no matter how often it is written in the
    /// time given, so long measurements tend to show lower rates.
    ///
    /// # Errors
    ///
    /// if a measurement is running, a value is out of range, or the accelerator does not allow the
    /// mode
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "5.2", new)]
    pub struct CalcDirtyRate {
        /// how long to measure; 50 milliseconds to 60 seconds
        #[qapi(type(int64))]
        pub calc_time: i64,
        /// unit of `calc-time`. Default `second`
        #[qapi(since = "8.2")]
        pub calc_time_unit: Option<TimeUnit>,
        /// for `page-sampling`, pages to watch per GiB of memory, 128 to 16384. Default 512. More
        /// pages give a better estimate at a higher cost
        #[qapi(since = "6.1")]
        pub sample_pages: Option<i64>,
        /// `page-sampling` hashes random pages before and after, which is cheap but only an
        /// estimate; `dirty-bitmap` counts exactly and needs KVM's `dirty-ring-size` unset;
        /// `dirty-ring` counts per vCPU and needs it set. Default `page-sampling`
        #[qapi(since = "6.1")]
        pub mode: Option<DirtyRateMeasureMode>,
    }

    /// Reports on the latest `calc-dirty-rate`.
    ///
    /// # Returns
    ///
    /// progress and, when done, the result
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "5.2", returns(DirtyRateInfo))]
    pub struct QueryDirtyRate {
        /// unit wanted for `calc-time` in the answer. Default `second`
        #[qapi(since = "8.2")]
        pub calc_time_unit: Option<TimeUnit>,
    }

    /// Limits how fast vCPUs may dirty memory, by holding them back. Needs KVM with its dirty ring
    /// (`dirty-ring-size`).
    ///
    /// # Errors
    ///
    /// without KVM's dirty ring, for an unknown vCPU, or while a migration with `dirty-limit` runs
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "7.1", new)]
    pub struct SetVcpuDirtyLimit {
        /// the vCPU. Absent: all of them
        pub cpu_index: Option<i64>,
        /// the limit in MB per second; 0 lifts it
        pub dirty_rate: u64,
    }

    /// Lifts limits set by `set-vcpu-dirty-limit`.
    ///
    /// # Errors
    ///
    /// for an unknown vCPU, or while a migration with `dirty-limit` runs
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "7.1")]
    pub struct CancelVcpuDirtyLimit {
        /// the vCPU. Absent: all of them
        pub cpu_index: Option<i64>,
    }

    /// Lists the dirty rate limits of the vCPUs.
    ///
    /// # Returns
    ///
    /// one entry per limited vCPU; empty if no limits are set
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "7.1", returns(Vec<DirtyLimitInfo>))]
    pub struct QueryVcpuDirtyLimit {}

    /// Lists the threads of the running migration, e.g. for pinning them to host CPUs.
    ///
    /// # Returns
    ///
    /// one entry per thread
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "7.2", returns(Vec<MigrationThreadInfo>))]
    pub struct QueryMigrationthreads {}

    /// Starts a job that saves the VM (memory, devices and disks) as an internal snapshot. The
    /// guest may stand still meanwhile. Success or failure is reported by the job; it has to be
    /// dismissed with `job-dismiss`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "6.0", new)]
    pub struct SnapshotSave {
        /// id of the new job
        pub job_id: ::std::string::String,
        /// name of the snapshot; must not be taken yet
        pub tag: ::std::string::String,
        /// node name of the image that receives memory and device state
        pub vmstate: ::std::string::String,
        /// node names of the images to snapshot; for a consistent state name every writable one
        pub devices: Vec<::std::string::String>,
    }

    /// Starts a job that takes the VM back to an internal snapshot. The guest stands still
    /// meanwhile. Success or failure is reported by the job; it has to be dismissed with
    /// `job-dismiss`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "6.0", new)]
    pub struct SnapshotLoad {
        /// id of the new job
        pub job_id: ::std::string::String,
        /// name of the snapshot
        pub tag: ::std::string::String,
        /// node name of the image holding memory and device state
        pub vmstate: ::std::string::String,
        /// node names of the images to revert; name every writable one that may have changed since
        /// the snapshot was taken
        pub devices: Vec<::std::string::String>,
    }

    /// Starts a job that deletes an internal snapshot. Success or failure is reported by the job;
    /// it has to be dismissed with `job-dismiss`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "6.0", new)]
    pub struct SnapshotDelete {
        /// id of the new job
        pub job_id: ::std::string::String,
        /// name of the snapshot
        pub tag: ::std::string::String,
        /// node names of the images to delete it from
        pub devices: Vec<::std::string::String>,
    }
}

/// Events.
pub mod event {
    use super::{COLOExitReason, COLOMode, MigrationStatus};
    use qapi_runtime::Qapi;

    /// The migration has entered another phase. Sent only with the capability `events`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "2.4")]
    pub struct Migration {
        /// the phase entered
        pub status: MigrationStatus,
    }

    /// The source begins another pass over the guest's memory. Sent only with the capability
    /// `events`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "2.6")]
    pub struct MigrationPass {
        /// number of the pass, from 1
        pub pass: i64,
    }

    /// This VM has left COLO.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "3.1")]
    pub struct ColoExit {
        /// the role it had until then
        pub mode: COLOMode,
        /// why it left
        pub reason: COLOExitReason,
    }

    /// On the source, the guest has released the primary device of a failover pair, so that the
    /// migration can go on. QEMU keeps the device in order to plug it in again should the migration
    /// fail.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "4.2")]
    pub struct UnplugPrimary {
        /// the device's id
        pub device_id: ::std::string::String,
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "migration",
    includes: &["common", "sockets"],
    definitions: &[
        describe::ty::<MigrationStats>(),
        describe::ty::<XBZRLECacheStats>(),
        describe::ty::<CompressionStats>(),
        describe::ty::<MigrationStatus>(),
        describe::ty::<VfioStats>(),
        describe::ty::<MigrationInfo>(),
        describe::command::<cmd::QueryMigrate>(),
        describe::ty::<MigrationCapability>(),
        describe::ty::<MigrationCapabilityStatus>(),
        describe::command::<cmd::MigrateSetCapabilities>(),
        describe::command::<cmd::QueryMigrateCapabilities>(),
        describe::ty::<MultiFDCompression>(),
        describe::ty::<MigMode>(),
        describe::ty::<BitmapMigrationBitmapAliasTransform>(),
        describe::ty::<BitmapMigrationBitmapAlias>(),
        describe::ty::<BitmapMigrationNodeAlias>(),
        describe::ty::<MigrationParameter>(),
        describe::ty::<MigrateSetParameters>(),
        describe::command::<cmd::MigrateSetParameters>(),
        describe::ty::<MigrationParameters>(),
        describe::command::<cmd::QueryMigrateParameters>(),
        describe::command::<cmd::MigrateStartPostcopy>(),
        describe::event::<event::Migration>(),
        describe::event::<event::MigrationPass>(),
        describe::ty::<COLOMessage>(),
        describe::ty::<COLOMode>(),
        describe::ty::<FailoverStatus>(),
        describe::event::<event::ColoExit>(),
        describe::ty::<COLOExitReason>(),
        describe::command::<cmd::XColoLostHeartbeat>(),
        describe::command::<cmd::MigrateCancel>(),
        describe::command::<cmd::MigrateContinue>(),
        describe::ty::<MigrationAddressType>(),
        describe::ty::<FileMigrationArgs>(),
        describe::ty::<MigrationExecCommand>(),
        describe::ty::<MigrationAddress>(),
        describe::ty::<MigrationChannelType>(),
        describe::ty::<MigrationChannel>(),
        describe::command::<cmd::Migrate>(),
        describe::command::<cmd::MigrateIncoming>(),
        describe::command::<cmd::XenSaveDevicesState>(),
        describe::command::<cmd::XenSetGlobalDirtyLog>(),
        describe::command::<cmd::XenLoadDevicesState>(),
        describe::command::<cmd::XenSetReplication>(),
        describe::ty::<ReplicationStatus>(),
        describe::command::<cmd::QueryXenReplicationStatus>(),
        describe::command::<cmd::XenColoDoCheckpoint>(),
        describe::ty::<COLOStatus>(),
        describe::command::<cmd::QueryColoStatus>(),
        describe::command::<cmd::MigrateRecover>(),
        describe::command::<cmd::MigratePause>(),
        describe::event::<event::UnplugPrimary>(),
        describe::ty::<DirtyRateVcpu>(),
        describe::ty::<DirtyRateStatus>(),
        describe::ty::<DirtyRateMeasureMode>(),
        describe::ty::<TimeUnit>(),
        describe::ty::<DirtyRateInfo>(),
        describe::command::<cmd::CalcDirtyRate>(),
        describe::command::<cmd::QueryDirtyRate>(),
        describe::ty::<DirtyLimitInfo>(),
        describe::command::<cmd::SetVcpuDirtyLimit>(),
        describe::command::<cmd::CancelVcpuDirtyLimit>(),
        describe::command::<cmd::QueryVcpuDirtyLimit>(),
        describe::ty::<MigrationThreadInfo>(),
        describe::command::<cmd::QueryMigrationthreads>(),
        describe::command::<cmd::SnapshotSave>(),
        describe::command::<cmd::SnapshotLoad>(),
        describe::command::<cmd::SnapshotDelete>(),
    ],
};
