//! Discriminators and branches.

use super::object::find;
use super::{Fault, MemberOf, Shape, TypeFacts, TypeKind};
use crate::const_text::const_eq;
use crate::{Enumeration, Kind};

/// The member of the base that a union's discriminator names. Of other definitions, none.
///
/// # Errors
/// [`Fault::NoDiscriminator`] where the base has no such member.
pub const fn discriminator<'a>(union: &Shape<'a>) -> Result<MemberOf<'a>, Fault<'a>> {
    let Kind::Union(u) = &union.definition.kind else {
        return Err(Fault::NoDiscriminator { discriminator: "" });
    };
    match find(union, u.discriminator) {
        Some(found) if const_eq(found.member.name, u.discriminator) => Ok(found),
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
        if const_eq(enumeration.values[i].name, name) {
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
