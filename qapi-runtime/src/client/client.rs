//! The client that runs on tokio.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{Semaphore, mpsc, oneshot};

use super::connection::{self, Connection};
use super::events::EventQueue;
use super::incoming::{self, Incoming, ReplyMessage};
use super::outgoing::{self, Execution};
use crate::client::{ClientError, Events, Greeting};
use crate::qmp::QUEUE_LIMIT;
use crate::{Address, Command, Value};

/// How many requests may wait to be written.
const WRITE_QUEUE: usize = 32;

/// A connection to a QMP server. Clones are cheap and use the same connection, which ends with the last of
/// them.
///
/// Any number of commands can be in flight; the server executes them one after the other, unless they are
/// executed [out of band](Client::execute_oob). To give up waiting, drop the future: the reply is then
/// ignored.
///
/// ```no_run
/// use qapi_runtime::Client;
/// use qapi_runtime::qmp::protocol::control::cmd::QueryVersion;
///
/// # async fn example() -> Result<(), qapi_runtime::client::ClientError> {
/// let qemu = Client::connect("unix:/run/qemu.sock").await?;
/// let mut events = qemu.events();
/// let version = qemu.execute(&QueryVersion {}).await?;
/// println!("{}.{}", version.qemu.major, version.qemu.minor);
/// while let Some(event) = events.next().await {
///     println!("{}", event?.name());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

/// What the clones of a client, its event streams, and the task that moves the bytes have in common.
pub(super) struct Shared {
    greeting: Greeting,
    oob: bool,
    last_id: AtomicU64,
    requests: mpsc::Sender<Vec<u8>>,
    /// In-band commands that may be in flight: more of them would keep the server from reading those that
    /// are out of band.
    in_band: Semaphore,
    waiting: Arc<Waiting>,
}

/// Those who wait for messages.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    state: Mutex<WaitingState>,
}

#[derive(Debug, Default)]
struct WaitingState {
    replies: BTreeMap<u64, oneshot::Sender<Result<ReplyMessage, ClientError>>>,
    events: Vec<Weak<EventQueue>>,
    end: Option<ClientError>,
}

impl Client {
    /// Connects to the server at `address` (`unix:PATH` or `tcp:HOST:PORT`) and negotiates. Out-of-band
    /// execution is enabled if the server offers it.
    ///
    /// Must be called within a tokio runtime, on which a task then moves the bytes.
    ///
    /// # Errors
    /// If `address` is no address, nobody listens there, or who does is no QMP server.
    pub async fn connect(address: &str) -> Result<Client, ClientError> {
        let address: Address = address.parse().map_err(std::io::Error::from)?;
        Client::over(connection::open(&address).await?).await
    }

    /// The same over a connection that has been established.
    ///
    /// # Errors
    /// If the server at its other end does not speak QMP, or goes away.
    pub async fn over(
        connection: impl AsyncRead + AsyncWrite + Send + 'static,
    ) -> Result<Client, ClientError> {
        let mut connection = Connection::new(connection);
        let greeting = match connection.next().await? {
            Incoming::Greeting(greeting) => greeting,
            _ => return Err(ClientError::Protocol("there is no greeting".into())),
        };
        let oob = greeting.offers_oob();
        connection.send(outgoing::negotiation(oob, 0).map_err(ClientError::Encode)?).await?;
        loop {
            if let Incoming::Reply(reply) = connection.next().await? {
                reply.decode::<()>("qmp_capabilities")?;
                break;
            }
        }
        let (sender, requests) = mpsc::channel(WRITE_QUEUE);
        let waiting = Arc::<Waiting>::default();
        tokio::spawn(connection.run(requests, Arc::clone(&waiting)));
        let in_band = Semaphore::new(if oob { QUEUE_LIMIT } else { Semaphore::MAX_PERMITS });
        let shared = Shared { greeting, oob, last_id: AtomicU64::new(0), requests: sender, in_band, waiting };
        Ok(Client { shared: Arc::new(shared) })
    }

    /// What the server has said of itself when the connection was made.
    pub fn greeting(&self) -> &Greeting {
        &self.shared.greeting
    }

    /// Whether commands can be executed out of band.
    pub fn allows_oob(&self) -> bool {
        self.shared.oob
    }

    /// Why the connection has ended; none as long as it has not.
    pub fn end(&self) -> Option<ClientError> {
        self.shared.waiting.lock().end.clone()
    }

    /// Executes a command and waits for what it returns. Of a command that has no reply when it succeeds,
    /// nothing is waited for.
    ///
    /// # Errors
    /// The server's error, or that of the connection.
    pub async fn execute<C: Command>(&self, command: &C) -> Result<C::Returns, ClientError> {
        let _permit = self.shared.in_band.acquire().await.map_err(|_| ClientError::Closed)?;
        self.execute_typed(command, Execution::InBand).await
    }

    /// The same out of band: at once, whatever the server is doing. At most few commands can be executed so,
    /// as their definitions say.
    ///
    /// # Errors
    /// [`NoOutOfBand`](ClientError::NoOutOfBand) if the server does not offer it, and what
    /// [`execute`](Client::execute) can fail with.
    pub async fn execute_oob<C: Command>(&self, command: &C) -> Result<C::Returns, ClientError> {
        if !self.shared.oob {
            return Err(ClientError::NoOutOfBand);
        }
        self.execute_typed(command, Execution::OutOfBand).await
    }

    /// Executes a command that is known by name only. `arguments` are an object, or null for none.
    ///
    /// # Errors
    /// The server's error, or that of the connection.
    pub async fn execute_untyped(&self, name: &str, arguments: &Value) -> Result<Value, ClientError> {
        let _permit = self.shared.in_band.acquire().await.map_err(|_| ClientError::Closed)?;
        let id = self.next_id();
        let request = outgoing::untyped(name, arguments, Execution::InBand, id);
        self.ask(id, request).await?.decode_any(name)
    }

    /// The events that arrive from now on.
    pub fn events(&self) -> Events {
        let queue = Arc::<EventQueue>::default();
        let mut waiting = self.shared.waiting.lock();
        if waiting.end.is_some() {
            queue.end();
        }
        waiting.events.retain(|queue| queue.strong_count() > 0);
        waiting.events.push(Arc::downgrade(&queue));
        drop(waiting);
        Events::new(queue, Arc::clone(&self.shared))
    }

    async fn execute_typed<C: Command>(
        &self,
        command: &C,
        execution: Execution,
    ) -> Result<C::Returns, ClientError> {
        let id = self.next_id();
        let name = C::DEFINITION.name;
        let request = outgoing::request(command, execution, id).map_err(ClientError::Encode)?;
        if outgoing::is_answered(C::DEFINITION) {
            self.ask(id, request).await?.decode(name)
        } else {
            self.send(request).await?;
            incoming::silent(name)
        }
    }

    fn next_id(&self) -> u64 {
        self.shared.last_id.fetch_add(1, Ordering::Relaxed) + 1
    }

    async fn send(&self, request: Vec<u8>) -> Result<(), ClientError> {
        let sent = self.shared.requests.send(request).await;
        sent.map_err(|_| self.end().unwrap_or(ClientError::Closed))
    }

    async fn ask(&self, id: u64, request: Vec<u8>) -> Result<ReplyMessage, ClientError> {
        let reply = self.shared.waiting.expect(id)?;
        let _forget = Forget { waiting: &self.shared.waiting, id };
        self.send(request).await?;
        reply.await.unwrap_or_else(|_| Err(self.end().unwrap_or(ClientError::Closed)))
    }
}

/// Forgets that a reply is waited for.
struct Forget<'a> {
    waiting: &'a Waiting,
    id: u64,
}

impl Drop for Forget<'_> {
    fn drop(&mut self) {
        self.waiting.lock().replies.remove(&self.id);
    }
}

impl Waiting {
    fn lock(&self) -> MutexGuard<'_, WaitingState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the reply of that id will come out of.
    fn expect(&self, id: u64) -> Result<oneshot::Receiver<Result<ReplyMessage, ClientError>>, ClientError> {
        let mut state = self.lock();
        if let Some(end) = &state.end {
            return Err(end.clone());
        }
        let (sender, receiver) = oneshot::channel();
        state.replies.insert(id, sender);
        Ok(receiver)
    }

    /// Hands a message to who waits for it.
    pub(super) fn deliver(&self, message: Incoming) {
        let mut state = self.lock();
        match message {
            Incoming::Reply(reply) => {
                let waiting = match reply.id {
                    Some(id) => state.replies.remove(&id),
                    // The server could not read a request. They are answered in order.
                    None => state.replies.pop_first().map(|(_, waiting)| waiting),
                };
                if let Some(waiting) = waiting {
                    // Who has ceased to wait does not want it.
                    let _ = waiting.send(Ok(reply));
                }
            }
            Incoming::Event(event) => {
                state.events.retain(|queue| match queue.upgrade() {
                    Some(queue) => {
                        queue.push(&event);
                        true
                    }
                    None => false,
                });
            }
            Incoming::Greeting(_) | Incoming::Unknown => {}
        }
    }

    /// Tells everybody that the connection has ended.
    pub(super) fn end(&self, error: &ClientError) {
        let mut state = self.lock();
        state.end.get_or_insert_with(|| error.clone());
        let (replies, events) = (std::mem::take(&mut state.replies), std::mem::take(&mut state.events));
        drop(state);
        for waiting in replies.into_values() {
            let _ = waiting.send(Err(error.clone()));
        }
        for queue in events.iter().filter_map(Weak::upgrade) {
            queue.end();
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("shared", &self.shared).finish()
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared")
            .field("greeting", &self.greeting)
            .field("oob", &self.oob)
            .field("end", &self.waiting.lock().end)
            .finish_non_exhaustive()
    }
}
