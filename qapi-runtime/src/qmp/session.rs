//! A session: one client's side of the protocol, as a state machine without I/O.

use std::collections::VecDeque;
use std::fmt;

use crate::Error;
use crate::json::{Framer, Message};
use crate::qmp::outgoing::Outgoing;
use crate::qmp::{Reply, Request, SessionHandle};

/// How many in-band requests may wait once out-of-band execution is enabled. Before that, one is taken at a
/// time.
pub const QUEUE_LIMIT: usize = 8;

/// What a [`Session`] can be told when it is opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SessionOptions {
    /// Whether out-of-band execution is offered. The driver must then be able to run a request while
    /// another one is running.
    pub oob: bool,
    /// Whether messages are sent in lines of one member each, with indentation.
    pub pretty: bool,
}

/// A session: bytes in, requests and bytes out.
///
/// Bytes that arrive are [fed](Session::feed) in pieces of any size. Requests come out by
/// [`next_out_of_band`](Session::next_out_of_band) and [`next_in_band`](Session::next_in_band); each is
/// [dispatched](crate::qmp::Service::dispatch), and its reply comes back by
/// [`finish_out_of_band`](Session::finish_out_of_band) or [`finish_in_band`](Session::finish_in_band). What
/// is to be sent is taken from [`output`](Session::output).
///
/// ```
/// use qapi_runtime::qmp::{Progress, Registry, Service, SessionOptions};
///
/// let service = Service::new(Registry::new().build()?, ());
/// let mut session = service.open(SessionOptions::default());
/// let greeting = session.take_output();
/// assert!(greeting.starts_with(br#"{"QMP": "#) && greeting.ends_with(b"\r\n"));
///
/// session.feed(br#"{"execute": "qmp_capabilities", "id": 1}{"execute": "nothing"}"#);
/// while let Some(request) = session.next_in_band() {
///     let reply = match service.start(session.handle(), request) {
///         Progress::Done(reply) => reply,
///         Progress::Running(_) => unreachable!("no handler of this service waits for anything"),
///     };
///     session.finish_in_band(reply);
/// }
/// let expected = concat!(
///     r#"{"return": {}, "id": 1}"#, "\r\n",
///     r#"{"error": {"class": "CommandNotFound", "desc": "The command nothing has not been found"}}"#, "\r\n",
/// );
/// assert_eq!(session.take_output(), expected.as_bytes());
/// # Ok::<(), qapi_runtime::qmp::RegistryError>(())
/// ```
pub struct Session {
    handle: SessionHandle,
    pretty: bool,
    framer: Framer,
    /// What waits for its turn. An error is of something that was no JSON, and is answered in its turn.
    queue: VecDeque<Result<Request, Error>>,
    out_of_band: Option<Request>,
    running: Running,
    output: Outgoing,
}

/// Whether an in-band request is being executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Running {
    Nothing,
    /// One that was begun when out-of-band execution was not enabled: no other is looked at meanwhile.
    Alone,
    /// One that was begun when it was.
    BesideOutOfBand,
}

impl Session {
    pub(crate) fn new(handle: SessionHandle, options: SessionOptions, greeting: Vec<u8>) -> Session {
        let mut output = Outgoing::default();
        output.push(greeting, options.pretty);
        Session {
            handle,
            pretty: options.pretty,
            framer: Framer::new(),
            queue: VecDeque::new(),
            out_of_band: None,
            running: Running::Nothing,
            output,
        }
    }

    /// What may be known of it from outside.
    pub fn handle(&self) -> &SessionHandle {
        &self.handle
    }

    /// Whether it is time for more bytes. If not, it has requests that are to be taken out or finished first.
    pub fn can_read(&self) -> bool {
        let room = match self.running {
            Running::Alone => false,
            _ if self.handle.allows_oob() => self.queue.len() < QUEUE_LIMIT,
            _ => self.queue.is_empty(),
        };
        room && self.out_of_band.is_none()
    }

    /// Takes bytes that arrived. Requests behind the one after which it [can read](Session::can_read) no more
    /// are not looked at until it can again; a driver that goes on feeding it meanwhile lets it grow.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.framer.push(bytes);
        self.look();
    }

    /// What was fed and has not been looked at, since there is no room for another request.
    pub fn unread(&self) -> &[u8] {
        if self.can_read() { &[] } else { self.framer.rest() }
    }

    /// Takes what is [unread](Session::unread) out again.
    pub fn take_unread(&mut self) -> Vec<u8> {
        if self.can_read() { Vec::new() } else { self.framer.take_rest() }
    }

    /// Forgets the requests that have not been taken out, and what is unread.
    pub fn discard(&mut self) {
        self.queue.clear();
        self.out_of_band = None;
        self.framer = Framer::new();
    }

    /// Looks for requests as long as there is room.
    fn look(&mut self) {
        while self.can_read()
            && let Some(message) = self.framer.next_message()
        {
            match message.map(Message::into_parts) {
                Ok((text, index)) => {
                    let request = Request::new(text, index);
                    if request.is_out_of_band() {
                        self.out_of_band = Some(request);
                    } else {
                        self.queue.push_back(Ok(request));
                    }
                }
                Err(error) => self.queue.push_back(Err(error)),
            }
        }
    }

    /// How many in-band requests wait, counting those that are no requests and will be answered by an error.
    pub fn queued(&self) -> usize {
        self.queue.len()
    }

    /// The request that is to be executed out of band, at once.
    pub fn next_out_of_band(&mut self) -> Option<Request> {
        let request = self.out_of_band.take();
        self.look();
        request
    }

    /// The request that is to be executed in band, unless one is running. What is no request is answered on
    /// the way.
    pub fn next_in_band(&mut self) -> Option<Request> {
        while self.running == Running::Nothing
            && let Some(next) = self.queue.pop_front()
        {
            match next {
                Ok(request) => {
                    let beside = self.handle.allows_oob();
                    self.running = if beside { Running::BesideOutOfBand } else { Running::Alone };
                    self.look();
                    return Some(request);
                }
                Err(error) => {
                    self.send(Reply::fault(&error));
                    self.look();
                }
            }
        }
        None
    }

    /// Answers the request that was taken by [`next_in_band`](Session::next_in_band).
    pub fn finish_in_band(&mut self, reply: Reply) {
        self.running = Running::Nothing;
        self.send(reply);
        self.look();
    }

    /// Answers a request that was taken by [`next_out_of_band`](Session::next_out_of_band).
    pub fn finish_out_of_band(&mut self, reply: Reply) {
        self.send(reply);
    }

    /// Sends an event, unless the session is still negotiating.
    pub fn event(&mut self, text: &[u8]) {
        if self.handle.takes_events() {
            self.output.push(text.to_vec(), self.pretty);
        }
    }

    fn send(&mut self, reply: Reply) {
        if let Some(text) = reply.into_text() {
            self.output.push(text, self.pretty);
        }
    }

    /// What is to be sent, and was not [consumed](Session::consume_output) so far.
    pub fn output(&self) -> &[u8] {
        self.output.unsent()
    }

    /// Forgets the first bytes of the output: they were sent.
    pub fn consume_output(&mut self, len: usize) {
        self.output.consume(len);
    }

    /// Takes all of the output.
    pub fn take_output(&mut self) -> Vec<u8> {
        self.output.take()
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("handle", &self.handle)
            .field("queued", &self.queue.len())
            .field("running", &self.running)
            .field("output", &self.output().len())
            .finish_non_exhaustive()
    }
}
