//! The module `pci` of the schema.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// An address window that a PCI bridge forwards to the bus behind it. The window is closed when
/// `limit` is below `base`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", new)]
pub struct PciMemoryRange {
    /// first address of the window, as seen by the guest
    pub base: i64,
    /// last address of the window (inclusive)
    pub limit: i64,
}

/// One region a PCI device decodes, as set up by a base address register (BAR).
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", exceptions(member_names), new)]
pub struct PciMemoryRegion {
    /// number of the BAR: 0 to 5, or 6 for the expansion ROM
    pub bar: i64,
    /// `io` for I/O ports, `memory` for memory-mapped I/O
    pub r#type: ::std::string::String,
    /// guest address the region is mapped at; -1 while it is not mapped
    pub address: i64,
    /// length in bytes
    pub size: i64,
    /// whether reads have no side effects, so that the memory may be prefetched. Only with type
    /// `memory`
    pub prefetch: Option<bool>,
    /// whether the BAR holds a 64-bit address. Only with type `memory`
    #[qapi(name = "mem_type_64")]
    pub mem_type_64: Option<bool>,
}

/// Bus numbers and forwarding windows in the configuration space of a PCI bridge. Firmware or the
/// guest assigns them; before that they are 0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.4", exceptions(member_names), rename_all = "snake_case", new)]
pub struct PciBusInfo {
    /// primary bus: the one on the bridge's upstream side, where the bridge itself sits
    pub number: i64,
    /// number given to the bus directly behind the bridge
    pub secondary: i64,
    /// highest bus number found anywhere behind the bridge
    pub subordinate: i64,
    /// I/O port addresses passed downstream
    pub io_range: PciMemoryRange,
    /// addresses of non-prefetchable memory passed downstream
    pub memory_range: PciMemoryRange,
    /// addresses of prefetchable memory passed downstream
    pub prefetchable_range: PciMemoryRange,
}

/// What a PCI device has in addition when it is a bridge.
#[derive(Qapi)]
#[qapi(since = "0.14", new, recursive)]
pub struct PciBridgeInfo {
    /// its bus numbers and address windows
    pub bus: PciBusInfo,
    /// the devices on the bus behind it. Absent while that bus has no number yet
    pub devices: Option<Vec<PciDeviceInfo>>,
}

/// Class of a PCI device.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.4", new)]
pub struct PciDeviceClass {
    /// text for humans; the wording may change. Absent: the class is not known to QEMU
    pub desc: Option<::std::string::String>,
    /// class code: base class in the upper, subclass in the lower byte
    pub class: i64,
}

/// Numbers identifying the model of a PCI device.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.4", new)]
pub struct PciDeviceId {
    /// device ID
    pub device: i64,
    /// vendor ID
    pub vendor: i64,
    /// subsystem ID. Absent for PCI-to-PCI bridges
    #[qapi(since = "3.1")]
    pub subsystem: Option<i64>,
    /// vendor ID of the subsystem. Absent for PCI-to-PCI bridges
    #[qapi(since = "3.1")]
    pub subsystem_vendor: Option<i64>,
}

/// A PCI device: where it sits, what it is and which regions it decodes.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", exceptions(member_names), rename_all = "snake_case", new)]
pub struct PciDeviceInfo {
    /// number of the bus it is on
    pub bus: i64,
    /// device number on that bus, 0 to 31
    pub slot: i64,
    /// function number within the slot, 0 to 7
    pub function: i64,
    /// class of device
    pub class_info: PciDeviceClass,
    /// vendor and device numbers
    pub id: PciDeviceId,
    /// interrupt line register, which firmware fills in. Absent: the device uses no interrupt pin
    pub irq: Option<i64>,
    /// interrupt pin: 1 to 4 for INTA to INTD, 0 for none
    #[qapi(since = "5.1")]
    pub irq_pin: i64,
    /// ID given with `-device` or `device_add`; empty if none was given
    pub qdev_id: ::std::string::String,
    /// bus numbers and devices behind it. Absent: not a PCI-to-PCI bridge
    pub pci_bridge: Option<PciBridgeInfo>,
    /// the regions it decodes; BARs that are not implemented are left out
    pub regions: Vec<PciMemoryRegion>,
}

/// A root bus and everything plugged into it.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", new)]
pub struct PciInfo {
    /// number of the bus
    pub bus: i64,
    /// devices on the bus, those behind bridges being nested in their bridge
    pub devices: Vec<PciDeviceInfo>,
}

/// Commands.
pub mod cmd {
    use super::PciInfo;
    use qapi_runtime::Qapi;

    /// Describes the PCI devices of the guest, host bridge by host bridge.
    ///
    /// # Returns
    ///
    /// one `PciInfo` for the root bus of each host bridge; empty on a machine without PCI
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", returns(Vec<PciInfo>))]
    pub struct QueryPci {}
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
