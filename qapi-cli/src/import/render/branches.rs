//! The branches of unions, and alternates: Rust enums whose variants hold something.

use qapi_schema::{Alternate, Branch, Definition, EnumValue, Kind, Union};

use super::common::{self, Facts};
use super::enumeration::Variants;
use super::scope::Scope;
use super::text::{Meta, Text};
use crate::import::plan::{Item, Plan, Slot};

/// So many values without a branch are variants of their own; more than that are left to one for the rest.
const MOST_EMPTY: usize = 8;

pub(super) fn render_alternate<'a>(
    text: &mut Text,
    scope: &mut Scope<'_, 'a>,
    plan: &Plan<'a>,
    definition: &'a Definition<'a>,
    alternate: &Alternate<'a>,
) {
    let facts = Facts::new(plan, definition);
    let names: Vec<_> = alternate.branches.iter().map(|branch| branch.name).collect();
    let variants = Variants::new(&names);
    let ident = scope.named(definition.name);

    facts.comment(text, &ident);
    derives(text, scope, plan, Item::Type(definition.name));
    let mut attributes = vec![Meta::word("alternate")];
    attributes.extend(facts.definition(&ident));
    attributes.extend(variants.style.meta());
    attributes.push(Meta::word("from"));
    attributes.extend(recursive(plan, Item::Type(definition.name)));
    attributes.extend(facts.demands());
    text.attribute("qapi", attributes);
    facts.serde(text);
    text.block(&format!("pub enum {ident} {{"), "}", |text| {
        for (i, branch) in alternate.branches.iter().enumerate() {
            facts.comment_branch(text, &variants.idents[i].0, branch);
            let mut attributes: Vec<_> = variants.name(i).into_iter().collect();
            attributes.extend(common::cond(&branch.condition));
            text.attribute("qapi", attributes);
            let ty = branch_type(scope, plan, definition.name, i, branch);
            text.line(&format!("{}({ty}),", variants.idents[i].0));
        }
    });
}

/// The enum of a union's branches.
pub(super) fn render_branches<'a>(
    text: &mut Text,
    scope: &mut Scope<'_, 'a>,
    plan: &Plan<'a>,
    definition: &'a Definition<'a>,
    union: &Union<'a>,
) {
    let facts = Facts::new(plan, definition);
    let name = definition.name;
    let fields = plan.fields(definition);
    let Some(tag) = fields.iter().find(|member| member.name == union.discriminator).map(|tag| tag.ty.name)
    else {
        return;
    };
    let Some(tag_definition) = plan.index.find_type(tag) else { return };
    let Kind::Enum(enumeration) = tag_definition.kind else { return };
    let (values, facts_of_tag) = (enumeration.values, Facts::new(plan, tag_definition));
    let empty: Vec<_> =
        values.iter().filter(|value| union.branches.iter().all(|b| b.name != value.name)).collect();
    let rest = empty.len() > MOST_EMPTY;
    let (ident, union_ident, tag_ident) = (scope.branches(name), scope.named(name), scope.named(tag));
    let all: Vec<_> = values.iter().map(|value| value.name).collect();
    let mut variants = Variants::new(&all);
    let number = |name: &str| values.iter().position(|value| value.name == name);

    let discriminator = union.discriminator;
    facts.remark(text, &format!("What `{discriminator}` chooses in `{union_ident}`."));
    derives(text, scope, plan, Item::Branches(name));
    let mut attributes = vec![Meta::argument("branches", &tag_ident)];
    let shown: Vec<usize> = union
        .branches
        .iter()
        .map(|branch| branch.name)
        .chain(empty.iter().filter(|_| !rest).map(|value| value.name))
        .filter_map(number)
        .collect();
    let needs_style = shown.iter().any(|&i| {
        let (ident, name) = &variants.idents[i];
        qapi_schema::name::kebab_from_camel(ident) != *name
    });
    if !needs_style {
        variants.style = common::Style::Rule;
    }
    attributes.extend(variants.style.meta());
    attributes.extend((!union.branches.is_empty()).then(|| Meta::word("from")));
    attributes.extend(recursive(plan, Item::Branches(name)));
    text.attribute("qapi", attributes);
    text.block(&format!("pub enum {ident} {{"), "}", |text| {
        for (i, branch) in union.branches.iter().enumerate() {
            let Some(number) = number(branch.name) else { continue };
            let own = EnumValue { condition: branch.condition, ..values[number] };
            facts_of_tag.comment_value(text, &variants.idents[number].0, &own);
            let mut attributes: Vec<_> = variants.name(number).into_iter().collect();
            attributes.extend(common::cond(&branch.condition));
            text.attribute("qapi", attributes);
            let ty = branch_type(scope, plan, name, i, branch);
            text.line(&format!("{}({ty}),", variants.idents[number].0));
        }
        for value in empty.iter().filter(|_| !rest) {
            let Some(number) = number(value.name) else { continue };
            facts_of_tag.comment_value(text, &variants.idents[number].0, value);
            text.attribute("qapi", variants.name(number).into_iter().collect());
            text.line(&format!("{},", variants.idents[number].0));
        }
        if rest {
            let ident = variants.unique.take("Rest".to_owned());
            facts.remark(text, "A value that adds nothing.");
            text.attribute("qapi", vec![Meta::word("rest")]);
            text.line(&format!("{ident}({tag_ident}),"));
        }
        if plan.is_open(tag) {
            let ident = variants.unique.take("Unrecognized".to_owned());
            facts.remark(text, "A value that only newer servers know, with what it adds.");
            text.attribute("qapi", vec![Meta::word("unrecognized")]);
            text.line(&format!("{ident}({}),", scope.runtime("UnknownBranch")));
        }
    });
}

fn derives<'a>(text: &mut Text, scope: &mut Scope<'_, 'a>, plan: &Plan<'a>, item: Item<'a>) {
    let derive = scope.runtime("Qapi");
    let others: &[&str] = if plan.layout.is_recursive(item) { &[] } else { &["Clone", "Debug", "PartialEq"] };
    common::derives(text, &[&[derive.as_str()], others].concat());
}

fn recursive<'a>(plan: &Plan<'a>, item: Item<'a>) -> Option<Meta> {
    plan.layout.is_recursive(item).then(|| Meta::word("recursive"))
}

fn branch_type<'a>(
    scope: &mut Scope<'_, 'a>,
    plan: &Plan<'a>,
    name: &'a str,
    number: usize,
    branch: &Branch<'a>,
) -> String {
    let ty = scope.ty(branch.ty);
    if plan.layout.is_boxed(Slot::Branch(name, number)) { scope.boxed(&ty) } else { ty }
}
