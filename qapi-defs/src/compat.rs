//! The module `compat` of the schema.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// What to do when a client uses an interface that the policy is about.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "6.0")]
pub enum CompatPolicyInput {
    /// let it pass without a word
    Accept,
    /// fail the command
    Reject,
    /// abort QEMU, so that no use goes unnoticed in a test
    Crash,
}

/// What to do before sending something that the policy is about.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "6.0")]
pub enum CompatPolicyOutput {
    /// send it as ever
    Accept,
    /// leave it out
    Hide,
}

/// How QEMU treats deprecated and unstable parts of the interface, as set by the command line
/// option `-compat`. A tool for testing management software. It goes by the features `deprecated`
/// and `unstable` in the schema only, and never hides enum values.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "6.0")]
pub struct CompatPolicy {
    /// deprecated commands, arguments and values sent by the client; default `accept`
    pub deprecated_input: Option<CompatPolicyInput>,
    /// deprecated members and events in what QEMU sends; default `accept`
    pub deprecated_output: Option<CompatPolicyOutput>,
    /// unstable commands, arguments and values sent by the client; default `accept`
    #[qapi(since = "6.2")]
    pub unstable_input: Option<CompatPolicyInput>,
    /// unstable members and events in what QEMU sends; default `accept`
    #[qapi(since = "6.2")]
    pub unstable_output: Option<CompatPolicyOutput>,
}

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
