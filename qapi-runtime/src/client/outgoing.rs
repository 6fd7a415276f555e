//! Messages that a client sends.

use qapi_schema::{Definition, Kind};

use crate::json::{self, Style};
use crate::qmp::protocol::control::QMPCapability;
use crate::qmp::protocol::control::cmd::QmpCapabilities;
use crate::visitor::{JsonOutput, OutputVisitor};
use crate::{Command, Error, Name, Value};

/// Which kind of execution is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Execution {
    InBand,
    OutOfBand,
}

/// Whether the command has a reply when it succeeds.
pub(crate) fn is_answered(definition: &Definition<'_>) -> bool {
    match definition.kind {
        Kind::Command(command) => command.success_response,
        _ => true,
    }
}

/// The text of a request, with the end of the line.
pub(crate) fn request<C: Command>(command: &C, execution: Execution, id: u64) -> Result<Vec<u8>, Error> {
    with_arguments(C::DEFINITION.name, execution, id, &|v| command.output_members(v))
}

/// The text of a request for a command of which just the name is known.
pub(crate) fn untyped(name: &str, arguments: &Value, execution: Execution, id: u64) -> Vec<u8> {
    let mut text = head(name, execution);
    if !arguments.is_null() {
        text.extend_from_slice(b", \"arguments\": ");
        json::write_value(&mut text, arguments, Style::Spaced);
    }
    finish(text, id)
}

/// The request that ends negotiation.
pub(crate) fn negotiation(oob: bool, id: u64) -> Result<Vec<u8>, Error> {
    request(&QmpCapabilities { enable: oob.then(|| vec![QMPCapability::Oob]) }, Execution::InBand, id)
}

fn with_arguments(
    name: &str,
    execution: Execution,
    id: u64,
    members: &dyn Fn(&mut dyn OutputVisitor),
) -> Result<Vec<u8>, Error> {
    let mut text = head(name, execution);
    let before = text.len();
    text.extend_from_slice(b", \"arguments\": ");
    let start = text.len();
    let mut visitor = JsonOutput::new(&mut text, Style::Spaced);
    visitor.start_struct(&Name::ANONYMOUS);
    members(&mut visitor);
    visitor.end_struct();
    visitor.finish()?;
    if text.get(start..) == Some(b"{}") {
        text.truncate(before);
    }
    Ok(finish(text, id))
}

fn head(name: &str, execution: Execution) -> Vec<u8> {
    let mut text = match execution {
        Execution::InBand => b"{\"execute\": ".to_vec(),
        Execution::OutOfBand => b"{\"exec-oob\": ".to_vec(),
    };
    json::write_string(&mut text, name);
    text
}

fn finish(mut text: Vec<u8>, id: u64) -> Vec<u8> {
    text.extend_from_slice(b", \"id\": ");
    text.extend_from_slice(itoa::Buffer::new().format(id).as_bytes());
    text.extend_from_slice(b"}\n");
    text
}
