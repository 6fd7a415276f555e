//! Options of block nodes: filters, and all drivers together.

use super::{
    BlockDirtyBitmap, BlockdevCacheOptions, BlockdevDetectZeroesOptions, BlockdevDiscardOptions,
    BlockdevDriver, BlockdevOptionsBlkdebug, BlockdevOptionsBlklogwrites, BlockdevOptionsBlkreplay,
    BlockdevOptionsBlkverify, BlockdevOptionsCurlFtp, BlockdevOptionsCurlFtps, BlockdevOptionsCurlHttp,
    BlockdevOptionsCurlHttps, BlockdevOptionsFile, BlockdevOptionsGenericCOWFormat,
    BlockdevOptionsGenericFormat, BlockdevOptionsGluster, BlockdevOptionsIoUring, BlockdevOptionsIscsi,
    BlockdevOptionsLUKS, BlockdevOptionsNVMe, BlockdevOptionsNbd, BlockdevOptionsNfs, BlockdevOptionsNull,
    BlockdevOptionsNvmeIoUring, BlockdevOptionsPreallocate, BlockdevOptionsQcow, BlockdevOptionsQcow2,
    BlockdevOptionsQuorum, BlockdevOptionsRbd, BlockdevOptionsReplication, BlockdevOptionsSsh,
    BlockdevOptionsVVFAT, BlockdevOptionsVirtioBlkVfioPci, BlockdevOptionsVirtioBlkVhostUser,
    BlockdevOptionsVirtioBlkVhostVdpa,
};
use qapi_runtime::{Null, Qapi, UnknownBranch};

/// Options of the `raw` driver, which may show a part of the node below only.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsRaw {
    /// The members of `BlockdevOptionsGenericFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericFormat,
    /// Where that part begins, in bytes; default 0.
    pub offset: Option<i64>,
    /// Its length in bytes, a multiple of 512; by default it extends to the end.
    pub size: Option<i64>,
}

/// Options of the `throttle` filter.
///
/// Since 2.11.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.11", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsThrottle {
    /// Identifier of an existing `throttle-group` object, which has the limits; filters with the
    /// same group share them.
    pub throttle_group: String,
    /// Node below, by name or defined in place.
    pub file: BlockdevRef,
}

/// Options of the `copy-on-read` filter.
///
/// Since 6.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsCor {
    /// The members of `BlockdevOptionsGenericFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericFormat,
    /// Name of the lowest node of the backing chain to copy data from (no filter); without it the
    /// whole chain is copied from.
    pub bottom: Option<String>,
}

/// What happens when `copy-before-write` fails to save the old data.
///
/// Since 7.1.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum OnCbwError {
    /// Fail the guest's write; the snapshot stays good.
    BreakGuestWrite,
    /// Let the guest write; the snapshot is void from then on, and whoever reads it gets an error.
    BreakSnapshot,
}

/// Options of the `copy-before-write` filter. Before a write reaches `file`, the data it is going
/// to replace is copied to `target`, so that `file` and `target` together keep the state of one
/// point in time.
///
/// Since 6.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsCbw {
    /// The members of `BlockdevOptionsGenericFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericFormat,
    /// Node that takes the old data.
    pub target: BlockdevRef,
    /// Save only what is dirty in this bitmap, whose size has to fit both nodes; it is read once,
    /// later changes to it don't matter. Everything is saved when left out. Since 7.0.
    #[qapi(since = "7.0")]
    pub bitmap: Option<BlockDirtyBitmap>,
    /// What a failed copy leads to; default `break-guest-write`. Since 7.1.
    #[qapi(since = "7.1")]
    pub on_cbw_error: Option<OnCbwError>,
    /// Seconds after which a copy counts as failed; 0, the default, is no limit. Since 7.1.
    #[qapi(since = "7.1")]
    pub cbw_timeout: Option<u32>,
}

/// Definition of a block node: options for any driver, then those of the chosen one.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptions {
    /// Block driver.
    #[qapi(discriminator)]
    pub driver: BlockdevOptionsBranch,
    /// Name of the new node: at most 31 letters, digits, `-`, `.` and `_`, beginning with a letter.
    /// Required at the top level of `blockdev-add`; QEMU makes up a name for child nodes without.
    /// Since 2.0.
    #[qapi(since = "2.0")]
    pub node_name: Option<String>,
    /// Whether discards are carried out; default `ignore`.
    pub discard: Option<BlockdevDiscardOptions>,
    /// Caching; default is with the host's page cache, flushes honored.
    pub cache: Option<BlockdevCacheOptions>,
    /// Don't write; default `false`, which makes opening fail where the driver or the image can't
    /// be written (see `auto-read-only`).
    pub read_only: Option<bool>,
    /// With `read-only` off, open for reading only if writing isn't possible, and maybe also while
    /// nobody wants to write; default `false`. Since 3.1.
    #[qapi(since = "3.1")]
    pub auto_read_only: Option<bool>,
    /// Let other processes and users do what they like with the image; only for read-only nodes;
    /// default `false`. Since 2.10.
    #[qapi(since = "2.10")]
    pub force_share: Option<bool>,
    /// Look for writes of nothing but zeros, and treat them as such; default `off`. Since 2.1.
    #[qapi(since = "2.1")]
    pub detect_zeroes: Option<BlockdevDetectZeroesOptions>,
}

/// What `driver` chooses in `BlockdevOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(BlockdevDriver), from)]
pub enum BlockdevOptionsBranch {
    /// Filter that injects errors, for tests.
    Blkdebug(Box<BlockdevOptionsBlkdebug>),
    /// Filter that records all writes in a log. Since 3.0.
    Blklogwrites(Box<BlockdevOptionsBlklogwrites>),
    /// Test driver that compares two images on every read.
    Blkverify(BlockdevOptionsBlkverify),
    /// Filter for deterministic record and replay. Since 4.2.
    Blkreplay(BlockdevOptionsBlkreplay),
    /// Bochs disk image, read-only.
    Bochs(BlockdevOptionsGenericFormat),
    /// Compressed loop image as used on live CDs, read-only.
    Cloop(BlockdevOptionsGenericFormat),
    /// Filter that has all writes stored compressed. Since 5.0.
    Compress(BlockdevOptionsGenericFormat),
    /// Filter that saves old data elsewhere before it gets overwritten. Since 6.2.
    CopyBeforeWrite(Box<BlockdevOptionsCbw>),
    /// Filter that copies data read from backing files into the top image. Since 3.0.
    CopyOnRead(BlockdevOptionsCor),
    /// Apple disk image, read-only.
    Dmg(BlockdevOptionsGenericFormat),
    /// Regular host file.
    File(Box<BlockdevOptionsFile>),
    /// File on an FTP server, read-only.
    Ftp(Box<BlockdevOptionsCurlFtp>),
    /// File on an FTP server over TLS, read-only.
    Ftps(Box<BlockdevOptionsCurlFtps>),
    /// File on a Gluster volume.
    Gluster(Box<BlockdevOptionsGluster>),
    /// Host CD or DVD drive. On the wire: `host_cdrom`. Only if `HAVE_HOST_BLOCK_DEVICE`.
    #[qapi(name = "host_cdrom", cond(HAVE_HOST_BLOCK_DEVICE))]
    HostCdrom(Box<BlockdevOptionsFile>),
    /// Host block device. On the wire: `host_device`. Only if `HAVE_HOST_BLOCK_DEVICE`.
    #[qapi(name = "host_device", cond(HAVE_HOST_BLOCK_DEVICE))]
    HostDevice(Box<BlockdevOptionsFile>),
    /// File on an HTTP server, read-only.
    Http(Box<BlockdevOptionsCurlHttp>),
    /// File on an HTTP server over TLS, read-only.
    Https(Box<BlockdevOptionsCurlHttps>),
    /// Host file or block device through libblkio's io_uring driver. On the wire: `io_uring`. Only
    /// if `CONFIG_BLKIO`.
    #[qapi(name = "io_uring", cond(CONFIG_BLKIO))]
    IoUring(BlockdevOptionsIoUring),
    /// LUN on an iSCSI target.
    Iscsi(Box<BlockdevOptionsIscsi>),
    /// LUKS encrypted image.
    Luks(Box<BlockdevOptionsLUKS>),
    /// Export of an NBD server.
    Nbd(Box<BlockdevOptionsNbd>),
    /// File on an NFS server, accessed without the host kernel.
    Nfs(Box<BlockdevOptionsNfs>),
    /// No storage at all: writes are discarded; asynchronous callback variant.
    NullAio(BlockdevOptionsNull),
    /// Like `null-aio`, but coroutine based.
    NullCo(BlockdevOptionsNull),
    /// NVMe controller driven from user space through VFIO. Since 2.12.
    Nvme(BlockdevOptionsNVMe),
    /// NVMe namespace through io_uring command passthrough (libblkio). On the wire:
    /// `nvme-io_uring`. Only if `CONFIG_BLKIO`.
    #[qapi(name = "nvme-io_uring", cond(CONFIG_BLKIO))]
    NvmeIoUring(BlockdevOptionsNvmeIoUring),
    /// Parallels disk image.
    Parallels(BlockdevOptionsGenericFormat),
    /// Filter that lets the file below grow ahead in big steps.
    Preallocate(BlockdevOptionsPreallocate),
    /// QEMU's main image format.
    Qcow2(Box<BlockdevOptionsQcow2>),
    /// First version of QEMU's copy-on-write format.
    Qcow(Box<BlockdevOptionsQcow>),
    /// QEMU Enhanced Disk, an abandoned format.
    Qed(BlockdevOptionsGenericCOWFormat),
    /// Several copies that vote on what is right.
    Quorum(BlockdevOptionsQuorum),
    /// Plain data without any metadata, optionally a window of it.
    Raw(BlockdevOptionsRaw),
    /// Image in a Ceph cluster.
    Rbd(Box<BlockdevOptionsRbd>),
    /// Filter used by COLO block replication. Only if `CONFIG_REPLICATION`.
    #[qapi(cond(CONFIG_REPLICATION))]
    Replication(BlockdevOptionsReplication),
    /// Read-only view of the point in time kept by `copy-before-write`. Since 7.0.
    SnapshotAccess(BlockdevOptionsGenericFormat),
    /// File on a host reached over SSH (SFTP).
    Ssh(Box<BlockdevOptionsSsh>),
    /// Filter that limits the I/O rate. Since 2.11.
    Throttle(BlockdevOptionsThrottle),
    /// VirtualBox disk image.
    Vdi(BlockdevOptionsGenericFormat),
    /// Hyper-V disk image.
    Vhdx(BlockdevOptionsGenericFormat),
    /// PCI virtio-blk device driven from user space (libblkio). Only if `CONFIG_BLKIO`.
    #[qapi(cond(CONFIG_BLKIO))]
    VirtioBlkVfioPci(BlockdevOptionsVirtioBlkVfioPci),
    /// Vhost-user-blk server on a UNIX socket (libblkio). Only if `CONFIG_BLKIO`.
    #[qapi(cond(CONFIG_BLKIO))]
    VirtioBlkVhostUser(BlockdevOptionsVirtioBlkVhostUser),
    /// Virtio-blk device with vhost-vdpa (libblkio). Only if `CONFIG_BLKIO`.
    #[qapi(cond(CONFIG_BLKIO))]
    VirtioBlkVhostVdpa(BlockdevOptionsVirtioBlkVhostVdpa),
    /// VMware disk image.
    Vmdk(BlockdevOptionsGenericCOWFormat),
    /// Virtual PC disk image (VHD).
    Vpc(BlockdevOptionsGenericFormat),
    /// FAT file system made up from a host directory.
    Vvfat(Box<BlockdevOptionsVVFAT>),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// A block node, named or defined on the spot.
///
/// Since 2.9.
#[derive(Qapi)]
#[qapi(alternate, since = "2.9", from, recursive, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockdevRef {
    /// Options of a node to create for this purpose.
    Definition(Box<BlockdevOptions>),
    /// Name of an existing node (or device).
    Reference(String),
}

/// A block node, named or defined on the spot, or none at all.
///
/// Since 2.9.
#[derive(Qapi)]
#[qapi(alternate, since = "2.9", from, recursive, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockdevRefOrNull {
    /// Options of a node to create for this purpose.
    Definition(Box<BlockdevOptions>),
    /// Name of an existing node (or device); the empty string stands for none, which is deprecated,
    /// use `null`.
    Reference(String),
    /// No node. Since 2.10.
    Null(Null),
}
