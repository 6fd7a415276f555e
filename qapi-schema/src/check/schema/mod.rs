//! The rules between definitions, for a schema that is there as a whole.
//!
//! What [`shape`](super::shape) has for constants is here for many definitions at once: each is looked at a
//! bounded number of times, and neither cycles nor great depth do harm.

mod collisions;
mod command;
mod names;
mod object;
mod types;

pub(crate) use names::Names;

use super::shape::Fault;
use super::{Problem, clashes, feature};
use crate::{Definition, Kind, Schema};

/// A rule that a definition of a schema breaks.
#[derive(Clone, Debug)]
pub struct Breach<'a> {
    /// The definition.
    pub definition: &'a Definition<'a>,
    /// What is wrong with it.
    pub problem: Problem,
    /// The definition that has its name already, where that is what is wrong.
    pub previous: Option<&'a Definition<'a>>,
}

/// Checks a whole schema, each definition [by itself](super::definition) and all of them together.
///
/// ```
/// use qapi_schema::{Condition, Definition, Exceptions, Kind, Module, Schema, Struct, check};
///
/// let definition = Definition {
///     name: "Disk",
///     doc: "",
///     since: None,
///     condition: Condition::Always,
///     features: &[],
///     exceptions: Exceptions::NONE,
///     kind: Kind::Struct(Struct { base: Some("Device"), members: &[] }),
/// };
/// let module = Module { name: "disk", includes: &[], definitions: &[&definition] };
/// let mut messages = Vec::new();
/// check::schema(&Schema { modules: &[module] }, &mut |breach| messages.push(breach.problem.message));
/// assert_eq!(messages, ["'base' uses unknown type 'Device'"]);
/// ```
pub fn schema<'a>(schema: &Schema<'a>, report: &mut dyn FnMut(Breach<'a>)) {
    let entries: Vec<_> =
        schema.definitions().map(|definition| Entry { definition, incomplete: false }).collect();
    let mut together = Together::new(&entries);
    for entry in &entries {
        super::form(entry.definition, &mut |problem| {
            report(Breach { definition: entry.definition, problem, previous: None });
        });
    }
    let mut forward = |found: Found| {
        report(Breach {
            definition: entries[found.index].definition,
            problem: found.problem,
            previous: found.previous.map(|i| entries[i].definition),
        });
    };
    together.names.redefinitions(&entries, &mut forward);
    for i in 0..entries.len() {
        together.definition(i, &mut forward);
    }
}

/// A definition, and whether it is known to lack something: then nothing is concluded from what it lacks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'a> {
    pub(crate) definition: &'a Definition<'a>,
    pub(crate) incomplete: bool,
}

/// A rule that the definition with this number breaks.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) index: usize,
    pub(crate) problem: Problem,
    pub(crate) previous: Option<usize>,
}

/// Where findings go.
type Findings<'f> = &'f mut dyn FnMut(Found);

/// Checks definitions together, one after the other.
#[derive(Debug)]
pub(crate) struct Together<'s, 'a> {
    entries: &'s [Entry<'a>],
    pub(crate) names: Names<'a>,
    objects: object::Objects,
    collisions: collisions::Collisions<'a>,
}

impl<'s, 'a> Together<'s, 'a> {
    pub(crate) fn new(entries: &'s [Entry<'a>]) -> Together<'s, 'a> {
        Together {
            entries,
            names: Names::new(entries),
            objects: object::Objects::new(entries.len()),
            collisions: collisions::Collisions::new(entries.len()),
        }
    }

    /// Checks the definition of this number, and before it those whose members it takes in, unless that was done
    /// before.
    pub(crate) fn definition(&mut self, index: usize, report: Findings<'_>) {
        let definition = self.entries[index].definition;
        let mut by_itself = |problem| report(Found { index, problem, previous: None });
        if !self.names.is_first(index) {
            return clashes(definition, &mut by_itself);
        }
        match definition.kind {
            Kind::Struct(_) | Kind::Union(_) => {
                self.elements(index, report);
                self.object(index, report);
            }
            Kind::Alternate(alternate) => self.alternate(index, &alternate, report),
            Kind::Command(command) => self.command(index, &command, report),
            Kind::Event(event) => self.event(index, &event, report),
            Kind::Enum(_) => clashes(definition, &mut by_itself),
        }
    }

    /// Checks the features of the definition.
    fn features(&self, index: usize, report: Findings<'_>) {
        feature::of_definition(self.entries[index].definition, &mut |problem| {
            report(Found { index, problem, previous: None });
        });
    }

    fn fault(&self, index: usize, fault: &Fault<'a>, report: Findings<'_>) {
        let owner = self.entries[index].definition;
        let words = fault.words(owner).to_string();
        let problem = Problem::new(fault.place(), words).by(fault.rule(owner.meta()));
        report(Found { index, problem, previous: None });
    }
}
