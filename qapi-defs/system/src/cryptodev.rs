//! Crypto devices.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// Kind of cryptography of a crypto device's session.
///
/// Since 8.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.0", prefix = "QCRYPTODEV_BACKEND_ALG", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QCryptodevBackendAlgType {
    /// Symmetric.
    Sym,
    /// Asymmetric.
    Asym,
}

/// Service of a crypto device.
///
/// Since 8.0.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.0", prefix = "QCRYPTODEV_BACKEND_SERVICE", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QCryptodevBackendServiceType {
    /// Symmetric encryption.
    Cipher,
    /// Hashes.
    Hash,
    /// Message authentication codes.
    Mac,
    /// Authenticated encryption.
    Aead,
    /// Asymmetric encryption and signatures.
    Akcipher,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// What does the work for a crypto device.
///
/// Since 8.0.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.0", prefix = "QCRYPTODEV_BACKEND_TYPE", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QCryptodevBackendType {
    /// QEMU's own crypto code.
    Builtin,
    /// Another process, by vhost-user.
    VhostUser,
    /// The Linux kernel.
    Lkcf,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// A queue of a crypto backend.
///
/// Since 8.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QCryptodevBackendClient {
    /// Number of the queue.
    pub queue: u32,
    /// What does the work.
    pub r#type: QCryptodevBackendType,
}

/// A crypto backend.
///
/// Since 8.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QCryptodevInfo {
    /// Id of the object.
    pub id: String,
    /// Services it offers.
    pub service: Vec<QCryptodevBackendServiceType>,
    /// Its queues.
    pub client: Vec<QCryptodevBackendClient>,
}

/// Commands.
pub mod cmd {
    use super::QCryptodevInfo;
    use qapi_runtime::Qapi;

    /// Lists the crypto backends (objects `cryptodev-*`).
    ///
    /// Since 8.0.
    ///
    /// # Returns
    ///
    /// One entry per backend.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "8.0", returns(Vec<QCryptodevInfo>), doc_required)]
    pub struct QueryCryptodev {}
}

qapi_runtime::command_set! {
    /// The commands of `cryptodev`, for servers that have all of them.
    pub trait Commands {
        query_cryptodev(cmd::QueryCryptodev);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "cryptodev",
    includes: &[],
    definitions: &[
        describe::ty::<QCryptodevBackendAlgType>(),
        describe::ty::<QCryptodevBackendServiceType>(),
        describe::ty::<QCryptodevBackendType>(),
        describe::ty::<QCryptodevBackendClient>(),
        describe::ty::<QCryptodevInfo>(),
        describe::command::<cmd::QueryCryptodev>(),
    ],
};
