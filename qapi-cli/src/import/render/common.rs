//! What items of all kinds have: attributes that say what any definition, member or value may say.

use qapi_schema::doc_comment::{self, FeatureNote, Layout, Notes, availability};
use qapi_schema::name::{kebab_from_camel, member_from_field};
use qapi_schema::{Branch, Condition, Definition, EnumValue, Exceptions, Feature, Member};

use super::text::{Meta, Text, literal};
use crate::import::names;
use crate::import::plan::Plan;

/// What a definition, and each part of it, says of itself in attributes and in its doc comment.
#[derive(Clone, Copy)]
pub(super) struct Facts<'p, 'a> {
    plan: &'p Plan<'a>,
    definition: &'a Definition<'a>,
}

/// What goes into a doc comment.
struct Described<'a> {
    doc: &'a str,
    name_note: String,
    since: Option<&'a str>,
    condition: Condition<'a>,
    features: &'a [Feature<'a>],
}

impl<'p, 'a> Facts<'p, 'a> {
    pub(super) fn new(plan: &'p Plan<'a>, definition: &'a Definition<'a>) -> Facts<'p, 'a> {
        Facts { plan, definition }
    }

    /// The attributes of the definition that any kind can have. `by_rule` is the name that it would have
    /// without `name`.
    pub(super) fn definition(self, by_rule: &str) -> Vec<Meta> {
        let Definition { name, features, condition, exceptions, .. } = *self.definition;
        let mut out = Vec::new();
        out.extend((by_rule != name).then(|| Meta::text("name", name)));
        out.extend(self.release().map(|since| Meta::text("since", since)));
        out.extend(self.features(features));
        out.extend(cond(&condition));
        out.extend(exceptions_of(exceptions));
        out
    }

    /// The attribute by which a type asks for serde's traits.
    pub(super) fn serde(self, text: &mut Text) {
        if let Some(feature) = &self.plan.options.serde {
            let feature = Meta::text("feature", feature);
            text.attribute("cfg_attr", vec![feature, Meta::argument("qapi", "serde")]);
        }
    }

    /// The attributes that follow those which only some kinds have.
    pub(super) fn demands(self) -> Option<Meta> {
        let options = self.plan.options;
        let mut is_complete = options.doc_required && !options.no_docs;
        if is_complete {
            // In other releases of QEMU less was demanded.
            qapi_schema::check::documentation(self.definition, &mut |_| is_complete = false);
        }
        is_complete.then(|| Meta::word("doc_required"))
    }

    /// The release of the definition.
    fn release(self) -> Option<&'a str> {
        let releases = self.plan.options.since.get(self.definition.name);
        releases.and_then(|r| r.since.as_deref()).or(self.definition.since)
    }

    /// The release of a member, a value or a feature.
    fn release_of(self, part: &str, own: Option<&'a str>) -> Option<&'a str> {
        let releases = self.plan.options.since.get(self.definition.name);
        releases.and_then(|r| r.members.get(part)).map(String::as_str).or(own)
    }

    /// The release of a member or a value, as an attribute.
    pub(super) fn since(self, part: &str, own: Option<&'a str>) -> Option<Meta> {
        self.release_of(part, own).map(|since| Meta::text("since", since))
    }

    /// The features of the definition or of something in it.
    pub(super) fn features(self, features: &[Feature<'a>]) -> Option<Meta> {
        let features: Vec<_> = features.iter().map(|feature| self.feature(feature)).collect();
        (!features.is_empty()).then(|| Meta::List("features".to_owned(), features))
    }

    fn feature(self, feature: &Feature<'a>) -> Meta {
        let ident = names::snake(feature.name);
        let mut details = Vec::new();
        if qapi_schema::name::member_from_field(&ident) != feature.name {
            details.push(Meta::text("name", feature.name));
        }
        details.extend(cond(&feature.condition));
        details.extend(self.since(feature.name, feature.since));
        if details.is_empty() { Meta::word(ident) } else { Meta::List(ident, details) }
    }

    /// The comment of the definition. `by_rule` is the name that it would have without `name`.
    pub(super) fn comment(self, text: &mut Text, by_rule: &str) {
        let Definition { name, doc, condition, features, .. } = *self.definition;
        let name_note = if self.definition.meta().is_type() {
            doc_comment::schema_name(name, by_rule)
        } else {
            doc_comment::wire_name(name, by_rule)
        };
        let since = self.release();
        self.write(text, Described { doc, name_note, since, condition, features }, Layout::Paragraphs);
    }

    /// The comment of a member with this identifier.
    pub(super) fn comment_member(self, text: &mut Text, ident: &str, member: &Member<'a>) {
        let Member { name, doc, since, condition, features, .. } = *member;
        let name_note = doc_comment::wire_name(name, &member_from_field(ident));
        let since = self.release_of(name, since);
        self.comment_part(text, Described { doc, name_note, since, condition, features });
    }

    /// The comment of a value with this identifier.
    pub(super) fn comment_value(self, text: &mut Text, ident: &str, value: &EnumValue<'a>) {
        let EnumValue { name, doc, since, condition, features } = *value;
        let name_note = doc_comment::wire_name(name, &kebab_from_camel(ident));
        let since = self.release_of(name, since);
        self.comment_part(text, Described { doc, name_note, since, condition, features });
    }

    /// The comment of an alternate's branch with this identifier. Branches have no attribute for a release: it is part of
    /// the description.
    pub(super) fn comment_branch(self, text: &mut Text, ident: &str, branch: &Branch<'a>) {
        let Branch { name, doc, condition, .. } = *branch;
        let release = availability(self.release_of(name, None), "");
        let notes = Notes { availability: release, ..Notes::default() };
        let doc = &*doc_comment::write(doc, &notes, &[], Layout::Inline);
        let name_note = doc_comment::schema_name(name, &kebab_from_camel(ident));
        self.comment_part(text, Described { doc, name_note, since: None, condition, features: &[] });
    }

    fn comment_part(self, text: &mut Text, described: Described<'_>) {
        self.write(text, described, Layout::Inline);
    }

    /// A comment that says nothing about the schema.
    pub(super) fn remark(self, text: &mut Text, remark: &str) {
        if !self.plan.options.no_docs {
            text.doc(remark);
        }
    }

    fn write(self, text: &mut Text, described: Described<'_>, layout: Layout) {
        if self.plan.options.no_docs {
            return;
        }
        let Described { doc, name_note, since, condition, features } = described;
        let features: Vec<_> = features
            .iter()
            .map(|feature| {
                let since = self.release_of(feature.name, feature.since);
                let availability = availability(since, &feature.condition.to_string());
                (FeatureNote { name: feature.name, availability }, feature.doc)
            })
            .collect();
        let notes = Notes { name: name_note, availability: availability(since, &condition.to_string()) };
        text.doc(&doc_comment::write(doc, &notes, &features, layout));
    }
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
