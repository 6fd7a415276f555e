//! The bytes between a client and its server.

use std::io;
use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadHalf, WriteHalf};
use tokio::sync::mpsc;

use super::client::Waiting;
use super::incoming::{self, Incoming};
use crate::Address;
use crate::client::ClientError;
use crate::json::Framer;

/// How many bytes are read at once.
const CHUNK: usize = 64 << 10;

/// A connection of some kind.
pub(super) trait Transport: AsyncRead + AsyncWrite + Send {}

impl<T: AsyncRead + AsyncWrite + Send> Transport for T {}

/// Connects to an address.
pub(super) async fn open(address: &Address) -> io::Result<Box<dyn Transport + Unpin>> {
    let told =
        |error: io::Error| io::Error::new(error.kind(), format!("cannot connect to {address}: {error}"));
    match address {
        Address::Tcp(host, port) => {
            let host = if host.is_empty() { "localhost" } else { host };
            let stream = tokio::net::TcpStream::connect((host, *port)).await.map_err(told)?;
            // Requests are short; it is no loss if that fails.
            let _ = stream.set_nodelay(true);
            Ok(Box::new(stream))
        }
        #[cfg(unix)]
        Address::Unix(path) => Ok(Box::new(tokio::net::UnixStream::connect(path).await.map_err(told)?)),
        Address::Stdio => Ok(Box::new(tokio::io::join(tokio::io::stdin(), tokio::io::stdout()))),
        #[allow(unreachable_patterns, reason = "there are systems without some kinds of addresses")]
        other => Err(io::Error::new(
            io::ErrorKind::Unsupported,
            format!("cannot connect to {other} on this system"),
        )),
    }
}

/// A connection, and what has been read from it.
pub(super) struct Connection<T> {
    read: ReadHalf<T>,
    write: WriteHalf<T>,
    framer: Framer,
    buffer: Vec<u8>,
}

impl<T: Transport> Connection<T> {
    pub(super) fn new(stream: T) -> Connection<T> {
        let (read, write) = tokio::io::split(stream);
        Connection { read, write, framer: Framer::new(), buffer: vec![0; CHUNK] }
    }

    /// The next message.
    pub(super) async fn next(&mut self) -> Result<Incoming, ClientError> {
        loop {
            if let Some(message) = incoming::next(&mut self.framer)? {
                return Ok(message);
            }
            match self.read.read(&mut self.buffer).await? {
                0 => return Err(ClientError::Closed),
                len => self.framer.push(self.buffer.get(..len).unwrap_or_default()),
            }
        }
    }

    /// Sends a request.
    pub(super) async fn send(&mut self, request: Vec<u8>) -> Result<(), ClientError> {
        self.write.write_all(&request).await?;
        Ok(self.write.flush().await?)
    }

    /// Moves messages both ways until the connection fails or nobody can send requests any more.
    pub(super) async fn run(self, requests: mpsc::Receiver<Vec<u8>>, waiting: Arc<Waiting>) {
        let Connection { mut read, mut write, mut framer, mut buffer } = self;
        let receive = async {
            loop {
                while let Some(message) = incoming::next(&mut framer)? {
                    waiting.deliver(message);
                }
                match read.read(&mut buffer).await? {
                    0 => return Err::<(), _>(ClientError::Closed),
                    len => framer.push(buffer.get(..len).unwrap_or_default()),
                }
            }
        };
        let mut receive = std::pin::pin!(receive);
        let ended = tokio::select! {
            result = &mut receive => result,
            result = send_all(&mut write, requests) => match result {
                Ok(()) => Ok(()),
                // What the server has sent before it went is still to be read.
                Err(error) => receive.await.and(Err(error)),
            },
        };
        // The other side learns of it; there is nobody to tell if that fails.
        let _ = write.shutdown().await;
        waiting.end(&ended.err().unwrap_or(ClientError::Closed));
    }
}

/// Sends requests until nobody can make any.
async fn send_all(
    write: &mut (impl AsyncWrite + Unpin),
    mut requests: mpsc::Receiver<Vec<u8>>,
) -> Result<(), ClientError> {
    while let Some(request) = requests.recv().await {
        write.write_all(&request).await?;
        write.flush().await?;
    }
    Ok(())
}
