//! Documentation, where a schema demands it.

use super::{Part, Place, Problem, Report, Rule, own_members};
use crate::{Definition, Feature, Kind};

/// Checks that the definition, its members, its values, an alternate's branches and all features have a
/// description. For schemas that say `doc-required`.
///
/// A definition that is [excused](crate::Exceptions::documentation) may leave its members, values and branches
/// without one, though not its features. A union's branches need none: the types they name have theirs.
pub fn documentation(definition: &Definition<'_>, report: Report<'_>) {
    if definition.doc.is_empty() {
        let message = "documentation comment required";
        report(Problem::new(Place::Whole, message).by(Rule::Documentation));
        return;
    }
    features(definition.features, Place::Feature, report);
    let mut parts = Parts { excused: definition.exceptions.documentation, report };
    match &definition.kind {
        Kind::Enum(enumeration) => {
            for (i, value) in enumeration.values.iter().enumerate() {
                parts.one("value", value.name, value.doc, value.features, |part| Place::Value(i, part));
            }
        }
        Kind::Alternate(alternate) => {
            for (i, branch) in alternate.branches.iter().enumerate() {
                parts.one("branch", branch.name, branch.doc, &[], |part| Place::Branch(i, part));
            }
        }
        Kind::Struct(_) | Kind::Union(_) | Kind::Command(_) | Kind::Event(_) => {
            for (i, member) in own_members(definition).iter().enumerate() {
                parts.one("member", member.name, member.doc, member.features, |part| Place::Member(i, part));
            }
        }
    }
}

struct Parts<'r> {
    excused: bool,
    report: Report<'r>,
}

impl Parts<'_> {
    fn one(
        &mut self,
        role: &str,
        name: &str,
        doc: &str,
        flags: &[Feature<'_>],
        place: impl Fn(Part) -> Place,
    ) {
        if doc.is_empty() && !self.excused {
            (self.report)(Problem::new(place(Part::Name), lacks(role, name)).by(Rule::Documentation));
        }
        features(flags, super::feature::places(place), self.report);
    }
}

fn features(features: &[Feature<'_>], place: impl Fn(usize, Part) -> Place, report: Report<'_>) {
    for (i, feature) in features.iter().enumerate() {
        if feature.doc.is_empty() {
            report(
                Problem::new(place(i, Part::Name), lacks("feature", feature.name)).by(Rule::Documentation),
            );
        }
    }
}

/// The message about a missing description.
pub(crate) fn lacks(role: &str, name: &str) -> String {
    format!("{role} '{name}' lacks documentation")
}
