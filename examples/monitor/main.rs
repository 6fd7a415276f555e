//! A small machine with a control socket that every QEMU tool can talk to.
//!
//!     cargo run --example monitor -- --demo                      a conversation with itself
//!     cargo run --example monitor                                a socket in the temporary directory
//!     cargo run --example monitor -- --listen tcp:127.0.0.1:4444
//!
//! `schema.rs` has definitions of the machine's own, beside those of QEMU that it uses; `machine.rs` is the machine;
//! `handlers.rs` carries out the commands; `demo.rs` is a client.

#![allow(unreachable_pub, reason = "the modules are written as a library's would be, to copy from")]

mod demo;
mod handlers;
mod machine;
mod schema;

use std::process::ExitCode;

use qapi_runtime::Server;

use crate::machine::Machine;

const USAGE: &str = "usage: monitor [--listen unix:PATH|tcp:HOST:PORT] [--demo]";

/// What the command line says.
struct Options {
    listen: Option<String>,
    demo: bool,
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options = Options { listen: None, demo: false };
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--demo" => options.demo = true,
            "--listen" => match arguments.next() {
                Some(address) => options.listen = Some(address),
                None => return Err(format!("--listen needs an address\n{USAGE}")),
            },
            other => return Err(format!("unknown argument '{other}'\n{USAGE}")),
        }
    }
    Ok(options)
}

/// A socket in the temporary directory, with a name of its own for each process.
fn default_address() -> String {
    let path = std::env::temp_dir().join(format!("qapi-monitor-{}.sock", std::process::id()));
    format!("unix:{}", path.display())
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = match options(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
    };
    match run(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("monitor: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::new(handlers::registry()?, Machine::new()).version(0, 1, 0, "example machine");
    let address = options.listen.unwrap_or_else(default_address);
    let listening = server.listen(&address).await?;
    let address = listening.address().to_string();
    if options.demo {
        let serving = tokio::spawn(listening.run());
        demo::converse(&address).await?;
        serving.await?;
    } else {
        println!("listening at {address}");
        println!("talk to it: {}", demo::how_to_talk(&address));
        println!("it stops when a client executes 'quit'");
        listening.run().await;
    }
    Ok(())
}
