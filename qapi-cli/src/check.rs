//! `qapi check`: is this a schema?

use std::path::{Path, PathBuf};

use qapi_schema::language::{Loader, Report};

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

/// Schemas that are larger are not looked at again.
const LARGEST_LOOKED_AT_AGAIN: usize = 4 << 20;

/// Whether the schema can be used, in spite of what the report says about its documentation.
fn is_fine_but_for_docs(file: &Path, report: &Report) -> bool {
    let size: usize = report.sources().files().map(|file| file.text().len()).sum();
    size <= LARGEST_LOOKED_AT_AGAIN && Loader::new().any_documentation(true).load(file).is_ok()
}

impl Args {
    /// Checks the schemas. Whether all is well.
    pub fn run(&self) -> bool {
        let loader = Loader::new().first_only(self.first).any_documentation(self.ignore_docs);
        let mut fine = true;
        for file in &self.files {
            if let Err(report) = loader.load(file) {
                report::print(&report);
                if !self.ignore_docs && is_fine_but_for_docs(file, &report) {
                    anstream::eprintln!("note: nothing but documentation is wrong; --ignore-docs accepts it");
                }
                fine = false;
                if self.first {
                    break;
                }
            }
        }
        fine
    }
}
