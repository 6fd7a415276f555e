//! What a handler is given beside the command.

use std::fmt;
use std::ops::Deref;

use crate::qmp::{Service, SessionHandle};
use crate::{Error, Event};

/// The context of one call: the server's state, which it dereferences to, and ways to act on the server and
/// on the session that the request came from. Clones are cheap, and may outlive the call.
pub struct Ctx<S> {
    service: Service<S>,
    session: SessionHandle,
}

impl<S> Ctx<S> {
    pub(crate) fn new(service: Service<S>, session: SessionHandle) -> Ctx<S> {
        Ctx { service, session }
    }

    /// The server's state.
    pub fn state(&self) -> &S {
        self.service.state()
    }

    /// Commands, events and state of the server.
    pub fn service(&self) -> &Service<S> {
        &self.service
    }

    /// The session that the request came from.
    pub fn session(&self) -> &SessionHandle {
        &self.session
    }

    /// Sends an event to all sessions that are in command mode.
    ///
    /// # Errors
    /// If the event was not added to the registry, or has a value that does not exist under the registry's
    /// conditions.
    pub fn emit<E: Event>(&self, event: &E) -> Result<(), Error> {
        self.service.emit(event)
    }

    /// Asks the server to stop when this command, and any other that runs, is answered.
    pub fn stop_server(&self) {
        self.service.stop();
    }
}

impl<S> Deref for Ctx<S> {
    type Target = S;

    fn deref(&self) -> &S {
        self.state()
    }
}

impl<S> Clone for Ctx<S> {
    fn clone(&self) -> Ctx<S> {
        Ctx { service: self.service.clone(), session: self.session.clone() }
    }
}

impl<S> fmt::Debug for Ctx<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ctx").field("session", &self.session).finish_non_exhaustive()
    }
}
