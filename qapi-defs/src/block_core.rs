//! The module `block-core` of the schema.

use crate::common::OnOffAuto;
use crate::crypto::{
    QCryptoBlockAmendOptions, QCryptoBlockAmendOptionsLUKS, QCryptoBlockCreateOptions,
    QCryptoBlockCreateOptionsLUKS, QCryptoBlockInfoLUKS, QCryptoBlockOptionsLUKS, QCryptoBlockOptionsQCow,
    QCryptoCipherAlgorithm,
};
use crate::job::{JobStatus, JobType};
use crate::sockets::{InetSocketAddress, InetSocketAddressBase, SocketAddress};
use qapi_runtime::schema::Module;
use qapi_runtime::{Null, Qapi, Size, UnknownBranch, describe};

/// A snapshot stored inside an image file.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new)]
pub struct SnapshotInfo {
    /// ID the image format assigned, unique in this image
    pub id: ::std::string::String,
    /// name given by whoever took it; may be empty
    pub name: ::std::string::String,
    /// bytes of RAM and device state stored with it; 0 for a disk-only snapshot
    pub vm_state_size: i64,
    /// when it was taken: whole seconds since the Unix epoch
    pub date_sec: i64,
    /// nanoseconds to add to `date-sec`
    pub date_nsec: i64,
    /// how long the guest had been running: whole seconds
    pub vm_clock_sec: i64,
    /// nanoseconds to add to `vm-clock-sec`
    pub vm_clock_nsec: i64,
    /// number of guest instructions executed up to then, for record/replay; compare with
    /// `query-replay`. Absent: not taken under record/replay
    #[qapi(since = "5.2")]
    pub icount: Option<i64>,
}

/// What is known about every encrypted qcow2 image.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.10", new)]
pub struct ImageInfoSpecificQCow2EncryptionBase {
    /// encryption method
    pub format: BlockdevQcow2EncryptionFormat,
}

/// How a qcow2 image is encrypted.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.10", base(ImageInfoSpecificQCow2EncryptionBase), new)]
pub struct ImageInfoSpecificQCow2Encryption {
    /// encryption method
    #[qapi(discriminator)]
    pub format: ImageInfoSpecificQCow2EncryptionBranch,
}

/// What `format` chooses in `ImageInfoSpecificQCow2Encryption`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(BlockdevQcow2EncryptionFormat), from)]
pub enum ImageInfoSpecificQCow2EncryptionBranch {
    /// LUKS, with its header stored inside the image
    Luks(Box<QCryptoBlockInfoLUKS>),
    /// AES in CBC mode keyed directly with the passphrase; insecure, only for old images
    Aes,
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Properties that only qcow2 images have.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.7", new)]
pub struct ImageInfoSpecificQCow2 {
    /// version of the format: `0.10` (version 2) or `1.1` (version 3)
    pub compat: ::std::string::String,
    /// name of a separate file with the guest data, as recorded in the header. Absent: the data is
    /// in the image file
    #[qapi(since = "4.0")]
    pub data_file: Option<::std::string::String>,
    /// whether the separate data file is kept usable on its own as a raw image. Absent: there is no
    /// such file
    #[qapi(since = "4.0")]
    pub data_file_raw: Option<bool>,
    /// whether clusters are divided into subclusters (extended L2 entries). Absent for `compat`
    /// `0.10`
    #[qapi(since = "5.2")]
    pub extended_l2: Option<bool>,
    /// whether updates of reference counts may be postponed. Absent for `compat` `0.10`
    pub lazy_refcounts: Option<bool>,
    /// whether QEMU found metadata corruption and flagged the image, which keeps it from being
    /// written. Absent for `compat` `0.10`
    #[qapi(since = "2.2")]
    pub corrupt: Option<bool>,
    /// bits per reference count
    #[qapi(since = "2.3")]
    pub refcount_bits: i64,
    /// encryption in use. Absent: none
    #[qapi(since = "2.10")]
    pub encrypt: Option<ImageInfoSpecificQCow2Encryption>,
    /// persistent dirty bitmaps in the image. Absent: none
    #[qapi(since = "4.0")]
    pub bitmaps: Option<Vec<Qcow2BitmapInfo>>,
    /// method for compressed clusters, whether or not there are any
    #[qapi(since = "5.1")]
    pub compression_type: Qcow2CompressionType,
}

/// Properties that only VMDK images have.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.7", new)]
pub struct ImageInfoSpecificVmdk {
    /// kind of image as the descriptor calls it, such as `monolithicSparse`
    pub create_type: ::std::string::String,
    /// content ID, which changes when the contents do
    pub cid: i64,
    /// content ID expected of the backing image; 4294967295 if there is none
    pub parent_cid: i64,
    /// the files the image consists of
    pub extents: Vec<VmdkExtentInfo>,
}

/// One of the pieces a VMDK image consists of.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new)]
pub struct VmdkExtentInfo {
    /// file that holds it
    pub filename: ::std::string::String,
    /// kind of extent, such as `FLAT` or `SPARSE`
    pub format: ::std::string::String,
    /// bytes of the virtual disk it provides
    pub virtual_size: i64,
    /// allocation unit in bytes. Absent for flat extents
    pub cluster_size: Option<i64>,
    /// `true` where data is stored compressed; otherwise absent
    pub compressed: Option<bool>,
}

/// Properties that only Ceph RBD images have.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "6.1")]
pub struct ImageInfoSpecificRbd {
    /// encryption recognized at the start of the image. Absent: none
    pub encryption_format: Option<RbdImageEncryptionFormat>,
}

/// Properties of a plain host file.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "8.0")]
pub struct ImageInfoSpecificFile {
    /// allocation hint in bytes that the file system keeps for the file. Absent: not supported
    /// there
    pub extent_size_hint: Option<Size>,
}

/// Block drivers that report properties of their own about an image.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.7")]
pub enum ImageInfoSpecificKind {
    /// QEMU's copy-on-write format, version 2 or 3
    Qcow2,
    /// VMware disk
    Vmdk,
    /// LUKS volume with nothing else around it
    #[qapi(since = "2.7")]
    Luks,
    /// Ceph RADOS block device
    #[qapi(since = "6.1")]
    Rbd,
    /// file on the host
    #[qapi(since = "8.0")]
    File,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Holds the properties of a qcow2 image.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.7", new)]
pub struct ImageInfoSpecificQCow2Wrapper {
    /// the properties
    pub data: ImageInfoSpecificQCow2,
}

/// Holds the properties of a VMDK image.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new)]
pub struct ImageInfoSpecificVmdkWrapper {
    /// the properties
    pub data: ImageInfoSpecificVmdk,
}

/// Holds the properties of a LUKS volume.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.7", new)]
pub struct ImageInfoSpecificLUKSWrapper {
    /// cipher and key slots
    pub data: QCryptoBlockInfoLUKS,
}

/// Holds the properties of an RBD image.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new)]
pub struct ImageInfoSpecificRbdWrapper {
    /// the properties
    pub data: ImageInfoSpecificRbd,
}

/// Holds the properties of a host file.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new)]
pub struct ImageInfoSpecificFileWrapper {
    /// the properties
    pub data: ImageInfoSpecificFile,
}

/// Properties of an image that depend on the driver it was opened with.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.7", new)]
pub struct ImageInfoSpecific {
    /// the driver; it decides what `data` contains
    #[qapi(discriminator)]
    pub r#type: ImageInfoSpecificBranch,
}

/// What `type` chooses in `ImageInfoSpecific`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(ImageInfoSpecificKind), from)]
pub enum ImageInfoSpecificBranch {
    /// QEMU's copy-on-write format, version 2 or 3
    Qcow2(Box<ImageInfoSpecificQCow2Wrapper>),
    /// VMware disk
    Vmdk(ImageInfoSpecificVmdkWrapper),
    /// LUKS volume with nothing else around it
    Luks(Box<ImageInfoSpecificLUKSWrapper>),
    /// Ceph RADOS block device
    Rbd(ImageInfoSpecificRbdWrapper),
    /// file on the host
    File(ImageInfoSpecificFileWrapper),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// One image, as a single block node sees it.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new)]
pub struct BlockNodeInfo {
    /// file name, or a `json:` description where a plain name cannot express it
    pub filename: ::std::string::String,
    /// name of the block driver
    pub format: ::std::string::String,
    /// whether the image is marked as open, as after a crash. Absent: not known
    pub dirty_flag: Option<bool>,
    /// bytes it takes up in storage. Absent: not known
    pub actual_size: Option<i64>,
    /// bytes the guest sees as disk size
    pub virtual_size: i64,
    /// allocation unit in bytes. Absent: the format has none
    pub cluster_size: Option<i64>,
    /// `true` for an encrypted image; otherwise absent
    pub encrypted: Option<bool>,
    /// `true` for an image made of compressed data; otherwise absent
    #[qapi(since = "1.7")]
    pub compressed: Option<bool>,
    /// backing file as recorded in the image, possibly a relative name. Absent: none
    pub backing_filename: Option<::std::string::String>,
    /// the same, resolved against the directory of this image. Absent: none, or it could not be
    /// resolved
    pub full_backing_filename: Option<::std::string::String>,
    /// driver for the backing file as recorded in the image. Absent: not recorded
    pub backing_filename_format: Option<::std::string::String>,
    /// internal snapshots. Absent: none
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// further properties, by driver. Absent: the driver reports none
    #[qapi(since = "1.7")]
    pub format_specific: Option<ImageInfoSpecific>,
}

/// An image together with the images it is based on.
#[derive(Qapi)]
#[qapi(since = "1.3", new, recursive)]
pub struct ImageInfo {
    /// The members of `BlockNodeInfo`.
    #[qapi(base)]
    pub base: BlockNodeInfo,
    /// next image in the backing chain (or node under a filter). Absent: this is the last one, or
    /// the query left them out
    pub backing_image: Option<Box<ImageInfo>>,
}

/// A link from a block node to one of its children.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new)]
pub struct BlockChildInfo {
    /// role of the child, such as `file` or `backing`
    pub name: ::std::string::String,
    /// the child and everything below it
    pub info: BlockGraphInfo,
}

/// A block node and all nodes below it.
#[derive(Qapi)]
#[qapi(since = "8.0", new, recursive)]
pub struct BlockGraphInfo {
    /// The members of `BlockNodeInfo`.
    #[qapi(base)]
    pub base: BlockNodeInfo,
    /// its children; empty for a node at the bottom
    pub children: Vec<BlockChildInfo>,
}

/// Result of an image check (`qemu-img check --output=json`). The counters of clusters are only
/// there for formats that keep such statistics.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.4", new)]
pub struct ImageCheck {
    /// image that was checked
    pub filename: ::std::string::String,
    /// its block driver
    pub format: ::std::string::String,
    /// how often the check itself ran into trouble, such as an unreadable table; 0 if it could look
    /// at everything
    pub check_errors: i64,
    /// byte offset just past the last used cluster. Absent: not determined
    pub image_end_offset: Option<i64>,
    /// defects found. Absent: none
    pub corruptions: Option<i64>,
    /// clusters that are allocated but unused. Absent: none
    pub leaks: Option<i64>,
    /// defects repaired. Absent: none
    pub corruptions_fixed: Option<i64>,
    /// leaked clusters given back. Absent: none
    pub leaks_fixed: Option<i64>,
    /// clusters the virtual disk is made of
    pub total_clusters: Option<i64>,
    /// those with storage assigned in this image
    pub allocated_clusters: Option<i64>,
    /// allocated ones that do not follow their predecessor in the file
    pub fragmented_clusters: Option<i64>,
    /// those stored compressed
    pub compressed_clusters: Option<i64>,
}

/// A range of a virtual disk with one allocation state (`qemu-img map --output=json`).
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.6", new)]
pub struct MapEntry {
    /// byte offset of the range on the virtual disk
    pub start: i64,
    /// bytes in it
    pub length: i64,
    /// whether data is stored for it
    pub data: bool,
    /// whether it is known to read as zeroes
    pub zero: bool,
    /// whether its data is stored compressed
    #[qapi(since = "8.2")]
    pub compressed: bool,
    /// which layer supplies it: 0 for the image itself, 1 for its backing file and so forth
    pub depth: i64,
    /// whether the layer at `depth` allocates it. If `false`, no layer does, and an added backing
    /// file would show through
    #[qapi(since = "6.1")]
    pub present: bool,
    /// byte offset of the data in `filename`, stored there as is. Absent: it is not stored in plain
    /// form or not in one place
    pub offset: Option<i64>,
    /// file that holds the data. Absent along with `offset`
    pub filename: Option<::std::string::String>,
}

/// Cache settings of a block device.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.3", new)]
pub struct BlockdevCacheInfo {
    /// whether the guest is shown a volatile write cache, that is, writes may be done before they
    /// are stable
    pub writeback: bool,
    /// whether I/O goes around the host's page cache (`O_DIRECT`)
    pub direct: bool,
    /// whether flushes are dropped, so that a host crash may lose data
    pub no_flush: bool,
}

/// A block node: its image, throttling and cache settings. Limits of 0 mean unlimited; only nodes
/// looked at through a throttled device have any.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", exceptions(member_names), rename_all = "snake_case", new)]
pub struct BlockDeviceInfo {
    /// file name of the image
    pub file: ::std::string::String,
    /// name of the node. Absent: it has none
    #[qapi(name = "node-name", since = "2.0")]
    pub node_name: Option<::std::string::String>,
    /// whether it was opened without write access
    pub ro: bool,
    /// name of the block driver
    pub drv: ::std::string::String,
    /// file name of the backing image. Absent: none
    pub backing_file: Option<::std::string::String>,
    /// how many images are below this one in the backing chain
    #[qapi(since = "1.2")]
    pub backing_file_depth: i64,
    /// whether the image is encrypted
    pub encrypted: bool,
    /// what happens to writes consisting of zeroes
    #[qapi(since = "2.1")]
    pub detect_zeroes: BlockdevDetectZeroesOptions,
    /// limit on bytes per second, reads and writes together
    pub bps: i64,
    /// limit on bytes read per second
    pub bps_rd: i64,
    /// limit on bytes written per second
    pub bps_wr: i64,
    /// limit on requests per second, reads and writes together
    pub iops: i64,
    /// limit on read requests per second
    pub iops_rd: i64,
    /// limit on write requests per second
    pub iops_wr: i64,
    /// the image and its backing chain
    #[qapi(since = "1.6")]
    pub image: ImageInfo,
    /// bytes per second allowed in a burst, in total. Absent: no burst limit
    #[qapi(since = "1.7")]
    pub bps_max: Option<i64>,
    /// bytes per second allowed in a burst of reads. Absent: no burst limit
    #[qapi(since = "1.7")]
    pub bps_rd_max: Option<i64>,
    /// bytes per second allowed in a burst of writes. Absent: no burst limit
    #[qapi(since = "1.7")]
    pub bps_wr_max: Option<i64>,
    /// requests per second allowed in a burst, in total. Absent: no burst limit
    #[qapi(since = "1.7")]
    pub iops_max: Option<i64>,
    /// requests per second allowed in a burst of reads. Absent: no burst limit
    #[qapi(since = "1.7")]
    pub iops_rd_max: Option<i64>,
    /// requests per second allowed in a burst of writes. Absent: no burst limit
    #[qapi(since = "1.7")]
    pub iops_wr_max: Option<i64>,
    /// seconds a burst up to `bps_max` may last. Absent along with it
    #[qapi(since = "2.6")]
    pub bps_max_length: Option<i64>,
    /// seconds a burst up to `bps_rd_max` may last. Absent along with it
    #[qapi(since = "2.6")]
    pub bps_rd_max_length: Option<i64>,
    /// seconds a burst up to `bps_wr_max` may last. Absent along with it
    #[qapi(since = "2.6")]
    pub bps_wr_max_length: Option<i64>,
    /// seconds a burst up to `iops_max` may last. Absent along with it
    #[qapi(since = "2.6")]
    pub iops_max_length: Option<i64>,
    /// seconds a burst up to `iops_rd_max` may last. Absent along with it
    #[qapi(since = "2.6")]
    pub iops_rd_max_length: Option<i64>,
    /// seconds a burst up to `iops_wr_max` may last. Absent along with it
    #[qapi(since = "2.6")]
    pub iops_wr_max_length: Option<i64>,
    /// size in bytes above which a request counts as several against the request limits. Absent:
    /// each counts as one
    #[qapi(since = "1.7")]
    pub iops_size: Option<i64>,
    /// throttle group the device belongs to. Absent: not throttled
    #[qapi(since = "2.4")]
    pub group: Option<::std::string::String>,
    /// cache settings
    #[qapi(since = "2.3")]
    pub cache: BlockdevCacheInfo,
    /// byte offset at which a write triggers `BLOCK_WRITE_THRESHOLD`; 0 if not set
    #[qapi(since = "2.3")]
    pub write_threshold: i64,
    /// dirty bitmaps on the node. Absent: none
    #[qapi(name = "dirty-bitmaps", since = "4.2")]
    pub dirty_bitmaps: Option<Vec<BlockDirtyInfo>>,
}

/// Whether a device or job has stopped because of an I/O error. Resuming sets it back to `ok`.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.0")]
pub enum BlockDeviceIoStatus {
    /// no error
    Ok,
    /// an error other than lack of space
    Failed,
    /// the storage ran out of space
    Nospace,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// A dirty bitmap: a record of which parts of a node were written to.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new)]
pub struct BlockDirtyInfo {
    /// its name. Absent: an anonymous one, owned by a job
    #[qapi(since = "2.4")]
    pub name: Option<::std::string::String>,
    /// bytes marked dirty
    pub count: i64,
    /// bytes that one bit stands for
    #[qapi(since = "1.4")]
    pub granularity: u32,
    /// whether guest writes are marked in it at present
    #[qapi(since = "4.0")]
    pub recording: bool,
    /// whether a job or an export is using it, which keeps others from changing or using it
    #[qapi(since = "4.0")]
    pub busy: bool,
    /// whether it is kept in the image file when the node is closed
    #[qapi(since = "4.0")]
    pub persistent: bool,
    /// `true` for a persistent bitmap that was not saved properly, which makes it useless for
    /// anything but `block-dirty-bitmap-remove`. Absent: it is fine
    #[qapi(since = "4.0")]
    pub inconsistent: Option<bool>,
}

/// Flags on a bitmap stored in a qcow2 image.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0")]
pub enum Qcow2BitmapInfoFlags {
    /// the copy in the image is out of date since a program has the bitmap open; if nobody has,
    /// that program did not get to save it and the contents cannot be trusted
    InUse,
    /// every program that writes to the virtual disk has to update the bitmap
    Auto,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// A bitmap stored in a qcow2 image.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new)]
pub struct Qcow2BitmapInfo {
    /// its name
    pub name: ::std::string::String,
    /// bytes that one bit stands for
    pub granularity: u32,
    /// the flags set on it
    pub flags: Vec<Qcow2BitmapInfoFlags>,
}

/// How many requests took how long. N boundaries divide the time axis into N+1 intervals, the first
/// beginning at 0 and the last being open-ended; a boundary itself belongs to the interval above
/// it.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new)]
pub struct BlockLatencyHistogramInfo {
    /// the boundaries in nanoseconds, ascending
    pub boundaries: Vec<u64>,
    /// number of requests per interval; one element longer than `boundaries`
    pub bins: Vec<u64>,
}

/// A block device of the guest and the medium in it.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", exceptions(member_names), new)]
pub struct BlockInfo {
    /// name of the block backend; empty when it has none
    pub device: ::std::string::String,
    /// qdev ID of the guest device, or its QOM path if it has no ID. Absent: no guest device is
    /// attached
    #[qapi(since = "2.10")]
    pub qdev: Option<::std::string::String>,
    /// always `unknown`; kept for old clients
    pub r#type: ::std::string::String,
    /// whether the medium can be exchanged
    pub removable: bool,
    /// whether the guest forbids removing the medium
    pub locked: bool,
    /// the medium. Absent: the drive is empty
    pub inserted: Option<BlockDeviceInfo>,
    /// whether the tray is open. Absent: the device has no tray
    #[qapi(name = "tray_open")]
    pub tray_open: Option<bool>,
    /// whether an I/O error stopped the VM. Absent: the device model does not keep track, or errors
    /// are not set to stop the VM
    pub io_status: Option<BlockDeviceIoStatus>,
}

/// How large an image file may become (`qemu-img measure`). The figures are safe upper limits for a
/// fresh copy; anything added to the image later comes on top.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.10", new)]
pub struct BlockMeasureInfo {
    /// bytes for a copy of what is allocated now
    pub required: i64,
    /// bytes once every part of the virtual disk has been written
    pub fully_allocated: i64,
    /// bytes on top for taking along the persistent bitmaps. Absent: source or target format does
    /// not have any
    #[qapi(since = "5.1")]
    pub bitmaps: Option<i64>,
}

/// Statistics over the latest stretch of time of one length, as configured for the device with
/// `stats-intervals`. Latencies are 0 if there was no request.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", exceptions(member_names), rename_all = "snake_case", new)]
pub struct BlockDeviceTimedStats {
    /// length of that stretch in seconds
    pub interval_length: i64,
    /// shortest time for a read, in nanoseconds
    pub min_rd_latency_ns: i64,
    /// longest time for a read, in nanoseconds
    pub max_rd_latency_ns: i64,
    /// mean time for a read, in nanoseconds
    pub avg_rd_latency_ns: i64,
    /// shortest time for a write, in nanoseconds
    pub min_wr_latency_ns: i64,
    /// longest time for a write, in nanoseconds
    pub max_wr_latency_ns: i64,
    /// mean time for a write, in nanoseconds
    pub avg_wr_latency_ns: i64,
    /// shortest time for a zone append, in nanoseconds
    #[qapi(since = "8.1")]
    pub min_zone_append_latency_ns: i64,
    /// longest time for a zone append, in nanoseconds
    #[qapi(since = "8.1")]
    pub max_zone_append_latency_ns: i64,
    /// mean time for a zone append, in nanoseconds
    #[qapi(since = "8.1")]
    pub avg_zone_append_latency_ns: i64,
    /// shortest time for a flush, in nanoseconds
    pub min_flush_latency_ns: i64,
    /// longest time for a flush, in nanoseconds
    pub max_flush_latency_ns: i64,
    /// mean time for a flush, in nanoseconds
    pub avg_flush_latency_ns: i64,
    /// mean number of reads in flight
    pub avg_rd_queue_depth: f64,
    /// mean number of writes in flight
    pub avg_wr_queue_depth: f64,
    /// mean number of zone appends in flight
    #[qapi(since = "8.1")]
    pub avg_zone_append_queue_depth: f64,
}

/// I/O counters of a device since it was created. For a bare node only `wr_highest_offset` is
/// filled in; counting of requests happens at the guest device.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", exceptions(member_names), rename_all = "snake_case", new)]
pub struct BlockDeviceStats {
    /// bytes read
    pub rd_bytes: i64,
    /// bytes written
    pub wr_bytes: i64,
    /// bytes appended to zones
    #[qapi(since = "8.1")]
    pub zone_append_bytes: i64,
    /// bytes discarded
    #[qapi(since = "4.2")]
    pub unmap_bytes: i64,
    /// reads completed
    pub rd_operations: i64,
    /// writes completed
    pub wr_operations: i64,
    /// zone appends completed
    #[qapi(since = "8.1")]
    pub zone_append_operations: i64,
    /// flushes completed
    #[qapi(since = "0.15")]
    pub flush_operations: i64,
    /// discards completed
    #[qapi(since = "4.2")]
    pub unmap_operations: i64,
    /// nanoseconds spent on reads, summed over requests
    #[qapi(since = "0.15")]
    pub rd_total_time_ns: i64,
    /// nanoseconds spent on writes, summed over requests
    #[qapi(since = "0.15")]
    pub wr_total_time_ns: i64,
    /// nanoseconds spent on zone appends, summed over requests
    #[qapi(since = "8.1")]
    pub zone_append_total_time_ns: i64,
    /// nanoseconds spent on flushes, summed over requests
    #[qapi(since = "0.15")]
    pub flush_total_time_ns: i64,
    /// nanoseconds spent on discards, summed over requests
    #[qapi(since = "4.2")]
    pub unmap_total_time_ns: i64,
    /// byte offset just past the highest byte written so far; shows how far an image has grown on a
    /// block device of fixed size
    pub wr_highest_offset: i64,
    /// reads combined with a neighbouring one
    #[qapi(since = "2.3")]
    pub rd_merged: i64,
    /// writes combined with a neighbouring one
    #[qapi(since = "2.3")]
    pub wr_merged: i64,
    /// zone appends combined with a neighbouring one
    #[qapi(since = "8.1")]
    pub zone_append_merged: i64,
    /// discards combined with a neighbouring one
    #[qapi(since = "4.2")]
    pub unmap_merged: i64,
    /// nanoseconds since the latest request. Absent: there was none yet
    #[qapi(since = "2.5")]
    pub idle_time_ns: Option<i64>,
    /// reads that ended with an error
    #[qapi(since = "2.5")]
    pub failed_rd_operations: i64,
    /// writes that ended with an error
    #[qapi(since = "2.5")]
    pub failed_wr_operations: i64,
    /// zone appends that ended with an error
    #[qapi(since = "8.1")]
    pub failed_zone_append_operations: i64,
    /// flushes that ended with an error
    #[qapi(since = "2.5")]
    pub failed_flush_operations: i64,
    /// discards that ended with an error
    #[qapi(since = "4.2")]
    pub failed_unmap_operations: i64,
    /// reads refused as malformed, for example beyond the end
    #[qapi(since = "2.5")]
    pub invalid_rd_operations: i64,
    /// writes refused as malformed
    #[qapi(since = "2.5")]
    pub invalid_wr_operations: i64,
    /// zone appends refused as malformed
    #[qapi(since = "8.1")]
    pub invalid_zone_append_operations: i64,
    /// flushes refused as malformed
    #[qapi(since = "2.5")]
    pub invalid_flush_operations: i64,
    /// discards refused as malformed
    #[qapi(since = "4.2")]
    pub invalid_unmap_operations: i64,
    /// whether a malformed request also ends the idle time (`stats-account-invalid`)
    #[qapi(since = "2.5")]
    pub account_invalid: bool,
    /// whether failed requests go into the times as well and end the idle time
    /// (`stats-account-failed`)
    #[qapi(since = "2.5")]
    pub account_failed: bool,
    /// statistics per configured interval; empty if there are none
    #[qapi(since = "2.5")]
    pub timed_stats: Vec<BlockDeviceTimedStats>,
    /// times of reads. Absent: not enabled
    #[qapi(since = "4.0")]
    pub rd_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// times of writes. Absent: not enabled
    #[qapi(since = "4.0")]
    pub wr_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// times of zone appends. Absent: not enabled
    #[qapi(since = "8.1")]
    pub zone_append_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// times of flushes. Absent: not enabled
    #[qapi(since = "4.0")]
    pub flush_latency_histogram: Option<BlockLatencyHistogramInfo>,
}

/// Counters of a node that is a host file or host block device.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.2", new)]
pub struct BlockStatsSpecificFile {
    /// discards that worked
    pub discard_nb_ok: u64,
    /// discards that failed
    pub discard_nb_failed: u64,
    /// bytes discarded by those that worked
    pub discard_bytes_ok: u64,
}

/// Counters of a node that drives an NVMe disk from userspace.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.2", new)]
pub struct BlockStatsSpecificNvme {
    /// commands the disk completed with an error
    pub completion_errors: u64,
    /// requests passed on without copying
    pub aligned_accesses: u64,
    /// requests copied through an aligned buffer first
    pub unaligned_accesses: u64,
}

/// Counters that only certain block drivers keep.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.2", new)]
pub struct BlockStatsSpecific {
    /// name of the block driver
    #[qapi(discriminator)]
    pub driver: BlockStatsSpecificBranch,
}

/// What `driver` chooses in `BlockStatsSpecific`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(BlockdevDriver), from)]
pub enum BlockStatsSpecificBranch {
    /// regular host file
    File(BlockStatsSpecificFile),
    /// host block device
    #[qapi(name = "host_device", cond(HAVE_HOST_BLOCK_DEVICE))]
    HostDevice(BlockStatsSpecificFile),
    /// NVMe controller driven from user space through VFIO
    Nvme(BlockStatsSpecificNvme),
    /// A value that adds nothing.
    #[qapi(rest)]
    Rest(BlockdevDriver),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Counters of a device or node and of the nodes below it.
#[derive(Qapi)]
#[qapi(since = "0.14", new, recursive)]
pub struct BlockStats {
    /// name of the block backend; may be empty. Absent for nodes
    pub device: Option<::std::string::String>,
    /// qdev ID or else QOM path of the guest device. Absent: none attached, or this is a node
    #[qapi(since = "3.0")]
    pub qdev: Option<::std::string::String>,
    /// name of the node. Absent: no node, or it has no name
    #[qapi(since = "2.3")]
    pub node_name: Option<::std::string::String>,
    /// the counters
    pub stats: BlockDeviceStats,
    /// further counters of the node. Absent: its driver keeps none
    #[qapi(since = "4.2")]
    pub driver_specific: Option<BlockStatsSpecific>,
    /// counters of the node that stores the data of this one, such as the file under a qcow2 node
    /// (despite its name a child). Absent: there is none
    pub parent: Option<Box<BlockStats>>,
    /// counters of the backing node (or of the node under a filter). Absent: there is none, or
    /// single nodes were asked for
    #[qapi(since = "2.0")]
    pub backing: Option<Box<BlockStats>>,
}

/// What to do about an I/O error of the guest or of a job. Both also get an event, `BLOCK_IO_ERROR`
/// or `BLOCK_JOB_ERROR`.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.3")]
pub enum BlockdevOnError {
    /// let the guest have the error; a job fails
    Report,
    /// carry on as if nothing had happened. Jobs that copy try the failed part again, except that a
    /// stream job skips it and fails in the end
    Ignore,
    /// like `stop` if the storage is full, like `report` for other errors
    Enospc,
    /// stop the VM until `cont`, then repeat the request; a job is paused until resumed
    Stop,
    /// for a device, use the setting of its block backend; a job treats it like `enospc`
    #[qapi(since = "2.7")]
    Auto,
}

/// Which parts of a disk a mirror or backup job copies.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.3")]
pub enum MirrorSyncMode {
    /// what the topmost image of the backing chain contains. Same as `full` if there is no backing
    /// image
    Top,
    /// the entire disk
    Full,
    /// nothing up front: a mirror copies what gets written from then on, a backup saves what is
    /// about to be overwritten
    None,
    /// what a dirty bitmap marks; when the job succeeds the bitmap is left with only what was
    /// written meanwhile. Backup only
    #[qapi(since = "2.4")]
    Incremental,
    /// what a dirty bitmap marks; `BitmapSyncMode` decides what becomes of the bitmap. Backup only
    #[qapi(since = "4.2")]
    Bitmap,
}

/// What becomes of a backup's dirty bitmap when the job ends. Updating it means that it no longer
/// marks what was copied, but does mark what the guest wrote since the start.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.2")]
pub enum BitmapSyncMode {
    /// updated if the job succeeds, otherwise as if there had been no backup
    OnSuccess,
    /// not updated in any case; it only serves to select what to copy
    Never,
    /// updated in any case, so that after a failure the next backup can continue with the rest
    Always,
}

/// How a mirror job gets new guest writes onto the target.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "3.0")]
pub enum MirrorCopyMode {
    /// they are marked dirty and copied later
    Background,
    /// each goes to source and target before it is reported done, so the job is sure to converge;
    /// the rest is copied in the background
    WriteBlocking,
}

/// State that only mirror jobs have.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new)]
pub struct BlockJobInfoMirror {
    /// whether source and target are equal and new writes go to both at the same time, so that they
    /// stay equal
    pub actively_synced: bool,
}

/// State of one block job. `query-jobs` covers all kinds of job.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.1", new)]
pub struct BlockJobInfo {
    /// kind of job
    #[qapi(discriminator)]
    pub r#type: BlockJobInfoBranch,
    /// identifier of the job; by default the device it works on
    #[qapi(since = "2.7")]
    pub device: ::std::string::String,
    /// estimate of what `offset` will be at the end. May grow or shrink while the job runs
    pub len: i64,
    /// work done so far, in units of the job's choosing; only meaningful relative to `len`
    pub offset: i64,
    /// whether the job is active at this moment; `false` while it sleeps or is paused
    #[qapi(since = "1.3")]
    pub busy: bool,
    /// whether a pause is requested; together with `busy` it has not taken effect yet
    #[qapi(since = "1.3")]
    pub paused: bool,
    /// rate limit in bytes per second; 0 if there is none
    pub speed: i64,
    /// whether an I/O error paused the job
    #[qapi(since = "1.3")]
    pub io_status: BlockDeviceIoStatus,
    /// whether `block-job-complete` is possible now
    #[qapi(since = "2.2")]
    pub ready: bool,
    /// current status
    #[qapi(since = "2.12")]
    pub status: JobStatus,
    /// whether it leaves `pending` without `job-finalize`
    #[qapi(since = "2.12")]
    pub auto_finalize: bool,
    /// whether it leaves `concluded`, and the list, without `job-dismiss`
    #[qapi(since = "2.12")]
    pub auto_dismiss: bool,
    /// message for humans saying why the job failed. Absent: no failure
    #[qapi(since = "2.12.1")]
    pub error: Option<::std::string::String>,
}

/// What `type` chooses in `BlockJobInfo`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(JobType), from)]
pub enum BlockJobInfoBranch {
    /// keeps a copy in step with a live disk (`blockdev-mirror`, `drive-mirror`)
    Mirror(BlockJobInfoMirror),
    /// moves data from overlays down into a backing image (`block-commit`)
    Commit,
    /// pulls data from backing images up into an overlay (`block-stream`)
    Stream,
    /// makes a copy of a disk as it was at one moment (`blockdev-backup`, `drive-backup`)
    Backup,
    /// creates an image (`blockdev-create`)
    Create,
    /// changes format options of an existing image (`x-blockdev-amend`)
    Amend,
    /// restores the VM from an internal snapshot (`snapshot-load`)
    SnapshotLoad,
    /// writes an internal snapshot of the VM (`snapshot-save`)
    SnapshotSave,
    /// deletes an internal snapshot (`snapshot-delete`)
    SnapshotDelete,
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Where the image for a snapshot, mirror or backup comes from.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.1")]
pub enum NewImageMode {
    /// the file is there already, with a suitable size, format and backing file
    Existing,
    /// QEMU creates it; if it needs a backing file, that is recorded with its absolute path
    AbsolutePaths,
}

/// Arguments of `blockdev-snapshot-sync`. Exactly one of `device` and `node-name` is required.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new)]
pub struct BlockdevSnapshotSync {
    /// name of the block backend to snapshot
    pub device: Option<::std::string::String>,
    /// name of the node to snapshot; `snapshot-node-name` is then required
    #[qapi(since = "2.0")]
    pub node_name: Option<::std::string::String>,
    /// file name of the overlay. With `mode` `absolute-paths` it is created, and an existing file
    /// or device overwritten
    pub snapshot_file: ::std::string::String,
    /// node name for the overlay, not in use yet. Absent: generated
    #[qapi(since = "2.0")]
    pub snapshot_node_name: Option<::std::string::String>,
    /// format of the overlay. Default `qcow2`
    pub format: Option<::std::string::String>,
    /// whether to create the file. Default `absolute-paths`
    pub mode: Option<NewImageMode>,
}

/// Arguments of `blockdev-snapshot`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
pub struct BlockdevSnapshot {
    /// device or node name of the disk to snapshot
    pub node: ::std::string::String,
    /// node to put on top of it. Must support backing files but have none: open it with `"backing":
    /// null`
    pub overlay: ::std::string::String,
}

/// Tuning of a backup job; affects its speed, never its result.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "6.0")]
pub struct BackupPerf {
    /// let the host copy (`copy_file_range`) where it can. Default `false`
    pub use_copy_range: Option<bool>,
    /// how many requests the background copy has in flight at most, 1 or more. Default 64
    pub max_workers: Option<i64>,
    /// longest request of the background copy in bytes; 0 for no limit, else at least the job's
    /// cluster size (64 KiB or the target's, if that is larger). Default 0
    #[qapi(type(int64))]
    pub max_chunk: Option<i64>,
}

/// Arguments that `blockdev-backup` and `drive-backup` share. The error policies apply to the
/// background copy only: an error in the course of a guest write is handled as the device's
/// `werror` says.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.2", new)]
pub struct BackupCommon {
    /// identifier for the new job, by which later job commands address it. Absent: the name of the
    /// block device given in `device`; fails if that node has no device name
    #[qapi(since = "2.7")]
    pub job_id: Option<::std::string::String>,
    /// device or node name of the disk to copy
    pub device: ::std::string::String,
    /// which parts to copy
    pub sync: MirrorSyncMode,
    /// rate limit in bytes per second; 0 is unlimited. Default 0
    pub speed: Option<i64>,
    /// name of a dirty bitmap on `device`. Required for `sync` `bitmap` and `incremental`, allowed
    /// for `full` and `top` (which then bring it up to date), not for `none`
    #[qapi(since = "2.4")]
    pub bitmap: Option<::std::string::String>,
    /// what becomes of the bitmap. Goes with `bitmap` and is required then, except that for `sync`
    /// `incremental` it can only be `on-success` and may be left out
    #[qapi(since = "4.2")]
    pub bitmap_mode: Option<BitmapSyncMode>,
    /// write compressed data; the target format has to support it. Default `false`
    #[qapi(since = "2.8")]
    pub compress: Option<bool>,
    /// policy for errors while the job reads the source. Default `report`
    pub on_source_error: Option<BlockdevOnError>,
    /// policy for errors while the job writes the target. Default `report`
    pub on_target_error: Option<BlockdevOnError>,
    /// whether the job goes on by itself from `pending` to its final graph changes. With `false` it
    /// waits there for `job-finalize`. Default `true`
    #[qapi(since = "2.12")]
    pub auto_finalize: Option<bool>,
    /// whether the job vanishes from the job list by itself once `concluded`. With `false` it stays
    /// until `job-dismiss`, so its result can be read. Default `true`
    #[qapi(since = "2.12")]
    pub auto_dismiss: Option<bool>,
    /// node name for the filter node the job puts into the graph while it runs. Absent: generated
    #[qapi(since = "4.2")]
    pub filter_node_name: Option<::std::string::String>,
    /// tuning. Absent: all defaults
    #[qapi(since = "6.0", features(unstable(doc = "`x-perf` is an experimental tuning interface.")))]
    pub x_perf: Option<BackupPerf>,
}

/// Arguments of the deprecated `drive-backup`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.6", new)]
pub struct DriveBackup {
    /// The members of `BackupCommon`.
    #[qapi(base)]
    pub base: BackupCommon,
    /// file name of the copy. With `mode` `absolute-paths` it is created, and an existing file or
    /// device overwritten
    pub target: ::std::string::String,
    /// format of the copy. Absent: that of the source, or found by probing if `mode` is `existing`
    pub format: Option<::std::string::String>,
    /// whether to create the file. Default `absolute-paths`
    pub mode: Option<NewImageMode>,
}

/// Arguments of `blockdev-backup`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.3", new)]
pub struct BlockdevBackup {
    /// The members of `BackupCommon`.
    #[qapi(base)]
    pub base: BackupCommon,
    /// device or node name of the copy; must be as large as the source
    pub target: ::std::string::String,
}

/// What a node in the debug view of the block graph is.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0")]
pub enum XDbgBlockGraphNodeType {
    /// link to a user such as a guest device or export (`BlockBackend`)
    BlockBackend,
    /// a job (`BlockJob`)
    BlockJob,
    /// a block node proper (`BlockDriverState`)
    BlockDriver,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// A node in the debug view of the block graph.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new)]
pub struct XDbgBlockGraphNode {
    /// number for use in the edges; has no meaning outside this reply
    pub id: u64,
    /// what it is
    pub r#type: XDbgBlockGraphNodeType,
    /// node name, job ID or the like; different types may use the same one
    pub name: ::std::string::String,
}

/// What a user of a block node may do, or lets others do.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0")]
pub enum BlockPermission {
    /// read data that is a complete image of the disk at some point in time, which for example
    /// nodes in the middle of a commit do not offer
    ConsistentRead,
    /// change the contents
    Write,
    /// write what is there already, as in copy-on-read; implied by `write`
    WriteUnchanged,
    /// change the size
    Resize,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// A link in the debug view of the block graph.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new)]
pub struct XDbgBlockGraphEdge {
    /// `id` of the user
    pub parent: u64,
    /// `id` of the node used
    pub child: u64,
    /// role of the child, such as `file` or `backing`
    pub name: ::std::string::String,
    /// what the parent may do to the child
    pub perm: Vec<BlockPermission>,
    /// what the parent lets other users of the child do
    pub shared_perm: Vec<BlockPermission>,
}

/// The block graph in a form for debugging.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new)]
pub struct XDbgBlockGraph {
    /// the nodes
    pub nodes: Vec<XDbgBlockGraphNode>,
    /// the links between them
    pub edges: Vec<XDbgBlockGraphEdge>,
}

/// Arguments of `drive-mirror`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new)]
pub struct DriveMirror {
    /// identifier for the new job, by which later job commands address it. Absent: the name of the
    /// block device given in `device`; fails if that node has no device name
    #[qapi(since = "2.7")]
    pub job_id: Option<::std::string::String>,
    /// device or node name of the disk to copy, a root node
    pub device: ::std::string::String,
    /// file name of the copy. With `mode` `absolute-paths` it is created, and an existing file or
    /// device overwritten
    pub target: ::std::string::String,
    /// format of the copy. Absent: that of the source, or found by probing if `mode` is `existing`
    pub format: Option<::std::string::String>,
    /// node name for the copy. Absent: generated
    #[qapi(since = "2.1")]
    pub node_name: Option<::std::string::String>,
    /// node that the copy takes the place of on completion, such as a broken child of a quorum.
    /// Requires `node-name`. Absent: `device`, except that filters QEMU inserted on its own stay on
    /// top
    #[qapi(since = "2.1")]
    pub replaces: Option<::std::string::String>,
    /// which parts to copy: `full`, `top` or `none`
    pub sync: MirrorSyncMode,
    /// whether to create the file. Default `absolute-paths`
    pub mode: Option<NewImageMode>,
    /// rate limit in bytes per second; 0 is unlimited. Default 0
    pub speed: Option<i64>,
    /// bytes per bit of the job's dirty bitmap, a power of 2 from 512 to 64 MiB. Absent: the
    /// target's cluster size, but 4 KiB at least, or 64 KiB if it has no clusters
    #[qapi(since = "1.4")]
    pub granularity: Option<u32>,
    /// bytes of buffer for data on its way; 0 for the default of 16 MiB
    #[qapi(since = "1.4")]
    pub buf_size: Option<i64>,
    /// policy for errors while the job reads the source. Default `report`
    pub on_source_error: Option<BlockdevOnError>,
    /// policy for errors while the job writes the target. Default `report`
    pub on_target_error: Option<BlockdevOnError>,
    /// let zeroes become unallocated areas on the target where it reads those as zeroes. The
    /// contents are the same either way. Default `true`
    #[qapi(since = "2.4")]
    pub unmap: Option<bool>,
    /// how new guest writes reach the copy. Default `background`
    #[qapi(since = "3.0")]
    pub copy_mode: Option<MirrorCopyMode>,
    /// whether the job goes on by itself from `pending` to its final graph changes. With `false` it
    /// waits there for `job-finalize`. Default `true`
    #[qapi(since = "3.1")]
    pub auto_finalize: Option<bool>,
    /// whether the job vanishes from the job list by itself once `concluded`. With `false` it stays
    /// until `job-dismiss`, so its result can be read. Default `true`
    #[qapi(since = "3.1")]
    pub auto_dismiss: Option<bool>,
}

/// Names a dirty bitmap.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.4", new)]
pub struct BlockDirtyBitmap {
    /// device or node name of what it belongs to
    pub node: ::std::string::String,
    /// name of the bitmap
    pub name: ::std::string::String,
}

/// Arguments of `block-dirty-bitmap-add`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.4", new)]
pub struct BlockDirtyBitmapAdd {
    /// device or node name of what it should watch
    pub node: ::std::string::String,
    /// name for the bitmap, 1 to 1023 bytes, not in use on this node
    pub name: ::std::string::String,
    /// bytes per bit, a power of 2 that is 512 or more. Absent: the image's cluster size, but 4 KiB
    /// at least, or 64 KiB if it has no clusters
    pub granularity: Option<u32>,
    /// keep it in the image file, which only qcow2 can do. Default `false`
    #[qapi(since = "2.10")]
    pub persistent: Option<bool>,
    /// create it without recording, until `block-dirty-bitmap-enable`. Default `false`
    #[qapi(since = "4.0")]
    pub disabled: Option<bool>,
}

/// Names a dirty bitmap, with or without its node.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate, since = "4.1", from)]
pub enum BlockDirtyBitmapOrStr {
    /// a bitmap of the node the operation is about
    Local(::std::string::String),
    /// a bitmap of any node
    External(BlockDirtyBitmap),
}

/// Arguments of `block-dirty-bitmap-merge`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new)]
pub struct BlockDirtyBitmapMerge {
    /// device or node name of what `target` belongs to
    pub node: ::std::string::String,
    /// name of the bitmap to add to
    pub target: ::std::string::String,
    /// bitmaps to add, of the same node if named without one
    #[qapi(since = "4.1")]
    pub bitmaps: Vec<BlockDirtyBitmapOrStr>,
}

/// Checksum of a dirty bitmap.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.10", new)]
pub struct BlockDirtyBitmapSha256 {
    /// SHA-256 of its bits, in hexadecimal
    pub sha256: ::std::string::String,
}

/// Arguments of `block_set_io_throttle`. Limits of 0 mean unlimited, none may exceed 10^15, and a
/// total limit excludes separate ones for reads and writes. A burst limit needs the plain limit it
/// belongs to and must not be below it; left out it is 0, that is, no burst limit is set.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.1", exceptions(member_names), rename_all = "snake_case", new)]
pub struct BlockIOThrottle {
    /// name of the block backend (`id` of `-drive`). Deprecated: use `id`. Exactly one of the two
    /// is required
    #[qapi(features(deprecated(doc = "`device` is deprecated; name the guest device with `id`.")))]
    pub device: Option<::std::string::String>,
    /// guest device, as qdev ID or QOM path. Exactly one of `id` and the deprecated `device` is
    /// required
    #[qapi(since = "2.8")]
    pub id: Option<::std::string::String>,
    /// limit on bytes per second, reads and writes together
    pub bps: i64,
    /// limit on bytes read per second
    pub bps_rd: i64,
    /// limit on bytes written per second
    pub bps_wr: i64,
    /// limit on requests per second, reads and writes together
    pub iops: i64,
    /// limit on read requests per second
    pub iops_rd: i64,
    /// limit on write requests per second
    pub iops_wr: i64,
    /// bytes per second allowed in a burst, in total
    #[qapi(since = "1.7")]
    pub bps_max: Option<i64>,
    /// bytes per second allowed in a burst of reads
    #[qapi(since = "1.7")]
    pub bps_rd_max: Option<i64>,
    /// bytes per second allowed in a burst of writes
    #[qapi(since = "1.7")]
    pub bps_wr_max: Option<i64>,
    /// requests per second allowed in a burst, in total
    #[qapi(since = "1.7")]
    pub iops_max: Option<i64>,
    /// requests per second allowed in a burst of reads
    #[qapi(since = "1.7")]
    pub iops_rd_max: Option<i64>,
    /// requests per second allowed in a burst of writes
    #[qapi(since = "1.7")]
    pub iops_wr_max: Option<i64>,
    /// seconds a burst up to `bps_max` may last. Default 1
    #[qapi(since = "2.6")]
    pub bps_max_length: Option<i64>,
    /// seconds a burst up to `bps_rd_max` may last. Default 1
    #[qapi(since = "2.6")]
    pub bps_rd_max_length: Option<i64>,
    /// seconds a burst up to `bps_wr_max` may last. Default 1
    #[qapi(since = "2.6")]
    pub bps_wr_max_length: Option<i64>,
    /// seconds a burst up to `iops_max` may last. Default 1
    #[qapi(since = "2.6")]
    pub iops_max_length: Option<i64>,
    /// seconds a burst up to `iops_rd_max` may last. Default 1
    #[qapi(since = "2.6")]
    pub iops_rd_max_length: Option<i64>,
    /// seconds a burst up to `iops_wr_max` may last. Default 1
    #[qapi(since = "2.6")]
    pub iops_wr_max_length: Option<i64>,
    /// size in bytes above which a request counts as several against the request limits. Needs such
    /// a limit. Absent or 0: each counts as one
    #[qapi(since = "1.7")]
    pub iops_size: Option<i64>,
    /// throttle group to put the device in; the limits are then those of that group. Absent: the
    /// group it is in, or a new one named after the device
    #[qapi(since = "2.4")]
    pub group: Option<::std::string::String>,
}

/// Limits of a throttle group. Limits of 0 mean unlimited, none may exceed 10^15, and a total limit
/// excludes separate ones for reads and writes. A burst limit needs the plain limit it belongs to
/// and must not be below it. What is left out stays unchanged (in a new group: unlimited), so set
/// in one go what has to fit together.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.11")]
pub struct ThrottleLimits {
    /// limit on requests per second, reads and writes together
    pub iops_total: Option<i64>,
    /// requests per second allowed in a burst, in total
    pub iops_total_max: Option<i64>,
    /// seconds a burst up to `iops-total-max` may last, at least 1. Initially 1
    pub iops_total_max_length: Option<i64>,
    /// limit on read requests per second
    pub iops_read: Option<i64>,
    /// requests per second allowed in a burst of reads
    pub iops_read_max: Option<i64>,
    /// seconds a burst up to `iops-read-max` may last, at least 1. Initially 1
    pub iops_read_max_length: Option<i64>,
    /// limit on write requests per second
    pub iops_write: Option<i64>,
    /// requests per second allowed in a burst of writes
    pub iops_write_max: Option<i64>,
    /// seconds a burst up to `iops-write-max` may last, at least 1. Initially 1
    pub iops_write_max_length: Option<i64>,
    /// limit on bytes per second, reads and writes together
    pub bps_total: Option<i64>,
    /// bytes per second allowed in a burst, in total
    pub bps_total_max: Option<i64>,
    /// seconds a burst up to `bps-total-max` may last, at least 1. Initially 1
    pub bps_total_max_length: Option<i64>,
    /// limit on bytes read per second
    pub bps_read: Option<i64>,
    /// bytes per second allowed in a burst of reads
    pub bps_read_max: Option<i64>,
    /// seconds a burst up to `bps-read-max` may last, at least 1. Initially 1
    pub bps_read_max_length: Option<i64>,
    /// limit on bytes written per second
    pub bps_write: Option<i64>,
    /// bytes per second allowed in a burst of writes
    pub bps_write_max: Option<i64>,
    /// seconds a burst up to `bps-write-max` may last, at least 1. Initially 1
    pub bps_write_max_length: Option<i64>,
    /// size in bytes above which a request counts as several against the request limits. Needs such
    /// a limit; 0: each counts as one
    pub iops_size: Option<i64>,
}

/// Properties of a `throttle-group` object. Limits can be changed later with `qom-set` on `limits`;
/// the `x-` members only work at creation.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.11")]
pub struct ThrottleGroupProperties {
    /// the limits. Absent: unlimited
    pub limits: Option<ThrottleLimits>,
    /// use `iops-total` in `limits`
    #[qapi(features(unstable(
        doc = "The `x-` members duplicate those in `limits` and may be dropped; `limits` is the stable way."
    )))]
    pub x_iops_total: Option<i64>,
    /// use `iops-total-max` in `limits`
    #[qapi(features(unstable))]
    pub x_iops_total_max: Option<i64>,
    /// use `iops-total-max-length` in `limits`
    #[qapi(features(unstable))]
    pub x_iops_total_max_length: Option<i64>,
    /// use `iops-read` in `limits`
    #[qapi(features(unstable))]
    pub x_iops_read: Option<i64>,
    /// use `iops-read-max` in `limits`
    #[qapi(features(unstable))]
    pub x_iops_read_max: Option<i64>,
    /// use `iops-read-max-length` in `limits`
    #[qapi(features(unstable))]
    pub x_iops_read_max_length: Option<i64>,
    /// use `iops-write` in `limits`
    #[qapi(features(unstable))]
    pub x_iops_write: Option<i64>,
    /// use `iops-write-max` in `limits`
    #[qapi(features(unstable))]
    pub x_iops_write_max: Option<i64>,
    /// use `iops-write-max-length` in `limits`
    #[qapi(features(unstable))]
    pub x_iops_write_max_length: Option<i64>,
    /// use `bps-total` in `limits`
    #[qapi(features(unstable))]
    pub x_bps_total: Option<i64>,
    /// use `bps-total-max` in `limits`
    #[qapi(features(unstable))]
    pub x_bps_total_max: Option<i64>,
    /// use `bps-total-max-length` in `limits`
    #[qapi(features(unstable))]
    pub x_bps_total_max_length: Option<i64>,
    /// use `bps-read` in `limits`
    #[qapi(features(unstable))]
    pub x_bps_read: Option<i64>,
    /// use `bps-read-max` in `limits`
    #[qapi(features(unstable))]
    pub x_bps_read_max: Option<i64>,
    /// use `bps-read-max-length` in `limits`
    #[qapi(features(unstable))]
    pub x_bps_read_max_length: Option<i64>,
    /// use `bps-write` in `limits`
    #[qapi(features(unstable))]
    pub x_bps_write: Option<i64>,
    /// use `bps-write-max` in `limits`
    #[qapi(features(unstable))]
    pub x_bps_write_max: Option<i64>,
    /// use `bps-write-max-length` in `limits`
    #[qapi(features(unstable))]
    pub x_bps_write_max_length: Option<i64>,
    /// use `iops-size` in `limits`
    #[qapi(features(unstable))]
    pub x_iops_size: Option<i64>,
}

/// What can be changed in a mirror job.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new)]
pub struct BlockJobChangeOptionsMirror {
    /// new mode. Only going from `background` to `write-blocking` is possible
    pub copy_mode: MirrorCopyMode,
}

/// Arguments of `block-job-change`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new)]
pub struct BlockJobChangeOptions {
    /// identifier of the job
    pub id: ::std::string::String,
    /// kind of job; at present `mirror` is the only one with anything to change
    #[qapi(discriminator)]
    pub r#type: BlockJobChangeOptionsBranch,
}

/// What `type` chooses in `BlockJobChangeOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(JobType), from)]
pub enum BlockJobChangeOptionsBranch {
    /// keeps a copy in step with a live disk (`blockdev-mirror`, `drive-mirror`)
    Mirror(BlockJobChangeOptionsMirror),
    /// moves data from overlays down into a backing image (`block-commit`)
    Commit,
    /// pulls data from backing images up into an overlay (`block-stream`)
    Stream,
    /// makes a copy of a disk as it was at one moment (`blockdev-backup`, `drive-backup`)
    Backup,
    /// creates an image (`blockdev-create`)
    Create,
    /// changes format options of an existing image (`x-blockdev-amend`)
    Amend,
    /// restores the VM from an internal snapshot (`snapshot-load`)
    SnapshotLoad,
    /// writes an internal snapshot of the VM (`snapshot-save`)
    SnapshotSave,
    /// deletes an internal snapshot (`snapshot-delete`)
    SnapshotDelete,
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// What happens to a guest's discard (trim) requests.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9")]
pub enum BlockdevDiscardOptions {
    /// they are dropped
    Ignore,
    /// they are passed down, freeing space in the storage where possible
    Unmap,
}

/// Whether writes are searched for zeroes, so that these can be stored more efficiently. Costs CPU
/// time.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.1")]
pub enum BlockdevDetectZeroesOptions {
    /// no. The default
    Off,
    /// yes; zeroes are written with the driver's write-zeroes operation
    On,
    /// like `on`, and the area may become unallocated. Requires discard `unmap`
    Unmap,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// How the host file drivers submit I/O requests.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", exceptions(member_names))]
pub enum BlockdevAioOptions {
    /// blocking system calls in a pool of worker threads; works everywhere
    Threads,
    /// the operating system's asynchronous I/O: Linux AIO (which needs `cache.direct`) or Windows
    /// overlapped I/O
    Native,
    /// Linux io_uring
    #[qapi(name = "io_uring", since = "5.0", cond(CONFIG_LINUX_IO_URING))]
    IoUring,
}

/// Caching of a block node.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.9")]
pub struct BlockdevCacheOptions {
    /// go past the host's page cache (`O_DIRECT`); default `false`
    pub direct: Option<bool>,
    /// drop flush requests; faster, but a host crash can ruin the data; default `false`
    pub no_flush: Option<bool>,
}

/// Block drivers: protocols (access to storage), formats (image file layouts) and filters (layers
/// that change how requests pass through).
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", exceptions(member_names))]
pub enum BlockdevDriver {
    /// filter that injects errors, for tests
    Blkdebug,
    /// filter that records all writes in a log
    #[qapi(since = "3.0")]
    Blklogwrites,
    /// filter for deterministic record and replay
    #[qapi(since = "4.2")]
    Blkreplay,
    /// test driver that compares two images on every read
    Blkverify,
    /// Bochs disk image, read-only
    Bochs,
    /// compressed loop image as used on live CDs, read-only
    Cloop,
    /// filter that has all writes stored compressed
    #[qapi(since = "5.0")]
    Compress,
    /// filter that saves old data elsewhere before it gets overwritten
    #[qapi(since = "6.2")]
    CopyBeforeWrite,
    /// filter that copies data read from backing files into the top image
    #[qapi(since = "3.0")]
    CopyOnRead,
    /// Apple disk image, read-only
    Dmg,
    /// regular host file
    File,
    /// read-only view of the point in time kept by `copy-before-write`
    #[qapi(since = "7.0")]
    SnapshotAccess,
    /// file on an FTP server, read-only
    Ftp,
    /// file on an FTP server over TLS, read-only
    Ftps,
    /// file on a Gluster volume
    Gluster,
    /// host CD or DVD drive
    #[qapi(name = "host_cdrom", cond(HAVE_HOST_BLOCK_DEVICE))]
    HostCdrom,
    /// host block device
    #[qapi(name = "host_device", cond(HAVE_HOST_BLOCK_DEVICE))]
    HostDevice,
    /// file on an HTTP server, read-only
    Http,
    /// file on an HTTP server over TLS, read-only
    Https,
    /// host file or block device through libblkio's io_uring driver
    #[qapi(name = "io_uring", cond(CONFIG_BLKIO))]
    IoUring,
    /// LUN on an iSCSI target
    Iscsi,
    /// LUKS encrypted image
    Luks,
    /// export of an NBD server
    Nbd,
    /// file on an NFS server, accessed without the host kernel
    Nfs,
    /// no storage at all: writes are discarded; asynchronous callback variant
    NullAio,
    /// like `null-aio`, but coroutine based
    NullCo,
    /// NVMe controller driven from user space through VFIO
    #[qapi(since = "2.12")]
    Nvme,
    /// NVMe namespace through io_uring command passthrough (libblkio)
    #[qapi(name = "nvme-io_uring", cond(CONFIG_BLKIO))]
    NvmeIoUring,
    /// Parallels disk image
    Parallels,
    /// filter that lets the file below grow ahead in big steps
    Preallocate,
    /// first version of QEMU's copy-on-write format
    Qcow,
    /// QEMU's main image format
    Qcow2,
    /// QEMU Enhanced Disk, an abandoned format
    Qed,
    /// several copies that vote on what is right
    Quorum,
    /// plain data without any metadata, optionally a window of it
    Raw,
    /// image in a Ceph cluster
    Rbd,
    /// filter used by COLO block replication
    #[qapi(cond(CONFIG_REPLICATION))]
    Replication,
    /// file on a host reached over SSH (SFTP)
    Ssh,
    /// filter that limits the I/O rate
    #[qapi(since = "2.11")]
    Throttle,
    /// VirtualBox disk image
    Vdi,
    /// Hyper-V disk image
    Vhdx,
    /// PCI virtio-blk device driven from user space (libblkio)
    #[qapi(cond(CONFIG_BLKIO))]
    VirtioBlkVfioPci,
    /// vhost-user-blk server on a UNIX socket (libblkio)
    #[qapi(cond(CONFIG_BLKIO))]
    VirtioBlkVhostUser,
    /// virtio-blk device with vhost-vdpa (libblkio)
    #[qapi(cond(CONFIG_BLKIO))]
    VirtioBlkVhostVdpa,
    /// VMware disk image
    Vmdk,
    /// Virtual PC disk image (VHD)
    Vpc,
    /// FAT file system made up from a host directory
    Vvfat,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Options of the drivers that open a host file or host device.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(
    since = "2.9",
    features(dynamic_auto_read_only(
        cond(CONFIG_POSIX),
        doc = "`auto-read-only` reacts to users coming and going: the file is held open for reading only, except while some user of the node wants to write"
    )),
    new
)]
pub struct BlockdevOptionsFile {
    /// path of the file or device node
    pub filename: ::std::string::String,
    /// identifier of a persistent reservation manager object that carries out the guest's SCSI
    /// reservation commands; when left out they go straight to the device
    #[qapi(since = "2.11")]
    pub pr_manager: Option<::std::string::String>,
    /// image locking against use by another process; `auto`, the default, locks where the host has
    /// locks tied to the open file (OFD locks)
    #[qapi(since = "2.10")]
    pub locking: Option<OnOffAuto>,
    /// how requests are submitted; default `threads`
    #[qapi(since = "2.8")]
    pub aio: Option<BlockdevAioOptions>,
    /// upper limit for requests submitted in one go; a limit set on the IOThread applies as well if
    /// it is lower; 0, the default, leaves it to QEMU
    #[qapi(since = "6.2")]
    pub aio_max_batch: Option<i64>,
    /// throw cached pages away when migration hands the image over, which keeps the destination
    /// from reading stale data; default `true`; Linux hosts only
    #[qapi(since = "4.0", cond(CONFIG_LINUX))]
    pub drop_cache: Option<bool>,
    /// verify that no page stayed cached; slow on large images and made for debugging, unstable;
    /// default `false`
    #[qapi(since = "3.0", features(unstable(doc = "`x-check-cache-dropped` is a debugging aid")))]
    pub x_check_cache_dropped: Option<bool>,
}

/// Options of the `null-co` and `null-aio` drivers, which store nothing.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.9")]
pub struct BlockdevOptionsNull {
    /// apparent size in bytes; default 1 GiB
    pub size: Option<i64>,
    /// artificial delay of every request in nanoseconds; default 0
    #[qapi(since = "2.4")]
    pub latency_ns: Option<u64>,
    /// whether reading fills the buffer with zeros; with `false`, the default, the buffer keeps
    /// what was in it (good for benchmarks only)
    #[qapi(since = "4.1")]
    pub read_zeroes: Option<bool>,
}

/// Options of the user space NVMe driver. The controller has to be bound to VFIO, not to a host
/// kernel storage driver.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct BlockdevOptionsNVMe {
    /// host PCI address, `domain:bus:slot.function` in hexadecimal digits such as `0000:44:00.0`
    pub device: ::std::string::String,
    /// number of the namespace on the controller; the first one is 1
    pub namespace: i64,
}

/// Options of the `vvfat` driver, which shows a host directory as a disk with a FAT file system.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsVVFAT {
    /// path of the directory
    pub dir: ::std::string::String,
    /// 12, 16 or 32 bits per FAT entry (32 is untested); default 16 for a hard disk and 12 for a
    /// floppy
    pub fat_type: Option<i64>,
    /// act as a floppy without partition table, not as a partitioned hard disk; default `false`
    pub floppy: Option<bool>,
    /// volume label of up to 11 bytes; default `QEMU VVFAT`
    #[qapi(since = "2.4")]
    pub label: Option<::std::string::String>,
    /// carry the guest's writes over to the directory, which is risky; default `false`
    pub rw: Option<bool>,
}

/// Options of a driver that needs nothing but the node below it. Base of most format and filter
/// options.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsGenericFormat {
    /// node with the data, by name or defined in place
    pub file: BlockdevRef,
}

/// Options of the LUKS driver.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsLUKS {
    /// The members of `BlockdevOptionsGenericFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericFormat,
    /// identifier of a `secret` object with the passphrase; may be missing only if the image is
    /// merely being looked at (metadata, no guest data)
    #[qapi(since = "2.6")]
    pub key_secret: Option<::std::string::String>,
    /// node with the LUKS header if that is kept apart from the data; left out, the header is
    /// expected at the start of `file`
    #[qapi(since = "9.0")]
    pub header: Option<BlockdevRef>,
}

/// Options of an image format with backing file support and no options of its own.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsGenericCOWFormat {
    /// The members of `BlockdevOptionsGenericFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericFormat,
    /// backing node by name or defined in place, or `null` to go without; left out, the image
    /// metadata decides
    pub backing: Option<BlockdevRefOrNull>,
}

/// How thoroughly qcow2 makes sure, before every write, not to hit its own metadata.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9")]
pub enum Qcow2OverlapCheckMode {
    /// no checking
    None,
    /// checks whose cost doesn't depend on image size: header, active L1 table, refcount table,
    /// snapshot table and bitmap directory
    Constant,
    /// `constant`, plus everything else that is known from memory: active L2 tables, refcount
    /// blocks and the L1 tables of snapshots
    Cached,
    /// `cached`, plus the L2 tables of snapshots, which takes disk reads
    All,
}

/// Selects one by one which qcow2 metadata is protected from being overwritten by mistake. Flags
/// left out follow `template`.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.9")]
pub struct Qcow2OverlapCheckFlags {
    /// mode to start from; default `cached`
    pub template: Option<Qcow2OverlapCheckMode>,
    /// protect the image header
    pub main_header: Option<bool>,
    /// protect the L1 table in use
    pub active_l1: Option<bool>,
    /// protect the L2 tables in use
    pub active_l2: Option<bool>,
    /// protect the table that points to the refcount blocks
    pub refcount_table: Option<bool>,
    /// protect the refcount blocks
    pub refcount_block: Option<bool>,
    /// protect the list of internal snapshots
    pub snapshot_table: Option<bool>,
    /// protect the L1 tables of internal snapshots
    pub inactive_l1: Option<bool>,
    /// protect the L2 tables of internal snapshots
    pub inactive_l2: Option<bool>,
    /// protect the list of persistent bitmaps
    #[qapi(since = "3.0")]
    pub bitmap_directory: Option<bool>,
}

/// Overlap checks of a qcow2 image: a ready-made mode, or flags one by one.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate, since = "2.9", from)]
pub enum Qcow2OverlapChecks {
    /// choice per kind of metadata
    Flags(Qcow2OverlapCheckFlags),
    /// ready-made choice
    Mode(Qcow2OverlapCheckMode),
}

/// Encryption methods of the `qcow` format.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.10")]
pub enum BlockdevQcowEncryptionFormat {
    /// AES in CBC mode keyed directly with the passphrase; insecure, only for reading old images
    Aes,
}

/// Access to the encrypted data of a `qcow` image.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.10", new)]
pub struct BlockdevQcowEncryption {
    /// encryption method, which must be that of the image
    #[qapi(discriminator)]
    pub format: BlockdevQcowEncryptionBranch,
}

/// What `format` chooses in `BlockdevQcowEncryption`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(BlockdevQcowEncryptionFormat), from)]
pub enum BlockdevQcowEncryptionBranch {
    /// AES in CBC mode keyed directly with the passphrase; insecure, only for reading old images
    Aes(QCryptoBlockOptionsQCow),
}

/// Options of the `qcow` driver.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.10", new)]
pub struct BlockdevOptionsQcow {
    /// The members of `BlockdevOptionsGenericCOWFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericCOWFormat,
    /// how to decrypt; may be missing for an encrypted image only while just its metadata is being
    /// looked at
    pub encrypt: Option<BlockdevQcowEncryption>,
}

/// Encryption methods of the `qcow2` format.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.10")]
pub enum BlockdevQcow2EncryptionFormat {
    /// AES in CBC mode keyed directly with the passphrase; insecure, only for old images
    Aes,
    /// LUKS, with its header stored inside the image
    Luks,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Access to the encrypted data of a `qcow2` image.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.10", new)]
pub struct BlockdevQcow2Encryption {
    /// encryption method, which must be that of the image
    #[qapi(discriminator)]
    pub format: BlockdevQcow2EncryptionBranch,
}

/// What `format` chooses in `BlockdevQcow2Encryption`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(BlockdevQcow2EncryptionFormat), from)]
pub enum BlockdevQcow2EncryptionBranch {
    /// AES in CBC mode keyed directly with the passphrase; insecure, only for old images
    Aes(QCryptoBlockOptionsQCow),
    /// LUKS, with its header stored inside the image
    Luks(QCryptoBlockOptionsLUKS),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Options of the `preallocate` filter. It sits between a format node and the file below; when a
/// write would extend the file, it enlarges the file by a good deal more than needed.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.0", new)]
pub struct BlockdevOptionsPreallocate {
    /// The members of `BlockdevOptionsGenericFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericFormat,
    /// new file ends are rounded up to a multiple of this many bytes; itself a multiple of 512 and
    /// of the request alignment below; default 1 MiB
    pub prealloc_align: Option<i64>,
    /// how far to run ahead, in bytes; default 128 MiB
    pub prealloc_size: Option<i64>,
}

/// Options of the `qcow2` driver. The cache sizes interact: no more than two out of `cache-size`,
/// `l2-cache-size` and `refcount-cache-size` may be set.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsQcow2 {
    /// The members of `BlockdevOptionsGenericCOWFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericCOWFormat,
    /// put off refcount updates, at the price of a repair after a crash; default as stored in the
    /// image
    pub lazy_refcounts: Option<bool>,
    /// hand the guest's discards down to the file; default is whether `discard` of this node is
    /// `unmap`
    pub pass_discard_request: Option<bool>,
    /// discard clusters below when deleting a snapshot frees them; default `true`
    pub pass_discard_snapshot: Option<bool>,
    /// discard clusters below when they become free for any other reason; default `false`
    pub pass_discard_other: Option<bool>,
    /// on a discard keep the clusters allocated to their place in the image rather than freeing
    /// them. Avoids fragmentation and a file outgrowing the disk size, for example on a block
    /// device of fixed size; needs version 3 images; default `false`
    #[qapi(since = "8.1")]
    pub discard_no_unref: Option<bool>,
    /// protection of metadata from stray writes; default `cached`
    #[qapi(since = "2.2")]
    pub overlap_check: Option<Qcow2OverlapChecks>,
    /// bytes for L2 and refcount cache together; the L2 cache gets as much of it as it can use
    /// unless one of the two is given, too
    #[qapi(since = "2.2")]
    pub cache_size: Option<i64>,
    /// bytes of memory the cache for L2 tables may take; default 32 MiB on Linux and 8 MiB
    /// elsewhere, never more than the whole disk needs
    #[qapi(since = "2.2")]
    pub l2_cache_size: Option<i64>,
    /// how much of an L2 table is cached as a unit, in bytes; a power of two from 512 up to the
    /// cluster size. Default: the cluster size, or at most 4096 if the cache can't cover the whole
    /// disk
    #[qapi(since = "2.12")]
    pub l2_cache_entry_size: Option<i64>,
    /// bytes of memory for cached refcount blocks; default (and least) four clusters
    #[qapi(since = "2.2")]
    pub refcount_cache_size: Option<i64>,
    /// seconds after which cache entries not used meanwhile are released; 0 means never; default
    /// 600 on Linux, otherwise 0
    #[qapi(since = "2.5")]
    pub cache_clean_interval: Option<i64>,
    /// how to decrypt; may be missing for an encrypted image only while just its metadata is being
    /// looked at
    #[qapi(since = "2.10")]
    pub encrypt: Option<BlockdevQcow2Encryption>,
    /// node with the guest data, for images that keep it in an external file; left out, the image
    /// names that file
    #[qapi(since = "4.0")]
    pub data_file: Option<BlockdevRef>,
}

/// How to make sure an SSH server is the right one.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12", exceptions(member_names))]
pub enum SshHostKeyCheckMode {
    /// not at all
    None,
    /// by a fingerprint given in the options
    Hash,
    /// by the user's `known_hosts` file
    #[qapi(name = "known_hosts")]
    KnownHosts,
}

/// Hash algorithms for the fingerprint of an SSH host key.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12")]
pub enum SshHostKeyCheckHashType {
    /// MD5
    Md5,
    /// SHA-1
    Sha1,
    /// SHA-256
    Sha256,
}

/// The fingerprint an SSH server must show.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct SshHostKeyHash {
    /// algorithm it was made with
    pub r#type: SshHostKeyCheckHashType,
    /// the fingerprint in hexadecimal digits, which colons may separate
    pub hash: ::std::string::String,
}

/// Verification of an SSH server's host key.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct SshHostKeyCheck {
    /// method; `hash` needs the fingerprint as well
    #[qapi(discriminator)]
    pub mode: SshHostKeyCheckBranch,
}

/// What `mode` chooses in `SshHostKeyCheck`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(SshHostKeyCheckMode), from)]
pub enum SshHostKeyCheckBranch {
    /// by a fingerprint given in the options
    Hash(SshHostKeyHash),
    /// not at all
    None,
    /// by the user's `known_hosts` file
    #[qapi(name = "known_hosts")]
    KnownHosts,
}

/// Options of the `ssh` driver. Logging in works with keys only (agent or default key files).
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsSsh {
    /// address of the SSH server
    pub server: InetSocketAddress,
    /// path of the image on the server
    pub path: ::std::string::String,
    /// login name; default is the name of the user running QEMU
    pub user: Option<::std::string::String>,
    /// verification of the server; default by `known_hosts`
    pub host_key_check: Option<SshHostKeyCheck>,
}

/// Points in the block layer and its drivers at which a `blkdebug` rule can strike. Most come from
/// qcow2.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", exceptions(member_names), rename_all = "snake_case", prefix = "BLKDBG")]
pub enum BlkdebugEvent {
    /// writing changed L1 table entries
    L1Update,
    /// growing the L1 table: getting space for the larger one
    L1GrowAllocTable,
    /// growing the L1 table: writing the larger one
    L1GrowWriteTable,
    /// growing the L1 table: making the header point to it
    L1GrowActivateTable,
    /// reading an L2 table
    L2Load,
    /// writing changed L2 table entries
    L2Update,
    /// the same, for a compressed cluster
    L2UpdateCompressed,
    /// getting a new L2 table: reading the one it is copied from
    L2AllocCowRead,
    /// getting a new L2 table: writing it
    L2AllocWrite,
    /// reading guest data
    ReadAio,
    /// reading guest data out of the backing file
    ReadBackingAio,
    /// reading a compressed cluster
    ReadCompressed,
    /// writing guest data
    WriteAio,
    /// writing a compressed cluster
    WriteCompressed,
    /// reading saved machine state
    VmstateLoad,
    /// saving machine state
    VmstateSave,
    /// copy on write: reading the rest of a cluster
    CowRead,
    /// copy on write: writing the rest of a cluster
    CowWrite,
    /// reading the refcount table
    ReftableLoad,
    /// making room for a larger refcount table
    ReftableGrow,
    /// writing the refcount table while emptying an image
    ReftableUpdate,
    /// reading a refcount block
    RefblockLoad,
    /// writing a refcount block
    RefblockUpdate,
    /// writing some or all of a cached refcount block
    RefblockUpdatePart,
    /// getting space for a new refcount block
    RefblockAlloc,
    /// entering a new refcount block into the refcount table
    RefblockAllocHookup,
    /// writing a new refcount block
    RefblockAllocWrite,
    /// larger refcount table: writing the refcount blocks for it
    RefblockAllocWriteBlocks,
    /// larger refcount table: writing the table
    RefblockAllocWriteTable,
    /// larger refcount table: making the header point to it
    RefblockAllocSwitchTable,
    /// allocating clusters
    ClusterAlloc,
    /// allocating a piece of a cluster, for compressed data
    ClusterAllocBytes,
    /// freeing clusters
    ClusterFree,
    /// a flush, writing out what the driver itself holds back
    FlushToOs,
    /// a flush, having the storage below write its cache out
    FlushToDisk,
    /// misaligned write: before reading the block at its start
    PwritevRmwHead,
    /// misaligned write: after that
    PwritevRmwAfterHead,
    /// misaligned write: before reading the block at its end
    PwritevRmwTail,
    /// misaligned write: after that
    PwritevRmwAfterTail,
    /// about to write data
    Pwritev,
    /// about to write zeros without data
    PwritevZero,
    /// a write of either sort is over
    PwritevDone,
    /// about to throw away all of an image's content
    EmptyImagePrepare,
    /// shrinking the image: clearing L1 entries
    #[qapi(since = "2.11")]
    L1ShrinkWriteTable,
    /// shrinking the image: freeing L2 tables
    #[qapi(since = "2.11")]
    L1ShrinkFreeL2Clusters,
    /// storing data that copy-on-read has fetched
    #[qapi(since = "2.11")]
    CorWrite,
    /// making file space for new clusters by writing zeros
    #[qapi(since = "4.1")]
    ClusterAllocSpace,
    /// nothing to wait for: acts when the `blkdebug` node is opened
    #[qapi(since = "4.1")]
    None,
}

/// Request types that an injected error can be limited to.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.1", prefix = "BLKDEBUG_IO_TYPE")]
pub enum BlkdebugIOType {
    /// reading data
    Read,
    /// writing data
    Write,
    /// writing zeros without a buffer
    WriteZeroes,
    /// discarding
    Discard,
    /// flushing to disk
    Flush,
    /// asking which ranges are allocated or zero
    BlockStatus,
}

/// A `blkdebug` rule that makes requests fail.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlkdebugInjectErrorOptions {
    /// what arms the rule
    pub event: BlkdebugEvent,
    /// number the state machine must be at; any when left out
    pub state: Option<i64>,
    /// request type that fails; all but `block-status` when left out
    #[qapi(since = "4.1")]
    pub iotype: Option<BlkdebugIOType>,
    /// error number of the host; default `EIO`
    pub errno: Option<i64>,
    /// fail only requests touching this 512-byte sector; any when left out
    pub sector: Option<i64>,
    /// fail just the first matching request; default `false`
    pub once: Option<bool>,
    /// fail within the call, without going through the event loop first; default `false`
    pub immediately: Option<bool>,
}

/// A `blkdebug` rule that changes the state number, which starts out as 1. Rules may depend on it,
/// which allows to catch, say, the second write after a flush.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", exceptions(member_names), new)]
pub struct BlkdebugSetStateOptions {
    /// what sets the rule off
    pub event: BlkdebugEvent,
    /// number it must be at for that; any when left out
    pub state: Option<i64>,
    /// number to change to
    #[qapi(name = "new_state")]
    pub new_state: i64,
}

/// Options of the `blkdebug` filter: error injection and artificial limits for tests. All sizes are
/// in bytes; 0, their default, keeps what the node below has. Except for `align` they needn't be
/// powers of two, but must be multiples of `align` and of the request alignment below.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsBlkdebug {
    /// node below, by name or defined in place
    pub image: BlockdevRef,
    /// path of a host file with more rules
    pub config: Option<::std::string::String>,
    /// request alignment, a power of two
    pub align: Option<i64>,
    /// largest read or write
    #[qapi(since = "2.10")]
    pub max_transfer: Option<i32>,
    /// preferred granularity of writing zeros
    #[qapi(since = "2.10")]
    pub opt_write_zero: Option<i32>,
    /// most zeros written by one request; a multiple of `opt-write-zero`, too
    #[qapi(since = "2.10")]
    pub max_write_zero: Option<i32>,
    /// preferred granularity of discards
    #[qapi(since = "2.10")]
    pub opt_discard: Option<i32>,
    /// most data discarded by one request; a multiple of `opt-discard`, too
    #[qapi(since = "2.10")]
    pub max_discard: Option<i32>,
    /// rules that make requests fail
    pub inject_error: Option<Vec<BlkdebugInjectErrorOptions>>,
    /// rules that change the state number
    pub set_state: Option<Vec<BlkdebugSetStateOptions>>,
    /// permissions to request on `image` beyond those really needed; none by default
    #[qapi(since = "5.0")]
    pub take_child_perms: Option<Vec<BlockPermission>>,
    /// permissions to deny other users of `image` beyond what is necessary; none by default
    #[qapi(since = "5.0")]
    pub unshare_child_perms: Option<Vec<BlockPermission>>,
}

/// Options of the `blklogwrites` filter, which records writes, flushes and discards in the format
/// of Linux's `dm-log-writes`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "3.0", new)]
pub struct BlockdevOptionsBlklogwrites {
    /// node that is written to
    pub file: BlockdevRef,
    /// node that takes the log
    pub log: BlockdevRef,
    /// unit of sizes and offsets in the log, in bytes, a power of two; default 512; not together
    /// with `log-append`
    pub log_sector_size: Option<u32>,
    /// go on with the log found there; default `false`, which starts a new one
    pub log_append: Option<bool>,
    /// how many logged writes may pass before the log's superblock is brought up to date; at least
    /// 1; default 4096
    pub log_super_update_interval: Option<u64>,
}

/// Options of the `blkverify` driver, which does everything twice and stops QEMU when reads differ.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsBlkverify {
    /// node under test
    pub test: BlockdevRef,
    /// node with a trusted copy
    pub raw: BlockdevRef,
}

/// Options of the `blkreplay` filter, which makes block I/O repeatable in record and replay runs.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.2", new)]
pub struct BlockdevOptionsBlkreplay {
    /// node below, by name or defined in place
    pub image: BlockdevRef,
}

/// How a quorum node reads.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9")]
pub enum QuorumReadPattern {
    /// from all children, with a vote on the result
    Quorum,
    /// from one child, in listed order, moving on to the next only when it fails
    Fifo,
}

/// Options of the `quorum` driver: writes go to every child, and reads are decided by majority.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsQuorum {
    /// check mode for exactly two children with a threshold of two: a mismatch is printed and ends
    /// QEMU; default `false`
    pub blkverify: Option<bool>,
    /// nodes with the copies, at least one
    pub children: Vec<BlockdevRef>,
    /// how many children have to agree (or succeed, for a write); from 1 to the number of children
    pub vote_threshold: i64,
    /// repair outvoted children by writing the winning data to them; default `false`; not together
    /// with `blkverify`
    #[qapi(since = "2.1")]
    pub rewrite_corrupted: Option<bool>,
    /// how to read; default `quorum`
    #[qapi(since = "2.2")]
    pub read_pattern: Option<QuorumReadPattern>,
}

/// Options of the `gluster` driver.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsGluster {
    /// Gluster volume
    pub volume: ::std::string::String,
    /// path of the image within it
    pub path: ::std::string::String,
    /// addresses of servers of the volume, tried in order
    pub server: Vec<SocketAddress>,
    /// log level of the Gluster client library from 0 (nothing) to 9 (trace); default 4 (errors)
    #[qapi(since = "2.8")]
    pub debug: Option<i64>,
    /// where that library logs to; default standard error
    #[qapi(since = "2.8")]
    pub logfile: Option<::std::string::String>,
}

/// Options of the libblkio driver `io_uring`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", cond(CONFIG_BLKIO), new)]
pub struct BlockdevOptionsIoUring {
    /// path of the file or block device
    pub filename: ::std::string::String,
}

/// Options of the libblkio driver `nvme-io_uring`. `cache.direct` has to be on.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", cond(CONFIG_BLKIO), new)]
pub struct BlockdevOptionsNvmeIoUring {
    /// character device of the NVMe namespace, such as `/dev/ng0n1`
    pub path: ::std::string::String,
}

/// Options of the libblkio driver `virtio-blk-vfio-pci`. `cache.direct` has to be on.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", cond(CONFIG_BLKIO), new)]
pub struct BlockdevOptionsVirtioBlkVfioPci {
    /// the device's sysfs directory, `/sys/bus/pci/devices/` plus its PCI address
    pub path: ::std::string::String,
}

/// Options of the libblkio driver `virtio-blk-vhost-user`. `cache.direct` has to be on.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", cond(CONFIG_BLKIO), new)]
pub struct BlockdevOptionsVirtioBlkVhostUser {
    /// UNIX socket the vhost-user server listens on
    pub path: ::std::string::String,
}

/// Options of the libblkio driver `virtio-blk-vhost-vdpa`. `cache.direct` has to be on.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(
    since = "7.2",
    features(fdset(
        cond(CONFIG_BLKIO_VHOST_VDPA_FD),
        doc = "`path` may be `/dev/fdset/N`, a descriptor handed over beforehand with `add-fd`"
    )),
    cond(CONFIG_BLKIO),
    new
)]
pub struct BlockdevOptionsVirtioBlkVhostVdpa {
    /// character device, such as `/dev/vhost-vdpa-0`
    pub path: ::std::string::String,
}

/// What iSCSI runs on.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9")]
pub enum IscsiTransport {
    /// TCP
    Tcp,
    /// RDMA (iSCSI extensions for RDMA)
    Iser,
}

/// Checksums of iSCSI message headers, as offered to the target.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", prefix = "QAPI_ISCSI_HEADER_DIGEST")]
pub enum IscsiHeaderDigest {
    /// insist on CRC32C
    Crc32c,
    /// insist on going without
    None,
    /// prefer CRC32C, accept none
    Crc32cNone,
    /// prefer none, accept CRC32C
    NoneCrc32c,
}

/// Options of the `iscsi` driver.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsIscsi {
    /// what to run iSCSI on
    pub transport: IscsiTransport,
    /// address of the target's portal, `host` or `host:port`
    pub portal: ::std::string::String,
    /// qualified name (IQN) of the target
    pub target: ::std::string::String,
    /// logical unit number; default 0
    pub lun: Option<i64>,
    /// CHAP user name; no authentication when left out
    pub user: Option<::std::string::String>,
    /// identifier of a `secret` object with the CHAP password; required with `user`
    pub password_secret: Option<::std::string::String>,
    /// IQN to log in as; made up by QEMU when left out
    pub initiator_name: Option<::std::string::String>,
    /// header checksums; default `none-crc32c`
    pub header_digest: Option<IscsiHeaderDigest>,
    /// seconds until a request fails; 0, the default, waits forever
    pub timeout: Option<i64>,
}

/// How to authenticate towards Ceph.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "3.0")]
pub enum RbdAuthMode {
    /// Ceph's own protocol with a shared key
    Cephx,
    /// not at all
    None,
}

/// Encryption of an RBD image, done by librbd.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "6.1")]
pub enum RbdImageEncryptionFormat {
    /// LUKS version 1
    Luks,
    /// LUKS version 2
    Luks2,
    /// either of the two, as found; for opening only
    #[qapi(since = "8.0")]
    LuksAny,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// What all LUKS variants of RBD need.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new)]
pub struct RbdEncryptionOptionsLUKSBase {
    /// identifier of a `secret` object with the passphrase
    pub key_secret: ::std::string::String,
}

/// What all LUKS variants of RBD need for formatting an image.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new)]
pub struct RbdEncryptionCreateOptionsLUKSBase {
    /// The members of `RbdEncryptionOptionsLUKSBase`.
    #[qapi(base)]
    pub base: RbdEncryptionOptionsLUKSBase,
    /// cipher, `aes-128` or `aes-256`; the latter when left out
    pub cipher_alg: Option<QCryptoCipherAlgorithm>,
}

/// Opens an RBD image encrypted with LUKS version 1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new)]
pub struct RbdEncryptionOptionsLUKS {
    /// The members of `RbdEncryptionOptionsLUKSBase`.
    #[qapi(base)]
    pub base: RbdEncryptionOptionsLUKSBase,
}

/// Opens an RBD image encrypted with LUKS version 2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new)]
pub struct RbdEncryptionOptionsLUKS2 {
    /// The members of `RbdEncryptionOptionsLUKSBase`.
    #[qapi(base)]
    pub base: RbdEncryptionOptionsLUKSBase,
}

/// Opens an RBD image encrypted with whichever LUKS version.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new)]
pub struct RbdEncryptionOptionsLUKSAny {
    /// The members of `RbdEncryptionOptionsLUKSBase`.
    #[qapi(base)]
    pub base: RbdEncryptionOptionsLUKSBase,
}

/// Formats a new RBD image with LUKS version 1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new)]
pub struct RbdEncryptionCreateOptionsLUKS {
    /// The members of `RbdEncryptionCreateOptionsLUKSBase`.
    #[qapi(base)]
    pub base: RbdEncryptionCreateOptionsLUKSBase,
}

/// Formats a new RBD image with LUKS version 2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new)]
pub struct RbdEncryptionCreateOptionsLUKS2 {
    /// The members of `RbdEncryptionCreateOptionsLUKSBase`.
    #[qapi(base)]
    pub base: RbdEncryptionCreateOptionsLUKSBase,
}

/// Access to an encrypted RBD image.
#[derive(Qapi)]
#[qapi(since = "6.1", new, recursive)]
pub struct RbdEncryptionOptions {
    /// encryption format
    #[qapi(discriminator)]
    pub format: RbdEncryptionOptionsBranch,
    /// the same for the image this one was cloned from. Not needed if the parent isn't encrypted,
    /// or if the clone was never formatted and so shares the parent's format and passphrase
    #[qapi(since = "8.0")]
    pub parent: Option<Box<RbdEncryptionOptions>>,
}

/// What `format` chooses in `RbdEncryptionOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(RbdImageEncryptionFormat), from)]
pub enum RbdEncryptionOptionsBranch {
    /// LUKS version 1
    Luks(RbdEncryptionOptionsLUKS),
    /// LUKS version 2
    Luks2(RbdEncryptionOptionsLUKS2),
    /// either of the two, as found; for opening only
    LuksAny(RbdEncryptionOptionsLUKSAny),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Encryption of an RBD image to be created.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new)]
pub struct RbdEncryptionCreateOptions {
    /// encryption format; `luks-any` isn't possible here
    #[qapi(discriminator)]
    pub format: RbdEncryptionCreateOptionsBranch,
}

/// What `format` chooses in `RbdEncryptionCreateOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(RbdImageEncryptionFormat), from)]
pub enum RbdEncryptionCreateOptionsBranch {
    /// LUKS version 1
    Luks(RbdEncryptionCreateOptionsLUKS),
    /// LUKS version 2
    Luks2(RbdEncryptionCreateOptionsLUKS2),
    /// either of the two, as found; for opening only
    LuksAny,
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Options of the `rbd` driver. They win over what the Ceph configuration file says.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsRbd {
    /// pool of the image
    pub pool: ::std::string::String,
    /// namespace within the pool; the default one when left out
    #[qapi(since = "5.0")]
    pub namespace: Option<::std::string::String>,
    /// name of the image
    pub image: ::std::string::String,
    /// path of the Ceph configuration file; when left out, Ceph's default places are searched
    pub conf: Option<::std::string::String>,
    /// name of the snapshot to open, read-only; the live image when left out
    pub snapshot: Option<::std::string::String>,
    /// access to an encrypted image; left out, its content is passed on as it is
    #[qapi(since = "6.1")]
    pub encrypt: Option<RbdEncryptionOptions>,
    /// Ceph client name without `client.`; chosen by Ceph's library when left out
    pub user: Option<::std::string::String>,
    /// permitted ways to authenticate; as configured when left out
    #[qapi(since = "3.0")]
    pub auth_client_required: Option<Vec<RbdAuthMode>>,
    /// identifier of a `secret` object with the cephx key; the configured keyring is used when left
    /// out
    #[qapi(since = "3.0")]
    pub key_secret: Option<::std::string::String>,
    /// addresses of the cluster's monitors; as configured when left out
    pub server: Option<Vec<InetSocketAddressBase>>,
}

/// Role of a `replication` node in COLO.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", cond(CONFIG_REPLICATION))]
pub enum ReplicationMode {
    /// side of the active machine, which passes its writes on
    Primary,
    /// side of the standby machine, which receives them
    Secondary,
}

/// Options of the `replication` filter.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", cond(CONFIG_REPLICATION), new)]
pub struct BlockdevOptionsReplication {
    /// The members of `BlockdevOptionsGenericFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericFormat,
    /// role of this side
    pub mode: ReplicationMode,
    /// node or device at the top of the chain that contains this filter; required on the secondary
    /// side and not permitted on the primary one
    pub top_id: Option<::std::string::String>,
}

/// What NFS runs on.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9")]
pub enum NFSTransport {
    /// TCP
    Inet,
}

/// An NFS server.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct NFSServer {
    /// transport to reach it by
    pub r#type: NFSTransport,
    /// its host name or IP address
    pub host: ::std::string::String,
}

/// Options of the `nfs` driver, which speaks NFS by itself (libnfs). Settings left out are up to
/// that library unless said otherwise.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsNfs {
    /// the server
    pub server: NFSServer,
    /// path of the image on it, starting with the exported directory
    pub path: ::std::string::String,
    /// numeric user ID to act as; default that of QEMU's process (65534 on Windows)
    pub user: Option<i64>,
    /// numeric group ID to act as; default that of QEMU's process (65534 on Windows)
    pub group: Option<i64>,
    /// how many SYN packets to try when connecting
    pub tcp_syn_count: Option<i64>,
    /// bytes to read ahead, at most 1 MiB; needs `cache.direct` off
    pub readahead_size: Option<i64>,
    /// size of the library's page cache, at most 8 MiB; needs `cache.direct` off
    pub page_cache_size: Option<i64>,
    /// how much the library logs, 0 to 2
    pub debug: Option<i64>,
}

/// Options shared by the drivers built on libcurl: `http`, `https`, `ftp` and `ftps`. All of them
/// are read-only.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsCurlBase {
    /// address of the image; its scheme must be the one the driver is named after
    pub url: ::std::string::String,
    /// bytes to fetch at least with each request, a multiple of 512; default 256 KiB
    pub readahead: Option<i64>,
    /// seconds until a transfer is given up, at most 10000; default 5
    pub timeout: Option<i64>,
    /// user name for the server; none when left out
    pub username: Option<::std::string::String>,
    /// identifier of a `secret` object with the password for the server; none when left out
    pub password_secret: Option<::std::string::String>,
    /// user name for the proxy; none when left out
    pub proxy_username: Option<::std::string::String>,
    /// identifier of a `secret` object with the password for the proxy; none when left out
    pub proxy_password_secret: Option<::std::string::String>,
}

/// Options of the `http` driver.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsCurlHttp {
    /// The members of `BlockdevOptionsCurlBase`.
    #[qapi(base)]
    pub base: BlockdevOptionsCurlBase,
    /// cookies to send, written like `a=1; b=2`; none when left out
    pub cookie: Option<::std::string::String>,
    /// identifier of a `secret` object with the cookies, which keeps them out of sight; not
    /// together with `cookie`
    #[qapi(since = "2.10")]
    pub cookie_secret: Option<::std::string::String>,
}

/// Options of the `https` driver.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsCurlHttps {
    /// The members of `BlockdevOptionsCurlBase`.
    #[qapi(base)]
    pub base: BlockdevOptionsCurlBase,
    /// cookies to send, written like `a=1; b=2`; none when left out
    pub cookie: Option<::std::string::String>,
    /// check the server's certificate; default `true`
    pub sslverify: Option<bool>,
    /// identifier of a `secret` object with the cookies, which keeps them out of sight; not
    /// together with `cookie`
    #[qapi(since = "2.10")]
    pub cookie_secret: Option<::std::string::String>,
}

/// Options of the `ftp` driver.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsCurlFtp {
    /// The members of `BlockdevOptionsCurlBase`.
    #[qapi(base)]
    pub base: BlockdevOptionsCurlBase,
}

/// Options of the `ftps` driver.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsCurlFtps {
    /// The members of `BlockdevOptionsCurlBase`.
    #[qapi(base)]
    pub base: BlockdevOptionsCurlBase,
    /// check the server's certificate; default `true`
    pub sslverify: Option<bool>,
}

/// Options of the `nbd` driver, an NBD client.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsNbd {
    /// address of the NBD server
    pub server: SocketAddress,
    /// name of the export; the server's default one (the empty name) when left out
    pub export: Option<::std::string::String>,
    /// identifier of a TLS credentials object; no encryption when left out
    pub tls_creds: Option<::std::string::String>,
    /// name to expect in the server's certificate; default is the host in `server`
    #[qapi(since = "7.0")]
    pub tls_hostname: Option<::std::string::String>,
    /// metadata context to take block status from, such as `qemu:dirty-bitmap:NAME`, in the place
    /// of `base:allocation`; unstable
    #[qapi(since = "3.0", features(unstable(doc = "`x-dirty-bitmap` is an experiment")))]
    pub x_dirty_bitmap: Option<::std::string::String>,
    /// seconds that requests wait for the connection to come back once it is lost; after that they
    /// fail until it does; 0, the default, doesn't wait
    #[qapi(since = "4.2")]
    pub reconnect_delay: Option<u32>,
    /// seconds to keep trying to connect when the node is opened; 0, the default, tries once
    #[qapi(since = "7.0")]
    pub open_timeout: Option<u32>,
}

/// Options of the `raw` driver, which may show a part of the node below only.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptionsRaw {
    /// The members of `BlockdevOptionsGenericFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericFormat,
    /// where that part begins, in bytes; default 0
    pub offset: Option<i64>,
    /// its length in bytes, a multiple of 512; by default it extends to the end
    pub size: Option<i64>,
}

/// Options of the `throttle` filter.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.11", new)]
pub struct BlockdevOptionsThrottle {
    /// identifier of an existing `throttle-group` object, which has the limits; filters with the
    /// same group share them
    pub throttle_group: ::std::string::String,
    /// node below, by name or defined in place
    pub file: BlockdevRef,
}

/// Options of the `copy-on-read` filter.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.0", new)]
pub struct BlockdevOptionsCor {
    /// The members of `BlockdevOptionsGenericFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericFormat,
    /// name of the lowest node of the backing chain to copy data from (no filter); without it the
    /// whole chain is copied from
    pub bottom: Option<::std::string::String>,
}

/// What happens when `copy-before-write` fails to save the old data.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1")]
pub enum OnCbwError {
    /// fail the guest's write; the snapshot stays good
    BreakGuestWrite,
    /// let the guest write; the snapshot is void from then on, and whoever reads it gets an error
    BreakSnapshot,
}

/// Options of the `copy-before-write` filter. Before a write reaches `file`, the data it is going
/// to replace is copied to `target`, so that `file` and `target` together keep the state of one
/// point in time.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.2", new)]
pub struct BlockdevOptionsCbw {
    /// The members of `BlockdevOptionsGenericFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericFormat,
    /// node that takes the old data
    pub target: BlockdevRef,
    /// save only what is dirty in this bitmap, whose size has to fit both nodes; it is read once,
    /// later changes to it don't matter. Everything is saved when left out
    #[qapi(since = "7.0")]
    pub bitmap: Option<BlockDirtyBitmap>,
    /// what a failed copy leads to; default `break-guest-write`
    #[qapi(since = "7.1")]
    pub on_cbw_error: Option<OnCbwError>,
    /// seconds after which a copy counts as failed; 0, the default, is no limit
    #[qapi(since = "7.1")]
    pub cbw_timeout: Option<u32>,
}

/// Definition of a block node: options for any driver, then those of the chosen one.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new)]
pub struct BlockdevOptions {
    /// block driver
    #[qapi(discriminator)]
    pub driver: BlockdevOptionsBranch,
    /// name of the new node: at most 31 letters, digits, `-`, `.` and `_`, beginning with a letter.
    /// Required at the top level of `blockdev-add`; QEMU makes up a name for child nodes without
    #[qapi(since = "2.0")]
    pub node_name: Option<::std::string::String>,
    /// whether discards are carried out; default `ignore`
    pub discard: Option<BlockdevDiscardOptions>,
    /// caching; default is with the host's page cache, flushes honored
    pub cache: Option<BlockdevCacheOptions>,
    /// don't write; default `false`, which makes opening fail where the driver or the image can't
    /// be written (see `auto-read-only`)
    pub read_only: Option<bool>,
    /// with `read-only` off, open for reading only if writing isn't possible, and maybe also while
    /// nobody wants to write; default `false`
    #[qapi(since = "3.1")]
    pub auto_read_only: Option<bool>,
    /// let other processes and users do what they like with the image; only for read-only nodes;
    /// default `false`
    #[qapi(since = "2.10")]
    pub force_share: Option<bool>,
    /// look for writes of nothing but zeros, and treat them as such; default `off`
    #[qapi(since = "2.1")]
    pub detect_zeroes: Option<BlockdevDetectZeroesOptions>,
}

/// What `driver` chooses in `BlockdevOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(BlockdevDriver), from)]
pub enum BlockdevOptionsBranch {
    /// filter that injects errors, for tests
    Blkdebug(Box<BlockdevOptionsBlkdebug>),
    /// filter that records all writes in a log
    Blklogwrites(Box<BlockdevOptionsBlklogwrites>),
    /// test driver that compares two images on every read
    Blkverify(BlockdevOptionsBlkverify),
    /// filter for deterministic record and replay
    Blkreplay(BlockdevOptionsBlkreplay),
    /// Bochs disk image, read-only
    Bochs(BlockdevOptionsGenericFormat),
    /// compressed loop image as used on live CDs, read-only
    Cloop(BlockdevOptionsGenericFormat),
    /// filter that has all writes stored compressed
    Compress(BlockdevOptionsGenericFormat),
    /// filter that saves old data elsewhere before it gets overwritten
    CopyBeforeWrite(Box<BlockdevOptionsCbw>),
    /// filter that copies data read from backing files into the top image
    CopyOnRead(BlockdevOptionsCor),
    /// Apple disk image, read-only
    Dmg(BlockdevOptionsGenericFormat),
    /// regular host file
    File(Box<BlockdevOptionsFile>),
    /// file on an FTP server, read-only
    Ftp(Box<BlockdevOptionsCurlFtp>),
    /// file on an FTP server over TLS, read-only
    Ftps(Box<BlockdevOptionsCurlFtps>),
    /// file on a Gluster volume
    Gluster(Box<BlockdevOptionsGluster>),
    /// host CD or DVD drive
    #[qapi(name = "host_cdrom", cond(HAVE_HOST_BLOCK_DEVICE))]
    HostCdrom(Box<BlockdevOptionsFile>),
    /// host block device
    #[qapi(name = "host_device", cond(HAVE_HOST_BLOCK_DEVICE))]
    HostDevice(Box<BlockdevOptionsFile>),
    /// file on an HTTP server, read-only
    Http(Box<BlockdevOptionsCurlHttp>),
    /// file on an HTTP server over TLS, read-only
    Https(Box<BlockdevOptionsCurlHttps>),
    /// host file or block device through libblkio's io_uring driver
    #[qapi(name = "io_uring", cond(CONFIG_BLKIO))]
    IoUring(BlockdevOptionsIoUring),
    /// LUN on an iSCSI target
    Iscsi(Box<BlockdevOptionsIscsi>),
    /// LUKS encrypted image
    Luks(Box<BlockdevOptionsLUKS>),
    /// export of an NBD server
    Nbd(Box<BlockdevOptionsNbd>),
    /// file on an NFS server, accessed without the host kernel
    Nfs(Box<BlockdevOptionsNfs>),
    /// no storage at all: writes are discarded; asynchronous callback variant
    NullAio(BlockdevOptionsNull),
    /// like `null-aio`, but coroutine based
    NullCo(BlockdevOptionsNull),
    /// NVMe controller driven from user space through VFIO
    Nvme(BlockdevOptionsNVMe),
    /// NVMe namespace through io_uring command passthrough (libblkio)
    #[qapi(name = "nvme-io_uring", cond(CONFIG_BLKIO))]
    NvmeIoUring(BlockdevOptionsNvmeIoUring),
    /// Parallels disk image
    Parallels(BlockdevOptionsGenericFormat),
    /// filter that lets the file below grow ahead in big steps
    Preallocate(BlockdevOptionsPreallocate),
    /// QEMU's main image format
    Qcow2(Box<BlockdevOptionsQcow2>),
    /// first version of QEMU's copy-on-write format
    Qcow(Box<BlockdevOptionsQcow>),
    /// QEMU Enhanced Disk, an abandoned format
    Qed(BlockdevOptionsGenericCOWFormat),
    /// several copies that vote on what is right
    Quorum(BlockdevOptionsQuorum),
    /// plain data without any metadata, optionally a window of it
    Raw(BlockdevOptionsRaw),
    /// image in a Ceph cluster
    Rbd(Box<BlockdevOptionsRbd>),
    /// filter used by COLO block replication
    #[qapi(cond(CONFIG_REPLICATION))]
    Replication(BlockdevOptionsReplication),
    /// read-only view of the point in time kept by `copy-before-write`
    SnapshotAccess(BlockdevOptionsGenericFormat),
    /// file on a host reached over SSH (SFTP)
    Ssh(Box<BlockdevOptionsSsh>),
    /// filter that limits the I/O rate
    Throttle(BlockdevOptionsThrottle),
    /// VirtualBox disk image
    Vdi(BlockdevOptionsGenericFormat),
    /// Hyper-V disk image
    Vhdx(BlockdevOptionsGenericFormat),
    /// PCI virtio-blk device driven from user space (libblkio)
    #[qapi(cond(CONFIG_BLKIO))]
    VirtioBlkVfioPci(BlockdevOptionsVirtioBlkVfioPci),
    /// vhost-user-blk server on a UNIX socket (libblkio)
    #[qapi(cond(CONFIG_BLKIO))]
    VirtioBlkVhostUser(BlockdevOptionsVirtioBlkVhostUser),
    /// virtio-blk device with vhost-vdpa (libblkio)
    #[qapi(cond(CONFIG_BLKIO))]
    VirtioBlkVhostVdpa(BlockdevOptionsVirtioBlkVhostVdpa),
    /// VMware disk image
    Vmdk(BlockdevOptionsGenericCOWFormat),
    /// Virtual PC disk image (VHD)
    Vpc(BlockdevOptionsGenericFormat),
    /// FAT file system made up from a host directory
    Vvfat(Box<BlockdevOptionsVVFAT>),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// A block node, named or defined on the spot.
#[derive(Qapi)]
#[qapi(alternate, since = "2.9", from, recursive)]
pub enum BlockdevRef {
    /// options of a node to create for this purpose
    Definition(Box<BlockdevOptions>),
    /// name of an existing node (or device)
    Reference(::std::string::String),
}

/// A block node, named or defined on the spot, or none at all.
#[derive(Qapi)]
#[qapi(alternate, since = "2.9", from, recursive)]
pub enum BlockdevRefOrNull {
    /// options of a node to create for this purpose
    Definition(Box<BlockdevOptions>),
    /// name of an existing node (or device); the empty string stands for none, which is deprecated,
    /// use `null`
    Reference(::std::string::String),
    /// no node
    Null(Null),
}

/// What to create with the `file` driver.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct BlockdevCreateOptionsFile {
    /// path of the new file; an existing one is emptied
    pub filename: ::std::string::String,
    /// size in bytes
    pub size: Size,
    /// `off` (default), `falloc` or `full`, the latter two as far as the host supports them
    pub preallocation: Option<PreallocMode>,
    /// disable copy-on-write for the file, on Btrfs only; default `false`
    pub nocow: Option<bool>,
    /// allocation granularity in bytes to ask of the file system (XFS); 0 for none; default 1 MiB
    #[qapi(since = "5.1")]
    pub extent_size_hint: Option<Size>,
}

/// What to create with the `gluster` driver.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct BlockdevCreateOptionsGluster {
    /// the new file
    pub location: BlockdevOptionsGluster,
    /// size in bytes
    pub size: Size,
    /// `off` (default), `falloc` or `full`, the latter two if the Gluster library can do it
    pub preallocation: Option<PreallocMode>,
}

/// How to format a LUKS image. `file`, `header` or both must be there.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct BlockdevCreateOptionsLUKS {
    /// The members of `QCryptoBlockCreateOptionsLUKS`.
    #[qapi(base)]
    pub base: QCryptoBlockCreateOptionsLUKS,
    /// node to hold the encrypted data, and the LUKS header unless `header` is given; required for
    /// preallocation
    pub file: Option<BlockdevRef>,
    /// node to put the LUKS header on, apart from the data
    #[qapi(since = "9.0")]
    pub header: Option<BlockdevRef>,
    /// size of the disk as the guest sees it, in bytes
    pub size: Size,
    /// any mode; default `off`
    #[qapi(since = "4.2")]
    pub preallocation: Option<PreallocMode>,
}

/// What to create with the `nfs` driver.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct BlockdevCreateOptionsNfs {
    /// the new file
    pub location: BlockdevOptionsNfs,
    /// size in bytes
    pub size: Size,
}

/// How to format a Parallels image.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct BlockdevCreateOptionsParallels {
    /// node to format
    pub file: BlockdevRef,
    /// size of the disk in bytes, a multiple of 512
    pub size: Size,
    /// allocation unit in bytes, a multiple of 512; default 1 MiB
    pub cluster_size: Option<Size>,
}

/// How to format a `qcow` image.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct BlockdevCreateOptionsQcow {
    /// node to format
    pub file: BlockdevRef,
    /// size of the disk in bytes, not zero
    pub size: Size,
    /// name to record for the image this one is based on; it has no backing when left out
    pub backing_file: Option<::std::string::String>,
    /// encryption, format `qcow` only; none when left out
    pub encrypt: Option<QCryptoBlockCreateOptions>,
}

/// Version of the qcow2 format.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12")]
pub enum BlockdevQcow2Version {
    /// the old one, known as `compat=0.10`
    V2,
    /// the present one, known as `compat=1.1`; needed by most newer features
    V3,
}

/// How compressed clusters of a qcow2 image are packed.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.1")]
pub enum Qcow2CompressionType {
    /// deflate, readable by every QEMU
    Zlib,
    /// Zstandard, needs version `v3`
    #[qapi(cond(CONFIG_ZSTD))]
    Zstd,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// How to format a `qcow2` image.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct BlockdevCreateOptionsQcow2 {
    /// node to format
    pub file: BlockdevRef,
    /// node to hold the guest data, leaving metadata only in `file`; left out, both go into `file`.
    /// Needs version `v3`
    #[qapi(since = "4.0")]
    pub data_file: Option<BlockdevRef>,
    /// keep the data file usable as a raw image by itself; needs `data-file` and excludes a backing
    /// file; default `false`
    #[qapi(since = "4.0")]
    pub data_file_raw: Option<bool>,
    /// allocate in subclusters, 32 per cluster; needs version `v3`; default `false`
    #[qapi(since = "5.2")]
    pub extended_l2: Option<bool>,
    /// size of the disk in bytes, a multiple of 512
    pub size: Size,
    /// format version; default `v3`
    pub version: Option<BlockdevQcow2Version>,
    /// name to record for the image this one is based on; it has no backing when left out
    pub backing_file: Option<::std::string::String>,
    /// format of the backing file; only together with `backing-file`
    pub backing_fmt: Option<BlockdevDriver>,
    /// encryption; none when left out
    pub encrypt: Option<QCryptoBlockCreateOptions>,
    /// allocation unit in bytes, a power of two from 512 to 2 MiB; default 64 KiB
    pub cluster_size: Option<Size>,
    /// any mode; default `off`. Together with a backing file it needs `extended-l2`
    pub preallocation: Option<PreallocMode>,
    /// put off refcount updates; needs version `v3`; default `false`
    pub lazy_refcounts: Option<bool>,
    /// width of a reference count, a power of two from 1 to 64; anything but the default of 16
    /// needs version `v3`
    pub refcount_bits: Option<i64>,
    /// method for compressed clusters; default `zlib`
    #[qapi(since = "5.1")]
    pub compression_type: Option<Qcow2CompressionType>,
}

/// How to format a QED image.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct BlockdevCreateOptionsQed {
    /// node to format
    pub file: BlockdevRef,
    /// size of the disk in bytes, a multiple of 512
    pub size: Size,
    /// name to record for the image this one is based on; it has no backing when left out
    pub backing_file: Option<::std::string::String>,
    /// format of the backing file; only whether it is `raw` gets recorded
    pub backing_fmt: Option<BlockdevDriver>,
    /// allocation unit in bytes, a power of two from 4 KiB to 64 MiB; default 64 KiB
    pub cluster_size: Option<Size>,
    /// size of the L1 and L2 tables in clusters, a power of two from 1 to 16; default 4
    pub table_size: Option<i64>,
}

/// What to create with the `rbd` driver.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct BlockdevCreateOptionsRbd {
    /// the new image; must not name a snapshot
    pub location: BlockdevOptionsRbd,
    /// size in bytes
    pub size: Size,
    /// size of the objects the image consists of in bytes, a power of two and at least 4096; left
    /// to Ceph (normally 4 MiB) when left out
    pub cluster_size: Option<Size>,
    /// encryption; none when left out
    #[qapi(since = "6.1")]
    pub encrypt: Option<RbdEncryptionCreateOptions>,
}

/// Layouts of a VMDK image.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0", exceptions(member_names))]
pub enum BlockdevVmdkSubformat {
    /// one file that grows as needed
    #[qapi(name = "monolithicSparse")]
    MonolithicSparse,
    /// a descriptor file and one raw data file
    #[qapi(name = "monolithicFlat")]
    MonolithicFlat,
    /// a descriptor file and growing data files, each for 2 GiB of the disk
    #[qapi(name = "twoGbMaxExtentSparse")]
    TwoGbMaxExtentSparse,
    /// a descriptor file and raw data files, each for 2 GiB of the disk
    #[qapi(name = "twoGbMaxExtentFlat")]
    TwoGbMaxExtentFlat,
    /// one file with compressed data, made for transfer
    #[qapi(name = "streamOptimized")]
    StreamOptimized,
}

/// Disk controller noted in a VMDK image for VMware's use.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0", exceptions(member_names))]
pub enum BlockdevVmdkAdapterType {
    /// IDE
    Ide,
    /// BusLogic SCSI
    Buslogic,
    /// LSI Logic SCSI
    Lsilogic,
    /// as in images made by old ESX servers
    #[qapi(name = "legacyESX")]
    LegacyESX,
}

/// How to format a VMDK image.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new)]
pub struct BlockdevCreateOptionsVmdk {
    /// node for the image, or for the descriptor in layouts of several files
    pub file: BlockdevRef,
    /// size of the disk in bytes, a multiple of 512
    pub size: Size,
    /// nodes for the data in layouts of several files: one for `monolithicFlat`, otherwise one for
    /// each 2 GiB begun; any too many are an error
    pub extents: Option<Vec<BlockdevRef>>,
    /// layout; default `monolithicSparse`
    pub subformat: Option<BlockdevVmdkSubformat>,
    /// path of another VMDK image this one is based on; it has no backing when left out; not with
    /// the flat layouts
    pub backing_file: Option<::std::string::String>,
    /// disk controller to note; default `ide`
    pub adapter_type: Option<BlockdevVmdkAdapterType>,
    /// virtual hardware version to note, `4` (default) or `6`
    pub hwversion: Option<::std::string::String>,
    /// version of VMware's guest tools to note; default `2147483647`
    #[qapi(since = "6.2")]
    pub toolsversion: Option<::std::string::String>,
    /// allow marking allocation units as zero; growing layouts only; default `false`
    pub zeroed_grain: Option<bool>,
}

/// What to create with the `ssh` driver.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct BlockdevCreateOptionsSsh {
    /// the new file
    pub location: BlockdevOptionsSsh,
    /// size in bytes
    pub size: Size,
}

/// How to format a VDI image.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct BlockdevCreateOptionsVdi {
    /// node to format
    pub file: BlockdevRef,
    /// size of the disk in bytes
    pub size: Size,
    /// `off` (default, a growing image) or `metadata` (a static one)
    pub preallocation: Option<PreallocMode>,
}

/// Layouts of a VHDX image.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12")]
pub enum BlockdevVhdxSubformat {
    /// grows as needed
    Dynamic,
    /// at full size from the start
    Fixed,
}

/// How to format a VHDX image.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct BlockdevCreateOptionsVhdx {
    /// node to format
    pub file: BlockdevRef,
    /// size of the disk in bytes, at most 64 TiB
    pub size: Size,
    /// size of the metadata log in bytes, a multiple of 1 MiB and below 4 GiB; default 1 MiB
    pub log_size: Option<Size>,
    /// allocation unit in bytes, a power of two from 1 MiB to 256 MiB; chosen by `size` when left
    /// out (8 to 64 MiB)
    pub block_size: Option<Size>,
    /// layout; default `dynamic`
    pub subformat: Option<BlockdevVhdxSubformat>,
    /// mark blocks without data as reading as zero; default `true`, although the format doesn't
    /// foresee it. Must not be off for a `dynamic` target of `qemu-img convert`
    pub block_state_zero: Option<bool>,
}

/// Layouts of a VHD image.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12")]
pub enum BlockdevVpcSubformat {
    /// grows as needed
    Dynamic,
    /// at full size from the start
    Fixed,
}

/// How to format a VHD (Virtual PC) image.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct BlockdevCreateOptionsVpc {
    /// node to format
    pub file: BlockdevRef,
    /// size of the disk in bytes, up to 2040 GiB. Unless `force-size` is set it has to fit a
    /// geometry of cylinders, heads and sectors
    pub size: Size,
    /// layout; default `dynamic`
    pub subformat: Option<BlockdevVpcSubformat>,
    /// take any multiple of 512 as size, which Virtual PC itself doesn't cope with; default `false`
    pub force_size: Option<bool>,
}

/// What `blockdev-create` is to make. Protocol drivers create a file, format drivers write their
/// metadata to an existing node.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct BlockdevCreateOptions {
    /// block driver; one that can create images
    #[qapi(discriminator)]
    pub driver: BlockdevCreateOptionsBranch,
}

/// What `driver` chooses in `BlockdevCreateOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(BlockdevDriver), from)]
pub enum BlockdevCreateOptionsBranch {
    /// regular host file
    File(BlockdevCreateOptionsFile),
    /// file on a Gluster volume
    Gluster(Box<BlockdevCreateOptionsGluster>),
    /// LUKS encrypted image
    Luks(Box<BlockdevCreateOptionsLUKS>),
    /// file on an NFS server, accessed without the host kernel
    Nfs(Box<BlockdevCreateOptionsNfs>),
    /// Parallels disk image
    Parallels(BlockdevCreateOptionsParallels),
    /// first version of QEMU's copy-on-write format
    Qcow(Box<BlockdevCreateOptionsQcow>),
    /// QEMU's main image format
    Qcow2(Box<BlockdevCreateOptionsQcow2>),
    /// QEMU Enhanced Disk, an abandoned format
    Qed(Box<BlockdevCreateOptionsQed>),
    /// image in a Ceph cluster
    Rbd(Box<BlockdevCreateOptionsRbd>),
    /// file on a host reached over SSH (SFTP)
    Ssh(Box<BlockdevCreateOptionsSsh>),
    /// VirtualBox disk image
    Vdi(BlockdevCreateOptionsVdi),
    /// Hyper-V disk image
    Vhdx(Box<BlockdevCreateOptionsVhdx>),
    /// VMware disk image
    Vmdk(Box<BlockdevCreateOptionsVmdk>),
    /// Virtual PC disk image (VHD)
    Vpc(BlockdevCreateOptionsVpc),
    /// A value that adds nothing.
    #[qapi(rest)]
    Rest(BlockdevDriver),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Changes to a LUKS image: its key slots.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.1", new)]
pub struct BlockdevAmendOptionsLUKS {
    /// The members of `QCryptoBlockAmendOptionsLUKS`.
    #[qapi(base)]
    pub base: QCryptoBlockAmendOptionsLUKS,
}

/// Changes to a qcow2 image. So far only the encryption keys can be changed.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "5.1")]
pub struct BlockdevAmendOptionsQcow2 {
    /// changes to the encryption; none when left out
    pub encrypt: Option<QCryptoBlockAmendOptions>,
}

/// What `x-blockdev-amend` is to change.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.1", new)]
pub struct BlockdevAmendOptions {
    /// driver of the node, which has to be the one in use
    #[qapi(discriminator)]
    pub driver: BlockdevAmendOptionsBranch,
}

/// What `driver` chooses in `BlockdevAmendOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(BlockdevDriver), from)]
pub enum BlockdevAmendOptionsBranch {
    /// LUKS encrypted image
    Luks(Box<BlockdevAmendOptionsLUKS>),
    /// QEMU's main image format
    Qcow2(BlockdevAmendOptionsQcow2),
    /// A value that adds nothing.
    #[qapi(rest)]
    Rest(BlockdevDriver),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// What QEMU did about an I/O error.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.1")]
pub enum BlockErrorAction {
    /// nothing
    Ignore,
    /// passed it on to the guest device
    Report,
    /// paused: the machine, or the job if a job's request failed
    Stop,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// How much of a new image is allocated from the beginning. Not every driver knows all modes.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.2")]
pub enum PreallocMode {
    /// as little as possible
    Off,
    /// the format's tables only, no space for data
    Metadata,
    /// space for everything, reserved without writing it
    Falloc,
    /// space for everything, by actually writing it; slow, but sure to be there. Includes metadata
    Full,
}

/// Operation in which a quorum child misbehaved.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.6")]
pub enum QuorumOpType {
    /// reading
    Read,
    /// writing
    Write,
    /// flushing
    Flush,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// An internal snapshot to take, stored within the image itself. Formats like `qcow2` and `rbd` can
/// do that.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.7", new)]
pub struct BlockdevSnapshotInternal {
    /// device, or node at the top of the chain
    pub device: ::std::string::String,
    /// name of the new snapshot; neither empty nor in use
    pub name: ::std::string::String,
}

/// Never used. Makes QEMU's code generator emit a list type it needs internally.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new)]
pub struct DummyBlockCoreForceArrays {
    /// never used
    pub unused_block_graph_info: Vec<BlockGraphInfo>,
}

/// Commands.
pub mod cmd {
    use super::{
        BlockDeviceInfo, BlockDirtyBitmap, BlockDirtyBitmapSha256, BlockInfo, BlockJobChangeOptions,
        BlockJobInfo, BlockStats, BlockdevAmendOptions, BlockdevCreateOptions, BlockdevOnError,
        BlockdevOptions, BlockdevSnapshotInternal, MirrorCopyMode, MirrorSyncMode, SnapshotInfo,
        XDbgBlockGraph,
    };
    use crate::common::StrOrNull;
    use qapi_runtime::Qapi;

    /// Lists the block devices, with or without a medium. Filter nodes QEMU inserted on its own are
    /// passed over.
    ///
    /// # Returns
    ///
    /// one `BlockInfo` per block backend that has a name or a guest device
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", returns(Vec<BlockInfo>), allow_preconfig)]
    pub struct QueryBlock {}

    /// Reports I/O counters.
    ///
    /// # Returns
    ///
    /// one `BlockStats` per device or node
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", returns(Vec<BlockStats>), allow_preconfig)]
    pub struct QueryBlockstats {
        /// `true` for one entry per node, without `backing`; `false` for one entry per device, with
        /// everything below it and without implicit filters. Default `false`
        #[qapi(since = "2.3")]
        pub query_nodes: Option<bool>,
    }

    /// Lists the block jobs, except those internal to QEMU.
    ///
    /// # Returns
    ///
    /// one `BlockJobInfo` per job
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "1.1", returns(Vec<BlockJobInfo>), allow_preconfig)]
    pub struct QueryBlockJobs {}

    /// Changes the size of a disk while the guest is running. Exactly one of `device` and
    /// `node-name` is required. Shrinking is up to the driver and loses data past the new end.
    ///
    /// # Errors
    ///
    /// If there is no such device or node, a job or the like blocks resizing, or the driver cannot
    /// do it.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        name = "block_resize",
        since = "0.14",
        exceptions(command_name),
        allow_preconfig,
        coroutine,
        new
    )]
    pub struct BlockResize {
        /// name of the block backend
        pub device: Option<::std::string::String>,
        /// name of the node
        #[qapi(since = "2.0")]
        pub node_name: Option<::std::string::String>,
        /// new size in bytes
        pub size: i64,
    }

    /// Takes an external snapshot: creates an overlay file on top of a disk and redirects all
    /// writes there, while the old image keeps its contents. Finished when the command returns.
    ///
    /// # Errors
    ///
    /// If the disk does not exist or is empty, is in use by an operation that rules this out, or
    /// the overlay cannot be created or opened.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "0.14", allow_preconfig)]
    pub struct BlockdevSnapshotSync(pub super::BlockdevSnapshotSync);

    /// Takes an external snapshot with an overlay that was opened beforehand: `node` becomes its
    /// backing image, and users of `node`, such as the guest, use `overlay` from then on.
    ///
    /// # Errors
    ///
    /// If a node does not exist, or the overlay is read by others, has a backing image or cannot
    /// have one.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        since = "2.5",
        features(allow_write_only_overlay(
            doc = "The overlay may be in use already if it is only written to, which lets the target of a running `blockdev-mirror` get its backing image."
        )),
        allow_preconfig
    )]
    pub struct BlockdevSnapshot(pub super::BlockdevSnapshot);

    /// Rewrites the backing file name in an image's header. The node graph stays as it is, so the
    /// new name has to lead to the same data; it matters the next time the image is opened.
    ///
    /// # Errors
    ///
    /// If a node does not exist, the image is not in the chain or has no backing file, or it cannot
    /// be written.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.1", allow_preconfig, new)]
    pub struct ChangeBackingFile {
        /// device or node name of the root node of the chain the image is in
        pub device: ::std::string::String,
        /// node of the image to modify
        pub image_node_name: ::std::string::String,
        /// new name to record. Not checked: a wrong one makes the image unusable
        pub backing_file: ::std::string::String,
    }

    /// Starts a job that moves the data of overlays down into an image they are based on, and takes
    /// the emptied overlays out of the chain. If the active layer is among them (or an overlay has
    /// a writer), the job becomes `ready` and then waits for `job-complete`. The lower image is
    /// enlarged if the upper one is larger, never shrunk.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if `device` does not exist. GenericError for all else, such as nodes that are
    /// not in the chain, or top and base being the same.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.3", allow_preconfig, new)]
    pub struct BlockCommit {
        /// identifier for the new job, by which later job commands address it. Absent: the name of
        /// the block device given in `device`; fails if that node has no device name
        #[qapi(since = "2.7")]
        pub job_id: Option<::std::string::String>,
        /// device or node name of the root node of the chain
        pub device: ::std::string::String,
        /// node to write to. Absent: the bottom of the chain
        #[qapi(since = "3.1")]
        pub base_node: Option<::std::string::String>,
        /// like `base-node`, but the file name exactly as QEMU reports it. Deprecated: use
        /// `base-node`
        #[qapi(features(deprecated(
            doc = "`base` and `top` are deprecated; name the nodes with `base-node` and `top-node`."
        )))]
        pub base: Option<::std::string::String>,
        /// uppermost node to move data from. Absent: the active layer
        #[qapi(since = "3.1")]
        pub top_node: Option<::std::string::String>,
        /// like `top-node`, but the file name exactly as QEMU reports it. Deprecated: use
        /// `top-node`
        #[qapi(features(deprecated))]
        pub top: Option<::std::string::String>,
        /// name to record as backing file in the image above the committed ones. Not checked. Not
        /// allowed if the job ends with `job-complete`. Absent: derived from the node
        #[qapi(since = "2.1")]
        pub backing_file: Option<::std::string::String>,
        /// record `raw` as backing format where it would be a protocol driver such as `file`.
        /// Harmless if no header gets written. Default `false`
        #[qapi(since = "9.0")]
        pub backing_mask_protocol: Option<bool>,
        /// rate limit in bytes per second; 0 is unlimited. Default 0
        pub speed: Option<i64>,
        /// policy for read and write errors; `ignore` means that the job tries again. Default
        /// `report`
        #[qapi(since = "5.0")]
        pub on_error: Option<BlockdevOnError>,
        /// node name for the filter node the job puts into the graph while it runs. Absent:
        /// generated
        #[qapi(since = "2.9")]
        pub filter_node_name: Option<::std::string::String>,
        /// whether the job goes on by itself from `pending` to its final graph changes. With
        /// `false` it waits there for `job-finalize`. Default `true`
        #[qapi(since = "3.1")]
        pub auto_finalize: Option<bool>,
        /// whether the job vanishes from the job list by itself once `concluded`. With `false` it
        /// stays until `job-dismiss`, so its result can be read. Default `true`
        #[qapi(since = "3.1")]
        pub auto_dismiss: Option<bool>,
    }

    /// Starts a job that copies a disk, as it is at this moment, to a file, which QEMU can create.
    /// Before the guest overwrites data not copied yet, the job saves it.
    ///
    /// # Errors
    ///
    /// If the disk does not exist or is empty, the target cannot be created or opened, or arguments
    /// do not fit together.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        since = "1.6",
        features(deprecated(
            doc = "Open or create the target with `blockdev-create` and `blockdev-add`, then use `blockdev-backup`."
        )),
        boxed,
        allow_preconfig
    )]
    pub struct DriveBackup(pub super::DriveBackup);

    /// Starts a job that copies a disk, as it is at this moment, to another node. Before the guest
    /// overwrites data not copied yet, the job saves it.
    ///
    /// # Errors
    ///
    /// If a node does not exist, is empty or busy, the sizes differ, or arguments do not fit
    /// together.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.3", boxed, allow_preconfig)]
    pub struct BlockdevBackup(pub super::BlockdevBackup);

    /// Lists the block nodes.
    ///
    /// # Returns
    ///
    /// one `BlockDeviceInfo` per node; throttling limits are not included
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.0", returns(Vec<BlockDeviceInfo>), allow_preconfig)]
    pub struct QueryNamedBlockNodes {
        /// leave out the backing chain in each entry (`backing-image`), which saves much time and
        /// space with long chains. Default `false`
        #[qapi(since = "5.0")]
        pub flat: Option<bool>,
    }

    /// Shows block nodes with their users and permissions.
    ///
    /// # Returns
    ///
    /// the entire graph
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(
        command,
        since = "4.0",
        features(unstable(doc = "For debugging; may change or vanish any time.")),
        returns(XDbgBlockGraph),
        allow_preconfig
    )]
    pub struct XDebugQueryBlockGraph {}

    /// Starts a job that copies a disk to a file, which QEMU can create, and then keeps both in
    /// step. Once the job is `ready`, `job-complete` switches the guest over to the copy, while
    /// `block-job-cancel` without `force` leaves it as a copy of that moment.
    ///
    /// # Errors
    ///
    /// If the disk does not exist or is empty, the target cannot be created or opened, or arguments
    /// do not fit together.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.3", boxed, allow_preconfig)]
    pub struct DriveMirror(pub super::DriveMirror);

    /// Creates a dirty bitmap, all clean, which records writes from now on unless created disabled.
    ///
    /// # Errors
    ///
    /// If the node does not exist, the name or granularity is not allowed, or the bitmap should be
    /// persistent and the image cannot store it.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.4", allow_preconfig)]
    pub struct BlockDirtyBitmapAdd(pub super::BlockDirtyBitmapAdd);

    /// Deletes a dirty bitmap, in the image file too if it is persistent.
    ///
    /// # Errors
    ///
    /// If the node or bitmap does not exist, or the bitmap is busy or read-only.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.4", allow_preconfig)]
    pub struct BlockDirtyBitmapRemove(pub BlockDirtyBitmap);

    /// Marks everything clean in a dirty bitmap, as the starting point for the next incremental
    /// backup.
    ///
    /// # Errors
    ///
    /// If the node or bitmap does not exist, or the bitmap is busy, read-only or inconsistent.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.4", allow_preconfig)]
    pub struct BlockDirtyBitmapClear(pub BlockDirtyBitmap);

    /// Makes a dirty bitmap record writes.
    ///
    /// # Errors
    ///
    /// If the node or bitmap does not exist, or the bitmap is busy or inconsistent.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "4.0", allow_preconfig)]
    pub struct BlockDirtyBitmapEnable(pub BlockDirtyBitmap);

    /// Makes a dirty bitmap stop recording; what it has marked stays.
    ///
    /// # Errors
    ///
    /// If the node or bitmap does not exist, or the bitmap is busy or inconsistent.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "4.0", allow_preconfig)]
    pub struct BlockDirtyBitmapDisable(pub BlockDirtyBitmap);

    /// Marks in a dirty bitmap all that other bitmaps mark, on top of what it marks already. The
    /// other bitmaps do not change. Granularities may differ. If it fails, the target is as before.
    ///
    /// # Errors
    ///
    /// If a node or bitmap does not exist, a bitmap is busy or inconsistent, the target is
    /// read-only, or the disks differ in size.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "4.0", allow_preconfig)]
    pub struct BlockDirtyBitmapMerge(pub super::BlockDirtyBitmapMerge);

    /// Computes a checksum over a dirty bitmap, for tests.
    ///
    /// # Returns
    ///
    /// the checksum
    ///
    /// # Errors
    ///
    /// If the node or bitmap does not exist, or hashing fails.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        since = "2.10",
        features(unstable(doc = "For debugging; may change or vanish any time.")),
        returns(BlockDirtyBitmapSha256),
        allow_preconfig
    )]
    pub struct XDebugBlockDirtyBitmapSha256(pub BlockDirtyBitmap);

    /// Starts a job that copies a disk to another node and then keeps both in step. Once the job is
    /// `ready`, `job-complete` switches the guest over to the copy, while `block-job-cancel`
    /// without `force` leaves it as a copy of that moment.
    ///
    /// # Errors
    ///
    /// If a node does not exist, is empty or busy, or arguments do not fit together.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.6", allow_preconfig, new)]
    pub struct BlockdevMirror {
        /// identifier for the new job, by which later job commands address it. Absent: the name of
        /// the block device given in `device`; fails if that node has no device name
        #[qapi(since = "2.7")]
        pub job_id: Option<::std::string::String>,
        /// device or node name of the disk to copy, a root node
        pub device: ::std::string::String,
        /// device or node name of the copy; no guest device may be using it
        pub target: ::std::string::String,
        /// node that the copy takes the place of on completion, such as a broken child of a quorum.
        /// Absent: `device`, except that filters QEMU inserted on its own stay on top
        pub replaces: Option<::std::string::String>,
        /// which parts to copy: `full`, `top` or `none`
        pub sync: MirrorSyncMode,
        /// rate limit in bytes per second; 0 is unlimited. Default 0
        pub speed: Option<i64>,
        /// bytes per bit of the job's dirty bitmap, a power of 2 from 512 to 64 MiB. Absent: the
        /// target's cluster size, but 4 KiB at least, or 64 KiB if it has no clusters
        pub granularity: Option<u32>,
        /// bytes of buffer for data on its way; 0 for the default of 16 MiB
        pub buf_size: Option<i64>,
        /// policy for errors while the job reads the source. Default `report`
        pub on_source_error: Option<BlockdevOnError>,
        /// policy for errors while the job writes the target. Default `report`
        pub on_target_error: Option<BlockdevOnError>,
        /// node name for the filter node the job puts into the graph while it runs. Absent:
        /// generated
        #[qapi(since = "2.9")]
        pub filter_node_name: Option<::std::string::String>,
        /// how new guest writes reach the copy. Default `background`
        #[qapi(since = "3.0")]
        pub copy_mode: Option<MirrorCopyMode>,
        /// whether the job goes on by itself from `pending` to its final graph changes. With
        /// `false` it waits there for `job-finalize`. Default `true`
        #[qapi(since = "3.1")]
        pub auto_finalize: Option<bool>,
        /// whether the job vanishes from the job list by itself once `concluded`. With `false` it
        /// stays until `job-dismiss`, so its result can be read. Default `true`
        #[qapi(since = "3.1")]
        pub auto_dismiss: Option<bool>,
    }

    /// Starts a job that copies data from lower images of a backing chain up into an overlay, which
    /// then no longer needs them. By default the overlay ends up without a backing file. At most
    /// one of `base`, `base-node` and `bottom` may be given. A cancelled job leaves the chain as it
    /// was, and can be started anew to continue.
    ///
    /// # Errors
    ///
    /// If a node does not exist, is not in the chain or busy, or arguments exclude each other.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.1", allow_preconfig, new)]
    pub struct BlockStream {
        /// identifier for the new job, by which later job commands address it. Absent: the name of
        /// the block device given in `device`; fails if that node has no device name
        #[qapi(since = "2.7")]
        pub job_id: Option<::std::string::String>,
        /// device or node name of the overlay to copy into; need not be the active layer
        pub device: ::std::string::String,
        /// file name of the image to stop at, which becomes the new backing file. Absent (like the
        /// other two): none, everything is copied
        pub base: Option<::std::string::String>,
        /// like `base`, but a node name
        #[qapi(since = "2.8")]
        pub base_node: Option<::std::string::String>,
        /// name to record as backing file in the overlay. Not checked. Only allowed when stopping
        /// at a base. Absent: derived from the node
        #[qapi(since = "2.1")]
        pub backing_file: Option<::std::string::String>,
        /// record `raw` as backing format where it would be a protocol driver such as `file`.
        /// Harmless if no header gets written. Default `false`
        #[qapi(since = "9.0")]
        pub backing_mask_protocol: Option<bool>,
        /// node of the lowest image to copy from, not a filter; the one below it becomes the new
        /// backing file
        #[qapi(since = "6.0")]
        pub bottom: Option<::std::string::String>,
        /// rate limit in bytes per second; 0 is unlimited. Default 0
        pub speed: Option<i64>,
        /// policy for I/O errors. With `ignore` the job goes on and fails at the end. Default
        /// `report`
        #[qapi(since = "1.3")]
        pub on_error: Option<BlockdevOnError>,
        /// node name for the filter node the job puts into the graph while it runs. Absent:
        /// generated
        #[qapi(since = "6.0")]
        pub filter_node_name: Option<::std::string::String>,
        /// whether the job goes on by itself from `pending` to its final graph changes. With
        /// `false` it waits there for `job-finalize`. Default `true`
        #[qapi(since = "3.1")]
        pub auto_finalize: Option<bool>,
        /// whether the job vanishes from the job list by itself once `concluded`. With `false` it
        /// stays until `job-dismiss`, so its result can be read. Default `true`
        #[qapi(since = "3.1")]
        pub auto_dismiss: Option<bool>,
    }

    /// Changes the rate limit of a block job.
    ///
    /// # Errors
    ///
    /// DeviceNotActive if there is no block job with this identifier. GenericError if the limit is
    /// negative or the job is past the point where it matters.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.1", allow_preconfig, new)]
    pub struct BlockJobSetSpeed {
        /// job identifier (the name is historic: it need not be a device name)
        #[qapi(since = "2.7")]
        pub device: ::std::string::String,
        /// new limit in bytes per second; 0 for none
        pub speed: i64,
    }

    /// Cancels a block job. The command only requests this; the job ends with the event
    /// `BLOCK_JOB_CANCELLED`. A mirror that is `ready` is an exception: without `force` it finishes
    /// its copy and ends with `BLOCK_JOB_COMPLETED`, and the guest stays on the source.
    ///
    /// # Errors
    ///
    /// DeviceNotActive if there is no block job with this identifier. GenericError if it is paused
    /// and `force` is not set.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.1", allow_preconfig, new)]
    pub struct BlockJobCancel {
        /// job identifier (the name is historic: it need not be a device name)
        #[qapi(since = "2.7")]
        pub device: ::std::string::String,
        /// stop even a `ready` mirror at once, with an incomplete copy; also needed for a paused
        /// job. Default `false`
        #[qapi(since = "1.3")]
        pub force: Option<bool>,
    }

    /// Asks a block job to suspend itself, which happens some time after the command returns. See
    /// `job-pause`.
    ///
    /// # Errors
    ///
    /// DeviceNotActive if there is no block job with this identifier. GenericError if a client
    /// paused it already.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.3", allow_preconfig, new)]
    pub struct BlockJobPause {
        /// job identifier (the name is historic: it need not be a device name)
        #[qapi(since = "2.7")]
        pub device: ::std::string::String,
    }

    /// Lets a paused block job continue, and sets its `io-status` back to `ok`. See `job-resume`.
    ///
    /// # Errors
    ///
    /// DeviceNotActive if there is no block job with this identifier. GenericError if no client
    /// paused it.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.3", allow_preconfig, new)]
    pub struct BlockJobResume {
        /// job identifier (the name is historic: it need not be a device name)
        #[qapi(since = "2.7")]
        pub device: ::std::string::String,
    }

    /// Tells a `ready` block job to come to its end, which for a mirror switches the guest over to
    /// the target. `BLOCK_JOB_READY` tells when this is possible, `BLOCK_JOB_COMPLETED` when it is
    /// done.
    ///
    /// # Errors
    ///
    /// DeviceNotActive if there is no block job with this identifier. GenericError if it is not
    /// `ready` or is being cancelled.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.3", allow_preconfig, new)]
    pub struct BlockJobComplete {
        /// job identifier (the name is historic: it need not be a device name)
        #[qapi(since = "2.7")]
        pub device: ::std::string::String,
    }

    /// Removes a `concluded` block job from the job list. Only jobs started with `auto-dismiss` set
    /// to `false` need it.
    ///
    /// # Errors
    ///
    /// DeviceNotActive if there is no block job with this identifier. GenericError if it is not
    /// `concluded`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.12", allow_preconfig, new)]
    pub struct BlockJobDismiss {
        /// identifier of the job
        pub id: ::std::string::String,
    }

    /// Starts the closing steps of a `pending` block job, and of all jobs in the same transaction.
    /// Only needed where `auto-finalize` is `false`.
    ///
    /// # Errors
    ///
    /// DeviceNotActive if there is no block job with this identifier. GenericError if it is not
    /// `pending`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.12", allow_preconfig, new)]
    pub struct BlockJobFinalize {
        /// identifier of the job
        pub id: ::std::string::String,
    }

    /// Alters options of a block job while it runs.
    ///
    /// # Errors
    ///
    /// DeviceNotActive if there is no block job with this identifier. GenericError if the job or
    /// its status does not allow the change.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "8.2", boxed)]
    pub struct BlockJobChange(pub BlockJobChangeOptions);

    /// Opens a block node, along with the child nodes defined in it. It stays until `blockdev-del`
    /// removes it; a device gets it by its `node-name`.
    ///
    /// # Errors
    ///
    /// `GenericError` if the top level `node-name` is missing or taken, or opening fails.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.9", boxed, allow_preconfig)]
    pub struct BlockdevAdd(pub BlockdevOptions);

    /// Changes options of open nodes, all of them or none. Options left out go back to their
    /// defaults rather than staying as they were. A child may be given as options (it is reopened
    /// with them), as a name (that node becomes the child; naming the present one keeps it as it
    /// is), or as `null` (detached; `backing` only). Only `file` and `backing` can be replaced.
    ///
    /// # Errors
    ///
    /// `GenericError` for an unknown node, an option that can't be changed while open, or a driver
    /// without support for it; nothing has changed then.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "6.1", allow_preconfig, new)]
    pub struct BlockdevReopen {
        /// complete options of each node; `node-name` selects the node and can't be changed with
        /// this. `backing` has to be there if the node has a backing file or its image names one
        pub options: Vec<BlockdevOptions>,
    }

    /// Closes a node opened with `blockdev-add`.
    ///
    /// # Errors
    ///
    /// `GenericError` when there is no such node, when a device, another node or a job uses it, or
    /// when it wasn't made with `blockdev-add`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.9", allow_preconfig, new)]
    pub struct BlockdevDel {
        /// the node
        pub node_name: ::std::string::String,
    }

    /// Starts a job of type `create` that makes a new file or formats a node. It finalizes by
    /// itself, but stays around when concluded until `job-dismiss`; failures during the job are
    /// found in `query-jobs` only.
    ///
    /// # Errors
    ///
    /// `GenericError` when the driver can't create images or is disabled in this build, or the job
    /// identifier is taken or invalid.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "3.0", allow_preconfig, new)]
    pub struct BlockdevCreate {
        /// identifier for the job
        pub job_id: ::std::string::String,
        /// what to create
        pub options: BlockdevCreateOptions,
    }

    /// Starts a job of type `amend` that changes properties of an open image, such as its keys. It
    /// finalizes by itself, but stays around when concluded until `job-dismiss`.
    ///
    /// # Errors
    ///
    /// `GenericError` when there is no such node, its driver is another one or can't do this, or
    /// the job identifier is taken or invalid.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        since = "5.1",
        features(unstable(doc = "an experiment, its interface isn't settled")),
        allow_preconfig,
        new
    )]
    pub struct XBlockdevAmend {
        /// identifier for the job
        pub job_id: ::std::string::String,
        /// node of the image
        pub node_name: ::std::string::String,
        /// what to change
        pub options: BlockdevAmendOptions,
        /// go ahead with unsafe changes as well: for LUKS, erasing the last key (which loses the
        /// data for good) or overwriting a key slot in use; default `false`
        pub force: Option<bool>,
    }

    /// Sets an offset on a node such that the first write that goes beyond it emits
    /// `BLOCK_WRITE_THRESHOLD`. Replaces an earlier setting; new nodes have none. Meant for the
    /// protocol node below a growing image.
    ///
    /// # Errors
    ///
    /// `GenericError` when there is no such node.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.3", allow_preconfig, new)]
    pub struct BlockSetWriteThreshold {
        /// the node
        pub node_name: ::std::string::String,
        /// offset in bytes; 0 turns it off
        pub write_threshold: u64,
    }

    /// Adds a child to a node or removes one. Exactly one of `child` and `node` has to be given.
    /// Works on `quorum` nodes only; the contents of a new child must already match the others.
    ///
    /// # Errors
    ///
    /// `GenericError` when a node or child isn't found, or the driver doesn't support it; a quorum
    /// can't be reduced below its vote threshold.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        since = "2.7",
        features(unstable(
            doc = "an experiment: few drivers and operations are covered, and removing a child leaves a gap in the numbering"
        )),
        allow_preconfig,
        new
    )]
    pub struct XBlockdevChange {
        /// name of the quorum node or its device
        pub parent: ::std::string::String,
        /// name of the child to remove, such as `children.1`
        pub child: Option<::std::string::String>,
        /// node to add as a child
        pub node: Option<::std::string::String>,
    }

    /// Moves a node and the nodes connected with it to another thread.
    ///
    /// # Errors
    ///
    /// `GenericError` when node or thread don't exist, when the node has a user and `force` is off,
    /// or when one of the users doesn't allow it.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        since = "2.12",
        features(unstable(doc = "made for tests; normally the device decides on the thread")),
        allow_preconfig,
        new
    )]
    pub struct XBlockdevSetIothread {
        /// the node
        pub node_name: ::std::string::String,
        /// target thread: an `iothread` object's identifier; `null` means the main loop
        pub iothread: StrOrNull,
        /// don't refuse to move a node that is in use by a device; default `false`
        pub force: Option<bool>,
    }

    /// Takes an internal snapshot of a disk (without machine state) and returns when done.
    ///
    /// # Errors
    ///
    /// `GenericError` when there is no such device, it is read-only or busy, its format has no
    /// internal snapshots, or the name is empty or taken.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.7", allow_preconfig)]
    pub struct BlockdevSnapshotInternalSync(pub BlockdevSnapshotInternal);

    /// Deletes an internal snapshot and returns when done. At least one of `id` and `name` has to
    /// be given; with both, both have to match.
    ///
    /// # Returns
    ///
    /// What is known about the snapshot that was deleted.
    ///
    /// # Errors
    ///
    /// `GenericError` when there is no such device or snapshot, neither `id` nor `name` is given,
    /// or the format has no internal snapshots.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.7", returns(SnapshotInfo), allow_preconfig, new)]
    pub struct BlockdevSnapshotDeleteInternalSync {
        /// device, or node at the top of the chain
        pub device: ::std::string::String,
        /// identifier of the snapshot; not looked at when left out
        pub id: Option<::std::string::String>,
        /// name of the snapshot; not looked at when left out
        pub name: Option<::std::string::String>,
    }
}

/// Events.
pub mod event {
    use super::{BlockErrorAction, QuorumOpType};
    use crate::common::IoOperationType;
    use crate::job::JobType;
    use qapi_runtime::Qapi;

    /// An image was found to be damaged.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "1.7")]
    pub struct BlockImageCorrupted {
        /// block device name; empty if there is none
        pub device: ::std::string::String,
        /// node of the image; absent if it has no name
        #[qapi(since = "2.4")]
        pub node_name: Option<::std::string::String>,
        /// description for people, without fixed wording
        pub msg: ::std::string::String,
        /// for damage noticed on an access, where in the image file it would have gone, in bytes
        pub offset: Option<i64>,
        /// for damage noticed on an access, its length in bytes
        pub size: Option<i64>,
        /// `true` if the image is unusable from now on until repaired; otherwise just the one
        /// operation failed
        #[qapi(since = "2.2")]
        pub fatal: bool,
    }

    /// A guest device's I/O request failed. With action `stop`, a `STOP` event comes later.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "0.13")]
    pub struct BlockIoError {
        /// block device name; empty if there is none
        pub device: ::std::string::String,
        /// node attached to the device, even if the error arose further below; absent when no
        /// medium is inserted
        #[qapi(since = "2.8")]
        pub node_name: Option<::std::string::String>,
        /// direction of the request
        pub operation: IoOperationType,
        /// what was done about it
        pub action: BlockErrorAction,
        /// whether the cause was a full disk; only there for devices whose I/O status is tracked
        /// (`io-status` in `query-block`)
        #[qapi(since = "2.2")]
        pub nospace: Option<bool>,
        /// description of the error for people; not for parsing
        #[qapi(since = "2.2")]
        pub reason: ::std::string::String,
    }

    /// A block job came to its end, in success or failure.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "1.1")]
    pub struct BlockJobCompleted {
        /// kind of job
        pub r#type: JobType,
        /// job identifier (by default the device's name)
        #[qapi(since = "2.7")]
        pub device: ::std::string::String,
        /// value of `offset` that means all done; usually bytes
        pub len: i64,
        /// progress; same as `len` on success, lower on failure
        pub offset: i64,
        /// rate limit in bytes per second; 0 for none
        pub speed: i64,
        /// why the job failed, for people to read; absent on success
        pub error: Option<::std::string::String>,
    }

    /// A block job was cancelled and is gone.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "1.1")]
    pub struct BlockJobCancelled {
        /// kind of job
        pub r#type: JobType,
        /// job identifier (by default the device's name)
        #[qapi(since = "2.7")]
        pub device: ::std::string::String,
        /// value of `offset` that would have meant all done; usually bytes
        pub len: i64,
        /// progress up to then
        pub offset: i64,
        /// rate limit in bytes per second; 0 for none
        pub speed: i64,
    }

    /// One of a block job's requests failed. A job that was ready isn't any more.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "1.3")]
    pub struct BlockJobError {
        /// job identifier (by default the device's name)
        #[qapi(since = "2.7")]
        pub device: ::std::string::String,
        /// direction of the request
        pub operation: IoOperationType,
        /// what was done; `stop` has paused the job, and `report` makes it fail
        pub action: BlockErrorAction,
    }

    /// A block job reached its steady phase: source and target are in sync, and
    /// `block-job-complete` can end it.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "1.3")]
    pub struct BlockJobReady {
        /// kind of job
        pub r#type: JobType,
        /// job identifier (by default the device's name)
        #[qapi(since = "2.7")]
        pub device: ::std::string::String,
        /// value of `offset` that means all done; usually bytes
        pub len: i64,
        /// progress
        pub offset: i64,
        /// rate limit in bytes per second; 0 for none
        pub speed: i64,
    }

    /// A block job has done its work and waits for `block-job-finalize` before it changes the
    /// graph. In a transaction, all the jobs in it have got that far.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "2.12")]
    pub struct BlockJobPending {
        /// kind of job
        pub r#type: JobType,
        /// job identifier
        pub id: ::std::string::String,
    }

    /// A write went past the threshold set with `block-set-write-threshold`: time to enlarge the
    /// storage below a thinly provisioned image. Comes once; the threshold is off afterwards.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "2.3")]
    pub struct BlockWriteThreshold {
        /// node that was written to
        pub node_name: ::std::string::String,
        /// how far the write reached beyond the threshold, in bytes
        pub amount_exceeded: u64,
        /// the threshold, in bytes
        pub write_threshold: u64,
    }

    /// A quorum node couldn't get enough children to agree (or succeed), so the request fails. Sent
    /// at a limited rate.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "2.0")]
    pub struct QuorumFailure {
        /// device name, or the node's name if there is no device
        pub reference: ::std::string::String,
        /// where the request starts, in sectors of 512 bytes
        pub sector_num: i64,
        /// its length in sectors
        pub sectors_count: i64,
    }

    /// A child of a quorum node failed or was outvoted. Sent at a limited rate.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "2.0")]
    pub struct QuorumReportBad {
        /// operation it happened in
        #[qapi(since = "2.6")]
        pub r#type: QuorumOpType,
        /// the error for people to read; absent if the child was outvoted
        pub error: Option<::std::string::String>,
        /// node of that child
        pub node_name: ::std::string::String,
        /// where the request starts, in sectors of 512 bytes
        pub sector_num: i64,
        /// its length in sectors
        pub sectors_count: i64,
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "block-core",
    includes: &["common", "crypto", "job", "sockets"],
    definitions: &[
        describe::ty::<SnapshotInfo>(),
        describe::ty::<ImageInfoSpecificQCow2EncryptionBase>(),
        describe::ty::<ImageInfoSpecificQCow2Encryption>(),
        describe::ty::<ImageInfoSpecificQCow2>(),
        describe::ty::<ImageInfoSpecificVmdk>(),
        describe::ty::<VmdkExtentInfo>(),
        describe::ty::<ImageInfoSpecificRbd>(),
        describe::ty::<ImageInfoSpecificFile>(),
        describe::ty::<ImageInfoSpecificKind>(),
        describe::ty::<ImageInfoSpecificQCow2Wrapper>(),
        describe::ty::<ImageInfoSpecificVmdkWrapper>(),
        describe::ty::<ImageInfoSpecificLUKSWrapper>(),
        describe::ty::<ImageInfoSpecificRbdWrapper>(),
        describe::ty::<ImageInfoSpecificFileWrapper>(),
        describe::ty::<ImageInfoSpecific>(),
        describe::ty::<BlockNodeInfo>(),
        describe::ty::<ImageInfo>(),
        describe::ty::<BlockChildInfo>(),
        describe::ty::<BlockGraphInfo>(),
        describe::ty::<ImageCheck>(),
        describe::ty::<MapEntry>(),
        describe::ty::<BlockdevCacheInfo>(),
        describe::ty::<BlockDeviceInfo>(),
        describe::ty::<BlockDeviceIoStatus>(),
        describe::ty::<BlockDirtyInfo>(),
        describe::ty::<Qcow2BitmapInfoFlags>(),
        describe::ty::<Qcow2BitmapInfo>(),
        describe::ty::<BlockLatencyHistogramInfo>(),
        describe::ty::<BlockInfo>(),
        describe::ty::<BlockMeasureInfo>(),
        describe::command::<cmd::QueryBlock>(),
        describe::ty::<BlockDeviceTimedStats>(),
        describe::ty::<BlockDeviceStats>(),
        describe::ty::<BlockStatsSpecificFile>(),
        describe::ty::<BlockStatsSpecificNvme>(),
        describe::ty::<BlockStatsSpecific>(),
        describe::ty::<BlockStats>(),
        describe::command::<cmd::QueryBlockstats>(),
        describe::ty::<BlockdevOnError>(),
        describe::ty::<MirrorSyncMode>(),
        describe::ty::<BitmapSyncMode>(),
        describe::ty::<MirrorCopyMode>(),
        describe::ty::<BlockJobInfoMirror>(),
        describe::ty::<BlockJobInfo>(),
        describe::command::<cmd::QueryBlockJobs>(),
        describe::command::<cmd::BlockResize>(),
        describe::ty::<NewImageMode>(),
        describe::ty::<BlockdevSnapshotSync>(),
        describe::ty::<BlockdevSnapshot>(),
        describe::ty::<BackupPerf>(),
        describe::ty::<BackupCommon>(),
        describe::ty::<DriveBackup>(),
        describe::ty::<BlockdevBackup>(),
        describe::command::<cmd::BlockdevSnapshotSync>(),
        describe::command::<cmd::BlockdevSnapshot>(),
        describe::command::<cmd::ChangeBackingFile>(),
        describe::command::<cmd::BlockCommit>(),
        describe::command::<cmd::DriveBackup>(),
        describe::command::<cmd::BlockdevBackup>(),
        describe::command::<cmd::QueryNamedBlockNodes>(),
        describe::ty::<XDbgBlockGraphNodeType>(),
        describe::ty::<XDbgBlockGraphNode>(),
        describe::ty::<BlockPermission>(),
        describe::ty::<XDbgBlockGraphEdge>(),
        describe::ty::<XDbgBlockGraph>(),
        describe::command::<cmd::XDebugQueryBlockGraph>(),
        describe::command::<cmd::DriveMirror>(),
        describe::ty::<DriveMirror>(),
        describe::ty::<BlockDirtyBitmap>(),
        describe::ty::<BlockDirtyBitmapAdd>(),
        describe::ty::<BlockDirtyBitmapOrStr>(),
        describe::ty::<BlockDirtyBitmapMerge>(),
        describe::command::<cmd::BlockDirtyBitmapAdd>(),
        describe::command::<cmd::BlockDirtyBitmapRemove>(),
        describe::command::<cmd::BlockDirtyBitmapClear>(),
        describe::command::<cmd::BlockDirtyBitmapEnable>(),
        describe::command::<cmd::BlockDirtyBitmapDisable>(),
        describe::command::<cmd::BlockDirtyBitmapMerge>(),
        describe::ty::<BlockDirtyBitmapSha256>(),
        describe::command::<cmd::XDebugBlockDirtyBitmapSha256>(),
        describe::command::<cmd::BlockdevMirror>(),
        describe::ty::<BlockIOThrottle>(),
        describe::ty::<ThrottleLimits>(),
        describe::ty::<ThrottleGroupProperties>(),
        describe::command::<cmd::BlockStream>(),
        describe::command::<cmd::BlockJobSetSpeed>(),
        describe::command::<cmd::BlockJobCancel>(),
        describe::command::<cmd::BlockJobPause>(),
        describe::command::<cmd::BlockJobResume>(),
        describe::command::<cmd::BlockJobComplete>(),
        describe::command::<cmd::BlockJobDismiss>(),
        describe::command::<cmd::BlockJobFinalize>(),
        describe::ty::<BlockJobChangeOptionsMirror>(),
        describe::ty::<BlockJobChangeOptions>(),
        describe::command::<cmd::BlockJobChange>(),
        describe::ty::<BlockdevDiscardOptions>(),
        describe::ty::<BlockdevDetectZeroesOptions>(),
        describe::ty::<BlockdevAioOptions>(),
        describe::ty::<BlockdevCacheOptions>(),
        describe::ty::<BlockdevDriver>(),
        describe::ty::<BlockdevOptionsFile>(),
        describe::ty::<BlockdevOptionsNull>(),
        describe::ty::<BlockdevOptionsNVMe>(),
        describe::ty::<BlockdevOptionsVVFAT>(),
        describe::ty::<BlockdevOptionsGenericFormat>(),
        describe::ty::<BlockdevOptionsLUKS>(),
        describe::ty::<BlockdevOptionsGenericCOWFormat>(),
        describe::ty::<Qcow2OverlapCheckMode>(),
        describe::ty::<Qcow2OverlapCheckFlags>(),
        describe::ty::<Qcow2OverlapChecks>(),
        describe::ty::<BlockdevQcowEncryptionFormat>(),
        describe::ty::<BlockdevQcowEncryption>(),
        describe::ty::<BlockdevOptionsQcow>(),
        describe::ty::<BlockdevQcow2EncryptionFormat>(),
        describe::ty::<BlockdevQcow2Encryption>(),
        describe::ty::<BlockdevOptionsPreallocate>(),
        describe::ty::<BlockdevOptionsQcow2>(),
        describe::ty::<SshHostKeyCheckMode>(),
        describe::ty::<SshHostKeyCheckHashType>(),
        describe::ty::<SshHostKeyHash>(),
        describe::ty::<SshHostKeyCheck>(),
        describe::ty::<BlockdevOptionsSsh>(),
        describe::ty::<BlkdebugEvent>(),
        describe::ty::<BlkdebugIOType>(),
        describe::ty::<BlkdebugInjectErrorOptions>(),
        describe::ty::<BlkdebugSetStateOptions>(),
        describe::ty::<BlockdevOptionsBlkdebug>(),
        describe::ty::<BlockdevOptionsBlklogwrites>(),
        describe::ty::<BlockdevOptionsBlkverify>(),
        describe::ty::<BlockdevOptionsBlkreplay>(),
        describe::ty::<QuorumReadPattern>(),
        describe::ty::<BlockdevOptionsQuorum>(),
        describe::ty::<BlockdevOptionsGluster>(),
        describe::ty::<BlockdevOptionsIoUring>(),
        describe::ty::<BlockdevOptionsNvmeIoUring>(),
        describe::ty::<BlockdevOptionsVirtioBlkVfioPci>(),
        describe::ty::<BlockdevOptionsVirtioBlkVhostUser>(),
        describe::ty::<BlockdevOptionsVirtioBlkVhostVdpa>(),
        describe::ty::<IscsiTransport>(),
        describe::ty::<IscsiHeaderDigest>(),
        describe::ty::<BlockdevOptionsIscsi>(),
        describe::ty::<RbdAuthMode>(),
        describe::ty::<RbdImageEncryptionFormat>(),
        describe::ty::<RbdEncryptionOptionsLUKSBase>(),
        describe::ty::<RbdEncryptionCreateOptionsLUKSBase>(),
        describe::ty::<RbdEncryptionOptionsLUKS>(),
        describe::ty::<RbdEncryptionOptionsLUKS2>(),
        describe::ty::<RbdEncryptionOptionsLUKSAny>(),
        describe::ty::<RbdEncryptionCreateOptionsLUKS>(),
        describe::ty::<RbdEncryptionCreateOptionsLUKS2>(),
        describe::ty::<RbdEncryptionOptions>(),
        describe::ty::<RbdEncryptionCreateOptions>(),
        describe::ty::<BlockdevOptionsRbd>(),
        describe::ty::<ReplicationMode>(),
        describe::ty::<BlockdevOptionsReplication>(),
        describe::ty::<NFSTransport>(),
        describe::ty::<NFSServer>(),
        describe::ty::<BlockdevOptionsNfs>(),
        describe::ty::<BlockdevOptionsCurlBase>(),
        describe::ty::<BlockdevOptionsCurlHttp>(),
        describe::ty::<BlockdevOptionsCurlHttps>(),
        describe::ty::<BlockdevOptionsCurlFtp>(),
        describe::ty::<BlockdevOptionsCurlFtps>(),
        describe::ty::<BlockdevOptionsNbd>(),
        describe::ty::<BlockdevOptionsRaw>(),
        describe::ty::<BlockdevOptionsThrottle>(),
        describe::ty::<BlockdevOptionsCor>(),
        describe::ty::<OnCbwError>(),
        describe::ty::<BlockdevOptionsCbw>(),
        describe::ty::<BlockdevOptions>(),
        describe::ty::<BlockdevRef>(),
        describe::ty::<BlockdevRefOrNull>(),
        describe::command::<cmd::BlockdevAdd>(),
        describe::command::<cmd::BlockdevReopen>(),
        describe::command::<cmd::BlockdevDel>(),
        describe::ty::<BlockdevCreateOptionsFile>(),
        describe::ty::<BlockdevCreateOptionsGluster>(),
        describe::ty::<BlockdevCreateOptionsLUKS>(),
        describe::ty::<BlockdevCreateOptionsNfs>(),
        describe::ty::<BlockdevCreateOptionsParallels>(),
        describe::ty::<BlockdevCreateOptionsQcow>(),
        describe::ty::<BlockdevQcow2Version>(),
        describe::ty::<Qcow2CompressionType>(),
        describe::ty::<BlockdevCreateOptionsQcow2>(),
        describe::ty::<BlockdevCreateOptionsQed>(),
        describe::ty::<BlockdevCreateOptionsRbd>(),
        describe::ty::<BlockdevVmdkSubformat>(),
        describe::ty::<BlockdevVmdkAdapterType>(),
        describe::ty::<BlockdevCreateOptionsVmdk>(),
        describe::ty::<BlockdevCreateOptionsSsh>(),
        describe::ty::<BlockdevCreateOptionsVdi>(),
        describe::ty::<BlockdevVhdxSubformat>(),
        describe::ty::<BlockdevCreateOptionsVhdx>(),
        describe::ty::<BlockdevVpcSubformat>(),
        describe::ty::<BlockdevCreateOptionsVpc>(),
        describe::ty::<BlockdevCreateOptions>(),
        describe::command::<cmd::BlockdevCreate>(),
        describe::ty::<BlockdevAmendOptionsLUKS>(),
        describe::ty::<BlockdevAmendOptionsQcow2>(),
        describe::ty::<BlockdevAmendOptions>(),
        describe::command::<cmd::XBlockdevAmend>(),
        describe::ty::<BlockErrorAction>(),
        describe::event::<event::BlockImageCorrupted>(),
        describe::event::<event::BlockIoError>(),
        describe::event::<event::BlockJobCompleted>(),
        describe::event::<event::BlockJobCancelled>(),
        describe::event::<event::BlockJobError>(),
        describe::event::<event::BlockJobReady>(),
        describe::event::<event::BlockJobPending>(),
        describe::ty::<PreallocMode>(),
        describe::event::<event::BlockWriteThreshold>(),
        describe::command::<cmd::BlockSetWriteThreshold>(),
        describe::command::<cmd::XBlockdevChange>(),
        describe::command::<cmd::XBlockdevSetIothread>(),
        describe::ty::<QuorumOpType>(),
        describe::event::<event::QuorumFailure>(),
        describe::event::<event::QuorumReportBad>(),
        describe::ty::<BlockdevSnapshotInternal>(),
        describe::command::<cmd::BlockdevSnapshotInternalSync>(),
        describe::command::<cmd::BlockdevSnapshotDeleteInternalSync>(),
        describe::ty::<DummyBlockCoreForceArrays>(),
    ],
};
