//! Why a registry could not be built.

use std::fmt;

/// What is wrong with what was registered. All problems are told at once, a line each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistryError {
    problems: Vec<String>,
}

impl RegistryError {
    pub(crate) fn new(problems: Vec<String>) -> RegistryError {
        RegistryError { problems }
    }

    /// The problems, in the order in which they were found.
    pub fn problems(&self) -> &[String] {
        &self.problems
    }
}

impl fmt::Display for RegistryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problems.join("\n"))
    }
}

impl std::error::Error for RegistryError {}
