//! `qapi query`: does a schema or a server have this?

use std::error::Error;
use std::fmt;
use std::io::{self, Write as _};

use qapi_schema::TypeRef;
use qapi_schema::query::{Found, Item, Path, View};

use crate::config::Config;
use crate::source::Source;

/// Look things up in a schema, or in what a server has said of itself
///
/// A path starts at a command, an event or a type, and each step leads to a part: .NAME to a member or a value, .*NAME to
/// a member that may be left out, .arguments, .returns and .data to those of commands and events, +NAME to a branch,
/// ^NAME to a feature.
///
/// Prints what each path leads to. Fails with 1 if one of them breaks off, and says what is there instead; fails with 2 if
/// there is nothing to look in.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "Example: qapi query reply.json 'blockdev-add.arguments+qcow2.*lazy-refcounts'")]
pub struct Args {
    /// `builtin`, the first file of a schema, or a saved reply to `query-qmp-schema`
    #[arg(value_name = "SOURCE")]
    source: Source,
    /// What to look up
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<Path>,
    /// The conditions that hold: `all`, `none`, or their names with commas between them
    #[arg(long, default_value = "all", value_name = "CONFIG")]
    config: Config,
}

impl Args {
    /// Prints what the paths lead to. Whether all of them lead somewhere.
    ///
    /// # Errors
    /// If the schema or the reply cannot be read.
    pub fn run(&self) -> Result<bool, Box<dyn Error>> {
        let source = self.source.load()?;
        let view = View::new(source.schema(), self.config.0.clone());
        let mut out = io::stdout().lock();
        let mut all = true;
        for path in &self.paths {
            match view.find(path) {
                Ok(found) => writeln!(out, "{path}: {}", Told { found: &found, view: &view })?,
                Err(gap) => {
                    anstream::eprintln!("error: {gap}");
                    all = false;
                }
            }
        }
        out.flush()?;
        Ok(all)
    }
}

/// What was found, in words.
struct Told<'a> {
    found: &'a Found<'a>,
    view: &'a View<'a>,
}

impl fmt::Display for Told<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_definition = match self.found.item {
            Item::Definition(definition) => {
                write!(f, "{}", definition.meta())?;
                true
            }
            item => {
                f.write_str(word(&item))?;
                false
            }
        };
        if let Some(ty) = self.found.ty().filter(|ty| !is_definition && *ty != TypeRef::EMPTY) {
            write!(f, " of type {}", TypeRef { name: self.type_name(ty.name), ..ty })?;
        }
        match &*self.found.features {
            [] => Ok(()),
            features => write!(f, ", {}", features.join(", ")),
        }
    }
}

impl<'a> Told<'a> {
    /// The name of a type; where a server hides it behind a number, what sort of type it is.
    fn type_name(&self, name: &'a str) -> &'a str {
        match self.view.index().find_type(name) {
            Some(definition) if name.starts_with(|c: char| c.is_ascii_digit()) => definition.meta().keyword(),
            _ => name,
        }
    }
}

fn word(item: &Item<'_>) -> &'static str {
    match item {
        Item::Definition(_) => "definition",
        Item::Arguments(..) => "arguments",
        Item::Returns(..) => "answer",
        Item::Member(member) if member.optional => "optional member",
        Item::Member(_) => "member",
        Item::Value(_) => "value",
        Item::Branch(_) => "branch",
        Item::Choice(_) => "choice",
        Item::Feature(_) => "feature",
    }
}
