//! Block devices as the machine sees them: media, exports, persistent reservations.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// How a PC BIOS should map the cylinders, heads and sectors (CHS) that old software uses onto
/// those of an IDE disk. Only a hint in CMOS; SeaBIOS and Bochs BIOS always go through LBA
/// underneath.
///
/// Since 2.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BiosAtaTranslation {
    /// One of `none`, `large` and `lba`, according to the geometry and to what the partition table
    /// on the disk hints at.
    Auto,
    /// Software sees the disk's own geometry.
    None,
    /// Invented geometry with 63 sectors per track and as few heads (16, 32, 64, 128,
    /// 255) as keep the cylinders within 1024.
    Lba,
    /// Halve cylinders and double heads until no more than 1024 cylinders are left (also known as
    /// ECHS).
    Large,
    /// Like `large`, but starting from 15 heads where the disk has 16.
    Rechs,
}

/// Model of floppy drive that an emulated controller presents.
///
/// Since 2.6.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.6", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum FloppyDriveType {
    /// 3.5 inch, 1.44 MB.
    ///
    /// On the wire: `144`.
    #[qapi(name = "144")]
    _144,
    /// 3.5 inch, 2.88 MB.
    ///
    /// On the wire: `288`.
    #[qapi(name = "288")]
    _288,
    /// 5.25 inch, 1.2 MB.
    ///
    /// On the wire: `120`.
    #[qapi(name = "120")]
    _120,
    /// No drive at all.
    None,
    /// Chosen at startup to suit the medium inserted then.
    Auto,
}

/// State of a persistent reservation manager (`pr-manager-helper` object), which executes SCSI
/// reservation commands for passed-through disks.
///
/// Since 3.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "3.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct PRManagerInfo {
    /// QOM ID of the manager object.
    pub id: String,
    /// Whether it has a working connection to its helper process.
    pub connected: bool,
}

/// Whether the guest may write to the new medium in `blockdev-change-medium`.
///
/// Since 2.3.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.3", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockdevChangeReadOnlyMode {
    /// Same as for the medium before.
    Retain,
    /// Writes are refused.
    ReadOnly,
    /// Writes are allowed.
    ReadWrite,
}

/// Commands.
pub mod cmd {
    use super::{BlockdevChangeReadOnlyMode, PRManagerInfo};
    use crate::block_core::BlockIOThrottle;
    use qapi_runtime::Qapi;

    /// Lists the persistent reservation managers.
    ///
    /// Since 3.0.
    ///
    /// # Returns
    ///
    /// One `PRManagerInfo` per manager object.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "3.0", returns(Vec<PRManagerInfo>), allow_preconfig, doc_required)]
    pub struct QueryPrManagers {}

    /// Opens the tray of a removable drive and takes the medium out. An empty drive is not an
    /// error. If the guest has locked the tray, it is sent an eject request, and the command fails
    /// so that it can be repeated later (unless `force`).
    ///
    /// Since 0.14.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if there is no such device. GenericError if it is not removable, or locked
    /// without `force`.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", doc_required)]
    pub struct Eject {
        /// Name of the block backend (`id` of `-drive`). Exactly one of this and `id` is required.
        /// **Deprecated.** Name the guest device by `id`.
        #[qapi(features(deprecated))]
        pub device: Option<String>,
        /// Guest device, as qdev ID or QOM path. Exactly one of this and `device` is required.
        /// Since 2.8.
        #[qapi(since = "2.8")]
        pub id: Option<String>,
        /// Open the tray even if the guest holds it locked. Default `false`.
        pub force: Option<bool>,
    }

    /// Opens the tray of a drive. A medium stays in the tray, out of the guest's reach until the
    /// tray closes again. Does nothing if the tray is open already or the drive has none.
    /// `DEVICE_TRAY_MOVED` tells when it opens; with a locked tray and no `force` the guest is
    /// merely asked, and the command succeeds regardless of its answer.
    ///
    /// Since 2.5.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if there is no such device. GenericError if its media are not removable.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.5", doc_required)]
    pub struct BlockdevOpenTray {
        /// Name of the block backend (`id` of `-drive`). Exactly one of this and `id` is required.
        /// **Deprecated.** Name the guest device by `id`.
        #[qapi(features(deprecated))]
        pub device: Option<String>,
        /// Guest device, as qdev ID or QOM path. Exactly one of this and `device` is required.
        /// Since 2.8.
        #[qapi(since = "2.8")]
        pub id: Option<String>,
        /// Whether to override a lock held by the guest. Default `false`.
        pub force: Option<bool>,
    }

    /// Closes the tray of a drive, giving the guest access to the medium in it, if there is one.
    /// Does nothing when the tray is closed or the drive has none.
    ///
    /// Since 2.5.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if there is no such device. GenericError if its media are not removable or
    /// loading fails.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.5", doc_required)]
    pub struct BlockdevCloseTray {
        /// Name of the block backend (`id` of `-drive`). Exactly one of this and `id` is required.
        /// **Deprecated.** Name the guest device by `id`.
        #[qapi(features(deprecated))]
        pub device: Option<String>,
        /// Guest device, as qdev ID or QOM path. Exactly one of this and `device` is required.
        /// Since 2.8.
        #[qapi(since = "2.8")]
        pub id: Option<String>,
    }

    /// Takes the medium out of a drive; its block node remains and can be inserted elsewhere. The
    /// tray has to be open where there is one. Does nothing if the drive is empty.
    ///
    /// Since 2.12.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if there is no such device. GenericError if the tray is closed, the medium is
    /// busy (for example with a job) or the device is not removable.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.12", new, doc_required)]
    pub struct BlockdevRemoveMedium {
        /// Guest device, as qdev ID or QOM path.
        pub id: String,
    }

    /// Puts a block node into an empty drive as its medium. The tray has to be open where there is
    /// one; the guest gets to see the medium after `blockdev-close-tray`, or at once in a drive
    /// without a tray.
    ///
    /// Since 2.12.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if there is no such device. GenericError if the node is missing or in use,
    /// the drive is full or its tray closed.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.12", new, doc_required)]
    pub struct BlockdevInsertMedium {
        /// Guest device, as qdev ID or QOM path.
        pub id: String,
        /// The node to insert; no other device may be using it.
        pub node_name: String,
    }

    /// Replaces the medium in a removable drive: opens the image file, then opens the tray, swaps
    /// the media and closes the tray again. Nothing changes if the file cannot be opened.
    ///
    /// Since 2.5.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if there is no such device. GenericError if the image cannot be opened, the
    /// tray is locked or the drive is not removable.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.5", new, doc_required)]
    pub struct BlockdevChangeMedium {
        /// Name of the block backend (`id` of `-drive`). Exactly one of this and `id` is required.
        /// **Deprecated.** Name the guest device by `id`.
        #[qapi(features(deprecated))]
        pub device: Option<String>,
        /// Guest device, as qdev ID or QOM path. Exactly one of this and `device` is required.
        /// Since 2.8.
        #[qapi(since = "2.8")]
        pub id: Option<String>,
        /// Image file (or other QEMU file name) to insert.
        pub filename: String,
        /// Block driver to open it with. Absent: found by probing, which is unsafe for raw images a
        /// guest has written.
        pub format: Option<String>,
        /// Whether to override a lock held by the guest; otherwise a locked tray makes the command
        /// fail after the guest was asked to eject. Default `false`. Since 7.1.
        #[qapi(since = "7.1")]
        pub force: Option<bool>,
        /// Whether the new medium can be written. Default `retain`.
        pub read_only_mode: Option<BlockdevChangeReadOnlyMode>,
    }

    /// Sets the I/O limits of a drive. Limits belong to a throttle group and are shared by all its
    /// members, so this changes them for every drive in the group. All limits at 0 take the drive
    /// out of its group and unthrottle it, leaving the other members as they are.
    ///
    /// On the wire: `block_set_io_throttle`. Since 1.1.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if there is no such device. GenericError if it has no medium or the limits
    /// contradict each other.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        name = "block_set_io_throttle",
        since = "1.1",
        exceptions(command_name),
        boxed,
        allow_preconfig,
        doc_required
    )]
    pub struct BlockSetIoThrottle(pub BlockIOThrottle);

    /// Starts, resets or removes the latency histograms of a drive, which `query-blockstats`
    /// reports. Every histogram mentioned starts anew from zero; the others stay as they are. With
    /// `id` alone all histograms are removed.
    ///
    /// Since 4.0.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if there is no such device. GenericError if a list is not ascending or
    /// contains 0; lists handled before that one have taken effect.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "4.0", allow_preconfig, new, doc_required)]
    pub struct BlockLatencyHistogramSet {
        /// Guest device, as qdev ID or QOM path.
        pub id: String,
        /// Interval boundaries in nanoseconds, ascending and above 0, for all kinds of request that
        /// have no list of their own here. Absent: those kinds are left alone.
        pub boundaries: Option<Vec<u64>>,
        /// Boundaries for reads, overriding `boundaries`.
        pub boundaries_read: Option<Vec<u64>>,
        /// Boundaries for writes, overriding `boundaries`.
        pub boundaries_write: Option<Vec<u64>>,
        /// Boundaries for zone appends, overriding `boundaries`. Give it along with another list:
        /// on its own QEMU takes it for a request to remove everything.
        pub boundaries_zap: Option<Vec<u64>>,
        /// Boundaries for flushes, overriding `boundaries`.
        pub boundaries_flush: Option<Vec<u64>>,
    }
}

/// Events.
pub mod event {
    use qapi_runtime::Qapi;

    /// The tray of a removable drive was opened or closed, either by the guest or by a monitor
    /// command.
    ///
    /// Since 1.1.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "1.1", doc_required)]
    pub struct DeviceTrayMoved {
        /// Name of the block backend; empty when it has none.
        pub device: String,
        /// Qdev ID or QOM path of the drive. Since 2.8.
        #[qapi(since = "2.8")]
        pub id: String,
        /// `true` after opening, `false` after closing.
        pub tray_open: bool,
    }

    /// A persistent reservation manager lost or regained its helper process.
    ///
    /// Since 3.0.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "3.0", doc_required)]
    pub struct PrManagerStatusChanged {
        /// QOM ID of the manager object.
        pub id: String,
        /// Whether there is a connection now.
        pub connected: bool,
    }
}

qapi_runtime::command_set! {
    /// The commands of `block`, for servers that have all of them.
    pub trait Commands {
        query_pr_managers(cmd::QueryPrManagers);
        eject(cmd::Eject);
        blockdev_open_tray(cmd::BlockdevOpenTray);
        blockdev_close_tray(cmd::BlockdevCloseTray);
        blockdev_remove_medium(cmd::BlockdevRemoveMedium);
        blockdev_insert_medium(cmd::BlockdevInsertMedium);
        blockdev_change_medium(cmd::BlockdevChangeMedium);
        block_set_io_throttle(cmd::BlockSetIoThrottle);
        block_latency_histogram_set(cmd::BlockLatencyHistogramSet);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "block",
    includes: &["block-core"],
    definitions: &[
        describe::ty::<BiosAtaTranslation>(),
        describe::ty::<FloppyDriveType>(),
        describe::ty::<PRManagerInfo>(),
        describe::command::<cmd::QueryPrManagers>(),
        describe::command::<cmd::Eject>(),
        describe::command::<cmd::BlockdevOpenTray>(),
        describe::command::<cmd::BlockdevCloseTray>(),
        describe::command::<cmd::BlockdevRemoveMedium>(),
        describe::command::<cmd::BlockdevInsertMedium>(),
        describe::ty::<BlockdevChangeReadOnlyMode>(),
        describe::command::<cmd::BlockdevChangeMedium>(),
        describe::event::<event::DeviceTrayMoved>(),
        describe::event::<event::PrManagerStatusChanged>(),
        describe::command::<cmd::BlockSetIoThrottle>(),
        describe::command::<cmd::BlockLatencyHistogramSet>(),
    ],
};
