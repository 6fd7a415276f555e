//! What commands take and return, and events carry.

use super::{Findings, Together};
use crate::check::shape::{self, Fault};
use crate::check::{Place, own_members};
use crate::{Arguments, TypeRef};

impl<'a> Together<'_, 'a> {
    /// Checks the type that is named as the arguments.
    pub(super) fn arguments(
        &mut self,
        index: usize,
        arguments: &Arguments<'a>,
        boxed: bool,
        report: Findings<'_>,
    ) {
        let Arguments::Named(name) = *arguments else { return };
        let meta = self.entries[index].definition.meta();
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
    pub(super) fn returns(&self, index: usize, returns: Option<TypeRef<'a>>, report: Findings<'_>) {
        let Some(ty) = returns else { return };
        let what = || "command's 'returns'".to_owned();
        let Some(facts) = self.resolve(index, ty, Place::Returns, what, report) else { return };
        if let Some(fault) = shape::returns(self.entries[index].definition, &facts) {
            self.fault(index, &fault, report);
        }
    }
}
