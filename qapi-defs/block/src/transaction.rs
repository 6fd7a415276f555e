//! Transactions: operations that take place together or not at all.

use crate::block_core::{
    BlockDirtyBitmap, BlockDirtyBitmapAdd, BlockDirtyBitmapMerge, BlockdevBackup, BlockdevSnapshot,
    BlockdevSnapshotInternal, BlockdevSnapshotSync, DriveBackup,
};
use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// Arguments of the `abort` action: there are none. The action always fails, which makes a
/// transaction roll back; meant for tests.
///
/// Since 1.6.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.6", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct Abort {}

/// How the jobs started by one transaction depend on each other.
///
/// Since 2.5.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.5", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum ActionCompletionMode {
    /// Every job ends on its own; a failed one leaves the rest alone. The default.
    Individual,
    /// Jobs succeed or fail together: each waits for the others before finishing, and one failure
    /// cancels all. Only backup actions accept it.
    Grouped,
}

/// What an action of a `transaction` does. Apart from `abort`, each value carries out the command
/// with the same name.
///
/// Since 1.1.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum TransactionActionKind {
    /// Always fails, to exercise the rollback. Since 1.6.
    #[qapi(since = "1.6")]
    Abort,
    /// Set up a new bitmap. Since 2.5.
    #[qapi(since = "2.5")]
    BlockDirtyBitmapAdd,
    /// Delete a dirty bitmap. Since 4.2.
    #[qapi(since = "4.2")]
    BlockDirtyBitmapRemove,
    /// Mark everything clean in a dirty bitmap. Since 2.5.
    #[qapi(since = "2.5")]
    BlockDirtyBitmapClear,
    /// Make a dirty bitmap record writes. Since 4.0.
    #[qapi(since = "4.0")]
    BlockDirtyBitmapEnable,
    /// Make a dirty bitmap stop recording. Since 4.0.
    #[qapi(since = "4.0")]
    BlockDirtyBitmapDisable,
    /// Add the contents of other bitmaps to a dirty bitmap. Since 4.0.
    #[qapi(since = "4.0")]
    BlockDirtyBitmapMerge,
    /// Start a backup job to an existing node. Since 2.3.
    #[qapi(since = "2.3")]
    BlockdevBackup,
    /// Put an existing node on top of a disk as its overlay. Since 2.5.
    #[qapi(since = "2.5")]
    BlockdevSnapshot,
    /// Take a snapshot inside the image file. Since 1.7.
    #[qapi(since = "1.7")]
    BlockdevSnapshotInternalSync,
    /// Create an overlay file and put it on top of a disk. Since 1.1.
    #[qapi(since = "1.1")]
    BlockdevSnapshotSync,
    /// Start a backup job to a file name. Since 1.6. **Deprecated.** Open the target with
    /// `blockdev-add`, and use `blockdev-backup`.
    #[qapi(since = "1.6", features(deprecated))]
    DriveBackup,
}

/// Holds the arguments of an `abort` action.
///
/// Since 1.6.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.6", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AbortWrapper {
    /// The (empty) arguments.
    pub data: Abort,
}

/// Holds the arguments of a `block-dirty-bitmap-add` action.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockDirtyBitmapAddWrapper {
    /// The bitmap to create.
    pub data: BlockDirtyBitmapAdd,
}

/// Holds the arguments of the actions that remove, clear, enable or disable a dirty bitmap.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockDirtyBitmapWrapper {
    /// The bitmap to act on.
    pub data: BlockDirtyBitmap,
}

/// Holds the arguments of a `block-dirty-bitmap-merge` action.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockDirtyBitmapMergeWrapper {
    /// The target bitmap and the bitmaps to merge into it.
    pub data: BlockDirtyBitmapMerge,
}

/// Holds the arguments of a `blockdev-backup` action.
///
/// Since 2.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.3", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevBackupWrapper {
    /// The backup job to start.
    pub data: BlockdevBackup,
}

/// Holds the arguments of a `blockdev-snapshot` action.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevSnapshotWrapper {
    /// The node and its new overlay.
    pub data: BlockdevSnapshot,
}

/// Holds the arguments of a `blockdev-snapshot-internal-sync` action.
///
/// Since 1.7.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.7", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevSnapshotInternalWrapper {
    /// The device and the name for its snapshot.
    pub data: BlockdevSnapshotInternal,
}

/// Holds the arguments of a `blockdev-snapshot-sync` action.
///
/// Since 1.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevSnapshotSyncWrapper {
    /// The disk and the overlay file to create.
    pub data: BlockdevSnapshotSync,
}

/// Holds the arguments of the deprecated `drive-backup` action.
///
/// Since 1.6.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.6", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DriveBackupWrapper {
    /// The backup job to start.
    pub data: DriveBackup,
}

/// One step of a `transaction`.
///
/// Since 1.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct TransactionAction {
    /// Which step; it decides what `data` contains.
    #[qapi(discriminator)]
    pub r#type: TransactionActionBranch,
}

/// What `type` chooses in `TransactionAction`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(TransactionActionKind), from)]
pub enum TransactionActionBranch {
    /// Always fails, to exercise the rollback. Since 1.6.
    Abort(AbortWrapper),
    /// Set up a new bitmap. Since 2.5.
    BlockDirtyBitmapAdd(BlockDirtyBitmapAddWrapper),
    /// Delete a dirty bitmap. Since 4.2.
    BlockDirtyBitmapRemove(BlockDirtyBitmapWrapper),
    /// Mark everything clean in a dirty bitmap. Since 2.5.
    BlockDirtyBitmapClear(BlockDirtyBitmapWrapper),
    /// Make a dirty bitmap record writes. Since 4.0.
    BlockDirtyBitmapEnable(BlockDirtyBitmapWrapper),
    /// Make a dirty bitmap stop recording. Since 4.0.
    BlockDirtyBitmapDisable(BlockDirtyBitmapWrapper),
    /// Add the contents of other bitmaps to a dirty bitmap. Since 4.0.
    BlockDirtyBitmapMerge(Box<BlockDirtyBitmapMergeWrapper>),
    /// Start a backup job to an existing node. Since 2.3.
    BlockdevBackup(Box<BlockdevBackupWrapper>),
    /// Put an existing node on top of a disk as its overlay. Since 2.5.
    BlockdevSnapshot(BlockdevSnapshotWrapper),
    /// Take a snapshot inside the image file. Since 1.7.
    BlockdevSnapshotInternalSync(BlockdevSnapshotInternalWrapper),
    /// Create an overlay file and put it on top of a disk. Since 1.1.
    BlockdevSnapshotSync(Box<BlockdevSnapshotSyncWrapper>),
    /// Start a backup job to a file name. Since 1.6. **Deprecated.** Open the target with
    /// `blockdev-add`, and use `blockdev-backup`.
    DriveBackup(Box<DriveBackupWrapper>),
}

/// Settings that apply to a `transaction` as a whole.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.5", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct TransactionProperties {
    /// Whether the jobs it starts end separately or together. Default `individual`.
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
    /// Since 1.1.
    ///
    /// # Errors
    ///
    /// Whatever the first failing action reports; later actions are not tried. Also if
    /// `completion-mode` is `grouped` and there is an action other than a backup.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.1", new, doc_required)]
    pub struct Transaction {
        /// The steps, performed in this order.
        pub actions: Vec<TransactionAction>,
        /// Settings for the whole. Absent: all defaults.
        pub properties: Option<TransactionProperties>,
    }
}

qapi_runtime::command_set! {
    /// The commands of `transaction`, for servers that have all of them.
    pub trait Commands {
        transaction(cmd::Transaction);
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
