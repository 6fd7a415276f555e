//! Discriminators and branches.

use super::object::find;
use super::{Fault, MemberOf, Shape, TypeFacts, TypeKind};
use crate::feature::const_str_eq;
use crate::{Enumeration, Kind, Member};

/// The member of the base that a union's discriminator names. Of other definitions, none.
///
/// # Errors
/// [`Fault::NoDiscriminator`] where the base has no such member.
pub const fn discriminator<'a>(union: &Shape<'a>) -> Result<MemberOf<'a>, Fault<'a>> {
    let Kind::Union(u) = &union.definition.kind else {
        return Err(Fault::NoDiscriminator { discriminator: "" });
    };
    match find(union, u.discriminator) {
        Some(found) if const_str_eq(found.member.name, u.discriminator) => Ok(found),
        _ => Err(Fault::NoDiscriminator { discriminator: u.discriminator }),
    }
}

/// A discriminator must be an enum, and always be there. `ty` is what is known of its type.
pub const fn tag<'a>(member: MemberOf<'a>, ty: &TypeFacts<'a>) -> Option<Fault<'a>> {
    if ty.ty.array || !matches!(ty.kind, TypeKind::Enum) {
        Some(Fault::DiscriminatorType(member))
    } else if member.member.optional {
        Some(Fault::DiscriminatorOptional(member))
    } else if !member.member.condition.is_always() {
        Some(Fault::DiscriminatorConditional(member))
    } else {
        None
    }
}

/// Every branch of a union must be selected by a value of the discriminator's enum, which is called `tag`.
pub const fn branch_value<'a>(
    union: &Shape<'a>,
    tag: &'a str,
    enumeration: &Enumeration<'_>,
) -> Option<Fault<'a>> {
    let Kind::Union(u) = &union.definition.kind else { return None };
    if u.branches.is_empty() && enumeration.values.is_empty() {
        return Some(Fault::NoBranches);
    }
    let mut i = 0;
    while i < u.branches.len() {
        let branch = u.branches[i].name;
        if !has_value(enumeration, branch) {
            return Some(Fault::BranchValue { index: i, branch, tag });
        }
        i += 1;
    }
    None
}

const fn has_value(enumeration: &Enumeration<'_>, name: &str) -> bool {
    let mut i = 0;
    while i < enumeration.values.len() {
        if const_str_eq(enumeration.values[i].name, name) {
            return true;
        }
        i += 1;
    }
    false
}

/// The branch of a union with this number and name must be an object. `ty` is what is known of its type.
pub const fn branch_type<'a>(index: usize, branch: &'a str, ty: &TypeFacts<'a>) -> Option<Fault<'a>> {
    if ty.is_object() { None } else { Some(Fault::BranchType { index, branch, ty: *ty }) }
}

/// A Rust type that names its base and repeats the base's members must repeat all of them, as they are there.
/// The order is free.
pub const fn repeats<'a>(base: &Shape<'a>, members: &[Member<'a>]) -> Option<Fault<'a>> {
    let name = base.definition.name;
    let mut i = 0;
    while i < members.len() {
        let member = &members[i];
        let same = match find(base, member.name) {
            Some(found) => is_same(found.member, member),
            None => false,
        };
        if !same {
            return Some(Fault::RepeatedOtherwise { index: i, member: member.name, base: name });
        }
        i += 1;
    }
    let mut next = Some(base);
    while let Some(shape) = next {
        let own = crate::check::own_members(shape.definition);
        let mut i = 0;
        while i < own.len() {
            if !has_member(members, own[i].name) {
                return Some(Fault::NotRepeated { member: own[i].name, base: name });
            }
            i += 1;
        }
        next = shape.base;
    }
    None
}

const fn is_same(a: &Member<'_>, b: &Member<'_>) -> bool {
    const_str_eq(a.name, b.name)
        && const_str_eq(a.ty.name, b.ty.name)
        && a.ty.array == b.ty.array
        && a.optional == b.optional
}

const fn has_member(members: &[Member<'_>], name: &str) -> bool {
    let mut i = 0;
    while i < members.len() {
        if const_str_eq(members[i].name, name) {
            return true;
        }
        i += 1;
    }
    false
}
