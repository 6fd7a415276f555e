//! What is known of the types that a definition mentions.

use super::{Findings, Found, Together};
use crate::check::member::role;
use crate::check::shape::{Told, TypeFacts};
use crate::check::{Part, Place, Problem, Rule, own_members};
use crate::{Alternate, TypeRef};

impl<'a> Together<'_, 'a> {
    /// What is known of a type; `None` where no type has the name.
    pub(super) fn facts(&self, ty: TypeRef<'a>) -> Option<TypeFacts<'a>> {
        let named = match ty.builtin() {
            Some(builtin) => TypeFacts::builtin(builtin),
            None => TypeFacts::of(self.entries[self.names.find(ty.name)?].definition)?,
        };
        Some(if ty.array { named.list() } else { named })
    }

    /// What is known of a type that the definition mentions. That there is no such type is reported: `what` says
    /// who uses it.
    pub(super) fn resolve(
        &self,
        index: usize,
        ty: TypeRef<'a>,
        place: Place,
        what: impl FnOnce() -> String,
        report: Findings<'_>,
    ) -> Option<TypeFacts<'a>> {
        let facts = self.facts(ty);
        let entry = &self.entries[index];
        // An incomplete definition may mention a type that is no more than a gap.
        if facts.is_none() && !(entry.incomplete && ty.name.is_empty()) {
            let what = if ty.array { entry.definition.meta().keyword().to_owned() } else { what() };
            let message = format!("{what} uses unknown type '{}'", ty.name);
            let problem = Problem::new(place, message).by(Rule::UnknownType);
            report(Found { index, problem, previous: None });
        }
        facts
    }

    /// Checks that the members which the definition writes have types that exist.
    pub(super) fn members(&self, index: usize, report: Findings<'_>) {
        let definition = self.entries[index].definition;
        for (i, member) in own_members(definition).iter().enumerate() {
            let place = Place::Member(i, Part::Type);
            let what = || format!("{} '{}'", role(definition.meta()), member.name);
            self.resolve(index, member.ty, place, what, report);
        }
    }

    /// Checks that the branches of an alternate have types that exist and can be told apart.
    pub(super) fn alternate(&self, index: usize, alternate: &Alternate<'a>, report: Findings<'_>) {
        let mut known = Vec::with_capacity(alternate.branches.len());
        for (i, branch) in alternate.branches.iter().enumerate() {
            let place = Place::Branch(i, Part::Type);
            let what = || format!("branch '{}'", branch.name);
            if let Some(facts) = self.resolve(index, branch.ty, place, what, report) {
                known.push((i, branch.name, facts));
            }
        }
        let mut told = Told::new();
        for (i, name, facts) in known {
            let fault;
            (told, fault) = told.branch(i, name, &facts);
            if let Some(fault) = fault {
                self.fault(index, &fault, report);
            }
        }
    }
}
