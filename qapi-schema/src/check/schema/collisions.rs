//! Members of one name that meet in one object.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use super::{Entry, Findings, Together};
use crate::check::clash::CName;
use crate::check::own_members;
use crate::check::shape::{Collision, Fault, MemberOf};

/// The names that definitions write, and which definitions share one.
#[derive(Debug)]
pub(super) struct Collisions<'a> {
    names: Vec<OnceCell<Names<'a>>>,
    /// For two definitions, the members of the first and of the second that have one name.
    shared: HashMap<(usize, usize), Option<(usize, usize)>>,
    /// The number of the search in which a definition was met last.
    met: Vec<usize>,
    searches: usize,
    hasher: RandomState,
}

/// The names of the members that a definition writes.
#[derive(Debug)]
struct Names<'a> {
    numbers: HashMap<CName<'a>, usize>,
    /// One bit for each name, which other names may share. Where two masks have no bit in common, nor have the
    /// definitions a name.
    mask: u64,
}

impl<'a> Collisions<'a> {
    pub(super) fn new(count: usize) -> Collisions<'a> {
        Collisions {
            names: (0..count).map(|_| OnceCell::new()).collect(),
            shared: HashMap::new(),
            met: vec![0; count],
            searches: 0,
            hasher: RandomState::new(),
        }
    }

    fn names(&self, entries: &[Entry<'a>], index: usize) -> &Names<'a> {
        self.names[index].get_or_init(|| {
            let members = own_members(entries[index].definition).iter().enumerate();
            // Where two have one name, the first counts.
            let numbers: HashMap<_, _> = members.rev().map(|(i, member)| (CName(member.name), i)).collect();
            let mask = numbers.keys().fold(0, |mask, &name| mask | self.bit(name));
            Names { numbers, mask }
        })
    }

    /// The bit of a name in a mask.
    fn bit(&self, name: CName<'_>) -> u64 {
        1 << (self.hasher.hash_one(name) % 64)
    }

    /// The member that a definition writes by this name.
    pub(super) fn member(&self, entries: &[Entry<'a>], owner: usize, name: &str) -> Option<MemberOf<'a>> {
        let definition = entries[owner].definition;
        let index = *self.names(entries, owner).numbers.get(&CName(name))?;
        Some(MemberOf { member: &own_members(definition)[index], owner: definition })
    }

    /// The numbers of the first member that `later` writes and of the one that `earlier` writes by its name.
    fn shared(&mut self, entries: &[Entry<'a>], later: usize, earlier: usize) -> Option<(usize, usize)> {
        let (a, b) = (self.names(entries, later), self.names(entries, earlier));
        if a.mask & b.mask == 0 {
            return None;
        }
        if let Some(&known) = self.shared.get(&(later, earlier)) {
            return known;
        }
        let (a, b) = (&a.numbers, &b.numbers);
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

    /// The bases of a definition, as far as all their members are known.
    pub(super) fn bases(&self, index: usize) -> Vec<usize> {
        let is_known = self.objects.is_open(index);
        self.objects.lineage(index).skip(1).filter(|_| is_known).collect()
    }

    /// The member of this number has a name that one of the bases has already.
    pub(super) fn collides_with_base(&self, index: usize, i: usize, bases: &[usize]) -> Option<Fault<'a>> {
        if bases.is_empty() {
            return None;
        }
        let new = self.member_of(index, i);
        let name = new.member.name;
        let bit = self.collisions.bit(CName(name));
        let may_have = |&base: &usize| self.collisions.names(self.entries, base).mask & bit != 0;
        let mut candidates = bases.iter().copied().filter(may_have);
        let old = candidates.find_map(|base| self.collisions.member(self.entries, base, name))?;
        Some(Fault::Collision(Collision { branch: None, index: i, new, old }))
    }

    /// Finds branches with a member that all branches have already.
    pub(super) fn collide_with_branches(&mut self, index: usize, report: Findings<'_>) {
        let common: Vec<usize> = self.objects.lineage(index).collect();
        self.collisions.searches += 1;
        let mut inside = Vec::new();
        for arm in 0..self.objects.arms(index).len() {
            let (branch, object) = self.objects.arms(index)[arm];
            inside.clear();
            self.reach(object, &mut inside);
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

    /// Adds the object and all that it takes in, as far as this search has not met them yet: bases first, branches
    /// last. How deep that goes is bounded.
    fn reach(&mut self, object: usize, inside: &mut Vec<usize>) {
        let met = &mut self.collisions.met[object];
        if *met == self.collisions.searches || !self.objects.is_sound(object) {
            return;
        }
        *met = self.collisions.searches;
        if let Some(base) = self.objects.base(object) {
            self.reach(base, inside);
        }
        inside.push(object);
        for arm in 0..self.objects.arms(object).len() {
            self.reach(self.objects.arms(object)[arm].1, inside);
        }
    }
}
