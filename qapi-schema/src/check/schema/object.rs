//! Structs and unions with what they take in.

use std::collections::HashSet;

use super::{Findings, Found, Together};
use crate::check::shape::{self, Fault, MemberOf, TypeFacts};
use crate::check::{Part, Place, Problem, Rule, union};
use crate::resolve::QTYPE;
use crate::{Branch, Builtin, Enumeration, Kind, TypeRef, Union, UnionBase};

/// How many types may be inside each other, by way of bases and branches.
const DEEPEST: usize = 500;

/// What is known of the structs and unions that were looked at.
#[derive(Debug)]
pub(super) struct Objects {
    all: Vec<Object>,
}

#[derive(Clone, Debug, Default)]
struct Object {
    state: State,
    base: Option<usize>,
    /// The objects of its branches: the number of the branch, and of the definition.
    arms: Vec<(usize, usize)>,
    /// How many types are inside each other here, this one included.
    depth: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    New,
    /// What it takes in is being looked at.
    Open,
    /// All its members are known.
    Sound,
    /// Some of its members are not known, or it contains itself.
    Unsound,
}

impl Objects {
    pub(super) fn new(count: usize) -> Objects {
        Objects { all: vec![Object::default(); count] }
    }

    /// The object and its bases, the nearest first.
    pub(super) fn lineage(&self, index: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(index), |&i| self.all[i].base).take(DEEPEST)
    }

    pub(super) fn base(&self, index: usize) -> Option<usize> {
        self.all[index].base
    }

    /// The numbers of an object's branches and of the definitions that they name.
    pub(super) fn arms(&self, index: usize) -> &[(usize, usize)] {
        &self.all[index].arms
    }

    /// Whether it is being looked at, and all that it took in so far is known.
    pub(super) fn is_open(&self, index: usize) -> bool {
        self.all[index].state == State::Open
    }

    /// Whether all members are known, those in branches as far as they go.
    pub(super) fn is_sound(&self, index: usize) -> bool {
        self.all[index].state == State::Sound
    }
}

/// A definition on the way, and what to do next there.
struct Step {
    index: usize,
    next: Next,
}

#[derive(Clone, Copy)]
enum Next {
    Enter,
    BaseDone,
    /// The branches from this one on.
    Branch(usize),
}

/// What a union's discriminator chooses from.
enum Tag<'a> {
    Values {
        name: &'a str,
        names: HashSet<&'a str>,
    },
    /// There is no telling.
    Unknown,
}

impl<'a> Together<'_, 'a> {
    /// Checks a struct or a union, after its base and its branches. Goes from one to the other without recursion,
    /// however deep that is.
    pub(super) fn object(&mut self, index: usize, report: Findings<'_>) {
        if self.objects.all[index].state != State::New {
            return;
        }
        let mut tags: Vec<Tag<'a>> = Vec::new();
        let mut path = vec![Step { index, next: Next::Enter }];
        while let Some(step) = path.last_mut() {
            let index = step.index;
            let inner = match step.next {
                Next::Enter => {
                    step.next = Next::BaseDone;
                    self.objects.all[index].state = State::Open;
                    let is_asked_for = path.len() == 1;
                    self.enter(index, is_asked_for, report)
                }
                Next::BaseDone => {
                    step.next = Next::Branch(0);
                    self.base_done(index, report);
                    tags.push(self.tag(index, report));
                    None
                }
                Next::Branch(i) => match self.branches(index).get(i) {
                    Some(branch) => {
                        step.next = Next::Branch(i + 1);
                        self.branch(index, i, branch, tags.last(), report)
                    }
                    None => {
                        tags.pop();
                        path.pop();
                        self.finish(index, report);
                        None
                    }
                },
            };
            if let Some(inner) = inner {
                match self.objects.all[inner].state {
                    State::New => path.push(Step { index: inner, next: Next::Enter }),
                    State::Open => self.cycle(&path, inner, report),
                    State::Sound | State::Unsound => {}
                }
            }
        }
    }

    /// Checks features and an inline base, and looks up a named one. Answers with its number.
    fn enter(&mut self, index: usize, is_asked_for: bool, report: Findings<'_>) -> Option<usize> {
        if self.entries[index].incomplete {
            self.objects.all[index].state = State::Unsound;
        }
        let kind = self.entries[index].definition.kind;
        if let Kind::Union(union) = kind {
            // An inline base comes before the union that it is written in, unless that is on the way to another.
            if !is_asked_for {
                self.features(index, report);
            }
            self.members(index, report);
            union::clashes(&union, &mut |problem| report(Found { index, problem, previous: None }));
        }
        if is_asked_for || !matches!(kind, Kind::Union(_)) {
            self.features(index, report);
        }
        let name = match kind {
            Kind::Struct(s) => s.base?,
            Kind::Union(Union { base: UnionBase::Named(name), .. }) => name,
            _ => return None,
        };
        let what = || "'base'".to_owned();
        let facts = self.resolve(index, TypeRef::named(name), Place::Base, what, report);
        let fault = facts.map(|facts| shape::base(&facts));
        if let Some(Some(fault)) = &fault {
            self.fault(index, fault, report);
        }
        let base = self.names.find(name).filter(|_| fault == Some(None));
        match base {
            Some(_) => self.objects.all[index].base = base,
            None => self.objects.all[index].state = State::Unsound,
        }
        base
    }

    /// The base leads back to an object that is not done yet.
    fn cycle(&mut self, path: &[Step], index: usize, report: Findings<'_>) {
        // Whoever is on the way round has members that cannot be told.
        for step in path.iter().rev() {
            let object = &mut self.objects.all[step.index];
            object.state = State::Unsound;
            object.base = object.base.filter(|&base| base != index);
            if step.index == index {
                break;
            }
        }
        let object = self.entries[index].definition.name;
        self.fault(index, &Fault::Recursion { object }, report);
    }

    fn base_done(&mut self, index: usize, report: Findings<'_>) {
        if let Some(base) = self.objects.all[index].base {
            if !self.objects.is_sound(base) {
                self.objects.all[index].state = State::Unsound;
            }
            self.deepen(index, base, report);
        }
        if matches!(self.entries[index].definition.kind, Kind::Struct(_)) {
            self.members(index, report);
        }
    }

    /// Notes that `inner` is inside of the object, unless that is too deep.
    fn deepen(&mut self, index: usize, inner: usize, report: Findings<'_>) -> bool {
        let depth = self.objects.all[inner].depth + 1;
        if depth > DEEPEST {
            // What contains an object that is too deep is so as well, and need not be reported.
            if depth == DEEPEST + 1 {
                let name = self.entries[index].definition.name;
                let message = format!("object {name} contains more than {DEEPEST} types inside each other");
                let problem = Problem::new(Place::Name, message).by(Rule::Recursion);
                report(Found { index, problem, previous: None });
            }
            let object = &mut self.objects.all[index];
            (object.state, object.base, object.depth) = (State::Unsound, None, DEEPEST + 1);
            object.arms.clear();
            return false;
        }
        let object = &mut self.objects.all[index];
        object.depth = object.depth.max(depth);
        true
    }

    pub(super) fn branches(&self, index: usize) -> &'a [Branch<'a>] {
        match self.entries[index].definition.kind {
            Kind::Union(union) => union.branches,
            _ => &[],
        }
    }

    /// Checks the discriminator of a union.
    fn tag(&self, index: usize, report: Findings<'_>) -> Tag<'a> {
        let definition = self.entries[index].definition;
        let Kind::Union(union) = &definition.kind else { return Tag::Unknown };
        if self.objects.all[index].state != State::Open {
            return Tag::Unknown;
        }
        let found = self.common_member(index, union.discriminator);
        let Some(member) = found.filter(|m| m.member.name == union.discriminator) else {
            let fault = Fault::NoDiscriminator { discriminator: union.discriminator };
            self.fault(index, &fault, report);
            return Tag::Unknown;
        };
        // An unknown type is reported where the member is, but no list is an enum, whatever it consists of.
        let ty = member.member.ty;
        let a_list = || ty.array.then_some(TypeFacts { ty, ..TypeFacts::builtin(Builtin::Any).list() });
        let Some(facts) = self.facts(ty).or_else(a_list) else { return Tag::Unknown };
        if let Some(fault) = shape::tag(member, &facts) {
            self.fault(index, &fault, report);
        }
        let Some(enumeration) = self.enumeration(&facts) else { return Tag::Unknown };
        if enumeration.values.is_empty() && union.branches.is_empty() {
            self.fault(index, &Fault::NoBranches, report);
        }
        let names = enumeration.values.iter().map(|v| v.name).collect();
        Tag::Values { name: facts.ty.name, names }
    }

    fn enumeration(&self, facts: &TypeFacts<'a>) -> Option<Enumeration<'a>> {
        if facts.ty.array {
            return None;
        }
        let definition = if facts.ty.builtin() == Some(Builtin::QType) {
            &QTYPE
        } else {
            let entry = self.entries[self.names.find(facts.ty.name)?];
            (!entry.incomplete).then_some(entry.definition)?
        };
        match definition.kind {
            Kind::Enum(enumeration) => Some(enumeration),
            _ => None,
        }
    }

    /// Checks a branch. Answers with the number of the object that it adds.
    fn branch(
        &mut self,
        index: usize,
        i: usize,
        branch: &Branch<'a>,
        tag: Option<&Tag<'a>>,
        report: Findings<'_>,
    ) -> Option<usize> {
        // Lists are reported elsewhere.
        let facts = if branch.ty.array {
            None
        } else {
            let what = || format!("branch '{}'", branch.name);
            self.resolve(index, branch.ty, Place::Branch(i, Part::Type), what, report)
        };
        if let Some(Tag::Values { name, names }) = tag
            && !names.contains(branch.name)
        {
            self.fault(index, &Fault::BranchValue { index: i, branch: branch.name, tag: name }, report);
        }
        if let Some(fault) = shape::branch_type(i, branch.name, &facts?) {
            self.fault(index, &fault, report);
            return None;
        }
        let arm = self.names.find(branch.ty.name)?;
        self.objects.all[index].arms.push((i, arm));
        Some(arm)
    }

    fn finish(&mut self, index: usize, report: Findings<'_>) {
        let arms = self.objects.all[index].arms.clone();
        if !arms.iter().all(|&(_, arm)| self.deepen(index, arm, report)) {
            return;
        }
        if self.objects.all[index].state == State::Open {
            self.objects.all[index].state = State::Sound;
            self.collide_with_branches(index, report);
        }
    }

    /// The member of this name, or one with the same C identifier, that all branches have in common.
    fn common_member(&self, index: usize, name: &str) -> Option<MemberOf<'a>> {
        self.objects.lineage(index).find_map(|owner| self.collisions.member(self.entries, owner, name))
    }
}
