//! A schema as Rust.

mod args;
mod error;
mod names;
mod options;
mod plan;
mod render;
mod settings;

use qapi_schema::Schema;

pub use args::Args;
pub use error::ImportError;
pub use options::{Limit, Options, Part, Releases, Theme};
pub use render::GeneratedFile;

/// Writes a schema as modules of Rust, one for each module of the schema.
///
/// The same schema and options always give the same files.
///
/// # Errors
/// If a name in the schema stands for nothing, or not for what is needed: a schema that passed the checks has
/// no such names. And if [parts](Options::parts) of the crate cannot be crates of their own.
pub fn generate(schema: &Schema<'_>, options: &Options) -> Result<Vec<GeneratedFile>, ImportError> {
    Ok(render::render(&plan::Plan::new(schema, options)?))
}
