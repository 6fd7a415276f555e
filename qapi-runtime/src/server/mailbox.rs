//! Events on their way to one session.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::qmp::EventText;

/// A queue that is filled by the event bus and emptied by the session's task.
#[derive(Debug, Default)]
pub(super) struct Mailbox {
    queue: Mutex<Queue>,
    filled: Notify,
}

#[derive(Debug, Default)]
struct Queue {
    events: VecDeque<EventText>,
    bytes: usize,
    overflowed: bool,
}

/// Too many events were left unread.
#[derive(Debug)]
pub(super) struct Overflow;

impl Mailbox {
    /// Adds an event, unless there would be more than `limit` bytes.
    pub(super) fn post(&self, event: &EventText, limit: usize) {
        let mut queue = self.lock();
        if queue.bytes.saturating_add(event.len()) > limit {
            queue.overflowed = true;
        } else {
            queue.bytes += event.len();
            queue.events.push_back(EventText::clone(event));
        }
        drop(queue);
        self.filled.notify_one();
    }

    /// Takes the oldest event.
    pub(super) fn take(&self) -> Result<Option<EventText>, Overflow> {
        let mut queue = self.lock();
        if queue.overflowed {
            return Err(Overflow);
        }
        let event = queue.events.pop_front();
        queue.bytes -= event.as_ref().map_or(0, |event| event.len());
        Ok(event)
    }

    /// Waits until something was added since the last wait.
    pub(super) async fn filled(&self) {
        self.filled.notified().await;
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
