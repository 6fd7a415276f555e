//! Events.

use crate::Arguments;

/// A message that a server sends unasked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Event<'a> {
    /// What it carries.
    pub data: Arguments<'a>,
    /// Whether the binding passes the data as one value.
    pub boxed: bool,
    /// How often it may be sent, where that is limited. QAPI's language does not say this; the limit is a
    /// property of the server.
    pub rate_limit: Option<RateLimit<'a>>,
}

/// How often an event may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit<'a> {
    /// The shortest time between two of them, in milliseconds.
    pub ms: u32,
    /// The data member by whose value events are told apart: each value has a limit of its own.
    pub key: Option<&'a str>,
}
