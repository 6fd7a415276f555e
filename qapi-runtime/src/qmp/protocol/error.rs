//! Classes of errors.

pub use crate::ErrorClass as QapiErrorClass;
