//! Members: policy and conditions.
//!
//! The functions that are called *guarded* are for members that carry features or a condition. All others
//! are visited directly, so that what most members do not need costs them nothing.

use qapi_schema::Member;

use crate::visit::output_value;
use crate::visitor::{InputVisitor, Lookup, OutputVisitor};
use crate::{Error, ErrorClass, Failed, Name, QapiBranches, QapiEnum, QapiMember};

/// Fills `slot`; whether that succeeded.
#[inline]
pub fn input_member<K, T: QapiMember<K>>(
    v: &mut dyn InputVisitor,
    name: &Name<'_>,
    slot: &mut Option<T>,
) -> bool {
    match T::input_member(v, name) {
        Ok(value) => {
            *slot = Some(value);
            true
        }
        Err(Failed) => false,
    }
}

/// Fills `slot` with a member that carries features or a condition. Where the condition does not hold the
/// member does not exist: an `Option` is then empty, also where it stands for a required member.
pub fn input_member_guarded<K, T: QapiMember<K>>(
    v: &mut dyn InputVisitor,
    name: &Name<'_>,
    member: &Member<'static>,
    slot: &mut Option<T>,
) -> bool {
    let exists = v.settings().exists(&member.condition);
    if !exists || (T::OPTIONAL && !v.optional(name)) {
        // A lenient reader does not know the peer's conditions.
        let may_lack = !exists || member.optional || (v.is_lenient() && !member.condition.is_always());
        *slot = if may_lack { T::absent() } else { None };
        return slot.is_some() || missing(v, name);
    }
    accepts(v, name, member) && input_member(v, name, slot)
}

fn missing(v: &mut dyn InputVisitor, name: &Name<'_>) -> bool {
    let path = v.path(name);
    v.fail(Error::generic(format!("Parameter '{path}' is missing")).with_path(path));
    false
}

/// Whether the policy lets the member pass.
fn accepts(v: &mut dyn InputVisitor, name: &Name<'_>, member: &Member<'static>) -> bool {
    let accepted =
        v.settings().check_input(member.features, ErrorClass::GenericError, "parameter", name.text());
    if let Err(error) = accepted {
        let path = v.path(name);
        v.fail(error.with_path(path));
        return false;
    }
    true
}

/// Shows a member that carries features or a condition, unless it is switched off or hidden.
pub fn output_member_guarded<K, T: QapiMember<K>>(
    value: &T,
    v: &mut dyn OutputVisitor,
    name: &Name<'_>,
    member: &Member<'static>,
) {
    if v.settings().exists(&member.condition) && !v.settings().hides(member.features) {
        value.output_member(v, name);
    }
}

/// Reads the discriminator of a union whose branches are `B`; whether that succeeded. `member` is given where
/// the discriminator carries features.
#[inline]
pub fn input_tag<B: QapiBranches>(
    v: &mut dyn InputVisitor,
    name: &Name<'_>,
    member: Option<&Member<'static>>,
    slot: &mut Option<Lookup>,
) -> bool {
    if let Some(member) = member
        && !accepts(v, name, member)
    {
        return false;
    }
    *slot = v.type_enum(name, <B::Tag as QapiEnum>::TABLE).ok();
    slot.is_some()
}

/// Shows a union's discriminator, unless it is hidden. `member` is given where it carries features.
#[inline]
pub fn output_tag<B: QapiBranches>(
    branches: &B,
    v: &mut dyn OutputVisitor,
    name: &Name<'_>,
    member: Option<&Member<'static>>,
) {
    if member.is_none_or(|member| !v.settings().hides(member.features)) {
        output_value(branches.tag_name(), <B::Tag as QapiEnum>::TABLE, v, name);
    }
}
