//! Options of block nodes: image formats.

use super::{BlockdevRef, BlockdevRefOrNull};
use qapi_defs_base::crypto::{QCryptoBlockOptionsLUKS, QCryptoBlockOptionsQCow};
use qapi_runtime::{Qapi, UnknownBranch};

/// Options of a driver that needs nothing but the node below it. Base of most format and filter
/// options.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsGenericFormat {
    /// Node with the data, by name or defined in place.
    pub file: BlockdevRef,
}

/// Options of the LUKS driver.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsLUKS {
    /// The members of `BlockdevOptionsGenericFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericFormat,
    /// Identifier of a `secret` object with the passphrase; may be missing only if the image is
    /// merely being looked at (metadata, no guest data). Since 2.6.
    #[qapi(since = "2.6")]
    pub key_secret: Option<String>,
    /// Node with the LUKS header if that is kept apart from the data; left out, the header is
    /// expected at the start of `file`. Since 9.0.
    #[qapi(since = "9.0")]
    pub header: Option<BlockdevRef>,
}

/// Options of an image format with backing file support and no options of its own.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsGenericCOWFormat {
    /// The members of `BlockdevOptionsGenericFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericFormat,
    /// Backing node by name or defined in place, or `null` to go without; left out, the image
    /// metadata decides.
    pub backing: Option<BlockdevRefOrNull>,
}

/// How thoroughly qcow2 makes sure, before every write, not to hit its own metadata.
///
/// Since 2.9.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum Qcow2OverlapCheckMode {
    /// No checking.
    None,
    /// Checks whose cost doesn't depend on image size: header, active L1 table, refcount table,
    /// snapshot table and bitmap directory.
    Constant,
    /// `constant`, plus everything else that is known from memory: active L2 tables, refcount
    /// blocks and the L1 tables of snapshots.
    Cached,
    /// `cached`, plus the L2 tables of snapshots, which takes disk reads.
    All,
}

/// Selects one by one which qcow2 metadata is protected from being overwritten by mistake. Flags
/// left out follow `template`.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.9", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct Qcow2OverlapCheckFlags {
    /// Mode to start from; default `cached`.
    pub template: Option<Qcow2OverlapCheckMode>,
    /// Protect the image header.
    pub main_header: Option<bool>,
    /// Protect the L1 table in use.
    pub active_l1: Option<bool>,
    /// Protect the L2 tables in use.
    pub active_l2: Option<bool>,
    /// Protect the table that points to the refcount blocks.
    pub refcount_table: Option<bool>,
    /// Protect the refcount blocks.
    pub refcount_block: Option<bool>,
    /// Protect the list of internal snapshots.
    pub snapshot_table: Option<bool>,
    /// Protect the L1 tables of internal snapshots.
    pub inactive_l1: Option<bool>,
    /// Protect the L2 tables of internal snapshots.
    pub inactive_l2: Option<bool>,
    /// Protect the list of persistent bitmaps. Since 3.0.
    #[qapi(since = "3.0")]
    pub bitmap_directory: Option<bool>,
}

/// Overlap checks of a qcow2 image: a ready-made mode, or flags one by one.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate, since = "2.9", from, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum Qcow2OverlapChecks {
    /// Choice per kind of metadata.
    Flags(Qcow2OverlapCheckFlags),
    /// Ready-made choice.
    Mode(Qcow2OverlapCheckMode),
}

/// Encryption methods of the `qcow` format.
///
/// Since 2.10.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.10", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockdevQcowEncryptionFormat {
    /// AES in CBC mode keyed directly with the passphrase; insecure, only for reading old images.
    Aes,
}

/// Access to the encrypted data of a `qcow` image.
///
/// Since 2.10.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.10", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevQcowEncryption {
    /// Encryption method, which must be that of the image.
    #[qapi(discriminator)]
    pub format: BlockdevQcowEncryptionBranch,
}

/// What `format` chooses in `BlockdevQcowEncryption`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(BlockdevQcowEncryptionFormat), from)]
pub enum BlockdevQcowEncryptionBranch {
    /// AES in CBC mode keyed directly with the passphrase; insecure, only for reading old images.
    Aes(QCryptoBlockOptionsQCow),
}

/// Options of the `qcow` driver.
///
/// Since 2.10.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.10", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsQcow {
    /// The members of `BlockdevOptionsGenericCOWFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericCOWFormat,
    /// How to decrypt; may be missing for an encrypted image only while just its metadata is being
    /// looked at.
    pub encrypt: Option<BlockdevQcowEncryption>,
}

/// Encryption methods of the `qcow2` format.
///
/// Since 2.10.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.10", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockdevQcow2EncryptionFormat {
    /// AES in CBC mode keyed directly with the passphrase; insecure, only for old images.
    Aes,
    /// LUKS, with its header stored inside the image.
    Luks,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Access to the encrypted data of a `qcow2` image.
///
/// Since 2.10.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.10", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevQcow2Encryption {
    /// Encryption method, which must be that of the image.
    #[qapi(discriminator)]
    pub format: BlockdevQcow2EncryptionBranch,
}

/// What `format` chooses in `BlockdevQcow2Encryption`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(BlockdevQcow2EncryptionFormat), from)]
pub enum BlockdevQcow2EncryptionBranch {
    /// AES in CBC mode keyed directly with the passphrase; insecure, only for old images.
    Aes(QCryptoBlockOptionsQCow),
    /// LUKS, with its header stored inside the image.
    Luks(QCryptoBlockOptionsLUKS),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Options of the `preallocate` filter. It sits between a format node and the file below; when a
/// write would extend the file, it enlarges the file by a good deal more than needed.
///
/// Since 6.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsPreallocate {
    /// The members of `BlockdevOptionsGenericFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericFormat,
    /// New file ends are rounded up to a multiple of this many bytes; itself a multiple of 512 and
    /// of the request alignment below; default 1 MiB.
    pub prealloc_align: Option<i64>,
    /// How far to run ahead, in bytes; default 128 MiB.
    pub prealloc_size: Option<i64>,
}

/// Options of the `qcow2` driver. The cache sizes interact: no more than two out of `cache-size`,
/// `l2-cache-size` and `refcount-cache-size` may be set.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsQcow2 {
    /// The members of `BlockdevOptionsGenericCOWFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericCOWFormat,
    /// Put off refcount updates, at the price of a repair after a crash; default as stored in the
    /// image.
    pub lazy_refcounts: Option<bool>,
    /// Hand the guest's discards down to the file; default is whether `discard` of this node is
    /// `unmap`.
    pub pass_discard_request: Option<bool>,
    /// Discard clusters below when deleting a snapshot frees them; default `true`.
    pub pass_discard_snapshot: Option<bool>,
    /// Discard clusters below when they become free for any other reason; default `false`.
    pub pass_discard_other: Option<bool>,
    /// On a discard keep the clusters allocated to their place in the image rather than freeing
    /// them. Avoids fragmentation and a file outgrowing the disk size, for example on a block
    /// device of fixed size; needs version 3 images; default `false`. Since 8.1.
    #[qapi(since = "8.1")]
    pub discard_no_unref: Option<bool>,
    /// Protection of metadata from stray writes; default `cached`. Since 2.2.
    #[qapi(since = "2.2")]
    pub overlap_check: Option<Qcow2OverlapChecks>,
    /// Bytes for L2 and refcount cache together; the L2 cache gets as much of it as it can use
    /// unless one of the two is given, too. Since 2.2.
    #[qapi(since = "2.2")]
    pub cache_size: Option<i64>,
    /// Bytes of memory the cache for L2 tables may take; default 32 MiB on Linux and 8 MiB
    /// elsewhere, never more than the whole disk needs. Since 2.2.
    #[qapi(since = "2.2")]
    pub l2_cache_size: Option<i64>,
    /// How much of an L2 table is cached as a unit, in bytes; a power of two from 512 up to the
    /// cluster size. Default: the cluster size, or at most 4096 if the cache can't cover the whole
    /// disk. Since 2.12.
    #[qapi(since = "2.12")]
    pub l2_cache_entry_size: Option<i64>,
    /// Bytes of memory for cached refcount blocks; default (and least) four clusters. Since 2.2.
    #[qapi(since = "2.2")]
    pub refcount_cache_size: Option<i64>,
    /// Seconds after which cache entries not used meanwhile are released; 0 means never; default
    /// 600 on Linux, otherwise 0. Since 2.5.
    #[qapi(since = "2.5")]
    pub cache_clean_interval: Option<i64>,
    /// How to decrypt; may be missing for an encrypted image only while just its metadata is being
    /// looked at. Since 2.10.
    #[qapi(since = "2.10")]
    pub encrypt: Option<BlockdevQcow2Encryption>,
    /// Node with the guest data, for images that keep it in an external file; left out, the image
    /// names that file. Since 4.0.
    #[qapi(since = "4.0")]
    pub data_file: Option<BlockdevRef>,
}
