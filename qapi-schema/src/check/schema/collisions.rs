//! Members of one name that meet in one object.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use super::{Entry, Findings, Together};
use crate::check::clash::CName;
use crate::check::own_members;
use crate::check::shape::{Collision, Fault, MemberOf};

/// The names that definitions write, and which definitions share one.
#[derive(Debug)]
pub(super) struct Collisions<'a> {
    names: Vec<OnceCell<HashMap<CName<'a>, usize>>>,
    /// For two definitions, the members of the first and of the second that have one name.
    shared: HashMap<(usize, usize), Option<(usize, usize)>>,
}

impl<'a> Collisions<'a> {
    pub(super) fn new(count: usize) -> Collisions<'a> {
        Collisions { names: (0..count).map(|_| OnceCell::new()).collect(), shared: HashMap::new() }
    }

    /// The numbers of the members that a definition writes, by name.
    fn names(&self, entries: &[Entry<'a>], index: usize) -> &HashMap<CName<'a>, usize> {
        self.names[index].get_or_init(|| {
            let members = own_members(entries[index].definition).iter().enumerate();
            // Where two have one name, the first counts.
            members.rev().map(|(i, member)| (CName(member.name), i)).collect()
        })
    }

    /// The member that a definition writes by this name.
    pub(super) fn member(&self, entries: &[Entry<'a>], owner: usize, name: &str) -> Option<MemberOf<'a>> {
        let definition = entries[owner].definition;
        let index = *self.names(entries, owner).get(&CName(name))?;
        Some(MemberOf { member: &own_members(definition)[index], owner: definition })
    }

    /// The numbers of the first member that `later` writes and of the one that `earlier` writes by its name.
    fn shared(&mut self, entries: &[Entry<'a>], later: usize, earlier: usize) -> Option<(usize, usize)> {
        if let Some(&known) = self.shared.get(&(later, earlier)) {
            return known;
        }
        let (a, b) = (self.names(entries, later), self.names(entries, earlier));
        let found = if a.len() <= b.len() {
            a.iter().filter_map(|(name, &i)| Some((i, *b.get(name)?))).min()
        } else {
            b.iter().filter_map(|(name, &k)| Some((*a.get(name)?, k))).min()
        };
        self.shared.insert((later, earlier), found);
        found
    }
}

impl<'a> Together<'_, 'a> {
    fn member_of(&self, owner: usize, index: usize) -> MemberOf<'a> {
        let definition = self.entries[owner].definition;
        MemberOf { member: &own_members(definition)[index], owner: definition }
    }

    /// Finds members that one of the bases has already.
    pub(super) fn collide_with_bases(&mut self, index: usize, report: Findings<'_>) {
        let bases: Vec<usize> = self.objects.lineage(index).skip(1).collect();
        let own = own_members(self.entries[index].definition);
        for (i, member) in own.iter().enumerate() {
            let taken = bases.iter().find_map(|&b| self.collisions.member(self.entries, b, member.name));
            if let Some(old) = taken {
                let new = self.member_of(index, i);
                let fault = Fault::Collision(Collision { branch: None, index: i, new, old });
                self.fault(index, &fault, report);
            }
        }
    }

    /// Finds branches with a member that all branches have already.
    pub(super) fn collide_with_branches(&mut self, index: usize, report: Findings<'_>) {
        let common: Vec<usize> = self.objects.lineage(index).collect();
        let arms = self.objects.arms(index).to_vec();
        let mut seen = HashSet::new();
        for (branch, arm) in arms {
            let mut inside = Vec::new();
            self.reach(arm, &mut seen, &mut inside);
            let found = inside.iter().find_map(|&later| {
                common.iter().find_map(|&earlier| {
                    let (i, k) = self.collisions.shared(self.entries, later, earlier)?;
                    Some((i, self.member_of(later, i), self.member_of(earlier, k)))
                })
            });
            if let Some((member, new, old)) = found {
                let name = self.branches(index)[branch].name;
                let collision = Collision { branch: Some((branch, name)), index: member, new, old };
                self.fault(index, &Fault::Collision(collision), report);
            }
        }
    }

    /// Adds the object and all that it takes in, as far as they were not seen yet: bases first, branches last. How
    /// deep that goes is bounded.
    fn reach(&self, object: usize, seen: &mut HashSet<usize>, inside: &mut Vec<usize>) {
        if !self.objects.is_sound(object) || !seen.insert(object) {
            return;
        }
        if let Some(base) = self.objects.base(object) {
            self.reach(base, seen, inside);
        }
        inside.push(object);
        for &(_, arm) in self.objects.arms(object) {
            self.reach(arm, seen, inside);
        }
    }
}
