//! Compute Express Link: events and errors injected into devices.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// Event log of a CXL memory device, by severity. The guest reads each log separately and gets a
/// separate interrupt for it.
///
/// Since 8.1.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum CxlEventLog {
    /// For the record only.
    Informational,
    /// Something to look into.
    Warning,
    /// Something went wrong.
    Failure,
    /// The device can't go on.
    Fatal,
}

/// Uncorrectable CXL protocol errors. The guest sees an AER "uncorrectable internal error" and
/// finds these bits in the device's RAS registers.
///
/// Since 8.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum CxlUncorErrorType {
    /// CXL.cache: parity of the data.
    CacheDataParity,
    /// CXL.cache: parity of the address, or another fault in it.
    CacheAddressParity,
    /// CXL.cache: parity of the byte enables, or another fault in them.
    CacheBeParity,
    /// CXL.cache: data beyond repair by ECC.
    CacheDataEcc,
    /// CXL.mem: parity of the data.
    MemDataParity,
    /// CXL.mem: parity of the address, or another fault in it.
    MemAddressParity,
    /// CXL.mem: parity of the byte enables, or another fault in them.
    MemBeParity,
    /// CXL.mem: data beyond repair by ECC.
    MemDataEcc,
    /// The link had to be reinitialized too often.
    ReinitThreshold,
    /// A message with a reserved encoding came in.
    RsvdEncoding,
    /// The peer sent data marked as poisoned.
    PoisonReceived,
    /// A receive buffer overflowed; the header log tells which one.
    ReceiverOverflow,
    /// A fault of the component's own.
    Internal,
    /// Integrity and data encryption (IDE) failed on sending.
    CxlIdeTx,
    /// Integrity and data encryption (IDE) failed on receiving.
    CxlIdeRx,
}

/// One uncorrectable error to inject.
///
/// Since 8.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CXLUncorErrorRecord {
    /// Which error.
    pub r#type: CxlUncorErrorType,
    /// Content of the header log, as 32-bit words: 16 of them by the specification; QEMU takes up
    /// to 32 and fills up with zeros.
    pub header: Vec<u32>,
}

/// Correctable CXL protocol errors. The guest sees an AER "correctable internal error" and finds
/// these bits in the device's RAS registers.
///
/// Since 8.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum CxlCorErrorType {
    /// CXL.cache: data repaired by ECC.
    CacheDataEcc,
    /// CXL.mem: data repaired by ECC.
    MemDataEcc,
    /// Too many CRC errors (links with 68-byte flits only).
    CrcThreshold,
    /// Too many retries on the link.
    RetryThreshold,
    /// CXL.cache: the peer sent poisoned data.
    CachePoisonReceived,
    /// CXL.mem: the peer sent poisoned data.
    MemPoisonReceived,
    /// The physical layer signalled an error.
    Physical,
}

/// Commands.
pub mod cmd {
    use super::{CXLUncorErrorRecord, CxlCorErrorType, CxlEventLog};
    use qapi_runtime::{Qapi, Size};

    /// Puts a General Media event record into a log of an emulated CXL memory device, for testing
    /// the guest's error handling. Codes and bit fields are those of the record of that name in the
    /// CXL 3.0 specification, section 8.2.9.2.1.1.
    ///
    /// Since 8.1.
    ///
    /// # Errors
    ///
    /// `GenericError` when `path` isn't a CXL type 3 device.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "8.1", new, doc_required)]
    pub struct CxlInjectGeneralMediaEvent {
        /// QOM path of a CXL type 3 device.
        pub path: String,
        /// Log that gets the record.
        pub log: CxlEventLog,
        /// Flags of the common record header, as a bit mask.
        pub flags: u8,
        /// Address inside the device in bytes; the low bits, unused for addressing, carry flags.
        pub dpa: u64,
        /// Bit mask that qualifies the event (such as uncorrectable, or threshold hit).
        pub descriptor: u8,
        /// Code for the kind of memory event.
        pub r#type: u8,
        /// Code for the access that set it off.
        pub transaction_type: u8,
        /// Memory channel concerned; marked as not valid in the record when left out.
        pub channel: Option<u8>,
        /// Rank within the channel; marked as not valid when left out.
        pub rank: Option<u8>,
        /// Bit mask of the memory chips in that rank, 24 bits; marked as not valid when left out.
        pub device: Option<u32>,
        /// Identifier of a part of the device, at most 15 characters are stored; marked as not
        /// valid when left out.
        pub component_id: Option<String>,
    }

    /// Puts a DRAM event record into a log of an emulated CXL memory device. Codes and bit fields
    /// are those of the record of that name in the CXL 3.0 specification, section
    /// 8.2.9.2.1.2. What is left out of the location is marked as not valid in the record.
    ///
    /// Since 8.1.
    ///
    /// # Errors
    ///
    /// `GenericError` when `path` isn't a CXL type 3 device.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "8.1", new, doc_required)]
    pub struct CxlInjectDramEvent {
        /// QOM path of a CXL type 3 device.
        pub path: String,
        /// Log that gets the record.
        pub log: CxlEventLog,
        /// Flags of the common record header, as a bit mask.
        pub flags: u8,
        /// Address inside the device in bytes; the low bits, unused for addressing, carry flags.
        pub dpa: u64,
        /// Bit mask that qualifies the event (such as uncorrectable, or threshold hit).
        pub descriptor: u8,
        /// Code for the kind of memory event.
        pub r#type: u8,
        /// Code for the access that set it off.
        pub transaction_type: u8,
        /// Memory channel concerned.
        pub channel: Option<u8>,
        /// Rank within the channel.
        pub rank: Option<u8>,
        /// Bit mask of the affected nibbles of the data bus, 24 bits.
        pub nibble_mask: Option<u32>,
        /// Group of banks.
        pub bank_group: Option<u8>,
        /// Bank within the group.
        pub bank: Option<u8>,
        /// Row within the bank, 24 bits.
        pub row: Option<u32>,
        /// Column within the row.
        pub column: Option<u16>,
        /// Up to four masks of the bits in error, one for each nibble set in `nibble-mask`, lowest
        /// first; further ones are ignored.
        pub correction_mask: Option<Vec<u64>>,
    }

    /// Puts a Memory Module event record into a log of an emulated CXL memory device: a change of
    /// the module's state, together with its health data at that time. Codes and bit fields are
    /// those of the CXL 3.0 specification, section 8.2.9.2.1.3 and the `Get Health Info` mailbox
    /// command.
    ///
    /// Since 8.1.
    ///
    /// # Errors
    ///
    /// `GenericError` when `path` isn't a CXL type 3 device.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "8.1", new, doc_required)]
    pub struct CxlInjectMemoryModuleEvent {
        /// QOM path of a CXL type 3 device.
        pub path: String,
        /// Log that gets the record.
        pub log: CxlEventLog,
        /// Flags of the common record header, as a bit mask.
        pub flags: u8,
        /// Code for what has changed.
        pub r#type: u8,
        /// Bit mask summing up the module's health.
        pub health_status: u8,
        /// Code for the state of the memory media.
        pub media_status: u8,
        /// Bit fields rating life used, temperature and error counts.
        pub additional_status: u8,
        /// Worn part of the expected life, in percent (0 to 100).
        pub life_used: u8,
        /// In degrees Celsius.
        pub temperature: i16,
        /// How often the module went down without knowing that its data was safe.
        pub dirty_shutdown_count: u32,
        /// Errors corrected so far in volatile memory.
        pub corrected_volatile_error_count: u32,
        /// Errors corrected so far in persistent memory.
        pub corrected_persistent_error_count: u32,
    }

    /// Adds an entry to the poison list of an emulated CXL memory device, which the guest can fetch
    /// through the mailbox: a range whose content is known to be bad. When the list is full, no
    /// entry is added but the list gets flagged as overflowed.
    ///
    /// Since 8.1.
    ///
    /// # Errors
    ///
    /// `GenericError` for a misaligned or already poisoned range, or when `path` isn't a CXL type 3
    /// device.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "8.1", new, doc_required)]
    pub struct CxlInjectPoison {
        /// QOM path of a CXL type 3 device.
        pub path: String,
        /// Address inside the device in bytes, a multiple of 64.
        pub start: u64,
        /// In bytes, a multiple of 64.
        pub length: Size,
    }

    /// Raises one or more uncorrectable errors on an emulated CXL device at once, so that the guest
    /// has several header logs to work through. Errors the guest has masked are skipped.
    ///
    /// Since 8.0.
    ///
    /// # Errors
    ///
    /// `GenericError` when `path` isn't a CXL type 3 device.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "8.0", new, doc_required)]
    pub struct CxlInjectUncorrectableErrors {
        /// QOM path of a CXL type 3 device.
        pub path: String,
        /// What to raise, first one first.
        pub errors: Vec<CXLUncorErrorRecord>,
    }

    /// Raises a correctable error on an emulated CXL device. Does nothing if the guest has masked
    /// that error.
    ///
    /// Since 8.0.
    ///
    /// # Errors
    ///
    /// `GenericError` when `path` isn't a CXL type 3 device.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "8.0", new, doc_required)]
    pub struct CxlInjectCorrectableError {
        /// QOM path of a CXL type 3 device.
        pub path: String,
        /// Which error.
        pub r#type: CxlCorErrorType,
    }
}

qapi_runtime::command_set! {
    /// The commands of `cxl`, for servers that have all of them.
    pub trait Commands {
        cxl_inject_general_media_event(cmd::CxlInjectGeneralMediaEvent);
        cxl_inject_dram_event(cmd::CxlInjectDramEvent);
        cxl_inject_memory_module_event(cmd::CxlInjectMemoryModuleEvent);
        cxl_inject_poison(cmd::CxlInjectPoison);
        cxl_inject_uncorrectable_errors(cmd::CxlInjectUncorrectableErrors);
        cxl_inject_correctable_error(cmd::CxlInjectCorrectableError);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "cxl",
    includes: &[],
    definitions: &[
        describe::ty::<CxlEventLog>(),
        describe::command::<cmd::CxlInjectGeneralMediaEvent>(),
        describe::command::<cmd::CxlInjectDramEvent>(),
        describe::command::<cmd::CxlInjectMemoryModuleEvent>(),
        describe::command::<cmd::CxlInjectPoison>(),
        describe::ty::<CxlUncorErrorType>(),
        describe::ty::<CXLUncorErrorRecord>(),
        describe::command::<cmd::CxlInjectUncorrectableErrors>(),
        describe::ty::<CxlCorErrorType>(),
        describe::command::<cmd::CxlInjectCorrectableError>(),
    ],
};
