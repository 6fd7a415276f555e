//! Classes of errors.

use qapi_runtime::describe;
use qapi_runtime::schema::Module;

pub use qapi_runtime::qmp::protocol::error::QapiErrorClass;

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> =
    Module { name: "error", includes: &[], definitions: &[describe::ty::<QapiErrorClass>()] };
