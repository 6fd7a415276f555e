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
    Query(qapi_cli::query::Args),
}

/// What `query` ends with when it could not look, which is not the answer no.
const COULD_NOT_LOOK: u8 = 2;

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Check(args) => return code(args.run()),
        Command::Query(args) => {
            return args.run().map_or_else(
                |error| {
                    explain(&*error);
                    ExitCode::from(COULD_NOT_LOOK)
                },
                code,
            );
        }
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

fn code(yes: bool) -> ExitCode {
    if yes { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Says why a command failed.
fn explain(error: &(dyn Error + 'static)) {
    match error.downcast_ref::<Report>() {
        Some(report) => qapi_cli::report::print(report),
        None => anstream::eprintln!("error: {error}"),
    }
}
