//! Options of block nodes: quorums, Gluster, libblkio.

use super::BlockdevRef;
use qapi_defs_base::sockets::SocketAddress;
use qapi_runtime::Qapi;

/// How a quorum node reads.
///
/// Since 2.9.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QuorumReadPattern {
    /// From all children, with a vote on the result.
    Quorum,
    /// From one child, in listed order, moving on to the next only when it fails.
    Fifo,
}

/// Options of the `quorum` driver: writes go to every child, and reads are decided by majority.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsQuorum {
    /// Check mode for exactly two children with a threshold of two: a mismatch is printed and ends
    /// QEMU; default `false`.
    pub blkverify: Option<bool>,
    /// Nodes with the copies, at least one.
    pub children: Vec<BlockdevRef>,
    /// How many children have to agree (or succeed, for a write); from 1 to the number of children.
    pub vote_threshold: i64,
    /// Repair outvoted children by writing the winning data to them; default `false`; not together
    /// with `blkverify`. Since 2.1.
    #[qapi(since = "2.1")]
    pub rewrite_corrupted: Option<bool>,
    /// How to read; default `quorum`. Since 2.2.
    #[qapi(since = "2.2")]
    pub read_pattern: Option<QuorumReadPattern>,
}

/// Options of the `gluster` driver.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsGluster {
    /// Gluster volume.
    pub volume: String,
    /// Path of the image within it.
    pub path: String,
    /// Addresses of servers of the volume, tried in order.
    pub server: Vec<SocketAddress>,
    /// Log level of the Gluster client library from 0 (nothing) to 9 (trace); default 4 (errors).
    /// Since 2.8.
    #[qapi(since = "2.8")]
    pub debug: Option<i64>,
    /// Where that library logs to; default standard error. Since 2.8.
    #[qapi(since = "2.8")]
    pub logfile: Option<String>,
}

/// Options of the libblkio driver `io_uring`.
///
/// Since 7.2. Only if `CONFIG_BLKIO`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", cond(CONFIG_BLKIO), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsIoUring {
    /// Path of the file or block device.
    pub filename: String,
}

/// Options of the libblkio driver `nvme-io_uring`. `cache.direct` has to be on.
///
/// Since 7.2. Only if `CONFIG_BLKIO`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", cond(CONFIG_BLKIO), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsNvmeIoUring {
    /// Character device of the NVMe namespace, such as `/dev/ng0n1`.
    pub path: String,
}

/// Options of the libblkio driver `virtio-blk-vfio-pci`. `cache.direct` has to be on.
///
/// Since 7.2. Only if `CONFIG_BLKIO`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", cond(CONFIG_BLKIO), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsVirtioBlkVfioPci {
    /// The device's sysfs directory, `/sys/bus/pci/devices/` plus its PCI address.
    pub path: String,
}

/// Options of the libblkio driver `virtio-blk-vhost-user`. `cache.direct` has to be on.
///
/// Since 7.2. Only if `CONFIG_BLKIO`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", cond(CONFIG_BLKIO), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsVirtioBlkVhostUser {
    /// UNIX socket the vhost-user server listens on.
    pub path: String,
}

/// Options of the libblkio driver `virtio-blk-vhost-vdpa`. `cache.direct` has to be on.
///
/// Since 7.2. Only if `CONFIG_BLKIO`.
///
/// **Feature `fdset`.** `path` may be `/dev/fdset/N`, a descriptor handed over beforehand with
/// `add-fd`. Since 8.1. Only if `CONFIG_BLKIO_VHOST_VDPA_FD`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(
    since = "7.2",
    features(fdset(cond(CONFIG_BLKIO_VHOST_VDPA_FD), since = "8.1")),
    cond(CONFIG_BLKIO),
    new,
    doc_required
)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsVirtioBlkVhostVdpa {
    /// Character device, such as `/dev/vhost-vdpa-0`.
    pub path: String,
}
