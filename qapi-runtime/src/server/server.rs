//! The server: a service that can be reached.

use std::convert::Infallible;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{Mutex, watch};

use super::{Limits, Listening, Peer};
use crate::qmp::{Registry, Service, SessionOptions, VersionInfo};
use crate::{Address, Error, Event};

/// How long to sleep while no event is held back.
const IDLE: Duration = Duration::from_secs(3600);

/// Serves a registry's commands to many clients at once. Clones are cheap, and are the same server.
///
/// In-band commands run one at a time, from whatever client they come, unless they are registered as
/// [concurrent](crate::qmp::RegistryBuilder::concurrent). A command that runs when its client goes away is
/// carried out to its end.
///
/// Handlers run on the runtime's threads: an async one that waits lets others work, a plain one that blocks
/// keeps its thread.
///
/// ```no_run
/// use qapi_runtime::Server;
/// use qapi_runtime::qmp::Registry;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// struct Vm;
///
/// let registry = Registry::new().build()?;
/// let server = Server::new(registry, Vm).version(9, 2, 0, "example");
/// server.serve("unix:/run/vm.sock").await?;
/// # Ok(())
/// # }
/// ```
pub struct Server<S> {
    pub(super) shared: Arc<Shared<S>>,
}

pub(super) struct Shared<S> {
    pub(super) service: Service<S>,
    pub(super) options: SessionOptions,
    pub(super) limits: Limits,
    /// Who holds this may execute a command in band.
    pub(super) turn: Arc<Mutex<()>>,
    stop: watch::Sender<bool>,
    alarm: watch::Sender<()>,
}

impl<S: Send + Sync + 'static> Server<S> {
    /// A server of these commands and this state, which [`serve`](Server::serve) makes reachable.
    pub fn new(registry: Registry<S>, state: impl Into<Arc<S>>) -> Server<S> {
        Server::from(Service::new(registry, state))
    }

    /// Sets the version that clients are told.
    #[must_use]
    pub fn version(self, major: i64, minor: i64, micro: i64, package: &str) -> Server<S> {
        let version = VersionInfo::new(major, minor, micro, package);
        self.rebuilt(|parts| parts.service = parts.service.clone().with_version(version))
    }

    /// Sets what clients are allowed.
    #[must_use]
    pub fn limits(self, limits: Limits) -> Server<S> {
        self.rebuilt(|parts| parts.limits = limits)
    }

    /// Sets whether messages are sent with indentation and line breaks, for people.
    #[must_use]
    pub fn pretty(self, pretty: bool) -> Server<S> {
        self.rebuilt(|parts| parts.options.pretty = pretty)
    }

    /// Sets whether out-of-band execution is offered, as it is by default.
    #[must_use]
    pub fn oob(self, oob: bool) -> Server<S> {
        self.rebuilt(|parts| parts.options.oob = oob)
    }

    fn rebuilt(self, change: impl FnOnce(&mut Parts<S>)) -> Server<S> {
        let shared = &self.shared;
        let mut parts =
            Parts { service: shared.service.clone(), options: shared.options, limits: shared.limits };
        change(&mut parts);
        Server::assemble(parts)
    }

    fn assemble(parts: Parts<S>) -> Server<S> {
        let alarm = watch::Sender::new(());
        let bell = alarm.clone();
        parts.service.events().on_alarm(move || {
            bell.send_replace(());
        });
        let stop = watch::Sender::new(false);
        let signal = stop.clone();
        parts.service.on_stop(move || {
            signal.send_replace(true);
        });
        Server {
            shared: Arc::new(Shared {
                service: parts.service,
                options: parts.options,
                limits: parts.limits,
                turn: Arc::default(),
                stop,
                alarm,
            }),
        }
    }

    /// What it serves.
    pub fn service(&self) -> &Service<S> {
        &self.shared.service
    }

    /// Sends an event to all clients that have negotiated, now or when its rate limit allows.
    ///
    /// # Errors
    /// As for [`Service::emit`].
    pub fn emit<E: Event>(&self, event: &E) -> Result<(), Error> {
        self.service().emit(event)
    }

    /// Listens at `address` (`unix:PATH` or `tcp:HOST:PORT`) or uses `stdio`, and serves clients until the
    /// server is [stopped](Server::stop), or standard input ends.
    ///
    /// Standard input is read by a thread that cannot be interrupted: after it was used, a runtime that is
    /// dropped waits for a line or for the end of input, unless it is shut down with a timeout.
    ///
    /// # Errors
    /// If `address` is no address or cannot be listened at. What happens to a client is no error.
    pub async fn serve(&self, address: &str) -> io::Result<()> {
        if address.parse::<Address>()? == Address::Stdio {
            let stdio = tokio::io::join(tokio::io::stdin(), tokio::io::stdout());
            self.serve_connection(stdio).await;
            return Ok(());
        }
        self.listen(address).await?.run().await;
        Ok(())
    }

    /// Listens at `address`. Clients can connect from now on, and are served when the result is
    /// [run](Listening::run).
    ///
    /// A file at the path of a Unix socket is replaced if it is a socket that nobody listens at.
    ///
    /// # Errors
    /// If `address` is no address, or cannot be listened at.
    pub async fn listen(&self, address: &str) -> io::Result<Listening<S>> {
        Listening::bind(self.clone(), address.parse()?).await
    }

    /// Serves the client at the other end of `connection`, until it goes away or the server is stopped.
    pub async fn serve_connection(&self, connection: impl AsyncRead + AsyncWrite + Send) {
        self.with_timer(Peer::new(self).run(connection)).await;
    }

    /// Stops the server, as a handler can with [`Ctx::stop_server`](crate::qmp::Ctx::stop_server): nobody can connect any more, no more requests are taken, commands that run are
    /// carried out and answered, and connections are closed.
    pub fn stop(&self) {
        self.service().stop();
    }

    /// Waits until the server is stopped.
    pub async fn stopped(&self) {
        // The sender lives as long as `self`.
        let _ = self.shared.stop.subscribe().wait_for(|stopped| *stopped).await;
    }

    /// Whether the server was stopped.
    pub fn is_stopped(&self) -> bool {
        self.service().is_stopping()
    }

    /// Runs `work`, and meanwhile sends events that were held back when their time has come.
    pub(super) async fn with_timer<T>(&self, work: impl Future<Output = T>) -> T {
        tokio::select! {
            result = work => result,
            never = self.keep_time() => match never {},
        }
    }

    async fn keep_time(&self) -> Infallible {
        let mut alarm = self.shared.alarm.subscribe();
        let events = self.service().events();
        loop {
            let rest = events.poll().map(|deadline| deadline.saturating_sub(events.now().monotonic));
            tokio::select! {
                () = tokio::time::sleep(rest.unwrap_or(IDLE)) => {}
                // The sender lives as long as `self`.
                _ = alarm.changed() => {}
            }
        }
    }
}

struct Parts<S> {
    service: Service<S>,
    options: SessionOptions,
    limits: Limits,
}

impl<S: Send + Sync + 'static> From<Service<S>> for Server<S> {
    /// A server of this service.
    fn from(service: Service<S>) -> Server<S> {
        let options = SessionOptions { oob: true, pretty: false };
        Server::assemble(Parts { service, options, limits: Limits::default() })
    }
}

impl<S> Clone for Server<S> {
    fn clone(&self) -> Server<S> {
        Server { shared: Arc::clone(&self.shared) }
    }
}

impl<S> fmt::Debug for Server<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("service", &self.shared.service)
            .field("limits", &self.shared.limits)
            .finish_non_exhaustive()
    }
}
