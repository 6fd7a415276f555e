//! `qapi check`: is this a schema?

use std::path::PathBuf;

use qapi_schema::language::Loader;

use crate::report;

/// Check schema files, and all that they include
///
/// Prints nothing where all is well. Otherwise every mistake is shown with its place.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// The first file of each schema
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Stop at what QEMU's generator would stop at
    #[arg(long)]
    first: bool,
    /// Accept documentation as it is, as QEMU's releases before 9.0 have it
    #[arg(long)]
    ignore_docs: bool,
}

impl Args {
    /// Checks the schemas. Whether all is well.
    pub fn run(&self) -> bool {
        let loader = Loader::new().first_only(self.first).any_documentation(self.ignore_docs);
        let mut fine = true;
        for file in &self.files {
            if let Err(report) = loader.load(file) {
                report::print(&report);
                fine = false;
                if self.first {
                    break;
                }
            }
        }
        fine
    }
}
