//! What a server allows its clients.

use std::time::Duration;

/// How much a client may make the server keep for it, and for how long.
///
/// What a client sends is limited too: by the limits that QMP has for one message (64 MiB, 2 Mi tokens,
/// nesting of 1024), and by the fact that nothing is read while requests wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// No further requests are taken from a client that leaves this many bytes of replies and events unread.
    /// One reply may be longer.
    pub output: usize,
    /// A client that leaves this many bytes of events unread, beside the above, is disconnected.
    pub events: usize,
    /// How long a server that is being stopped waits for commands to finish and for clients to read replies.
    pub grace: Duration,
}

impl Default for Limits {
    /// 256 KiB of output, 16 MiB of events, and 5 seconds.
    fn default() -> Limits {
        Limits { output: 256 << 10, events: 16 << 20, grace: Duration::from_secs(5) }
    }
}
