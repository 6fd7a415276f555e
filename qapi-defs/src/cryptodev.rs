//! The module `cryptodev` of the schema.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// Kind of cryptography of a crypto device's session.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.0", prefix = "QCRYPTODEV_BACKEND_ALG")]
pub enum QCryptodevBackendAlgType {
    /// symmetric
    Sym,
    /// asymmetric
    Asym,
}

/// Service of a crypto device.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.0", prefix = "QCRYPTODEV_BACKEND_SERVICE")]
pub enum QCryptodevBackendServiceType {
    /// symmetric encryption
    Cipher,
    /// hashes
    Hash,
    /// message authentication codes
    Mac,
    /// authenticated encryption
    Aead,
    /// asymmetric encryption and signatures
    Akcipher,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// What does the work for a crypto device.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.0", prefix = "QCRYPTODEV_BACKEND_TYPE")]
pub enum QCryptodevBackendType {
    /// QEMU's own crypto code
    Builtin,
    /// another process, by vhost-user
    VhostUser,
    /// the Linux kernel
    Lkcf,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// A queue of a crypto backend.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new)]
pub struct QCryptodevBackendClient {
    /// number of the queue
    pub queue: u32,
    /// what does the work
    pub r#type: QCryptodevBackendType,
}

/// A crypto backend.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.0", new)]
pub struct QCryptodevInfo {
    /// id of the object
    pub id: ::std::string::String,
    /// services it offers
    pub service: Vec<QCryptodevBackendServiceType>,
    /// its queues
    pub client: Vec<QCryptodevBackendClient>,
}

/// Commands.
pub mod cmd {
    use super::QCryptodevInfo;
    use qapi_runtime::Qapi;

    /// Lists the crypto backends (objects `cryptodev-*`).
    ///
    /// # Returns
    ///
    /// one entry per backend
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "8.0", returns(Vec<QCryptodevInfo>))]
    pub struct QueryCryptodev {}
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
