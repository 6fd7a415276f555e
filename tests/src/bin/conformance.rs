//! Runs a directory of conformance vectors.
//!
//! Prints each case that fails, then how many passed, failed and were skipped. Exits with 1 if any failed,
//! and with 2 if the directory cannot be read.

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(directory) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: conformance DIRECTORY");
        return ExitCode::from(2);
    };
    match qapi_tests::vectors::run_directory(&directory) {
        Ok(tally) => {
            for failure in &tally.failures {
                println!("{failure}");
            }
            println!("{tally}");
            if tally.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{}: {error}", directory.display());
            ExitCode::from(2)
        }
    }
}
