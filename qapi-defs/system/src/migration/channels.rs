//! Where a migration goes to and comes from.

use qapi_defs_base::sockets::{InetSocketAddress, SocketAddress};
use qapi_runtime::Qapi;

/// How a migration stream is carried.
///
/// Since 8.2.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum MigrationAddressType {
    /// TCP, Unix or vsock socket, or a socket passed as descriptor.
    Socket,
    /// Standard input or output of a command.
    Exec,
    /// RDMA.
    Rdma,
    /// A file.
    File,
}

/// A file as the end of a migration stream.
///
/// Since 8.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct FileMigrationArgs {
    /// Path of the file, or `/dev/fdset/N` for an fd set.
    pub filename: String,
    /// Position in bytes at which the stream begins.
    pub offset: u64,
}

/// A command as the end of a migration stream.
///
/// Since 8.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MigrationExecCommand {
    /// Program and arguments; executed directly, without a shell.
    pub args: Vec<String>,
}

/// Where a migration stream goes to or comes from.
///
/// Since 8.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MigrationAddress {
    /// Kind of transport, which decides on the other members.
    #[qapi(discriminator)]
    pub transport: MigrationAddressBranch,
}

/// What `transport` chooses in `MigrationAddress`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(MigrationAddressType), from)]
pub enum MigrationAddressBranch {
    /// TCP, Unix or vsock socket, or a socket passed as descriptor.
    Socket(Box<SocketAddress>),
    /// Standard input or output of a command.
    Exec(MigrationExecCommand),
    /// RDMA.
    Rdma(InetSocketAddress),
    /// A file.
    File(FileMigrationArgs),
}

/// Purpose of a migration channel.
///
/// Since 8.1.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum MigrationChannelType {
    /// The stream itself.
    Main,
}

/// One channel of a migration.
///
/// Since 8.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MigrationChannel {
    /// What it is for.
    pub channel_type: MigrationChannelType,
    /// Its address.
    pub addr: MigrationAddress,
}
