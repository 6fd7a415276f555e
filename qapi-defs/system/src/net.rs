//! Network devices and their backends.

use qapi_defs_base::sockets::SocketAddress;
use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, Size, describe};

/// Settings of a network card made with the old `-net nic`. Not for `netdev_add`.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetLegacyNicOptions {
    /// ID of the backend to connect to. Absent means QEMU's hub number 0.
    pub netdev: Option<::std::string::String>,
    /// MAC address. Absent means one chosen by QEMU.
    pub macaddr: Option<::std::string::String>,
    /// Kind of card, such as `e1000` or `virtio`. Absent means the default of the machine type.
    pub model: Option<::std::string::String>,
    /// PCI address of the card. Absent means any free slot.
    pub addr: Option<::std::string::String>,
    /// Number of MSI-X vectors, with 0 for none. Absent means the card's default.
    pub vectors: Option<u32>,
}

/// An object around a string. It is there for lists of strings in backend settings.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct String {
    /// The string.
    pub str: ::std::string::String,
}

/// Settings of user mode networking (slirp), a small NAT network with its own DHCP and DNS inside
/// QEMU, which needs no privileges. By default it is 10.0.2.0/24, with the host at 10.0.2.2.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetdevUserOptions {
    /// Host name that DHCP gives to the guest. Absent: none.
    pub hostname: Option<::std::string::String>,
    /// Cut the guest off from host and outside, except for explicit forwarding rules. Default
    /// `false`.
    pub restrict: Option<bool>,
    /// Whether to offer IPv4. Default `true`, unless `ipv6` alone is turned on. Since 2.6.
    #[qapi(since = "2.6")]
    pub ipv4: Option<bool>,
    /// Whether to offer IPv6. Default `true`, unless `ipv4` alone is turned on. Since 2.6.
    #[qapi(since = "2.6")]
    pub ipv6: Option<bool>,
    /// Old name of `net`, which should be used instead. Absent: as with `net`.
    pub ip: Option<::std::string::String>,
    /// Network of the guest, as an address with an optional netmask or prefix length after a slash.
    /// Default `10.0.2.0/24`.
    pub net: Option<::std::string::String>,
    /// Address the guest reaches the host at. By default the second one, x.x.x.2.
    pub host: Option<::std::string::String>,
    /// Directory to offer read-only over TFTP. Absent means no TFTP server.
    pub tftp: Option<::std::string::String>,
    /// Name of the boot file, which DHCP announces to the guest for booting over the network.
    /// Absent: none.
    pub bootfile: Option<::std::string::String>,
    /// First of the 16 addresses that DHCP hands out. By default x.x.x.15.
    pub dhcpstart: Option<::std::string::String>,
    /// Address the guest reaches the name server at; other than `host`. By default x.x.x.3.
    pub dns: Option<::std::string::String>,
    /// Domains for the guest's search list, announced by DHCP. Absent: none.
    pub dnssearch: Option<Vec<String>>,
    /// The guest's domain name, announced by DHCP. Absent: none. Since 3.0.
    #[qapi(since = "3.0")]
    pub domainname: Option<::std::string::String>,
    /// Address part of the IPv6 prefix. Default `fec0::`. Since 2.6.
    #[qapi(since = "2.6")]
    pub ipv6_prefix: Option<::std::string::String>,
    /// Length of the IPv6 prefix in bits, up to 126. Default 64. Since 2.6.
    #[qapi(since = "2.6")]
    pub ipv6_prefixlen: Option<i64>,
    /// IPv6 address the guest reaches the host at. By default the prefix with 2 at the end. Since 2.6.
    #[qapi(since = "2.6")]
    pub ipv6_host: Option<::std::string::String>,
    /// IPv6 address the guest reaches the name server at. By default the prefix with 3 at the end.
    /// Since 2.6.
    #[qapi(since = "2.6")]
    pub ipv6_dns: Option<::std::string::String>,
    /// Directory to offer to the guest as SMB share `qemu`, by means of the host's Samba. Absent
    /// means no sharing.
    pub smb: Option<::std::string::String>,
    /// Address the guest reaches the SMB server at. By default x.x.x.4.
    pub smbserver: Option<::std::string::String>,
    /// Ports of the host to forward to the guest, each as
    /// `tcp:HOSTADDR:HOSTPORT-GUESTADDR:GUESTPORT` or with `udp`; both addresses can be empty.
    /// Absent: none.
    pub hostfwd: Option<Vec<String>>,
    /// Addresses inside the network at which TCP connections from the guest end up at a character
    /// device (`tcp:ADDR:PORT-CHARDEV`) or a program started for each
    /// (`tcp:ADDR:PORT-cmd:COMMAND`). Absent: none.
    pub guestfwd: Option<Vec<String>>,
    /// Name of a TFTP server that DHCP announces (option 66), if it is not the built-in one. Since 3.1.
    #[qapi(since = "3.1")]
    pub tftp_server_name: Option<::std::string::String>,
}

/// Settings of a backend that uses a TAP interface of the host. QEMU makes the interface, unless
/// one of `fd`, `fds` and `helper` provides for it.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.2", exceptions(member_names), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetdevTapOptions {
    /// Name of the interface. Absent means one the host chooses.
    pub ifname: Option<::std::string::String>,
    /// Descriptor of an interface that is open already: its number, or its name from `getfd`.
    /// Excludes most other settings.
    pub fd: Option<::std::string::String>,
    /// The same for several queues, separated by colons.
    pub fds: Option<::std::string::String>,
    /// Program that configures the interface; `no` for none. Default `/etc/qemu-ifup`.
    pub script: Option<::std::string::String>,
    /// Program that undoes this; `no` for none. Default `/etc/qemu-ifdown`.
    pub downscript: Option<::std::string::String>,
    /// Bridge to attach to, for use with `helper`. Default `br0`. Since 2.8.
    #[qapi(since = "2.8")]
    pub br: Option<::std::string::String>,
    /// Privileged program that opens the interface on QEMU's behalf, such as `qemu-bridge-helper`.
    pub helper: Option<::std::string::String>,
    /// Limit for data waiting to be sent, in bytes. Default 0, which means none.
    pub sndbuf: Option<Size>,
    /// Pass virtio-net headers along, so that checksums and segmentation can be offloaded. By
    /// default on if the host is able to; with `true` it has to be. On the wire: `vnet_hdr`.
    #[qapi(name = "vnet_hdr")]
    pub vnet_hdr: Option<bool>,
    /// Let the kernel's vhost-net handle the packets. Default `false`, unless `vhostfd` or
    /// `vhostforce` is given.
    pub vhost: Option<bool>,
    /// Descriptor of a vhost-net device that is open already.
    pub vhostfd: Option<::std::string::String>,
    /// The same for several queues, separated by colons; as many as in `fds`.
    pub vhostfds: Option<::std::string::String>,
    /// Use vhost also for guests without MSI-X, and fail if it is not to be had. Default `false`.
    pub vhostforce: Option<bool>,
    /// Number of queue pairs. Default 1.
    pub queues: Option<u32>,
    /// How long vhost-net may actively wait for packets, in microseconds. Default 0. Since 2.7.
    #[qapi(since = "2.7")]
    pub poll_us: Option<u32>,
}

/// Settings of a backend that connects to other QEMU processes by a socket. Exactly one of `fd`,
/// `listen`, `connect`, `mcast` and `udp` has to be there. `stream` and `dgram` are the newer
/// alternatives.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetdevSocketOptions {
    /// Descriptor of a socket that is open already: its number, or its name from `getfd`.
    pub fd: Option<::std::string::String>,
    /// Address to wait at for a TCP connection, as `HOST:PORT`; the host can be empty.
    pub listen: Option<::std::string::String>,
    /// Address to open a TCP connection to, as `HOST:PORT`.
    pub connect: Option<::std::string::String>,
    /// UDP multicast group that makes up the network, as `ADDR:PORT`.
    pub mcast: Option<::std::string::String>,
    /// Address to send from: a plain address with `mcast`, or, with `udp`, the mandatory
    /// `HOST:PORT` to receive on.
    pub localaddr: Option<::std::string::String>,
    /// Address to send UDP datagrams to, as `HOST:PORT`.
    pub udp: Option<::std::string::String>,
}

/// Settings of a backend that sends Ethernet frames through an L2TPv3 tunnel, to a router or to
/// another QEMU. Both ends need matching settings. Linux only.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetdevL2TPv3Options {
    /// Local address.
    pub src: ::std::string::String,
    /// Address of the other end.
    pub dst: ::std::string::String,
    /// Local UDP port; necessary with `udp`, unused otherwise.
    pub srcport: Option<::std::string::String>,
    /// UDP port of the other end; necessary with `udp`, unused otherwise.
    pub dstport: Option<::std::string::String>,
    /// `true` for IPv6 addresses, `false` for IPv4. Default `false`.
    pub ipv6: Option<bool>,
    /// `true` to send over UDP, `false` to send directly over IP. Default `false`.
    pub udp: Option<bool>,
    /// Cookies have 64 bits. Default `false`: 32 bits.
    pub cookie64: Option<bool>,
    /// Send a sequence counter. Default `false`.
    pub counter: Option<bool>,
    /// Send the counter, but always as zero, for peers or networks that go wrong when packets
    /// arrive out of order. Default `false`.
    pub pincounter: Option<bool>,
    /// Cookie to put into packets. To be given together with `rxcookie`; without the two there are
    /// no cookies.
    pub txcookie: Option<u64>,
    /// Cookie to expect in packets. Absent: packets have none.
    pub rxcookie: Option<u64>,
    /// Session ID to put into packets.
    pub txsession: u32,
    /// Session ID to expect in packets. Default is the one in `txsession`.
    pub rxsession: Option<u32>,
    /// Extra bytes between header and payload, up to 256. Default 0.
    pub offset: Option<u32>,
}

/// Settings of a backend that connects to a VDE switch on the host.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetdevVdeOptions {
    /// Directory or path of the switch's control socket. Absent means VDE's default.
    pub sock: Option<::std::string::String>,
    /// Port of the switch. Default 0, for any free one.
    pub port: Option<u16>,
    /// Group that is to own the communication socket. Absent: its group is left alone.
    pub group: Option<::std::string::String>,
    /// Access mode of the communication socket. Default 0700 (octal).
    pub mode: Option<u16>,
}

/// Settings of a backend that attaches a TAP interface to a bridge of the host, by means of a
/// privileged helper program.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetdevBridgeOptions {
    /// Name of the bridge. Default `br0`.
    pub br: Option<::std::string::String>,
    /// Path of the program. Default is the `qemu-bridge-helper` that comes with QEMU.
    pub helper: Option<::std::string::String>,
}

/// Settings of a port on one of QEMU's own hubs. All ports of a hub see each other's packets.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetdevHubPortOptions {
    /// Number of the hub, which is made if necessary.
    pub hubid: i32,
    /// ID of another backend to connect to the port. Absent means that a network card will be
    /// connected. Since 2.12.
    #[qapi(since = "2.12")]
    pub netdev: Option<::std::string::String>,
}

/// Settings of a backend that uses the netmap framework.
///
/// Since 2.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetdevNetmapOptions {
    /// Interface of the host to use, or a port of a VALE software switch: `valeX:Y` is port Y on
    /// switch X, both made on demand.
    pub ifname: ::std::string::String,
    /// Where netmap is to be found on the host. Default `/dev/netmap`.
    pub devname: Option<::std::string::String>,
}

/// How the XDP program is attached to the interface.
///
/// Since 8.2. Only if `CONFIG_AF_XDP`.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.2", cond(CONFIG_AF_XDP), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum AFXDPMode {
    /// Within the network driver, which has to support it.
    Native,
    /// In the generic part of the network stack, which works with any driver but is slower.
    Skb,
}

/// Settings of a backend that uses AF_XDP sockets on a host interface (Linux).
///
/// Since 8.2. Only if `CONFIG_AF_XDP`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", cond(CONFIG_AF_XDP), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetdevAFXDPOptions {
    /// Name of the interface.
    pub ifname: ::std::string::String,
    /// How to attach the XDP program. By default `native`, and if that fails `skb`.
    pub mode: Option<AFXDPMode>,
    /// Copy packets even if the driver could do without. Default `false`.
    pub force_copy: Option<bool>,
    /// Number of queues of the interface to use. Default 1.
    pub queues: Option<i64>,
    /// Number of the first queue to use. Default 0.
    pub start_queue: Option<i64>,
    /// Load no XDP program, as the interface has one. Default `false`; goes together with
    /// `sock-fds`.
    pub inhibit: Option<bool>,
    /// Descriptors of AF_XDP sockets, one per queue in order, separated by colons. They are open
    /// and in the program's socket map, but not bound. Goes together with `inhibit`.
    pub sock_fds: Option<::std::string::String>,
}

/// Settings of a backend in another process, with which QEMU talks by the vhost-user protocol.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetdevVhostUserOptions {
    /// ID of a character device that is a Unix domain socket to that process.
    pub chardev: ::std::string::String,
    /// Has no effect any more; it used to force vhost for guests without MSI-X.
    pub vhostforce: Option<bool>,
    /// Number of queue pairs, from 1 to 1024. Default 1. Since 2.5.
    #[qapi(since = "2.5")]
    pub queues: Option<i64>,
}

/// Settings of a backend that uses a vDPA device: hardware that moves data as virtio does, but is
/// controlled in a way of its own. One of `vhostdev` and `vhostfd` has to be there.
///
/// Since 5.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "5.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetdevVhostVDPAOptions {
    /// Path of the device, such as `/dev/vhost-vdpa-0`.
    pub vhostdev: Option<::std::string::String>,
    /// Descriptor of a device that is open already: its number, or its name from `getfd`.
    pub vhostfd: Option<::std::string::String>,
    /// Number of queue pairs wanted. Default 1; current versions go by what the device reports.
    pub queues: Option<i64>,
    /// Put shadow virtqueues between guest and device, so that QEMU sees the traffic. Experimental.
    /// Default `false`. Since 7.1. **Unstable.** An experiment; may change or go away.
    #[qapi(since = "7.1", features(unstable))]
    pub x_svq: Option<bool>,
}

/// Settings of a macOS vmnet backend in host mode, where guests reach the host and each other, but
/// nothing beyond. The three address settings are given all together or not at all.
///
/// Since 7.1. Only if `CONFIG_VMNET`.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.1", cond(CONFIG_VMNET), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetdevVmnetHostOptions {
    /// First IPv4 address of the network, from a private range. It is the host's; those after it
    /// are for DHCP.
    pub start_address: Option<::std::string::String>,
    /// Last IPv4 address for DHCP, from the same range.
    pub end_address: Option<::std::string::String>,
    /// IPv4 netmask.
    pub subnet_mask: Option<::std::string::String>,
    /// Let this interface talk to the host only. Needs macOS 11. Default `false`.
    pub isolated: Option<bool>,
    /// UUID of a separate network to join. It has no DHCP, and no connection except among its
    /// members. Needs macOS 11. Absent: the network that all share.
    pub net_uuid: Option<::std::string::String>,
}

/// Settings of a macOS vmnet backend in shared mode, where guests reach the host, each other, and
/// the outside by NAT. The three IPv4 settings are given all together or not at all; by default
/// macOS chooses the network.
///
/// Since 7.1. Only if `CONFIG_VMNET`.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.1", cond(CONFIG_VMNET), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetdevVmnetSharedOptions {
    /// First IPv4 address of the network, from a private range. It is the gateway's; those after it
    /// are for DHCP.
    pub start_address: Option<::std::string::String>,
    /// Last IPv4 address for DHCP, from the same range.
    pub end_address: Option<::std::string::String>,
    /// IPv4 netmask.
    pub subnet_mask: Option<::std::string::String>,
    /// Let this interface talk to no other vmnet interface. Needs macOS 11. Default `false`.
    pub isolated: Option<bool>,
    /// IPv6 prefix for the network, a unique local one (`fd00::/8`) of 64 bits. Absent: macOS
    /// chooses one.
    pub nat66_prefix: Option<::std::string::String>,
}

/// Settings of a macOS vmnet backend that is bridged to a network interface of the host.
///
/// Since 7.1. Only if `CONFIG_VMNET`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", cond(CONFIG_VMNET), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetdevVmnetBridgedOptions {
    /// Name of the host's interface.
    pub ifname: ::std::string::String,
    /// Let this interface talk to no other vmnet interface. Needs macOS 11. Default `false`.
    pub isolated: Option<bool>,
}

/// Settings of a backend that exchanges packets over a stream socket, for example with `passt` or
/// another QEMU.
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetdevStreamOptions {
    /// Address to listen on as a server, or to connect to as a client; of type `inet`, `unix` or
    /// `fd`.
    pub addr: SocketAddress,
    /// `true` to listen, `false` to connect. Default `false`.
    pub server: Option<bool>,
    /// As a client: seconds to wait until another attempt after the connection is lost. Default 0,
    /// which means no further attempts; refused for servers. Since 8.0.
    #[qapi(since = "8.0")]
    pub reconnect: Option<u32>,
}

/// Settings of a backend that exchanges packets as datagrams. Addresses are of type `inet`, `unix`
/// or `fd`. There are three forms: `remote` is a multicast group, `local` and `remote` are
/// addresses of one type, or `local` is a descriptor and alone.
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetdevDgramOptions {
    /// Address to receive on, or a socket that is open already. Optional for multicast only.
    pub local: Option<SocketAddress>,
    /// Address to send to. Absent if `local` is a descriptor for a single peer.
    pub remote: Option<SocketAddress>,
}

/// Kinds of network backends. `nic` and `none` are special.
///
/// Since 2.7.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.7", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum NetClientDriver {
    /// No networking; only meant for the command line's `-net` and `-nic`.
    None,
    /// Network card of the machine, not a backend; only for `-net`.
    Nic,
    /// NAT network inside QEMU (slirp).
    User,
    /// TAP interface of the host.
    Tap,
    /// L2TPv3 tunnel. Since 2.1.
    #[qapi(since = "2.1")]
    L2tpv3,
    /// TCP or UDP socket to another QEMU, in the old style.
    Socket,
    /// Stream socket. Since 7.2.
    #[qapi(since = "7.2")]
    Stream,
    /// Datagram socket. Since 7.2.
    #[qapi(since = "7.2")]
    Dgram,
    /// VDE switch.
    Vde,
    /// Bridge of the host, by means of a helper program.
    Bridge,
    /// Port on a hub inside QEMU.
    Hubport,
    /// Netmap interface or VALE switch.
    Netmap,
    /// Another process, by the vhost-user protocol.
    VhostUser,
    /// vDPA device. Since 5.1.
    #[qapi(since = "5.1")]
    VhostVdpa,
    /// AF_XDP sockets on Linux. Since 8.2. Only if `CONFIG_AF_XDP`.
    #[qapi(since = "8.2", cond(CONFIG_AF_XDP))]
    AfXdp,
    /// macOS vmnet, host only. Since 7.1. Only if `CONFIG_VMNET`.
    #[qapi(since = "7.1", cond(CONFIG_VMNET))]
    VmnetHost,
    /// macOS vmnet, shared by NAT. Since 7.1. Only if `CONFIG_VMNET`.
    #[qapi(since = "7.1", cond(CONFIG_VMNET))]
    VmnetShared,
    /// macOS vmnet, bridged. Since 7.1. Only if `CONFIG_VMNET`.
    #[qapi(since = "7.1", cond(CONFIG_VMNET))]
    VmnetBridged,
}

/// A network backend to set up. The other members depend on `type`.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct Netdev {
    /// ID of the backend, by which network cards and other commands refer to it.
    pub id: ::std::string::String,
    /// Kind of backend.
    #[qapi(discriminator)]
    pub r#type: NetdevBranch,
}

/// What `type` chooses in `Netdev`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(NetClientDriver), from)]
pub enum NetdevBranch {
    /// Network card of the machine, not a backend; only for `-net`.
    Nic(Box<NetLegacyNicOptions>),
    /// NAT network inside QEMU (slirp).
    User(Box<NetdevUserOptions>),
    /// TAP interface of the host.
    Tap(Box<NetdevTapOptions>),
    /// L2TPv3 tunnel. Since 2.1.
    L2tpv3(Box<NetdevL2TPv3Options>),
    /// TCP or UDP socket to another QEMU, in the old style.
    Socket(Box<NetdevSocketOptions>),
    /// Stream socket. Since 7.2.
    Stream(Box<NetdevStreamOptions>),
    /// Datagram socket. Since 7.2.
    Dgram(Box<NetdevDgramOptions>),
    /// VDE switch.
    Vde(NetdevVdeOptions),
    /// Bridge of the host, by means of a helper program.
    Bridge(NetdevBridgeOptions),
    /// Port on a hub inside QEMU.
    Hubport(NetdevHubPortOptions),
    /// Netmap interface or VALE switch.
    Netmap(NetdevNetmapOptions),
    /// AF_XDP sockets on Linux. Since 8.2. Only if `CONFIG_AF_XDP`.
    #[qapi(cond(CONFIG_AF_XDP))]
    AfXdp(Box<NetdevAFXDPOptions>),
    /// Another process, by the vhost-user protocol.
    VhostUser(NetdevVhostUserOptions),
    /// vDPA device. Since 5.1.
    VhostVdpa(Box<NetdevVhostVDPAOptions>),
    /// macOS vmnet, host only. Since 7.1. Only if `CONFIG_VMNET`.
    #[qapi(cond(CONFIG_VMNET))]
    VmnetHost(Box<NetdevVmnetHostOptions>),
    /// macOS vmnet, shared by NAT. Since 7.1. Only if `CONFIG_VMNET`.
    #[qapi(cond(CONFIG_VMNET))]
    VmnetShared(Box<NetdevVmnetSharedOptions>),
    /// macOS vmnet, bridged. Since 7.1. Only if `CONFIG_VMNET`.
    #[qapi(cond(CONFIG_VMNET))]
    VmnetBridged(NetdevVmnetBridgedOptions),
    /// No networking; only meant for the command line's `-net` and `-nic`.
    None,
}

/// Which packets of some class a network card accepts.
///
/// Since 1.6.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.6", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum RxState {
    /// Those that its filter tables allow.
    Normal,
    /// None of them.
    None,
    /// All of them.
    All,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Which incoming packets a network card accepts, according to the guest's driver.
///
/// Since 1.6.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.6", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RxFilterInfo {
    /// ID of the card.
    pub name: ::std::string::String,
    /// Whether it accepts everything.
    pub promiscuous: bool,
    /// Which multicast packets it accepts.
    pub multicast: RxState,
    /// Which unicast packets it accepts.
    pub unicast: RxState,
    /// Which packets with a VLAN tag it accepts. Since 2.0.
    #[qapi(since = "2.0")]
    pub vlan: RxState,
    /// Whether it accepts broadcast packets.
    pub broadcast_allowed: bool,
    /// Whether the guest asked for more multicast addresses than fit in the table.
    pub multicast_overflow: bool,
    /// Whether the guest asked for more unicast addresses than fit in the table.
    pub unicast_overflow: bool,
    /// The card's own MAC address.
    pub main_mac: ::std::string::String,
    /// Numbers of the VLANs it accepts.
    pub vlan_table: Vec<i64>,
    /// Further unicast addresses it accepts.
    pub unicast_table: Vec<::std::string::String>,
    /// Multicast addresses it accepts.
    pub multicast_table: Vec<::std::string::String>,
}

/// When and where to announce MAC addresses, so that switches learn on which port the guest now is.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AnnounceParameters {
    /// Delay in milliseconds at the start; in current versions it comes between the first
    /// announcement, which is made at once, and the second.
    pub initial: i64,
    /// Longest delay between two announcements, in milliseconds.
    pub max: i64,
    /// How many announcements to make.
    pub rounds: i64,
    /// By how many milliseconds the delay grows each time.
    pub step: i64,
    /// IDs of the network cards to announce. Absent means all of them. Since 4.1.
    #[qapi(since = "4.1")]
    pub interfaces: Option<Vec<::std::string::String>>,
    /// Name for this series of announcements. Another `announce-self` under the same name replaces
    /// it; absent counts as one name of its own. Has no role in migration. Since 4.1.
    #[qapi(since = "4.1")]
    pub id: Option<::std::string::String>,
}

/// Commands.
pub mod cmd {
    use super::{AnnounceParameters, Netdev, RxFilterInfo};
    use qapi_runtime::Qapi;

    /// Plugs or unplugs the virtual cable of a network card, or disconnects a backend. Succeeds
    /// even if the card has no means of telling the guest.
    ///
    /// On the wire: `set_link`. Since 0.14.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if there is neither a card nor a backend of that name.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, name = "set_link", since = "0.14", exceptions(command_name), new, doc_required)]
    pub struct SetLink {
        /// ID of the network card or of the backend.
        pub name: String,
        /// `true` for a link that is up, `false` for one that is down.
        pub up: bool,
    }

    /// Creates a network backend, which a network card added later can use. The arguments are those
    /// of `Netdev`.
    ///
    /// On the wire: `netdev_add`. Since 0.14.
    ///
    /// # Errors
    ///
    /// Fails if the ID is taken, if the type is not part of this QEMU, or if the backend cannot be
    /// set up.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        name = "netdev_add",
        since = "0.14",
        exceptions(command_name),
        boxed,
        allow_preconfig,
        doc_required
    )]
    pub struct NetdevAdd(pub Netdev);

    /// Deletes a network backend. A card that still uses it stays, without a connection.
    ///
    /// On the wire: `netdev_del`. Since 0.14.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if there is no such backend; GenericError if the ID belongs to something made
    /// by other means than `-netdev` or `netdev_add`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        name = "netdev_del",
        since = "0.14",
        exceptions(command_name),
        allow_preconfig,
        new,
        doc_required
    )]
    pub struct NetdevDel {
        /// ID of the backend.
        pub id: String,
    }

    /// Tells which incoming packets network cards accept. It also lets the next
    /// `NIC_RX_FILTER_CHANGED` through for the cards it reports on.
    ///
    /// Since 1.6.
    ///
    /// # Returns
    ///
    /// One entry per card.
    ///
    /// # Errors
    ///
    /// Fails if `name` is not known, does not denote a network card, or denotes one that cannot
    /// tell.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "1.6", returns(Vec<RxFilterInfo>), doc_required)]
    pub struct QueryRxFilter {
        /// ID of the card. Absent means every card that can tell.
        pub name: Option<String>,
    }

    /// Sends out RARP broadcasts with the MAC addresses of the guest, and has the guest send its
    /// own announcements if the card supports that. Useful after the path to the guest changed, as
    /// when a bond fails over.
    ///
    /// Since 4.0.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "4.0", boxed, doc_required)]
    pub struct AnnounceSelf(pub AnnounceParameters);
}

/// Events.
pub mod event {
    use qapi_defs_base::sockets::SocketAddress;
    use qapi_runtime::Qapi;

    /// The guest changed which packets a network card accepts. To prevent floods, another event for
    /// the card comes only after `query-rx-filter`.
    ///
    /// Since 1.6.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "1.6", doc_required)]
    pub struct NicRxFilterChanged {
        /// ID of the card; absent if it has none.
        pub name: Option<String>,
        /// QOM path of the card.
        pub path: String,
    }

    /// The guest's virtio-net driver accepted the standby feature, so the primary device of the
    /// failover pair, held back until now, gets plugged in.
    ///
    /// Since 4.2.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "4.2", doc_required)]
    pub struct FailoverNegotiated {
        /// ID of the virtio-net device that is the standby.
        pub device_id: String,
    }

    /// A network backend of type `stream` got its connection.
    ///
    /// Since 7.2.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "7.2", doc_required)]
    pub struct NetdevStreamConnected {
        /// ID of the backend.
        pub netdev_id: String,
        /// Address of the other end.
        pub addr: SocketAddress,
    }

    /// A network backend of type `stream` lost its connection.
    ///
    /// Since 7.2.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "7.2", doc_required)]
    pub struct NetdevStreamDisconnected {
        /// ID of the backend.
        pub netdev_id: String,
    }
}

qapi_runtime::command_set! {
    /// The commands of `net`, for servers that have all of them.
    pub trait Commands {
        set_link(cmd::SetLink);
        netdev_add(cmd::NetdevAdd);
        netdev_del(cmd::NetdevDel);
        query_rx_filter(cmd::QueryRxFilter);
        announce_self(cmd::AnnounceSelf);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "net",
    includes: &["sockets"],
    definitions: &[
        describe::command::<cmd::SetLink>(),
        describe::command::<cmd::NetdevAdd>(),
        describe::command::<cmd::NetdevDel>(),
        describe::ty::<NetLegacyNicOptions>(),
        describe::ty::<String>(),
        describe::ty::<NetdevUserOptions>(),
        describe::ty::<NetdevTapOptions>(),
        describe::ty::<NetdevSocketOptions>(),
        describe::ty::<NetdevL2TPv3Options>(),
        describe::ty::<NetdevVdeOptions>(),
        describe::ty::<NetdevBridgeOptions>(),
        describe::ty::<NetdevHubPortOptions>(),
        describe::ty::<NetdevNetmapOptions>(),
        describe::ty::<AFXDPMode>(),
        describe::ty::<NetdevAFXDPOptions>(),
        describe::ty::<NetdevVhostUserOptions>(),
        describe::ty::<NetdevVhostVDPAOptions>(),
        describe::ty::<NetdevVmnetHostOptions>(),
        describe::ty::<NetdevVmnetSharedOptions>(),
        describe::ty::<NetdevVmnetBridgedOptions>(),
        describe::ty::<NetdevStreamOptions>(),
        describe::ty::<NetdevDgramOptions>(),
        describe::ty::<NetClientDriver>(),
        describe::ty::<Netdev>(),
        describe::ty::<RxState>(),
        describe::ty::<RxFilterInfo>(),
        describe::command::<cmd::QueryRxFilter>(),
        describe::event::<event::NicRxFilterChanged>(),
        describe::ty::<AnnounceParameters>(),
        describe::command::<cmd::AnnounceSelf>(),
        describe::event::<event::FailoverNegotiated>(),
        describe::event::<event::NetdevStreamConnected>(),
        describe::event::<event::NetdevStreamDisconnected>(),
    ],
};
