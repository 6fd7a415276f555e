//! Features of definitions, members and values.

use super::clash::first_of_each;
use super::naming::{self, Style};
use super::{Part, Place, Problem, Report, Rule, condition};
use crate::{Definition, Feature};

/// Checks the names and conditions of features. `place` maps a feature's number and part to its place.
pub(super) fn form(features: &[Feature<'_>], place: impl Fn(usize, Part) -> Place, report: Report<'_>) {
    for (i, feature) in features.iter().enumerate() {
        let source = format_args!("'features' member '{}'", feature.name);
        naming::lower(feature.name, source, Style::STRICT, place(i, Part::Name), report);
        condition::check(&feature.condition, source, place(i, Part::Condition), report);
    }
}

/// The places of the features of a member or a value, of which `of` makes a whole place.
pub(super) fn places(of: impl Fn(Part) -> Place) -> impl Fn(usize, Part) -> Place {
    move |i, part| match part {
        Part::Condition => of(Part::FeatureCondition(i)),
        _ => of(Part::Feature(i)),
    }
}

/// Checks that the features differ. `owner` follows their names in the message, empty where it is clear.
pub(super) fn clashes(
    features: &[Feature<'_>],
    owner: &str,
    place: impl Fn(usize, Part) -> Place,
    report: Report<'_>,
) {
    first_of_each(features.iter().map(|f| f.name), |i, first| {
        let (name, earlier) = (features[i].name, features[first].name);
        let message = format!("feature '{name}'{owner} collides with feature '{earlier}'{owner}");
        report(Problem::new(place(i, Part::Name), message).by(Rule::Clash));
    });
}

/// Checks that the features of a definition differ and suit its kind.
pub(super) fn of_definition(definition: &Definition<'_>, report: Report<'_>) {
    clashes(definition.features, "", Place::Feature, report);
    special(definition, report);
}

/// Checks that a type is not said to be deprecated or unstable: only its uses can be.
fn special(definition: &Definition<'_>, report: Report<'_>) {
    if !definition.meta().is_type() {
        return;
    }
    for (i, feature) in definition.features.iter().enumerate() {
        if feature.is_deprecated() || feature.is_unstable() {
            let message = format!("feature '{}' is not supported for types", feature.name);
            report(
                Problem::new(Place::Feature(i, Part::Name), message)
                    .by(Rule::SpecialFeature)
                    .with_help("give it to the members, values, commands and events that it concerns"),
            );
        }
    }
}
