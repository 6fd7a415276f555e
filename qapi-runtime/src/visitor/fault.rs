//! What input visitors find wrong, in QEMU's words.

use crate::Error;

/// Why a value is not what was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mismatch {
    /// It has another type than this one.
    Type(&'static str),
    /// It is none of these.
    Value(&'static str),
    /// It is an object or a list, where there are only strings.
    Nested,
    /// It is a scalar and no string, where there are only strings.
    NotText,
    /// It is beyond what can be represented.
    Range,
}

#[cold]
pub(crate) fn mismatch(path: String, mismatch: Mismatch) -> Error {
    let text = match mismatch {
        Mismatch::Type(expected) => format!("Invalid parameter type for '{path}', expected: {expected}"),
        Mismatch::Value(expected) => format!("Parameter '{path}' expects {expected}"),
        Mismatch::Nested => format!("Parameters '{path}.*' are unexpected"),
        Mismatch::NotText => format!("Internal error: parameter {path} invalid"),
        Mismatch::Range => format!("Parameter '{path}' is out of range"),
    };
    Error::generic(text).with_path(path)
}

#[cold]
pub(crate) fn missing(path: String) -> Error {
    Error::generic(format!("Parameter '{path}' is missing")).with_path(path)
}

#[cold]
pub(crate) fn unexpected(path: String) -> Error {
    Error::generic(format!("Parameter '{path}' is unexpected")).with_path(path)
}

#[cold]
pub(crate) fn too_many_elements(path: String, visited: u32) -> Error {
    Error::generic(format!("Only {visited} list elements expected in {path}")).with_path(path)
}

#[cold]
pub(crate) fn not_finite(path: String) -> Error {
    Error::generic(format!("Parameter '{path}' is not a finite number")).with_path(path)
}
