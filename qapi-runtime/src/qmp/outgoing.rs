//! Bytes on their way out.

use crate::qmp::reply;

/// How many bytes that were sent may stay in the buffer while others are not.
const SLACK: usize = 64 << 10;

/// The lines that a session has to send.
#[derive(Debug, Default)]
pub(crate) struct Outgoing {
    bytes: Vec<u8>,
    sent: usize,
}

impl Outgoing {
    /// Appends a message as a line, or as many if it is to be pretty.
    pub(crate) fn push(&mut self, text: Vec<u8>, pretty: bool) {
        if self.sent > SLACK && self.sent > self.bytes.len() / 2 {
            self.bytes.drain(..self.sent);
            self.sent = 0;
        }
        if pretty {
            reply::write_pretty(&text, &mut self.bytes);
        } else if self.bytes.is_empty() {
            self.bytes = text;
        } else {
            self.bytes.extend_from_slice(&text);
        }
        self.bytes.extend_from_slice(b"\r\n");
    }

    /// What has not been sent.
    pub(crate) fn unsent(&self) -> &[u8] {
        self.bytes.get(self.sent..).unwrap_or_default()
    }

    /// Notes that the first `len` of these bytes were sent.
    pub(crate) fn consume(&mut self, len: usize) {
        self.sent = self.bytes.len().min(self.sent.saturating_add(len));
        if self.sent == self.bytes.len() {
            self.bytes.clear();
            self.sent = 0;
        }
    }

    /// Takes what has not been sent.
    pub(crate) fn take(&mut self) -> Vec<u8> {
        let mut bytes = std::mem::take(&mut self.bytes);
        bytes.drain(..std::mem::take(&mut self.sent));
        bytes
    }
}
