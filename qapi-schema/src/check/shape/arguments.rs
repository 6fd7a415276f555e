//! What commands take and return, and events carry.

use super::{Fault, Shape, TypeFacts, TypeKind};
use crate::check::own_members;
use crate::{Definition, Kind, MetaKind};

/// Named arguments must be an object, and a union must be boxed. `ty` is what is known of the type, `meta` says
/// whether it is a command or an event.
pub const fn data<'a>(meta: MetaKind, ty: &TypeFacts<'a>, boxed: bool) -> Option<Fault<'a>> {
    if !ty.is_object() {
        Some(Fault::DataType { meta, ty: *ty })
    } else if matches!(ty.kind, TypeKind::Union) && !boxed {
        Some(Fault::DataNeedsBoxed { meta, ty: *ty })
    } else {
        None
    }
}

/// Arguments of which some depend on a condition must be boxed. `arguments` is the shape of the named type, or
/// the command's or event's own.
pub const fn conditional<'a>(meta: MetaKind, arguments: &Shape<'a>, boxed: bool) -> Option<Fault<'a>> {
    if boxed {
        return None;
    }
    let mut next = Some(arguments);
    while let Some(shape) = next {
        let own = own_members(shape.definition);
        let mut i = 0;
        while i < own.len() {
            if !own[i].condition.is_always() {
                return Some(Fault::ConditionalNeedsBoxed { meta });
            }
            i += 1;
        }
        next = shape.base;
    }
    None
}

/// A command must return an object or a list of objects, unless it is excused. `ty` is what is known of the
/// type it returns.
pub const fn returns<'a>(command: &Definition<'_>, ty: &TypeFacts<'a>) -> Option<Fault<'a>> {
    let excused = command.exceptions.returns || !matches!(command.kind, Kind::Command(_));
    if excused || ty.has_members() { None } else { Some(Fault::Returns { ty: *ty }) }
}
