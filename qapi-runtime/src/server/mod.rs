//! A QMP server on tokio: sockets, TCP ports and standard input and output.

mod listener;
mod mailbox;
mod options;
mod peer;
#[allow(clippy::module_inception, reason = "a newcomer looks for the server here")]
mod server;
#[cfg(unix)]
mod socket_file;

use peer::Peer;

pub use listener::Listening;
pub use options::Limits;
pub use server::Server;
