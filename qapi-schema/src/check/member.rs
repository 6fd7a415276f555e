//! Members of objects.

use super::clash::first_of_each;
use super::naming::{self, Style};
use super::{Part, Place, Problem, Report, Rule, condition, feature, own_members};
use crate::{Definition, Kind, Member, MetaKind, name};

/// Checks the members that the definition writes itself.
pub(super) fn form(definition: &Definition<'_>, report: Report<'_>) {
    let key = if matches!(definition.kind, Kind::Union(_)) { "base" } else { "data" };
    // Commands and events cannot be excused: the exceptions are for types.
    let style = Style::excused(definition.exceptions.member_names && definition.meta().is_type());
    for (i, member) in own_members(definition).iter().enumerate() {
        one(member, key, style, |part| Place::Member(i, part), report);
    }
}

fn one(member: &Member<'_>, key: &str, style: Style, place: impl Fn(Part) -> Place, report: Report<'_>) {
    let star = if member.optional { "*" } else { "" };
    let source = format_args!("'{key}' member '{star}{}'", member.name);
    let fine = naming::lower(member.name, source, style, place(Part::Name), report);
    if fine && is_reserved(member.name) {
        let message = format!("{source} uses reserved name");
        report(Problem::new(place(Part::Name), message).by(Rule::ReservedMember));
    }
    condition::check(&member.condition, source, place(Part::Condition), report);
    feature::form(member.features, feature::places(place), report);
}

/// QEMU's C binding gives objects members of these names.
fn is_reserved(name: &str) -> bool {
    name == "u" || name.get(..4).is_some_and(|start| name::same_c_name(start, "has_"))
}

/// Checks that the members differ, and so do the features of each.
pub(super) fn clashes(definition: &Definition<'_>, report: Report<'_>) {
    let members = own_members(definition);
    for i in 0..members.len() {
        features(definition, i, report);
    }
    first_of_each(members.iter().map(|m| m.name), |i, first| report(clash(definition, i, first)));
}

/// Checks that the features of the member of this number differ.
pub(super) fn features(definition: &Definition<'_>, i: usize, report: Report<'_>) {
    let member = &own_members(definition)[i];
    if member.features.len() < 2 {
        return;
    }
    // A member that has the definition's name is taken for the definition.
    let owner =
        if member.name == definition.name { String::new() } else { format!(" of type '{}'", member.name) };
    feature::clashes(member.features, &owner, feature::places(|part| Place::Member(i, part)), report);
}

/// The member of this number has the name of an earlier one.
pub(super) fn clash(definition: &Definition<'_>, i: usize, earlier: usize) -> Problem {
    let (members, role) = (own_members(definition), role(definition.meta()));
    let (name, earlier) = (members[i].name, members[earlier].name);
    let message = format!("{role} '{name}' collides with {role} '{earlier}'");
    Problem::new(Place::Member(i, Part::Name), message).by(Rule::Clash)
}

/// What messages call the members that a definition of this kind writes itself.
pub(super) const fn role(meta: MetaKind) -> &'static str {
    match meta {
        MetaKind::Command | MetaKind::Event => "parameter",
        MetaKind::Union => "base member",
        MetaKind::Enum | MetaKind::Struct | MetaKind::Alternate => "member",
    }
}
