//! QEMU's object model: objects, their properties, and the options to create them.

use crate::authz::{AuthZListFileProperties, AuthZListProperties, AuthZPAMProperties, AuthZSimpleProperties};
use crate::block_core::ThrottleGroupProperties;
use crate::common::{GrabToggleKeys, HostMemPolicy, NetFilterDirection, OnOffAuto};
use crate::crypto::{
    SecretKeyringProperties, SecretProperties, TlsCredsAnonProperties, TlsCredsProperties,
    TlsCredsPskProperties, TlsCredsX509Properties,
};
use crate::sockets::SocketAddress;
use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, Size, Value, describe};

/// A property of a QOM object or type.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ObjectPropertyInfo {
    /// Name of the property.
    pub name: String,
    /// Its type: a basic one such as `bool`, `str`, `uint32` or the name of an enum or struct;
    /// `child<TYPE>` for an object contained in this one; `link<TYPE>` for a reference to another
    /// object.
    pub r#type: String,
    /// Explanation for humans. Absent if there is none.
    pub description: Option<String>,
    /// Its default. Absent if there is none or it is not known. Since 5.0.
    #[qapi(since = "5.0")]
    pub default_value: Option<Value>,
}

/// A QOM type.
///
/// Since 1.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ObjectTypeInfo {
    /// Name of the type.
    pub name: String,
    /// `true` if no objects of just this type can exist; otherwise absent. Since 2.10.
    #[qapi(since = "2.10")]
    pub r#abstract: Option<bool>,
    /// The type it is derived from. Absent for roots. Since 2.10.
    #[qapi(since = "2.10")]
    pub parent: Option<String>,
}

/// Options of `can-host-socketcan`, which connects an emulated CAN bus with one of the host.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CanHostSocketcanProperties {
    /// CAN interface of the host, e.g. `can0`.
    pub r#if: String,
    /// Id of the `can-bus` object.
    pub canbus: String,
}

/// Options of `colo-compare`, which compares what the primary and the secondary VM of a COLO pair
/// send and asks for a checkpoint if that differs.
///
/// Since 2.8.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.8", exceptions(member_names), rename_all = "snake_case", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ColoCompareProperties {
    /// Character device with the primary's packets, which are passed on to `outdev`. On the wire:
    /// `primary_in`.
    pub primary_in: String,
    /// Character device with the secondary's packets, which are dropped after comparison. On the
    /// wire: `secondary_in`.
    pub secondary_in: String,
    /// Character device for the packets let through.
    pub outdev: String,
    /// Id of the I/O thread that does the work.
    pub iothread: String,
    /// Character device by which the COLO proxy of Xen is notified. Absent: not used. On the wire:
    /// `notify_dev`.
    pub notify_dev: Option<String>,
    /// How many milliseconds a packet of the primary waits for its counterpart. Default 3000. On
    /// the wire: `compare_timeout`.
    pub compare_timeout: Option<u64>,
    /// Milliseconds between two searches for packets that have waited too long. Default 1000. On
    /// the wire: `expired_scan_cycle`.
    pub expired_scan_cycle: Option<u32>,
    /// Packets queued per connection; more are dropped. Default 1024. On the wire:
    /// `max_queue_size`.
    pub max_queue_size: Option<u32>,
    /// Whether packets carry a virtio-net header. Default `false`. On the wire: `vnet_hdr_support`.
    pub vnet_hdr_support: Option<bool>,
}

/// Options common to the backends of virtio-crypto devices.
///
/// Since 2.8.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.8", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CryptodevBackendProperties {
    /// Number of queues; the `builtin` and `lkcf` backends allow 1 only. Default 1.
    pub queues: Option<u32>,
    /// Limit in bytes per second. Default 0, no limit. Since 8.0.
    #[qapi(since = "8.0")]
    pub throttle_bps: Option<u64>,
    /// Limit in operations per second. Default 0, no limit. Since 8.0.
    #[qapi(since = "8.0")]
    pub throttle_ops: Option<u64>,
}

/// Options of `cryptodev-vhost-user`, a crypto backend in another process.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CryptodevVhostUserProperties {
    /// The members of `CryptodevBackendProperties`.
    #[qapi(base)]
    pub base: CryptodevBackendProperties,
    /// Id of the Unix socket character device leading to the vhost-user process.
    pub chardev: String,
}

/// Options of `dbus-vmstate`, which migrates the state of helper processes reached by D-Bus.
///
/// Since 5.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DBusVMStateProperties {
    /// Address of the bus.
    pub addr: String,
    /// Ids of the helpers to migrate, separated by commas. Absent: all on the bus.
    pub id_list: Option<String>,
}

/// On which side of another filter to insert a filter.
///
/// Since 5.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum NetfilterInsert {
    /// In front of it.
    Before,
    /// After it.
    Behind,
}

/// Options common to filters of network backends.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NetfilterProperties {
    /// Id of the network backend.
    pub netdev: String,
    /// Direction of the packets to filter. Default `all`.
    pub queue: Option<NetFilterDirection>,
    /// `on` or `off`; while `off`, packets pass unchanged. Default `on`.
    pub status: Option<String>,
    /// Place among the backend's filters: `head`, `tail`, or `id=ID` for next to filter `ID`.
    /// Default `tail`.
    pub position: Option<String>,
    /// Side of the filter named by `position`; of no effect with `head` and `tail`. Default
    /// `behind`.
    pub insert: Option<NetfilterInsert>,
}

/// Options of `filter-buffer`, which delays packets.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct FilterBufferProperties {
    /// The members of `NetfilterProperties`.
    #[qapi(base)]
    pub base: NetfilterProperties,
    /// Microseconds, not 0; packets are held until the current interval is over.
    pub interval: u32,
}

/// Options of `filter-dump`, which records packets.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct FilterDumpProperties {
    /// The members of `NetfilterProperties`.
    #[qapi(base)]
    pub base: NetfilterProperties,
    /// File to write, in pcap format.
    pub file: String,
    /// How much of each packet to keep, in bytes. Default 65536.
    pub maxlen: Option<u32>,
}

/// Options of `filter-mirror`, which copies packets.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.6", exceptions(member_names), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct FilterMirrorProperties {
    /// The members of `NetfilterProperties`.
    #[qapi(base)]
    pub base: NetfilterProperties,
    /// Id of the character device that gets the copies.
    pub outdev: String,
    /// Whether to add the length of the virtio-net header. Default `false`. On the wire:
    /// `vnet_hdr_support`.
    #[qapi(name = "vnet_hdr_support")]
    pub vnet_hdr_support: Option<bool>,
}

/// Options of `filter-redirector`, which diverts packets. Needs `indev`, `outdev`, or both, and
/// then different ones.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.6", exceptions(member_names), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct FilterRedirectorProperties {
    /// The members of `NetfilterProperties`.
    #[qapi(base)]
    pub base: NetfilterProperties,
    /// Id of a character device whose packets are injected. Absent: none are.
    pub indev: Option<String>,
    /// Id of a character device that gets the packets instead. Absent: they pass.
    pub outdev: Option<String>,
    /// Whether to add the length of the virtio-net header. Default `false`. On the wire:
    /// `vnet_hdr_support`.
    #[qapi(name = "vnet_hdr_support")]
    pub vnet_hdr_support: Option<bool>,
}

/// Options of `filter-rewriter`, which adapts TCP sequence numbers on the secondary side of COLO.
///
/// Since 2.8.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.8", exceptions(member_names), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct FilterRewriterProperties {
    /// The members of `NetfilterProperties`.
    #[qapi(base)]
    pub base: NetfilterProperties,
    /// Whether packets carry a virtio-net header. Default `false`. On the wire: `vnet_hdr_support`.
    #[qapi(name = "vnet_hdr_support")]
    pub vnet_hdr_support: Option<bool>,
}

/// Options of `input-barrier`, which takes keyboard and mouse from a Barrier (software KVM switch)
/// server. The numbers are given as text.
///
/// Since 4.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct InputBarrierProperties {
    /// Name of this screen in the server's configuration.
    pub name: String,
    /// Name or address of the host it runs on. Default `localhost`.
    pub server: Option<String>,
    /// TCP port it listens on. Default `24800`.
    pub port: Option<String>,
    /// Where the guest screen begins horizontally, in pixels. Default `0`.
    pub x_origin: Option<String>,
    /// Where the guest screen begins vertically, in pixels. Default `0`.
    pub y_origin: Option<String>,
    /// Width of the guest screen in pixels. Default `1920`.
    pub width: Option<String>,
    /// Height of the guest screen in pixels. Default `1080`.
    pub height: Option<String>,
}

/// Options of `input-linux`, which gives an input device of the host to the guest.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.6", exceptions(member_names), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct InputLinuxProperties {
    /// Path of the device, such as `/dev/input/event3`.
    pub evdev: String,
    /// `true` grabs and releases all such devices together. Default `false`. On the wire:
    /// `grab_all`.
    #[qapi(name = "grab_all")]
    pub grab_all: Option<bool>,
    /// Whether to pass on key repetitions. Default `false`.
    pub repeat: Option<bool>,
    /// Keys that hand the device over between host and guest. Default `ctrl-ctrl`.
    pub grab_toggle: Option<GrabToggleKeys>,
}

/// Options common to event loops.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct EventLoopBaseProperties {
    /// Requests submitted to the AIO engine in one go at most. Default 0, up to the engine.
    pub aio_max_batch: Option<i64>,
    /// Worker threads kept ready. Default 0.
    pub thread_pool_min: Option<i64>,
    /// Highest number of worker threads. Default 64.
    pub thread_pool_max: Option<i64>,
}

/// Options of `iothread`, a thread with its own event loop for the I/O of devices.
///
/// Since 2.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct IothreadProperties {
    /// The members of `EventLoopBaseProperties`.
    #[qapi(base)]
    pub base: EventLoopBaseProperties,
    /// Longest time in nanoseconds to busy-wait for events, 0 for not at all. Default 32768, on
    /// Windows 0.
    pub poll_max_ns: Option<i64>,
    /// Factor by which the busy-waiting time grows if events come just too late. Default 0, meaning 2.
    pub poll_grow: Option<i64>,
    /// Divisor by which it shrinks if events take too long. Default 0, meaning it drops to zero at
    /// once.
    pub poll_shrink: Option<i64>,
}

/// Options of `main-loop`, by which the main thread's event loop is adjusted.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MainLoopProperties {
    /// The members of `EventLoopBaseProperties`.
    #[qapi(base)]
    pub base: EventLoopBaseProperties,
}

/// Options common to memory backends.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MemoryBackendProperties {
    /// Whether it goes into core dumps. Default: as set for the machine (`dump-guest-core`).
    pub dump: Option<bool>,
    /// Host NUMA nodes that `policy` refers to. Default: none.
    pub host_nodes: Option<Vec<u16>>,
    /// Whether the host may merge identical pages (KSM). Default: as set for the machine
    /// (`mem-merge`).
    pub merge: Option<bool>,
    /// How host NUMA nodes are chosen. Default `default`, which takes no `host-nodes`.
    pub policy: Option<HostMemPolicy>,
    /// `true` allocates all pages right away. Default `false`.
    pub prealloc: Option<bool>,
    /// Threads doing that. Default 1.
    pub prealloc_threads: Option<u32>,
    /// Id of the `thread-context` object that creates those threads. Absent: none. Since 7.2.
    #[qapi(since = "7.2")]
    pub prealloc_context: Option<String>,
    /// `true` maps the memory shared, so that other processes see what is written; `false` keeps
    /// changes private. Default `false`, unless the backend says otherwise.
    pub share: Option<bool>,
    /// Whether to reserve swap space or huge pages, if the system does that for such memory.
    /// `false` is an error where it can't be had, and together with `prealloc`. Default `true`.
    /// Since 6.1.
    #[qapi(since = "6.1")]
    pub reserve: Option<bool>,
    /// How much memory it provides, in bytes; not 0.
    pub size: Size,
    /// How the RAM block is named in the migration stream; only for compatibility. Default `false`,
    /// for machine types up to 4.0 `true`.
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

/// Options of `memory-backend-file`, memory backed by a file.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MemoryBackendFileProperties {
    /// The members of `MemoryBackendProperties`.
    #[qapi(base)]
    pub base: MemoryBackendProperties,
    /// Alignment in bytes of the mapping; device DAX e.g. needs 2 MiB. Default 0, the page size.
    pub align: Option<Size>,
    /// Where in the file the memory begins, in bytes; has to fall on a page boundary. Default 0.
    /// Since 8.1.
    #[qapi(since = "8.1")]
    pub offset: Option<Size>,
    /// `true` allows the contents to be thrown away on exit, rather than written back. Default
    /// `false`.
    pub discard_data: Option<bool>,
    /// The file; or a directory, in which a temporary file is created.
    pub mem_path: String,
    /// Whether the file is persistent memory, so that writes have to be made durable accordingly.
    /// Default `false`. Only if `CONFIG_LIBPMEM`.
    #[qapi(cond(CONFIG_LIBPMEM))]
    pub pmem: Option<bool>,
    /// Whether to open the file for reading only. Default `false`.
    pub readonly: Option<bool>,
    /// `on` makes it read-only for the guest (needs `readonly`), `off` makes it RAM, `auto` goes by
    /// `readonly`. With `readonly`, `off` needs `share` to be `false`: a template whose changes
    /// stay private. Default `auto`. Since 8.2.
    #[qapi(since = "8.2")]
    pub rom: Option<OnOffAuto>,
}

/// Options of `memory-backend-memfd`, anonymous memory behind a file descriptor. Here `share`
/// defaults to `true`.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MemoryBackendMemfdProperties {
    /// The members of `MemoryBackendProperties`.
    #[qapi(base)]
    pub base: MemoryBackendProperties,
    /// Whether to use huge pages. Default `false`.
    pub hugetlb: Option<bool>,
    /// Size of a huge page in bytes, one that the host offers; only with `hugetlb`. Default 0, the
    /// host's usual size.
    pub hugetlbsize: Option<Size>,
    /// `true` seals the memory against resizing. Default `true`.
    pub seal: Option<bool>,
}

/// Options of `memory-backend-epc`, SGX enclave memory. Here `share` defaults to `true`, `merge`
/// and `dump` to `false`.
///
/// Since 6.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MemoryBackendEpcProperties {
    /// The members of `MemoryBackendProperties`.
    #[qapi(base)]
    pub base: MemoryBackendProperties,
}

/// Options of `pr-manager-helper`, which lets a privileged helper (`qemu-pr-helper`) carry out SCSI
/// persistent reservations.
///
/// Since 2.11.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.11", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct PrManagerHelperProperties {
    /// Unix socket of the helper.
    pub path: String,
}

/// Options of `qtest`, a server of the protocol by which QEMU's tests drive devices.
///
/// Since 6.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QtestProperties {
    /// Id of the character device with the commands.
    pub chardev: String,
    /// File to log the commands in. Absent: no log.
    pub log: Option<String>,
}

/// Options of `x-remote-object`, which serves a device to another QEMU (multi-process QEMU).
///
/// Since 6.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RemoteObjectProperties {
    /// Name (from `getfd`) or number of the socket.
    pub fd: String,
    /// Id of the device to serve.
    pub devid: String,
}

/// Options of `x-vfio-user-server`, which serves a PCI device by the vfio-user protocol.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VfioUserServerProperties {
    /// Socket to listen on; a Unix socket.
    pub socket: SocketAddress,
    /// Id of the device to serve.
    pub device: String,
}

/// Options of `iommufd`, access to the host's IOMMU for VFIO and vDPA devices.
///
/// Since 9.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "9.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct IOMMUFDProperties {
    /// Name (from `getfd`) or number of an open `/dev/iommu`, which can thus be shared with other
    /// processes. Absent: QEMU opens it.
    pub fd: Option<String>,
}

/// Options of `acpi-generic-initiator`, which tells the guest that a PCI device belongs to a NUMA
/// node.
///
/// Since 9.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "9.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AcpiGenericInitiatorProperties {
    /// Id of the PCI device.
    pub pci_dev: String,
    /// The node.
    pub node: u32,
}

/// Options common to sources of random data.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.3", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RngProperties {
    /// Whether to open the source at this point, before the options behind it are known. Default
    /// `false`. **Deprecated.** Leave it out: the object is opened when it is complete, whatever
    /// this says.
    #[qapi(features(deprecated))]
    pub opened: Option<bool>,
}

/// Options of `rng-egd`, random data from a daemon speaking the EGD protocol.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RngEgdProperties {
    /// The members of `RngProperties`.
    #[qapi(base)]
    pub base: RngProperties,
    /// Id of the character device leading to it.
    pub chardev: String,
}

/// Options of `rng-random`, random data from a device of the host.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.3", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RngRandomProperties {
    /// The members of `RngProperties`.
    #[qapi(base)]
    pub base: RngProperties,
    /// Path of the device. Default `/dev/urandom`.
    pub filename: Option<String>,
}

/// Options of `sev-guest`, which turns on AMD SEV (encrypted guest memory).
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SevGuestProperties {
    /// Device of the host. Default `/dev/sev`.
    pub sev_device: Option<String>,
    /// File with the guest owner's Diffie-Hellman certificate in base64. Absent: none.
    pub dh_cert_file: Option<String>,
    /// File with the guest owner's session data in base64. Absent: none.
    pub session_file: Option<String>,
    /// Bits of the guest policy, see `SevInfo`. Default 1, no debugging.
    pub policy: Option<u32>,
    /// Handle of a guest in the firmware whose key to share. Default 0, a new key.
    pub handle: Option<u32>,
    /// Number of the page table bit marking a page as encrypted; has to be the host's. Default 0.
    pub cbitpos: Option<u32>,
    /// How many bits shorter physical addresses become, 1 to 63.
    pub reduced_phys_bits: u32,
    /// Whether to give the firmware hashes of kernel, initrd and command line, so that they are
    /// covered by the measurement. Default `false`. Since 6.2.
    #[qapi(since = "6.2")]
    pub kernel_hashes: Option<bool>,
}

/// Options of `thread-context`, which creates threads with a given CPU affinity.
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ThreadContextProperties {
    /// Host CPUs to use. Default: those of QEMU's main thread.
    pub cpu_affinity: Option<Vec<u16>>,
    /// Host NUMA nodes whose CPUs to use. Default: see `cpu-affinity`.
    pub node_affinity: Option<Vec<u16>>,
}

/// Types of objects that users can create.
///
/// Since 6.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "6.0", exceptions(member_names), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum ObjectType {
    /// PCI device as a NUMA node's initiator.
    AcpiGenericInitiator,
    /// Authorization by a list of rules.
    AuthzList,
    /// Authorization by rules in a file.
    AuthzListfile,
    /// Authorization by PAM.
    AuthzPam,
    /// Authorization of a single identity.
    AuthzSimple,
    /// Emulated CAN bus.
    CanBus,
    /// Link from a CAN bus to the host's. Only if `CONFIG_LINUX`.
    #[qapi(cond(CONFIG_LINUX))]
    CanHostSocketcan,
    /// Comparison of packets for COLO.
    ColoCompare,
    /// Base of the crypto backends; can't be created.
    CryptodevBackend,
    /// Crypto backend using QEMU's crypto code.
    CryptodevBackendBuiltin,
    /// Crypto backend using the Linux kernel.
    CryptodevBackendLkcf,
    /// Crypto backend in another process. Only if `CONFIG_VHOST_CRYPTO`.
    #[qapi(cond(CONFIG_VHOST_CRYPTO))]
    CryptodevVhostUser,
    /// Migration of helper processes.
    DbusVmstate,
    /// Network filter that delays.
    FilterBuffer,
    /// Network filter that records.
    FilterDump,
    /// Network filter that copies.
    FilterMirror,
    /// Network filter that diverts.
    FilterRedirector,
    /// Network filter for record and replay.
    FilterReplay,
    /// Network filter that adapts TCP for COLO.
    FilterRewriter,
    /// Input from a Barrier server.
    InputBarrier,
    /// Input device of the host. Only if `CONFIG_LINUX`.
    #[qapi(cond(CONFIG_LINUX))]
    InputLinux,
    /// The host's IOMMU.
    Iommufd,
    /// I/O thread.
    Iothread,
    /// Settings of the main loop.
    MainLoop,
    /// SGX enclave memory. Only if `CONFIG_LINUX`.
    #[qapi(cond(CONFIG_LINUX))]
    MemoryBackendEpc,
    /// Memory in a file.
    MemoryBackendFile,
    /// Anonymous memory with a descriptor. Only if `CONFIG_LINUX`.
    #[qapi(cond(CONFIG_LINUX))]
    MemoryBackendMemfd,
    /// Plain anonymous memory.
    MemoryBackendRam,
    /// Protected guest of POWER machines (PEF).
    PefGuest,
    /// SCSI persistent reservations by a helper. Only if `CONFIG_LINUX`.
    #[qapi(cond(CONFIG_LINUX))]
    PrManagerHelper,
    /// Server for QEMU's tests.
    Qtest,
    /// Random data from QEMU's crypto code.
    RngBuiltin,
    /// Random data from a daemon.
    RngEgd,
    /// Random data from a device of the host. Only if `CONFIG_POSIX`.
    #[qapi(cond(CONFIG_POSIX))]
    RngRandom,
    /// Password or key.
    Secret,
    /// Password or key in the kernel's keyring. On the wire: `secret_keyring`. Only if
    /// `CONFIG_SECRET_KEYRING`.
    #[qapi(name = "secret_keyring", cond(CONFIG_SECRET_KEYRING))]
    SecretKeyring,
    /// Encrypted guest of AMD machines (SEV).
    SevGuest,
    /// Creator of threads with an affinity.
    ThreadContext,
    /// Protected guest of s390x machines.
    S390PvGuest,
    /// I/O limits shared by several disks.
    ThrottleGroup,
    /// Anonymous TLS credentials.
    TlsCredsAnon,
    /// TLS credentials with pre-shared keys.
    TlsCredsPsk,
    /// TLS credentials with certificates.
    TlsCredsX509,
    /// Allowed TLS ciphers, for the firmware.
    TlsCipherSuites,
    /// Device served to another QEMU. **Unstable.** An experiment; may change or go away.
    #[qapi(features(unstable))]
    XRemoteObject,
    /// Device served by vfio-user. **Unstable.** An experiment; may change or go away.
    #[qapi(features(unstable))]
    XVfioUserServer,
}

/// An object to be created.
///
/// Since 6.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ObjectOptions {
    /// Its type; decides on the other members.
    #[qapi(discriminator)]
    pub qom_type: ObjectOptionsBranch,
    /// Its id, new and made of letters, digits, `-`, `.` and `_`, with a letter in front.
    pub id: String,
}

/// What `qom-type` chooses in `ObjectOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(ObjectType), from)]
pub enum ObjectOptionsBranch {
    /// PCI device as a NUMA node's initiator.
    AcpiGenericInitiator(AcpiGenericInitiatorProperties),
    /// Authorization by a list of rules.
    AuthzList(AuthZListProperties),
    /// Authorization by rules in a file.
    AuthzListfile(AuthZListFileProperties),
    /// Authorization by PAM.
    AuthzPam(AuthZPAMProperties),
    /// Authorization of a single identity.
    AuthzSimple(AuthZSimpleProperties),
    /// Link from a CAN bus to the host's. Only if `CONFIG_LINUX`.
    #[qapi(cond(CONFIG_LINUX))]
    CanHostSocketcan(CanHostSocketcanProperties),
    /// Comparison of packets for COLO.
    ColoCompare(Box<ColoCompareProperties>),
    /// Base of the crypto backends; can't be created.
    CryptodevBackend(CryptodevBackendProperties),
    /// Crypto backend using QEMU's crypto code.
    CryptodevBackendBuiltin(CryptodevBackendProperties),
    /// Crypto backend using the Linux kernel.
    CryptodevBackendLkcf(CryptodevBackendProperties),
    /// Crypto backend in another process. Only if `CONFIG_VHOST_CRYPTO`.
    #[qapi(cond(CONFIG_VHOST_CRYPTO))]
    CryptodevVhostUser(CryptodevVhostUserProperties),
    /// Migration of helper processes.
    DbusVmstate(DBusVMStateProperties),
    /// Network filter that delays.
    FilterBuffer(Box<FilterBufferProperties>),
    /// Network filter that records.
    FilterDump(Box<FilterDumpProperties>),
    /// Network filter that copies.
    FilterMirror(Box<FilterMirrorProperties>),
    /// Network filter that diverts.
    FilterRedirector(Box<FilterRedirectorProperties>),
    /// Network filter for record and replay.
    FilterReplay(Box<NetfilterProperties>),
    /// Network filter that adapts TCP for COLO.
    FilterRewriter(Box<FilterRewriterProperties>),
    /// Input from a Barrier server.
    InputBarrier(Box<InputBarrierProperties>),
    /// Input device of the host. Only if `CONFIG_LINUX`.
    #[qapi(cond(CONFIG_LINUX))]
    InputLinux(InputLinuxProperties),
    /// The host's IOMMU.
    Iommufd(IOMMUFDProperties),
    /// I/O thread.
    Iothread(Box<IothreadProperties>),
    /// Settings of the main loop.
    MainLoop(MainLoopProperties),
    /// SGX enclave memory. Only if `CONFIG_LINUX`.
    #[qapi(cond(CONFIG_LINUX))]
    MemoryBackendEpc(Box<MemoryBackendEpcProperties>),
    /// Memory in a file.
    MemoryBackendFile(Box<MemoryBackendFileProperties>),
    /// Anonymous memory with a descriptor. Only if `CONFIG_LINUX`.
    #[qapi(cond(CONFIG_LINUX))]
    MemoryBackendMemfd(Box<MemoryBackendMemfdProperties>),
    /// Plain anonymous memory.
    MemoryBackendRam(Box<MemoryBackendProperties>),
    /// SCSI persistent reservations by a helper. Only if `CONFIG_LINUX`.
    #[qapi(cond(CONFIG_LINUX))]
    PrManagerHelper(PrManagerHelperProperties),
    /// Server for QEMU's tests.
    Qtest(QtestProperties),
    /// Random data from QEMU's crypto code.
    RngBuiltin(RngProperties),
    /// Random data from a daemon.
    RngEgd(RngEgdProperties),
    /// Random data from a device of the host. Only if `CONFIG_POSIX`.
    #[qapi(cond(CONFIG_POSIX))]
    RngRandom(RngRandomProperties),
    /// Password or key.
    Secret(Box<SecretProperties>),
    /// Password or key in the kernel's keyring. On the wire: `secret_keyring`. Only if
    /// `CONFIG_SECRET_KEYRING`.
    #[qapi(name = "secret_keyring", cond(CONFIG_SECRET_KEYRING))]
    SecretKeyring(SecretKeyringProperties),
    /// Encrypted guest of AMD machines (SEV).
    SevGuest(Box<SevGuestProperties>),
    /// Creator of threads with an affinity.
    ThreadContext(ThreadContextProperties),
    /// I/O limits shared by several disks.
    ThrottleGroup(Box<ThrottleGroupProperties>),
    /// Anonymous TLS credentials.
    TlsCredsAnon(TlsCredsAnonProperties),
    /// TLS credentials with pre-shared keys.
    TlsCredsPsk(Box<TlsCredsPskProperties>),
    /// TLS credentials with certificates.
    TlsCredsX509(Box<TlsCredsX509Properties>),
    /// Allowed TLS ciphers, for the firmware.
    TlsCipherSuites(TlsCredsProperties),
    /// Device served to another QEMU. **Unstable.** An experiment; may change or go away.
    XRemoteObject(RemoteObjectProperties),
    /// Device served by vfio-user. **Unstable.** An experiment; may change or go away.
    XVfioUserServer(Box<VfioUserServerProperties>),
    /// Emulated CAN bus.
    CanBus,
    /// Protected guest of POWER machines (PEF).
    PefGuest,
    /// Protected guest of s390x machines.
    S390PvGuest,
}

/// Commands.
pub mod cmd {
    use super::{ObjectOptions, ObjectPropertyInfo, ObjectTypeInfo};
    use qapi_runtime::{Qapi, Value};

    /// Lists the properties, and thereby also the children, of an object.
    ///
    /// Since 1.2.
    ///
    /// # Returns
    ///
    /// One entry per property.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if there is no such object; GenericError if a partial path fits several.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.2", returns(Vec<ObjectPropertyInfo>), allow_preconfig, new, doc_required)]
    pub struct QomList {
        /// QOM path of the object, see `qom-get`.
        pub path: String,
    }

    /// Reads a property of an object.
    ///
    /// Since 1.2.
    ///
    /// # Returns
    ///
    /// The value; children and links are given as paths, integers of all sizes as numbers.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if there is no such object; GenericError if a partial path fits several, or
    /// the property does not exist or can't be read.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.2", exceptions(returns), returns(Value), allow_preconfig, new, doc_required)]
    pub struct QomGet {
        /// QOM path of the object. An absolute one starts with `/` at the root and goes through
        /// children and links. A partial one, without `/` in front, is searched for in the whole
        /// tree and must fit one place only.
        pub path: String,
        /// Name of the property.
        pub property: String,
    }

    /// Writes a property of an object. Many can only be set before the object is in use.
    ///
    /// Since 1.2.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if there is no such object; GenericError if the property does not exist,
    /// can't be written (now), or does not take the value.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.2", allow_preconfig, new, doc_required)]
    pub struct QomSet {
        /// QOM path of the object, see `qom-get`.
        pub path: String,
        /// Name of the property.
        pub property: String,
        /// New value, of the property's type; links are given as paths.
        pub value: Value,
    }

    /// Lists QOM types.
    ///
    /// Since 1.1.
    ///
    /// # Returns
    ///
    /// One entry per type; may be empty.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "1.1", returns(Vec<ObjectTypeInfo>), allow_preconfig, doc_required)]
    pub struct QomListTypes {
        /// Only types that are, derive from or implement this one. Absent: all.
        pub implements: Option<String>,
        /// `true` includes abstract types. Default `false`.
        pub r#abstract: Option<bool>,
    }

    /// Lists the properties of a QOM type. Properties that objects add to themselves later are
    /// missing.
    ///
    /// Since 2.12.
    ///
    /// # Returns
    ///
    /// One entry per property.
    ///
    /// # Errors
    ///
    /// DeviceNotFound for an unknown type; GenericError if it is not a type of objects.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.12", returns(Vec<ObjectPropertyInfo>), allow_preconfig, new, doc_required)]
    pub struct QomListProperties {
        /// Name of the type.
        pub typename: String,
    }

    /// Creates an object, which then shows up under `/objects` in the QOM tree.
    ///
    /// Since 2.0.
    ///
    /// # Errors
    ///
    /// If the type is unknown or can't be created, the id is taken or malformed, or an option is
    /// wrong.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.0", boxed, allow_preconfig, doc_required)]
    pub struct ObjectAdd(pub ObjectOptions);

    /// Deletes an object created by `object-add` or `-object`.
    ///
    /// Since 2.0.
    ///
    /// # Errors
    ///
    /// If there is no such object, or it is in use.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.0", allow_preconfig, new, doc_required)]
    pub struct ObjectDel {
        /// Its id.
        pub id: String,
    }
}

qapi_runtime::command_set! {
    /// The commands of `qom`, for servers that have all of them.
    pub trait Commands {
        qom_list(cmd::QomList);
        qom_get(cmd::QomGet);
        qom_set(cmd::QomSet);
        qom_list_types(cmd::QomListTypes);
        qom_list_properties(cmd::QomListProperties);
        object_add(cmd::ObjectAdd);
        object_del(cmd::ObjectDel);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "qom",
    includes: &["authz", "block-core", "common", "crypto"],
    definitions: &[
        describe::ty::<ObjectPropertyInfo>(),
        describe::command::<cmd::QomList>(),
        describe::command::<cmd::QomGet>(),
        describe::command::<cmd::QomSet>(),
        describe::ty::<ObjectTypeInfo>(),
        describe::command::<cmd::QomListTypes>(),
        describe::command::<cmd::QomListProperties>(),
        describe::ty::<CanHostSocketcanProperties>(),
        describe::ty::<ColoCompareProperties>(),
        describe::ty::<CryptodevBackendProperties>(),
        describe::ty::<CryptodevVhostUserProperties>(),
        describe::ty::<DBusVMStateProperties>(),
        describe::ty::<NetfilterInsert>(),
        describe::ty::<NetfilterProperties>(),
        describe::ty::<FilterBufferProperties>(),
        describe::ty::<FilterDumpProperties>(),
        describe::ty::<FilterMirrorProperties>(),
        describe::ty::<FilterRedirectorProperties>(),
        describe::ty::<FilterRewriterProperties>(),
        describe::ty::<InputBarrierProperties>(),
        describe::ty::<InputLinuxProperties>(),
        describe::ty::<EventLoopBaseProperties>(),
        describe::ty::<IothreadProperties>(),
        describe::ty::<MainLoopProperties>(),
        describe::ty::<MemoryBackendProperties>(),
        describe::ty::<MemoryBackendFileProperties>(),
        describe::ty::<MemoryBackendMemfdProperties>(),
        describe::ty::<MemoryBackendEpcProperties>(),
        describe::ty::<PrManagerHelperProperties>(),
        describe::ty::<QtestProperties>(),
        describe::ty::<RemoteObjectProperties>(),
        describe::ty::<VfioUserServerProperties>(),
        describe::ty::<IOMMUFDProperties>(),
        describe::ty::<AcpiGenericInitiatorProperties>(),
        describe::ty::<RngProperties>(),
        describe::ty::<RngEgdProperties>(),
        describe::ty::<RngRandomProperties>(),
        describe::ty::<SevGuestProperties>(),
        describe::ty::<ThreadContextProperties>(),
        describe::ty::<ObjectType>(),
        describe::ty::<ObjectOptions>(),
        describe::command::<cmd::ObjectAdd>(),
        describe::command::<cmd::ObjectDel>(),
    ],
};
