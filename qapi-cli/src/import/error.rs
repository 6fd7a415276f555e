//! What can go wrong.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use qapi_schema::resolve::Unresolved;

/// Why a schema was not imported.
#[derive(Debug)]
#[non_exhaustive]
pub enum ImportError {
    /// The schema names something that is not there.
    Unresolved(Unresolved),
    /// A part of the crate cannot be a crate of its own.
    Part {
        /// The part.
        part: String,
        /// Why it cannot.
        what: String,
    },
    /// An argument is not of the form it should have.
    Argument {
        /// What was given.
        given: String,
        /// The form.
        form: &'static str,
    },
    /// A file cannot be read.
    Read {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        error: io::Error,
    },
    /// A file cannot be written.
    Write {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        error: io::Error,
    },
    /// A file says something else than it should.
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        what: String,
    },
}

impl ImportError {
    pub(super) fn at(path: &Path, what: impl fmt::Display) -> ImportError {
        ImportError::File { path: path.to_owned(), what: what.to_string() }
    }

    pub(super) fn read(path: &Path, error: io::Error) -> ImportError {
        ImportError::Read { path: path.to_owned(), error }
    }

    pub(super) fn write(path: &Path, error: io::Error) -> ImportError {
        ImportError::Write { path: path.to_owned(), error }
    }

    pub(super) fn part(part: &str, what: impl Into<String>) -> ImportError {
        ImportError::Part { part: part.to_owned(), what: what.into() }
    }

    pub(super) fn argument(given: &str, form: &'static str) -> ImportError {
        ImportError::Argument { given: given.to_owned(), form }
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ImportError::Unresolved(unresolved) => write!(f, "{unresolved}"),
            ImportError::Part { part, what } => write!(f, "part `{part}`: {what}"),
            ImportError::Argument { given, form } => write!(f, "`{given}` is not of the form {form}"),
            ImportError::Read { path, error } => write!(f, "can't read '{}': {error}", path.display()),
            ImportError::Write { path, error } => write!(f, "can't write '{}': {error}", path.display()),
            ImportError::File { path, what } => write!(f, "{}: {what}", path.display()),
        }
    }
}

impl Error for ImportError {}

impl From<Unresolved> for ImportError {
    fn from(unresolved: Unresolved) -> ImportError {
        ImportError::Unresolved(unresolved)
    }
}
