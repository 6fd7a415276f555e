//! Enums.

use super::clash::first_of_each;
use super::naming::{self, Style};
use super::{Part, Place, Problem, Report, Rule, condition, feature};
use crate::{Definition, Enumeration};

/// Checks the values of an enum, each by itself.
pub(super) fn form(definition: &Definition<'_>, enumeration: &Enumeration<'_>, report: Report<'_>) {
    let style = Style::excused(definition.exceptions.member_names);
    for (i, value) in enumeration.values.iter().enumerate() {
        let source = format_args!("'data' member '{}'", value.name);
        let place = |part| Place::Value(i, part);
        naming::value(value.name, source, style, place(Part::Name), report);
        condition::check(&value.condition, source, place(Part::Condition), report);
        feature::form(value.features, feature::places(place), report);
    }
}

/// Checks that the values differ. Their features may repeat: QEMU's generator lets that pass.
pub(super) fn clashes(enumeration: &Enumeration<'_>, report: Report<'_>) {
    let values = enumeration.values;
    first_of_each(values.iter().map(|v| v.name), |i, first| {
        let message = format!("value '{}' collides with value '{}'", values[i].name, values[first].name);
        report(Problem::new(Place::Value(i, Part::Name), message).by(Rule::Clash));
    });
}
