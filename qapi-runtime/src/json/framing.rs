//! Messages out of a stream of bytes that arrives in arbitrary pieces.

use std::borrow::Cow;

use serde_json::Value;

use super::diagnose;
use super::index::Index;
use super::lexer::{Event, Lexer};
use super::node::{Node, NodeId};
use super::scan;
use crate::Error;
use crate::visitor::JsonInput;

/// Finds the messages in a stream of bytes, and indexes each of them.
///
/// Messages need nothing between them. Where the stream is not JSON there is an error, and the framer goes on
/// at a place where a message may begin: behind the message if it was complete, else at the next bracket,
/// colon, comma, or control character other than a tab. A sender can so force the framer into a known state
/// with a line break, or with the bytes FE or FF, which are in no text.
///
/// A message that arrives in one piece is looked at once; one that comes in many is looked at three times,
/// however many they are.
///
/// ```
/// use qapi_runtime::json::Framer;
///
/// let mut framer = Framer::new();
/// framer.push(br#"{"execute": "stop"} {"exec"#);
/// assert!(framer.next_message().is_some_and(|message| message.is_ok()));
/// assert!(framer.next_message().is_none());
/// framer.push(br#"ute": "cont"}"#);
/// let message = framer.next_message().expect("the message is complete")?;
/// assert_eq!(message.root().get("execute").and_then(|name| name.text()).as_deref(), Some("cont"));
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Framer {
    buffer: Vec<u8>,
    /// The first byte of the buffer that is still of use.
    start: usize,
    /// Where it is in a message that was not complete when it was first looked at.
    lexer: Option<Lexer>,
    ended: bool,
    index: Index,
}

impl Framer {
    /// A framer for a new stream.
    pub fn new() -> Framer {
        Framer::default()
    }

    /// Adds bytes that arrived.
    pub fn push(&mut self, bytes: &[u8]) {
        if self.start == self.buffer.len() || self.start > self.buffer.len() / 2 {
            self.buffer.drain(..self.start);
            if let Some(lexer) = &mut self.lexer {
                lexer.forget(self.start);
            }
            self.start = 0;
        }
        self.buffer.extend_from_slice(bytes);
    }

    /// Tells that the stream has ended, so that what is there of a message is all of it.
    pub fn finish(&mut self) {
        self.ended = true;
    }

    /// Whether all that came has been given out.
    pub fn is_empty(&self) -> bool {
        self.start == self.buffer.len()
    }

    /// What came behind the last message, or behind the last error, as long as there was no look for another
    /// message.
    pub(crate) fn rest(&self) -> &[u8] {
        self.buffer.get(self.start..).unwrap_or_default()
    }

    /// Takes it out again.
    pub(crate) fn take_rest(&mut self) -> Vec<u8> {
        self.buffer.split_off(self.start.min(self.buffer.len()))
    }

    /// The next message; none before more bytes arrive.
    ///
    /// # Errors
    /// What came is not a message. There may be others behind it.
    pub fn next_message(&mut self) -> Option<Result<Message<'_>, Error>> {
        let (start, end) = match self.find()? {
            Event::Error(error) => return Some(Err(error)),
            Event::Message(start, end) => (start, end),
        };
        self.start = end;
        let text = self.buffer.get(start..end).unwrap_or_default();
        let text = match std::str::from_utf8(text) {
            Ok(text) if self.index.is_filled() => Cow::Borrowed(text),
            _ => match diagnose::message(&mut self.index, text) {
                Ok(text) => text,
                Err(error) => return Some(Err(error)),
            },
        };
        Some(Ok(Message { text, index: &mut self.index }))
    }

    /// Where the next message is; the index may be filled then.
    fn find(&mut self) -> Option<Event> {
        let lexer = match &mut self.lexer {
            Some(lexer) => lexer,
            None => {
                self.start = scan::space(&self.buffer, self.start);
                let rest = self.buffer.get(self.start..).unwrap_or_default();
                if rest.is_empty() {
                    return None;
                }
                if let Some(end) = self.index.scan(rest, false) {
                    return Some(Event::Message(self.start, self.start + end));
                }
                self.lexer.insert(Lexer::at(self.start))
            }
        };
        let mut event = lexer.run(&self.buffer);
        if event.is_none() && self.ended {
            event = lexer.end(&self.buffer);
        }
        self.start = lexer.keeps_from();
        if lexer.is_idle() {
            self.lexer = None;
        }
        self.index.clear();
        event
    }
}

/// A message: its text and the index of it.
#[derive(Debug)]
pub struct Message<'a> {
    text: Cow<'a, str>,
    index: &'a mut Index,
}

impl Message<'_> {
    /// The text, without what stood before and behind it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The value that the message is.
    pub fn root(&self) -> Node<'_> {
        self.index.root(&self.text)
    }

    /// The same as a value of its own.
    ///
    /// # Errors
    /// There is a number beyond the range of `f64` in it.
    pub fn value(&self) -> Result<Value, Error> {
        self.root().value()
    }

    /// The text and the index, to be kept.
    pub(crate) fn into_parts(self) -> (String, Index) {
        (self.text.into_owned(), std::mem::take(self.index))
    }

    /// A visitor of one of the message's values.
    pub fn input_at(&mut self, node: NodeId) -> JsonInput<'_> {
        JsonInput::at(&self.text, self.index, node)
    }
}
