//! Messages that a client receives.

use crate::client::{ClientError, EventMessage};
use crate::json::{Framer, Index, Kind, Message, Node, NodeId};
use crate::qmp::Timestamp;
use crate::qmp::protocol::control::VersionInfo;
use crate::visitor::{JsonInput, input_value};
use crate::{Error, ErrorClass, Failed, Name, ReturnValue, Value};

/// What a server says of itself first.
#[derive(Clone, Debug, PartialEq)]
pub struct Greeting {
    /// Its version.
    pub version: VersionInfo,
    /// The capabilities that it offers, by name.
    pub capabilities: Vec<String>,
}

impl Greeting {
    /// Whether out-of-band execution is offered.
    pub(crate) fn offers_oob(&self) -> bool {
        self.capabilities.iter().any(|name| name == "oob")
    }
}

/// A message from a server.
#[derive(Debug)]
pub(crate) enum Incoming {
    Greeting(Greeting),
    Reply(ReplyMessage),
    Event(EventMessage),
    /// A message that this program does not know, and leaves alone.
    Unknown,
}

/// The answer to a request.
#[derive(Debug)]
pub(crate) struct ReplyMessage {
    /// The request's id; none if the reply has none, as the server could not read it.
    pub(crate) id: Option<u64>,
    text: String,
    index: Index,
    value: NodeId,
    failed: bool,
}

/// The next message of the stream, if there is a whole one.
pub(crate) fn next(framer: &mut Framer) -> Result<Option<Incoming>, ClientError> {
    match framer.next_message() {
        None => Ok(None),
        Some(Ok(message)) => sort(message).map(Some),
        Some(Err(error)) => Err(ClientError::Protocol(error.to_string())),
    }
}

fn sort(message: Message<'_>) -> Result<Incoming, ClientError> {
    let root = message.root();
    if root.kind() != Kind::Object {
        return Err(ClientError::Protocol("a message is not an object".into()));
    }
    if let Some(greeting) = root.get("QMP") {
        let (version, capabilities) = (greeting.get("version"), greeting.get("capabilities"));
        let capabilities = capabilities
            .map(|list| list.elements().filter_map(|name| name.text().map(Into::into)).collect())
            .unwrap_or_default();
        let version = version.map(|version| version.id());
        return read_greeting(message, version, capabilities);
    }
    if let Some(name) = root.get("event").and_then(|name| name.text()) {
        let data = match root.get("data").map(|data| data.value()) {
            Some(Ok(Value::Object(data))) => data,
            None => serde_json::Map::new(),
            Some(Ok(_)) => {
                return Err(ClientError::Protocol(format!("data of event '{name}' is not an object")));
            }
            Some(Err(error)) => return Err(ClientError::decode(&name, error)),
        };
        return Ok(Incoming::Event(EventMessage::new(name.into(), timestamp(root.get("timestamp")), data)));
    }
    let (value, failed) = match (root.get("return"), root.get("error")) {
        (Some(value), _) => (value.id(), false),
        (None, Some(error)) => (error.id(), true),
        (None, None) => return Ok(Incoming::Unknown),
    };
    let id = match root.get("id").map(|id| id.value()) {
        None => None,
        Some(Ok(id)) if id.is_u64() => id.as_u64(),
        // Not an id of ours.
        Some(_) => return Ok(Incoming::Unknown),
    };
    let (text, index) = message.into_parts();
    Ok(Incoming::Reply(ReplyMessage { id, text, index, value, failed }))
}

fn read_greeting(
    message: Message<'_>,
    version: Option<NodeId>,
    capabilities: Vec<String>,
) -> Result<Incoming, ClientError> {
    let version = version.ok_or_else(|| ClientError::Protocol("the greeting has no version".into()))?;
    let (text, mut index) = message.into_parts();
    let mut visitor = JsonInput::at(&text, &mut index, version).lenient();
    match input_value(&mut visitor, &Name::ANONYMOUS) {
        Ok(version) => Ok(Incoming::Greeting(Greeting { version, capabilities })),
        Err(error) => Err(ClientError::decode("QMP", error)),
    }
}

fn timestamp(node: Option<Node<'_>>) -> Timestamp {
    let part = |member| node?.get(member)?.value().ok()?.as_i64();
    match (part("seconds"), part("microseconds")) {
        (Some(seconds), Some(microseconds)) => Timestamp { seconds, microseconds },
        _ => Timestamp::UNKNOWN,
    }
}

impl ReplyMessage {
    /// What the command `name` has returned.
    pub(crate) fn decode<R: ReturnValue>(mut self, name: &str) -> Result<R, ClientError> {
        self.check()?;
        let mut visitor = JsonInput::at(&self.text, &mut self.index, self.value).lenient();
        read_return(&mut visitor).map_err(|error| ClientError::decode(name, error))
    }

    /// The same where nothing is known of the type.
    pub(crate) fn decode_any(self, name: &str) -> Result<Value, ClientError> {
        self.check()?;
        let mut index = self.index;
        let mut visitor = JsonInput::at(&self.text, &mut index, self.value);
        input_value(&mut visitor, &Name::ANONYMOUS).map_err(|error| ClientError::decode(name, error))
    }

    /// Fails with the error that the reply tells of, if it does.
    pub(crate) fn check(&self) -> Result<(), ClientError> {
        if !self.failed {
            return Ok(());
        }
        let error = self.index.root(&self.text).get("error");
        let part = |member| error.and_then(|error| error.get(member)).and_then(|part| part.text());
        // A newer server may have classes that are not known here.
        let class = part("class").and_then(|class| class.parse().ok()).unwrap_or(ErrorClass::GenericError);
        Err(ClientError::Server(Error::new(class, part("desc").unwrap_or_default())))
    }
}

/// Reads what a command returns.
fn read_return<R: ReturnValue>(visitor: &mut JsonInput<'_>) -> Result<R, Error> {
    use crate::visitor::InputVisitor;

    R::input_return(visitor)
        .map_err(|Failed| visitor.take_error().unwrap_or_else(|| Error::generic("the reply cannot be read")))
}

/// What a command returns that tells nothing of its success.
pub(crate) fn silent<R: ReturnValue>(name: &str) -> Result<R, ClientError> {
    let mut index = Index::new();
    let read = read_return(&mut JsonInput::new("{}", &mut index));
    read.map_err(|error| ClientError::decode(name, error))
}
