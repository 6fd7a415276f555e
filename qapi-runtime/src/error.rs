//! Errors: what goes on the wire, and what helps to find the guilty member.

use std::fmt;

use crate::Qapi;

/// What kind of error it is, as the wire tells it. Most errors are `GenericError`; clients that must tell one
/// from the others look at the class, never at the description.
///
/// In the schema: `QapiErrorClass`. Since 1.2.
#[derive(Qapi, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[qapi(name = "QapiErrorClass", since = "1.2", rename_all = "verbatim", exceptions(member_names))]
#[cfg_attr(feature = "serde", qapi(serde))]
#[non_exhaustive]
pub enum ErrorClass {
    /// Anything that has no class of its own. On the wire: `GenericError`.
    #[default]
    GenericError,
    /// The command does not exist, is disabled, or cannot be had in this state of the session. On the wire:
    /// `CommandNotFound`.
    CommandNotFound,
    /// The device was found but is not active. On the wire: `DeviceNotActive`.
    DeviceNotActive,
    /// No device of that name. On the wire: `DeviceNotFound`.
    DeviceNotFound,
    /// The hypervisor lacks something. On the wire: `KVMMissingCap`.
    KVMMissingCap,
}

impl ErrorClass {
    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            ErrorClass::GenericError => "GenericError",
            ErrorClass::CommandNotFound => "CommandNotFound",
            ErrorClass::DeviceNotActive => "DeviceNotActive",
            ErrorClass::DeviceNotFound => "DeviceNotFound",
            ErrorClass::KVMMissingCap => "KVMMissingCap",
        }
    }
}

/// Why a visit, a command or a session failed.
///
/// The description is worded as QEMU words it where QEMU has the same error, since people and tools search
/// for these words. Some of them name a member without saying where it is; [`path`](Error::path) always does.
///
/// ```
/// use qapi_runtime::{Error, ErrorClass};
///
/// let error = Error::new(ErrorClass::DeviceNotFound, "Device 'ide9' not found").with_hint("query-block lists devices");
/// assert_eq!(error.class(), ErrorClass::DeviceNotFound);
/// assert_eq!(error.to_string(), "Device 'ide9' not found");
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone, Default)]
struct Inner {
    class: ErrorClass,
    desc: String,
    hint: Option<String>,
    path: Option<String>,
}

impl Error {
    /// An error of this class and description.
    pub fn new(class: ErrorClass, desc: impl Into<String>) -> Error {
        Error(Box::new(Inner { class, desc: desc.into(), hint: None, path: None }))
    }

    /// A [`GenericError`](ErrorClass::GenericError).
    pub fn generic(desc: impl Into<String>) -> Error {
        Error::new(ErrorClass::GenericError, desc)
    }

    /// The same error with advice for a person. It never goes on the wire.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Error {
        self.0.hint = Some(hint.into());
        self
    }

    /// The same error with the full path of the member that caused it.
    #[must_use]
    pub fn with_path(mut self, path: impl Into<String>) -> Error {
        self.0.path = Some(path.into());
        self
    }

    /// Its class.
    pub fn class(&self) -> ErrorClass {
        self.0.class
    }

    /// The description that goes on the wire.
    pub fn desc(&self) -> &str {
        &self.0.desc
    }

    /// Advice for a person.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// The full path of the guilty member, such as `file.server.host` or `actions[3].data`. None where no
    /// member is to blame.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.desc)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("class", &self.0.class).field("desc", &self.0.desc);
        if let Some(path) = &self.0.path {
            debug.field("path", path);
        }
        if let Some(hint) = &self.0.hint {
            debug.field("hint", hint);
        }
        debug.finish()
    }
}

impl std::error::Error for Error {}

/// Two errors are equal when clients see the same: class and description.
impl PartialEq for Error {
    fn eq(&self, other: &Error) -> bool {
        self.class() == other.class() && self.desc() == other.desc()
    }
}

/// A visit failed, and the visitor knows why: its `take_error` tells. Visits return this token, not the
/// error, so that the many functions a value takes stay small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;
