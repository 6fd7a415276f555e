//! `qapi schema`: a schema as a server tells it.

use std::error::Error;
use std::io::{self, Write as _};

use clap::ValueEnum;
use qapi_schema::introspect::{Introspection, TypeNames};

use crate::config::Config;
use crate::source::Source;

/// Print a schema as the answer to `query-qmp-schema`
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// `builtin`, the first file of a schema, or a saved reply to `query-qmp-schema`
    #[arg(value_name = "SOURCE")]
    source: Source,
    /// The conditions that hold: `all`, `none`, or their names with commas between them
    #[arg(long, default_value = "all", value_name = "CONFIG")]
    config: Config,
    /// Call types by their names, which servers hide behind numbers
    #[arg(long)]
    unmasked: bool,
    /// The form of the answer
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
}

/// The form of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One line of JSON
    Json,
}

impl Args {
    /// Prints it.
    ///
    /// # Errors
    /// If the schema or the reply cannot be read.
    pub fn run(&self) -> Result<(), Box<dyn Error>> {
        let source = self.source.load()?;
        let names = if self.unmasked { TypeNames::Plain } else { TypeNames::Masked };
        let mut out = String::new();
        match self.format {
            Format::Json => {
                Introspection::new(source.schema())?.write_json(&self.config.0, names, &mut out);
                out.push('\n');
            }
        }
        let mut stdout = io::stdout().lock();
        stdout.write_all(out.as_bytes())?;
        Ok(stdout.flush()?)
    }
}
