//! Types for all modules.

use crate::Qapi;

/// Output of a command that is made for reading, not for parsing.
///
/// Since 6.2.
#[derive(Qapi, Clone, Debug, PartialEq, Eq)]
#[qapi(since = "6.2")]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct HumanReadableText {
    /// The text, possibly of several lines; its layout may change in any release.
    pub human_readable_text: String,
}

impl<T: Into<String>> From<T> for HumanReadableText {
    fn from(text: T) -> HumanReadableText {
        HumanReadableText { human_readable_text: text.into() }
    }
}
