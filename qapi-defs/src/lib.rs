//! QEMU's QAPI schema, as annotated Rust items: every command, event and type of the monitor, as
//! they were in March 2024, on the way to QEMU 9.0.
//!
//! Each module has the name of the file of QEMU's schema that it stands for, with its types in the
//! order of that file. Commands are in the submodule `cmd` of their module, events in `event`;
//! [`cmd`] and [`event`] have all of them. [`schema`] is their description, from which
//! introspection, documentation and export are made.
//!
//! ```
//! use qapi_defs::block_core::cmd::BlockResize;
//! use qapi_defs::block_core::{BlockdevOptions, BlockdevOptionsBranch, BlockdevOptionsNull};
//!
//! let command = BlockResize { node_name: Some("disk0".into()), ..BlockResize::new(1 << 30) };
//! let null = BlockdevOptionsNull { read_zeroes: Some(true), ..Default::default() };
//! let node = BlockdevOptions::new(BlockdevOptionsBranch::NullCo(null));
//! ```
//!
//! A client sends commands with `Client::execute` of `qapi_runtime`, and gets what the command
//! answers; a server implements the trait `Commands` of a module, which has a function for each.
//! What a newer server may add is kept: enums that can be in an answer have a case `Unrecognized`.
//!
//! # Reading these pages
//!
//! Types are called as in QEMU. Other names are changed into Rust's: on the wire, the command
//! `BlockdevAdd` is `blockdev-add`, the event `JobStatusChange` is `JOB_STATUS_CHANGE`, the member
//! `node_name` is `node-name`. Old names that have other forms, such as `block_resize`, are written
//! in the attribute `name` of the source.
//!
//! - A member that may be left out is an `Option`; what follows *absent* or *default* is what that
//!   means.
//! - *Since 2.9* is the first release of QEMU with the item. Members, values and features that do
//!   not say it are as old as what they are in.
//! - *Only if `CONFIG_LINUX`* is the condition under which QEMU has it: a name of its build's
//!   configuration, or `all`, `any` or `not` of such. One build of this crate serves all of them; a
//!   schema or a registry is looked at under a `Config`.
//! - **Deprecated** items say what replaces them, **unstable** ones may change or go in any
//!   release. A server can be told to refuse both, by a `Policy`.
//! - **Features** let clients find out what a server can do that its types do not show.
//! - *Errors* are of the class `GenericError` where no other is said.
//!
//! # Features of this crate
//!
//! Each module is a feature, which brings the modules it needs. The features `system` and `tools`
//! stand for what QEMU builds into its system emulators and into its tools, `shared` for what both
//! have. All are on by default. With the feature `serde`, types implement serde's traits.
//!
//! Modules that do not need each other are in crates of their own, which compile side by side:
//! `qapi-defs-block` has the block layer, `qapi-defs-system` the machine, `qapi-defs-base` what
//! both need. Programs depend on this crate, which has all of it.

#[cfg(feature = "qdev")]
pub mod qdev;
#[cfg(feature = "qom")]
pub mod qom;

#[cfg(feature = "authz")]
#[doc(inline)]
pub use qapi_defs_base::authz;
#[cfg(feature = "common")]
#[doc(inline)]
pub use qapi_defs_base::common;
#[cfg(feature = "compat")]
#[doc(inline)]
pub use qapi_defs_base::compat;
#[cfg(feature = "control")]
#[doc(inline)]
pub use qapi_defs_base::control;
#[cfg(feature = "crypto")]
#[doc(inline)]
pub use qapi_defs_base::crypto;
#[cfg(feature = "error")]
#[doc(inline)]
pub use qapi_defs_base::error;
#[cfg(feature = "introspect")]
#[doc(inline)]
pub use qapi_defs_base::introspect;
#[cfg(feature = "job")]
#[doc(inline)]
pub use qapi_defs_base::job;
#[doc(inline)]
pub use qapi_defs_base::pragma;
#[cfg(feature = "sockets")]
#[doc(inline)]
pub use qapi_defs_base::sockets;

#[cfg(feature = "block")]
#[doc(inline)]
pub use qapi_defs_block::block;
#[cfg(feature = "block-core")]
#[doc(inline)]
pub use qapi_defs_block::block_core;
#[cfg(feature = "block-export")]
#[doc(inline)]
pub use qapi_defs_block::block_export;
#[cfg(feature = "transaction")]
#[doc(inline)]
pub use qapi_defs_block::transaction;

#[cfg(feature = "acpi")]
#[doc(inline)]
pub use qapi_defs_system::acpi;
#[cfg(feature = "audio")]
#[doc(inline)]
pub use qapi_defs_system::audio;
#[cfg(feature = "char")]
#[doc(inline)]
pub use qapi_defs_system::char;
#[cfg(feature = "cryptodev")]
#[doc(inline)]
pub use qapi_defs_system::cryptodev;
#[cfg(feature = "cxl")]
#[doc(inline)]
pub use qapi_defs_system::cxl;
#[cfg(feature = "dump")]
#[doc(inline)]
pub use qapi_defs_system::dump;
#[cfg(feature = "machine")]
#[doc(inline)]
pub use qapi_defs_system::machine;
#[cfg(feature = "machine-common")]
#[doc(inline)]
pub use qapi_defs_system::machine_common;
#[cfg(feature = "machine-target")]
#[doc(inline)]
pub use qapi_defs_system::machine_target;
#[cfg(feature = "migration")]
#[doc(inline)]
pub use qapi_defs_system::migration;
#[cfg(feature = "misc")]
#[doc(inline)]
pub use qapi_defs_system::misc;
#[cfg(feature = "misc-target")]
#[doc(inline)]
pub use qapi_defs_system::misc_target;
#[cfg(feature = "net")]
#[doc(inline)]
pub use qapi_defs_system::net;
#[cfg(feature = "pci")]
#[doc(inline)]
pub use qapi_defs_system::pci;
#[cfg(feature = "rdma")]
#[doc(inline)]
pub use qapi_defs_system::rdma;
#[cfg(feature = "replay")]
#[doc(inline)]
pub use qapi_defs_system::replay;
#[cfg(feature = "rocker")]
#[doc(inline)]
pub use qapi_defs_system::rocker;
#[cfg(feature = "run-state")]
#[doc(inline)]
pub use qapi_defs_system::run_state;
#[cfg(feature = "stats")]
#[doc(inline)]
pub use qapi_defs_system::stats;
#[cfg(feature = "tpm")]
#[doc(inline)]
pub use qapi_defs_system::tpm;
#[cfg(feature = "trace")]
#[doc(inline)]
pub use qapi_defs_system::trace;
#[cfg(feature = "ui")]
#[doc(inline)]
pub use qapi_defs_system::ui;
#[cfg(feature = "virtio")]
#[doc(inline)]
pub use qapi_defs_system::virtio;
#[cfg(feature = "yank")]
#[doc(inline)]
pub use qapi_defs_system::yank;

use qapi_runtime::schema::{Module, Schema};

/// All commands.
pub mod cmd {
    #[cfg(feature = "acpi")]
    pub use crate::acpi::cmd::*;
    #[cfg(feature = "audio")]
    pub use crate::audio::cmd::*;
    #[cfg(feature = "block")]
    pub use crate::block::cmd::*;
    #[cfg(feature = "block-core")]
    pub use crate::block_core::cmd::*;
    #[cfg(feature = "block-export")]
    pub use crate::block_export::cmd::*;
    #[cfg(feature = "char")]
    pub use crate::char::cmd::*;
    #[cfg(feature = "control")]
    pub use crate::control::cmd::*;
    #[cfg(feature = "cryptodev")]
    pub use crate::cryptodev::cmd::*;
    #[cfg(feature = "cxl")]
    pub use crate::cxl::cmd::*;
    #[cfg(feature = "dump")]
    pub use crate::dump::cmd::*;
    #[cfg(feature = "introspect")]
    pub use crate::introspect::cmd::*;
    #[cfg(feature = "job")]
    pub use crate::job::cmd::*;
    #[cfg(feature = "machine")]
    pub use crate::machine::cmd::*;
    #[cfg(feature = "machine-target")]
    pub use crate::machine_target::cmd::*;
    #[cfg(feature = "migration")]
    pub use crate::migration::cmd::*;
    #[cfg(feature = "misc")]
    pub use crate::misc::cmd::*;
    #[cfg(feature = "misc-target")]
    pub use crate::misc_target::cmd::*;
    #[cfg(feature = "net")]
    pub use crate::net::cmd::*;
    #[cfg(feature = "pci")]
    pub use crate::pci::cmd::*;
    #[cfg(feature = "qdev")]
    pub use crate::qdev::cmd::*;
    #[cfg(feature = "qom")]
    pub use crate::qom::cmd::*;
    #[cfg(feature = "replay")]
    pub use crate::replay::cmd::*;
    #[cfg(feature = "rocker")]
    pub use crate::rocker::cmd::*;
    #[cfg(feature = "run-state")]
    pub use crate::run_state::cmd::*;
    #[cfg(feature = "stats")]
    pub use crate::stats::cmd::*;
    #[cfg(feature = "tpm")]
    pub use crate::tpm::cmd::*;
    #[cfg(feature = "trace")]
    pub use crate::trace::cmd::*;
    #[cfg(feature = "transaction")]
    pub use crate::transaction::cmd::*;
    #[cfg(feature = "ui")]
    pub use crate::ui::cmd::*;
    #[cfg(feature = "virtio")]
    pub use crate::virtio::cmd::*;
    #[cfg(feature = "yank")]
    pub use crate::yank::cmd::*;
}

/// All events.
pub mod event {
    #[cfg(feature = "acpi")]
    pub use crate::acpi::event::*;
    #[cfg(feature = "block")]
    pub use crate::block::event::*;
    #[cfg(feature = "block-core")]
    pub use crate::block_core::event::*;
    #[cfg(feature = "block-export")]
    pub use crate::block_export::event::*;
    #[cfg(feature = "char")]
    pub use crate::char::event::*;
    #[cfg(feature = "dump")]
    pub use crate::dump::event::*;
    #[cfg(feature = "job")]
    pub use crate::job::event::*;
    #[cfg(feature = "machine")]
    pub use crate::machine::event::*;
    #[cfg(feature = "machine-target")]
    pub use crate::machine_target::event::*;
    #[cfg(feature = "migration")]
    pub use crate::migration::event::*;
    #[cfg(feature = "misc")]
    pub use crate::misc::event::*;
    #[cfg(feature = "net")]
    pub use crate::net::event::*;
    #[cfg(feature = "qdev")]
    pub use crate::qdev::event::*;
    #[cfg(feature = "rdma")]
    pub use crate::rdma::event::*;
    #[cfg(feature = "run-state")]
    pub use crate::run_state::event::*;
    #[cfg(feature = "ui")]
    pub use crate::ui::event::*;
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "qapi-schema",
    includes: &[
        "pragma",
        "error",
        "common",
        "sockets",
        "run-state",
        "crypto",
        "job",
        "block",
        "block-export",
        "char",
        "dump",
        "net",
        "rdma",
        "rocker",
        "tpm",
        "ui",
        "authz",
        "migration",
        "transaction",
        "trace",
        "compat",
        "control",
        "introspect",
        "qom",
        "qdev",
        "machine-common",
        "machine",
        "machine-target",
        "replay",
        "yank",
        "misc",
        "misc-target",
        "audio",
        "acpi",
        "pci",
        "stats",
        "virtio",
        "cryptodev",
        "cxl",
    ],
    definitions: &[],
};

qapi_runtime::event_set! {
    /// Any event.
    pub enum Event {
        #[cfg(feature = "run-state")]
        Shutdown(event::Shutdown),
        #[cfg(feature = "run-state")]
        Powerdown(event::Powerdown),
        #[cfg(feature = "run-state")]
        Reset(event::Reset),
        #[cfg(feature = "run-state")]
        Stop(event::Stop),
        #[cfg(feature = "run-state")]
        Resume(event::Resume),
        #[cfg(feature = "run-state")]
        Suspend(event::Suspend),
        #[cfg(feature = "run-state")]
        SuspendDisk(event::SuspendDisk),
        #[cfg(feature = "run-state")]
        Wakeup(event::Wakeup),
        #[cfg(feature = "run-state")]
        Watchdog(event::Watchdog),
        #[cfg(feature = "run-state")]
        GuestPanicked(event::GuestPanicked),
        #[cfg(feature = "run-state")]
        GuestCrashloaded(event::GuestCrashloaded),
        #[cfg(feature = "run-state")]
        MemoryFailure(event::MemoryFailure),
        #[cfg(feature = "job")]
        JobStatusChange(event::JobStatusChange),
        #[cfg(feature = "block")]
        DeviceTrayMoved(event::DeviceTrayMoved),
        #[cfg(feature = "block")]
        PrManagerStatusChanged(event::PrManagerStatusChanged),
        #[cfg(feature = "block-core")]
        BlockImageCorrupted(event::BlockImageCorrupted),
        #[cfg(feature = "block-core")]
        BlockIoError(event::BlockIoError),
        #[cfg(feature = "block-core")]
        BlockJobCompleted(event::BlockJobCompleted),
        #[cfg(feature = "block-core")]
        BlockJobCancelled(event::BlockJobCancelled),
        #[cfg(feature = "block-core")]
        BlockJobError(event::BlockJobError),
        #[cfg(feature = "block-core")]
        BlockJobReady(event::BlockJobReady),
        #[cfg(feature = "block-core")]
        BlockJobPending(event::BlockJobPending),
        #[cfg(feature = "block-core")]
        BlockWriteThreshold(event::BlockWriteThreshold),
        #[cfg(feature = "block-core")]
        QuorumFailure(event::QuorumFailure),
        #[cfg(feature = "block-core")]
        QuorumReportBad(event::QuorumReportBad),
        #[cfg(feature = "block-export")]
        BlockExportDeleted(event::BlockExportDeleted),
        #[cfg(feature = "char")]
        VserportChange(event::VserportChange),
        #[cfg(feature = "dump")]
        DumpCompleted(event::DumpCompleted),
        #[cfg(feature = "net")]
        NicRxFilterChanged(event::NicRxFilterChanged),
        #[cfg(feature = "net")]
        FailoverNegotiated(event::FailoverNegotiated),
        #[cfg(feature = "net")]
        NetdevStreamConnected(event::NetdevStreamConnected),
        #[cfg(feature = "net")]
        NetdevStreamDisconnected(event::NetdevStreamDisconnected),
        #[cfg(feature = "rdma")]
        RdmaGidStatusChanged(event::RdmaGidStatusChanged),
        #[cfg(feature = "ui")]
        SpiceConnected(event::SpiceConnected),
        #[cfg(feature = "ui")]
        SpiceInitialized(event::SpiceInitialized),
        #[cfg(feature = "ui")]
        SpiceDisconnected(event::SpiceDisconnected),
        #[cfg(feature = "ui")]
        SpiceMigrateCompleted(event::SpiceMigrateCompleted),
        #[cfg(feature = "ui")]
        VncConnected(event::VncConnected),
        #[cfg(feature = "ui")]
        VncInitialized(event::VncInitialized),
        #[cfg(feature = "ui")]
        VncDisconnected(event::VncDisconnected),
        #[cfg(feature = "migration")]
        Migration(event::Migration),
        #[cfg(feature = "migration")]
        MigrationPass(event::MigrationPass),
        #[cfg(feature = "migration")]
        ColoExit(event::ColoExit),
        #[cfg(feature = "migration")]
        UnplugPrimary(event::UnplugPrimary),
        #[cfg(feature = "qdev")]
        DeviceDeleted(event::DeviceDeleted),
        #[cfg(feature = "qdev")]
        DeviceUnplugGuestError(event::DeviceUnplugGuestError),
        #[cfg(feature = "machine")]
        BalloonChange(event::BalloonChange),
        #[cfg(feature = "machine")]
        HvBalloonStatusReport(event::HvBalloonStatusReport),
        #[cfg(feature = "machine")]
        MemoryDeviceSizeChange(event::MemoryDeviceSizeChange),
        #[cfg(feature = "machine")]
        MemUnplugError(event::MemUnplugError),
        #[cfg(feature = "machine-target")]
        CpuPolarizationChange(event::CpuPolarizationChange),
        #[cfg(feature = "misc")]
        RtcChange(event::RtcChange),
        #[cfg(feature = "misc")]
        VfuClientHangup(event::VfuClientHangup),
        #[cfg(feature = "acpi")]
        AcpiDeviceOst(event::AcpiDeviceOst),
    } else Unrecognized
}

/// The whole schema: its modules, in order.
pub fn schema() -> &'static Schema<'static> {
    static SCHEMA: Schema<'static> = Schema {
        modules: &[
            MODULE,
            pragma::MODULE,
            #[cfg(feature = "error")]
            error::MODULE,
            #[cfg(feature = "common")]
            common::MODULE,
            #[cfg(feature = "sockets")]
            sockets::MODULE,
            #[cfg(feature = "run-state")]
            run_state::MODULE,
            #[cfg(feature = "crypto")]
            crypto::MODULE,
            #[cfg(feature = "job")]
            job::MODULE,
            #[cfg(feature = "block")]
            block::MODULE,
            #[cfg(feature = "block-core")]
            block_core::MODULE,
            #[cfg(feature = "block-export")]
            block_export::MODULE,
            #[cfg(feature = "char")]
            char::MODULE,
            #[cfg(feature = "dump")]
            dump::MODULE,
            #[cfg(feature = "net")]
            net::MODULE,
            #[cfg(feature = "rdma")]
            rdma::MODULE,
            #[cfg(feature = "rocker")]
            rocker::MODULE,
            #[cfg(feature = "tpm")]
            tpm::MODULE,
            #[cfg(feature = "ui")]
            ui::MODULE,
            #[cfg(feature = "authz")]
            authz::MODULE,
            #[cfg(feature = "migration")]
            migration::MODULE,
            #[cfg(feature = "transaction")]
            transaction::MODULE,
            #[cfg(feature = "trace")]
            trace::MODULE,
            #[cfg(feature = "compat")]
            compat::MODULE,
            #[cfg(feature = "control")]
            control::MODULE,
            #[cfg(feature = "introspect")]
            introspect::MODULE,
            #[cfg(feature = "qom")]
            qom::MODULE,
            #[cfg(feature = "qdev")]
            qdev::MODULE,
            #[cfg(feature = "machine-common")]
            machine_common::MODULE,
            #[cfg(feature = "machine")]
            machine::MODULE,
            #[cfg(feature = "machine-target")]
            machine_target::MODULE,
            #[cfg(feature = "replay")]
            replay::MODULE,
            #[cfg(feature = "yank")]
            yank::MODULE,
            #[cfg(feature = "misc")]
            misc::MODULE,
            #[cfg(feature = "misc-target")]
            misc_target::MODULE,
            #[cfg(feature = "audio")]
            audio::MODULE,
            #[cfg(feature = "acpi")]
            acpi::MODULE,
            #[cfg(feature = "pci")]
            pci::MODULE,
            #[cfg(feature = "stats")]
            stats::MODULE,
            #[cfg(feature = "virtio")]
            virtio::MODULE,
            #[cfg(feature = "cryptodev")]
            cryptodev::MODULE,
            #[cfg(feature = "cxl")]
            cxl::MODULE,
        ],
    };
    &SCHEMA
}
