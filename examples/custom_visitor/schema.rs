//! What is configured: disks.

use qapi_runtime::{Qapi, Size};

/// Where a disk's data is.
#[derive(Qapi, Clone, Copy, Debug, PartialEq)]
pub(crate) enum DiskKind {
    /// In a file.
    File,
    /// On another machine.
    Remote,
}

/// A disk.
#[derive(Qapi, Clone, Debug, PartialEq)]
pub(crate) struct Disk {
    /// What it is called.
    pub(crate) name: String,
    /// Whether nobody may write to it.
    pub(crate) read_only: Option<bool>,
    /// How much of it is kept in memory.
    pub(crate) cache: Option<Size>,
    /// What lies under it.
    pub(crate) backing: Option<DiskRef>,
    /// For whom it is.
    pub(crate) users: Option<Vec<String>>,
    /// Where its data is.
    #[qapi(discriminator)]
    pub(crate) kind: DiskBranch,
}

/// What depends on where the data is.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(DiskKind))]
pub(crate) enum DiskBranch {
    /// In a file.
    File(DiskFile),
    /// On another machine.
    Remote(DiskRemote),
}

/// A disk in a file.
#[derive(Qapi, Clone, Debug, PartialEq)]
pub(crate) struct DiskFile {
    /// The file.
    pub(crate) path: String,
}

/// A disk on another machine.
#[derive(Qapi, Clone, Debug, PartialEq)]
pub(crate) struct DiskRemote {
    /// The machine.
    pub(crate) host: String,
    /// Its port.
    pub(crate) port: Option<u16>,
}

/// A disk, or the name of one.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate)]
pub(crate) enum DiskRef {
    /// A disk.
    Definition(Box<Disk>),
    /// The name of one.
    Reference(String),
}
