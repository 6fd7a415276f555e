//! What images and nodes are: formats, sizes, snapshots, what devices report.

use super::{
    BlockdevDetectZeroesOptions, BlockdevQcow2EncryptionFormat, Qcow2CompressionType,
    RbdImageEncryptionFormat,
};
use qapi_defs_base::crypto::QCryptoBlockInfoLUKS;
use qapi_runtime::{Qapi, Size, UnknownBranch};

/// A snapshot stored inside an image file.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SnapshotInfo {
    /// ID the image format assigned, unique in this image.
    pub id: String,
    /// Name given by whoever took it; may be empty.
    pub name: String,
    /// Bytes of RAM and device state stored with it; 0 for a disk-only snapshot.
    pub vm_state_size: i64,
    /// When it was taken: whole seconds since the Unix epoch.
    pub date_sec: i64,
    /// Nanoseconds to add to `date-sec`.
    pub date_nsec: i64,
    /// How long the guest had been running: whole seconds.
    pub vm_clock_sec: i64,
    /// Nanoseconds to add to `vm-clock-sec`.
    pub vm_clock_nsec: i64,
    /// Number of guest instructions executed up to then, for record/replay; compare with
    /// `query-replay`. Absent: not taken under record/replay. Since 5.2.
    #[qapi(since = "5.2")]
    pub icount: Option<i64>,
}

/// What is known about every encrypted qcow2 image.
///
/// Since 2.10.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.10", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ImageInfoSpecificQCow2EncryptionBase {
    /// Encryption method.
    pub format: BlockdevQcow2EncryptionFormat,
}

/// How a qcow2 image is encrypted.
///
/// Since 2.10.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.10", base(ImageInfoSpecificQCow2EncryptionBase), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ImageInfoSpecificQCow2Encryption {
    /// Encryption method.
    #[qapi(discriminator)]
    pub format: ImageInfoSpecificQCow2EncryptionBranch,
}

/// What `format` chooses in `ImageInfoSpecificQCow2Encryption`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(BlockdevQcow2EncryptionFormat), from)]
pub enum ImageInfoSpecificQCow2EncryptionBranch {
    /// LUKS, with its header stored inside the image.
    Luks(Box<QCryptoBlockInfoLUKS>),
    /// AES in CBC mode keyed directly with the passphrase; insecure, only for old images.
    Aes,
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Properties that only qcow2 images have.
///
/// Since 1.7.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.7", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ImageInfoSpecificQCow2 {
    /// Version of the format: `0.10` (version 2) or `1.1` (version 3).
    pub compat: String,
    /// Name of a separate file with the guest data, as recorded in the header. Absent: the data is
    /// in the image file. Since 4.0.
    #[qapi(since = "4.0")]
    pub data_file: Option<String>,
    /// Whether the separate data file is kept usable on its own as a raw image. Absent: there is no
    /// such file. Since 4.0.
    #[qapi(since = "4.0")]
    pub data_file_raw: Option<bool>,
    /// Whether clusters are divided into subclusters (extended L2 entries). Absent for `compat`
    /// `0.10`. Since 5.2.
    #[qapi(since = "5.2")]
    pub extended_l2: Option<bool>,
    /// Whether updates of reference counts may be postponed. Absent for `compat` `0.10`.
    pub lazy_refcounts: Option<bool>,
    /// Whether QEMU found metadata corruption and flagged the image, which keeps it from being
    /// written. Absent for `compat` `0.10`. Since 2.2.
    #[qapi(since = "2.2")]
    pub corrupt: Option<bool>,
    /// Bits per reference count. Since 2.3.
    #[qapi(since = "2.3")]
    pub refcount_bits: i64,
    /// Encryption in use. Absent: none. Since 2.10.
    #[qapi(since = "2.10")]
    pub encrypt: Option<ImageInfoSpecificQCow2Encryption>,
    /// Persistent dirty bitmaps in the image. Absent: none. Since 4.0.
    #[qapi(since = "4.0")]
    pub bitmaps: Option<Vec<Qcow2BitmapInfo>>,
    /// Method for compressed clusters, whether or not there are any. Since 5.1.
    #[qapi(since = "5.1")]
    pub compression_type: Qcow2CompressionType,
}

/// Properties that only VMDK images have.
///
/// Since 1.7.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.7", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ImageInfoSpecificVmdk {
    /// Kind of image as the descriptor calls it, such as `monolithicSparse`.
    pub create_type: String,
    /// Content ID, which changes when the contents do.
    pub cid: i64,
    /// Content ID expected of the backing image; 4294967295 if there is none.
    pub parent_cid: i64,
    /// The files the image consists of.
    pub extents: Vec<VmdkExtentInfo>,
}

/// One of the pieces a VMDK image consists of.
///
/// Since 8.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct VmdkExtentInfo {
    /// File that holds it.
    pub filename: String,
    /// Kind of extent, such as `FLAT` or `SPARSE`.
    pub format: String,
    /// Bytes of the virtual disk it provides.
    pub virtual_size: i64,
    /// Allocation unit in bytes. Absent for flat extents.
    pub cluster_size: Option<i64>,
    /// `true` where data is stored compressed; otherwise absent.
    pub compressed: Option<bool>,
}

/// Properties that only Ceph RBD images have.
///
/// Since 6.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "6.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ImageInfoSpecificRbd {
    /// Encryption recognized at the start of the image. Absent: none.
    pub encryption_format: Option<RbdImageEncryptionFormat>,
}

/// Properties of a plain host file.
///
/// Since 8.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "8.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ImageInfoSpecificFile {
    /// Allocation hint in bytes that the file system keeps for the file. Absent: not supported
    /// there.
    pub extent_size_hint: Option<Size>,
}

/// Block drivers that report properties of their own about an image.
///
/// Since 1.7.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.7", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum ImageInfoSpecificKind {
    /// QEMU's copy-on-write format, version 2 or 3.
    Qcow2,
    /// VMware disk.
    Vmdk,
    /// LUKS volume with nothing else around it. Since 2.7.
    #[qapi(since = "2.7")]
    Luks,
    /// Ceph RADOS block device. Since 6.1.
    #[qapi(since = "6.1")]
    Rbd,
    /// File on the host. Since 8.0.
    #[qapi(since = "8.0")]
    File,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Holds the properties of a qcow2 image.
///
/// Since 1.7.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.7", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ImageInfoSpecificQCow2Wrapper {
    /// The properties.
    pub data: ImageInfoSpecificQCow2,
}

/// Holds the properties of a VMDK image.
///
/// Since 6.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ImageInfoSpecificVmdkWrapper {
    /// The properties.
    pub data: ImageInfoSpecificVmdk,
}

/// Holds the properties of a LUKS volume.
///
/// Since 2.7.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.7", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ImageInfoSpecificLUKSWrapper {
    /// Cipher and key slots.
    pub data: QCryptoBlockInfoLUKS,
}

/// Holds the properties of an RBD image.
///
/// Since 6.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ImageInfoSpecificRbdWrapper {
    /// The properties.
    pub data: ImageInfoSpecificRbd,
}

/// Holds the properties of a host file.
///
/// Since 8.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ImageInfoSpecificFileWrapper {
    /// The properties.
    pub data: ImageInfoSpecificFile,
}

/// Properties of an image that depend on the driver it was opened with.
///
/// Since 1.7.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.7", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ImageInfoSpecific {
    /// The driver; it decides what `data` contains.
    #[qapi(discriminator)]
    pub r#type: ImageInfoSpecificBranch,
}

/// What `type` chooses in `ImageInfoSpecific`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(ImageInfoSpecificKind), from)]
pub enum ImageInfoSpecificBranch {
    /// QEMU's copy-on-write format, version 2 or 3.
    Qcow2(Box<ImageInfoSpecificQCow2Wrapper>),
    /// VMware disk.
    Vmdk(ImageInfoSpecificVmdkWrapper),
    /// LUKS volume with nothing else around it. Since 2.7.
    Luks(Box<ImageInfoSpecificLUKSWrapper>),
    /// Ceph RADOS block device. Since 6.1.
    Rbd(ImageInfoSpecificRbdWrapper),
    /// File on the host. Since 8.0.
    File(ImageInfoSpecificFileWrapper),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// One image, as a single block node sees it.
///
/// Since 8.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockNodeInfo {
    /// File name, or a `json:` description where a plain name cannot express it.
    pub filename: String,
    /// Name of the block driver.
    pub format: String,
    /// Whether the image is marked as open, as after a crash. Absent: not known.
    pub dirty_flag: Option<bool>,
    /// Bytes it takes up in storage. Absent: not known.
    pub actual_size: Option<i64>,
    /// Bytes the guest sees as disk size.
    pub virtual_size: i64,
    /// Allocation unit in bytes. Absent: the format has none.
    pub cluster_size: Option<i64>,
    /// `true` for an encrypted image; otherwise absent.
    pub encrypted: Option<bool>,
    /// `true` for an image made of compressed data; otherwise absent. Since 1.7.
    #[qapi(since = "1.7")]
    pub compressed: Option<bool>,
    /// Backing file as recorded in the image, possibly a relative name. Absent: none.
    pub backing_filename: Option<String>,
    /// The same, resolved against the directory of this image. Absent: none, or it could not be
    /// resolved.
    pub full_backing_filename: Option<String>,
    /// Driver for the backing file as recorded in the image. Absent: not recorded.
    pub backing_filename_format: Option<String>,
    /// Internal snapshots. Absent: none.
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// Further properties, by driver. Absent: the driver reports none. Since 1.7.
    #[qapi(since = "1.7")]
    pub format_specific: Option<ImageInfoSpecific>,
}

/// An image together with the images it is based on.
///
/// Since 1.3.
#[derive(Qapi)]
#[qapi(since = "1.3", new, recursive, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ImageInfo {
    /// The members of `BlockNodeInfo`.
    #[qapi(base)]
    pub base: BlockNodeInfo,
    /// Next image in the backing chain (or node under a filter). Absent: this is the last one, or
    /// the query left them out.
    pub backing_image: Option<Box<ImageInfo>>,
}

/// A link from a block node to one of its children.
///
/// Since 8.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockChildInfo {
    /// Role of the child, such as `file` or `backing`.
    pub name: String,
    /// The child and everything below it.
    pub info: BlockGraphInfo,
}

/// A block node and all nodes below it.
///
/// Since 8.0.
#[derive(Qapi)]
#[qapi(since = "8.0", new, recursive, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockGraphInfo {
    /// The members of `BlockNodeInfo`.
    #[qapi(base)]
    pub base: BlockNodeInfo,
    /// Its children; empty for a node at the bottom.
    pub children: Vec<BlockChildInfo>,
}

/// Result of an image check (`qemu-img check --output=json`). The counters of clusters are only
/// there for formats that keep such statistics.
///
/// Since 1.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ImageCheck {
    /// Image that was checked.
    pub filename: String,
    /// Its block driver.
    pub format: String,
    /// How often the check itself ran into trouble, such as an unreadable table; 0 if it could look
    /// at everything.
    pub check_errors: i64,
    /// Byte offset just past the last used cluster. Absent: not determined.
    pub image_end_offset: Option<i64>,
    /// Defects found. Absent: none.
    pub corruptions: Option<i64>,
    /// Clusters that are allocated but unused. Absent: none.
    pub leaks: Option<i64>,
    /// Defects repaired. Absent: none.
    pub corruptions_fixed: Option<i64>,
    /// Leaked clusters given back. Absent: none.
    pub leaks_fixed: Option<i64>,
    /// Clusters the virtual disk is made of.
    pub total_clusters: Option<i64>,
    /// Those with storage assigned in this image.
    pub allocated_clusters: Option<i64>,
    /// Allocated ones that do not follow their predecessor in the file.
    pub fragmented_clusters: Option<i64>,
    /// Those stored compressed.
    pub compressed_clusters: Option<i64>,
}

/// A range of a virtual disk with one allocation state (`qemu-img map --output=json`).
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.6", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MapEntry {
    /// Byte offset of the range on the virtual disk.
    pub start: i64,
    /// Bytes in it.
    pub length: i64,
    /// Whether data is stored for it.
    pub data: bool,
    /// Whether it is known to read as zeroes.
    pub zero: bool,
    /// Whether its data is stored compressed. Since 8.2.
    #[qapi(since = "8.2")]
    pub compressed: bool,
    /// Which layer supplies it: 0 for the image itself, 1 for its backing file and so forth.
    pub depth: i64,
    /// Whether the layer at `depth` allocates it. If `false`, no layer does, and an added backing
    /// file would show through. Since 6.1.
    #[qapi(since = "6.1")]
    pub present: bool,
    /// Byte offset of the data in `filename`, stored there as is. Absent: it is not stored in plain
    /// form or not in one place.
    pub offset: Option<i64>,
    /// File that holds the data. Absent along with `offset`.
    pub filename: Option<String>,
}

/// Cache settings of a block device.
///
/// Since 2.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.3", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevCacheInfo {
    /// Whether the guest is shown a volatile write cache, that is, writes may be done before they
    /// are stable.
    pub writeback: bool,
    /// Whether I/O goes around the host's page cache (`O_DIRECT`).
    pub direct: bool,
    /// Whether flushes are dropped, so that a host crash may lose data.
    pub no_flush: bool,
}

/// A block node: its image, throttling and cache settings. Limits of 0 mean unlimited; only nodes
/// looked at through a throttled device have any.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", exceptions(member_names), rename_all = "snake_case", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockDeviceInfo {
    /// File name of the image.
    pub file: String,
    /// Name of the node. Absent: it has none. Since 2.0.
    #[qapi(name = "node-name", since = "2.0")]
    pub node_name: Option<String>,
    /// Whether it was opened without write access.
    pub ro: bool,
    /// Name of the block driver.
    pub drv: String,
    /// File name of the backing image. Absent: none. On the wire: `backing_file`.
    pub backing_file: Option<String>,
    /// How many images are below this one in the backing chain. On the wire: `backing_file_depth`.
    /// Since 1.2.
    #[qapi(since = "1.2")]
    pub backing_file_depth: i64,
    /// Whether the image is encrypted.
    pub encrypted: bool,
    /// What happens to writes consisting of zeroes. On the wire: `detect_zeroes`. Since 2.1.
    #[qapi(since = "2.1")]
    pub detect_zeroes: BlockdevDetectZeroesOptions,
    /// Limit on bytes per second, reads and writes together.
    pub bps: i64,
    /// Limit on bytes read per second. On the wire: `bps_rd`.
    pub bps_rd: i64,
    /// Limit on bytes written per second. On the wire: `bps_wr`.
    pub bps_wr: i64,
    /// Limit on requests per second, reads and writes together.
    pub iops: i64,
    /// Limit on read requests per second. On the wire: `iops_rd`.
    pub iops_rd: i64,
    /// Limit on write requests per second. On the wire: `iops_wr`.
    pub iops_wr: i64,
    /// The image and its backing chain. Since 1.6.
    #[qapi(since = "1.6")]
    pub image: ImageInfo,
    /// Bytes per second allowed in a burst, in total. Absent: no burst limit. On the wire:
    /// `bps_max`. Since 1.7.
    #[qapi(since = "1.7")]
    pub bps_max: Option<i64>,
    /// Bytes per second allowed in a burst of reads. Absent: no burst limit. On the wire:
    /// `bps_rd_max`. Since 1.7.
    #[qapi(since = "1.7")]
    pub bps_rd_max: Option<i64>,
    /// Bytes per second allowed in a burst of writes. Absent: no burst limit. On the wire:
    /// `bps_wr_max`. Since 1.7.
    #[qapi(since = "1.7")]
    pub bps_wr_max: Option<i64>,
    /// Requests per second allowed in a burst, in total. Absent: no burst limit. On the wire:
    /// `iops_max`. Since 1.7.
    #[qapi(since = "1.7")]
    pub iops_max: Option<i64>,
    /// Requests per second allowed in a burst of reads. Absent: no burst limit. On the wire:
    /// `iops_rd_max`. Since 1.7.
    #[qapi(since = "1.7")]
    pub iops_rd_max: Option<i64>,
    /// Requests per second allowed in a burst of writes. Absent: no burst limit. On the wire:
    /// `iops_wr_max`. Since 1.7.
    #[qapi(since = "1.7")]
    pub iops_wr_max: Option<i64>,
    /// Seconds a burst up to `bps_max` may last. Absent along with it. On the wire:
    /// `bps_max_length`. Since 2.6.
    #[qapi(since = "2.6")]
    pub bps_max_length: Option<i64>,
    /// Seconds a burst up to `bps_rd_max` may last. Absent along with it. On the wire:
    /// `bps_rd_max_length`. Since 2.6.
    #[qapi(since = "2.6")]
    pub bps_rd_max_length: Option<i64>,
    /// Seconds a burst up to `bps_wr_max` may last. Absent along with it. On the wire:
    /// `bps_wr_max_length`. Since 2.6.
    #[qapi(since = "2.6")]
    pub bps_wr_max_length: Option<i64>,
    /// Seconds a burst up to `iops_max` may last. Absent along with it. On the wire:
    /// `iops_max_length`. Since 2.6.
    #[qapi(since = "2.6")]
    pub iops_max_length: Option<i64>,
    /// Seconds a burst up to `iops_rd_max` may last. Absent along with it. On the wire:
    /// `iops_rd_max_length`. Since 2.6.
    #[qapi(since = "2.6")]
    pub iops_rd_max_length: Option<i64>,
    /// Seconds a burst up to `iops_wr_max` may last. Absent along with it. On the wire:
    /// `iops_wr_max_length`. Since 2.6.
    #[qapi(since = "2.6")]
    pub iops_wr_max_length: Option<i64>,
    /// Size in bytes above which a request counts as several against the request limits. Absent:
    /// each counts as one. On the wire: `iops_size`. Since 1.7.
    #[qapi(since = "1.7")]
    pub iops_size: Option<i64>,
    /// Throttle group the device belongs to. Absent: not throttled. Since 2.4.
    #[qapi(since = "2.4")]
    pub group: Option<String>,
    /// Cache settings. Since 2.3.
    #[qapi(since = "2.3")]
    pub cache: BlockdevCacheInfo,
    /// Byte offset at which a write triggers `BLOCK_WRITE_THRESHOLD`; 0 if not set. On the wire:
    /// `write_threshold`. Since 2.3.
    #[qapi(since = "2.3")]
    pub write_threshold: i64,
    /// Dirty bitmaps on the node. Absent: none. Since 4.2.
    #[qapi(name = "dirty-bitmaps", since = "4.2")]
    pub dirty_bitmaps: Option<Vec<BlockDirtyInfo>>,
}

/// Whether a device or job has stopped because of an I/O error. Resuming sets it back to `ok`.
///
/// Since 1.0.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockDeviceIoStatus {
    /// No error.
    Ok,
    /// An error other than lack of space.
    Failed,
    /// The storage ran out of space.
    Nospace,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// A dirty bitmap: a record of which parts of a node were written to.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockDirtyInfo {
    /// Its name. Absent: an anonymous one, owned by a job. Since 2.4.
    #[qapi(since = "2.4")]
    pub name: Option<String>,
    /// Bytes marked dirty.
    pub count: i64,
    /// Bytes that one bit stands for. Since 1.4.
    #[qapi(since = "1.4")]
    pub granularity: u32,
    /// Whether guest writes are marked in it at present. Since 4.0.
    #[qapi(since = "4.0")]
    pub recording: bool,
    /// Whether a job or an export is using it, which keeps others from changing or using it. Since 4.0.
    #[qapi(since = "4.0")]
    pub busy: bool,
    /// Whether it is kept in the image file when the node is closed. Since 4.0.
    #[qapi(since = "4.0")]
    pub persistent: bool,
    /// `true` for a persistent bitmap that was not saved properly, which makes it useless for
    /// anything but `block-dirty-bitmap-remove`. Absent: it is fine. Since 4.0.
    #[qapi(since = "4.0")]
    pub inconsistent: Option<bool>,
}

/// Flags on a bitmap stored in a qcow2 image.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum Qcow2BitmapInfoFlags {
    /// The copy in the image is out of date since a program has the bitmap open; if nobody has,
    /// that program did not get to save it and the contents cannot be trusted.
    InUse,
    /// Every program that writes to the virtual disk has to update the bitmap.
    Auto,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// A bitmap stored in a qcow2 image.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct Qcow2BitmapInfo {
    /// Its name.
    pub name: String,
    /// Bytes that one bit stands for.
    pub granularity: u32,
    /// The flags set on it.
    pub flags: Vec<Qcow2BitmapInfoFlags>,
}

/// How many requests took how long. N boundaries divide the time axis into N+1 intervals, the first
/// beginning at 0 and the last being open-ended; a boundary itself belongs to the interval above
/// it.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockLatencyHistogramInfo {
    /// The boundaries in nanoseconds, ascending.
    pub boundaries: Vec<u64>,
    /// Number of requests per interval; one element longer than `boundaries`.
    pub bins: Vec<u64>,
}

/// A block device of the guest and the medium in it.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", exceptions(member_names), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockInfo {
    /// Name of the block backend; empty when it has none.
    pub device: String,
    /// Qdev ID of the guest device, or its QOM path if it has no ID. Absent: no guest device is
    /// attached. Since 2.10.
    #[qapi(since = "2.10")]
    pub qdev: Option<String>,
    /// Always `unknown`; kept for old clients.
    pub r#type: String,
    /// Whether the medium can be exchanged.
    pub removable: bool,
    /// Whether the guest forbids removing the medium.
    pub locked: bool,
    /// The medium. Absent: the drive is empty.
    pub inserted: Option<Box<BlockDeviceInfo>>,
    /// Whether the tray is open. Absent: the device has no tray. On the wire: `tray_open`.
    #[qapi(name = "tray_open")]
    pub tray_open: Option<bool>,
    /// Whether an I/O error stopped the VM. Absent: the device model does not keep track, or errors
    /// are not set to stop the VM.
    pub io_status: Option<BlockDeviceIoStatus>,
}

/// How large an image file may become (`qemu-img measure`). The figures are safe upper limits for a
/// fresh copy; anything added to the image later comes on top.
///
/// Since 2.10.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.10", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockMeasureInfo {
    /// Bytes for a copy of what is allocated now.
    pub required: i64,
    /// Bytes once every part of the virtual disk has been written.
    pub fully_allocated: i64,
    /// Bytes on top for taking along the persistent bitmaps. Absent: source or target format does
    /// not have any. Since 5.1.
    #[qapi(since = "5.1")]
    pub bitmaps: Option<i64>,
}
