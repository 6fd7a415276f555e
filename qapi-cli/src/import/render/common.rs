//! What items of all kinds have: attributes that say what any definition, member or value may say.

use qapi_schema::{Condition, Definition, Exceptions, Feature};

use super::text::{Meta, Text, literal};
use crate::import::names;
use crate::import::plan::Plan;

/// What is left to say of a definition's features: their documentation stands once for all of one name.
pub(super) struct Facts<'p, 'a> {
    plan: &'p Plan<'a>,
    definition: &'a Definition<'a>,
    described: Vec<&'a str>,
}

impl<'p, 'a> Facts<'p, 'a> {
    pub(super) fn new(plan: &'p Plan<'a>, definition: &'a Definition<'a>) -> Facts<'p, 'a> {
        Facts { plan, definition, described: Vec::new() }
    }

    /// The attributes of the definition that any kind can have. `by_rule` is the name that it would have
    /// without `name`.
    pub(super) fn definition(&mut self, by_rule: &str) -> Vec<Meta> {
        let Definition { name, features, condition, exceptions, .. } = *self.definition;
        let mut out = Vec::new();
        out.extend((by_rule != name).then(|| Meta::text("name", name)));
        let releases = self.plan.options.since.get(name);
        let since = releases.and_then(|r| r.since.as_deref()).or(self.definition.since);
        out.extend(since.map(|since| Meta::text("since", since)));
        out.extend(self.features(features));
        out.extend(cond(&condition));
        out.extend(exceptions_of(exceptions));
        out
    }

    /// The attribute by which a type asks for serde's traits.
    pub(super) fn serde(&self, text: &mut Text) {
        if let Some(feature) = &self.plan.options.serde {
            let feature = Meta::text("feature", feature);
            text.attribute("cfg_attr", vec![feature, Meta::argument("qapi", "serde")]);
        }
    }

    /// The attributes that follow those which only some kinds have.
    pub(super) fn demands(&self) -> Option<Meta> {
        let options = self.plan.options;
        let mut is_complete = options.doc_required && !options.no_docs;
        if is_complete {
            // In other releases of QEMU less was demanded.
            qapi_schema::check::documentation(self.definition, &mut |_| is_complete = false);
        }
        is_complete.then(|| Meta::word("doc_required"))
    }

    /// The release of a member or a value.
    pub(super) fn since(&self, part: &str, own: Option<&'a str>) -> Option<Meta> {
        let releases = self.plan.options.since.get(self.definition.name);
        let since = releases.and_then(|r| r.members.get(part)).map(String::as_str).or(own);
        since.map(|since| Meta::text("since", since))
    }

    /// The features of the definition or of something in it.
    pub(super) fn features(&mut self, features: &[Feature<'a>]) -> Option<Meta> {
        let features: Vec<_> = features.iter().map(|feature| self.feature(feature)).collect();
        (!features.is_empty()).then(|| Meta::List("features".to_owned(), features))
    }

    fn feature(&mut self, feature: &Feature<'a>) -> Meta {
        let ident = names::snake(feature.name);
        let mut details = Vec::new();
        if qapi_schema::name::member_from_field(&ident) != feature.name {
            details.push(Meta::text("name", feature.name));
        }
        details.extend(cond(&feature.condition));
        details.extend(feature.since.map(|since| Meta::text("since", since)));
        if !feature.doc.is_empty() && !self.plan.options.no_docs && !self.described.contains(&feature.name) {
            self.described.push(feature.name);
            details.push(Meta::text("doc", &joined(feature.doc)));
        }
        if details.is_empty() { Meta::word(ident) } else { Meta::List(ident, details) }
    }

    /// The documentation of the definition or of something in it.
    pub(super) fn doc(&self, text: &mut Text, doc: &str) {
        if !self.plan.options.no_docs {
            text.doc("///", doc);
        }
    }
}

/// Text in one line.
fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `cond(...)`
pub(super) fn cond(condition: &Condition<'_>) -> Option<Meta> {
    (!condition.is_always()).then(|| condition_meta("cond", std::slice::from_ref(condition)))
}

fn condition_meta(name: &str, operands: &[Condition<'_>]) -> Meta {
    let operand = |condition: &Condition<'_>| match condition {
        Condition::Always => Meta::word("all()"),
        Condition::Flag(flag) => Meta::word(*flag),
        Condition::Not(operand) => condition_meta("not", std::slice::from_ref(*operand)),
        Condition::All(operands) => condition_meta("all", operands),
        Condition::Any(operands) => condition_meta("any", operands),
    };
    Meta::List(name.to_owned(), operands.iter().map(operand).collect())
}

fn exceptions_of(exceptions: Exceptions) -> Option<Meta> {
    let all = [
        (exceptions.command_name, "command_name"),
        (exceptions.member_names, "member_names"),
        (exceptions.returns, "returns"),
        (exceptions.documentation, "documentation"),
    ];
    let words: Vec<_> = all.iter().filter(|(set, _)| *set).map(|(_, word)| Meta::word(*word)).collect();
    (!words.is_empty()).then(|| Meta::List("exceptions".to_owned(), words))
}

/// The derives of an item.
pub(super) fn derives(text: &mut Text, derives: &[&str]) {
    text.attribute("derive", derives.iter().map(|derive| Meta::word(*derive)).collect());
}

/// How wire names follow from identifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Rule,
    Snake,
    Verbatim,
}

impl Style {
    /// The style that leaves the fewest names to be written: `rule` is the one that needs no attribute.
    pub(super) fn best(names: &[(String, &str)], rule: fn(&str) -> String) -> Style {
        let left =
            |style: Style| names.iter().filter(|(ident, name)| style.wire(ident, rule) != *name).count();
        let plain = left(Style::Rule);
        let mut best = (plain, Style::Rule);
        for style in [Style::Snake, Style::Verbatim] {
            // The attribute itself has to pay for itself.
            if left(style) + 1 < best.0 || (left(style) + 1 == best.0 && best.1 == Style::Rule && plain > 1) {
                best = (left(style), style);
            }
        }
        best.1
    }

    /// The name on the wire that the identifier has.
    pub(super) fn wire(self, ident: &str, rule: fn(&str) -> String) -> String {
        match self {
            Style::Rule => rule(ident),
            Style::Snake => qapi_schema::name::snake_from_ident(ident),
            Style::Verbatim => qapi_schema::name::unraw(ident).to_owned(),
        }
    }

    pub(super) fn meta(self) -> Option<Meta> {
        let style = match self {
            Style::Rule => return None,
            Style::Snake => "snake_case",
            Style::Verbatim => "verbatim",
        };
        Some(Meta::word(format!("rename_all = {}", literal(style))))
    }
}
