//! One of each kind.

use ::rt::Qapi;
use ::std::boxed::Box;
use ::std::option::Option;
use ::std::string::String;
use ::std::vec::Vec;

/// An enum.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq)]
#[qapi(crate(::rt), serde, doc_required)]
pub enum Kind {
    /// A file.
    File,
    /// A tape. **Deprecated.** Nobody has one.
    #[qapi(features(deprecated), cond(CONFIG_TAPE))]
    Tape,
}

/// An enum that has room for more.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(crate(::rt))]
pub enum Open {
    /// One value.
    One,
    /// Another.
    #[qapi(unrecognized)]
    Other(Box<str>),
}

/// A struct.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(crate(::rt), serde, new, features(fast))]
pub struct Common {
    /// A keyword, and optional.
    pub r#type: Option<String>,
    /// Another.
    pub r#in: Vec<i64>,
    /// Conditional, but required.
    #[qapi(cond(CONFIG_LINUX), required)]
    pub maybe: Option<u8>,
    /// No name to be proud of.
    pub self_: bool,
    /// Any value.
    pub any: ::rt::Value,
    /// The other integer.
    #[qapi(type(int64))]
    pub count: i64,
}

/// A struct with a base, next to the derives of serde.
#[derive(Qapi, ::serde::Serialize, ::serde::Deserialize, Clone, Debug, PartialEq)]
#[qapi(crate(::rt), new)]
pub struct Tape {
    /// What all have.
    #[qapi(base)]
    #[serde(flatten)]
    pub base: Common,
    /// Its length.
    pub length: f64,
}

/// The branches of a union.
#[derive(Qapi)]
#[qapi(crate(::rt), branches(Kind), from, recursive)]
pub enum DiskBranch {
    /// A file.
    File(Box<Disk2>),
    /// A tape.
    #[qapi(rest)]
    Rest(Kind),
}

/// A union.
#[derive(Qapi)]
#[qapi(crate(::rt), new, recursive)]
pub struct Disk {
    /// Which.
    #[qapi(discriminator, features(unstable))]
    pub kind: DiskBranch,
    /// What it is called.
    pub name: Option<String>,
}

/// What a file adds.
#[derive(Qapi)]
#[qapi(crate(::rt), new, recursive)]
pub struct Disk2 {
    /// On top of what.
    pub backing: Option<Reference>,
}

/// An alternate.
#[derive(Qapi)]
#[qapi(crate(::rt), alternate, from, recursive)]
pub enum Reference {
    /// By definition.
    Definition(Box<Disk>),
    /// By name.
    Name(Box<str>),
    /// None.
    #[qapi(cond(CONFIG_NULL))]
    Nothing(::rt::Null),
}

/// A command.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(crate(::rt), command, new, returns(Vec<Disk>), allow_oob, allow_preconfig)]
pub struct QueryDisks {
    /// Which.
    pub kind: Option<Kind>,
}

/// A command that takes a union.
#[derive(Qapi)]
#[qapi(crate(::rt), command, boxed, new, recursive)]
pub struct DiskAdd(pub Disk);

/// A command that takes anything.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(crate(::rt), command, gen = false, success_response = false)]
pub struct DeviceAdd {
    /// What to add.
    pub driver: String,
    /// With which properties.
    #[qapi(rest)]
    pub properties: ::rt::Map<String, ::rt::Value>,
}

/// An event.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(crate(::rt), event, rate_limit(ms = 1000, key(name)))]
pub struct DiskFull {
    /// Which.
    pub name: String,
}

/// An event without data.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq)]
#[qapi(crate(::rt), event)]
pub struct Stop;
