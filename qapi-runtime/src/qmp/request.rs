//! Requests: messages that clients send.

use std::borrow::Cow;

use crate::json::{self, Index, Kind, NodeId, Style};
use crate::policy::Settings;
use crate::visitor::{InputVisitor, JsonInput};
use crate::{Error, Failed};

/// A message from a client: any JSON value, indexed. Whether it is a request in good form is found out when
/// it is dispatched, since the answer to one that is not comes in its turn.
#[derive(Debug)]
pub struct Request {
    text: String,
    index: Index,
}

/// The parts of a request.
#[derive(Debug)]
pub(crate) struct Envelope<'a> {
    pub(crate) command: Cow<'a, str>,
    pub(crate) oob: bool,
    pub(crate) arguments: Option<NodeId>,
}

impl Request {
    /// A request that has been indexed.
    pub(crate) fn new(text: String, index: Index) -> Request {
        Request { text, index }
    }

    /// Reads a text that is one JSON value.
    ///
    /// # Errors
    /// It is not.
    pub fn parse(text: &[u8]) -> Result<Request, Error> {
        let mut index = Index::new();
        let text = index.read(text)?.into_owned();
        Ok(Request { text, index })
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it looks like one to be executed out of band. Whether that is allowed is another question.
    pub fn is_out_of_band(&self) -> bool {
        let root = self.index.root(&self.text);
        root.get("exec-oob").is_some() && root.get("execute").is_none()
    }

    /// The command that it names, if it does.
    pub fn command(&self) -> Option<Cow<'_, str>> {
        let root = self.index.root(&self.text);
        root.get("execute").or_else(|| root.get("exec-oob"))?.text()
    }

    /// The text of its `id`, as replies repeat it. An id that cannot be repeated, since it has a number beyond
    /// the range of `f64`, is left out.
    pub(crate) fn id(&self) -> Option<Vec<u8>> {
        let id = self.index.root(&self.text).get("id")?.value().ok()?;
        let mut text = Vec::new();
        json::write_value(&mut text, &id, Style::Spaced);
        Some(text)
    }

    /// Takes the request apart, where that can be done without knowing the command.
    pub(crate) fn envelope(&self, allow_oob: bool) -> Result<Envelope<'_>, Error> {
        let root = self.index.root(&self.text);
        if root.kind() != Kind::Object {
            return Err(Error::generic("QMP input must be a JSON object"));
        }
        // Of several faults QEMU tells the one it meets first, in an order of its own: `exec-oob`, `execute`,
        // `arguments`.
        let is_known =
            |key: &str| matches!(key, "execute" | "arguments" | "id") || key == "exec-oob" && allow_oob;
        if let Some((key, _)) = root.members().find(|(key, _)| !is_known(key)) {
            return Err(Error::generic(format!("QMP input member '{key}' is unexpected")));
        }
        let mut command: Option<(&str, Cow<'_, str>)> = None;
        for key in ["exec-oob", "execute"] {
            let Some(value) = root.get(key) else { continue };
            let Some(name) = value.text() else {
                return Err(Error::generic(format!("QMP input member '{key}' must be a string")));
            };
            if let Some((first, _)) = command {
                return Err(Error::generic(format!("QMP input member '{key}' clashes with '{first}'")));
            }
            command = Some((key, name));
        }
        let arguments = root.get("arguments");
        if arguments.is_some_and(|arguments| arguments.kind() != Kind::Object) {
            return Err(Error::generic("QMP input member 'arguments' must be an object"));
        }
        let (key, command) = command.ok_or_else(|| Error::generic("QMP input lacks member 'execute'"))?;
        Ok(Envelope { command, oob: key == "exec-oob", arguments: arguments.map(|node| node.id()) })
    }

    /// Visits the arguments; where there are none, an empty object.
    pub(crate) fn read_arguments<R>(
        &mut self,
        arguments: Option<NodeId>,
        settings: &Settings,
        read: impl FnOnce(&mut dyn InputVisitor) -> Result<R, Failed>,
    ) -> Result<R, Error> {
        let visitor = match arguments {
            Some(node) => JsonInput::at(&self.text, &mut self.index, node),
            None => JsonInput::new("{}", &mut self.index),
        };
        let mut visitor = visitor.with_settings(settings);
        read(&mut visitor).map_err(|Failed| {
            visitor.take_error().unwrap_or_else(|| Error::generic("the arguments cannot be read"))
        })
    }
}
