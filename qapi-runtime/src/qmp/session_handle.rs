//! What is known of a session from outside: by handlers, and by those who send events.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};

use crate::qmp::protocol::control::QMPCapability;
use crate::{Error, ErrorClass, QapiEnum};

/// A shared view of one session. Clones are cheap and show the same session; it stays valid when the session
/// is over.
#[derive(Clone, Debug)]
pub struct SessionHandle(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    id: u64,
    offers_oob: bool,
    mode: AtomicU8,
}

/// Which commands the session takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Just `qmp_capabilities`: the client has not yet chosen capabilities.
    Negotiation,
    /// All commands, in band.
    Command,
    /// All commands, also out of band.
    OutOfBand,
}

impl SessionHandle {
    /// A session that begins with negotiation.
    pub(crate) fn new(offers_oob: bool) -> SessionHandle {
        static LAST: AtomicU64 = AtomicU64::new(0);
        SessionHandle::with_mode(LAST.fetch_add(1, Ordering::Relaxed) + 1, offers_oob, Mode::Negotiation)
    }

    /// Stands in where there is no session.
    pub(crate) fn detached(mode: Mode) -> SessionHandle {
        SessionHandle::with_mode(0, true, mode)
    }

    fn with_mode(id: u64, offers_oob: bool, mode: Mode) -> SessionHandle {
        SessionHandle(Arc::new(Inner { id, offers_oob, mode: AtomicU8::new(mode as u8) }))
    }

    /// A number that no other session of the process has. It is 0 where a request did not come from a
    /// session.
    pub fn id(&self) -> u64 {
        self.0.id
    }

    /// Which commands the session takes at present.
    pub fn mode(&self) -> Mode {
        match self.0.mode.load(Ordering::Acquire) {
            0 => Mode::Negotiation,
            1 => Mode::Command,
            _ => Mode::OutOfBand,
        }
    }

    /// Whether events are for this session: not while it negotiates.
    pub fn takes_events(&self) -> bool {
        self.mode() != Mode::Negotiation
    }

    /// Whether out-of-band execution was enabled.
    pub fn allows_oob(&self) -> bool {
        self.mode() == Mode::OutOfBand
    }

    /// Ends negotiation with these capabilities enabled.
    pub(crate) fn negotiate(&self, enable: &[QMPCapability]) -> Result<(), Error> {
        if self.mode() != Mode::Negotiation {
            return Err(Error::new(
                ErrorClass::CommandNotFound,
                "Capabilities negotiation is already complete, command ignored",
            ));
        }
        if !self.0.offers_oob && !enable.is_empty() {
            let names: Vec<&str> = enable.iter().map(QapiEnum::name).collect();
            return Err(Error::generic(format!("Capability {} not available", names.join(", "))));
        }
        let mode = if enable.is_empty() { Mode::Command } else { Mode::OutOfBand };
        self.0.mode.store(mode as u8, Ordering::Release);
        Ok(())
    }
}
