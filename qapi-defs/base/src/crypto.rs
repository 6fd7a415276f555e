//! Cryptography: ciphers, hashes, encrypted block devices, secrets, TLS credentials.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, Secret, describe};

/// Which end of a TLS connection credentials are for.
///
/// Since 2.5.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.5", prefix = "QCRYPTO_TLS_CREDS_ENDPOINT", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QCryptoTLSCredsEndpoint {
    /// The end that connects.
    Client,
    /// The end that accepts.
    Server,
}

/// Encoding of a secret.
///
/// Since 2.6.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.6", prefix = "QCRYPTO_SECRET_FORMAT", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QCryptoSecretFormat {
    /// The bytes as they are; in JSON they have to be UTF-8.
    Raw,
    /// base64, for any bytes.
    Base64,
}

/// Hash function.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.6", prefix = "QCRYPTO_HASH_ALG", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QCryptoHashAlgorithm {
    /// MD5; broken, for old formats only.
    Md5,
    /// SHA-1; broken, for old formats only.
    Sha1,
    /// SHA-224. Since 2.7.
    #[qapi(since = "2.7")]
    Sha224,
    /// SHA-256; the sensible choice.
    Sha256,
    /// SHA-384. Since 2.7.
    #[qapi(since = "2.7")]
    Sha384,
    /// SHA-512. Since 2.7.
    #[qapi(since = "2.7")]
    Sha512,
    /// RIPEMD-160. Since 2.7.
    #[qapi(since = "2.7")]
    Ripemd160,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Block cipher and size of its key.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.6", prefix = "QCRYPTO_CIPHER_ALG", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QCryptoCipherAlgorithm {
    /// AES, 16 bytes. On the wire: `aes-128`.
    #[qapi(name = "aes-128")]
    Aes128,
    /// AES, 24 bytes. On the wire: `aes-192`.
    #[qapi(name = "aes-192")]
    Aes192,
    /// AES, 32 bytes. On the wire: `aes-256`.
    #[qapi(name = "aes-256")]
    Aes256,
    /// DES, 8 bytes; insecure, for VNC passwords only. Since 6.1.
    #[qapi(since = "6.1")]
    Des,
    /// Triple DES, 24 bytes. On the wire: `3des`. Since 2.9.
    #[qapi(name = "3des", since = "2.9")]
    _3des,
    /// CAST5, 16 bytes. On the wire: `cast5-128`.
    #[qapi(name = "cast5-128")]
    Cast5_128,
    /// Serpent, 16 bytes. On the wire: `serpent-128`.
    #[qapi(name = "serpent-128")]
    Serpent128,
    /// Serpent, 24 bytes. On the wire: `serpent-192`.
    #[qapi(name = "serpent-192")]
    Serpent192,
    /// Serpent, 32 bytes. On the wire: `serpent-256`.
    #[qapi(name = "serpent-256")]
    Serpent256,
    /// Twofish, 16 bytes. On the wire: `twofish-128`.
    #[qapi(name = "twofish-128")]
    Twofish128,
    /// Twofish, 24 bytes. On the wire: `twofish-192`.
    #[qapi(name = "twofish-192")]
    Twofish192,
    /// Twofish, 32 bytes. On the wire: `twofish-256`.
    #[qapi(name = "twofish-256")]
    Twofish256,
    /// SM4, 16 bytes. Since 9.0.
    #[qapi(since = "9.0")]
    Sm4,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// How a block cipher is applied to longer data.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.6", prefix = "QCRYPTO_CIPHER_MODE", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QCryptoCipherMode {
    /// ECB, each block by itself.
    Ecb,
    /// CBC, each block chained to the one before.
    Cbc,
    /// XTS, made for disks; takes two keys.
    Xts,
    /// CTR, counter as key stream. Since 2.8.
    #[qapi(since = "2.8")]
    Ctr,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// How the initialization vector of a disk sector is derived.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.6", prefix = "QCRYPTO_IVGEN_ALG", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QCryptoIVGenAlgorithm {
    /// Lower 32 bits of the sector number; weak on disks of more than 2 TiB, for compatibility with
    /// old dm-crypt volumes.
    Plain,
    /// 64-bit sector number.
    Plain64,
    /// Sector number, encrypted under a key that is the hash of the volume's key.
    Essiv,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Disk encryption format.
///
/// Since 2.6.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.6", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QCryptoBlockFormat {
    /// AES-CBC as once built into qcow and qcow2; insecure, only for getting at old data.
    Qcow,
    /// LUKS version 1.
    Luks,
}

/// Options of all disk encryption formats.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.6", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QCryptoBlockOptionsBase {
    /// The format; decides on the other members.
    pub format: QCryptoBlockFormat,
}

/// Options of the old qcow encryption.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.6", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QCryptoBlockOptionsQCow {
    /// Id of the `secret` object with the password. May be absent only where no data is accessed,
    /// as when inspecting an image.
    pub key_secret: Option<String>,
}

/// Options of LUKS.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.6", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QCryptoBlockOptionsLUKS {
    /// Id of the `secret` object with the passphrase. May be absent only where no data is accessed,
    /// as when inspecting an image.
    pub key_secret: Option<String>,
}

/// Options for creating a LUKS volume.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.6", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QCryptoBlockCreateOptionsLUKS {
    /// The members of `QCryptoBlockOptionsLUKS`.
    #[qapi(base)]
    pub base: QCryptoBlockOptionsLUKS,
    /// Cipher for the data. Default `aes-256`.
    pub cipher_alg: Option<QCryptoCipherAlgorithm>,
    /// Mode of that cipher. Default `xts`.
    pub cipher_mode: Option<QCryptoCipherMode>,
    /// Generator of initialization vectors. Default `plain64`.
    pub ivgen_alg: Option<QCryptoIVGenAlgorithm>,
    /// Hash used by that generator; of use with `essiv` only, where the default is `sha256`.
    pub ivgen_hash_alg: Option<QCryptoHashAlgorithm>,
    /// Hash for deriving keys from passphrases. Default `sha256`.
    pub hash_alg: Option<QCryptoHashAlgorithm>,
    /// Milliseconds that unlocking should take on this host, which sets the effort of guessing
    /// passphrases. Default 2000. Since 2.8.
    #[qapi(since = "2.8")]
    pub iter_time: Option<i64>,
    /// `true` puts the header in an image of its own. Default `false`. Since 9.0.
    #[qapi(since = "9.0")]
    pub detached_header: Option<bool>,
}

/// How to open an encrypted volume.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.6", base(QCryptoBlockOptionsBase), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QCryptoBlockOpenOptions {
    /// The format; decides on the other members.
    #[qapi(discriminator)]
    pub format: QCryptoBlockOpenOptionsBranch,
}

/// What `format` chooses in `QCryptoBlockOpenOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(QCryptoBlockFormat), from)]
pub enum QCryptoBlockOpenOptionsBranch {
    /// AES-CBC as once built into qcow and qcow2; insecure, only for getting at old data.
    Qcow(QCryptoBlockOptionsQCow),
    /// LUKS version 1.
    Luks(QCryptoBlockOptionsLUKS),
}

/// How to create an encrypted volume.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.6", base(QCryptoBlockOptionsBase), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QCryptoBlockCreateOptions {
    /// The format; decides on the other members.
    #[qapi(discriminator)]
    pub format: QCryptoBlockCreateOptionsBranch,
}

/// What `format` chooses in `QCryptoBlockCreateOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(QCryptoBlockFormat), from)]
pub enum QCryptoBlockCreateOptionsBranch {
    /// AES-CBC as once built into qcow and qcow2; insecure, only for getting at old data.
    Qcow(QCryptoBlockOptionsQCow),
    /// LUKS version 1.
    Luks(Box<QCryptoBlockCreateOptionsLUKS>),
}

/// What is known about a volume in any encryption format.
///
/// Since 2.7.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.7", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QCryptoBlockInfoBase {
    /// The format; decides on the other members.
    pub format: QCryptoBlockFormat,
}

/// A key slot of a LUKS volume.
///
/// Since 2.7.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.7", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QCryptoBlockInfoLUKSSlot {
    /// Whether it holds a key.
    pub active: bool,
    /// PBKDF2 iterations. Absent if inactive.
    pub iters: Option<i64>,
    /// Number of parts that the key is split into against recovery after erasure. Absent if
    /// inactive.
    pub stripes: Option<i64>,
    /// Where the key is stored, in bytes from the start of the header.
    pub key_offset: i64,
}

/// Parameters of a LUKS volume.
///
/// Since 2.7.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.7", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QCryptoBlockInfoLUKS {
    /// Cipher of the data.
    pub cipher_alg: QCryptoCipherAlgorithm,
    /// Mode of that cipher.
    pub cipher_mode: QCryptoCipherMode,
    /// Generator of initialization vectors.
    pub ivgen_alg: QCryptoIVGenAlgorithm,
    /// Hash used by that generator. Absent unless it is `essiv`.
    pub ivgen_hash_alg: Option<QCryptoHashAlgorithm>,
    /// Hash for deriving keys.
    pub hash_alg: QCryptoHashAlgorithm,
    /// Whether the header is in an image of its own. Since 9.0.
    #[qapi(since = "9.0")]
    pub detached_header: bool,
    /// Where the data begins, in bytes.
    pub payload_offset: i64,
    /// PBKDF2 iterations for the checksum of the master key.
    pub master_key_iters: i64,
    /// UUID of the volume.
    pub uuid: String,
    /// The key slots, all eight of them.
    pub slots: Vec<QCryptoBlockInfoLUKSSlot>,
}

/// Parameters of an encrypted volume.
///
/// Since 2.7.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.7", base(QCryptoBlockInfoBase), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QCryptoBlockInfo {
    /// The format; decides on the other members.
    #[qapi(discriminator)]
    pub format: QCryptoBlockInfoBranch,
}

/// What `format` chooses in `QCryptoBlockInfo`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(QCryptoBlockFormat), from)]
pub enum QCryptoBlockInfoBranch {
    /// LUKS version 1.
    Luks(Box<QCryptoBlockInfoLUKS>),
    /// AES-CBC as once built into qcow and qcow2; insecure, only for getting at old data.
    Qcow,
}

/// What is to become of a LUKS key slot.
///
/// Since 5.1.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QCryptoBlockLUKSKeyslotState {
    /// It gets a passphrase.
    Active,
    /// It is erased.
    Inactive,
}

/// A change to the key slots of a LUKS volume: a passphrase is added or removed.
///
/// Since 5.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QCryptoBlockAmendOptionsLUKS {
    /// `active` adds, `inactive` removes.
    pub state: QCryptoBlockLUKSKeyslotState,
    /// Id of the `secret` object with the passphrase to add; needed for adding, not allowed for
    /// removing.
    pub new_secret: Option<String>,
    /// Id of the `secret` object with a passphrase; all slots it opens are erased. For removing
    /// only, where this or `keyslot` is needed.
    pub old_secret: Option<String>,
    /// Number of the slot, 0 to 7. Adding: absent takes a free one; overwriting an active one needs
    /// `force`. Removing: erases just this one; the last active one only with `force`.
    pub keyslot: Option<i64>,
    /// Milliseconds that unlocking should take with the added passphrase. Default
    /// 2000. For adding only.
    pub iter_time: Option<i64>,
    /// Id of the `secret` object with a passphrase valid now. Absent: the one the image was opened
    /// with. For adding only.
    pub secret: Option<String>,
}

/// A change to the encryption of a volume; possible with LUKS only.
///
/// Since 5.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.1", base(QCryptoBlockOptionsBase), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QCryptoBlockAmendOptions {
    /// The format; decides on the other members.
    #[qapi(discriminator)]
    pub format: QCryptoBlockAmendOptionsBranch,
}

/// What `format` chooses in `QCryptoBlockAmendOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(QCryptoBlockFormat), from)]
pub enum QCryptoBlockAmendOptionsBranch {
    /// LUKS version 1.
    Luks(Box<QCryptoBlockAmendOptionsLUKS>),
    /// AES-CBC as once built into qcow and qcow2; insecure, only for getting at old data.
    Qcow,
}

/// Options common to secrets.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.6", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SecretCommonProperties {
    /// Whether to load at this point, before the options behind it are known. Default `false`.
    /// **Deprecated.** Leave it out: the object is loaded when it is complete, whatever this says.
    #[qapi(features(deprecated))]
    pub loaded: Option<bool>,
    /// Encoding of the data. Default `raw`.
    pub format: Option<QCryptoSecretFormat>,
    /// Id of another secret, with the AES-256 key that decrypts this one. Absent: the data is not
    /// encrypted.
    pub keyid: Option<String>,
    /// Initialization vector for that, 16 bytes in base64; needed with `keyid`, ignored without.
    pub iv: Option<String>,
}

/// Options of `secret`. Takes one of `data` and `file`.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.6", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SecretProperties {
    /// The members of `SecretCommonProperties`.
    #[qapi(base)]
    pub base: SecretCommonProperties,
    /// The secret itself; visible to whoever sees the command, unless encrypted.
    pub data: Option<Secret<String>>,
    /// File containing the secret.
    pub file: Option<String>,
}

/// Options of `secret_keyring`, a secret from the keyring of the Linux kernel.
///
/// Since 5.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SecretKeyringProperties {
    /// The members of `SecretCommonProperties`.
    #[qapi(base)]
    pub base: SecretCommonProperties,
    /// Serial number of the key.
    pub serial: i32,
}

/// Options common to TLS credentials.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.5", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct TlsCredsProperties {
    /// Whether to check who is at the other end; without effect for anonymous credentials. Default
    /// `true`.
    pub verify_peer: Option<bool>,
    /// Directory with the keys and certificates, under fixed names such as `ca-cert.pem`,
    /// `server-key.pem`, `keys.psk`.
    pub dir: Option<String>,
    /// The end QEMU is at. Default `client`.
    pub endpoint: Option<QCryptoTLSCredsEndpoint>,
    /// GnuTLS priority string that selects ciphers and protocol versions. Absent: the default set
    /// at build time.
    pub priority: Option<String>,
}

/// Options of `tls-creds-anon`: encryption without knowing who the peer is.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.5", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct TlsCredsAnonProperties {
    /// The members of `TlsCredsProperties`.
    #[qapi(base)]
    pub base: TlsCredsProperties,
    /// Whether to load at this point, before the options behind it are known. Default `false`.
    /// **Deprecated.** Leave it out: the object is loaded when it is complete, whatever this says.
    #[qapi(features(deprecated))]
    pub loaded: Option<bool>,
}

/// Options of `tls-creds-psk`: keys known to both ends beforehand.
///
/// Since 3.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "3.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct TlsCredsPskProperties {
    /// The members of `TlsCredsProperties`.
    #[qapi(base)]
    pub base: TlsCredsProperties,
    /// Whether to load at this point, before the options behind it are known. Default `false`.
    /// **Deprecated.** Leave it out: the object is loaded when it is complete, whatever this says.
    #[qapi(features(deprecated))]
    pub loaded: Option<bool>,
    /// Name a client identifies itself by. Default `qemu`.
    pub username: Option<String>,
}

/// Options of `tls-creds-x509`: certificates.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.5", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct TlsCredsX509Properties {
    /// The members of `TlsCredsProperties`.
    #[qapi(base)]
    pub base: TlsCredsProperties,
    /// Whether to load at this point, before the options behind it are known. Default `false`.
    /// **Deprecated.** Leave it out: the object is loaded when it is complete, whatever this says.
    #[qapi(features(deprecated))]
    pub loaded: Option<bool>,
    /// Whether to look for common mistakes in the certificates when loading them. Default `true`.
    pub sanity_check: Option<bool>,
    /// Id of the `secret` object with the password of the private key. Absent: the key is not
    /// encrypted.
    pub passwordid: Option<String>,
}

/// Asymmetric cipher.
///
/// Since 7.1.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1", prefix = "QCRYPTO_AKCIPHER_ALG", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QCryptoAkCipherAlgorithm {
    /// RSA.
    Rsa,
}

/// Half of an asymmetric key pair.
///
/// Since 7.1.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1", prefix = "QCRYPTO_AKCIPHER_KEY_TYPE", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QCryptoAkCipherKeyType {
    /// Public key.
    Public,
    /// Private key.
    Private,
}

/// Padding of data for RSA.
///
/// Since 7.1.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1", prefix = "QCRYPTO_RSA_PADDING_ALG", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QCryptoRSAPaddingAlgorithm {
    /// None.
    Raw,
    /// PKCS #1 version 1.5.
    Pkcs1,
}

/// Parameters of RSA.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QCryptoAkCipherOptionsRSA {
    /// Hash whose digests are signed; of use with `pkcs1` only.
    pub hash_alg: QCryptoHashAlgorithm,
    /// Padding.
    pub padding_alg: QCryptoRSAPaddingAlgorithm,
}

/// Parameters of an asymmetric cipher.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QCryptoAkCipherOptions {
    /// The cipher; decides on the other members.
    #[qapi(discriminator)]
    pub alg: QCryptoAkCipherOptionsBranch,
}

/// What `alg` chooses in `QCryptoAkCipherOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(QCryptoAkCipherAlgorithm), from)]
pub enum QCryptoAkCipherOptionsBranch {
    /// RSA.
    Rsa(QCryptoAkCipherOptionsRSA),
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "crypto",
    includes: &[],
    definitions: &[
        describe::ty::<QCryptoTLSCredsEndpoint>(),
        describe::ty::<QCryptoSecretFormat>(),
        describe::ty::<QCryptoHashAlgorithm>(),
        describe::ty::<QCryptoCipherAlgorithm>(),
        describe::ty::<QCryptoCipherMode>(),
        describe::ty::<QCryptoIVGenAlgorithm>(),
        describe::ty::<QCryptoBlockFormat>(),
        describe::ty::<QCryptoBlockOptionsBase>(),
        describe::ty::<QCryptoBlockOptionsQCow>(),
        describe::ty::<QCryptoBlockOptionsLUKS>(),
        describe::ty::<QCryptoBlockCreateOptionsLUKS>(),
        describe::ty::<QCryptoBlockOpenOptions>(),
        describe::ty::<QCryptoBlockCreateOptions>(),
        describe::ty::<QCryptoBlockInfoBase>(),
        describe::ty::<QCryptoBlockInfoLUKSSlot>(),
        describe::ty::<QCryptoBlockInfoLUKS>(),
        describe::ty::<QCryptoBlockInfo>(),
        describe::ty::<QCryptoBlockLUKSKeyslotState>(),
        describe::ty::<QCryptoBlockAmendOptionsLUKS>(),
        describe::ty::<QCryptoBlockAmendOptions>(),
        describe::ty::<SecretCommonProperties>(),
        describe::ty::<SecretProperties>(),
        describe::ty::<SecretKeyringProperties>(),
        describe::ty::<TlsCredsProperties>(),
        describe::ty::<TlsCredsAnonProperties>(),
        describe::ty::<TlsCredsPskProperties>(),
        describe::ty::<TlsCredsX509Properties>(),
        describe::ty::<QCryptoAkCipherAlgorithm>(),
        describe::ty::<QCryptoAkCipherKeyType>(),
        describe::ty::<QCryptoRSAPaddingAlgorithm>(),
        describe::ty::<QCryptoAkCipherOptionsRSA>(),
        describe::ty::<QCryptoAkCipherOptions>(),
    ],
};
