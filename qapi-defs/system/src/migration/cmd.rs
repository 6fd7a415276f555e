//! Commands.

use super::{
    COLOStatus, DirtyLimitInfo, DirtyRateInfo, DirtyRateMeasureMode, MigrationCapabilityStatus,
    MigrationChannel, MigrationInfo, MigrationParameters, MigrationStatus, MigrationThreadInfo,
    ReplicationStatus, TimeUnit,
};
use qapi_runtime::Qapi;

/// Reports phase, progress and result of the latest migration, on either side.
///
/// Since 0.14.
///
/// # Returns
///
/// The state of the migration; an object without `status` if there never was one.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "0.14", returns(MigrationInfo), doc_required)]
pub struct QueryMigrate {}

/// Switches migration capabilities on and off. Capabilities not listed keep their state.
///
/// Since 1.2.
///
/// # Errors
///
/// If a migration is running, if capabilities conflict or lack what they depend on, or if host or
/// build don't support one. Nothing is changed then.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "1.2", new, doc_required)]
pub struct MigrateSetCapabilities {
    /// The wanted changes.
    pub capabilities: Vec<MigrationCapabilityStatus>,
}

/// Lists all capabilities with their current state.
///
/// Since 1.2.
///
/// # Returns
///
/// One entry per capability.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "1.2", returns(Vec<MigrationCapabilityStatus>), doc_required)]
pub struct QueryMigrateCapabilities {}

/// Changes migration parameters. Many take effect on a running migration, too.
///
/// Since 2.4.
///
/// # Errors
///
/// If a value is out of range or does not go together with the enabled capabilities.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.4", boxed, doc_required)]
pub struct MigrateSetParameters(pub super::MigrateSetParameters);

/// Reports the current migration parameters.
///
/// Since 2.4.
///
/// # Returns
///
/// All parameters with their values.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "2.4", returns(MigrationParameters), doc_required)]
pub struct QueryMigrateParameters {}

/// Makes a running migration switch to postcopy: the guest continues on the destination at once and
/// the rest of its memory follows. Ignored if the migration has already ended.
///
/// Since 2.5.
///
/// # Errors
///
/// If `postcopy-ram` is off or no migration was started.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "2.5", doc_required)]
pub struct MigrateStartPostcopy {}

/// Starts a failover because the peer is thought to be dead. A primary leaves COLO and runs on
/// alone; a secondary takes over as the active VM.
///
/// Since 2.8. Only if `CONFIG_REPLICATION`.
///
/// **Unstable.** COLO is an experiment; this may change or go away.
///
/// # Errors
///
/// If this VM is not in COLO.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "2.8", features(unstable), cond(CONFIG_REPLICATION), doc_required)]
pub struct XColoLostHeartbeat {}

/// Aborts the running outgoing migration, and the guest goes on here. Does nothing if there is
/// none.
///
/// On the wire: `migrate_cancel`. Since 0.14.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, name = "migrate_cancel", since = "0.14", exceptions(command_name), doc_required)]
pub struct MigrateCancel {}

/// Lets a migration halted in `pre-switchover` go on.
///
/// Since 2.11.
///
/// # Errors
///
/// If the migration is in another phase.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.11", new, doc_required)]
pub struct MigrateContinue {
    /// The phase the caller believes it to be in, normally `pre-switchover`; guards against races.
    pub state: MigrationStatus,
}

/// Starts sending this VM to another QEMU (or a file or command). Returns as soon as the migration
/// has begun; follow it with `query-migrate` or the `MIGRATION` event. Give either `uri` or
/// `channels`.
///
/// Since 0.14.
///
/// # Errors
///
/// If a migration is running already, if the VM can't be migrated at present (see `blocked-reasons`
/// of `query-migrate`), or if the destination is invalid. Errors met later only show up in
/// `query-migrate`.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "0.14", doc_required)]
pub struct Migrate {
    /// Destination in the notation of `-incoming`, e.g. `tcp:HOST:PORT`, `unix:PATH`,
    /// `exec:COMMAND`, `fd:NAME`, `file:PATH`.
    pub uri: Option<String>,
    /// Destination in structured form; at present exactly one channel, of type `main`.
    pub channels: Option<Vec<MigrationChannel>>,
    /// `true` copies the disks in full, too. Default `false`. **Deprecated.** Use `blockdev-mirror`
    /// over NBD in place of block migration.
    #[qapi(features(deprecated))]
    pub blk: Option<bool>,
    /// `true` copies the disks without their backing files. Default `false`. **Deprecated.** Use
    /// `blockdev-mirror` over NBD in place of block migration.
    #[qapi(features(deprecated))]
    pub inc: Option<bool>,
    /// Has no effect.
    pub detach: Option<bool>,
    /// `true` continues a paused postcopy over a new connection. Default `false`. Since 3.0.
    #[qapi(since = "3.0")]
    pub resume: Option<bool>,
}

/// Begins to wait for a migration in a QEMU that was started with `-incoming defer`. Give either
/// `uri` or `channels`.
///
/// Since 2.3.
///
/// # Errors
///
/// If QEMU was not started with `-incoming defer`, if an incoming migration was started before, or
/// if the address is unusable.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "2.3", doc_required)]
pub struct MigrateIncoming {
    /// Address to listen on or to read from, in the notation of `-incoming`.
    pub uri: Option<String>,
    /// The same in structured form; at present exactly one channel, of type `main`.
    pub channels: Option<Vec<MigrationChannel>>,
}

/// Writes the state of all devices to a file; RAM and disks are not included. For Xen's tools. The
/// guest is stopped meanwhile.
///
/// Since 1.1.
///
/// # Errors
///
/// If the file can't be written.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "1.1", new, doc_required)]
pub struct XenSaveDevicesState {
    /// File to be created or overwritten.
    pub filename: String,
    /// `true`: this is one step of a live migration, so block devices are handed over. Default
    /// `true`. Since 2.11.
    #[qapi(since = "2.11")]
    pub live: Option<bool>,
}

/// Switches logging of dirty guest memory on or off. For Xen's tools.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "1.3", new, doc_required)]
pub struct XenSetGlobalDirtyLog {
    /// `true` for on.
    pub enable: bool,
}

/// Reads device state written by `xen-save-devices-state`. For Xen's tools.
///
/// Since 2.7.
///
/// # Errors
///
/// If the guest is running or the file can't be loaded.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.7", new, doc_required)]
pub struct XenLoadDevicesState {
    /// File to read.
    pub filename: String,
}

/// Starts or ends block replication under Xen COLO.
///
/// Since 2.9. Only if `CONFIG_REPLICATION`.
///
/// # Errors
///
/// If replication cannot be started or taken over, or `failover` is given when starting.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.9", cond(CONFIG_REPLICATION), new, doc_required)]
pub struct XenSetReplication {
    /// `true` starts replication, `false` ends it.
    pub enable: bool,
    /// `true` on the primary, `false` on the secondary.
    pub primary: bool,
    /// When ending, `true` takes over, `false` merely stops. Default `false`; must be absent when
    /// starting.
    pub failover: Option<bool>,
}

/// Tells whether block replication under Xen COLO works.
///
/// Since 2.9. Only if `CONFIG_REPLICATION`.
///
/// # Returns
///
/// The state of replication.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "2.9", cond(CONFIG_REPLICATION), returns(ReplicationStatus), doc_required)]
pub struct QueryXenReplicationStatus {}

/// Makes block replication take a checkpoint. For Xen COLO.
///
/// Since 2.9. Only if `CONFIG_REPLICATION`.
///
/// # Errors
///
/// If a node cannot take a checkpoint.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "2.9", cond(CONFIG_REPLICATION), doc_required)]
pub struct XenColoDoCheckpoint {}

/// Reports whether this VM takes part in COLO, and in which role.
///
/// Since 3.1. Only if `CONFIG_REPLICATION`.
///
/// # Returns
///
/// Role and reason of the last exit.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "3.1", cond(CONFIG_REPLICATION), returns(COLOStatus), doc_required)]
pub struct QueryColoStatus {}

/// Gives the destination of a paused postcopy a new address to listen on; the source then follows
/// with `migrate` and `resume`.
///
/// Since 3.0.
///
/// # Errors
///
/// If postcopy is not paused here, or the address is unusable.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "3.0", allow_oob, new, doc_required)]
pub struct MigrateRecover {
    /// The address, in the notation of `-incoming`.
    pub uri: String,
}

/// Interrupts a running postcopy by closing its connection, on either side. It can be recovered
/// afterwards.
///
/// Since 3.0.
///
/// # Errors
///
/// If no postcopy is running.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "3.0", allow_oob, doc_required)]
pub struct MigratePause {}

/// Starts to measure how fast the guest dirties its memory, and returns at once; fetch the result
/// with `query-dirty-rate`. A page counts once no matter how often it is written in the time given,
/// so long measurements tend to show lower rates.
///
/// Since 5.2.
///
/// # Errors
///
/// If a measurement is running, a value is out of range, or the accelerator does not allow the
/// mode.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "5.2", new, doc_required)]
pub struct CalcDirtyRate {
    /// How long to measure; 50 milliseconds to 60 seconds.
    #[qapi(type(int64))]
    pub calc_time: i64,
    /// Unit of `calc-time`. Default `second`. Since 8.2.
    #[qapi(since = "8.2")]
    pub calc_time_unit: Option<TimeUnit>,
    /// For `page-sampling`, pages to watch per GiB of memory, 128 to 16384. Default 512. More pages
    /// give a better estimate at a higher cost. Since 6.1.
    #[qapi(since = "6.1")]
    pub sample_pages: Option<i64>,
    /// `page-sampling` hashes random pages before and after, which is cheap but only an estimate;
    /// `dirty-bitmap` counts exactly and needs KVM's `dirty-ring-size` unset; `dirty-ring` counts
    /// per vCPU and needs it set. Default `page-sampling`. Since 6.1.
    #[qapi(since = "6.1")]
    pub mode: Option<DirtyRateMeasureMode>,
}

/// Reports on the latest `calc-dirty-rate`.
///
/// Since 5.2.
///
/// # Returns
///
/// Progress and, when done, the result.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "5.2", returns(DirtyRateInfo), doc_required)]
pub struct QueryDirtyRate {
    /// Unit wanted for `calc-time` in the answer. Default `second`. Since 8.2.
    #[qapi(since = "8.2")]
    pub calc_time_unit: Option<TimeUnit>,
}

/// Limits how fast vCPUs may dirty memory, by holding them back. Needs KVM with its dirty ring
/// (`dirty-ring-size`).
///
/// Since 7.1.
///
/// # Errors
///
/// Without KVM's dirty ring, for an unknown vCPU, or while a migration with `dirty-limit` runs.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "7.1", new, doc_required)]
pub struct SetVcpuDirtyLimit {
    /// The vCPU. Absent: all of them.
    pub cpu_index: Option<i64>,
    /// The limit in MB per second; 0 lifts it.
    pub dirty_rate: u64,
}

/// Lifts limits set by `set-vcpu-dirty-limit`.
///
/// Since 7.1.
///
/// # Errors
///
/// For an unknown vCPU, or while a migration with `dirty-limit` runs.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "7.1", doc_required)]
pub struct CancelVcpuDirtyLimit {
    /// The vCPU. Absent: all of them.
    pub cpu_index: Option<i64>,
}

/// Lists the dirty rate limits of the vCPUs.
///
/// Since 7.1.
///
/// # Returns
///
/// One entry per limited vCPU; empty if no limits are set.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "7.1", returns(Vec<DirtyLimitInfo>), doc_required)]
pub struct QueryVcpuDirtyLimit {}

/// Lists the threads of the running migration, e.g. for pinning them to host CPUs.
///
/// Since 7.2.
///
/// # Returns
///
/// One entry per thread.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "7.2", returns(Vec<MigrationThreadInfo>), doc_required)]
pub struct QueryMigrationthreads {}

/// Starts a job that saves the VM (memory, devices and disks) as an internal snapshot. The guest
/// may stand still meanwhile. Success or failure is reported by the job; it has to be dismissed
/// with `job-dismiss`.
///
/// Since 6.0.
///
/// # Errors
///
/// If `job-id` is malformed or belongs to another job.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "6.0", new, doc_required)]
pub struct SnapshotSave {
    /// Id of the new job.
    pub job_id: String,
    /// Name of the snapshot; must not be taken yet.
    pub tag: String,
    /// Node name of the image that receives memory and device state.
    pub vmstate: String,
    /// Node names of the images to snapshot; for a consistent state name every writable one.
    pub devices: Vec<String>,
}

/// Starts a job that takes the VM back to an internal snapshot. The guest stands still meanwhile.
/// Success or failure is reported by the job; it has to be dismissed with `job-dismiss`.
///
/// Since 6.0.
///
/// # Errors
///
/// If `job-id` is malformed or belongs to another job.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "6.0", new, doc_required)]
pub struct SnapshotLoad {
    /// Id of the new job.
    pub job_id: String,
    /// Name of the snapshot.
    pub tag: String,
    /// Node name of the image holding memory and device state.
    pub vmstate: String,
    /// Node names of the images to revert; name every writable one that may have changed since the
    /// snapshot was taken.
    pub devices: Vec<String>,
}

/// Starts a job that deletes an internal snapshot. Success or failure is reported by the job; it
/// has to be dismissed with `job-dismiss`.
///
/// Since 6.0.
///
/// # Errors
///
/// If `job-id` is malformed or belongs to another job.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "6.0", new, doc_required)]
pub struct SnapshotDelete {
    /// Id of the new job.
    pub job_id: String,
    /// Name of the snapshot.
    pub tag: String,
    /// Node names of the images to delete it from.
    pub devices: Vec<String>,
}
