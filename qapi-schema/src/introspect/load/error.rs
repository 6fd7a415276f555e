//! Why an answer of `query-qmp-schema` could not be read.

use std::fmt;

/// Why an answer of `query-qmp-schema` could not be read, and which of its entries is to blame.
#[derive(Debug)]
pub struct LoadError {
    /// The guilty entry, counted from 0; `None` where the text as a whole is not what it should be.
    pub entry: Option<usize>,
    /// The name of that entry, if it has one.
    pub name: Option<Box<str>>,
    /// What is wrong with it.
    pub reason: LoadReason,
}

impl LoadError {
    pub(super) fn in_entry(entry: usize, name: Option<&str>, reason: LoadReason) -> LoadError {
        LoadError { entry: Some(entry), name: name.map(Into::into), reason }
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.entry, &self.name) {
            (Some(entry), Some(name)) => write!(f, "entry {entry}, `{name}`: ")?,
            (Some(entry), None) => write!(f, "entry {entry}: ")?,
            (None, _) => {}
        }
        self.reason.fmt(f)
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.reason {
            LoadReason::NotJson(error) => Some(error),
            _ => None,
        }
    }
}

/// What is wrong with an answer of `query-qmp-schema`, or an entry of it.
///
/// Places within an entry are written like `members[3].type`.
#[derive(Debug)]
#[non_exhaustive]
pub enum LoadReason {
    /// The text is not JSON.
    NotJson(serde_json::Error),
    /// Something that every entry of its kind has is not there.
    Missing {
        /// What is missing.
        place: String,
    },
    /// Something is of another JSON type than it is by definition.
    Mistyped {
        /// What has the wrong type; empty for the whole.
        place: String,
        /// The type that it should have.
        expected: &'static str,
    },
    /// An earlier entry has the same name and the same sort: both are commands, both events, or both types.
    Duplicate,
    /// A list stands where QAPI has none: as the element of a list, as arguments, as a branch.
    List {
        /// What is a list.
        place: String,
    },
}

impl fmt::Display for LoadReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadReason::NotJson(error) => write!(f, "not JSON: {error}"),
            LoadReason::Missing { place } => write!(f, "`{place}` is missing"),
            LoadReason::Mistyped { place, expected } if place.is_empty() => write!(f, "not {expected}"),
            LoadReason::Mistyped { place, expected } => write!(f, "`{place}` is not {expected}"),
            LoadReason::Duplicate => f.write_str("an earlier entry has the same name"),
            LoadReason::List { place } => write!(f, "`{place}` cannot be a list"),
        }
    }
}
