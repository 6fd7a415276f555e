//! VNC.

use qapi_defs_base::sockets::NetworkAddressFamily;
use qapi_runtime::Qapi;

/// One end of a VNC connection.
///
/// Since 2.1. Only if `CONFIG_VNC`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", cond(CONFIG_VNC), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VncBasicInfo {
    /// IP address.
    pub host: String,
    /// Port, as a number or as a service name of the host. For a Unix domain socket it is the path.
    pub service: String,
    /// Kind of address.
    pub family: NetworkAddressFamily,
    /// Whether the WebSocket protocol is in use. Since 2.3.
    #[qapi(since = "2.3")]
    pub websocket: bool,
}

/// The server's end of a VNC connection.
///
/// Since 2.1. Only if `CONFIG_VNC`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", cond(CONFIG_VNC), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VncServerInfo {
    /// The members of `VncBasicInfo`.
    #[qapi(base)]
    pub base: VncBasicInfo,
    /// How clients without WebSocket authenticate, in the form described with `VncInfo`.
    pub auth: Option<String>,
}

/// A VNC client: its end of the connection, and who it is.
///
/// Since 0.14. Only if `CONFIG_VNC`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(
    since = "0.14",
    cond(CONFIG_VNC),
    exceptions(member_names),
    rename_all = "snake_case",
    new,
    doc_required
)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VncClientInfo {
    /// The members of `VncBasicInfo`.
    #[qapi(base)]
    pub base: VncBasicInfo,
    /// Distinguished name in the client's certificate; present only if it has one. On the wire:
    /// `x509_dname`.
    pub x509_dname: Option<String>,
    /// User name it gave to SASL; present only with that kind of authentication. On the wire:
    /// `sasl_username`.
    pub sasl_username: Option<String>,
}

/// State of the first VNC server.
///
/// Since 0.14. Only if `CONFIG_VNC`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", cond(CONFIG_VNC), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VncInfo {
    /// Whether the server is listening. If not, the other members are absent.
    pub enabled: bool,
    /// Address the server listens on; empty for a Unix domain socket. Absent while the server is
    /// off.
    pub host: Option<String>,
    /// Kind of address. Absent while the server is off.
    pub family: Option<NetworkAddressFamily>,
    /// Port, as a number or as a service name of the host. For a Unix domain socket it is the path.
    /// Absent while the server is off.
    pub service: Option<String>,
    /// How clients authenticate: the name of a `VncPrimaryAuth`, or, with VeNCrypt, `vencrypt+` and
    /// the name of a `VncVencryptSubAuth` with `+` for `-`, such as `vencrypt+x509+sasl`.
    pub auth: Option<String>,
    /// Connected clients. Absent while the server is off.
    pub clients: Option<Vec<VncClientInfo>>,
}

/// Authentication methods of the VNC protocol. QEMU itself uses `none`, `vnc`, `vencrypt` and
/// `sasl`.
///
/// Since 2.3. Only if `CONFIG_VNC`.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.3", cond(CONFIG_VNC), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum VncPrimaryAuth {
    /// No authentication.
    None,
    /// Password with challenge and response (DES).
    Vnc,
    /// RA2 of RealVNC.
    Ra2,
    /// RA2 of RealVNC, without encryption of what follows.
    Ra2ne,
    /// Extension of TightVNC.
    Tight,
    /// Extension of UltraVNC.
    Ultra,
    /// Anonymous TLS, an older scheme.
    Tls,
    /// VeNCrypt: TLS, combined with a second method.
    Vencrypt,
    /// SASL, without TLS.
    Sasl,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// How clients authenticate within VeNCrypt. With `tls` the encryption is anonymous, with `x509`
/// the server has a certificate.
///
/// Since 2.3. Only if `CONFIG_VNC`.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.3", cond(CONFIG_VNC), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum VncVencryptSubAuth {
    /// User name and password, without TLS.
    Plain,
    /// Anonymous TLS, no authentication.
    TlsNone,
    /// TLS with certificates, no further authentication.
    X509None,
    /// Anonymous TLS and VNC password.
    TlsVnc,
    /// TLS with certificates and VNC password.
    X509Vnc,
    /// Anonymous TLS, user name and password.
    TlsPlain,
    /// TLS with certificates, user name and password.
    X509Plain,
    /// Anonymous TLS and SASL.
    TlsSasl,
    /// TLS with certificates and SASL.
    X509Sasl,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// An address a VNC server listens on.
///
/// Since 2.9. Only if `CONFIG_VNC`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", cond(CONFIG_VNC), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VncServerInfo2 {
    /// The members of `VncBasicInfo`.
    #[qapi(base)]
    pub base: VncBasicInfo,
    /// How clients authenticate there.
    pub auth: VncPrimaryAuth,
    /// Method within VeNCrypt; present only if `auth` is `vencrypt`.
    pub vencrypt: Option<VncVencryptSubAuth>,
}

/// State of a VNC server.
///
/// Since 2.3. Only if `CONFIG_VNC`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.3", cond(CONFIG_VNC), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VncInfo2 {
    /// ID of the server.
    pub id: String,
    /// Addresses it listens on, plain ones and WebSocket; empty if it is off.
    pub server: Vec<VncServerInfo2>,
    /// Connected clients.
    pub clients: Vec<VncClientInfo>,
    /// How clients without WebSocket authenticate.
    pub auth: VncPrimaryAuth,
    /// Method within VeNCrypt; present only if `auth` is `vencrypt`.
    pub vencrypt: Option<VncVencryptSubAuth>,
    /// ID of the display device it is bound to; absent if it follows the active console.
    pub display: Option<String>,
}
