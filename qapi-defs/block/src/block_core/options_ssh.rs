//! Options of block nodes: SSH.

use qapi_defs_base::sockets::InetSocketAddress;
use qapi_runtime::Qapi;

/// How to make sure an SSH server is the right one.
///
/// Since 2.12.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12", exceptions(member_names), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum SshHostKeyCheckMode {
    /// Not at all.
    None,
    /// By a fingerprint given in the options.
    Hash,
    /// By the user's `known_hosts` file. On the wire: `known_hosts`.
    #[qapi(name = "known_hosts")]
    KnownHosts,
}

/// Hash algorithms for the fingerprint of an SSH host key.
///
/// Since 2.12.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum SshHostKeyCheckHashType {
    /// MD5.
    Md5,
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
}

/// The fingerprint an SSH server must show.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SshHostKeyHash {
    /// Algorithm it was made with.
    pub r#type: SshHostKeyCheckHashType,
    /// The fingerprint in hexadecimal digits, which colons may separate.
    pub hash: String,
}

/// Verification of an SSH server's host key.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SshHostKeyCheck {
    /// Method; `hash` needs the fingerprint as well.
    #[qapi(discriminator)]
    pub mode: SshHostKeyCheckBranch,
}

/// What `mode` chooses in `SshHostKeyCheck`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(SshHostKeyCheckMode), from)]
pub enum SshHostKeyCheckBranch {
    /// By a fingerprint given in the options.
    Hash(SshHostKeyHash),
    /// Not at all.
    None,
    /// By the user's `known_hosts` file. On the wire: `known_hosts`.
    #[qapi(name = "known_hosts")]
    KnownHosts,
}

/// Options of the `ssh` driver. Logging in works with keys only (agent or default key files).
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsSsh {
    /// Address of the SSH server.
    pub server: InetSocketAddress,
    /// Path of the image on the server.
    pub path: String,
    /// Login name; default is the name of the user running QEMU.
    pub user: Option<String>,
    /// Verification of the server; default by `known_hosts`.
    pub host_key_check: Option<SshHostKeyCheck>,
}
