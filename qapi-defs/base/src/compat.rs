//! The compatibility policy: what becomes of deprecated and unstable interfaces.

use qapi_runtime::describe;
use qapi_runtime::schema::Module;

pub use qapi_runtime::qmp::protocol::compat::{CompatPolicy, CompatPolicyInput, CompatPolicyOutput};

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "compat",
    includes: &[],
    definitions: &[
        describe::ty::<CompatPolicyInput>(),
        describe::ty::<CompatPolicyOutput>(),
        describe::ty::<CompatPolicy>(),
    ],
};
