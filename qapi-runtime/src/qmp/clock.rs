//! Time: passed into the state machines, read from a clock by those who drive them.

use std::fmt;
use std::time::{Duration, Instant, SystemTime};

/// A point in time on two clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Since an origin that never changes. Never runs backwards.
    pub monotonic: Duration,
    /// The time of day.
    pub wall: Timestamp,
}

/// The time of an event: since the beginning of 1970, UTC. Both parts are -1 where the time is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    /// Whole seconds.
    pub seconds: i64,
    /// The rest, in microseconds.
    pub microseconds: i64,
}

impl Timestamp {
    /// The time is not known.
    pub const UNKNOWN: Timestamp = Timestamp { seconds: -1, microseconds: -1 };
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Timestamp {
        let known = time.duration_since(SystemTime::UNIX_EPOCH).ok().and_then(|since| {
            let seconds = i64::try_from(since.as_secs()).ok()?;
            Some(Timestamp { seconds, microseconds: i64::from(since.subsec_micros()) })
        });
        known.unwrap_or(Timestamp::UNKNOWN)
    }
}

/// Tells the time. A test may have one that it turns by hand.
pub trait Clock: Send + Sync + fmt::Debug + 'static {
    /// The present.
    fn now(&self) -> Moment;
}

/// The clocks of the operating system.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    origin: Instant,
}

impl SystemClock {
    /// A clock whose monotonic time begins now.
    pub fn new() -> SystemClock {
        SystemClock { origin: Instant::now() }
    }
}

impl Default for SystemClock {
    fn default() -> SystemClock {
        SystemClock::new()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        Moment { monotonic: self.origin.elapsed(), wall: SystemTime::now().into() }
    }
}
