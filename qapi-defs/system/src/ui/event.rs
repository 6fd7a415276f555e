//! Events.

use super::{SpiceBasicInfo, SpiceChannel, SpiceServerInfo, VncBasicInfo, VncClientInfo, VncServerInfo};
use qapi_runtime::Qapi;

/// A SPICE client opened a connection for a channel. It has not been authenticated yet.
///
/// Since 0.14. Only if `CONFIG_SPICE`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "0.14", cond(CONFIG_SPICE), doc_required)]
pub struct SpiceConnected {
    /// The server's end.
    pub server: SpiceBasicInfo,
    /// The client's end.
    pub client: SpiceBasicInfo,
}

/// A channel of a SPICE client has been set up and authenticated, and can be used.
///
/// Since 0.14. Only if `CONFIG_SPICE`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "0.14", cond(CONFIG_SPICE), doc_required)]
pub struct SpiceInitialized {
    /// The server's end.
    pub server: SpiceServerInfo,
    /// The client's end, and what the channel is for.
    pub client: SpiceChannel,
}

/// A channel of a SPICE client was closed.
///
/// Since 0.14. Only if `CONFIG_SPICE`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "0.14", cond(CONFIG_SPICE), doc_required)]
pub struct SpiceDisconnected {
    /// The server's end.
    pub server: SpiceBasicInfo,
    /// The client's end.
    pub client: SpiceBasicInfo,
}

/// SPICE clients have been handed over to the migration target, so that QEMU on the source is no
/// longer needed for them.
///
/// Since 1.3. Only if `CONFIG_SPICE`.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(event, since = "1.3", cond(CONFIG_SPICE), doc_required)]
pub struct SpiceMigrateCompleted {}

/// A VNC client opened a connection. It has not been authenticated yet.
///
/// Since 0.13. Only if `CONFIG_VNC`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "0.13", cond(CONFIG_VNC), doc_required)]
pub struct VncConnected {
    /// The server's end.
    pub server: VncServerInfo,
    /// The client's end.
    pub client: VncBasicInfo,
}

/// A VNC client has been authenticated, and its session is in use.
///
/// Since 0.13. Only if `CONFIG_VNC`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "0.13", cond(CONFIG_VNC), doc_required)]
pub struct VncInitialized {
    /// The server's end.
    pub server: VncServerInfo,
    /// The client's end, and who it is.
    pub client: VncClientInfo,
}

/// A VNC client's connection was closed.
///
/// Since 0.13. Only if `CONFIG_VNC`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "0.13", cond(CONFIG_VNC), doc_required)]
pub struct VncDisconnected {
    /// The server's end.
    pub server: VncServerInfo,
    /// The client's end, and who it is.
    pub client: VncClientInfo,
}
