//! The command `qapi`.

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use qapi_schema::language::Report;

/// QAPI schemas: check them, bring them to Rust and back, ask them questions.
#[derive(Debug, Parser)]
#[command(name = "qapi", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(qapi_cli::check::Args),
    Import(qapi_cli::import::Args),
    Export(qapi_cli::export::Args),
    Schema(qapi_cli::schema::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Check(args) => return if args.run() { ExitCode::SUCCESS } else { ExitCode::FAILURE },
        Command::Import(args) => args.run(),
        Command::Export(args) => args.run(),
        Command::Schema(args) => args.run(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            explain(&*error);
            ExitCode::FAILURE
        }
    }
}

/// Says why a command failed.
fn explain(error: &(dyn Error + 'static)) {
    match error.downcast_ref::<Report>() {
        Some(report) => qapi_cli::report::print(report),
        None => anstream::eprintln!("error: {error}"),
    }
}
