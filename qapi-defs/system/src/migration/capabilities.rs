//! What can be switched on for migrations.

use qapi_runtime::Qapi;

/// Optional migration features. All are off at first, and most need the same setting on both sides.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum MigrationCapability {
    /// Send changed pages as deltas against a cache of earlier contents (XOR-based run length
    /// encoding). Not together with `multifd` or `compress`.
    Xbzrle,
    /// For RDMA, pin all guest memory up front rather than piecewise. Since 2.0.
    #[qapi(since = "2.0")]
    RdmaPinAll,
    /// Slow the guest's CPUs down step by step if dirtying outpaces the transfer. Since 1.6.
    #[qapi(since = "1.6")]
    AutoConverge,
    /// For the old block migration, send zero blocks as a marker. Since 1.6.
    #[qapi(since = "1.6")]
    ZeroBlocks,
    /// Compress RAM with helper threads. Since 2.4. **Deprecated.** Use `blockdev-mirror` over NBD
    /// in place of block migration, and `multifd` with `multifd-compression` in place of the old
    /// compression.
    #[qapi(since = "2.4", features(deprecated))]
    Compress,
    /// Emit the event `MIGRATION` whenever the phase changes. Since 2.4.
    #[qapi(since = "2.4")]
    Events,
    /// Permit the switch to postcopy by `migrate-start-postcopy`. Both sides must enable it. A
    /// failure after the switch can cost the VM, as its state is then spread over both hosts. Since 2.6.
    #[qapi(since = "2.6")]
    PostcopyRam,
    /// After the copy, keep a secondary VM in step with this one by continual checkpoints (COLO
    /// fault tolerance). Since 2.8. **Unstable.** An experiment; may change or go away.
    #[qapi(since = "2.8", features(unstable))]
    XColo,
    /// During postcopy, give memory back to the source host as soon as it was sent. Since 2.9.
    #[qapi(since = "2.9")]
    ReleaseRam,
    /// Also copy the disks. Since 2.10. **Deprecated.** Use `blockdev-mirror` over NBD in place of
    /// block migration, and `multifd` with `multifd-compression` in place of the old compression.
    #[qapi(since = "2.10", features(deprecated))]
    Block,
    /// Open a channel from destination to source in precopy, too, so that the source learns about
    /// failures there. Since 2.10.
    #[qapi(since = "2.10")]
    ReturnPath,
    /// Halt in `pre-switchover` before block devices are deactivated and the device state goes out,
    /// until `migrate-continue`. Since 2.11.
    #[qapi(since = "2.11")]
    PauseBeforeSwitchover,
    /// Spread RAM over several connections, see the parameter `multifd-channels`. Must be set
    /// before the incoming side starts. Since 4.0.
    #[qapi(since = "4.0")]
    Multifd,
    /// Take named dirty bitmaps of block nodes along. Since 2.12.
    #[qapi(since = "2.12")]
    DirtyBitmaps,
    /// Measure how long vCPUs wait for pages during postcopy. Since 3.0.
    #[qapi(since = "3.0")]
    PostcopyBlocktime,
    /// Let the destination take over (and lock) its images only when the guest is resumed there,
    /// not when the transfer ends. Since 3.0.
    #[qapi(since = "3.0")]
    LateBlockActivate,
    /// Leave out memory that is shared and that the destination can map by itself. Since 4.0.
    /// **Unstable.** An experiment; may change or go away.
    #[qapi(since = "4.0", features(unstable))]
    XIgnoreShared,
    /// Send the VM's UUID and let the destination refuse a mismatch. Since 4.2.
    #[qapi(since = "4.2")]
    ValidateUuid,
    /// Save the state as it was at the moment of the start while the guest keeps running. Needs
    /// write tracking from the host kernel. Since 6.0.
    #[qapi(since = "6.0")]
    BackgroundSnapshot,
    /// Send pages without copying them in the kernel. Linux only; needs `multifd` without
    /// compression and TLS, and enough lockable memory. Since 7.1.
    #[qapi(since = "7.1")]
    ZeroCopySend,
    /// Use a channel of its own for pages requested in postcopy, so that they overtake the
    /// background stream. Needs `postcopy-ram`. Since 7.1.
    #[qapi(since = "7.1")]
    PostcopyPreempt,
    /// Do not switch over before the destination's devices have agreed, which can shorten the
    /// downtime. Needs `return-path`. Since 8.1.
    #[qapi(since = "8.1")]
    SwitchoverAck,
    /// Hold back only those vCPUs that dirty more than the parameter `vcpu-dirty-limit` allows.
    /// Needs KVM with its dirty ring; not together with `auto-converge`. Since 8.1.
    #[qapi(since = "8.1")]
    DirtyLimit,
    /// Give every RAM page a fixed place in the output file, so that the file does not grow with
    /// each pass. Needs a seekable target, i.e. `file:`. Since 9.0.
    #[qapi(since = "9.0")]
    MappedRam,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// One capability and whether it is on.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MigrationCapabilityStatus {
    /// Which capability.
    pub capability: MigrationCapability,
    /// `true` for on.
    pub state: bool,
}
