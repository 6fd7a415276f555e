//! How images are created.

use super::{
    BlockdevDriver, BlockdevOptionsGluster, BlockdevOptionsNfs, BlockdevOptionsRbd, BlockdevOptionsSsh,
    BlockdevRef, PreallocMode, RbdEncryptionCreateOptions,
};
use qapi_defs_base::crypto::{QCryptoBlockCreateOptions, QCryptoBlockCreateOptionsLUKS};
use qapi_runtime::{Qapi, Size, UnknownBranch};

/// What to create with the `file` driver.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCreateOptionsFile {
    /// Path of the new file; an existing one is emptied.
    pub filename: String,
    /// Size in bytes.
    pub size: Size,
    /// `off` (default), `falloc` or `full`, the latter two as far as the host supports them.
    pub preallocation: Option<PreallocMode>,
    /// Disable copy-on-write for the file, on Btrfs only; default `false`.
    pub nocow: Option<bool>,
    /// Allocation granularity in bytes to ask of the file system (XFS); 0 for none; default 1 MiB.
    /// Since 5.1.
    #[qapi(since = "5.1")]
    pub extent_size_hint: Option<Size>,
}

/// What to create with the `gluster` driver.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCreateOptionsGluster {
    /// The new file.
    pub location: BlockdevOptionsGluster,
    /// Size in bytes.
    pub size: Size,
    /// `off` (default), `falloc` or `full`, the latter two if the Gluster library can do it.
    pub preallocation: Option<PreallocMode>,
}

/// How to format a LUKS image. `file`, `header` or both must be there.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCreateOptionsLUKS {
    /// The members of `QCryptoBlockCreateOptionsLUKS`.
    #[qapi(base)]
    pub base: QCryptoBlockCreateOptionsLUKS,
    /// Node to hold the encrypted data, and the LUKS header unless `header` is given; required for
    /// preallocation.
    pub file: Option<BlockdevRef>,
    /// Node to put the LUKS header on, apart from the data. Since 9.0.
    #[qapi(since = "9.0")]
    pub header: Option<BlockdevRef>,
    /// Size of the disk as the guest sees it, in bytes.
    pub size: Size,
    /// Any mode; default `off`. Since 4.2.
    #[qapi(since = "4.2")]
    pub preallocation: Option<PreallocMode>,
}

/// What to create with the `nfs` driver.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCreateOptionsNfs {
    /// The new file.
    pub location: BlockdevOptionsNfs,
    /// Size in bytes.
    pub size: Size,
}

/// How to format a Parallels image.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCreateOptionsParallels {
    /// Node to format.
    pub file: BlockdevRef,
    /// Size of the disk in bytes, a multiple of 512.
    pub size: Size,
    /// Allocation unit in bytes, a multiple of 512; default 1 MiB.
    pub cluster_size: Option<Size>,
}

/// How to format a `qcow` image.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCreateOptionsQcow {
    /// Node to format.
    pub file: BlockdevRef,
    /// Size of the disk in bytes, not zero.
    pub size: Size,
    /// Name to record for the image this one is based on; it has no backing when left out.
    pub backing_file: Option<String>,
    /// Encryption, format `qcow` only; none when left out.
    pub encrypt: Option<QCryptoBlockCreateOptions>,
}

/// Version of the qcow2 format.
///
/// Since 2.12.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockdevQcow2Version {
    /// The old one, known as `compat=0.10`.
    V2,
    /// The present one, known as `compat=1.1`; needed by most newer features.
    V3,
}

/// How compressed clusters of a qcow2 image are packed.
///
/// Since 5.1.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum Qcow2CompressionType {
    /// Deflate, readable by every QEMU.
    Zlib,
    /// Zstandard, needs version `v3`. Only if `CONFIG_ZSTD`.
    #[qapi(cond(CONFIG_ZSTD))]
    Zstd,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// How to format a `qcow2` image.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCreateOptionsQcow2 {
    /// Node to format.
    pub file: BlockdevRef,
    /// Node to hold the guest data, leaving metadata only in `file`; left out, both go into `file`.
    /// Needs version `v3`. Since 4.0.
    #[qapi(since = "4.0")]
    pub data_file: Option<BlockdevRef>,
    /// Keep the data file usable as a raw image by itself; needs `data-file` and excludes a backing
    /// file; default `false`. Since 4.0.
    #[qapi(since = "4.0")]
    pub data_file_raw: Option<bool>,
    /// Allocate in subclusters, 32 per cluster; needs version `v3`; default `false`. Since 5.2.
    #[qapi(since = "5.2")]
    pub extended_l2: Option<bool>,
    /// Size of the disk in bytes, a multiple of 512.
    pub size: Size,
    /// Format version; default `v3`.
    pub version: Option<BlockdevQcow2Version>,
    /// Name to record for the image this one is based on; it has no backing when left out.
    pub backing_file: Option<String>,
    /// Format of the backing file; only together with `backing-file`.
    pub backing_fmt: Option<BlockdevDriver>,
    /// Encryption; none when left out.
    pub encrypt: Option<QCryptoBlockCreateOptions>,
    /// Allocation unit in bytes, a power of two from 512 to 2 MiB; default 64 KiB.
    pub cluster_size: Option<Size>,
    /// Any mode; default `off`. Together with a backing file it needs `extended-l2`.
    pub preallocation: Option<PreallocMode>,
    /// Put off refcount updates; needs version `v3`; default `false`.
    pub lazy_refcounts: Option<bool>,
    /// Width of a reference count, a power of two from 1 to 64; anything but the default of 16
    /// needs version `v3`.
    pub refcount_bits: Option<i64>,
    /// Method for compressed clusters; default `zlib`. Since 5.1.
    #[qapi(since = "5.1")]
    pub compression_type: Option<Qcow2CompressionType>,
}

/// How to format a QED image.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCreateOptionsQed {
    /// Node to format.
    pub file: BlockdevRef,
    /// Size of the disk in bytes, a multiple of 512.
    pub size: Size,
    /// Name to record for the image this one is based on; it has no backing when left out.
    pub backing_file: Option<String>,
    /// Format of the backing file; only whether it is `raw` gets recorded.
    pub backing_fmt: Option<BlockdevDriver>,
    /// Allocation unit in bytes, a power of two from 4 KiB to 64 MiB; default 64 KiB.
    pub cluster_size: Option<Size>,
    /// Size of the L1 and L2 tables in clusters, a power of two from 1 to 16; default 4.
    pub table_size: Option<i64>,
}

/// What to create with the `rbd` driver.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCreateOptionsRbd {
    /// The new image; must not name a snapshot.
    pub location: BlockdevOptionsRbd,
    /// Size in bytes.
    pub size: Size,
    /// Size of the objects the image consists of in bytes, a power of two and at least 4096; left
    /// to Ceph (normally 4 MiB) when left out.
    pub cluster_size: Option<Size>,
    /// Encryption; none when left out. Since 6.1.
    #[qapi(since = "6.1")]
    pub encrypt: Option<RbdEncryptionCreateOptions>,
}

/// Layouts of a VMDK image.
///
/// Since 4.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0", exceptions(member_names), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockdevVmdkSubformat {
    /// One file that grows as needed. On the wire: `monolithicSparse`.
    #[qapi(name = "monolithicSparse")]
    MonolithicSparse,
    /// A descriptor file and one raw data file. On the wire: `monolithicFlat`.
    #[qapi(name = "monolithicFlat")]
    MonolithicFlat,
    /// A descriptor file and growing data files, each for 2 GiB of the disk. On the wire:
    /// `twoGbMaxExtentSparse`.
    #[qapi(name = "twoGbMaxExtentSparse")]
    TwoGbMaxExtentSparse,
    /// A descriptor file and raw data files, each for 2 GiB of the disk. On the wire:
    /// `twoGbMaxExtentFlat`.
    #[qapi(name = "twoGbMaxExtentFlat")]
    TwoGbMaxExtentFlat,
    /// One file with compressed data, made for transfer. On the wire: `streamOptimized`.
    #[qapi(name = "streamOptimized")]
    StreamOptimized,
}

/// Disk controller noted in a VMDK image for VMware's use.
///
/// Since 4.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0", exceptions(member_names), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockdevVmdkAdapterType {
    /// IDE.
    Ide,
    /// BusLogic SCSI.
    Buslogic,
    /// LSI Logic SCSI.
    Lsilogic,
    /// As in images made by old ESX servers. On the wire: `legacyESX`.
    #[qapi(name = "legacyESX")]
    LegacyESX,
}

/// How to format a VMDK image.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCreateOptionsVmdk {
    /// Node for the image, or for the descriptor in layouts of several files.
    pub file: BlockdevRef,
    /// Size of the disk in bytes, a multiple of 512.
    pub size: Size,
    /// Nodes for the data in layouts of several files: one for `monolithicFlat`, otherwise one for
    /// each 2 GiB begun; any too many are an error.
    pub extents: Option<Vec<BlockdevRef>>,
    /// Layout; default `monolithicSparse`.
    pub subformat: Option<BlockdevVmdkSubformat>,
    /// Path of another VMDK image this one is based on; it has no backing when left out; not with
    /// the flat layouts.
    pub backing_file: Option<String>,
    /// Disk controller to note; default `ide`.
    pub adapter_type: Option<BlockdevVmdkAdapterType>,
    /// Virtual hardware version to note, `4` (default) or `6`.
    pub hwversion: Option<String>,
    /// Version of VMware's guest tools to note; default `2147483647`. Since 6.2.
    #[qapi(since = "6.2")]
    pub toolsversion: Option<String>,
    /// Allow marking allocation units as zero; growing layouts only; default `false`.
    pub zeroed_grain: Option<bool>,
}

/// What to create with the `ssh` driver.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCreateOptionsSsh {
    /// The new file.
    pub location: BlockdevOptionsSsh,
    /// Size in bytes.
    pub size: Size,
}

/// How to format a VDI image.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCreateOptionsVdi {
    /// Node to format.
    pub file: BlockdevRef,
    /// Size of the disk in bytes.
    pub size: Size,
    /// `off` (default, a growing image) or `metadata` (a static one).
    pub preallocation: Option<PreallocMode>,
}

/// Layouts of a VHDX image.
///
/// Since 2.12.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockdevVhdxSubformat {
    /// Grows as needed.
    Dynamic,
    /// At full size from the start.
    Fixed,
}

/// How to format a VHDX image.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCreateOptionsVhdx {
    /// Node to format.
    pub file: BlockdevRef,
    /// Size of the disk in bytes, at most 64 TiB.
    pub size: Size,
    /// Size of the metadata log in bytes, a multiple of 1 MiB and below 4 GiB; default 1 MiB.
    pub log_size: Option<Size>,
    /// Allocation unit in bytes, a power of two from 1 MiB to 256 MiB; chosen by `size` when left
    /// out (8 to 64 MiB).
    pub block_size: Option<Size>,
    /// Layout; default `dynamic`.
    pub subformat: Option<BlockdevVhdxSubformat>,
    /// Mark blocks without data as reading as zero; default `true`, although the format doesn't
    /// foresee it. Must not be off for a `dynamic` target of `qemu-img convert`.
    pub block_state_zero: Option<bool>,
}

/// Layouts of a VHD image.
///
/// Since 2.12.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockdevVpcSubformat {
    /// Grows as needed.
    Dynamic,
    /// At full size from the start.
    Fixed,
}

/// How to format a VHD (Virtual PC) image.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCreateOptionsVpc {
    /// Node to format.
    pub file: BlockdevRef,
    /// Size of the disk in bytes, up to 2040 GiB. Unless `force-size` is set it has to fit a
    /// geometry of cylinders, heads and sectors.
    pub size: Size,
    /// Layout; default `dynamic`.
    pub subformat: Option<BlockdevVpcSubformat>,
    /// Take any multiple of 512 as size, which Virtual PC itself doesn't cope with; default
    /// `false`.
    pub force_size: Option<bool>,
}

/// What `blockdev-create` is to make. Protocol drivers create a file, format drivers write their
/// metadata to an existing node.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCreateOptions {
    /// Block driver; one that can create images.
    #[qapi(discriminator)]
    pub driver: BlockdevCreateOptionsBranch,
}

/// What `driver` chooses in `BlockdevCreateOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(BlockdevDriver), from)]
pub enum BlockdevCreateOptionsBranch {
    /// Regular host file.
    File(BlockdevCreateOptionsFile),
    /// File on a Gluster volume.
    Gluster(Box<BlockdevCreateOptionsGluster>),
    /// LUKS encrypted image.
    Luks(Box<BlockdevCreateOptionsLUKS>),
    /// File on an NFS server, accessed without the host kernel.
    Nfs(Box<BlockdevCreateOptionsNfs>),
    /// Parallels disk image.
    Parallels(BlockdevCreateOptionsParallels),
    /// First version of QEMU's copy-on-write format.
    Qcow(Box<BlockdevCreateOptionsQcow>),
    /// QEMU's main image format.
    Qcow2(Box<BlockdevCreateOptionsQcow2>),
    /// QEMU Enhanced Disk, an abandoned format.
    Qed(Box<BlockdevCreateOptionsQed>),
    /// Image in a Ceph cluster.
    Rbd(Box<BlockdevCreateOptionsRbd>),
    /// File on a host reached over SSH (SFTP).
    Ssh(Box<BlockdevCreateOptionsSsh>),
    /// VirtualBox disk image.
    Vdi(BlockdevCreateOptionsVdi),
    /// Hyper-V disk image.
    Vhdx(Box<BlockdevCreateOptionsVhdx>),
    /// VMware disk image.
    Vmdk(Box<BlockdevCreateOptionsVmdk>),
    /// Virtual PC disk image (VHD).
    Vpc(BlockdevCreateOptionsVpc),
    /// A value that adds nothing.
    #[qapi(rest)]
    Rest(BlockdevDriver),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}
