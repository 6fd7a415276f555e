//! Whether documentation and definition belong together.

use std::collections::HashSet;

use super::{Block, Section, SectionKind, Tag};
use crate::check::{Part, Place, Problem, Rule, lacks, own_members};
use crate::language::diagnostic::Diagnostics;
use crate::{Definition, Feature, Kind};

/// Checks that the sections for return values and errors stand with a command that has such.
pub(in crate::language) fn expression(
    block: &Block<'_>,
    definition: &Definition<'_>,
    sink: &mut Diagnostics,
) {
    let returns = block.tagged(Tag::Returns);
    match &definition.kind {
        Kind::Command(command) => {
            if let Some(section) = returns
                && command.returns.is_none()
            {
                sink.error(section.span, "'Returns' section, but command doesn't return anything");
            }
        }
        _ => {
            for section in [returns, block.tagged(Tag::Errors)].into_iter().flatten() {
                if let SectionKind::Tagged(tag) = section.kind {
                    let message = format!("'{}' section is only valid for commands", tag.word());
                    sink.error(section.span, message);
                }
            }
        }
    }
}

/// Checks that all there is to be described is. Answers with a check that all that is described is there.
pub(in crate::language) fn connect<'b>(
    block: &'b Block<'b>,
    definition: &'b Definition<'_>,
    report: &mut dyn FnMut(Problem),
) -> Connected<'b> {
    let mut parts = Parts {
        block,
        excused: definition.exceptions.documentation,
        report,
        members: HashSet::new(),
        features: HashSet::new(),
    };
    parts.features(definition.features, Place::Feature);
    match &definition.kind {
        Kind::Enum(enumeration) => {
            for (i, value) in enumeration.values.iter().enumerate() {
                parts.one("value", value.name, value.features, |part| Place::Value(i, part));
            }
        }
        Kind::Alternate(alternate) => {
            for (i, branch) in alternate.branches.iter().enumerate() {
                parts.one("branch", branch.name, &[], |part| Place::Branch(i, part));
            }
        }
        _ => {
            for (i, member) in own_members(definition).iter().enumerate() {
                parts.one("member", member.name, member.features, |part| Place::Member(i, part));
            }
        }
    }
    let Parts { members, features, .. } = parts;
    Connected { members, features }
}

/// What is there to be described.
#[derive(Debug, Default)]
pub(in crate::language) struct Connected<'b> {
    members: HashSet<&'b str>,
    features: HashSet<&'b str>,
}

impl Connected<'_> {
    /// Checks that nothing else is described.
    pub(in crate::language) fn finish(&self, block: &Block<'_>, sink: &mut Diagnostics) {
        bogus("member", block, sink, |kind| match kind {
            SectionKind::Member(name) => (!self.members.contains(name)).then_some(name),
            _ => None,
        });
        bogus("feature", block, sink, |kind| match kind {
            SectionKind::Feature(name) => (!self.features.contains(name)).then_some(name),
            _ => None,
        });
    }
}

struct Parts<'p, 'r> {
    block: &'p Block<'p>,
    excused: bool,
    report: &'r mut dyn FnMut(Problem),
    members: HashSet<&'p str>,
    features: HashSet<&'p str>,
}

impl<'p> Parts<'p, '_> {
    fn one(&mut self, role: &str, name: &'p str, features: &[Feature<'p>], place: impl Fn(Part) -> Place) {
        self.members.insert(name);
        if self.block.member(name).is_none() && !self.excused {
            (self.report)(Problem::new(place(Part::Name), lacks(role, name)).by(Rule::Documentation));
        }
        self.features(features, |i, _| place(Part::Feature(i)));
    }

    fn features(&mut self, features: &[Feature<'p>], place: impl Fn(usize, Part) -> Place) {
        for (i, feature) in features.iter().enumerate() {
            // Many members may have one feature, and then it is described once.
            let first = self.features.insert(feature.name);
            if first && self.block.feature(feature.name).is_none() {
                (self.report)(
                    Problem::new(place(i, Part::Name), lacks("feature", feature.name))
                        .by(Rule::Documentation),
                );
            }
        }
    }
}

fn bogus<'s>(
    what: &str,
    block: &'s Block<'_>,
    sink: &mut Diagnostics,
    name_of: impl Fn(SectionKind<'s>) -> Option<&'s str>,
) {
    let found: Vec<(&Section<'_>, &str)> =
        block.sections.iter().filter_map(|s| Some((s, name_of(s.kind)?))).collect();
    let Some((first, _)) = found.first() else { return };
    let (plural, verb) = if found.len() > 1 { ("s", "do") } else { ("", "does") };
    let names = found.iter().map(|(_, name)| *name).collect::<Vec<_>>().join("', '");
    sink.error(first.span, format!("documented {what}{plural} '{names}' {verb} not exist"));
}
