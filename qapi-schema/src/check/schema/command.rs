//! What commands take and return, and events carry.

use super::{Findings, Found, Together};
use crate::check::shape::{self, Fault};
use crate::check::{Place, flags, own_members};
use crate::{Arguments, Command, Event, TypeRef};

impl<'a> Together<'_, 'a> {
    /// Checks a command, its inline arguments first.
    pub(super) fn command(&mut self, index: usize, command: &Command<'a>, report: Findings<'_>) {
        self.elements(index, report);
        self.members(index, report);
        if let Some(ty) = command.returns {
            self.element(index, ty, Place::Returns, report);
        }
        self.features(index, report);
        self.arguments(index, &command.arguments, command.boxed, report);
        self.returns(index, command.returns, report);
    }

    /// Checks an event, its inline data first.
    pub(super) fn event(&mut self, index: usize, event: &Event<'a>, report: Findings<'_>) {
        self.elements(index, report);
        self.members(index, report);
        self.features(index, report);
        self.arguments(index, &event.data, event.boxed, report);
    }

    /// Checks the arguments as a whole, and the type that is named as such.
    fn arguments(&mut self, index: usize, arguments: &Arguments<'a>, boxed: bool, report: Findings<'_>) {
        let definition = self.entries[index].definition;
        let meta = definition.meta();
        let Arguments::Named(name) = *arguments else {
            return flags::conditional(definition, boxed, &mut |problem| {
                report(Found { index, problem, previous: None });
            });
        };
        let what = || format!("{meta}'s 'data'");
        let Some(facts) = self.resolve(index, TypeRef::named(name), Place::Data, what, report) else {
            return;
        };
        if let Some(fault) = shape::data(meta, &facts, boxed) {
            return self.fault(index, &fault, report);
        }
        let Some(object) = self.names.find(name) else { return };
        self.object(object, report);
        if !boxed && self.has_conditional_member(object) {
            self.fault(index, &Fault::ConditionalNeedsBoxed { meta }, report);
        }
    }

    fn has_conditional_member(&self, object: usize) -> bool {
        self.objects
            .lineage(object)
            .any(|i| own_members(self.entries[i].definition).iter().any(|m| !m.condition.is_always()))
    }

    /// Checks the type of what a command returns.
    fn returns(&self, index: usize, returns: Option<TypeRef<'a>>, report: Findings<'_>) {
        let Some(ty) = returns else { return };
        let what = || "command's 'returns'".to_owned();
        let Some(facts) = self.resolve(index, ty, Place::Returns, what, report) else { return };
        if let Some(fault) = shape::returns(self.entries[index].definition, &facts) {
            self.fault(index, &fault, report);
        }
    }
}
