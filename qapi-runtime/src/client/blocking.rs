//! A client for programs that have no tokio runtime: one thread, one command at a time.

use std::collections::VecDeque;
use std::fmt;
use std::io::{Read, Write};
use std::net::TcpStream;
#[cfg(unix)]
use std::os::unix::net::UnixStream;

use super::incoming::{self, Incoming, ReplyMessage};
use super::outgoing::{self, Execution};
use crate::client::{ClientError, EventMessage, Greeting};
use crate::json::Framer;
use crate::{Address, Command, Value};

/// How many bytes are read at once.
const CHUNK: usize = 64 << 10;

/// How many events are kept for someone who does not take them.
const BACKLOG: usize = 4096;

/// A connection to a QMP server. While a command is executed events are kept, to be taken by
/// [`next_event`](Client::next_event); of more than 4096 the oldest are lost.
///
/// An error that [ends the connection](ClientError::ends_connection) leaves the client without use.
///
/// ```no_run
/// use qapi_runtime::client::blocking::Client;
/// use qapi_runtime::qmp::protocol::control::cmd::QueryVersion;
///
/// let mut qemu = Client::connect("unix:/run/qemu.sock")?;
/// println!("{}", qemu.execute(&QueryVersion {})?.qemu.major);
/// # Ok::<(), qapi_runtime::client::ClientError>(())
/// ```
pub struct Client {
    stream: Box<dyn Transport>,
    framer: Framer,
    buffer: Vec<u8>,
    greeting: Greeting,
    oob: bool,
    last_id: u64,
    events: VecDeque<EventMessage>,
}

trait Transport: Read + Write + Send {}

impl<T: Read + Write + Send> Transport for T {}

impl Client {
    /// Connects to the server at `address` (`unix:PATH` or `tcp:HOST:PORT`) and negotiates. Out-of-band
    /// execution is enabled if the server offers it.
    ///
    /// # Errors
    /// If `address` is no address, nobody listens there, or who does is no QMP server.
    pub fn connect(address: &str) -> Result<Client, ClientError> {
        let parsed: Address = address.parse().map_err(std::io::Error::from)?;
        let told = |error: std::io::Error| {
            std::io::Error::new(error.kind(), format!("cannot connect to {address}: {error}"))
        };
        match &parsed {
            Address::Tcp(host, port) => {
                let host = if host.is_empty() { "localhost" } else { host.as_str() };
                Client::over(TcpStream::connect((host, *port)).map_err(told)?)
            }
            #[cfg(unix)]
            Address::Unix(path) => Client::over(UnixStream::connect(path).map_err(told)?),
            _ => {
                let desc = format!("cannot connect to {address}");
                Err(std::io::Error::new(std::io::ErrorKind::Unsupported, desc).into())
            }
        }
    }

    /// The same over a connection that has been established. Timeouts of the connection end it.
    ///
    /// # Errors
    /// If the server at its other end does not speak QMP, or goes away.
    pub fn over(stream: impl Read + Write + Send + 'static) -> Result<Client, ClientError> {
        let version = crate::qmp::VersionInfo::new(0, 0, 0, "");
        let mut client = Client {
            stream: Box::new(stream),
            framer: Framer::new(),
            buffer: vec![0; CHUNK],
            greeting: Greeting { version, capabilities: Vec::new() },
            oob: false,
            last_id: 0,
            events: VecDeque::new(),
        };
        client.greeting = match client.receive()? {
            Incoming::Greeting(greeting) => greeting,
            _ => return Err(ClientError::Protocol("there is no greeting".into())),
        };
        client.oob = client.greeting.offers_oob();
        let request = outgoing::negotiation(client.oob, 0).map_err(ClientError::Encode)?;
        client.ask(0, &request)?.decode::<()>("qmp_capabilities")?;
        Ok(client)
    }

    /// What the server has said of itself when the connection was made.
    pub fn greeting(&self) -> &Greeting {
        &self.greeting
    }

    /// Executes a command and waits for what it returns. Of a command that has no reply when it succeeds,
    /// nothing is waited for.
    ///
    /// # Errors
    /// The server's error, or that of the connection.
    pub fn execute<C: Command>(&mut self, command: &C) -> Result<C::Returns, ClientError> {
        self.execute_typed(command, Execution::InBand)
    }

    /// The same out of band: at once, whatever the server is doing for others.
    ///
    /// # Errors
    /// [`NoOutOfBand`](ClientError::NoOutOfBand) if the server does not offer it, and what
    /// [`execute`](Client::execute) can fail with.
    pub fn execute_oob<C: Command>(&mut self, command: &C) -> Result<C::Returns, ClientError> {
        if !self.oob {
            return Err(ClientError::NoOutOfBand);
        }
        self.execute_typed(command, Execution::OutOfBand)
    }

    /// Executes a command that is known by name only. `arguments` are an object, or null for none.
    ///
    /// # Errors
    /// The server's error, or that of the connection.
    pub fn execute_untyped(&mut self, name: &str, arguments: &Value) -> Result<Value, ClientError> {
        let id = self.next_id();
        let request = outgoing::untyped(name, arguments, Execution::InBand, id);
        self.ask(id, &request)?.decode_any(name)
    }

    /// The oldest event that was not taken. Waits for one if there is none.
    ///
    /// # Errors
    /// That of the connection.
    pub fn next_event(&mut self) -> Result<EventMessage, ClientError> {
        loop {
            if let Some(event) = self.events.pop_front() {
                return Ok(event);
            }
            let message = self.receive()?;
            self.keep(message);
        }
    }

    /// The oldest event that was not taken, if one has arrived while a command was executed.
    pub fn take_event(&mut self) -> Option<EventMessage> {
        self.events.pop_front()
    }

    fn execute_typed<C: Command>(
        &mut self,
        command: &C,
        execution: Execution,
    ) -> Result<C::Returns, ClientError> {
        let id = self.next_id();
        let name = C::DEFINITION.name;
        let request = outgoing::request(command, execution, id).map_err(ClientError::Encode)?;
        if outgoing::is_answered(C::DEFINITION) {
            self.ask(id, &request)?.decode(name)
        } else {
            self.send(&request)?;
            incoming::silent(name)
        }
    }

    fn next_id(&mut self) -> u64 {
        self.last_id += 1;
        self.last_id
    }

    fn send(&mut self, request: &[u8]) -> Result<(), ClientError> {
        self.stream.write_all(request)?;
        Ok(self.stream.flush()?)
    }

    fn ask(&mut self, id: u64, request: &[u8]) -> Result<ReplyMessage, ClientError> {
        self.send(request)?;
        loop {
            match self.receive()? {
                Incoming::Reply(reply) if reply.id.is_none_or(|of| of == id) => return Ok(reply),
                other => self.keep(other),
            }
        }
    }

    fn keep(&mut self, message: Incoming) {
        if let Incoming::Event(event) = message {
            if self.events.len() >= BACKLOG {
                self.events.pop_front();
            }
            self.events.push_back(event);
        }
    }

    fn receive(&mut self) -> Result<Incoming, ClientError> {
        loop {
            if let Some(message) = incoming::next(&mut self.framer)? {
                return Ok(message);
            }
            match self.stream.read(&mut self.buffer) {
                Ok(0) => return Err(ClientError::Closed),
                Ok(len) => self.framer.push(self.buffer.get(..len).unwrap_or_default()),
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("greeting", &self.greeting)
            .field("oob", &self.oob)
            .finish_non_exhaustive()
    }
}
