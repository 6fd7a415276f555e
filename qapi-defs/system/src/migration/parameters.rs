//! Parameters of migrations.

use qapi_defs_base::common::StrOrNull;
use qapi_runtime::{Qapi, Size};

/// Compression of the data on multifd channels.
///
/// Since 5.0.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum MultiFDCompression {
    /// Uncompressed.
    None,
    /// Zlib, see the parameter `multifd-zlib-level`.
    Zlib,
    /// Zstandard, see the parameter `multifd-zstd-level`. Only if `CONFIG_ZSTD`.
    #[qapi(cond(CONFIG_ZSTD))]
    Zstd,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// What kind of transfer a migration is.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum MigMode {
    /// The usual move of a VM to another QEMU. Since 8.2.
    #[qapi(since = "8.2")]
    Normal,
    /// Checkpoint and restart: the guest is stopped and saved, QEMU ends, and a new (perhaps
    /// updated) QEMU on the same host loads the state, even after a host reboot. Less is forbidden
    /// than in `normal` mode, since the guest's disks stay where they are and must not be changed
    /// meanwhile. VFIO devices work if the guest was suspended to RAM before. It pays to combine it
    /// with `x-ignore-shared` and shared memory that outlives QEMU. Rules out postcopy, COLO and
    /// background snapshots. Since 8.2.
    #[qapi(since = "8.2")]
    CprReboot,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Changes made to a dirty bitmap on its way to the destination.
///
/// Since 6.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "6.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BitmapMigrationBitmapAliasTransform {
    /// `true` makes the migrated bitmap persistent, `false` makes it transient. Absent: as on the
    /// source.
    pub persistent: Option<bool>,
}

/// Name of one dirty bitmap in the migration stream.
///
/// Since 5.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BitmapMigrationBitmapAlias {
    /// The bitmap's name in this QEMU.
    pub name: String,
    /// Its name in the stream; both sides must agree on it.
    pub alias: String,
    /// Changes to apply to the bitmap. Absent: none. Since 6.0.
    #[qapi(since = "6.0")]
    pub transform: Option<BitmapMigrationBitmapAliasTransform>,
}

/// Name of one block node, and of its dirty bitmaps, in the migration stream.
///
/// Since 5.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BitmapMigrationNodeAlias {
    /// The block node in this QEMU.
    pub node_name: String,
    /// Its name in the stream; both sides must agree on it.
    pub alias: String,
    /// The bitmaps on this node to be mapped; others on it are not migrated.
    pub bitmaps: Vec<BitmapMigrationBitmapAlias>,
}

/// Names of the migration parameters, as used by the human monitor.
///
/// Since 2.4.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.4", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum MigrationParameter {
    /// Milliseconds from the end of the migration to the first self-announcement packet, 0 to
    /// 100000; initially 50. Since 4.0.
    #[qapi(since = "4.0")]
    AnnounceInitial,
    /// Upper bound in milliseconds of the gap between two announcements, 0 to 100000; initially 550.
    /// Since 4.0.
    #[qapi(since = "4.0")]
    AnnounceMax,
    /// How many announcements are sent, 0 to 1000; initially 5. Since 4.0.
    #[qapi(since = "4.0")]
    AnnounceRounds,
    /// Milliseconds by which the gap grows from one announcement to the next, 1 to 10000; initially 100.
    /// Since 4.0.
    #[qapi(since = "4.0")]
    AnnounceStep,
    /// Zlib level of the old compression, 0 (none) to 9 (smallest); initially 1. **Deprecated.**
    /// Use `blockdev-mirror` over NBD in place of block migration, and `multifd` with
    /// `multifd-compression` in place of the old compression.
    #[qapi(features(deprecated))]
    CompressLevel,
    /// Threads used by the old compression on the source, 1 to 255; initially 8. **Deprecated.**
    /// Use `blockdev-mirror` over NBD in place of block migration, and `multifd` with
    /// `multifd-compression` in place of the old compression.
    #[qapi(features(deprecated))]
    CompressThreads,
    /// Threads the destination unpacks the old compression with, 1 to 255; a quarter of
    /// `compress-threads` is usually enough; initially 2. **Deprecated.** Use `blockdev-mirror`
    /// over NBD in place of block migration, and `multifd` with `multifd-compression` in place of
    /// the old compression.
    #[qapi(features(deprecated))]
    DecompressThreads,
    /// What the old compression does if all its threads are busy: `true` waits for one, `false`
    /// sends the page as it is; initially `true`. Since 3.1. **Deprecated.** Use `blockdev-mirror`
    /// over NBD in place of block migration, and `multifd` with `multifd-compression` in place of
    /// the old compression.
    #[qapi(since = "3.1", features(deprecated))]
    CompressWaitThread,
    /// Auto-converge steps in when the bytes dirtied in a pass exceed this percentage of the bytes
    /// sent in it, 1 to 100; initially 50. Since 5.0.
    #[qapi(since = "5.0")]
    ThrottleTriggerThreshold,
    /// Percentage of CPU time taken from the guest in the first step of auto-converge, 1 to 99;
    /// initially 20. Since 2.7.
    #[qapi(since = "2.7")]
    CpuThrottleInitial,
    /// Percentage points added in every further step of auto-converge, 1 to 99; initially 10. Since 2.7.
    #[qapi(since = "2.7")]
    CpuThrottleIncrement,
    /// If `true`, auto-converge takes smaller steps than `cpu-throttle-increment` once the
    /// throttling needed can be computed to be less; initially `false`. Since 5.1.
    #[qapi(since = "5.1")]
    CpuThrottleTailslow,
    /// Id of a `tls-creds-*` object that secures the migration connection; its `endpoint` has to be
    /// `client` on the source and `server` on the destination; initially unset, which means plain
    /// text. Since 2.7.
    #[qapi(since = "2.7")]
    TlsCreds,
    /// Host name expected in the destination's certificate; needed with X.509 credentials if the
    /// address names no host (as with `fd:` and `exec:`); initially unset. Since 2.7.
    #[qapi(since = "2.7")]
    TlsHostname,
    /// Id of an `authz-*` object which decides, by the name in the client's certificate, who may
    /// connect; looked up at the time of use; initially unset. Since 4.0.
    #[qapi(since = "4.0")]
    TlsAuthz,
    /// Limit for precopy in bytes per second, 0 for none; initially 134217728 (128 MiB/s). Since 2.8.
    #[qapi(since = "2.8")]
    MaxBandwidth,
    /// Bytes per second to be assumed when judging whether the rest can be sent within the downtime
    /// limit. It limits nothing. 0, the initial value, lets QEMU estimate. Since 8.2.
    #[qapi(since = "8.2")]
    AvailSwitchoverBandwidth,
    /// Longest acceptable pause of the guest in milliseconds, 0 to 2000000; initially 300. Since 2.8.
    #[qapi(since = "2.8")]
    DowntimeLimit,
    /// Milliseconds between two periodic COLO checkpoints; initially
    /// 20000.
    ///
    /// Since 2.8.
    ///
    /// **Unstable.** An experiment; may change or go away.
    #[qapi(since = "2.8", features(unstable))]
    XCheckpointDelay,
    /// With the old block migration, copy just the top image and expect the backing chain on the
    /// destination, rather than flattening everything into one image; initially `false`. Since 2.10.
    /// **Deprecated.** Use `blockdev-mirror` over NBD in place of block migration, and `multifd`
    /// with `multifd-compression` in place of the old compression.
    #[qapi(since = "2.10", features(deprecated))]
    BlockIncremental,
    /// Number of multifd connections, 1 to 255, equal on both sides; initially 2. Since 4.0.
    #[qapi(since = "4.0")]
    MultifdChannels,
    /// Bytes for the XBZRLE page cache, a power of two not below the page size of the guest;
    /// initially 67108864 (64 MiB). Since 2.11.
    #[qapi(since = "2.11")]
    XbzrleCacheSize,
    /// Limit in bytes per second for the background stream in postcopy (requested pages are
    /// exempt), 0 for none; initially 0. Since 3.0.
    #[qapi(since = "3.0")]
    MaxPostcopyBandwidth,
    /// Percentage that auto-converge never exceeds, from `cpu-throttle-initial` to 99; initially 99.
    /// Since 3.1.
    #[qapi(since = "3.1")]
    MaxCpuThrottle,
    /// Compression of multifd channels, equal on both sides; initially `none`. Since 5.0.
    #[qapi(since = "5.0")]
    MultifdCompression,
    /// Level for `zlib`, 0 (stored) to 9 (smallest, slowest); initially
    /// 1.
    ///
    /// Since 5.0.
    #[qapi(since = "5.0")]
    MultifdZlibLevel,
    /// Level for `zstd`, 0 to 20 (smallest, slowest); initially 1. Since 5.0.
    #[qapi(since = "5.0")]
    MultifdZstdLevel,
    /// Names that block nodes and dirty bitmaps have in the stream. Once set, the source leaves out
    /// whatever is not mapped, and a destination that meets an unknown alias drops all the
    /// remaining bitmap data. The mapping has to be unambiguous in both directions. Initially
    /// unset: bitmaps keep their names, and a node goes by its device name or else its node name.
    /// Since 5.2.
    #[qapi(since = "5.2")]
    BlockBitmapMapping,
    /// Milliseconds between two adjustments made by `dirty-limit`, 1 to 1000; initially 1000. Since 8.1.
    /// **Unstable.** An experiment; may change or go away.
    #[qapi(since = "8.1", features(unstable))]
    XVcpuDirtyLimitPeriod,
    /// MB per second that every vCPU may dirty under `dirty-limit`, at least 1; initially 1. Since 8.1.
    #[qapi(since = "8.1")]
    VcpuDirtyLimit,
    /// Kind of migration; initially `normal`. Since 8.2.
    #[qapi(since = "8.2")]
    Mode,
}

/// New values for migration parameters. Parameters left out keep their value.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.4", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MigrateSetParameters {
    /// Milliseconds from the end of the migration to the first self-announcement packet, 0 to
    /// 100000; initially 50. Since 4.0.
    #[qapi(since = "4.0")]
    pub announce_initial: Option<Size>,
    /// Upper bound in milliseconds of the gap between two announcements, 0 to 100000; initially 550.
    /// Since 4.0.
    #[qapi(since = "4.0")]
    pub announce_max: Option<Size>,
    /// How many announcements are sent, 0 to 1000; initially 5. Since 4.0.
    #[qapi(since = "4.0")]
    pub announce_rounds: Option<Size>,
    /// Milliseconds by which the gap grows from one announcement to the next, 1 to 10000; initially 100.
    /// Since 4.0.
    #[qapi(since = "4.0")]
    pub announce_step: Option<Size>,
    /// Zlib level of the old compression, 0 (none) to 9 (smallest); initially 1. **Deprecated.**
    /// Use `blockdev-mirror` over NBD in place of block migration, and `multifd` with
    /// `multifd-compression` in place of the old compression.
    #[qapi(features(deprecated))]
    pub compress_level: Option<u8>,
    /// Threads used by the old compression on the source, 1 to 255; initially 8. **Deprecated.**
    /// Use `blockdev-mirror` over NBD in place of block migration, and `multifd` with
    /// `multifd-compression` in place of the old compression.
    #[qapi(features(deprecated))]
    pub compress_threads: Option<u8>,
    /// What the old compression does if all its threads are busy: `true` waits for one, `false`
    /// sends the page as it is; initially `true`. Since 3.1. **Deprecated.** Use `blockdev-mirror`
    /// over NBD in place of block migration, and `multifd` with `multifd-compression` in place of
    /// the old compression.
    #[qapi(since = "3.1", features(deprecated))]
    pub compress_wait_thread: Option<bool>,
    /// Threads the destination unpacks the old compression with, 1 to 255; a quarter of
    /// `compress-threads` is usually enough; initially 2. **Deprecated.** Use `blockdev-mirror`
    /// over NBD in place of block migration, and `multifd` with `multifd-compression` in place of
    /// the old compression.
    #[qapi(features(deprecated))]
    pub decompress_threads: Option<u8>,
    /// Auto-converge steps in when the bytes dirtied in a pass exceed this percentage of the bytes
    /// sent in it, 1 to 100; initially 50. Since 5.0.
    #[qapi(since = "5.0")]
    pub throttle_trigger_threshold: Option<u8>,
    /// Percentage of CPU time taken from the guest in the first step of auto-converge, 1 to 99;
    /// initially 20. Since 2.7.
    #[qapi(since = "2.7")]
    pub cpu_throttle_initial: Option<u8>,
    /// Percentage points added in every further step of auto-converge, 1 to 99; initially 10. Since 2.7.
    #[qapi(since = "2.7")]
    pub cpu_throttle_increment: Option<u8>,
    /// If `true`, auto-converge takes smaller steps than `cpu-throttle-increment` once the
    /// throttling needed can be computed to be less; initially `false`. Since 5.1.
    #[qapi(since = "5.1")]
    pub cpu_throttle_tailslow: Option<bool>,
    /// Id of a `tls-creds-*` object that secures the migration connection; its `endpoint` has to be
    /// `client` on the source and `server` on the destination. An empty string or `null` turns TLS
    /// off. Since 2.9.
    #[qapi(since = "2.9")]
    pub tls_creds: Option<StrOrNull>,
    /// Host name expected in the destination's certificate; needed with X.509 credentials if the
    /// address names no host (as with `fd:` and `exec:`). An empty string or `null` goes back to
    /// the host in the address. Since 2.7.
    #[qapi(since = "2.7")]
    pub tls_hostname: Option<StrOrNull>,
    /// Id of an `authz-*` object which decides, by the name in the client's certificate, who may
    /// connect; looked up at the time of use. An empty string or `null` removes it. Since 4.0.
    #[qapi(since = "4.0")]
    pub tls_authz: Option<StrOrNull>,
    /// Limit for precopy in bytes per second, 0 for none; initially 134217728 (128 MiB/s). Since 2.8.
    #[qapi(since = "2.8")]
    pub max_bandwidth: Option<Size>,
    /// Bytes per second to be assumed when judging whether the rest can be sent within the downtime
    /// limit. It limits nothing. 0, the initial value, lets QEMU estimate. Since 8.2.
    #[qapi(since = "8.2")]
    pub avail_switchover_bandwidth: Option<Size>,
    /// Longest acceptable pause of the guest in milliseconds, 0 to 2000000; initially 300. Since 2.8.
    #[qapi(since = "2.8")]
    pub downtime_limit: Option<u64>,
    /// Milliseconds between two periodic COLO checkpoints; initially
    /// 20000.
    ///
    /// Since 2.8.
    ///
    /// **Unstable.** An experiment; may change or go away.
    #[qapi(since = "2.8", features(unstable))]
    pub x_checkpoint_delay: Option<u32>,
    /// With the old block migration, copy just the top image and expect the backing chain on the
    /// destination, rather than flattening everything into one image; initially `false`. Since 2.10.
    /// **Deprecated.** Use `blockdev-mirror` over NBD in place of block migration, and `multifd`
    /// with `multifd-compression` in place of the old compression.
    #[qapi(since = "2.10", features(deprecated))]
    pub block_incremental: Option<bool>,
    /// Number of multifd connections, 1 to 255, equal on both sides; initially 2. Since 4.0.
    #[qapi(since = "4.0")]
    pub multifd_channels: Option<u8>,
    /// Bytes for the XBZRLE page cache, a power of two not below the page size of the guest;
    /// initially 67108864 (64 MiB). Since 2.11.
    #[qapi(since = "2.11")]
    pub xbzrle_cache_size: Option<Size>,
    /// Limit in bytes per second for the background stream in postcopy (requested pages are
    /// exempt), 0 for none; initially 0. Since 3.0.
    #[qapi(since = "3.0")]
    pub max_postcopy_bandwidth: Option<Size>,
    /// Percentage that auto-converge never exceeds, from `cpu-throttle-initial` to 99; initially 99.
    /// Since 3.1.
    #[qapi(since = "3.1")]
    pub max_cpu_throttle: Option<u8>,
    /// Compression of multifd channels, equal on both sides; initially `none`. Since 5.0.
    #[qapi(since = "5.0")]
    pub multifd_compression: Option<MultiFDCompression>,
    /// Level for `zlib`, 0 (stored) to 9 (smallest, slowest); initially
    /// 1.
    ///
    /// Since 5.0.
    #[qapi(since = "5.0")]
    pub multifd_zlib_level: Option<u8>,
    /// Level for `zstd`, 0 to 20 (smallest, slowest); initially 1. Since 5.0.
    #[qapi(since = "5.0")]
    pub multifd_zstd_level: Option<u8>,
    /// Names that block nodes and dirty bitmaps have in the stream. Once set, the source leaves out
    /// whatever is not mapped, and a destination that meets an unknown alias drops all the
    /// remaining bitmap data. The mapping has to be unambiguous in both directions. Initially
    /// unset: bitmaps keep their names, and a node goes by its device name or else its node name.
    /// Since 5.2.
    #[qapi(since = "5.2")]
    pub block_bitmap_mapping: Option<Vec<BitmapMigrationNodeAlias>>,
    /// Milliseconds between two adjustments made by `dirty-limit`, 1 to 1000; initially 1000. Since 8.1.
    /// **Unstable.** An experiment; may change or go away.
    #[qapi(since = "8.1", features(unstable))]
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// MB per second that every vCPU may dirty under `dirty-limit`, at least 1; initially 1. Since 8.1.
    #[qapi(since = "8.1")]
    pub vcpu_dirty_limit: Option<u64>,
    /// Kind of migration; initially `normal`. Since 8.2.
    #[qapi(since = "8.2")]
    pub mode: Option<MigMode>,
}

/// Current values of the migration parameters. In answers practically all members are present.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.4", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MigrationParameters {
    /// Milliseconds from the end of the migration to the first self-announcement packet, 0 to
    /// 100000; initially 50. Since 4.0.
    #[qapi(since = "4.0")]
    pub announce_initial: Option<Size>,
    /// Upper bound in milliseconds of the gap between two announcements, 0 to 100000; initially 550.
    /// Since 4.0.
    #[qapi(since = "4.0")]
    pub announce_max: Option<Size>,
    /// How many announcements are sent, 0 to 1000; initially 5. Since 4.0.
    #[qapi(since = "4.0")]
    pub announce_rounds: Option<Size>,
    /// Milliseconds by which the gap grows from one announcement to the next, 1 to 10000; initially 100.
    /// Since 4.0.
    #[qapi(since = "4.0")]
    pub announce_step: Option<Size>,
    /// Zlib level of the old compression, 0 (none) to 9 (smallest); initially 1. **Deprecated.**
    /// Use `blockdev-mirror` over NBD in place of block migration, and `multifd` with
    /// `multifd-compression` in place of the old compression.
    #[qapi(features(deprecated))]
    pub compress_level: Option<u8>,
    /// Threads used by the old compression on the source, 1 to 255; initially 8. **Deprecated.**
    /// Use `blockdev-mirror` over NBD in place of block migration, and `multifd` with
    /// `multifd-compression` in place of the old compression.
    #[qapi(features(deprecated))]
    pub compress_threads: Option<u8>,
    /// What the old compression does if all its threads are busy: `true` waits for one, `false`
    /// sends the page as it is; initially `true`. Since 3.1. **Deprecated.** Use `blockdev-mirror`
    /// over NBD in place of block migration, and `multifd` with `multifd-compression` in place of
    /// the old compression.
    #[qapi(since = "3.1", features(deprecated))]
    pub compress_wait_thread: Option<bool>,
    /// Threads the destination unpacks the old compression with, 1 to 255; a quarter of
    /// `compress-threads` is usually enough; initially 2. **Deprecated.** Use `blockdev-mirror`
    /// over NBD in place of block migration, and `multifd` with `multifd-compression` in place of
    /// the old compression.
    #[qapi(features(deprecated))]
    pub decompress_threads: Option<u8>,
    /// Auto-converge steps in when the bytes dirtied in a pass exceed this percentage of the bytes
    /// sent in it, 1 to 100; initially 50. Since 5.0.
    #[qapi(since = "5.0")]
    pub throttle_trigger_threshold: Option<u8>,
    /// Percentage of CPU time taken from the guest in the first step of auto-converge, 1 to 99;
    /// initially 20. Since 2.7.
    #[qapi(since = "2.7")]
    pub cpu_throttle_initial: Option<u8>,
    /// Percentage points added in every further step of auto-converge, 1 to 99; initially 10. Since 2.7.
    #[qapi(since = "2.7")]
    pub cpu_throttle_increment: Option<u8>,
    /// If `true`, auto-converge takes smaller steps than `cpu-throttle-increment` once the
    /// throttling needed can be computed to be less; initially `false`. Since 5.1.
    #[qapi(since = "5.1")]
    pub cpu_throttle_tailslow: Option<bool>,
    /// Id of a `tls-creds-*` object that secures the migration connection; its `endpoint` has to be
    /// `client` on the source and `server` on the destination. Empty if TLS is off. Since 2.7.
    #[qapi(since = "2.7")]
    pub tls_creds: Option<String>,
    /// Host name expected in the destination's certificate; needed with X.509 credentials if the
    /// address names no host (as with `fd:` and `exec:`). Empty if the host from the address is
    /// taken. Since 2.7.
    #[qapi(since = "2.7")]
    pub tls_hostname: Option<String>,
    /// Id of an `authz-*` object which decides, by the name in the client's certificate, who may
    /// connect; looked up at the time of use. Empty if unset. Since 4.0.
    #[qapi(since = "4.0")]
    pub tls_authz: Option<String>,
    /// Limit for precopy in bytes per second, 0 for none; initially 134217728 (128 MiB/s). Since 2.8.
    #[qapi(since = "2.8")]
    pub max_bandwidth: Option<Size>,
    /// Bytes per second to be assumed when judging whether the rest can be sent within the downtime
    /// limit. It limits nothing. 0, the initial value, lets QEMU estimate. Since 8.2.
    #[qapi(since = "8.2")]
    pub avail_switchover_bandwidth: Option<Size>,
    /// Longest acceptable pause of the guest in milliseconds, 0 to 2000000; initially 300. Since 2.8.
    #[qapi(since = "2.8")]
    pub downtime_limit: Option<u64>,
    /// Milliseconds between two periodic COLO checkpoints; initially
    /// 20000.
    ///
    /// Since 2.8.
    ///
    /// **Unstable.** An experiment; may change or go away.
    #[qapi(since = "2.8", features(unstable))]
    pub x_checkpoint_delay: Option<u32>,
    /// With the old block migration, copy just the top image and expect the backing chain on the
    /// destination, rather than flattening everything into one image; initially `false`. Since 2.10.
    /// **Deprecated.** Use `blockdev-mirror` over NBD in place of block migration, and `multifd`
    /// with `multifd-compression` in place of the old compression.
    #[qapi(since = "2.10", features(deprecated))]
    pub block_incremental: Option<bool>,
    /// Number of multifd connections, 1 to 255, equal on both sides; initially 2. Since 4.0.
    #[qapi(since = "4.0")]
    pub multifd_channels: Option<u8>,
    /// Bytes for the XBZRLE page cache, a power of two not below the page size of the guest;
    /// initially 67108864 (64 MiB). Since 2.11.
    #[qapi(since = "2.11")]
    pub xbzrle_cache_size: Option<Size>,
    /// Limit in bytes per second for the background stream in postcopy (requested pages are
    /// exempt), 0 for none; initially 0. Since 3.0.
    #[qapi(since = "3.0")]
    pub max_postcopy_bandwidth: Option<Size>,
    /// Percentage that auto-converge never exceeds, from `cpu-throttle-initial` to 99; initially 99.
    /// Since 3.1.
    #[qapi(since = "3.1")]
    pub max_cpu_throttle: Option<u8>,
    /// Compression of multifd channels, equal on both sides; initially `none`. Since 5.0.
    #[qapi(since = "5.0")]
    pub multifd_compression: Option<MultiFDCompression>,
    /// Level for `zlib`, 0 (stored) to 9 (smallest, slowest); initially
    /// 1.
    ///
    /// Since 5.0.
    #[qapi(since = "5.0")]
    pub multifd_zlib_level: Option<u8>,
    /// Level for `zstd`, 0 to 20 (smallest, slowest); initially 1. Since 5.0.
    #[qapi(since = "5.0")]
    pub multifd_zstd_level: Option<u8>,
    /// Names that block nodes and dirty bitmaps have in the stream. Once set, the source leaves out
    /// whatever is not mapped, and a destination that meets an unknown alias drops all the
    /// remaining bitmap data. The mapping has to be unambiguous in both directions. Initially
    /// unset: bitmaps keep their names, and a node goes by its device name or else its node name.
    /// Since 5.2.
    #[qapi(since = "5.2")]
    pub block_bitmap_mapping: Option<Vec<BitmapMigrationNodeAlias>>,
    /// Milliseconds between two adjustments made by `dirty-limit`, 1 to 1000; initially 1000. Since 8.1.
    /// **Unstable.** An experiment; may change or go away.
    #[qapi(since = "8.1", features(unstable))]
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// MB per second that every vCPU may dirty under `dirty-limit`, at least 1; initially 1. Since 8.1.
    #[qapi(since = "8.1")]
    pub vcpu_dirty_limit: Option<u64>,
    /// Kind of migration; initially `normal`. Since 8.2.
    #[qapi(since = "8.2")]
    pub mode: Option<MigMode>,
}
