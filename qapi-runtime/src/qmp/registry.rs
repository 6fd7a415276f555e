//! The registry: which commands and events a server has.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{OnceLock, PoisonError, RwLock};

use qapi_schema::{Command as CommandFlags, Definition, Kind};

use crate::policy::Settings;
use crate::qmp::RegistryBuilder;
use crate::qmp::collect::Collected;
use crate::qmp::erased::Run;
use crate::qmp::introspection;
use crate::qmp::registry_builder::NewCommand;

/// The commands and events of a server whose state is an `S`, and the rules they are under.
///
/// It is made by [`Registry::new`] and [`build`](RegistryBuilder::build), and cheap to clone: clones share
/// everything.
pub struct Registry<S>(Arc<Inner<S>>);

struct Inner<S> {
    commands: Vec<Registered<S>>,
    by_name: HashMap<&'static str, usize>,
    events: HashMap<&'static str, &'static Definition<'static>>,
    collected: Collected,
    settings: Arc<Settings>,
    schema: OnceLock<Result<Vec<u8>, String>>,
}

/// A command of a [`Registry`].
pub struct Registered<S> {
    definition: &'static Definition<'static>,
    flags: CommandFlags<'static>,
    concurrent: bool,
    pub(crate) run: Box<dyn Run<S>>,
    enabled: AtomicBool,
    reason: RwLock<Option<Box<str>>>,
}

impl<S: Send + Sync + 'static> Registry<S> {
    /// An empty registry to add to. It will have the protocol's own commands too: `qmp_capabilities`,
    /// `query-version`, `query-commands` and `query-qmp-schema`.
    #[allow(clippy::new_ret_no_self, reason = "a registry is complete only when it is built")]
    pub fn new() -> RegistryBuilder<S> {
        RegistryBuilder::new()
    }
}

impl<S> Registry<S> {
    /// Puts together what the builder has checked, without what the conditions switch off.
    pub(crate) fn assemble(
        commands: Vec<NewCommand<S>>,
        events: Vec<&'static Definition<'static>>,
        concurrent: &[&'static str],
        collected: Collected,
        settings: Settings,
    ) -> Registry<S> {
        let commands: Vec<Registered<S>> = commands
            .into_iter()
            .filter(|new| settings.exists(&new.definition.condition))
            .filter_map(|new| {
                let Kind::Command(flags) = new.definition.kind else { return None };
                Some(Registered {
                    definition: new.definition,
                    flags,
                    concurrent: concurrent.contains(&new.definition.name),
                    run: new.run,
                    enabled: AtomicBool::new(true),
                    reason: RwLock::new(None),
                })
            })
            .collect();
        let by_name = commands.iter().enumerate().map(|(index, command)| (command.name(), index)).collect();
        let events = events.into_iter().map(|event| (event.name, event)).collect();
        Registry(Arc::new(Inner {
            commands,
            by_name,
            events,
            collected,
            settings: Arc::new(settings),
            schema: OnceLock::new(),
        }))
    }

    /// The command of this name; none where there is no such command under the registry's conditions.
    pub fn find(&self, name: &str) -> Option<&Registered<S>> {
        self.0.by_name.get(name).and_then(|&index| self.0.commands.get(index))
    }

    /// All commands, in the order in which they were registered.
    pub fn commands(&self) -> impl Iterator<Item = &Registered<S>> {
        self.0.commands.iter()
    }

    /// The event of this name.
    pub fn find_event(&self, name: &str) -> Option<&'static Definition<'static>> {
        self.0.events.get(name).copied()
    }

    /// Every definition that can be reached: commands, events, and the types they use.
    pub fn definitions(&self) -> &[&'static Definition<'static>] {
        self.0.collected.definitions()
    }

    /// The text of the answer to `query-qmp-schema`, made when it is first asked for.
    pub(crate) fn schema(&self) -> Result<&[u8], &str> {
        let text = self.0.schema.get_or_init(|| introspection::answer(self.definitions(), self.settings()));
        text.as_deref().map_err(String::as_str)
    }

    /// Which policy and conditions hold.
    pub fn settings(&self) -> &Arc<Settings> {
        &self.0.settings
    }

    /// Lets clients use the command `name` again. Whether there is such a command.
    pub fn enable(&self, name: &str) -> bool {
        self.find(name).map(|command| command.set(true, None)).is_some()
    }

    /// Refuses the command `name` from now on; `reason` goes into the error that clients see. Whether there
    /// is such a command.
    pub fn disable(&self, name: &str, reason: Option<&str>) -> bool {
        self.find(name).map(|command| command.set(false, reason)).is_some()
    }
}

impl<S> Registered<S> {
    /// Its name on the wire.
    pub fn name(&self) -> &'static str {
        self.definition.name
    }

    /// Its definition.
    pub fn definition(&self) -> &'static Definition<'static> {
        self.definition
    }

    /// What the definition says about how it is executed.
    pub fn flags(&self) -> &CommandFlags<'static> {
        &self.flags
    }

    /// Whether it runs beside other in-band commands.
    pub fn is_concurrent(&self) -> bool {
        self.concurrent
    }

    /// Whether clients may use it.
    pub fn is_enabled(&self) -> bool {
        self.enabled.load(Ordering::Acquire)
    }

    /// Why it is disabled, where a reason was given.
    pub fn disable_reason(&self) -> Option<Box<str>> {
        self.reason.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set(&self, enabled: bool, reason: Option<&str>) {
        *self.reason.write().unwrap_or_else(PoisonError::into_inner) = reason.map(Into::into);
        self.enabled.store(enabled, Ordering::Release);
    }
}

impl<S> Clone for Registry<S> {
    fn clone(&self) -> Registry<S> {
        Registry(Arc::clone(&self.0))
    }
}

impl<S> fmt::Debug for Registry<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut events: Vec<&str> = self.0.events.keys().copied().collect();
        events.sort_unstable();
        f.debug_struct("Registry")
            .field("commands", &self.commands().map(Registered::name).collect::<Vec<_>>())
            .field("events", &events)
            .finish_non_exhaustive()
    }
}

impl<S> fmt::Debug for Registered<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registered")
            .field("name", &self.name())
            .field("enabled", &self.is_enabled())
            .field("concurrent", &self.concurrent)
            .finish_non_exhaustive()
    }
}
