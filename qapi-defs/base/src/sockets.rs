//! Addresses of sockets.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, UnknownBranch, describe};

/// Kind of address a socket has.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum NetworkAddressFamily {
    /// An IPv4 address.
    Ipv4,
    /// An IPv6 address.
    Ipv6,
    /// A Unix domain socket.
    Unix,
    /// A vsock address, for sockets between host and guest. Since 2.8.
    #[qapi(since = "2.8")]
    Vsock,
    /// Any other kind.
    Unknown,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Host and port of an IP socket.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct InetSocketAddressBase {
    /// Host name or IP address. When listening, the empty string stands for all local addresses.
    pub host: String,
    /// Decimal port number or service name.
    pub port: String,
}

/// Address of a TCP or UDP socket over IPv4 or IPv6.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct InetSocketAddress {
    /// The members of `InetSocketAddressBase`.
    #[qapi(base)]
    pub base: InetSocketAddressBase,
    /// `true` if both `host` and `port` are numeric, so that no name lookup is needed or made.
    /// Default `false`. Since 2.9.
    #[qapi(since = "2.9")]
    pub numeric: Option<bool>,
    /// When listening: last port of a range that starts at `port`, from which the first free one is
    /// taken. Absent means only `port`.
    pub to: Option<u16>,
    /// `true` to use IPv4, `false` not to. With neither this nor `ipv6` given, both are tried;
    /// turning on just one excludes the other.
    pub ipv4: Option<bool>,
    /// `true` to use IPv6, `false` not to; see `ipv4`.
    pub ipv6: Option<bool>,
    /// Turn on TCP keep-alive. Default `false`; refused for listening sockets. Since 4.2.
    #[qapi(since = "4.2")]
    pub keep_alive: Option<bool>,
    /// Use Multipath TCP. Default `false`. Since 6.1. Only if `HAVE_IPPROTO_MPTCP`.
    #[qapi(since = "6.1", cond(HAVE_IPPROTO_MPTCP))]
    pub mptcp: Option<bool>,
}

/// Address of a Unix domain socket.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct UnixSocketAddress {
    /// Path of the socket file, or the name if `abstract` is on.
    pub path: String,
    /// Use Linux's abstract namespace, where no file is involved. Default `false`. Since 5.1. Only
    /// if `CONFIG_LINUX`.
    #[qapi(since = "5.1", cond(CONFIG_LINUX))]
    pub r#abstract: Option<bool>,
    /// For abstract sockets: `true` uses just the characters of the name, `false` fills the rest of
    /// the address with null bytes. Both ends must agree. Default `true`. Since 5.1. Only if
    /// `CONFIG_LINUX`.
    #[qapi(since = "5.1", cond(CONFIG_LINUX))]
    pub tight: Option<bool>,
}

/// Address of a vsock socket. Numbers are given as decimal strings.
///
/// Since 2.8.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.8", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VsockSocketAddress {
    /// Context identifier of the machine: 2 is the host, guests have 3 and up.
    pub cid: String,
    /// Port number.
    pub port: String,
}

/// A socket that is open already, passed as a file descriptor.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct FdSocketAddress {
    /// Name given to the descriptor with `getfd`, for commands from a monitor; elsewhere, such as
    /// on the command line, the number of an inherited descriptor.
    pub str: String,
}

/// Envelope around an IP address in a `SocketAddressLegacy`.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct InetSocketAddressWrapper {
    /// The address proper.
    pub data: InetSocketAddress,
}

/// Envelope around a Unix domain address in a `SocketAddressLegacy`.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct UnixSocketAddressWrapper {
    /// The address proper.
    pub data: UnixSocketAddress,
}

/// Envelope around a vsock address in a `SocketAddressLegacy`.
///
/// Since 2.8.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.8", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VsockSocketAddressWrapper {
    /// The address proper.
    pub data: VsockSocketAddress,
}

/// Envelope around a file descriptor in a `SocketAddressLegacy`.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct FdSocketAddressWrapper {
    /// The descriptor proper.
    pub data: FdSocketAddress,
}

/// Older form of a socket address, with the details nested in a `data` object. Newer interfaces
/// take the flat `SocketAddress`.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SocketAddressLegacy {
    /// The kind of socket.
    #[qapi(discriminator)]
    pub r#type: SocketAddressLegacyBranch,
}

/// What `type` chooses in `SocketAddressLegacy`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(SocketAddressType), from)]
pub enum SocketAddressLegacyBranch {
    /// TCP or UDP over IP.
    Inet(InetSocketAddressWrapper),
    /// Unix domain socket.
    Unix(UnixSocketAddressWrapper),
    /// Vsock, between host and guest.
    Vsock(VsockSocketAddressWrapper),
    /// Socket that is open already.
    Fd(FdSocketAddressWrapper),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Kind of socket an address is for.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum SocketAddressType {
    /// TCP or UDP over IP.
    Inet,
    /// Unix domain socket.
    Unix,
    /// Vsock, between host and guest.
    Vsock,
    /// Socket that is open already.
    Fd,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Address of a socket. The other members depend on `type`.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SocketAddress {
    /// The kind of socket.
    #[qapi(discriminator)]
    pub r#type: SocketAddressBranch,
}

/// What `type` chooses in `SocketAddress`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(SocketAddressType), from)]
pub enum SocketAddressBranch {
    /// TCP or UDP over IP.
    Inet(InetSocketAddress),
    /// Unix domain socket.
    Unix(UnixSocketAddress),
    /// Vsock, between host and guest.
    Vsock(VsockSocketAddress),
    /// Socket that is open already.
    Fd(FdSocketAddress),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "sockets",
    includes: &[],
    definitions: &[
        describe::ty::<NetworkAddressFamily>(),
        describe::ty::<InetSocketAddressBase>(),
        describe::ty::<InetSocketAddress>(),
        describe::ty::<UnixSocketAddress>(),
        describe::ty::<VsockSocketAddress>(),
        describe::ty::<FdSocketAddress>(),
        describe::ty::<InetSocketAddressWrapper>(),
        describe::ty::<UnixSocketAddressWrapper>(),
        describe::ty::<VsockSocketAddressWrapper>(),
        describe::ty::<FdSocketAddressWrapper>(),
        describe::ty::<SocketAddressLegacy>(),
        describe::ty::<SocketAddressType>(),
        describe::ty::<SocketAddress>(),
    ],
};
