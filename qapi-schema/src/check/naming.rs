//! Which names are allowed where.

use std::fmt;

use super::{Place, Problem, Report, Rule};
use crate::{Builtin, Definition, MetaKind, name};

/// Checks the name of a definition against the style of its kind.
pub(super) fn definition(definition: &Definition<'_>, report: Report<'_>) {
    let (name, meta) = (definition.name, definition.meta());
    let source = format_args!("{}", meta.keyword());
    let Some(stem) = stem_of(name, source, Place::Name, report) else { return };
    match meta {
        MetaKind::Event => event(name, stem, report),
        MetaKind::Command => {
            let style = Style { capitals: false, underscore: definition.exceptions.command_name };
            lower_stem(name, stem, source, style, Place::Name, report);
        }
        MetaKind::Enum | MetaKind::Struct | MetaKind::Union | MetaKind::Alternate => {
            type_name(name, stem, source, report);
        }
    }
}

/// A built-in type that has the definition's name already.
pub fn taken(definition: &Definition<'_>) -> Option<Problem> {
    let builtin = Builtin::from_name(definition.name)?;
    let kind = if builtin == Builtin::QType { "enum" } else { "built-in" };
    let message = format!("{kind} type '{}' is already defined", definition.name);
    Some(Problem::new(Place::Name, message).by(Rule::Redefinition))
}

fn event(name: &str, stem: &str, report: Report<'_>) {
    if stem.bytes().any(|b| b.is_ascii_lowercase() || b == b'-') {
        let help = format!("write '{}'", name.replace('-', "_").to_ascii_uppercase());
        let message = "name of event must not use lowercase or '-'";
        report(Problem::new(Place::Name, message).by(Rule::EventName).with_help(help));
    }
}

fn type_name(name: &str, stem: &str, source: fmt::Arguments<'_>, report: Report<'_>) {
    let camel = stem.starts_with(|c: char| c.is_ascii_uppercase())
        && stem.bytes().all(|b| b.is_ascii_alphanumeric())
        && stem.bytes().any(|b| b.is_ascii_lowercase());
    if !camel {
        let message = format!("name of {source} must use CamelCase");
        report(Problem::new(Place::Name, message).by(Rule::TypeName));
    } else if name.ends_with("List") {
        let message = format!("{source} name should not end in 'List'");
        report(Problem::new(Place::Name, message).by(Rule::ListSuffix));
    }
}

/// What the style of lower case names lets pass.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) capitals: bool,
    pub(super) underscore: bool,
}

impl Style {
    /// Lower case and `-`, without exception.
    pub(super) const STRICT: Style = Style { capitals: false, underscore: false };

    /// The style of the members and values of a definition that may be excused.
    pub(super) const fn excused(excused: bool) -> Style {
        Style { capitals: excused, underscore: excused }
    }
}

/// Checks a lower case name. `source` says in messages what the name belongs to. Whether it passed.
pub(super) fn lower(
    name: &str,
    source: fmt::Arguments<'_>,
    style: Style,
    place: Place,
    report: Report<'_>,
) -> bool {
    match stem_of(name, source, place, report) {
        Some(stem) => lower_stem(name, stem, source, style, place, report),
        None => false,
    }
}

/// Checks the name of an enum value, which may start with a digit.
pub(super) fn value(name: &str, source: fmt::Arguments<'_>, style: Style, place: Place, report: Report<'_>) {
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        // The rules are those for the name behind a letter. There its prefixes are none.
        let valid = name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
        if valid {
            lower_stem(name, name, source, style, place, report);
        } else {
            report(Problem::new(place, format!("{source} has an invalid name")).by(Rule::Name));
        }
    } else {
        lower(name, source, style, place, report);
    }
}

/// The name as it should be: a capital in the middle of a name begins a word.
fn lowered(stem: &str) -> String {
    let mut name = String::new();
    let mut within_word = false;
    for c in stem.chars() {
        if within_word && c.is_ascii_uppercase() {
            name.push('-');
        }
        within_word = c.is_ascii_lowercase();
        name.push(if c == '_' { '-' } else { c.to_ascii_lowercase() });
    }
    name
}

fn stem_of<'n>(
    name: &'n str,
    source: fmt::Arguments<'_>,
    place: Place,
    report: Report<'_>,
) -> Option<&'n str> {
    let stem = name::stem(name).filter(|_| !name::is_reserved_prefix(name));
    if stem.is_none() {
        report(Problem::new(place, format!("{source} has an invalid name")).by(Rule::Name));
    }
    stem
}

fn lower_stem(
    name: &str,
    stem: &str,
    source: fmt::Arguments<'_>,
    style: Style,
    place: Place,
    report: Report<'_>,
) -> bool {
    let fine = (style.capitals || !stem.bytes().any(|b| b.is_ascii_uppercase()))
        && (style.underscore || !stem.contains('_'));
    if !fine {
        let prefix = &name[..name.len() - stem.len()];
        let help = format!("write '{prefix}{}'", lowered(stem));
        let message = format!("name of {source} must not use uppercase or '_'");
        report(Problem::new(place, message).by(Rule::LowerName).with_help(help));
    }
    fine
}
