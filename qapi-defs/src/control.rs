//! The module `control` of the schema.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// Optional protocol features of a QMP connection. The greeting lists what the server offers; the
/// client chooses with `qmp_capabilities`.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12")]
pub enum QMPCapability {
    /// out-of-band execution: commands sent with `exec-oob` overtake the queue of ordinary ones
    Oob,
}

/// A version number in three parts.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.4", new)]
pub struct VersionTriple {
    /// first part
    pub major: i64,
    /// second part
    pub minor: i64,
    /// third part
    pub micro: i64,
}

/// Which QEMU this is.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", new)]
pub struct VersionInfo {
    /// upstream version; `micro` tells the kind of build: below 50 a stable release, 50 a
    /// development tree, 90 and up a release candidate of the version that follows
    pub qemu: VersionTriple,
    /// the packager's own version text, free in form; empty in an upstream build
    pub package: ::std::string::String,
}

/// One entry in the answer to `query-commands`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", new)]
pub struct CommandInfo {
    /// what to put into `execute`
    pub name: ::std::string::String,
}

/// Protocol spoken on a monitor.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.0")]
pub enum MonitorMode {
    /// HMP, a command line for people
    Readline,
    /// QMP, JSON messages for programs
    Control,
}

/// Settings of a monitor to create, as with the command line option `-mon`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.0", new)]
pub struct MonitorOptions {
    /// identifier of the monitor; one without a name results when left out
    pub id: Option<::std::string::String>,
    /// protocol to speak; default `readline` in the system emulator and `control` in the storage
    /// daemon, which knows no other
    pub mode: Option<MonitorMode>,
    /// whether to indent the JSON sent over several lines; QMP only, default `false`
    pub pretty: Option<bool>,
    /// identifier of the character device that carries the monitor
    pub chardev: ::std::string::String,
}

/// Commands.
pub mod cmd {
    use super::{CommandInfo, QMPCapability, VersionInfo};
    use qapi_runtime::Qapi;

    /// Ends capabilities negotiation and puts the connection into command mode. After the greeting
    /// this has to come first: until it succeeds, QEMU answers every other command with an error.
    ///
    /// # Errors
    ///
    /// `CommandNotFound` when negotiation is already over on this connection; `GenericError` for a
    /// capability the greeting didn't offer.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, name = "qmp_capabilities", since = "0.13", exceptions(command_name), allow_preconfig)]
    pub struct QmpCapabilities {
        /// capabilities to switch on, out of those offered in the greeting; none when left out
        #[qapi(since = "2.12")]
        pub enable: Option<Vec<QMPCapability>>,
    }

    /// Asks for QEMU's version.
    ///
    /// # Returns
    ///
    /// The upstream version plus the packager's addition to it.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", returns(VersionInfo), allow_preconfig)]
    pub struct QueryVersion {}

    /// Lists the commands this server knows. For their arguments and features see
    /// `query-qmp-schema`.
    ///
    /// # Returns
    ///
    /// One entry per command, unsorted.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", returns(Vec<CommandInfo>), allow_preconfig)]
    pub struct QueryCommands {}

    /// Terminates QEMU as soon as it can do so in good order; the guest isn't asked. The connection
    /// may close before the response arrives, so treat end of file as success.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", allow_preconfig)]
    pub struct Quit {}
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
