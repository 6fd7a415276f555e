//! Listening for clients.

use std::io;
use std::pin::Pin;
use std::time::Duration;

use tokio::net::TcpListener;
#[cfg(unix)]
use tokio::net::UnixListener;
use tokio::task::JoinSet;

#[cfg(unix)]
use super::socket_file::SocketFile;
use super::{Peer, Server};
use crate::Address;

/// How long to wait before another attempt where the system cannot take a connection, such as when there are
/// too many open files.
const BACK_OFF: Duration = Duration::from_millis(100);

/// A server that clients can connect to. It serves them while it is [run](Listening::run).
#[derive(Debug)]
pub struct Listening<S> {
    server: Server<S>,
    address: Address,
    socket: Socket,
}

#[derive(Debug)]
enum Socket {
    Tcp(TcpListener),
    /// The file is removed when this is dropped.
    #[cfg(unix)]
    Unix(UnixListener, #[expect(dead_code, reason = "kept for its drop")] SocketFile),
}

impl<S: Send + Sync + 'static> Listening<S> {
    pub(super) async fn bind(server: Server<S>, address: Address) -> io::Result<Listening<S>> {
        let told =
            |error: io::Error| io::Error::new(error.kind(), format!("cannot listen at {address}: {error}"));
        let (socket, address) = match &address {
            Address::Tcp(host, port) => {
                let host = if host.is_empty() { "0.0.0.0" } else { host };
                let listener = TcpListener::bind((host, *port)).await.map_err(told)?;
                let local = listener.local_addr().map_err(told)?;
                (Socket::Tcp(listener), Address::Tcp(local.ip().to_string(), local.port()))
            }
            #[cfg(unix)]
            Address::Unix(path) => {
                let (listener, file) = SocketFile::bind(path).map_err(told)?;
                (Socket::Unix(listener, file), address.clone())
            }
            other => {
                let desc = format!("cannot listen at {other}");
                return Err(io::Error::new(io::ErrorKind::Unsupported, desc));
            }
        };
        Ok(Listening { server, address, socket })
    }

    /// Where clients reach it. A port that was given as 0 is the real one here.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Serves clients until the server is [stopped](Server::stop), and waits then, for as long as the
    /// [grace](super::Limits::grace) lasts, until they have their replies.
    pub async fn run(self) {
        let server = self.server.clone();
        server.with_timer(self.accept_all()).await;
    }

    async fn accept_all(self) {
        let mut clients = JoinSet::new();
        loop {
            tokio::select! {
                biased;
                () = self.server.stopped() => break,
                Some(_) = clients.join_next() => {}
                accepted = self.accept() => match accepted {
                    Ok(client) => {
                        clients.spawn(client);
                    }
                    Err(_) => tokio::time::sleep(BACK_OFF).await,
                }
            }
        }
        drop(self.socket);
        // Clients keep to the grace by themselves.
        while clients.join_next().await.is_some() {}
    }

    async fn accept(&self) -> io::Result<Pin<Box<dyn Future<Output = ()> + Send>>> {
        match &self.socket {
            Socket::Tcp(listener) => {
                let (stream, _) = listener.accept().await?;
                // Requests and replies are short; it is no loss if that fails.
                let _ = stream.set_nodelay(true);
                Ok(Box::pin(Peer::new(&self.server).run(stream)))
            }
            #[cfg(unix)]
            Socket::Unix(listener, _) => {
                let (stream, _) = listener.accept().await?;
                Ok(Box::pin(Peer::new(&self.server).run(stream)))
            }
        }
    }
}
