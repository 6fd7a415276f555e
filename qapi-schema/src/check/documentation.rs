//! Documentation, where a schema demands it.

use super::{Part, Place, Problem, Report, Rule, own_members};
use crate::{Definition, Feature, Kind};

/// Checks that the definition, its members, its values, an alternate's branches and all features have a
/// description. For schemas that say `doc-required`.
///
/// A feature that stands in several places of a definition is described in one of them.
///
/// A definition that is [excused](crate::Exceptions::documentation) may leave its members, values and branches
/// without one, though not its features. A union's branches need none: the types they name have theirs.
pub fn documentation(definition: &Definition<'_>, report: Report<'_>) {
    if definition.doc.is_empty() {
        let message = "documentation comment required";
        report(Problem::new(Place::Whole, message).by(Rule::Documentation));
        return;
    }
    let mut parts = Parts { definition, excused: definition.exceptions.documentation, report };
    parts.features(definition.features, Place::Feature);
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

struct Parts<'d, 'a, 'r> {
    definition: &'d Definition<'a>,
    excused: bool,
    report: Report<'r>,
}

impl Parts<'_, '_, '_> {
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
        self.features(flags, super::feature::places(place));
    }

    fn features(&mut self, features: &[Feature<'_>], place: impl Fn(usize, Part) -> Place) {
        for (i, feature) in features.iter().enumerate() {
            if feature.doc.is_empty() && !is_described(self.definition, feature.name) {
                let message = lacks("feature", feature.name);
                (self.report)(Problem::new(place(i, Part::Name), message).by(Rule::Documentation));
            }
        }
    }
}

/// Whether some feature of this name in the definition has a description.
fn is_described(definition: &Definition<'_>, name: &str) -> bool {
    let describes = |features: &[Feature<'_>]| features.iter().any(|f| f.name == name && !f.doc.is_empty());
    describes(definition.features)
        || own_members(definition).iter().any(|member| describes(member.features))
        || matches!(&definition.kind, Kind::Enum(e) if e.values.iter().any(|value| describes(value.features)))
}

/// The message about a missing description.
pub(crate) fn lacks(role: &str, name: &str) -> String {
    format!("{role} '{name}' lacks documentation")
}
