//! The session, the version, the list of commands.

use crate::Qapi;

/// Optional protocol features of a QMP connection. The greeting lists what the server offers; the client
/// chooses with `qmp_capabilities`.
///
/// Since 2.12.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12")]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QMPCapability {
    /// Out-of-band execution: commands sent with `exec-oob` overtake the queue of ordinary ones.
    Oob,
}

/// A version number in three parts.
///
/// Since 2.4.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq)]
#[qapi(since = "2.4", new)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VersionTriple {
    /// First part.
    pub major: i64,
    /// Second part.
    pub minor: i64,
    /// Third part.
    pub micro: i64,
}

/// Which version a server has.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, PartialEq, Eq)]
#[qapi(since = "0.14")]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VersionInfo {
    /// Upstream version; for QEMU, `micro` tells the kind of build: below 50 a stable release, 50 a
    /// development tree, 90 and up a release candidate of the version that follows.
    pub qemu: VersionTriple,
    /// The packager's own version text, free in form; empty in an upstream build.
    pub package: String,
}

impl VersionInfo {
    /// The version `major.minor.micro`, as packaged by `package`.
    pub fn new(major: i64, minor: i64, micro: i64, package: impl Into<String>) -> VersionInfo {
        VersionInfo { qemu: VersionTriple { major, minor, micro }, package: package.into() }
    }
}

/// One entry in the answer to `query-commands`.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, PartialEq, Eq)]
#[qapi(since = "0.14", new)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CommandInfo {
    /// What to put into `execute`.
    pub name: String,
}

/// Commands.
pub mod cmd {
    use super::{CommandInfo, QMPCapability, VersionInfo};
    use crate::Qapi;

    /// Ends capabilities negotiation and puts the connection into command mode. After the greeting this has
    /// to come first: until it succeeds, the server answers every other command with an error.
    ///
    /// On the wire: `qmp_capabilities`. Since 0.13.
    ///
    /// # Errors
    /// `CommandNotFound` when negotiation is already over on this connection; `GenericError` for a
    /// capability the greeting didn't offer.
    #[derive(Qapi, Clone, Debug, Default, PartialEq, Eq)]
    #[qapi(command, name = "qmp_capabilities", since = "0.13", allow_preconfig, exceptions(command_name))]
    pub struct QmpCapabilities {
        /// Capabilities to switch on, out of those offered in the greeting; none when left out. Since 2.12.
        #[qapi(since = "2.12")]
        pub enable: Option<Vec<QMPCapability>>,
    }

    /// Asks for the server's version.
    ///
    /// Since 0.14.
    ///
    /// # Returns
    /// The upstream version plus the packager's addition to it.
    #[derive(Qapi, Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[qapi(command, returns(VersionInfo), since = "0.14", allow_preconfig)]
    pub struct QueryVersion {}

    /// Lists the commands this server knows. For their arguments and features see `query-qmp-schema`.
    ///
    /// Since 0.14.
    ///
    /// # Returns
    /// One entry per command, unsorted.
    #[derive(Qapi, Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[qapi(command, returns(Vec<CommandInfo>), since = "0.14", allow_preconfig)]
    pub struct QueryCommands {}
}
