//! Events: from a value to the sessions that are in command mode.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::qmp::{Clock, Moment, RateLimiter, Similar, SystemClock};

/// An event as it is sent: the text of the message, which all sessions share.
pub type EventText = Arc<[u8]>;

/// An event that is ready to go out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Emission {
    /// The message.
    pub text: EventText,
    /// How it is limited, where it is: which events are similar, and how much time is between two of them.
    pub limit: Option<(Similar, Duration)>,
}

/// Takes events from whoever emits them to whoever listens, and keeps to their rate limits.
///
/// Listeners are called while the bus is locked, so that all of them see the same order. They put the text
/// somewhere and return; they must not call the bus.
pub struct EventBus {
    clock: Box<dyn Clock>,
    core: Mutex<Core>,
}

#[derive(Default)]
struct Core {
    limiter: RateLimiter<EventText>,
    listeners: Vec<(u64, Listener)>,
    alarm: Option<Box<dyn Fn() + Send>>,
    last: u64,
}

type Listener = Box<dyn Fn(&EventText) + Send>;

/// Keeps a listener; it is gone when this is dropped.
#[derive(Debug)]
#[must_use = "the listener is removed when this is dropped"]
pub struct Subscription {
    bus: Arc<EventBus>,
    id: u64,
}

impl EventBus {
    /// A bus under the system's clock.
    pub fn new() -> EventBus {
        EventBus::with_clock(SystemClock::new())
    }

    /// A bus under this clock.
    pub fn with_clock(clock: impl Clock) -> EventBus {
        EventBus { clock: Box::new(clock), core: Mutex::default() }
    }

    /// What its clock shows.
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// Sends an event, now or when its limit allows.
    pub fn emit(&self, emission: Emission) {
        let mut core = self.lock();
        let Core { limiter, listeners, .. } = &mut *core;
        let mut send = |text: EventText| deliver(listeners, &text);
        let Some((similar, period)) = emission.limit else {
            send(emission.text);
            return;
        };
        let before = limiter.deadline();
        limiter.submit(self.clock.now().monotonic, similar, period, emission.text, &mut send);
        if limiter.deadline() != before
            && let Some(alarm) = &core.alarm
        {
            alarm();
        }
    }

    /// Sends what was held back and whose time has come. Tells when to call this again, none if nothing is
    /// held back or resting.
    pub fn poll(&self) -> Option<Duration> {
        let mut core = self.lock();
        let Core { limiter, listeners, .. } = &mut *core;
        limiter.poll(self.clock.now().monotonic, &mut |text| deliver(listeners, &text));
        limiter.deadline()
    }

    /// Sets what is called when [`poll`](EventBus::poll) is to be called at another time than it told. It
    /// must not call the bus.
    pub fn on_alarm(&self, alarm: impl Fn() + Send + 'static) {
        self.lock().alarm = Some(Box::new(alarm));
    }

    /// Hands every event to `listener` from now on.
    pub fn subscribe(self: &Arc<Self>, listener: impl Fn(&EventText) + Send + 'static) -> Subscription {
        let mut core = self.lock();
        core.last += 1;
        let id = core.last;
        core.listeners.push((id, Box::new(listener)));
        Subscription { bus: Arc::clone(self), id }
    }

    fn lock(&self) -> MutexGuard<'_, Core> {
        self.core.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn deliver(listeners: &[(u64, Listener)], text: &EventText) {
    for (_, listener) in listeners {
        listener(text);
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.bus.lock().listeners.retain(|(id, _)| *id != self.id);
    }
}

impl Default for EventBus {
    fn default() -> EventBus {
        EventBus::new()
    }
}

impl fmt::Debug for EventBus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventBus")
            .field("clock", &self.clock)
            .field("listeners", &self.lock().listeners.len())
            .finish_non_exhaustive()
    }
}
