//! The compatibility policy, as data.

use crate::Qapi;
use crate::policy::Policy;
pub use crate::policy::{InputPolicy as CompatPolicyInput, OutputPolicy as CompatPolicyOutput};

/// How a server treats deprecated and unstable parts of the interface. A tool for testing management
/// software. It goes by the features `deprecated` and `unstable` in the schema only, and never hides enum
/// values.
///
/// Since 6.0.
#[derive(Qapi, Clone, Copy, Debug, Default, PartialEq, Eq)]
#[qapi(since = "6.0")]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CompatPolicy {
    /// Deprecated commands, arguments and values sent by the client; default `accept`.
    pub deprecated_input: Option<CompatPolicyInput>,
    /// Deprecated members and events in what the server sends; default `accept`.
    pub deprecated_output: Option<CompatPolicyOutput>,
    /// Unstable commands, arguments and values sent by the client; default `accept`. Since 6.2.
    #[qapi(since = "6.2")]
    pub unstable_input: Option<CompatPolicyInput>,
    /// Unstable members and events in what the server sends; default `accept`. Since 6.2.
    #[qapi(since = "6.2")]
    pub unstable_output: Option<CompatPolicyOutput>,
}

impl From<CompatPolicy> for Policy {
    fn from(policy: CompatPolicy) -> Policy {
        Policy {
            deprecated_input: policy.deprecated_input.unwrap_or_default(),
            deprecated_output: policy.deprecated_output.unwrap_or_default(),
            unstable_input: policy.unstable_input.unwrap_or_default(),
            unstable_output: policy.unstable_output.unwrap_or_default(),
        }
    }
}
