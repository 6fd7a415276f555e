//! The module `error` of the schema.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// Class of a QMP error, the `class` member of an error response. Nearly all errors are
/// `GenericError`; the others exist because clients told them apart early on.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.2", exceptions(member_names), rename_all = "verbatim")]
pub enum QapiErrorClass {
    /// any failure without a class of its own; only the description says more
    GenericError,
    /// no such command, or it can't be used in the present state (for example before capabilities
    /// negotiation is over)
    CommandNotFound,
    /// the device or job the command is about isn't running or active
    DeviceNotActive,
    /// nothing by the given name exists
    DeviceNotFound,
    /// the host's KVM lacks a capability that the operation needs
    KVMMissingCap,
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> =
    Module { name: "error", includes: &[], definitions: &[describe::ty::<QapiErrorClass>()] };
