//! How a machine is put together.

use qapi_runtime::{Qapi, Size};

/// How the machine boots (`-boot`). Firmware may ignore parts of it; `bootindex` of devices takes
/// precedence over `order`.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BootConfiguration {
    /// Drive letters in the sequence to try them; on PCs `a` floppy, `c` disk, `d` CD-ROM, `n`
    /// network. Default depends on the machine.
    pub order: Option<String>,
    /// The same for the first boot only, after which `order` applies again.
    pub once: Option<String>,
    /// Whether the firmware offers a boot menu. Default: up to the firmware.
    pub menu: Option<bool>,
    /// JPEG or BMP file shown as logo together with the menu.
    pub splash: Option<String>,
    /// How many milliseconds to show logo and menu, 0 to 65535. Absent: up to the firmware.
    pub splash_time: Option<i64>,
    /// Milliseconds to wait before rebooting when no device could be booted, 0 to 65535; -1, the
    /// default, does not reboot.
    pub reboot_timeout: Option<i64>,
    /// `true` tries no devices other than those with a boot order. Default `false`.
    pub strict: Option<bool>,
}

/// The CPU topology (`-smp`). Absent numbers are worked out from the others. From large to small
/// the units are drawer, book, socket, die, cluster, core, thread; a machine type knows only some
/// of them, and their product has to be `maxcpus`.
///
/// Since 6.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "6.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SMPConfiguration {
    /// CPUs present at the start.
    pub cpus: Option<i64>,
    /// Drawers in the machine. Since 8.2.
    #[qapi(since = "8.2")]
    pub drawers: Option<i64>,
    /// Books per drawer. Since 8.2.
    #[qapi(since = "8.2")]
    pub books: Option<i64>,
    /// Sockets per next larger unit.
    pub sockets: Option<i64>,
    /// Dies per socket.
    pub dies: Option<i64>,
    /// Clusters per next larger unit. Since 7.0.
    #[qapi(since = "7.0")]
    pub clusters: Option<i64>,
    /// Cores per next larger unit.
    pub cores: Option<i64>,
    /// Threads in each core.
    pub threads: Option<i64>,
    /// CPUs that can be present at most, including those to be plugged later.
    pub maxcpus: Option<i64>,
}

/// Format of the SMBIOS entry point.
///
/// Since 7.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum SmbiosEntryPointType {
    /// 32-bit entry point (SMBIOS 2.1). On the wire: `32`.
    #[qapi(name = "32")]
    _32,
    /// 64-bit entry point (SMBIOS 3.0). On the wire: `64`.
    #[qapi(name = "64")]
    _64,
}

/// The memory of the machine (`-m`).
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MemorySizeConfiguration {
    /// Bytes present at the start. Default depends on the machine.
    pub size: Option<Size>,
    /// Bytes possible with hot-plugged memory; at least `size`. Default `size`.
    pub max_size: Option<Size>,
    /// Slots for memory to be plugged in. Default 0.
    pub slots: Option<u64>,
}
