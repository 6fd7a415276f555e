//! SPICE.

use qapi_defs_base::sockets::NetworkAddressFamily;
use qapi_runtime::Qapi;

/// One end of a SPICE connection.
///
/// Since 2.1. Only if `CONFIG_SPICE`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", cond(CONFIG_SPICE), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SpiceBasicInfo {
    /// Its IP address.
    pub host: String,
    /// Its TCP port, in decimal.
    pub port: String,
    /// What kind of address `host` is.
    pub family: NetworkAddressFamily,
}

/// The server's end of a SPICE connection.
///
/// Since 2.1. Only if `CONFIG_SPICE`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", cond(CONFIG_SPICE), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SpiceServerInfo {
    /// The members of `SpiceBasicInfo`.
    #[qapi(base)]
    pub base: SpiceBasicInfo,
    /// How clients authenticate: `none` or `spice`.
    pub auth: Option<String>,
}

/// A channel of a SPICE client: the client's end of the connection, and what it is for.
///
/// Since 0.14. Only if `CONFIG_SPICE`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", cond(CONFIG_SPICE), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SpiceChannel {
    /// The members of `SpiceBasicInfo`.
    #[qapi(base)]
    pub base: SpiceBasicInfo,
    /// Number of the session; the same for all channels of a client.
    pub connection_id: i64,
    /// What the channel is for, as a number of the SPICE protocol. Each session has one channel of
    /// type 1 (main).
    pub channel_type: i64,
    /// Number among the channels of that type in the session, such as the screen for display
    /// channels; mostly 0.
    pub channel_id: i64,
    /// Whether the channel is encrypted.
    pub tls: bool,
}

/// Who determines the pointer position in a SPICE session.
///
/// Since 1.1. Only if `CONFIG_SPICE`.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.1", cond(CONFIG_SPICE), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum SpiceQueryMouseMode {
    /// The client, which sends absolute positions.
    Client,
    /// The guest, to which the client only sends movements.
    Server,
    /// The server does not say.
    Unknown,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// State of the SPICE server.
///
/// Since 0.14. Only if `CONFIG_SPICE`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", cond(CONFIG_SPICE), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SpiceInfo {
    /// Whether there is a SPICE server. If not, the optional members are absent.
    pub enabled: bool,
    /// Whether clients have been handed over after the last migration, too. Since 1.4.
    #[qapi(since = "1.4")]
    pub migrated: bool,
    /// Address the server listens on, with `*` for all.
    pub host: Option<String>,
    /// Port without encryption; absent if there is none.
    pub port: Option<i64>,
    /// Port with encryption; absent if there is none.
    pub tls_port: Option<i64>,
    /// How clients authenticate: `none` for not at all, `spice` for a password or SASL.
    pub auth: Option<String>,
    /// Version of the SPICE server library QEMU was built with. Absent while the server is off.
    pub compiled_version: Option<String>,
    /// Who determines the pointer position. Since 1.1.
    #[qapi(since = "1.1")]
    pub mouse_mode: SpiceQueryMouseMode,
    /// Channels of all connected clients. Absent while the server is off.
    pub channels: Option<Vec<SpiceChannel>>,
}
