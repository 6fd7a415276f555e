//! Building a registry.

use std::any::type_name;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;

use qapi_schema::{Config, Definition, Kind};

use crate::policy::{Policy, Settings};
use crate::qmp::collect::Collected;
use crate::qmp::erased::{Run, Typed};
use crate::qmp::{Handler, Registry, RegistryError, builtin};
use crate::{Command, Event, Node};

/// Collects commands and events; made by [`Registry::new`].
#[must_use = "a registry comes into being with `build()`"]
pub struct RegistryBuilder<S> {
    commands: Vec<NewCommand<S>>,
    events: Vec<NewEvent>,
    concurrent: Vec<&'static str>,
    disabled: Vec<(String, Option<String>)>,
    settings: Settings,
}

pub(crate) struct NewCommand<S> {
    pub(crate) definition: &'static Definition<'static>,
    links: &'static [fn() -> Node],
    rust_name: &'static str,
    pub(crate) run: Box<dyn Run<S>>,
}

struct NewEvent {
    definition: &'static Definition<'static>,
    links: &'static [fn() -> Node],
    rust_name: &'static str,
}

impl<S: Send + Sync + 'static> RegistryBuilder<S> {
    pub(crate) fn new() -> RegistryBuilder<S> {
        let empty = RegistryBuilder {
            commands: Vec::new(),
            events: Vec::new(),
            concurrent: Vec::new(),
            disabled: Vec::new(),
            settings: Settings::ACCEPT_ALL,
        };
        builtin::register(empty)
    }

    /// Adds a command, by the function that carries it out; the function's type says which command that is.
    pub fn command<C, How, H>(self, handler: H) -> RegistryBuilder<S>
    where
        C: Command,
        How: 'static,
        H: Handler<S, C, How>,
    {
        self.run::<C>(Box::new(Typed::new(handler)))
    }

    /// Adds a command, by what carries it out.
    pub(crate) fn run<C: Command>(mut self, run: Box<dyn Run<S>>) -> RegistryBuilder<S> {
        let rust_name = type_name::<C>();
        self.commands.push(NewCommand { definition: C::DEFINITION, links: C::node().links, rust_name, run });
        self
    }

    /// Adds an event. Events that were not added cannot be emitted.
    pub fn event<E: Event>(mut self) -> RegistryBuilder<S> {
        let rust_name = type_name::<E>();
        self.events.push(NewEvent { definition: E::DEFINITION, links: E::node().links, rust_name });
        self
    }

    /// Lets the command `C` run beside others. Without this, in-band commands run one at a time, whatever
    /// session they came from.
    pub fn concurrent<C: Command>(mut self) -> RegistryBuilder<S> {
        self.concurrent.push(C::DEFINITION.name);
        self
    }

    /// Refuses the command `name` until it is [enabled](Registry::enable); `reason` goes into the error that
    /// clients see.
    pub fn disable(mut self, name: impl Into<String>, reason: Option<&str>) -> RegistryBuilder<S> {
        self.disabled.push((name.into(), reason.map(Into::into)));
        self
    }

    /// Sets what becomes of deprecated and unstable interfaces. Everything is accepted by default.
    pub fn policy(mut self, policy: Policy) -> RegistryBuilder<S> {
        self.settings.policy = policy;
        self
    }

    /// Sets which conditions hold. What is under others does not exist for clients. By default all hold.
    pub fn config(mut self, config: Config) -> RegistryBuilder<S> {
        self.settings.config = config;
        self
    }

    /// Sets what is called, with the text of the error, where the policy says
    /// [`Crash`](crate::policy::InputPolicy::Crash). The default aborts the process.
    pub fn on_crash(mut self, hook: fn(&str)) -> RegistryBuilder<S> {
        self.settings.on_crash = hook;
        self
    }

    /// Checks all that was registered together.
    ///
    /// # Errors
    /// Two commands with one name, two events with one name, different types with one name, a name given to
    /// definitions of different kinds, and settings for commands that were not added.
    pub fn build(self) -> Result<Registry<S>, RegistryError> {
        let mut problems = Vec::new();
        let mut collected = Collected::default();
        let commands = self.commands.iter().map(|c| (c.definition, c.links, c.rust_name));
        collect("command", commands, &mut collected, &mut problems);
        let events = self.events.iter().map(|e| (e.definition, e.links, e.rust_name));
        collect("event", events, &mut collected, &mut problems);

        let known = |name: &str| self.commands.iter().any(|c| c.definition.name == name);
        for name in self.concurrent.iter().copied().filter(|name| !known(name)) {
            problems.push(format!("command '{name}' is to be concurrent, but was not added"));
        }
        for (name, _) in self.disabled.iter().filter(|(name, _)| !known(name)) {
            problems.push(format!("command '{name}' is to be disabled, but was not added"));
        }
        if !problems.is_empty() {
            return Err(RegistryError::new(problems));
        }

        let events = self.events.iter().map(|event| event.definition).collect();
        let registry = Registry::assemble(self.commands, events, &self.concurrent, collected, self.settings);
        for (name, reason) in &self.disabled {
            registry.disable(name, reason.as_deref());
        }
        Ok(registry)
    }
}

type Parts = (&'static Definition<'static>, &'static [fn() -> Node], &'static str);

fn collect(
    kind: &str,
    parts: impl Iterator<Item = Parts>,
    collected: &mut Collected,
    problems: &mut Vec<String>,
) {
    let mut names: HashMap<&'static str, &'static str> = HashMap::new();
    for (definition, links, rust_name) in parts {
        let name = definition.name;
        let fits = match definition.kind {
            Kind::Command(_) => kind == "command",
            Kind::Event(_) => kind == "event",
            _ => false,
        };
        if !fits {
            problems.push(format!("'{name}' is added as {kind}, but is defined as {}", definition.meta()));
            continue;
        }
        match names.entry(name) {
            Entry::Vacant(vacant) => {
                vacant.insert(rust_name);
                collected.add(definition, links, problems);
            }
            Entry::Occupied(first) if *first.get() == rust_name => {
                problems.push(format!("{kind} '{name}' is added twice"));
            }
            Entry::Occupied(first) => {
                problems.push(format!("two {kind}s are called '{name}': `{}` and `{rust_name}`", first.get()))
            }
        }
    }
}

impl<S> fmt::Debug for RegistryBuilder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegistryBuilder")
            .field("commands", &self.commands.iter().map(|c| c.definition.name).collect::<Vec<_>>())
            .field("events", &self.events.iter().map(|e| e.definition.name).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
