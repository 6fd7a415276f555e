//! Where a schema comes from.

use std::convert::Infallible;
use std::error::Error;
use std::path::PathBuf;
use std::str::FromStr;

use qapi_schema::Schema;
use qapi_schema::language::{Loaded, Loader};

/// A schema, as the command line names it: `builtin` is QEMU's, which this program was built with, anything else a
/// schema file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The schema that this program was built with.
    Builtin,
    /// The first file of a schema.
    File(PathBuf),
}

impl FromStr for Source {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Source, Infallible> {
        Ok(if text == "builtin" { Source::Builtin } else { Source::File(text.into()) })
    }
}

impl Source {
    /// Gets the schema.
    ///
    /// # Errors
    /// A [`Report`](qapi_schema::language::Report) if the files are wrong.
    pub fn load(&self) -> Result<LoadedSource, Box<dyn Error>> {
        match self {
            Source::Builtin => Ok(LoadedSource::Builtin),
            Source::File(path) => {
                let loaded = Loader::new().any_documentation(true).load(path)?;
                Ok(LoadedSource::Files(Box::new(loaded)))
            }
        }
    }
}

/// A schema with whatever it lives in.
#[derive(Debug)]
pub enum LoadedSource {
    /// The schema that this program was built with.
    Builtin,
    /// Files.
    Files(Box<Loaded>),
}

impl LoadedSource {
    /// The schema.
    pub fn schema(&self) -> &Schema<'_> {
        match self {
            LoadedSource::Builtin => qapi_defs::schema(),
            LoadedSource::Files(loaded) => loaded.schema(),
        }
    }

    /// Whether the schema demands documentation of every definition.
    pub fn doc_required(&self) -> bool {
        match self {
            LoadedSource::Builtin => true,
            LoadedSource::Files(loaded) => loaded.doc_required(),
        }
    }
}
