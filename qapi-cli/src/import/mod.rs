//! A schema as Rust.

mod args;
mod names;
mod options;
mod plan;
mod render;
mod settings;

use qapi_schema::Schema;
use qapi_schema::resolve::Unresolved;

pub use args::{Args, ImportError};
pub use options::{Limit, Options, Releases, Theme};
pub use render::GeneratedFile;

/// Writes a schema as modules of Rust, one for each module of the schema.
///
/// The same schema and options always give the same files.
///
/// # Errors
/// If a name in the schema stands for nothing, or not for what is needed. A schema that passed the checks has
/// no such names.
pub fn generate(schema: &Schema<'_>, options: &Options) -> Result<Vec<GeneratedFile>, Unresolved> {
    Ok(render::render(&plan::Plan::new(schema, options)?))
}
