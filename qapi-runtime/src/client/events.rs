//! Events as a client gets them.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use futures_core::Stream;
use serde_json::Map;

use super::client::Shared;
use crate::client::ClientError;
use crate::qmp::Timestamp;
use crate::visitor::{InputVisitor, QObjectInput};
use crate::{Error, Event, EventSet, Name, Value, visit};

/// How many events a stream keeps for someone who does not take them.
const BACKLOG: usize = 4096;

/// An event that a server has sent. Clones are cheap.
#[derive(Clone, PartialEq)]
pub struct EventMessage(Arc<Inner>);

#[derive(PartialEq)]
struct Inner {
    name: String,
    timestamp: Timestamp,
    data: Value,
}

impl EventMessage {
    pub(crate) fn new(name: String, timestamp: Timestamp, data: Map<String, Value>) -> EventMessage {
        EventMessage(Arc::new(Inner { name, timestamp, data: Value::Object(data) }))
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// When it happened, by the server's clock.
    pub fn timestamp(&self) -> Timestamp {
        self.0.timestamp
    }

    /// Its data: an object, which is empty for events that carry nothing.
    pub fn data(&self) -> &Value {
        &self.0.data
    }

    /// Whether it is an `E`.
    pub fn is<E: Event>(&self) -> bool {
        self.name() == E::DEFINITION.name
    }

    /// Its data as one of a set of events, such as all of a schema.
    ///
    /// # Errors
    /// It is one of the set, but its data are not what the schema says.
    pub fn decode_any<S: EventSet>(&self) -> Result<S, ClientError> {
        let mut visitor = QObjectInput::new(self.data()).lenient();
        S::input(self.name(), &mut visitor).map_err(|_| self.unreadable(visitor.take_error()))
    }

    fn unreadable(&self, error: Option<Error>) -> ClientError {
        let error = error.unwrap_or_else(|| Error::generic("the event cannot be read"));
        ClientError::decode(self.name(), error)
    }

    /// Its data, if it is an `E`.
    ///
    /// # Errors
    /// It is, but its data are not what the schema says.
    pub fn decode<E: Event>(&self) -> Option<Result<E, ClientError>> {
        self.is::<E>().then(|| {
            let mut visitor = QObjectInput::new(self.data()).lenient();
            visit::input_object(&mut visitor, &Name::ANONYMOUS)
                .map_err(|_| self.unreadable(visitor.take_error()))
        })
    }
}

impl fmt::Debug for EventMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventMessage")
            .field("name", &self.name())
            .field("timestamp", &self.timestamp())
            .field("data", &self.data())
            .finish()
    }
}

/// The events that arrive from the moment on when this was made, by [`Client::events`](super::Client::events).
///
/// It keeps the connection open, and ends when the connection ends. Someone who does not take events in time
/// loses the oldest of them, and is told how many.
#[derive(Debug)]
#[must_use = "events are kept until they are taken"]
pub struct Events {
    queue: Arc<EventQueue>,
    _shared: Arc<Shared>,
}

/// The queue of one [`Events`].
#[derive(Debug, Default)]
pub(crate) struct EventQueue {
    state: Mutex<QueueState>,
}

#[derive(Debug, Default)]
struct QueueState {
    events: VecDeque<EventMessage>,
    lost: u64,
    ended: bool,
    waker: Option<Waker>,
}

impl EventQueue {
    /// Adds an event. The oldest one is lost if there is no room.
    pub(crate) fn push(&self, event: &EventMessage) {
        let mut state = self.lock();
        if state.events.len() >= BACKLOG {
            state.events.pop_front();
            state.lost += 1;
        }
        state.events.push_back(event.clone());
        wake(state);
    }

    /// Notes that no more will come.
    pub(crate) fn end(&self) {
        let mut state = self.lock();
        state.ended = true;
        wake(state);
    }

    fn poll(&self, cx: &Context<'_>) -> Poll<Option<Result<EventMessage, ClientError>>> {
        let mut state = self.lock();
        if state.lost > 0 {
            return Poll::Ready(Some(Err(ClientError::EventsLost(std::mem::take(&mut state.lost)))));
        }
        if let Some(event) = state.events.pop_front() {
            return Poll::Ready(Some(Ok(event)));
        }
        if state.ended {
            return Poll::Ready(None);
        }
        state.waker = Some(cx.waker().clone());
        Poll::Pending
    }

    fn lock(&self) -> MutexGuard<'_, QueueState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn wake(mut state: MutexGuard<'_, QueueState>) {
    let waker = state.waker.take();
    drop(state);
    if let Some(waker) = waker {
        waker.wake();
    }
}

impl Events {
    pub(super) fn new(queue: Arc<EventQueue>, shared: Arc<Shared>) -> Events {
        Events { queue, _shared: shared }
    }

    /// The next event; none when the connection has ended.
    ///
    /// # Errors
    /// [`EventsLost`](ClientError::EventsLost): events before this one were lost. More will come.
    pub async fn next(&mut self) -> Option<Result<EventMessage, ClientError>> {
        poll_fn(|cx| self.queue.poll(cx)).await
    }

    /// Just the events that are an `E`.
    pub fn of<E: Event>(self) -> EventsOf<E> {
        EventsOf { events: self, marker: PhantomData }
    }
}

impl Stream for Events {
    type Item = Result<EventMessage, ClientError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.queue.poll(cx)
    }
}

/// The events of one kind that arrive.
#[derive(Debug)]
#[must_use = "events are kept until they are taken"]
pub struct EventsOf<E> {
    events: Events,
    marker: PhantomData<fn() -> E>,
}

impl<E: Event> EventsOf<E> {
    /// The next event of this kind; none when the connection has ended.
    ///
    /// # Errors
    /// Events before this one were lost, or the data of this one are not what the schema says. More will
    /// come.
    pub async fn next(&mut self) -> Option<Result<E, ClientError>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&self, cx: &Context<'_>) -> Poll<Option<Result<E, ClientError>>> {
        loop {
            let item = match self.events.queue.poll(cx) {
                Poll::Ready(item) => item,
                Poll::Pending => return Poll::Pending,
            };
            match item {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(event)) => {
                    if let Some(decoded) = event.decode() {
                        return Poll::Ready(Some(decoded));
                    }
                }
            }
        }
    }
}

impl<E: Event> Stream for EventsOf<E> {
    type Item = Result<E, ClientError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(cx)
    }
}
