//! The block layer: images, nodes, jobs, bitmaps, and all of their options.

mod amend;
mod bitmaps;
pub mod cmd;
mod create;
mod errors;
pub mod event;
mod graph;
mod images;
mod job_changes;
mod jobs;
mod mirror;
mod options;
mod options_debug;
mod options_filters;
mod options_formats;
mod options_network;
mod options_quorum;
mod options_ssh;
mod statistics;
mod throttling;

pub use amend::*;
pub use bitmaps::*;
pub use create::*;
pub use errors::*;
pub use graph::*;
pub use images::*;
pub use job_changes::*;
pub use jobs::*;
pub use mirror::*;
pub use options::*;
pub use options_debug::*;
pub use options_filters::*;
pub use options_formats::*;
pub use options_network::*;
pub use options_quorum::*;
pub use options_ssh::*;
pub use statistics::*;
pub use throttling::*;

use qapi_runtime::describe;
use qapi_runtime::schema::Module;

qapi_runtime::command_set! {
    /// The commands of `block-core`, for servers that have all of them.
    pub trait Commands {
        query_block(cmd::QueryBlock);
        query_blockstats(cmd::QueryBlockstats);
        query_block_jobs(cmd::QueryBlockJobs);
        block_resize(cmd::BlockResize);
        blockdev_snapshot_sync(cmd::BlockdevSnapshotSync);
        blockdev_snapshot(cmd::BlockdevSnapshot);
        change_backing_file(cmd::ChangeBackingFile);
        block_commit(cmd::BlockCommit);
        drive_backup(cmd::DriveBackup);
        blockdev_backup(cmd::BlockdevBackup);
        query_named_block_nodes(cmd::QueryNamedBlockNodes);
        x_debug_query_block_graph(cmd::XDebugQueryBlockGraph);
        drive_mirror(cmd::DriveMirror);
        block_dirty_bitmap_add(cmd::BlockDirtyBitmapAdd);
        block_dirty_bitmap_remove(cmd::BlockDirtyBitmapRemove);
        block_dirty_bitmap_clear(cmd::BlockDirtyBitmapClear);
        block_dirty_bitmap_enable(cmd::BlockDirtyBitmapEnable);
        block_dirty_bitmap_disable(cmd::BlockDirtyBitmapDisable);
        block_dirty_bitmap_merge(cmd::BlockDirtyBitmapMerge);
        x_debug_block_dirty_bitmap_sha256(cmd::XDebugBlockDirtyBitmapSha256);
        blockdev_mirror(cmd::BlockdevMirror);
        block_stream(cmd::BlockStream);
        block_job_set_speed(cmd::BlockJobSetSpeed);
        block_job_cancel(cmd::BlockJobCancel);
        block_job_pause(cmd::BlockJobPause);
        block_job_resume(cmd::BlockJobResume);
        block_job_complete(cmd::BlockJobComplete);
        block_job_dismiss(cmd::BlockJobDismiss);
        block_job_finalize(cmd::BlockJobFinalize);
        block_job_change(cmd::BlockJobChange);
        blockdev_add(cmd::BlockdevAdd);
        blockdev_reopen(cmd::BlockdevReopen);
        blockdev_del(cmd::BlockdevDel);
        blockdev_create(cmd::BlockdevCreate);
        x_blockdev_amend(cmd::XBlockdevAmend);
        block_set_write_threshold(cmd::BlockSetWriteThreshold);
        x_blockdev_change(cmd::XBlockdevChange);
        x_blockdev_set_iothread(cmd::XBlockdevSetIothread);
        blockdev_snapshot_internal_sync(cmd::BlockdevSnapshotInternalSync);
        blockdev_snapshot_delete_internal_sync(cmd::BlockdevSnapshotDeleteInternalSync);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "block-core",
    includes: &["common", "crypto", "job", "sockets"],
    definitions: &[
        describe::ty::<SnapshotInfo>(),
        describe::ty::<ImageInfoSpecificQCow2EncryptionBase>(),
        describe::ty::<ImageInfoSpecificQCow2Encryption>(),
        describe::ty::<ImageInfoSpecificQCow2>(),
        describe::ty::<ImageInfoSpecificVmdk>(),
        describe::ty::<VmdkExtentInfo>(),
        describe::ty::<ImageInfoSpecificRbd>(),
        describe::ty::<ImageInfoSpecificFile>(),
        describe::ty::<ImageInfoSpecificKind>(),
        describe::ty::<ImageInfoSpecificQCow2Wrapper>(),
        describe::ty::<ImageInfoSpecificVmdkWrapper>(),
        describe::ty::<ImageInfoSpecificLUKSWrapper>(),
        describe::ty::<ImageInfoSpecificRbdWrapper>(),
        describe::ty::<ImageInfoSpecificFileWrapper>(),
        describe::ty::<ImageInfoSpecific>(),
        describe::ty::<BlockNodeInfo>(),
        describe::ty::<ImageInfo>(),
        describe::ty::<BlockChildInfo>(),
        describe::ty::<BlockGraphInfo>(),
        describe::ty::<ImageCheck>(),
        describe::ty::<MapEntry>(),
        describe::ty::<BlockdevCacheInfo>(),
        describe::ty::<BlockDeviceInfo>(),
        describe::ty::<BlockDeviceIoStatus>(),
        describe::ty::<BlockDirtyInfo>(),
        describe::ty::<Qcow2BitmapInfoFlags>(),
        describe::ty::<Qcow2BitmapInfo>(),
        describe::ty::<BlockLatencyHistogramInfo>(),
        describe::ty::<BlockInfo>(),
        describe::ty::<BlockMeasureInfo>(),
        describe::command::<cmd::QueryBlock>(),
        describe::ty::<BlockDeviceTimedStats>(),
        describe::ty::<BlockDeviceStats>(),
        describe::ty::<BlockStatsSpecificFile>(),
        describe::ty::<BlockStatsSpecificNvme>(),
        describe::ty::<BlockStatsSpecific>(),
        describe::ty::<BlockStats>(),
        describe::command::<cmd::QueryBlockstats>(),
        describe::ty::<BlockdevOnError>(),
        describe::ty::<MirrorSyncMode>(),
        describe::ty::<BitmapSyncMode>(),
        describe::ty::<MirrorCopyMode>(),
        describe::ty::<BlockJobInfoMirror>(),
        describe::ty::<BlockJobInfo>(),
        describe::command::<cmd::QueryBlockJobs>(),
        describe::command::<cmd::BlockResize>(),
        describe::ty::<NewImageMode>(),
        describe::ty::<BlockdevSnapshotSync>(),
        describe::ty::<BlockdevSnapshot>(),
        describe::ty::<BackupPerf>(),
        describe::ty::<BackupCommon>(),
        describe::ty::<DriveBackup>(),
        describe::ty::<BlockdevBackup>(),
        describe::command::<cmd::BlockdevSnapshotSync>(),
        describe::command::<cmd::BlockdevSnapshot>(),
        describe::command::<cmd::ChangeBackingFile>(),
        describe::command::<cmd::BlockCommit>(),
        describe::command::<cmd::DriveBackup>(),
        describe::command::<cmd::BlockdevBackup>(),
        describe::command::<cmd::QueryNamedBlockNodes>(),
        describe::ty::<XDbgBlockGraphNodeType>(),
        describe::ty::<XDbgBlockGraphNode>(),
        describe::ty::<BlockPermission>(),
        describe::ty::<XDbgBlockGraphEdge>(),
        describe::ty::<XDbgBlockGraph>(),
        describe::command::<cmd::XDebugQueryBlockGraph>(),
        describe::command::<cmd::DriveMirror>(),
        describe::ty::<DriveMirror>(),
        describe::ty::<BlockDirtyBitmap>(),
        describe::ty::<BlockDirtyBitmapAdd>(),
        describe::ty::<BlockDirtyBitmapOrStr>(),
        describe::ty::<BlockDirtyBitmapMerge>(),
        describe::command::<cmd::BlockDirtyBitmapAdd>(),
        describe::command::<cmd::BlockDirtyBitmapRemove>(),
        describe::command::<cmd::BlockDirtyBitmapClear>(),
        describe::command::<cmd::BlockDirtyBitmapEnable>(),
        describe::command::<cmd::BlockDirtyBitmapDisable>(),
        describe::command::<cmd::BlockDirtyBitmapMerge>(),
        describe::ty::<BlockDirtyBitmapSha256>(),
        describe::command::<cmd::XDebugBlockDirtyBitmapSha256>(),
        describe::command::<cmd::BlockdevMirror>(),
        describe::ty::<BlockIOThrottle>(),
        describe::ty::<ThrottleLimits>(),
        describe::ty::<ThrottleGroupProperties>(),
        describe::command::<cmd::BlockStream>(),
        describe::command::<cmd::BlockJobSetSpeed>(),
        describe::command::<cmd::BlockJobCancel>(),
        describe::command::<cmd::BlockJobPause>(),
        describe::command::<cmd::BlockJobResume>(),
        describe::command::<cmd::BlockJobComplete>(),
        describe::command::<cmd::BlockJobDismiss>(),
        describe::command::<cmd::BlockJobFinalize>(),
        describe::ty::<BlockJobChangeOptionsMirror>(),
        describe::ty::<BlockJobChangeOptions>(),
        describe::command::<cmd::BlockJobChange>(),
        describe::ty::<BlockdevDiscardOptions>(),
        describe::ty::<BlockdevDetectZeroesOptions>(),
        describe::ty::<BlockdevAioOptions>(),
        describe::ty::<BlockdevCacheOptions>(),
        describe::ty::<BlockdevDriver>(),
        describe::ty::<BlockdevOptionsFile>(),
        describe::ty::<BlockdevOptionsNull>(),
        describe::ty::<BlockdevOptionsNVMe>(),
        describe::ty::<BlockdevOptionsVVFAT>(),
        describe::ty::<BlockdevOptionsGenericFormat>(),
        describe::ty::<BlockdevOptionsLUKS>(),
        describe::ty::<BlockdevOptionsGenericCOWFormat>(),
        describe::ty::<Qcow2OverlapCheckMode>(),
        describe::ty::<Qcow2OverlapCheckFlags>(),
        describe::ty::<Qcow2OverlapChecks>(),
        describe::ty::<BlockdevQcowEncryptionFormat>(),
        describe::ty::<BlockdevQcowEncryption>(),
        describe::ty::<BlockdevOptionsQcow>(),
        describe::ty::<BlockdevQcow2EncryptionFormat>(),
        describe::ty::<BlockdevQcow2Encryption>(),
        describe::ty::<BlockdevOptionsPreallocate>(),
        describe::ty::<BlockdevOptionsQcow2>(),
        describe::ty::<SshHostKeyCheckMode>(),
        describe::ty::<SshHostKeyCheckHashType>(),
        describe::ty::<SshHostKeyHash>(),
        describe::ty::<SshHostKeyCheck>(),
        describe::ty::<BlockdevOptionsSsh>(),
        describe::ty::<BlkdebugEvent>(),
        describe::ty::<BlkdebugIOType>(),
        describe::ty::<BlkdebugInjectErrorOptions>(),
        describe::ty::<BlkdebugSetStateOptions>(),
        describe::ty::<BlockdevOptionsBlkdebug>(),
        describe::ty::<BlockdevOptionsBlklogwrites>(),
        describe::ty::<BlockdevOptionsBlkverify>(),
        describe::ty::<BlockdevOptionsBlkreplay>(),
        describe::ty::<QuorumReadPattern>(),
        describe::ty::<BlockdevOptionsQuorum>(),
        describe::ty::<BlockdevOptionsGluster>(),
        describe::ty::<BlockdevOptionsIoUring>(),
        describe::ty::<BlockdevOptionsNvmeIoUring>(),
        describe::ty::<BlockdevOptionsVirtioBlkVfioPci>(),
        describe::ty::<BlockdevOptionsVirtioBlkVhostUser>(),
        describe::ty::<BlockdevOptionsVirtioBlkVhostVdpa>(),
        describe::ty::<IscsiTransport>(),
        describe::ty::<IscsiHeaderDigest>(),
        describe::ty::<BlockdevOptionsIscsi>(),
        describe::ty::<RbdAuthMode>(),
        describe::ty::<RbdImageEncryptionFormat>(),
        describe::ty::<RbdEncryptionOptionsLUKSBase>(),
        describe::ty::<RbdEncryptionCreateOptionsLUKSBase>(),
        describe::ty::<RbdEncryptionOptionsLUKS>(),
        describe::ty::<RbdEncryptionOptionsLUKS2>(),
        describe::ty::<RbdEncryptionOptionsLUKSAny>(),
        describe::ty::<RbdEncryptionCreateOptionsLUKS>(),
        describe::ty::<RbdEncryptionCreateOptionsLUKS2>(),
        describe::ty::<RbdEncryptionOptions>(),
        describe::ty::<RbdEncryptionCreateOptions>(),
        describe::ty::<BlockdevOptionsRbd>(),
        describe::ty::<ReplicationMode>(),
        describe::ty::<BlockdevOptionsReplication>(),
        describe::ty::<NFSTransport>(),
        describe::ty::<NFSServer>(),
        describe::ty::<BlockdevOptionsNfs>(),
        describe::ty::<BlockdevOptionsCurlBase>(),
        describe::ty::<BlockdevOptionsCurlHttp>(),
        describe::ty::<BlockdevOptionsCurlHttps>(),
        describe::ty::<BlockdevOptionsCurlFtp>(),
        describe::ty::<BlockdevOptionsCurlFtps>(),
        describe::ty::<BlockdevOptionsNbd>(),
        describe::ty::<BlockdevOptionsRaw>(),
        describe::ty::<BlockdevOptionsThrottle>(),
        describe::ty::<BlockdevOptionsCor>(),
        describe::ty::<OnCbwError>(),
        describe::ty::<BlockdevOptionsCbw>(),
        describe::ty::<BlockdevOptions>(),
        describe::ty::<BlockdevRef>(),
        describe::ty::<BlockdevRefOrNull>(),
        describe::command::<cmd::BlockdevAdd>(),
        describe::command::<cmd::BlockdevReopen>(),
        describe::command::<cmd::BlockdevDel>(),
        describe::ty::<BlockdevCreateOptionsFile>(),
        describe::ty::<BlockdevCreateOptionsGluster>(),
        describe::ty::<BlockdevCreateOptionsLUKS>(),
        describe::ty::<BlockdevCreateOptionsNfs>(),
        describe::ty::<BlockdevCreateOptionsParallels>(),
        describe::ty::<BlockdevCreateOptionsQcow>(),
        describe::ty::<BlockdevQcow2Version>(),
        describe::ty::<Qcow2CompressionType>(),
        describe::ty::<BlockdevCreateOptionsQcow2>(),
        describe::ty::<BlockdevCreateOptionsQed>(),
        describe::ty::<BlockdevCreateOptionsRbd>(),
        describe::ty::<BlockdevVmdkSubformat>(),
        describe::ty::<BlockdevVmdkAdapterType>(),
        describe::ty::<BlockdevCreateOptionsVmdk>(),
        describe::ty::<BlockdevCreateOptionsSsh>(),
        describe::ty::<BlockdevCreateOptionsVdi>(),
        describe::ty::<BlockdevVhdxSubformat>(),
        describe::ty::<BlockdevCreateOptionsVhdx>(),
        describe::ty::<BlockdevVpcSubformat>(),
        describe::ty::<BlockdevCreateOptionsVpc>(),
        describe::ty::<BlockdevCreateOptions>(),
        describe::command::<cmd::BlockdevCreate>(),
        describe::ty::<BlockdevAmendOptionsLUKS>(),
        describe::ty::<BlockdevAmendOptionsQcow2>(),
        describe::ty::<BlockdevAmendOptions>(),
        describe::command::<cmd::XBlockdevAmend>(),
        describe::ty::<BlockErrorAction>(),
        describe::event::<event::BlockImageCorrupted>(),
        describe::event::<event::BlockIoError>(),
        describe::event::<event::BlockJobCompleted>(),
        describe::event::<event::BlockJobCancelled>(),
        describe::event::<event::BlockJobError>(),
        describe::event::<event::BlockJobReady>(),
        describe::event::<event::BlockJobPending>(),
        describe::ty::<PreallocMode>(),
        describe::event::<event::BlockWriteThreshold>(),
        describe::command::<cmd::BlockSetWriteThreshold>(),
        describe::command::<cmd::XBlockdevChange>(),
        describe::command::<cmd::XBlockdevSetIothread>(),
        describe::ty::<QuorumOpType>(),
        describe::event::<event::QuorumFailure>(),
        describe::event::<event::QuorumReportBad>(),
        describe::ty::<BlockdevSnapshotInternal>(),
        describe::command::<cmd::BlockdevSnapshotInternalSync>(),
        describe::command::<cmd::BlockdevSnapshotDeleteInternalSync>(),
        describe::ty::<DummyBlockCoreForceArrays>(),
    ],
};
