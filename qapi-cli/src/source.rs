//! Where a schema comes from.

use std::convert::Infallible;
use std::error::Error;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use qapi_schema::Schema;
use qapi_schema::introspect::ServerSchema;
use qapi_schema::language::{Disk, Files, Loaded, Loader};

/// A schema, as the command line names it: `builtin` is QEMU's, which this program was built with, anything else a
/// file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The schema that this program was built with.
    Builtin,
    /// The first file of a schema, or a server's reply to `query-qmp-schema`.
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
    /// A [`Report`](qapi_schema::language::Report) if schema files are wrong; what is wrong in which file if it is a
    /// reply.
    pub fn load(&self) -> Result<LoadedSource, Box<dyn Error>> {
        let Source::File(path) = self else { return Ok(LoadedSource::Builtin) };
        let loader = Loader::new().any_documentation(true);
        let loaded = match Disk.read(path) {
            Ok(text) if is_reply(&text) => {
                let reply = ServerSchema::from_json(&text).map_err(|error| {
                    format!("'{}' is no reply to query-qmp-schema: {error}", path.display())
                })?;
                return Ok(LoadedSource::Reply(Box::new(reply)));
            }
            Ok(text) => loader.load_from(&ReadOnce { path, text }, path),
            Err(_) => loader.load(path),
        };
        Ok(LoadedSource::Files(Box::new(loaded?)))
    }
}

/// Whether a text is JSON as servers send it, not a schema: that is a list of objects without brackets around it, and
/// its strings are in single quotes.
fn is_reply(text: &[u8]) -> bool {
    let mut bytes = text.iter().filter(|byte| !byte.is_ascii_whitespace());
    match bytes.next() {
        Some(b'[') => true,
        Some(b'{') => bytes.next() == Some(&b'"'),
        _ => false,
    }
}

/// The file system, but for a file that has been read, since a pipe can be read only once.
struct ReadOnce<'a> {
    path: &'a Path,
    text: Vec<u8>,
}

impl Files for ReadOnce<'_> {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        if path == self.path { Ok(self.text.clone()) } else { Disk.read(path) }
    }

    fn absolute(&self, path: &Path) -> PathBuf {
        Disk.absolute(path)
    }
}

/// A schema with whatever it lives in.
#[derive(Debug)]
pub enum LoadedSource {
    /// The schema that this program was built with.
    Builtin,
    /// Files.
    Files(Box<Loaded>),
    /// What a server says of itself.
    Reply(Box<ServerSchema>),
}

impl LoadedSource {
    /// The schema.
    pub fn schema(&self) -> &Schema<'_> {
        match self {
            LoadedSource::Builtin => qapi_defs::schema(),
            LoadedSource::Files(loaded) => loaded.schema(),
            LoadedSource::Reply(reply) => reply.schema(),
        }
    }

    /// Whether the schema demands documentation of every definition.
    pub fn doc_required(&self) -> bool {
        match self {
            LoadedSource::Builtin => true,
            LoadedSource::Files(loaded) => loaded.doc_required(),
            LoadedSource::Reply(_) => false,
        }
    }
}
