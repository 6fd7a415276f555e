//! What can go wrong between a client and its server.

use std::fmt;
use std::io;
use std::sync::Arc;

use crate::Error;

/// Why a command has no result. Errors that end a connection are told to everybody who uses it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ClientError {
    /// The server has answered with an error.
    Server(Error),
    /// What the server has sent is not what the schema says. The error has the [path](Error::path) of the
    /// guilty member.
    Decode {
        /// The command or event that it was about.
        name: String,
        /// What is wrong.
        error: Error,
    },
    /// The command has a value that cannot be sent.
    Encode(Error),
    /// Out-of-band execution is not enabled on this connection.
    NoOutOfBand,
    /// What the server sends is not QMP. The connection is closed.
    Protocol(String),
    /// The connection failed.
    Io(Arc<io::Error>),
    /// The server has closed the connection, or this side has.
    Closed,
    /// So many events were not taken from their stream in time, and were lost.
    EventsLost(u64),
}

impl ClientError {
    /// The error that the server has answered with, if that is what happened.
    pub fn server(&self) -> Option<&Error> {
        match self {
            ClientError::Server(error) => Some(error),
            _ => None,
        }
    }

    /// Whether the connection is of no more use.
    pub fn ends_connection(&self) -> bool {
        matches!(self, ClientError::Protocol(_) | ClientError::Io(_) | ClientError::Closed)
    }

    pub(crate) fn decode(name: &str, error: Error) -> ClientError {
        ClientError::Decode { name: name.to_owned(), error }
    }
}

impl fmt::Display for ClientError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ClientError::Server(error) => error.fmt(f),
            ClientError::Decode { name, error } => {
                write!(f, "'{name}': unexpected data from the server")?;
                if let Some(path) = error.path().filter(|path| !path.is_empty()) {
                    write!(f, " at '{path}'")?;
                }
                write!(f, ": {error}")
            }
            ClientError::Encode(error) => write!(f, "the command cannot be sent: {error}"),
            ClientError::NoOutOfBand => {
                f.write_str("out-of-band execution is not enabled on this connection")
            }
            ClientError::Protocol(what) => write!(f, "the server does not speak QMP: {what}"),
            ClientError::Io(error) => write!(f, "the connection failed: {error}"),
            ClientError::Closed => f.write_str("the connection is closed"),
            ClientError::EventsLost(count) => write!(f, "{count} events were lost"),
        }
    }
}

impl std::error::Error for ClientError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            ClientError::Decode { error, .. } | ClientError::Encode(error) => Some(error),
            ClientError::Io(error) => Some(&**error),
            _ => None,
        }
    }
}

impl From<io::Error> for ClientError {
    fn from(error: io::Error) -> ClientError {
        ClientError::Io(Arc::new(error))
    }
}
