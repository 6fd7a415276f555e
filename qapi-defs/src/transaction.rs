//! The module `transaction` of the schema.

use crate::block_core::{
    BlockDirtyBitmap, BlockDirtyBitmapAdd, BlockDirtyBitmapMerge, BlockdevBackup, BlockdevSnapshot,
    BlockdevSnapshotInternal, BlockdevSnapshotSync, DriveBackup,
};
use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// Arguments of the `abort` action: there are none. The action always fails, which makes a
/// transaction roll back; meant for tests.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.6")]
pub struct Abort {}

/// How the jobs started by one transaction depend on each other.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.5")]
pub enum ActionCompletionMode {
    /// every job ends on its own; a failed one leaves the rest alone. The default
    Individual,
    /// jobs succeed or fail together: each waits for the others before finishing, and one failure
    /// cancels all. Only backup actions accept it
    Grouped,
}

/// What an action of a `transaction` does. Apart from `abort`, each value carries out the command
/// with the same name.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.1")]
pub enum TransactionActionKind {
    /// always fails, to exercise the rollback
    #[qapi(since = "1.6")]
    Abort,
    /// set up a new bitmap
    #[qapi(since = "2.5")]
    BlockDirtyBitmapAdd,
    /// delete a dirty bitmap
    #[qapi(since = "4.2")]
    BlockDirtyBitmapRemove,
    /// mark everything clean in a dirty bitmap
    #[qapi(since = "2.5")]
    BlockDirtyBitmapClear,
    /// make a dirty bitmap record writes
    #[qapi(since = "4.0")]
    BlockDirtyBitmapEnable,
    /// make a dirty bitmap stop recording
    #[qapi(since = "4.0")]
    BlockDirtyBitmapDisable,
    /// add the contents of other bitmaps to a dirty bitmap
    #[qapi(since = "4.0")]
    BlockDirtyBitmapMerge,
    /// start a backup job to an existing node
    #[qapi(since = "2.3")]
    BlockdevBackup,
    /// put an existing node on top of a disk as its overlay
    #[qapi(since = "2.5")]
    BlockdevSnapshot,
    /// take a snapshot inside the image file
    #[qapi(since = "1.7")]
    BlockdevSnapshotInternalSync,
    /// create an overlay file and put it on top of a disk
    #[qapi(since = "1.1")]
    BlockdevSnapshotSync,
    /// start a backup job to a file name. Deprecated: use `blockdev-backup`
    #[qapi(
        since = "1.6",
        features(deprecated(
            doc = "`drive-backup` is deprecated; add the target with `blockdev-add` and use `blockdev-backup`."
        ))
    )]
    DriveBackup,
}

/// Holds the arguments of an `abort` action.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.6", new)]
pub struct AbortWrapper {
    /// the (empty) arguments
    pub data: Abort,
}

/// Holds the arguments of a `block-dirty-bitmap-add` action.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
pub struct BlockDirtyBitmapAddWrapper {
    /// the bitmap to create
    pub data: BlockDirtyBitmapAdd,
}

/// Holds the arguments of the actions that remove, clear, enable or disable a dirty bitmap.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
pub struct BlockDirtyBitmapWrapper {
    /// the bitmap to act on
    pub data: BlockDirtyBitmap,
}

/// Holds the arguments of a `block-dirty-bitmap-merge` action.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new)]
pub struct BlockDirtyBitmapMergeWrapper {
    /// the target bitmap and the bitmaps to merge into it
    pub data: BlockDirtyBitmapMerge,
}

/// Holds the arguments of a `blockdev-backup` action.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.3", new)]
pub struct BlockdevBackupWrapper {
    /// the backup job to start
    pub data: BlockdevBackup,
}

/// Holds the arguments of a `blockdev-snapshot` action.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
pub struct BlockdevSnapshotWrapper {
    /// the node and its new overlay
    pub data: BlockdevSnapshot,
}

/// Holds the arguments of a `blockdev-snapshot-internal-sync` action.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.7", new)]
pub struct BlockdevSnapshotInternalWrapper {
    /// the device and the name for its snapshot
    pub data: BlockdevSnapshotInternal,
}

/// Holds the arguments of a `blockdev-snapshot-sync` action.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.1", new)]
pub struct BlockdevSnapshotSyncWrapper {
    /// the disk and the overlay file to create
    pub data: BlockdevSnapshotSync,
}

/// Holds the arguments of the deprecated `drive-backup` action.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.6", new)]
pub struct DriveBackupWrapper {
    /// the backup job to start
    pub data: DriveBackup,
}

/// One step of a `transaction`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.1", new)]
pub struct TransactionAction {
    /// which step; it decides what `data` contains
    #[qapi(discriminator)]
    pub r#type: TransactionActionBranch,
}

/// What `type` chooses in `TransactionAction`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(TransactionActionKind), from)]
pub enum TransactionActionBranch {
    /// always fails, to exercise the rollback
    Abort(AbortWrapper),
    /// set up a new bitmap
    BlockDirtyBitmapAdd(BlockDirtyBitmapAddWrapper),
    /// delete a dirty bitmap
    BlockDirtyBitmapRemove(BlockDirtyBitmapWrapper),
    /// mark everything clean in a dirty bitmap
    BlockDirtyBitmapClear(BlockDirtyBitmapWrapper),
    /// make a dirty bitmap record writes
    BlockDirtyBitmapEnable(BlockDirtyBitmapWrapper),
    /// make a dirty bitmap stop recording
    BlockDirtyBitmapDisable(BlockDirtyBitmapWrapper),
    /// add the contents of other bitmaps to a dirty bitmap
    BlockDirtyBitmapMerge(Box<BlockDirtyBitmapMergeWrapper>),
    /// start a backup job to an existing node
    BlockdevBackup(Box<BlockdevBackupWrapper>),
    /// put an existing node on top of a disk as its overlay
    BlockdevSnapshot(BlockdevSnapshotWrapper),
    /// take a snapshot inside the image file
    BlockdevSnapshotInternalSync(BlockdevSnapshotInternalWrapper),
    /// create an overlay file and put it on top of a disk
    BlockdevSnapshotSync(Box<BlockdevSnapshotSyncWrapper>),
    /// start a backup job to a file name. Deprecated: use `blockdev-backup`
    DriveBackup(Box<DriveBackupWrapper>),
}

/// Settings that apply to a `transaction` as a whole.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.5")]
pub struct TransactionProperties {
    /// whether the jobs it starts end separately or together. Default `individual`
    pub completion_mode: Option<ActionCompletionMode>,
}

/// Commands.
pub mod cmd {
    use super::{TransactionAction, TransactionProperties};
    use qapi_runtime::Qapi;

    /// Performs several block operations as one: all guest I/O is quiesced first, so they take
    /// effect at the same point in time, and if one cannot be performed the earlier ones are
    /// undone. For actions that start jobs only the start is covered; how the jobs end is up to
    /// `completion-mode`. With overlays made outside QEMU (`mode` `existing`) the caller must make
    /// sure they show the same contents as the disk, since this is not checked.
    ///
    /// # Errors
    ///
    /// Whatever the first failing action reports; later actions are not tried. Also if
    /// `completion-mode` is `grouped` and there is an action other than a backup.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.1", new)]
    pub struct Transaction {
        /// the steps, performed in this order
        pub actions: Vec<TransactionAction>,
        /// settings for the whole. Absent: all defaults
        pub properties: Option<TransactionProperties>,
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "transaction",
    includes: &["block-core"],
    definitions: &[
        describe::ty::<Abort>(),
        describe::ty::<ActionCompletionMode>(),
        describe::ty::<TransactionActionKind>(),
        describe::ty::<AbortWrapper>(),
        describe::ty::<BlockDirtyBitmapAddWrapper>(),
        describe::ty::<BlockDirtyBitmapWrapper>(),
        describe::ty::<BlockDirtyBitmapMergeWrapper>(),
        describe::ty::<BlockdevBackupWrapper>(),
        describe::ty::<BlockdevSnapshotWrapper>(),
        describe::ty::<BlockdevSnapshotInternalWrapper>(),
        describe::ty::<BlockdevSnapshotSyncWrapper>(),
        describe::ty::<DriveBackupWrapper>(),
        describe::ty::<TransactionAction>(),
        describe::ty::<TransactionProperties>(),
        describe::command::<cmd::Transaction>(),
    ],
};
