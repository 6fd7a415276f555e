//! The schema's exceptions from naming rules. They stand with the definitions here, so this module
//! is empty.

use qapi_runtime::schema::Module;

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module { name: "pragma", includes: &[], definitions: &[] };
