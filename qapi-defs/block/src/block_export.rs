//! Exports: block nodes that others can use, over NBD, vhost-user, FUSE or VDUSE.

use crate::block_core::BlockDirtyBitmapOrStr;
use qapi_defs_base::sockets::SocketAddress;
use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, Size, UnknownBranch, describe};

/// How the built-in NBD server listens for clients. Same as the arguments of `nbd-server-start`,
/// but with a flat socket address.
///
/// Since 4.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NbdServerOptions {
    /// Address to listen on.
    pub addr: SocketAddress,
    /// ID of a `tls-creds-*` object for the server side; clients must then use TLS. Absent: plain
    /// text. Since 2.6.
    #[qapi(since = "2.6")]
    pub tls_creds: Option<String>,
    /// ID of an `authz-*` object that decides, by the distinguished name in the client certificate,
    /// who may connect. Looked up per connection, so it may be replaced while the server runs.
    /// Absent: no such check is made, any client that passes the TLS credentials gets in. Since 4.0.
    #[qapi(since = "4.0")]
    pub tls_authz: Option<String>,
    /// How many clients may be connected at once; 0 is no limit. With 1, clients are not told that
    /// several connections are possible. Default 0. Since 5.2.
    #[qapi(since = "5.2")]
    pub max_connections: Option<u32>,
}

/// Options that all ways of creating an NBD export have in common.
///
/// Since 5.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "5.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockExportOptionsNbdBase {
    /// Export name that clients ask for, at most 4096 bytes. Absent: the node name (for
    /// `nbd-server-add`, the value of `device`). Since 2.12.
    #[qapi(since = "2.12")]
    pub name: Option<String>,
    /// Text shown to clients that list the exports, at most 4096 bytes. Absent: none. Since 5.0.
    #[qapi(since = "5.0")]
    pub description: Option<String>,
}

/// Options of an export served over NBD.
///
/// Since 5.2.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "5.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockExportOptionsNbd {
    /// The members of `BlockExportOptionsNbdBase`.
    #[qapi(base)]
    pub base: BlockExportOptionsNbdBase,
    /// Dirty bitmaps of the node, or elsewhere in its backing chain, that clients can read as
    /// metadata context `qemu:dirty-bitmap:NAME`. Absent: none. Since 7.1.
    #[qapi(since = "7.1")]
    pub bitmaps: Option<Vec<BlockDirtyBitmapOrStr>>,
    /// Whether clients can read, as metadata context `qemu:allocation-depth`, which layer of the
    /// backing chain supplies each range. Default `false`. Since 5.2.
    #[qapi(since = "5.2")]
    pub allocation_depth: Option<bool>,
}

/// Options of an export served as a vhost-user-blk device.
///
/// Since 5.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockExportOptionsVhostUserBlk {
    /// Socket to listen on: type `unix`, or `fd` with a UNIX domain socket.
    pub addr: SocketAddress,
    /// In bytes, a power of 2 from 512 to 2 MiB. Default 512.
    pub logical_block_size: Option<Size>,
    /// Number of request queues, at least 1. Default 1.
    pub num_queues: Option<u16>,
}

/// Whether users other than the one running QEMU can reach a FUSE export.
///
/// Since 6.1.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "6.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum FuseExportAllowOther {
    /// Only QEMU's own user.
    Off,
    /// Everybody whom the file permissions admit; the mount fails where FUSE does not permit this.
    On,
    /// Like `on` if FUSE permits it, otherwise like `off`.
    Auto,
}

/// Options of an export that appears in the host's file system as a raw image file.
///
/// Since 6.0. Only if `CONFIG_FUSE`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.0", cond(CONFIG_FUSE), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockExportOptionsFuse {
    /// Path of an existing regular file, which the export covers.
    pub mountpoint: String,
    /// Whether writing past the end enlarges the block node; otherwise they are cut short. Default
    /// `false`.
    pub growable: Option<bool>,
    /// Access for other users (FUSE option `allow_other`). Unless QEMU runs as root, it takes
    /// `user_allow_other` in `/etc/fuse.conf`. When off, not even `chmod` or `chown` open the file
    /// to others. Default `auto`. Since 6.1.
    #[qapi(since = "6.1")]
    pub allow_other: Option<FuseExportAllowOther>,
}

/// Options of an export that becomes a virtio block device of the host through VDUSE.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockExportOptionsVduseBlk {
    /// Name of the VDUSE device; no other on this host may have it.
    pub name: String,
    /// Number of request queues, at least 1. Default 1.
    pub num_queues: Option<u16>,
    /// Descriptors per queue, a power of 2 from 4 to 1024. Default 256.
    pub queue_size: Option<u16>,
    /// In bytes, a power of 2 that is at least 512 and not above the host's page size. Default 512.
    pub logical_block_size: Option<Size>,
    /// Serial number of the virtual disk. Default empty.
    pub serial: Option<String>,
}

/// Arguments of the deprecated `nbd-server-add`.
///
/// Since 5.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NbdServerAddOptions {
    /// The members of `BlockExportOptionsNbdBase`.
    #[qapi(base)]
    pub base: BlockExportOptionsNbdBase,
    /// Device or node name of what to export.
    pub device: String,
    /// Whether clients may write; ignored for a read-only node. Default `false`.
    pub writable: Option<bool>,
    /// One dirty bitmap that clients can read as metadata context `qemu:dirty-bitmap:NAME`. Absent:
    /// none. Since 4.0.
    #[qapi(since = "4.0")]
    pub bitmap: Option<String>,
}

/// What becomes of connected clients when an export is removed.
///
/// Since 2.12.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockExportRemoveMode {
    /// Refuse to remove an export that has clients.
    Safe,
    /// Disconnect the clients at once.
    Hard,
}

/// Protocol through which a block node is made available.
///
/// Since 4.2.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlockExportType {
    /// Network block device, served by the built-in NBD server.
    Nbd,
    /// Vhost-user device on a UNIX socket, for another process such as a VMM. Since 5.2. Only if
    /// `CONFIG_VHOST_USER_BLK_SERVER`.
    #[qapi(since = "5.2", cond(CONFIG_VHOST_USER_BLK_SERVER))]
    VhostUserBlk,
    /// File in the host's file system. Since 6.0. Only if `CONFIG_FUSE`.
    #[qapi(since = "6.0", cond(CONFIG_FUSE))]
    Fuse,
    /// Virtio device in the host's kernel (vDPA device in userspace). Since 7.1. Only if
    /// `CONFIG_VDUSE_BLK_EXPORT`.
    #[qapi(since = "7.1", cond(CONFIG_VDUSE_BLK_EXPORT))]
    VduseBlk,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// An export to create: the node, the access granted and the protocol.
///
/// Since 4.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockExportOptions {
    /// Protocol to serve it with.
    #[qapi(discriminator)]
    pub r#type: BlockExportOptionsBranch,
    /// Name for the export, unique among all exports whatever their type.
    pub id: String,
    /// Keep the node in its thread as long as the export exists, and fail if it cannot run in
    /// `iothread`. Default `false`: moving is allowed, `iothread` is a wish. Since 5.2.
    #[qapi(since = "5.2")]
    pub fixed_iothread: Option<bool>,
    /// ID of the `iothread` object to process requests in. Absent: whichever thread the node is in
    /// now. Since 5.2.
    #[qapi(since = "5.2")]
    pub iothread: Option<String>,
    /// Block node to export. Since 5.2.
    #[qapi(since = "5.2")]
    pub node_name: String,
    /// Whether clients may write. Default `false`.
    pub writable: Option<bool>,
    /// Flush after every write before reporting it done. Default `false`. Since 5.2.
    #[qapi(since = "5.2")]
    pub writethrough: Option<bool>,
}

/// What `type` chooses in `BlockExportOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(BlockExportType), from)]
pub enum BlockExportOptionsBranch {
    /// Network block device, served by the built-in NBD server.
    Nbd(Box<BlockExportOptionsNbd>),
    /// Vhost-user device on a UNIX socket, for another process such as a VMM. Since 5.2. Only if
    /// `CONFIG_VHOST_USER_BLK_SERVER`.
    #[qapi(cond(CONFIG_VHOST_USER_BLK_SERVER))]
    VhostUserBlk(Box<BlockExportOptionsVhostUserBlk>),
    /// File in the host's file system. Since 6.0. Only if `CONFIG_FUSE`.
    #[qapi(cond(CONFIG_FUSE))]
    Fuse(BlockExportOptionsFuse),
    /// Virtio device in the host's kernel (vDPA device in userspace). Since 7.1. Only if
    /// `CONFIG_VDUSE_BLK_EXPORT`.
    #[qapi(cond(CONFIG_VDUSE_BLK_EXPORT))]
    VduseBlk(Box<BlockExportOptionsVduseBlk>),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// An export that exists at present.
///
/// Since 5.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockExportInfo {
    /// Name of the export.
    pub id: String,
    /// Protocol it is served with.
    pub r#type: BlockExportType,
    /// Block node it gives access to.
    pub node_name: String,
    /// Whether it is being removed, waiting for its last users to go.
    pub shutting_down: bool,
}

/// Commands.
pub mod cmd {
    use super::{BlockExportInfo, BlockExportOptions, BlockExportRemoveMode, NbdServerAddOptions};
    use qapi_defs_base::sockets::SocketAddressLegacy;
    use qapi_runtime::Qapi;

    /// Starts the NBD server built into QEMU. There is one per process; exports are added to it
    /// with `block-export-add`.
    ///
    /// Since 1.3.
    ///
    /// # Errors
    ///
    /// If the server is running already, the address cannot be bound or `tls-creds` is unsuitable.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.3", allow_preconfig, new, doc_required)]
    pub struct NbdServerStart {
        /// Address to listen on.
        pub addr: SocketAddressLegacy,
        /// ID of a `tls-creds-*` object for the server side; clients must then use TLS. Absent:
        /// plain text. Since 2.6.
        #[qapi(since = "2.6")]
        pub tls_creds: Option<String>,
        /// ID of an `authz-*` object that decides, by the distinguished name in the client
        /// certificate, who may connect. Looked up per connection, so it may be replaced while the
        /// server runs. Absent: no such check is made, any client that passes the TLS credentials
        /// gets in. Since 4.0.
        #[qapi(since = "4.0")]
        pub tls_authz: Option<String>,
        /// How many clients may be connected at once; 0 is no limit. With 1, clients are not told
        /// that several connections are possible. Default 0. Since 5.2.
        #[qapi(since = "5.2")]
        pub max_connections: Option<u32>,
    }

    /// Adds an export to the NBD server, with its name as the export ID. The export ends when
    /// `device` is ejected.
    ///
    /// Since 1.3.
    ///
    /// **Deprecated.** Use `block-export-add` with type `nbd`.
    ///
    /// # Errors
    ///
    /// If the NBD server is not running, the name is taken or the node does not exist.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.3", features(deprecated), boxed, allow_preconfig, doc_required)]
    pub struct NbdServerAdd(pub NbdServerAddOptions);

    /// Removes an export from the NBD server.
    ///
    /// Since 2.12.
    ///
    /// **Deprecated.** Use `block-export-del`.
    ///
    /// # Errors
    ///
    /// If there is no such export, it is not an NBD one, or it is in use and `mode` is `safe`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.12", features(deprecated), allow_preconfig, new, doc_required)]
    pub struct NbdServerRemove {
        /// ID of the export (its NBD name where `nbd-server-add` created it).
        pub name: String,
        /// How to treat connected clients. Default `safe`.
        pub mode: Option<BlockExportRemoveMode>,
    }

    /// Stops the built-in NBD server: disconnects its clients and removes all NBD exports, however
    /// they were created.
    ///
    /// Since 1.3.
    ///
    /// # Errors
    ///
    /// If the server is not running.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "1.3", allow_preconfig, doc_required)]
    pub struct NbdServerStop {}

    /// Makes a block node available to other processes or hosts. An NBD export needs a server
    /// started with `nbd-server-start`.
    ///
    /// Since 5.2.
    ///
    /// # Errors
    ///
    /// If the ID is taken or malformed, the node or the iothread does not exist, the node is
    /// read-only but `writable` was asked for, or the protocol driver refuses.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "5.2", boxed, allow_preconfig, doc_required)]
    pub struct BlockExportAdd(pub BlockExportOptions);

    /// Begins to remove an export. It may take until after the command returns for the export to be
    /// gone; `BLOCK_EXPORT_DELETED` announces that.
    ///
    /// Since 5.2.
    ///
    /// # Errors
    ///
    /// If there is no such export, its removal is under way already, or it is in use and `mode` is
    /// `safe`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "5.2", allow_preconfig, new, doc_required)]
    pub struct BlockExportDel {
        /// Name of the export.
        pub id: String,
        /// How to treat connected clients. Default `safe`.
        pub mode: Option<BlockExportRemoveMode>,
    }

    /// Lists the exports of every type, including those being removed.
    ///
    /// Since 5.2.
    ///
    /// # Returns
    ///
    /// One `BlockExportInfo` per export.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "5.2", returns(Vec<BlockExportInfo>), allow_preconfig, doc_required)]
    pub struct QueryBlockExports {}
}

/// Events.
pub mod event {
    use qapi_runtime::Qapi;

    /// An export is gone for good; its ID is free for use by another.
    ///
    /// Since 5.2.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "5.2", doc_required)]
    pub struct BlockExportDeleted {
        /// Name of the export.
        pub id: String,
    }
}

qapi_runtime::command_set! {
    /// The commands of `block-export`, for servers that have all of them.
    pub trait Commands {
        nbd_server_start(cmd::NbdServerStart);
        nbd_server_add(cmd::NbdServerAdd);
        nbd_server_remove(cmd::NbdServerRemove);
        nbd_server_stop(cmd::NbdServerStop);
        block_export_add(cmd::BlockExportAdd);
        block_export_del(cmd::BlockExportDel);
        query_block_exports(cmd::QueryBlockExports);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "block-export",
    includes: &["sockets", "block-core"],
    definitions: &[
        describe::ty::<NbdServerOptions>(),
        describe::command::<cmd::NbdServerStart>(),
        describe::ty::<BlockExportOptionsNbdBase>(),
        describe::ty::<BlockExportOptionsNbd>(),
        describe::ty::<BlockExportOptionsVhostUserBlk>(),
        describe::ty::<FuseExportAllowOther>(),
        describe::ty::<BlockExportOptionsFuse>(),
        describe::ty::<BlockExportOptionsVduseBlk>(),
        describe::ty::<NbdServerAddOptions>(),
        describe::command::<cmd::NbdServerAdd>(),
        describe::ty::<BlockExportRemoveMode>(),
        describe::command::<cmd::NbdServerRemove>(),
        describe::command::<cmd::NbdServerStop>(),
        describe::ty::<BlockExportType>(),
        describe::ty::<BlockExportOptions>(),
        describe::command::<cmd::BlockExportAdd>(),
        describe::command::<cmd::BlockExportDel>(),
        describe::event::<event::BlockExportDeleted>(),
        describe::ty::<BlockExportInfo>(),
        describe::command::<cmd::QueryBlockExports>(),
    ],
};
