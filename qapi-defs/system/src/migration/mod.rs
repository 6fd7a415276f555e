//! Live migration, snapshots of the whole machine, dirty rates.

mod capabilities;
mod channels;
pub mod cmd;
mod colo;
mod dirty_rate;
pub mod event;
mod parameters;
mod replication;
mod status;
mod threads;

pub use capabilities::*;
pub use channels::*;
pub use colo::*;
pub use dirty_rate::*;
pub use parameters::*;
pub use replication::*;
pub use status::*;
pub use threads::*;

use qapi_runtime::describe;
use qapi_runtime::schema::Module;

qapi_runtime::command_set! {
    /// The commands of `migration`, for servers that have all of them.
    pub trait Commands {
        query_migrate(cmd::QueryMigrate);
        migrate_set_capabilities(cmd::MigrateSetCapabilities);
        query_migrate_capabilities(cmd::QueryMigrateCapabilities);
        migrate_set_parameters(cmd::MigrateSetParameters);
        query_migrate_parameters(cmd::QueryMigrateParameters);
        migrate_start_postcopy(cmd::MigrateStartPostcopy);
        x_colo_lost_heartbeat(cmd::XColoLostHeartbeat);
        migrate_cancel(cmd::MigrateCancel);
        migrate_continue(cmd::MigrateContinue);
        migrate(cmd::Migrate);
        migrate_incoming(cmd::MigrateIncoming);
        xen_save_devices_state(cmd::XenSaveDevicesState);
        xen_set_global_dirty_log(cmd::XenSetGlobalDirtyLog);
        xen_load_devices_state(cmd::XenLoadDevicesState);
        xen_set_replication(cmd::XenSetReplication);
        query_xen_replication_status(cmd::QueryXenReplicationStatus);
        xen_colo_do_checkpoint(cmd::XenColoDoCheckpoint);
        query_colo_status(cmd::QueryColoStatus);
        migrate_recover(cmd::MigrateRecover);
        migrate_pause(cmd::MigratePause);
        calc_dirty_rate(cmd::CalcDirtyRate);
        query_dirty_rate(cmd::QueryDirtyRate);
        set_vcpu_dirty_limit(cmd::SetVcpuDirtyLimit);
        cancel_vcpu_dirty_limit(cmd::CancelVcpuDirtyLimit);
        query_vcpu_dirty_limit(cmd::QueryVcpuDirtyLimit);
        query_migrationthreads(cmd::QueryMigrationthreads);
        snapshot_save(cmd::SnapshotSave);
        snapshot_load(cmd::SnapshotLoad);
        snapshot_delete(cmd::SnapshotDelete);
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
