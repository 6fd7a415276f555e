//! Members that several definitions bring together.

use super::{Fault, Shape, TypeFacts, TypeKind, Words};
use crate::check::{member::role, own_members};
use crate::const_text::const_eq;
use crate::{Definition, Kind, Member, name};

/// A member together with the definition that writes it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MemberOf<'a> {
    /// The member.
    pub member: &'a Member<'a>,
    /// The definition.
    pub owner: &'a Definition<'a>,
}

impl<'a> MemberOf<'a> {
    /// Adds how messages about `definition` call the member: `member 'a' of type 'Base'`.
    pub(super) const fn describe(&self, definition: &Definition<'a>, words: Words<'a>) -> Words<'a> {
        let words = words.push(role(self.owner.meta())).quoted(self.member.name);
        if const_eq(self.owner.name, definition.name) {
            return words;
        }
        let of = match self.owner.kind {
            Kind::Command(_) => " of command",
            Kind::Event(_) => " of event",
            _ => " of type",
        };
        words.push(of).quoted(self.owner.name)
    }
}

/// Two members of one name that meet in one object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Collision<'a> {
    /// The union's branch that brings `new`, by number and name; `None` where it is the definition's own member.
    pub branch: Option<(usize, &'a str)>,
    /// The number of `new` among the members of its owner.
    pub index: usize,
    /// The member that comes later.
    pub new: MemberOf<'a>,
    /// The member that was there before.
    pub old: MemberOf<'a>,
}

/// A base must be a struct.
pub const fn base<'a>(base: &TypeFacts<'a>) -> Option<Fault<'a>> {
    match base.kind {
        TypeKind::Struct if !base.ty.array => None,
        _ => Some(Fault::Base { base: *base }),
    }
}

/// No member of the definition may have the name of one of its base's, and no member of a branch the name of one
/// that is common to all branches. Names that become one C identifier count as the same.
///
/// Members that the definition itself writes twice are left to [`clashes`](crate::check::clashes), those within
/// the base or a branch to the check of that type.
pub const fn collision<'a>(shape: &Shape<'a>) -> Option<Fault<'a>> {
    let mut i = 0;
    while i < own_members(shape.definition).len() {
        if let Some(fault) = collision_with_base(shape, i) {
            return Some(fault);
        }
        i += 1;
    }
    let mut k = 0;
    while k < shape.arms.len() {
        if let Some(arm) = shape.arms[k]
            && let Some((index, new, old)) = meeting(arm, shape)
        {
            let branch = Some((k, branch_name(shape.definition, k)));
            return Some(Fault::Collision(Collision { branch, index, new, old }));
        }
        k += 1;
    }
    None
}

/// The member of this number among the definition's own may not have the name of one of the base's.
pub const fn collision_with_base<'a>(shape: &Shape<'a>, index: usize) -> Option<Fault<'a>> {
    let member = &own_members(shape.definition)[index];
    let Some(base) = shape.base else { return None };
    match find(base, member.name) {
        Some(old) => {
            let new = MemberOf { member, owner: shape.definition };
            Some(Fault::Collision(Collision { branch: None, index, new, old }))
        }
        None => None,
    }
}

/// The first member of `arm`, its base or its branches, whose name is common to all of `common`'s branches.
const fn meeting<'a>(arm: &Shape<'a>, common: &Shape<'a>) -> Option<(usize, MemberOf<'a>, MemberOf<'a>)> {
    if let Some(base) = arm.base
        && let Some(found) = meeting(base, common)
    {
        return Some(found);
    }
    let own = own_members(arm.definition);
    let mut i = 0;
    while i < own.len() {
        if let Some(old) = find(common, own[i].name) {
            return Some((i, MemberOf { member: &own[i], owner: arm.definition }, old));
        }
        i += 1;
    }
    let mut k = 0;
    while k < arm.arms.len() {
        if let Some(inner) = arm.arms[k]
            && let Some(found) = meeting(inner, common)
        {
            return Some(found);
        }
        k += 1;
    }
    None
}

/// The member of the shape or of its bases that has this name, or one with the same C identifier. Branches are
/// left out.
pub(super) const fn find<'a>(shape: &Shape<'a>, name: &str) -> Option<MemberOf<'a>> {
    let mut next = Some(shape);
    while let Some(shape) = next {
        let own = own_members(shape.definition);
        let mut i = 0;
        while i < own.len() {
            if name::same_c_name(own[i].name, name) {
                return Some(MemberOf { member: &own[i], owner: shape.definition });
            }
            i += 1;
        }
        next = shape.base;
    }
    None
}

const fn branch_name<'a>(definition: &Definition<'a>, index: usize) -> &'a str {
    match &definition.kind {
        Kind::Union(union) if index < union.branches.len() => union.branches[index].name,
        _ => "",
    }
}
