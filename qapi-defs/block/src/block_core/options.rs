//! Options of block nodes: what drivers share, and files.

use qapi_defs_base::common::OnOffAuto;
use qapi_runtime::Qapi;

/// What happens to a guest's discard (trim) requests.
///
/// Since 2.9.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockdevDiscardOptions {
    /// They are dropped.
    Ignore,
    /// They are passed down, freeing space in the storage where possible.
    Unmap,
}

/// Whether writes are searched for zeroes, so that these can be stored more efficiently. Costs CPU
/// time.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockdevDetectZeroesOptions {
    /// No. The default.
    Off,
    /// Yes; zeroes are written with the driver's write-zeroes operation.
    On,
    /// Like `on`, and the area may become unallocated. Requires discard `unmap`.
    Unmap,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// How the host file drivers submit I/O requests.
///
/// Since 2.9.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", exceptions(member_names), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockdevAioOptions {
    /// Blocking system calls in a pool of worker threads; works everywhere.
    Threads,
    /// The operating system's asynchronous I/O: Linux AIO (which needs `cache.direct`) or Windows
    /// overlapped I/O.
    Native,
    /// Linux io_uring. On the wire: `io_uring`. Since 5.0. Only if `CONFIG_LINUX_IO_URING`.
    #[qapi(name = "io_uring", since = "5.0", cond(CONFIG_LINUX_IO_URING))]
    IoUring,
}

/// Caching of a block node.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.9", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCacheOptions {
    /// Go past the host's page cache (`O_DIRECT`); default `false`.
    pub direct: Option<bool>,
    /// Drop flush requests; faster, but a host crash can ruin the data; default `false`.
    pub no_flush: Option<bool>,
}

/// Block drivers: protocols (access to storage), formats (image file layouts) and filters (layers
/// that change how requests pass through).
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", exceptions(member_names), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockdevDriver {
    /// Filter that injects errors, for tests.
    Blkdebug,
    /// Filter that records all writes in a log. Since 3.0.
    #[qapi(since = "3.0")]
    Blklogwrites,
    /// Filter for deterministic record and replay. Since 4.2.
    #[qapi(since = "4.2")]
    Blkreplay,
    /// Test driver that compares two images on every read.
    Blkverify,
    /// Bochs disk image, read-only.
    Bochs,
    /// Compressed loop image as used on live CDs, read-only.
    Cloop,
    /// Filter that has all writes stored compressed. Since 5.0.
    #[qapi(since = "5.0")]
    Compress,
    /// Filter that saves old data elsewhere before it gets overwritten. Since 6.2.
    #[qapi(since = "6.2")]
    CopyBeforeWrite,
    /// Filter that copies data read from backing files into the top image. Since 3.0.
    #[qapi(since = "3.0")]
    CopyOnRead,
    /// Apple disk image, read-only.
    Dmg,
    /// Regular host file.
    File,
    /// Read-only view of the point in time kept by `copy-before-write`. Since 7.0.
    #[qapi(since = "7.0")]
    SnapshotAccess,
    /// File on an FTP server, read-only.
    Ftp,
    /// File on an FTP server over TLS, read-only.
    Ftps,
    /// File on a Gluster volume.
    Gluster,
    /// Host CD or DVD drive. On the wire: `host_cdrom`. Only if `HAVE_HOST_BLOCK_DEVICE`.
    #[qapi(name = "host_cdrom", cond(HAVE_HOST_BLOCK_DEVICE))]
    HostCdrom,
    /// Host block device. On the wire: `host_device`. Only if `HAVE_HOST_BLOCK_DEVICE`.
    #[qapi(name = "host_device", cond(HAVE_HOST_BLOCK_DEVICE))]
    HostDevice,
    /// File on an HTTP server, read-only.
    Http,
    /// File on an HTTP server over TLS, read-only.
    Https,
    /// Host file or block device through libblkio's io_uring driver. On the wire: `io_uring`. Only
    /// if `CONFIG_BLKIO`.
    #[qapi(name = "io_uring", cond(CONFIG_BLKIO))]
    IoUring,
    /// LUN on an iSCSI target.
    Iscsi,
    /// LUKS encrypted image.
    Luks,
    /// Export of an NBD server.
    Nbd,
    /// File on an NFS server, accessed without the host kernel.
    Nfs,
    /// No storage at all: writes are discarded; asynchronous callback variant.
    NullAio,
    /// Like `null-aio`, but coroutine based.
    NullCo,
    /// NVMe controller driven from user space through VFIO. Since 2.12.
    #[qapi(since = "2.12")]
    Nvme,
    /// NVMe namespace through io_uring command passthrough (libblkio). On the wire:
    /// `nvme-io_uring`. Only if `CONFIG_BLKIO`.
    #[qapi(name = "nvme-io_uring", cond(CONFIG_BLKIO))]
    NvmeIoUring,
    /// Parallels disk image.
    Parallels,
    /// Filter that lets the file below grow ahead in big steps.
    Preallocate,
    /// First version of QEMU's copy-on-write format.
    Qcow,
    /// QEMU's main image format.
    Qcow2,
    /// QEMU Enhanced Disk, an abandoned format.
    Qed,
    /// Several copies that vote on what is right.
    Quorum,
    /// Plain data without any metadata, optionally a window of it.
    Raw,
    /// Image in a Ceph cluster.
    Rbd,
    /// Filter used by COLO block replication. Only if `CONFIG_REPLICATION`.
    #[qapi(cond(CONFIG_REPLICATION))]
    Replication,
    /// File on a host reached over SSH (SFTP).
    Ssh,
    /// Filter that limits the I/O rate. Since 2.11.
    #[qapi(since = "2.11")]
    Throttle,
    /// VirtualBox disk image.
    Vdi,
    /// Hyper-V disk image.
    Vhdx,
    /// PCI virtio-blk device driven from user space (libblkio). Only if `CONFIG_BLKIO`.
    #[qapi(cond(CONFIG_BLKIO))]
    VirtioBlkVfioPci,
    /// Vhost-user-blk server on a UNIX socket (libblkio). Only if `CONFIG_BLKIO`.
    #[qapi(cond(CONFIG_BLKIO))]
    VirtioBlkVhostUser,
    /// Virtio-blk device with vhost-vdpa (libblkio). Only if `CONFIG_BLKIO`.
    #[qapi(cond(CONFIG_BLKIO))]
    VirtioBlkVhostVdpa,
    /// VMware disk image.
    Vmdk,
    /// Virtual PC disk image (VHD).
    Vpc,
    /// FAT file system made up from a host directory.
    Vvfat,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Options of the drivers that open a host file or host device.
///
/// Since 2.9.
///
/// **Feature `dynamic-auto-read-only`.** `auto-read-only` reacts to users coming and going: the
/// file is held open for reading only, except while some user of the node wants to write. Only if
/// `CONFIG_POSIX`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", features(dynamic_auto_read_only(cond(CONFIG_POSIX))), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsFile {
    /// Path of the file or device node.
    pub filename: String,
    /// Identifier of a persistent reservation manager object that carries out the guest's SCSI
    /// reservation commands; when left out they go straight to the device. Since 2.11.
    #[qapi(since = "2.11")]
    pub pr_manager: Option<String>,
    /// Image locking against use by another process; `auto`, the default, locks where the host has
    /// locks tied to the open file (OFD locks). Since 2.10.
    #[qapi(since = "2.10")]
    pub locking: Option<OnOffAuto>,
    /// How requests are submitted; default `threads`. Since 2.8.
    #[qapi(since = "2.8")]
    pub aio: Option<BlockdevAioOptions>,
    /// Upper limit for requests submitted in one go; a limit set on the IOThread applies as well if
    /// it is lower; 0, the default, leaves it to QEMU. Since 6.2.
    #[qapi(since = "6.2")]
    pub aio_max_batch: Option<i64>,
    /// Throw cached pages away when migration hands the image over, which keeps the destination
    /// from reading stale data; default `true`; Linux hosts only. Since 4.0. Only if
    /// `CONFIG_LINUX`.
    #[qapi(since = "4.0", cond(CONFIG_LINUX))]
    pub drop_cache: Option<bool>,
    /// Verify that no page stayed cached; slow on large images. Default `false`. Since 3.0.
    /// **Unstable.** For debugging.
    #[qapi(since = "3.0", features(unstable))]
    pub x_check_cache_dropped: Option<bool>,
}

/// Options of the `null-co` and `null-aio` drivers, which store nothing.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.9", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsNull {
    /// Apparent size in bytes; default 1 GiB.
    pub size: Option<i64>,
    /// Artificial delay of every request in nanoseconds; default 0. Since 2.4.
    #[qapi(since = "2.4")]
    pub latency_ns: Option<u64>,
    /// Whether reading fills the buffer with zeros; with `false`, the default, the buffer keeps
    /// what was in it (good for benchmarks only). Since 4.1.
    #[qapi(since = "4.1")]
    pub read_zeroes: Option<bool>,
}

/// Options of the user space NVMe driver. The controller has to be bound to VFIO, not to a host
/// kernel storage driver.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsNVMe {
    /// Host PCI address, `domain:bus:slot.function` in hexadecimal digits such as `0000:44:00.0`.
    pub device: String,
    /// Number of the namespace on the controller; the first one is 1.
    pub namespace: i64,
}

/// Options of the `vvfat` driver, which shows a host directory as a disk with a FAT file system.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsVVFAT {
    /// Path of the directory.
    pub dir: String,
    /// 12, 16 or 32 bits per FAT entry (32 is untested); default 16 for a hard disk and 12 for a
    /// floppy.
    pub fat_type: Option<i64>,
    /// Act as a floppy without partition table, not as a partitioned hard disk; default `false`.
    pub floppy: Option<bool>,
    /// Volume label of up to 11 bytes; default `QEMU VVFAT`. Since 2.4.
    #[qapi(since = "2.4")]
    pub label: Option<String>,
    /// Carry the guest's writes over to the directory, which is risky; default `false`.
    pub rw: Option<bool>,
}
