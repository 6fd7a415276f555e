//! Dumps of guest memory.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// File formats for dumps of guest memory. The plain `kdump` formats use makedumpfile's flattened
/// layout, which can be written to a pipe and must be reassembled before use; the `raw` ones are
/// ready to use, and need a seekable file.
///
/// Since 2.0.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum DumpGuestMemoryFormat {
    /// ELF core file, without compression.
    Elf,
    /// Flattened kdump file, pages compressed with zlib.
    KdumpZlib,
    /// Flattened kdump file, pages compressed with LZO.
    KdumpLzo,
    /// Flattened kdump file, pages compressed with Snappy.
    KdumpSnappy,
    /// Directly usable kdump file, pages compressed with zlib. Since 8.2.
    #[qapi(since = "8.2")]
    KdumpRawZlib,
    /// Directly usable kdump file, pages compressed with LZO. Since 8.2.
    #[qapi(since = "8.2")]
    KdumpRawLzo,
    /// Directly usable kdump file, pages compressed with Snappy. Since 8.2.
    #[qapi(since = "8.2")]
    KdumpRawSnappy,
    /// Complete crash dump for Windows debuggers; the guest has to be an x86 Windows that told QEMU
    /// where its dump header is. Since 2.13.
    #[qapi(since = "2.13")]
    WinDmp,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// How the last dump of guest memory stands.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.6", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum DumpStatus {
    /// There has not been any.
    None,
    /// It is being written.
    Active,
    /// It was written in full.
    Completed,
    /// It ended with an error.
    Failed,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Progress of a dump of guest memory.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.6", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DumpQueryResult {
    /// How the dump stands.
    pub status: DumpStatus,
    /// Bytes of memory written so far, counted before compression.
    pub completed: i64,
    /// Bytes of memory to write in all, counted before compression.
    pub total: i64,
}

/// What `dump-guest-memory` can do here.
///
/// Since 2.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DumpGuestMemoryCapability {
    /// File formats that can be written.
    pub formats: Vec<DumpGuestMemoryFormat>,
}

/// Commands.
pub mod cmd {
    use super::{DumpGuestMemoryCapability, DumpGuestMemoryFormat, DumpQueryResult};
    use qapi_runtime::Qapi;

    /// Writes the memory of the guest to a file for a debugger or crash analysis tool. The guest is
    /// stopped meanwhile. This can take long; without `detach` the reply only comes at the end.
    ///
    /// Since 1.2.
    ///
    /// # Errors
    ///
    /// Fails if a dump or an incoming migration is under way, if the format is not available or
    /// cannot be combined with the other arguments, or if the file cannot be opened.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.2", new, doc_required)]
    pub struct DumpGuestMemory {
        /// `true` to follow the guest's page tables and record virtual addresses, which suits gdb.
        /// Works on x86 only, can cost QEMU gigabytes of memory, and trusts tables that may be
        /// damaged or, as in real mode, not in use.
        pub paging: bool,
        /// Where to write: `file:` and a path, or `fd:` and the name of a descriptor passed with
        /// `getfd`.
        pub protocol: String,
        /// `true` to reply at once and dump in the background; see `query-dump` and the event
        /// `DUMP_COMPLETED`. Default `false`. Since 2.6.
        #[qapi(since = "2.6")]
        pub detach: Option<bool>,
        /// Guest physical address to start at. Goes together with `length`; absent means all
        /// memory.
        pub begin: Option<i64>,
        /// Number of bytes to dump from `begin`. Goes together with `begin`.
        pub length: Option<i64>,
        /// File format, default `elf`. With any other, `paging`, `begin` and `length` cannot be
        /// used. Since 2.0.
        #[qapi(since = "2.0")]
        pub format: Option<DumpGuestMemoryFormat>,
    }

    /// Tells how far the running dump of guest memory has come, or how the last one ended.
    ///
    /// Since 2.6.
    ///
    /// # Returns
    ///
    /// Status and progress.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.6", returns(DumpQueryResult), doc_required)]
    pub struct QueryDump {}

    /// Lists the file formats this QEMU can dump guest memory in. `win-dmp` is listed only when the
    /// guest currently allows it.
    ///
    /// Since 2.0.
    ///
    /// # Returns
    ///
    /// The available formats.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.0", returns(DumpGuestMemoryCapability), doc_required)]
    pub struct QueryDumpGuestMemoryCapability {}
}

/// Events.
pub mod event {
    use super::DumpQueryResult;
    use qapi_runtime::Qapi;

    /// A dump of guest memory started with `detach` has ended, well or not.
    ///
    /// Since 2.6.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "2.6", doc_required)]
    pub struct DumpCompleted {
        /// Final status and progress.
        pub result: DumpQueryResult,
        /// Message for humans about what went wrong; absent on success.
        pub error: Option<String>,
    }
}

qapi_runtime::command_set! {
    /// The commands of `dump`, for servers that have all of them.
    pub trait Commands {
        dump_guest_memory(cmd::DumpGuestMemory);
        query_dump(cmd::QueryDump);
        query_dump_guest_memory_capability(cmd::QueryDumpGuestMemoryCapability);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "dump",
    includes: &[],
    definitions: &[
        describe::ty::<DumpGuestMemoryFormat>(),
        describe::command::<cmd::DumpGuestMemory>(),
        describe::ty::<DumpStatus>(),
        describe::ty::<DumpQueryResult>(),
        describe::command::<cmd::QueryDump>(),
        describe::event::<event::DumpCompleted>(),
        describe::ty::<DumpGuestMemoryCapability>(),
        describe::command::<cmd::QueryDumpGuestMemoryCapability>(),
    ],
};
