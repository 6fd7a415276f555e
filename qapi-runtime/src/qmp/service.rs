//! A service: a registry, the state its handlers work on, and what all sessions share.

use std::fmt;
use std::sync::Arc;

use crate::qmp::phase::Phase;
use crate::qmp::protocol::control::VersionInfo;
use crate::qmp::{EventBus, Registry, Session, SessionHandle, SessionOptions, emission, reply, trace};
use crate::{Error, Event};

/// Commands, events, and the state they are about, without any I/O: what a server serves. Clones are cheap
/// and share everything, also if one of them gets another version.
///
/// A driver opens a [`Session`] for each client, moves bytes in and out of it, and has the requests that come
/// out of it [dispatched](Service::dispatch) here.
pub struct Service<S>(Arc<Inner<S>>);

struct Inner<S> {
    registry: Registry<S>,
    state: Arc<S>,
    version: VersionInfo,
    events: Arc<EventBus>,
    phase: Arc<Phase>,
}

impl<S> Service<S> {
    /// A service of this registry and state, under the system's clock. Its version is 0.0.0.
    pub fn new(registry: Registry<S>, state: impl Into<Arc<S>>) -> Service<S> {
        Service(Arc::new(Inner {
            registry,
            state: state.into(),
            version: VersionInfo::new(0, 0, 0, ""),
            events: Arc::new(EventBus::new()),
            phase: Arc::default(),
        }))
    }

    /// The same with the version that greetings and `query-version` tell.
    #[must_use]
    pub fn with_version(self, version: VersionInfo) -> Service<S> {
        self.change(|inner| inner.version = version)
    }

    /// The same with another event bus, for one that has a clock of its own.
    #[must_use]
    pub fn with_events(self, events: EventBus) -> Service<S> {
        self.change(|inner| inner.events = Arc::new(events))
    }

    fn change(self, change: impl FnOnce(&mut Inner<S>)) -> Service<S> {
        let mut inner = match Arc::try_unwrap(self.0) {
            Ok(inner) => inner,
            Err(shared) => Inner {
                registry: shared.registry.clone(),
                state: Arc::clone(&shared.state),
                version: shared.version.clone(),
                events: Arc::clone(&shared.events),
                phase: Arc::clone(&shared.phase),
            },
        };
        change(&mut inner);
        Service(Arc::new(inner))
    }

    /// Its commands and events.
    pub fn registry(&self) -> &Registry<S> {
        &self.0.registry
    }

    /// The state that handlers work on.
    pub fn state(&self) -> &S {
        &self.0.state
    }

    /// What greetings and `query-version` tell.
    pub fn version(&self) -> &VersionInfo {
        &self.0.version
    }

    /// Where its events go.
    pub fn events(&self) -> &Arc<EventBus> {
        &self.0.events
    }

    /// Enters or leaves the phase before the machine is set up, in which only commands that say
    /// `allow_preconfig` are available. A service begins outside of it.
    pub fn set_preconfig(&self, preconfig: bool) {
        self.0.phase.set_preconfig(preconfig);
    }

    /// Whether only commands that say `allow_preconfig` are available.
    pub fn is_preconfig(&self) -> bool {
        self.0.phase.is_preconfig()
    }

    /// Asks whoever serves this to stop: to take no more requests, and to end when those that run are answered.
    pub fn stop(&self) {
        self.0.phase.stop();
    }

    /// Whether it was asked to [stop](Service::stop).
    pub fn is_stopping(&self) -> bool {
        self.0.phase.is_stopping()
    }

    /// Calls `hook` when it is asked to [stop](Service::stop), at once if it was. The hook must not ask that.
    pub fn on_stop(&self, hook: impl Fn() + Send + 'static) {
        self.0.phase.on_stop(Box::new(hook));
    }

    /// Opens a session. Its output begins with the greeting.
    pub fn open(&self, options: SessionOptions) -> Session {
        let handle = SessionHandle::new(options.oob);
        Session::new(handle, options, reply::greeting(self.version(), options.oob))
    }

    /// Sends an event to all sessions that are in command mode, now or when its rate limit allows. Events
    /// that the policy hides, or that do not exist under the registry's conditions, are not sent.
    ///
    /// # Errors
    /// If the event was not added to the registry, or has a value that does not exist under the registry's
    /// conditions.
    pub fn emit<E: Event>(&self, event: &E) -> Result<(), Error> {
        let name = E::DEFINITION.name;
        let known = self.registry().find_event(name);
        if known.is_none_or(|known| !std::ptr::eq(known, E::DEFINITION) && known != E::DEFINITION) {
            return Err(Error::generic(format!("event '{name}' was not added to the registry")));
        }
        let timestamp = self.events().now().wall;
        if let Some(emission) = emission::encode(event, self.registry().settings(), timestamp)? {
            trace::emit(name);
            self.events().emit(emission);
        }
        Ok(())
    }
}

impl<S> Clone for Service<S> {
    fn clone(&self) -> Service<S> {
        Service(Arc::clone(&self.0))
    }
}

impl<S> fmt::Debug for Service<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service")
            .field("registry", self.registry())
            .field("version", self.version())
            .field("phase", &self.0.phase)
            .finish_non_exhaustive()
    }
}
