//! Messages that a server sends.

use std::sync::Arc;

use crate::json::{self, Style};
use crate::policy::Settings;
use crate::qmp::protocol::control::VersionInfo;
use crate::qmp::trace;
use crate::visitor::{JsonOutput, OutputVisitor};
use crate::{Error, Name, QapiType};

/// The answer to a request, if there is one: some commands have none when they succeed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "the client waits for it"]
pub struct Reply {
    text: Option<Vec<u8>>,
}

impl Reply {
    /// The message, without the end of the line.
    pub fn text(&self) -> Option<&[u8]> {
        self.text.as_deref()
    }

    /// The message, without the end of the line.
    pub fn into_text(self) -> Option<Vec<u8>> {
        self.text
    }

    /// The answer to something that is no request.
    pub(crate) fn fault(error: &Error) -> Reply {
        ReplyWriter::new(None, Arc::default()).error(error)
    }
}

/// Writes the reply to one request.
#[derive(Clone, Debug)]
pub(crate) struct ReplyWriter {
    id: Option<Vec<u8>>,
    settings: Arc<Settings>,
    tells_success: bool,
    /// Which session and which command it is for, as far as that is known.
    about: (u64, &'static str),
}

impl ReplyWriter {
    pub(crate) fn new(id: Option<Vec<u8>>, settings: Arc<Settings>) -> ReplyWriter {
        ReplyWriter { id, settings, tells_success: true, about: (0, "") }
    }

    /// The same for this command of this session. `tells_success` says whether it has a reply when it
    /// succeeds.
    pub(crate) fn about(self, session: u64, command: &'static str, tells_success: bool) -> ReplyWriter {
        ReplyWriter { about: (session, command), tells_success, ..self }
    }

    /// The reply with the value that `write` shows.
    pub(crate) fn success(self, write: &dyn Fn(&mut dyn OutputVisitor)) -> Reply {
        if !self.tells_success {
            trace::returned(self.about.0, self.about.1);
            return Reply::default();
        }
        let mut text = b"{\"return\": ".to_vec();
        let mut visitor = JsonOutput::new(&mut text, Style::Spaced).with_settings(&self.settings);
        trace::output(&mut visitor, |visitor| write(visitor));
        if let Err(error) = visitor.finish() {
            return self.error(&error);
        }
        self.finish_success(text)
    }

    /// The reply with a value whose text is known.
    pub(crate) fn success_text(self, value: &[u8]) -> Reply {
        let mut text = b"{\"return\": ".to_vec();
        text.extend_from_slice(value);
        self.finish_success(text)
    }

    fn finish_success(self, mut text: Vec<u8>) -> Reply {
        trace::returned(self.about.0, self.about.1);
        if let Some(id) = &self.id {
            text.extend_from_slice(b", \"id\": ");
            text.extend_from_slice(id);
        }
        text.push(b'}');
        Reply { text: Some(text) }
    }

    /// The reply that tells why it failed.
    pub(crate) fn error(self, error: &Error) -> Reply {
        trace::error(self.about.0, self.about.1, error);
        let mut text = b"{".to_vec();
        if let Some(id) = &self.id {
            text.extend_from_slice(b"\"id\": ");
            text.extend_from_slice(id);
            text.extend_from_slice(b", ");
        }
        text.extend_from_slice(b"\"error\": {\"class\": ");
        json::write_string(&mut text, error.class().name());
        text.extend_from_slice(b", \"desc\": ");
        json::write_string(&mut text, error.desc());
        text.extend_from_slice(b"}}");
        Reply { text: Some(text) }
    }
}

/// The first message of a session.
pub(crate) fn greeting(version: &VersionInfo, oob: bool) -> Vec<u8> {
    let mut text = b"{\"QMP\": {\"version\": ".to_vec();
    let mut visitor = JsonOutput::new(&mut text, Style::Spaced);
    version.output(&mut visitor, &Name::ANONYMOUS);
    // No part of a version can be refused.
    let _ = visitor.finish();
    text.extend_from_slice(b", \"capabilities\": [");
    text.extend_from_slice(if oob { b"\"oob\"" } else { b"" });
    text.extend_from_slice(b"]}}");
    text
}

/// Appends a message with each value on a line of its own, as QEMU does when it is told to be pretty. Lines
/// end with CR LF. `text` is what a visitor has written.
pub(crate) fn write_pretty(text: &[u8], out: &mut Vec<u8>) {
    fn line(out: &mut Vec<u8>, depth: usize) {
        out.extend_from_slice(b"\r\n");
        out.extend(std::iter::repeat_n(b' ', 4 * depth));
    }
    let mut depth = 0_usize;
    let mut rest = text;
    while let Some((&byte, behind)) = rest.split_first() {
        rest = behind;
        match byte {
            b'"' => {
                let len = string_len(rest);
                let (string, behind) = rest.split_at_checked(len).unwrap_or((rest, &[]));
                out.push(b'"');
                out.extend_from_slice(string);
                rest = behind;
            }
            b'{' | b'[' => {
                out.push(byte);
                depth += 1;
                // The line of what closes an empty one is begun by that.
                if !matches!(rest.first(), Some(b'}' | b']')) {
                    line(out, depth);
                }
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                line(out, depth);
                out.push(byte);
            }
            b',' => {
                out.push(b',');
                line(out, depth);
                rest = rest.strip_prefix(b" ").unwrap_or(rest);
            }
            _ => out.push(byte),
        }
    }
}

/// How long the rest of a string is, with the quote at its end.
fn string_len(rest: &[u8]) -> usize {
    let mut at = 0;
    while let Some(&byte) = rest.get(at) {
        at += match byte {
            b'"' => return at + 1,
            b'\\' => 2,
            _ => 1,
        };
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pretty_form() {
        let mut out = Vec::new();
        write_pretty(br#"{"a": [], "b": {}, "c": [1, "x, \"{"]}"#, &mut out);
        let expected = [
            "{",
            "    \"a\": [",
            "    ],",
            "    \"b\": {",
            "    },",
            "    \"c\": [",
            "        1,",
            "        \"x, \\\"{\"",
            "    ]",
            "}",
        ];
        assert_eq!(String::from_utf8_lossy(&out), expected.join("\r\n"));
    }

    #[test]
    fn a_greeting() {
        let version = VersionInfo::new(9, 2, 0, "");
        let expected: &[u8] = br#"{"QMP": {"version": {"qemu": {"major": 9, "minor": 2, "micro": 0}, "package": ""}, "capabilities": ["oob"]}}"#;
        assert_eq!(greeting(&version, true), expected);
    }
}
