//! The subcommand `qapi import`.

use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::{Args as ClapArgs, ValueEnum};
use qapi_schema::language::Loader;

use super::error::ImportError;
use super::{GeneratedFile, Options, generate, names, settings};

/// Write a QAPI schema as Rust: one module for each file of the schema
///
/// The modules are for a crate that depends on qapi-runtime: put them into a directory below its src. Or let a crate
/// be made with --crate. Files that are there by the same names are replaced.
#[derive(Debug, ClapArgs)]
pub struct Args {
    /// The schema's first file
    file: PathBuf,
    /// The directory to write to, which need not exist
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    /// Write a crate of this name, with a Cargo.toml, not just modules
    #[arg(long = "crate", value_name = "NAME", value_parser = crate_name)]
    crate_name: Option<String>,
    /// Where the crate finds qapi-runtime, if not in a registry
    #[arg(long, value_name = "DIR", requires = "crate_name")]
    runtime: Option<PathBuf>,
    /// What becomes of the documentation in the schema
    #[arg(long, value_enum, default_value_t = Docs::Keep)]
    docs: Docs,
    /// A JSON file with the releases since which things exist
    #[arg(long, value_name = "FILE")]
    since: Option<PathBuf>,
    /// A JSON file with all other settings
    ///
    /// It has an object. All of its members are optional:
    ///
    /// - extern: an object that has, for the path of a Rust module, the names of the definitions that are there
    /// - secret: a list of members, as TYPE.MEMBER
    /// - rate-limit: for the name of an event, an object of ms and the optional key
    /// - docs: for the name of a module, what it is about; the schema as a whole is the module of its first file
    /// - doc-required: whether items demand documentation
    /// - themes: for the name of a module that is to be a folder, a list of files, each of them a list: its name,
    ///   the definition with which it starts, and what it is about
    /// - groups: for the name of a feature, the features of modules that it stands for
    /// - parts: for the name of a part of the crate that is to be a crate of its own, an object of its modules, a
    ///   list, and the optional docs, what it is about, and manifest, as below. Parts compile side by side; the crate
    ///   has their modules as its own
    /// - serde: the feature under which types implement serde's traits; a crate gets one of this name, unless it is
    ///   one of groups
    /// - max-width: rustfmt's setting of this name, where it also has use_small_heuristics = "Max"
    /// - manifest: lines with which Cargo.toml starts, up to the features
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    settings: Option<PathBuf>,
    /// A definition that exists in Rust already, with its path
    #[arg(long = "extern", value_name = "NAME=PATH")]
    externs: Vec<String>,
    /// A member whose text is secret
    #[arg(long = "secret", value_name = "TYPE.MEMBER")]
    secrets: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Docs {
    /// It becomes rustdoc
    Keep,
    /// It is left out
    None,
}

impl Args {
    /// Does it.
    ///
    /// # Errors
    /// A [`Report`](qapi_schema::language::Report) if the schema is wrong, else an [`ImportError`].
    pub fn run(&self) -> Result<(), Box<dyn Error>> {
        let runtime = match &self.runtime {
            Some(path) => Some(std::path::absolute(path).map_err(|error| ImportError::read(path, error))?),
            None => None,
        };
        let mut options = Options {
            crate_name: self.crate_name.clone(),
            runtime,
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
        let files = generate(loaded.schema(), &options)?;
        for file in &files {
            if let Some(name) = &file.package {
                check_package(&self.output.join(&file.path), name)?;
            }
        }
        for file in &files {
            write(&self.output, file)?;
        }
        Ok(())
    }
}

/// Takes a name that a crate can have.
fn crate_name(name: &str) -> Result<String, String> {
    if !names::is_package(name) {
        return Err("a crate's name is a letter followed by letters, digits, `-` and `_`".to_owned());
    }
    if names::snake(name) != name.to_ascii_lowercase().replace('-', "_") || name == "qapi-runtime" {
        return Err("that is a name with a meaning of its own".to_owned());
    }
    Ok(name.to_owned())
}

/// Makes sure that a manifest, if it is there, is of this package, and may be replaced.
fn check_package(manifest: &Path, name: &str) -> Result<(), ImportError> {
    let is_name = |line: &str| line.split_once('=').is_some_and(|(key, _)| key.trim() == "name");
    match fs::read_to_string(manifest) {
        Ok(text) => match text.lines().find(|line| is_name(line)) {
            Some(line) if line.contains(&format!("\"{name}\"")) => Ok(()),
            _ => Err(ImportError::at(manifest, "this is another package, which is not replaced")),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(ImportError::read(manifest, error)),
    }
}

fn read(path: &Path) -> Result<String, ImportError> {
    fs::read_to_string(path).map_err(|error| ImportError::read(path, error))
}

fn write(directory: &Path, file: &GeneratedFile) -> Result<(), ImportError> {
    let path = directory.join(&file.path);
    let parent = path.parent().unwrap_or(directory);
    fs::create_dir_all(parent)
        .and_then(|()| fs::write(&path, &file.text))
        .map_err(|error| ImportError::write(&path, error))
}
