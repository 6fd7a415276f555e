//! The module `pragma` of the schema.

use qapi_runtime::describe;
use qapi_runtime::schema::Module;

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module { name: "pragma", includes: &[], definitions: &[] };
