//! What a service is at: before the machine is set up, running, or about to stop.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The state that clones of a service share besides their events.
#[derive(Default)]
pub(crate) struct Phase {
    preconfig: AtomicBool,
    stopping: AtomicBool,
    on_stop: Mutex<Vec<Box<dyn Fn() + Send>>>,
}

impl Phase {
    pub(crate) fn set_preconfig(&self, preconfig: bool) {
        self.preconfig.store(preconfig, Ordering::Release);
    }

    pub(crate) fn is_preconfig(&self) -> bool {
        self.preconfig.load(Ordering::Acquire)
    }

    pub(crate) fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Acquire)
    }

    /// Notes that it is to stop, and tells everybody who wants to know.
    pub(crate) fn stop(&self) {
        let hooks = self.hooks();
        self.stopping.store(true, Ordering::Release);
        hooks.iter().for_each(|hook| hook());
    }

    /// Calls `hook` when it is to stop, at once if that is so already.
    pub(crate) fn on_stop(&self, hook: Box<dyn Fn() + Send>) {
        let mut hooks = self.hooks();
        if self.is_stopping() {
            hook();
        }
        hooks.push(hook);
    }

    fn hooks(&self) -> MutexGuard<'_, Vec<Box<dyn Fn() + Send>>> {
        self.on_stop.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Phase")
            .field("preconfig", &self.is_preconfig())
            .field("stopping", &self.is_stopping())
            .finish_non_exhaustive()
    }
}
