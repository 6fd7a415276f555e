//! Single members.
//!
//! On output, members that carry features or a condition go through a function of their own, so that what most
//! members do not need costs them nothing. On input the [walk](super::Walk) sees to it.

use qapi_schema::Member;

use crate::visit::output_value;
use crate::visitor::{InputVisitor, Lookup, OutputVisitor};
use crate::{Name, QapiBranches, QapiEnum, QapiMember, QapiType};

/// Fills `slot` with what the visitor has under `name`; whether that succeeded.
#[inline]
pub fn fill<T: QapiType>(v: &mut dyn InputVisitor, name: &Name<'_>, slot: &mut Option<T>) -> bool {
    // What was in it goes before there is something new, so that that need not be kept elsewhere meanwhile.
    *slot = None;
    *slot = T::input(v, name).ok();
    slot.is_some()
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

/// Reads the discriminator of a union whose branches are `B`; whether that succeeded.
#[inline]
pub fn input_tag<B: QapiBranches>(
    v: &mut dyn InputVisitor,
    name: &Name<'_>,
    slot: &mut Option<Lookup>,
) -> bool {
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
        let (tag, table) = (branches.tag_name(), <B::Tag as QapiEnum>::TABLE);
        match table.find(tag) {
            Some(index) => output_value(index, table, v, name),
            None => v.type_enum(name, &Name::new(tag)),
        }
    }
}
