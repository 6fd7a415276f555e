//! Flags that commands and events have in common.

use super::shape::{self, Shape};
use super::{Flag, Part, Place, Problem, Report, Rule, own_members};
use crate::{Arguments, Definition};

/// Checks that `boxed` stands where there is a type to be passed as one value.
pub(super) fn boxed(arguments: &Arguments<'_>, boxed: bool, report: Report<'_>) {
    if !boxed {
        return;
    }
    match arguments {
        Arguments::None => {
            let message = "'boxed': true requires 'data'";
            report(Problem::new(Place::Flag(Flag::Boxed), message).by(Rule::Boxed));
        }
        Arguments::Inline(_) => {
            report(Problem::new(Place::Data, "'data' should be a type name").by(Rule::Boxed));
        }
        Arguments::Named(_) => {}
    }
}

/// Checks that inline arguments are there whatever the configuration.
pub(super) fn conditional(definition: &Definition<'_>, boxed: bool, report: Report<'_>) {
    let Some(fault) = shape::conditional(definition.meta(), &Shape::plain(definition), boxed) else { return };
    let first = own_members(definition).iter().position(|m| !m.condition.is_always()).unwrap_or_default();
    let place = Place::Member(first, Part::Condition);
    report(
        Problem::new(place, fault.words(definition).to_string())
            .by(Rule::ConditionalArguments)
            .with_help("move the arguments into a struct, and name that as 'data' with 'boxed': true"),
    );
}
