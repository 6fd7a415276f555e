//! The members of a union's named base, which the Rust type repeats. QAPI's own language has them in one place.

use super::object::find;
use super::{Fault, Shape, Words};
use crate::const_text::const_eq;
use crate::{Condition, Feature, Member, TypeRef};

/// In what a member is not as the base has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Difference<'a> {
    /// The base has no such member.
    Unknown,
    /// The base has it of this type.
    Type(TypeRef<'a>),
    /// It may be left out in the base, or just here.
    Optional {
        /// Whether it is optional in the base.
        in_base: bool,
    },
    /// The base has it under another condition.
    Condition,
    /// The base has it with other features.
    Features,
}

impl<'a> Difference<'a> {
    /// How it is in the base, in words that follow the member's name.
    pub(super) const fn describe(&self, words: Words<'a>) -> Words<'a> {
        match *self {
            Difference::Unknown => words.push(" is no member"),
            Difference::Type(TypeRef { name, array: false }) => words.push(" is of type").quoted(name),
            Difference::Type(TypeRef { name, array: true }) => {
                words.push(" is of type ['").push(name).push("']")
            }
            Difference::Optional { in_base: true } => words.push(" is optional"),
            Difference::Optional { in_base: false } => words.push(" is not optional"),
            Difference::Condition => words.push(" has another condition"),
            Difference::Features => words.push(" has other features"),
        }
    }
}

/// The Rust type has no other members than the base, and has them as they are there. The order is free.
/// `discriminator` is the name of the member that is the discriminator, of which [`tag`](super::tag) tells the rest.
pub const fn repeated<'a>(
    base: &Shape<'a>,
    index: usize,
    member: &Member<'a>,
    discriminator: &str,
) -> Option<Fault<'a>> {
    let is_tag = const_eq(member.name, discriminator);
    let how = match find(base, member.name) {
        Some(found) if const_eq(found.member.name, member.name) => {
            let there = found.member;
            // Of a built-in type, it is no enum, which is a rule of its own.
            let is_told = is_tag && there.ty.builtin().is_some();
            if !is_told && !same_type(there.ty, member.ty) {
                Difference::Type(there.ty)
            } else if !is_tag && there.optional != member.optional {
                Difference::Optional { in_base: there.optional }
            } else if !is_tag && !same_condition(&there.condition, &member.condition) {
                Difference::Condition
            } else if !same_features(there.features, member.features) {
                Difference::Features
            } else {
                return None;
            }
        }
        // That the base has the discriminator is a rule of its own.
        _ if is_tag => return None,
        _ => Difference::Unknown,
    };
    Some(Fault::RepeatedOtherwise { index, member: member.name, base: base.definition.name, how })
}

/// The Rust type has all members of the base.
pub const fn not_repeated<'a>(base: &Shape<'a>, members: &[Member<'a>]) -> Option<Fault<'a>> {
    let mut next = Some(base);
    while let Some(shape) = next {
        let own = crate::check::own_members(shape.definition);
        let mut i = 0;
        while i < own.len() {
            if !has_member(members, own[i].name) {
                return Some(Fault::NotRepeated { member: own[i].name, base: base.definition.name });
            }
            i += 1;
        }
        next = shape.base;
    }
    None
}

const fn has_member(members: &[Member<'_>], name: &str) -> bool {
    let mut i = 0;
    while i < members.len() {
        if const_eq(members[i].name, name) {
            return true;
        }
        i += 1;
    }
    false
}

const fn same_type(a: TypeRef<'_>, b: TypeRef<'_>) -> bool {
    const_eq(a.name, b.name) && a.array == b.array
}

/// Whether they are written alike.
const fn same_condition(a: &Condition<'_>, b: &Condition<'_>) -> bool {
    match (a, b) {
        (Condition::Always, Condition::Always) => true,
        (Condition::Flag(a), Condition::Flag(b)) => const_eq(a, b),
        (Condition::Not(a), Condition::Not(b)) => same_condition(a, b),
        (Condition::All(a), Condition::All(b)) | (Condition::Any(a), Condition::Any(b)) => {
            let mut same = a.len() == b.len();
            let mut i = 0;
            while same && i < a.len() {
                same = same_condition(&a[i], &b[i]);
                i += 1;
            }
            same
        }
        _ => false,
    }
}

/// Whether they are the same features, in the same order.
const fn same_features(a: &[Feature<'_>], b: &[Feature<'_>]) -> bool {
    let mut same = a.len() == b.len();
    let mut i = 0;
    while same && i < a.len() {
        same = const_eq(a[i].name, b[i].name) && same_condition(&a[i].condition, &b[i].condition);
        i += 1;
    }
    same
}
