//! PCI buses and devices.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// An address window that a PCI bridge forwards to the bus behind it. The window is closed when
/// `limit` is below `base`.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct PciMemoryRange {
    /// First address of the window, as seen by the guest.
    pub base: i64,
    /// Last address of the window (inclusive).
    pub limit: i64,
}

/// One region a PCI device decodes, as set up by a base address register (BAR).
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", exceptions(member_names), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct PciMemoryRegion {
    /// Number of the BAR: 0 to 5, or 6 for the expansion ROM.
    pub bar: i64,
    /// `io` for I/O ports, `memory` for memory-mapped I/O.
    pub r#type: String,
    /// Guest address the region is mapped at; -1 while it is not mapped.
    pub address: i64,
    /// Length in bytes.
    pub size: i64,
    /// Whether reads have no side effects, so that the memory may be prefetched. Only with type
    /// `memory`.
    pub prefetch: Option<bool>,
    /// Whether the BAR holds a 64-bit address. Only with type `memory`. On the wire: `mem_type_64`.
    #[qapi(name = "mem_type_64")]
    pub mem_type_64: Option<bool>,
}

/// Bus numbers and forwarding windows in the configuration space of a PCI bridge. Firmware or the
/// guest assigns them; before that they are 0.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.4", exceptions(member_names), rename_all = "snake_case", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct PciBusInfo {
    /// Primary bus: the one on the bridge's upstream side, where the bridge itself sits.
    pub number: i64,
    /// Number given to the bus directly behind the bridge.
    pub secondary: i64,
    /// Highest bus number found anywhere behind the bridge.
    pub subordinate: i64,
    /// I/O port addresses passed downstream. On the wire: `io_range`.
    pub io_range: PciMemoryRange,
    /// Addresses of non-prefetchable memory passed downstream. On the wire: `memory_range`.
    pub memory_range: PciMemoryRange,
    /// Addresses of prefetchable memory passed downstream. On the wire: `prefetchable_range`.
    pub prefetchable_range: PciMemoryRange,
}

/// What a PCI device has in addition when it is a bridge.
///
/// Since 0.14.
#[derive(Qapi)]
#[qapi(since = "0.14", new, recursive, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct PciBridgeInfo {
    /// Its bus numbers and address windows.
    pub bus: PciBusInfo,
    /// The devices on the bus behind it. Absent while that bus has no number yet.
    pub devices: Option<Vec<PciDeviceInfo>>,
}

/// Class of a PCI device.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct PciDeviceClass {
    /// Text for humans; the wording may change. Absent: the class is not known to QEMU.
    pub desc: Option<String>,
    /// Class code: base class in the upper, subclass in the lower byte.
    pub class: i64,
}

/// Numbers identifying the model of a PCI device.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct PciDeviceId {
    /// Device ID.
    pub device: i64,
    /// Vendor ID.
    pub vendor: i64,
    /// Subsystem ID. Absent for PCI-to-PCI bridges. Since 3.1.
    #[qapi(since = "3.1")]
    pub subsystem: Option<i64>,
    /// Vendor ID of the subsystem. Absent for PCI-to-PCI bridges. Since 3.1.
    #[qapi(since = "3.1")]
    pub subsystem_vendor: Option<i64>,
}

/// A PCI device: where it sits, what it is and which regions it decodes.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", exceptions(member_names), rename_all = "snake_case", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct PciDeviceInfo {
    /// Number of the bus it is on.
    pub bus: i64,
    /// Device number on that bus, 0 to 31.
    pub slot: i64,
    /// Function number within the slot, 0 to 7.
    pub function: i64,
    /// Class of device. On the wire: `class_info`.
    pub class_info: PciDeviceClass,
    /// Vendor and device numbers.
    pub id: PciDeviceId,
    /// Interrupt line register, which firmware fills in. Absent: the device uses no interrupt pin.
    pub irq: Option<i64>,
    /// Interrupt pin: 1 to 4 for INTA to INTD, 0 for none. On the wire: `irq_pin`. Since 5.1.
    #[qapi(since = "5.1")]
    pub irq_pin: i64,
    /// ID given with `-device` or `device_add`; empty if none was given. On the wire: `qdev_id`.
    pub qdev_id: String,
    /// Bus numbers and devices behind it. Absent: not a PCI-to-PCI bridge. On the wire:
    /// `pci_bridge`.
    pub pci_bridge: Option<PciBridgeInfo>,
    /// The regions it decodes; BARs that are not implemented are left out.
    pub regions: Vec<PciMemoryRegion>,
}

/// A root bus and everything plugged into it.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct PciInfo {
    /// Number of the bus.
    pub bus: i64,
    /// Devices on the bus, those behind bridges being nested in their bridge.
    pub devices: Vec<PciDeviceInfo>,
}

/// Commands.
pub mod cmd {
    use super::PciInfo;
    use qapi_runtime::Qapi;

    /// Describes the PCI devices of the guest, host bridge by host bridge.
    ///
    /// Since 0.14.
    ///
    /// # Returns
    ///
    /// One `PciInfo` for the root bus of each host bridge; empty on a machine without PCI.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", returns(Vec<PciInfo>), doc_required)]
    pub struct QueryPci {}
}

qapi_runtime::command_set! {
    /// The commands of `pci`, for servers that have all of them.
    pub trait Commands {
        query_pci(cmd::QueryPci);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "pci",
    includes: &[],
    definitions: &[
        describe::ty::<PciMemoryRange>(),
        describe::ty::<PciMemoryRegion>(),
        describe::ty::<PciBusInfo>(),
        describe::ty::<PciBridgeInfo>(),
        describe::ty::<PciDeviceClass>(),
        describe::ty::<PciDeviceId>(),
        describe::ty::<PciDeviceInfo>(),
        describe::ty::<PciInfo>(),
        describe::command::<cmd::QueryPci>(),
    ],
};
