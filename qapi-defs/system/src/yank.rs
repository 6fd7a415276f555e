//! Yanking: to cut connections that hang.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, UnknownBranch, describe};

/// Kinds of connections that `yank` can cut.
///
/// Since 6.0.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "6.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum YankInstanceType {
    /// The network connection of a block node (the `nbd` driver).
    BlockNode,
    /// The connection of a socket character device.
    Chardev,
    /// All connections of the migration.
    Migration,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Selects a block node.
///
/// Since 6.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct YankInstanceBlockNode {
    /// Its name in the block graph.
    pub node_name: String,
}

/// Selects a character device.
///
/// Since 6.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct YankInstanceChardev {
    /// Its identifier.
    pub id: String,
}

/// Something with connections that `yank` can shut down. An NBD node doesn't reconnect after it; a
/// socket character device sees its peer gone; a migration ends up `failed` rather than
/// `cancelled`, since nobody told it beforehand.
///
/// Since 6.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct YankInstance {
    /// Kind of the instance; `block-node` and `chardev` need one more member to say which.
    #[qapi(discriminator)]
    pub r#type: YankInstanceBranch,
}

/// What `type` chooses in `YankInstance`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(YankInstanceType), from)]
pub enum YankInstanceBranch {
    /// The network connection of a block node (the `nbd` driver).
    BlockNode(YankInstanceBlockNode),
    /// The connection of a socket character device.
    Chardev(YankInstanceChardev),
    /// All connections of the migration.
    Migration,
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Commands.
pub mod cmd {
    use super::YankInstance;
    use qapi_runtime::Qapi;

    /// Cuts connections forcibly, to get QEMU going again when it is stuck waiting for a peer that
    /// no longer answers. Can be executed out of band, which works even while the main loop hangs.
    ///
    /// Since 6.0.
    ///
    /// # Errors
    ///
    /// `DeviceNotFound` when one of the instances isn't there.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "6.0", allow_oob, new, doc_required)]
    pub struct Yank {
        /// What to cut; either all of them exist or nothing is touched.
        pub instances: Vec<YankInstance>,
    }

    /// Lists what `yank` could act upon at present.
    ///
    /// Since 6.0.
    ///
    /// # Returns
    ///
    /// The registered instances, in no particular order.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "6.0", returns(Vec<YankInstance>), allow_oob, doc_required)]
    pub struct QueryYank {}
}

qapi_runtime::command_set! {
    /// The commands of `yank`, for servers that have all of them.
    pub trait Commands {
        yank(cmd::Yank);
        query_yank(cmd::QueryYank);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "yank",
    includes: &[],
    definitions: &[
        describe::ty::<YankInstanceType>(),
        describe::ty::<YankInstanceBlockNode>(),
        describe::ty::<YankInstanceChardev>(),
        describe::ty::<YankInstance>(),
        describe::command::<cmd::Yank>(),
        describe::command::<cmd::QueryYank>(),
    ],
};
