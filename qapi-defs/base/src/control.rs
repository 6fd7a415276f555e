//! The monitor itself: capabilities, version, commands, monitors.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

pub use qapi_runtime::qmp::protocol::control::{CommandInfo, QMPCapability, VersionInfo, VersionTriple};

/// Protocol spoken on a monitor.
///
/// Since 5.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum MonitorMode {
    /// HMP, a command line for people.
    Readline,
    /// QMP, JSON messages for programs.
    Control,
}

/// Settings of a monitor to create, as with the command line option `-mon`.
///
/// Since 5.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MonitorOptions {
    /// Identifier of the monitor; one without a name results when left out.
    pub id: Option<String>,
    /// Protocol to speak; default `readline` in the system emulator and `control` in the storage
    /// daemon, which knows no other.
    pub mode: Option<MonitorMode>,
    /// Whether to indent the JSON sent over several lines; QMP only, default `false`.
    pub pretty: Option<bool>,
    /// Identifier of the character device that carries the monitor.
    pub chardev: String,
}

/// Commands.
pub mod cmd {
    use qapi_runtime::Qapi;

    pub use qapi_runtime::qmp::protocol::control::cmd::{QmpCapabilities, QueryCommands, QueryVersion};

    /// Terminates QEMU as soon as it can do so in good order; the guest isn't asked. The connection
    /// may close before the response arrives, so treat end of file as success.
    ///
    /// Since 0.14.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", allow_preconfig, doc_required)]
    pub struct Quit {}
}

qapi_runtime::command_set! {
    /// The commands of `control`, for servers that have all of them.
    pub trait Commands {
        quit(cmd::Quit);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "control",
    includes: &[],
    definitions: &[
        describe::command::<cmd::QmpCapabilities>(),
        describe::ty::<QMPCapability>(),
        describe::ty::<VersionTriple>(),
        describe::ty::<VersionInfo>(),
        describe::command::<cmd::QueryVersion>(),
        describe::ty::<CommandInfo>(),
        describe::command::<cmd::QueryCommands>(),
        describe::command::<cmd::Quit>(),
        describe::ty::<MonitorMode>(),
        describe::ty::<MonitorOptions>(),
    ],
};
