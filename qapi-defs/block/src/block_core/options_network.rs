//! Options of block nodes: iSCSI, RBD, NFS, HTTP, NBD.

use super::BlockdevOptionsGenericFormat;
use qapi_defs_base::crypto::QCryptoCipherAlgorithm;
use qapi_defs_base::sockets::{InetSocketAddressBase, SocketAddress};
use qapi_runtime::{Qapi, Secret, UnknownBranch};

/// What iSCSI runs on.
///
/// Since 2.9.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum IscsiTransport {
    /// TCP.
    Tcp,
    /// RDMA (iSCSI extensions for RDMA).
    Iser,
}

/// Checksums of iSCSI message headers, as offered to the target.
///
/// Since 2.9.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", prefix = "QAPI_ISCSI_HEADER_DIGEST", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum IscsiHeaderDigest {
    /// Insist on CRC32C.
    Crc32c,
    /// Insist on going without.
    None,
    /// Prefer CRC32C, accept none.
    Crc32cNone,
    /// Prefer none, accept CRC32C.
    NoneCrc32c,
}

/// Options of the `iscsi` driver.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsIscsi {
    /// What to run iSCSI on.
    pub transport: IscsiTransport,
    /// Address of the target's portal, `host` or `host:port`.
    pub portal: String,
    /// Qualified name (IQN) of the target.
    pub target: String,
    /// Logical unit number; default 0.
    pub lun: Option<i64>,
    /// CHAP user name; no authentication when left out.
    pub user: Option<String>,
    /// Identifier of a `secret` object with the CHAP password; required with `user`.
    pub password_secret: Option<String>,
    /// IQN to log in as; made up by QEMU when left out.
    pub initiator_name: Option<String>,
    /// Header checksums; default `none-crc32c`.
    pub header_digest: Option<IscsiHeaderDigest>,
    /// Seconds until a request fails; 0, the default, waits forever.
    pub timeout: Option<i64>,
}

/// How to authenticate towards Ceph.
///
/// Since 3.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "3.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum RbdAuthMode {
    /// Ceph's own protocol with a shared key.
    Cephx,
    /// Not at all.
    None,
}

/// Encryption of an RBD image, done by librbd.
///
/// Since 6.1.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "6.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum RbdImageEncryptionFormat {
    /// LUKS version 1.
    Luks,
    /// LUKS version 2.
    Luks2,
    /// Either of the two, as found; for opening only. Since 8.0.
    #[qapi(since = "8.0")]
    LuksAny,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// What all LUKS variants of RBD need.
///
/// Since 6.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RbdEncryptionOptionsLUKSBase {
    /// Identifier of a `secret` object with the passphrase.
    pub key_secret: String,
}

/// What all LUKS variants of RBD need for formatting an image.
///
/// Since 6.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RbdEncryptionCreateOptionsLUKSBase {
    /// The members of `RbdEncryptionOptionsLUKSBase`.
    #[qapi(base)]
    pub base: RbdEncryptionOptionsLUKSBase,
    /// Cipher, `aes-128` or `aes-256`; the latter when left out.
    pub cipher_alg: Option<QCryptoCipherAlgorithm>,
}

/// Opens an RBD image encrypted with LUKS version 1.
///
/// Since 6.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RbdEncryptionOptionsLUKS {
    /// The members of `RbdEncryptionOptionsLUKSBase`.
    #[qapi(base)]
    pub base: RbdEncryptionOptionsLUKSBase,
}

/// Opens an RBD image encrypted with LUKS version 2.
///
/// Since 6.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RbdEncryptionOptionsLUKS2 {
    /// The members of `RbdEncryptionOptionsLUKSBase`.
    #[qapi(base)]
    pub base: RbdEncryptionOptionsLUKSBase,
}

/// Opens an RBD image encrypted with whichever LUKS version.
///
/// Since 8.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RbdEncryptionOptionsLUKSAny {
    /// The members of `RbdEncryptionOptionsLUKSBase`.
    #[qapi(base)]
    pub base: RbdEncryptionOptionsLUKSBase,
}

/// Formats a new RBD image with LUKS version 1.
///
/// Since 6.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RbdEncryptionCreateOptionsLUKS {
    /// The members of `RbdEncryptionCreateOptionsLUKSBase`.
    #[qapi(base)]
    pub base: RbdEncryptionCreateOptionsLUKSBase,
}

/// Formats a new RBD image with LUKS version 2.
///
/// Since 6.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RbdEncryptionCreateOptionsLUKS2 {
    /// The members of `RbdEncryptionCreateOptionsLUKSBase`.
    #[qapi(base)]
    pub base: RbdEncryptionCreateOptionsLUKSBase,
}

/// Access to an encrypted RBD image.
///
/// Since 6.1.
#[derive(Qapi)]
#[qapi(since = "6.1", new, recursive, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RbdEncryptionOptions {
    /// Encryption format.
    #[qapi(discriminator)]
    pub format: RbdEncryptionOptionsBranch,
    /// The same for the image this one was cloned from. Not needed if the parent isn't encrypted,
    /// or if the clone was never formatted and so shares the parent's format and passphrase. Since 8.0.
    #[qapi(since = "8.0")]
    pub parent: Option<Box<RbdEncryptionOptions>>,
}

/// What `format` chooses in `RbdEncryptionOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(RbdImageEncryptionFormat), from)]
pub enum RbdEncryptionOptionsBranch {
    /// LUKS version 1.
    Luks(RbdEncryptionOptionsLUKS),
    /// LUKS version 2.
    Luks2(RbdEncryptionOptionsLUKS2),
    /// Either of the two, as found; for opening only. Since 8.0.
    LuksAny(RbdEncryptionOptionsLUKSAny),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Encryption of an RBD image to be created.
///
/// Since 6.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct RbdEncryptionCreateOptions {
    /// Encryption format; `luks-any` isn't possible here.
    #[qapi(discriminator)]
    pub format: RbdEncryptionCreateOptionsBranch,
}

/// What `format` chooses in `RbdEncryptionCreateOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(RbdImageEncryptionFormat), from)]
pub enum RbdEncryptionCreateOptionsBranch {
    /// LUKS version 1.
    Luks(RbdEncryptionCreateOptionsLUKS),
    /// LUKS version 2.
    Luks2(RbdEncryptionCreateOptionsLUKS2),
    /// Either of the two, as found; for opening only. Since 8.0.
    LuksAny,
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Options of the `rbd` driver. They win over what the Ceph configuration file says.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsRbd {
    /// Pool of the image.
    pub pool: String,
    /// Namespace within the pool; the default one when left out. Since 5.0.
    #[qapi(since = "5.0")]
    pub namespace: Option<String>,
    /// Name of the image.
    pub image: String,
    /// Path of the Ceph configuration file; when left out, Ceph's default places are searched.
    pub conf: Option<String>,
    /// Name of the snapshot to open, read-only; the live image when left out.
    pub snapshot: Option<String>,
    /// Access to an encrypted image; left out, its content is passed on as it is. Since 6.1.
    #[qapi(since = "6.1")]
    pub encrypt: Option<RbdEncryptionOptions>,
    /// Ceph client name without `client.`; chosen by Ceph's library when left out.
    pub user: Option<String>,
    /// Permitted ways to authenticate; as configured when left out. Since 3.0.
    #[qapi(since = "3.0")]
    pub auth_client_required: Option<Vec<RbdAuthMode>>,
    /// Identifier of a `secret` object with the cephx key; the configured keyring is used when left
    /// out. Since 3.0.
    #[qapi(since = "3.0")]
    pub key_secret: Option<String>,
    /// Addresses of the cluster's monitors; as configured when left out.
    pub server: Option<Vec<InetSocketAddressBase>>,
}

/// Role of a `replication` node in COLO.
///
/// Since 2.9. Only if `CONFIG_REPLICATION`.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", cond(CONFIG_REPLICATION), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum ReplicationMode {
    /// Side of the active machine, which passes its writes on.
    Primary,
    /// Side of the standby machine, which receives them.
    Secondary,
}

/// Options of the `replication` filter.
///
/// Since 2.9. Only if `CONFIG_REPLICATION`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", cond(CONFIG_REPLICATION), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsReplication {
    /// The members of `BlockdevOptionsGenericFormat`.
    #[qapi(base)]
    pub base: BlockdevOptionsGenericFormat,
    /// Role of this side.
    pub mode: ReplicationMode,
    /// Node or device at the top of the chain that contains this filter; required on the secondary
    /// side and not permitted on the primary one.
    pub top_id: Option<String>,
}

/// What NFS runs on.
///
/// Since 2.9.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum NFSTransport {
    /// TCP.
    Inet,
}

/// An NFS server.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NFSServer {
    /// Transport to reach it by.
    pub r#type: NFSTransport,
    /// Its host name or IP address.
    pub host: String,
}

/// Options of the `nfs` driver, which speaks NFS by itself (libnfs). Settings left out are up to
/// that library unless said otherwise.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsNfs {
    /// The server.
    pub server: NFSServer,
    /// Path of the image on it, starting with the exported directory.
    pub path: String,
    /// Numeric user ID to act as; default that of QEMU's process (65534 on Windows).
    pub user: Option<i64>,
    /// Numeric group ID to act as; default that of QEMU's process (65534 on Windows).
    pub group: Option<i64>,
    /// How many SYN packets to try when connecting.
    pub tcp_syn_count: Option<i64>,
    /// Bytes to read ahead, at most 1 MiB; needs `cache.direct` off.
    pub readahead_size: Option<i64>,
    /// Size of the library's page cache, at most 8 MiB; needs `cache.direct` off.
    pub page_cache_size: Option<i64>,
    /// How much the library logs, 0 to 2.
    pub debug: Option<i64>,
}

/// Options shared by the drivers built on libcurl: `http`, `https`, `ftp` and `ftps`. All of them
/// are read-only.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsCurlBase {
    /// Address of the image; its scheme must be the one the driver is named after.
    pub url: String,
    /// Bytes to fetch at least with each request, a multiple of 512; default 256 KiB.
    pub readahead: Option<i64>,
    /// Seconds until a transfer is given up, at most 10000; default 5.
    pub timeout: Option<i64>,
    /// User name for the server; none when left out.
    pub username: Option<String>,
    /// Identifier of a `secret` object with the password for the server; none when left out.
    pub password_secret: Option<String>,
    /// User name for the proxy; none when left out.
    pub proxy_username: Option<String>,
    /// Identifier of a `secret` object with the password for the proxy; none when left out.
    pub proxy_password_secret: Option<String>,
}

/// Options of the `http` driver.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsCurlHttp {
    /// The members of `BlockdevOptionsCurlBase`.
    #[qapi(base)]
    pub base: BlockdevOptionsCurlBase,
    /// Cookies to send, written like `a=1; b=2`; none when left out.
    pub cookie: Option<Secret<String>>,
    /// Identifier of a `secret` object with the cookies, which keeps them out of sight; not
    /// together with `cookie`. Since 2.10.
    #[qapi(since = "2.10")]
    pub cookie_secret: Option<String>,
}

/// Options of the `https` driver.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsCurlHttps {
    /// The members of `BlockdevOptionsCurlBase`.
    #[qapi(base)]
    pub base: BlockdevOptionsCurlBase,
    /// Cookies to send, written like `a=1; b=2`; none when left out.
    pub cookie: Option<Secret<String>>,
    /// Check the server's certificate; default `true`.
    pub sslverify: Option<bool>,
    /// Identifier of a `secret` object with the cookies, which keeps them out of sight; not
    /// together with `cookie`. Since 2.10.
    #[qapi(since = "2.10")]
    pub cookie_secret: Option<String>,
}

/// Options of the `ftp` driver.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsCurlFtp {
    /// The members of `BlockdevOptionsCurlBase`.
    #[qapi(base)]
    pub base: BlockdevOptionsCurlBase,
}

/// Options of the `ftps` driver.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsCurlFtps {
    /// The members of `BlockdevOptionsCurlBase`.
    #[qapi(base)]
    pub base: BlockdevOptionsCurlBase,
    /// Check the server's certificate; default `true`.
    pub sslverify: Option<bool>,
}

/// Options of the `nbd` driver, an NBD client.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsNbd {
    /// Address of the NBD server.
    pub server: SocketAddress,
    /// Name of the export; the server's default one (the empty name) when left out.
    pub export: Option<String>,
    /// Identifier of a TLS credentials object; no encryption when left out.
    pub tls_creds: Option<String>,
    /// Name to expect in the server's certificate; default is the host in `server`. Since 7.0.
    #[qapi(since = "7.0")]
    pub tls_hostname: Option<String>,
    /// Metadata context to take block status from, such as `qemu:dirty-bitmap:NAME`, in the place
    /// of `base:allocation`, which is the default. Since 3.0. **Unstable.** An experiment.
    #[qapi(since = "3.0", features(unstable))]
    pub x_dirty_bitmap: Option<String>,
    /// Seconds that requests wait for the connection to come back once it is lost; after that they
    /// fail until it does; 0, the default, doesn't wait. Since 4.2.
    #[qapi(since = "4.2")]
    pub reconnect_delay: Option<u32>,
    /// Seconds to keep trying to connect when the node is opened; 0, the default, tries once. Since 7.0.
    #[qapi(since = "7.0")]
    pub open_timeout: Option<u32>,
}
