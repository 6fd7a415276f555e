//! A QMP client: on tokio, and a [blocking] one.
//!
//! Both are lenient: a server may be newer than the schema that this program was built with. Members of
//! replies and events that the schema does not know are skipped, and values and branches of open types that
//! it does not know are kept.

pub mod blocking;
#[allow(clippy::module_inception, reason = "a newcomer looks for the client here")]
mod client;
mod connection;
mod error;
mod events;
mod incoming;
mod outgoing;

pub use client::Client;
pub use error::ClientError;
pub use events::{EventMessage, Events, EventsOf};
pub use incoming::Greeting;
