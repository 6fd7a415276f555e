//! Enums.

use qapi_schema::{Definition, Enumeration};

use super::common::{self, Facts, Style};
use super::scope::Scope;
use super::text::{Meta, Text};
use crate::import::names::{self, Unique};
use crate::import::plan::Plan;

/// The identifiers of an enum's values, which the branches of unions share.
pub(super) struct Variants<'a> {
    pub(super) idents: Vec<(String, &'a str)>,
    pub(super) style: Style,
    pub(super) unique: Unique,
}

impl<'a> Variants<'a> {
    pub(super) fn new(values: &[&'a str]) -> Variants<'a> {
        let mut unique = Unique::default();
        let idents: Vec<_> = values.iter().map(|value| (unique.take(names::camel(value)), *value)).collect();
        let style = Style::best(&idents, qapi_schema::name::kebab_from_camel);
        Variants { idents, style, unique }
    }

    /// `name = "..."` where the identifier does not say it.
    pub(super) fn name(&self, number: usize) -> Option<Meta> {
        let (ident, name) = &self.idents[number];
        let by_rule = self.style.wire(ident, qapi_schema::name::kebab_from_camel);
        (by_rule != *name).then(|| Meta::text("name", name))
    }
}

pub(super) fn render<'a>(
    text: &mut Text,
    scope: &mut Scope<'_, 'a>,
    plan: &Plan<'a>,
    definition: &'a Definition<'a>,
    enumeration: &Enumeration<'a>,
) {
    let facts = Facts::new(plan, definition);
    let values: Vec<_> = enumeration.values.iter().map(|value| value.name).collect();
    let mut variants = Variants::new(&values);
    let ident = scope.named(definition.name);
    let is_open = plan.is_open(definition.name);

    facts.comment(text, &ident);
    let derive = scope.runtime("Qapi");
    let copy = if is_open { &["Clone", "Debug"][..] } else { &["Clone", "Copy", "Debug"] };
    common::derives(text, &[&[derive.as_str()], copy, &["PartialEq", "Eq", "Hash"]].concat());
    let mut attributes = facts.definition(&ident);
    attributes.extend(variants.style.meta());
    attributes.extend(enumeration.prefix.map(|prefix| Meta::text("prefix", prefix)));
    attributes.extend(facts.demands());
    text.attribute("qapi", attributes);
    facts.serde(text);
    if values.is_empty() && !is_open {
        return text.line(&format!("pub enum {ident} {{}}"));
    }
    text.block(&format!("pub enum {ident} {{"), "}", |text| {
        for (i, value) in enumeration.values.iter().enumerate() {
            facts.comment_value(text, &variants.idents[i].0, value);
            let mut attributes = Vec::new();
            attributes.extend(variants.name(i));
            attributes.extend(facts.since(value.name, value.since));
            attributes.extend(facts.features(value.features));
            attributes.extend(common::cond(&value.condition));
            text.attribute("qapi", attributes);
            text.line(&format!("{},", variants.idents[i].0));
        }
        if is_open {
            let ident = variants.unique.take("Unrecognized".to_owned());
            facts.remark(text, "A value that only newer servers know.");
            text.attribute("qapi", vec![Meta::word("unrecognized")]);
            text.line(&format!("{ident}({}),", scope.boxed("str")));
        }
    });
}
