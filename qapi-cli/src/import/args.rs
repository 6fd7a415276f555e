//! The subcommand `qapi import`.

use std::error::Error;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args as ClapArgs, ValueEnum};
use qapi_schema::language::Loader;
use qapi_schema::resolve::Unresolved;

use super::{GeneratedFile, Options, generate, settings};

/// Write a QAPI schema as Rust: one module for each file of the schema.
#[derive(Debug, ClapArgs)]
pub struct Args {
    /// The schema's first file.
    file: PathBuf,
    /// The directory to write to.
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    /// Write a crate of this name, with a Cargo.toml, not just modules.
    #[arg(long = "crate", value_name = "NAME")]
    crate_name: Option<String>,
    /// What becomes of the documentation in the schema.
    #[arg(long, value_enum, default_value_t = Docs::Keep)]
    docs: Docs,
    /// A JSON file with the releases since which things exist.
    #[arg(long, value_name = "FILE")]
    since: Option<PathBuf>,
    /// A JSON file with all other settings.
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// A definition that exists in Rust already, with its path.
    #[arg(long = "extern", value_name = "NAME=PATH")]
    externs: Vec<String>,
    /// A member whose text is secret.
    #[arg(long = "secret", value_name = "TYPE.MEMBER")]
    secrets: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Docs {
    /// It becomes rustdoc.
    Keep,
    /// It is left out.
    None,
}

impl Args {
    /// Does it.
    ///
    /// # Errors
    /// A [`Report`](qapi_schema::language::Report) if the schema is wrong, else an [`ImportError`].
    pub fn run(&self) -> Result<(), Box<dyn Error>> {
        let mut options = Options {
            crate_name: self.crate_name.clone(),
            no_docs: self.docs == Docs::None,
            ..Options::default()
        };
        if let Some(path) = &self.settings {
            settings::read(&read(path)?, &mut options).map_err(|what| ImportError::at(path, what))?;
        }
        if let Some(path) = &self.since {
            settings::read_since(&read(path)?, &mut options).map_err(|what| ImportError::at(path, what))?;
        }
        for text in &self.externs {
            let (name, path) =
                text.split_once('=').ok_or_else(|| ImportError::argument(text, "NAME=PATH"))?;
            options.externs.insert(name.to_owned(), path.to_owned());
        }
        for text in &self.secrets {
            let (ty, member) =
                text.split_once('.').ok_or_else(|| ImportError::argument(text, "TYPE.MEMBER"))?;
            options.secrets.insert((ty.to_owned(), member.to_owned()));
        }
        let loaded = Loader::new().any_documentation(true).load(&self.file)?;
        options.doc_required |= loaded.doc_required();
        let files = generate(loaded.schema(), &options).map_err(ImportError::Unresolved)?;
        for file in &files {
            write(&self.output, file)?;
        }
        Ok(())
    }
}

fn read(path: &Path) -> Result<String, ImportError> {
    fs::read_to_string(path).map_err(|error| ImportError::at(path, error))
}

fn write(directory: &Path, file: &GeneratedFile) -> Result<(), ImportError> {
    let path = directory.join(&file.path);
    let parent = path.parent().unwrap_or(directory);
    fs::create_dir_all(parent).map_err(|error| ImportError::at(parent, error))?;
    fs::write(&path, &file.text).map_err(|error| ImportError::at(&path, error))
}

/// Why a schema was not imported.
#[derive(Debug)]
#[non_exhaustive]
pub enum ImportError {
    /// The schema names something that is not there.
    Unresolved(Unresolved),
    /// An argument is not of the form it should have.
    Argument {
        /// What was given.
        given: String,
        /// The form.
        form: &'static str,
    },
    /// A file cannot be read, written or understood.
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        what: String,
    },
}

impl ImportError {
    fn at(path: &Path, what: impl fmt::Display) -> ImportError {
        ImportError::File { path: path.to_owned(), what: what.to_string() }
    }

    fn argument(given: &str, form: &'static str) -> ImportError {
        ImportError::Argument { given: given.to_owned(), form }
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ImportError::Unresolved(unresolved) => write!(f, "{unresolved}"),
            ImportError::Argument { given, form } => write!(f, "`{given}` is not of the form {form}"),
            ImportError::File { path, what } => write!(f, "{}: {what}", path.display()),
        }
    }
}

impl Error for ImportError {}
