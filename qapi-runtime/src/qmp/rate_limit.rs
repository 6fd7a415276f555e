//! Rate limits of events, as a state machine: time is passed in.

use std::borrow::Cow;
use std::collections::HashMap;
use std::time::Duration;

/// Which events share a limit: those of one name, or of one name and one value of the member that the
/// definition calls the key.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Similar {
    /// The event's name.
    pub event: Cow<'static, str>,
    /// The value of the key, as JSON text; none where the event has no key.
    pub key: Option<Box<str>>,
}

/// Keeps events apart that may not come more often than once in a period.
///
/// The first event goes out at once. Those that follow within the period are held back, of each kind of
/// [similar](Similar) ones the last; it goes out when the period ends, and begins another.
///
/// Times are durations since one origin that never changes, such as the start of the program. They must not
/// run backwards.
///
/// ```
/// use std::time::Duration;
/// use qapi_runtime::qmp::{RateLimiter, Similar};
///
/// let ms = Duration::from_millis;
/// let mut limiter = RateLimiter::new();
/// let mut sent = Vec::new();
/// let clock = || Similar { event: "RTC_CHANGE".into(), key: None };
/// for (at, event) in [(0, "first"), (1, "second"), (2, "third")] {
///     limiter.submit(ms(at), clock(), ms(1000), event, &mut |event| sent.push(event));
/// }
/// assert_eq!(sent, ["first"]);
/// assert_eq!(limiter.deadline(), Some(ms(1000)));
/// limiter.poll(ms(1000), &mut |event| sent.push(event));
/// assert_eq!(sent, ["first", "third"]);
/// ```
#[derive(Debug)]
pub struct RateLimiter<T> {
    periods: HashMap<Similar, Period<T>>,
    begun: u64,
}

/// A period that has begun.
#[derive(Debug)]
struct Period<T> {
    length: Duration,
    ends: Duration,
    /// Periods that end together end in the order in which they began.
    turn: u64,
    held: Option<T>,
}

impl<T> RateLimiter<T> {
    /// A limiter that has seen no event.
    pub fn new() -> RateLimiter<T> {
        RateLimiter { periods: HashMap::new(), begun: 0 }
    }

    /// Takes an event that may come once in `period`. Hands to `send` what goes out now: events whose time
    /// had come before, and this one unless it is held back.
    pub fn submit(
        &mut self,
        now: Duration,
        similar: Similar,
        period: Duration,
        event: T,
        send: &mut dyn FnMut(T),
    ) {
        self.poll(now, send);
        if let Some(running) = self.periods.get_mut(&similar) {
            running.held = Some(event);
            return;
        }
        send(event);
        let period = Period { length: period, ends: now + period, turn: self.next_turn(), held: None };
        self.periods.insert(similar, period);
    }

    /// Ends the periods whose time has come, and hands to `send` what they held back.
    pub fn poll(&mut self, now: Duration, send: &mut dyn FnMut(T)) {
        while let Some(similar) = self.next_to_end(now) {
            let turn = self.next_turn();
            let Some(period) = self.periods.get_mut(&similar) else { return };
            match period.held.take() {
                Some(event) => {
                    send(event);
                    period.ends = now + period.length;
                    period.turn = turn;
                }
                None => {
                    self.periods.remove(&similar);
                }
            }
        }
    }

    /// When [`poll`](RateLimiter::poll) is to be called next; none while no period runs.
    pub fn deadline(&self) -> Option<Duration> {
        self.periods.values().map(|period| period.ends).min()
    }

    fn next_to_end(&self, now: Duration) -> Option<Similar> {
        let due = self.periods.iter().filter(|(_, period)| period.ends <= now);
        due.min_by_key(|(_, period)| (period.ends, period.turn)).map(|(similar, _)| similar.clone())
    }

    fn next_turn(&mut self) -> u64 {
        self.begun += 1;
        self.begun
    }
}

impl<T> Default for RateLimiter<T> {
    fn default() -> RateLimiter<T> {
        RateLimiter::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn similar(key: Option<&str>) -> Similar {
        Similar { event: "E".into(), key: key.map(Into::into) }
    }

    fn run(steps: &[(u64, Option<&str>, u32)]) -> Vec<(u64, u32)> {
        let mut limiter = RateLimiter::new();
        let mut sent = Vec::new();
        for &(at, key, event) in steps {
            // What a timer does: wake up at each deadline on the way.
            while let Some(deadline) = limiter.deadline().filter(|deadline| deadline.as_millis() as u64 <= at)
            {
                limiter.poll(deadline, &mut |event| sent.push((deadline.as_millis() as u64, event)));
            }
            let period = Duration::from_millis(1000);
            let now = Duration::from_millis(at);
            limiter.submit(now, similar(key), period, event, &mut |event| sent.push((at, event)));
        }
        while let Some(deadline) = limiter.deadline() {
            limiter.poll(deadline, &mut |event| sent.push((deadline.as_millis() as u64, event)));
        }
        assert!(limiter.periods.is_empty());
        sent
    }

    #[test]
    fn the_last_of_a_burst_goes_out_when_the_period_ends() {
        assert_eq!(run(&[(0, None, 1), (1, None, 2), (500, None, 3)]), [(0, 1), (1000, 3)]);
    }

    #[test]
    fn what_was_held_back_begins_another_period() {
        let sent = run(&[(0, None, 1), (100, None, 2), (1500, None, 3), (1999, None, 4)]);
        assert_eq!(sent, [(0, 1), (1000, 2), (2000, 4)]);
    }

    #[test]
    fn keys_have_limits_of_their_own() {
        let sent = run(&[(0, Some("a"), 1), (1, Some("b"), 2), (2, Some("a"), 3), (3, Some("b"), 4)]);
        assert_eq!(sent, [(0, 1), (1, 2), (1000, 3), (1001, 4)]);
    }

    #[test]
    fn a_late_poll_sends_in_the_order_of_the_deadlines() {
        let mut limiter = RateLimiter::new();
        let mut sent = Vec::new();
        let period = Duration::from_millis(1000);
        for (at, key, event) in [(0, "a", 1), (1, "b", 2), (2, "b", 3), (3, "a", 4)] {
            let now = Duration::from_millis(at);
            limiter.submit(now, similar(Some(key)), period, event, &mut |event| sent.push(event));
        }
        limiter.poll(Duration::from_secs(60), &mut |event| sent.push(event));
        assert_eq!(sent, [1, 2, 4, 3]);
        assert_eq!(limiter.deadline(), Some(Duration::from_secs(61)));
    }
}
