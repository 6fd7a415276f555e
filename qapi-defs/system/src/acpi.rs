//! ACPI: tables for the guest, and what the guest reports through `_OST`.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// An additional ACPI table for the guest, as given by the command line option `-acpitable`. The
/// content comes from `file` or `data`, exactly one of them; the other members overwrite single
/// header fields. A header field not given keeps its value out of `file`, or is set to a built-in
/// one with `data`. Strings too long for their field are cut, shorter ones padded with zero bytes.
///
/// Since 1.5.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.5", exceptions(member_names), rename_all = "snake_case", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AcpiTableOptions {
    /// Table signature, 4 characters.
    pub sig: Option<String>,
    /// Revision of the table's layout.
    pub rev: Option<u8>,
    /// Who made it, up to 6 characters. On the wire: `oem_id`.
    pub oem_id: Option<String>,
    /// The maker's name for the table, up to 8 characters. On the wire: `oem_table_id`.
    pub oem_table_id: Option<String>,
    /// The maker's revision number. On the wire: `oem_rev`.
    pub oem_rev: Option<u32>,
    /// Vendor of the compiler that built the table, up to 4 characters. On the wire:
    /// `asl_compiler_id`.
    pub asl_compiler_id: Option<String>,
    /// Version of that compiler. On the wire: `asl_compiler_rev`.
    pub asl_compiler_rev: Option<u32>,
    /// Host files with the table including its header, joined in the given order; paths are
    /// separated by colons.
    pub file: Option<String>,
    /// Host files with the table body alone, no header, joined in the given order; paths are
    /// separated by colons.
    pub data: Option<String>,
}

/// Kind of hotplug slot.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(exceptions(member_names), rename_all = "verbatim", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum ACPISlotType {
    /// Takes a memory module. On the wire: `DIMM`.
    DIMM,
    /// Takes a processor. On the wire: `CPU`. Since 2.7.
    #[qapi(since = "2.7")]
    CPU,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// The guest's last word on hot-plugging or unplugging in one slot, reported by its operating
/// system through the ACPI method `_OST`. Both codes are zero while it hasn't reported anything.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ACPIOSTInfo {
    /// Identifier of the device in the slot; absent if it has none or the slot is empty.
    pub device: Option<String>,
    /// Slot number as a string; unique among slots of one type only.
    pub slot: String,
    /// What the slot is for.
    pub slot_type: ACPISlotType,
    /// Event code the report refers to, for example 1 (device check), 3 (eject request), 0x103
    /// (ejection under way) or 0x200 (insertion under way).
    pub source: i64,
    /// Result code: 0 is success, 1 an unspecific failure, 2 an event not understood; from 0x80 the
    /// meaning depends on `source`.
    pub status: i64,
}

/// Commands.
pub mod cmd {
    use super::ACPIOSTInfo;
    use qapi_runtime::Qapi;

    /// Asks what the guest has reported through `_OST` so far.
    ///
    /// Since 2.1.
    ///
    /// # Returns
    ///
    /// One entry per memory or processor slot that can report.
    ///
    /// # Errors
    ///
    /// `GenericError` when the machine has no ACPI device with hotplug slots.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.1", returns(Vec<ACPIOSTInfo>), doc_required)]
    pub struct QueryAcpiOspmStatus {}
}

/// Events.
pub mod event {
    use super::ACPIOSTInfo;
    use qapi_runtime::Qapi;

    /// The guest called the ACPI method `_OST`: its operating system tells how far it got with a
    /// hot-plug or unplug request.
    ///
    /// Since 2.1.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "2.1", doc_required)]
    pub struct AcpiDeviceOst {
        /// Slot concerned, and the reported codes.
        pub info: ACPIOSTInfo,
    }
}

qapi_runtime::command_set! {
    /// The commands of `acpi`, for servers that have all of them.
    pub trait Commands {
        query_acpi_ospm_status(cmd::QueryAcpiOspmStatus);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "acpi",
    includes: &[],
    definitions: &[
        describe::ty::<AcpiTableOptions>(),
        describe::ty::<ACPISlotType>(),
        describe::ty::<ACPIOSTInfo>(),
        describe::command::<cmd::QueryAcpiOspmStatus>(),
        describe::event::<event::AcpiDeviceOst>(),
    ],
};
