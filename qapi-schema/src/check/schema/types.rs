//! What is known of the types that a definition mentions.

use std::collections::HashMap;

use super::{Findings, Found, Together};
use crate::check::clash::{CName, first_of_each};
use crate::check::member::{self, role};
use crate::check::shape::{Told, TypeFacts};
use crate::check::{Part, Place, Problem, Rule, alternate, own_members};
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

    /// What is known of a type that the definition mentions. That there is no such type is reported, unless it is
    /// an [element](Self::element): `what` says who uses it.
    pub(super) fn resolve(
        &self,
        index: usize,
        ty: TypeRef<'a>,
        place: Place,
        what: impl FnOnce() -> String,
        report: Findings<'_>,
    ) -> Option<TypeFacts<'a>> {
        let facts = self.facts(ty);
        if facts.is_none() && !ty.array {
            self.unknown(index, ty, place, &what(), report);
        }
        facts
    }

    /// Checks that the elements of a list have a type that exists.
    pub(super) fn element(&self, index: usize, ty: TypeRef<'a>, place: Place, report: Findings<'_>) {
        if ty.array && self.facts(ty).is_none() {
            let what = self.entries[index].definition.meta().keyword();
            self.unknown(index, ty, place, what, report);
        }
    }

    fn unknown(&self, index: usize, ty: TypeRef<'a>, place: Place, what: &str, report: Findings<'_>) {
        // An incomplete definition may mention a type that is no more than a gap.
        if self.entries[index].incomplete && ty.name.is_empty() {
            return;
        }
        let message = format!("{what} uses unknown type '{}'", ty.name);
        let problem = Problem::new(place, message).by(Rule::UnknownType);
        report(Found { index, problem, previous: None });
    }

    /// Checks that the lists among the members which the definition writes have elements of a type that exists.
    pub(super) fn elements(&self, index: usize, report: Findings<'_>) {
        for (i, member) in own_members(self.entries[index].definition).iter().enumerate() {
            self.element(index, member.ty, Place::Member(i, Part::Type), report);
        }
    }

    /// Checks the members that the definition writes: that their types exist, and that their names are not taken, by
    /// another or by a member of a base.
    pub(super) fn members(&self, index: usize, report: Findings<'_>) {
        let definition = self.entries[index].definition;
        let own = own_members(definition);
        let bases = self.bases(index);
        let mut clashes = Vec::new();
        first_of_each(own.iter().map(|m| m.name), |i, first| clashes.push((i, first)));
        let mut clashes = clashes.into_iter().peekable();
        for (i, member) in own.iter().enumerate() {
            let place = Place::Member(i, Part::Type);
            let what = || format!("{} '{}'", role(definition.meta()), member.name);
            self.resolve(index, member.ty, place, what, report);
            member::features(definition, i, &mut |problem| report(Found { index, problem, previous: None }));
            let clash = clashes.next_if(|&(later, _)| later == i);
            if let Some(fault) = self.collides_with_base(index, i, &bases) {
                self.fault(index, &fault, report);
            } else if let Some((_, first)) = clash {
                let problem = member::clash(definition, i, first);
                report(Found { index, problem, previous: None });
            }
        }
    }

    /// Checks that the branches of an alternate have types that exist and can be told apart.
    pub(super) fn alternate(&self, index: usize, alternate: &Alternate<'a>, report: Findings<'_>) {
        let branches = || alternate.branches.iter().enumerate();
        let place = |i| Place::Branch(i, Part::Type);
        for (i, branch) in branches() {
            self.element(index, branch.ty, place(i), report);
        }
        self.features(index, report);
        let known: Vec<_> = branches()
            .map(|(i, branch)| {
                let what = || format!("branch '{}'", branch.name);
                self.resolve(index, branch.ty, place(i), what, report)
            })
            .collect();
        let mut names = HashMap::with_capacity(known.len());
        let mut told = Told::new();
        for ((i, branch), facts) in branches().zip(known) {
            let first = *names.entry(CName(branch.name)).or_insert(i);
            if first != i {
                let problem = alternate::clash(alternate, i, first);
                report(Found { index, problem, previous: None });
            }
            let Some(facts) = facts else { continue };
            let fault;
            (told, fault) = told.branch(i, branch.name, &facts);
            if let Some(fault) = fault {
                self.fault(index, &fault, report);
            }
        }
    }
}
