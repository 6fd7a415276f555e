//! Structs and unions, and the fields that commands and events have too.

use qapi_schema::{Builtin, Definition, Kind, Member, UnionBase};

use super::common::{self, Facts, Style};
use super::scope::Scope;
use super::text::{Meta, Text};
use crate::import::names::{self, Unique};
use crate::import::plan::{Item, Plan, Slot};

/// A struct or a union.
pub(super) fn render<'a>(
    text: &mut Text,
    scope: &mut Scope<'_, 'a>,
    plan: &Plan<'a>,
    definition: &'a Definition<'a>,
) {
    let facts = Facts::new(plan, definition);
    let ident = scope.named(definition.name);
    let item = Item::Type(definition.name);
    let fields = Fields::new(plan.fields(definition));
    let base = match definition.kind {
        Kind::Struct(object) => object.base,
        _ => None,
    };
    let is_recursive = plan.layout.is_recursive(item);
    let has_default = plan.has_default(definition);

    facts.comment(text, &ident);
    let derive = scope.runtime("Qapi");
    let mut derives = vec![derive.as_str()];
    derives.extend((!is_recursive).then_some(["Clone", "Debug"]).into_iter().flatten());
    derives.extend(has_default.then_some("Default"));
    derives.extend((!is_recursive).then_some("PartialEq"));
    common::derives(text, &derives);
    let mut attributes = facts.definition(&ident);
    if let Kind::Union(union) = definition.kind
        && let UnionBase::Named(base) = union.base
    {
        attributes.push(Meta::argument("base", scope.named(base)));
    }
    attributes.extend(fields.style.meta());
    attributes.extend((!has_default).then(|| Meta::word("new")));
    attributes.extend(is_recursive.then(|| Meta::word("recursive")));
    attributes.extend(facts.demands());
    text.attribute("qapi", attributes);
    facts.serde(text);
    if fields.members.is_empty() && base.is_none() {
        return text.line(&format!("pub struct {ident} {{}}"));
    }
    text.block(&format!("pub struct {ident} {{"), "}", |text| {
        if let Some(base) = base {
            let ty = scope.named(base);
            facts.remark(text, &format!("The members of `{ty}`."));
            text.field_attribute("qapi", vec![Meta::word("base")]);
            text.line(&format!("pub {}: {ty},", fields.base));
        }
        fields.render(text, scope, plan, definition, facts);
    });
}

/// The fields for members.
pub(super) struct Fields<'a> {
    pub(super) members: Vec<&'a Member<'a>>,
    idents: Vec<(String, &'a str)>,
    pub(super) style: Style,
    /// The identifier of a field for the base.
    base: String,
    /// The identifier of a field for members that the schema does not know.
    pub(super) rest: String,
}

impl<'a> Fields<'a> {
    pub(super) fn new(members: Vec<&'a Member<'a>>) -> Fields<'a> {
        let mut unique = Unique::default();
        let idents: Vec<_> =
            members.iter().map(|member| (unique.take(names::snake(member.name)), member.name)).collect();
        let style = Style::best(&idents, qapi_schema::name::member_from_field);
        let (base, rest) = (unique.take("base".to_owned()), unique.take("rest".to_owned()));
        Fields { members, idents, style, base, rest }
    }

    pub(super) fn render(
        &self,
        text: &mut Text,
        scope: &mut Scope<'_, 'a>,
        plan: &Plan<'a>,
        definition: &'a Definition<'a>,
        facts: Facts<'_, 'a>,
    ) {
        let discriminator = match &definition.kind {
            Kind::Union(union) => Some(union.discriminator),
            _ => None,
        };
        for (i, (member, (ident, name))) in self.members.iter().zip(&self.idents).enumerate() {
            facts.comment_member(text, ident, member);
            let mut attributes = Vec::new();
            let is_tag = discriminator == Some(member.name);
            attributes.extend(is_tag.then(|| Meta::word("discriminator")));
            let by_rule = self.style.wire(ident, qapi_schema::name::member_from_field);
            attributes.extend((by_rule != *name).then(|| Meta::text("name", name)));
            if member.ty.builtin() == Some(Builtin::Int64) {
                attributes.push(Meta::argument("type", "int64"));
            }
            attributes.extend(facts.since(member.name, member.since));
            attributes.extend(facts.features(member.features));
            attributes.extend(common::cond(&member.condition));
            let is_required = !member.optional && !member.condition.is_always() && !is_tag;
            attributes.extend(is_required.then(|| Meta::word("required")));
            text.field_attribute("qapi", attributes);
            let ty = if is_tag {
                scope.branches(definition.name)
            } else {
                let slot = Slot::Member(definition.name, i);
                let secret = plan.is_secret(definition.name, member.name);
                field_type(scope, member, plan.layout.is_boxed(slot), secret)
            };
            text.line(&format!("pub {ident}: {ty},"));
        }
    }
}

fn field_type<'a>(scope: &mut Scope<'_, 'a>, member: &Member<'a>, boxed: bool, secret: bool) -> String {
    let mut ty = scope.ty(member.ty);
    if secret && member.ty.builtin() == Some(Builtin::Str) && !member.ty.array {
        ty = format!("{}<{ty}>", scope.runtime("Secret"));
    }
    if boxed {
        ty = scope.boxed(&ty);
    }
    let is_option = member.optional || !member.condition.is_always();
    if is_option { scope.option(&ty) } else { ty }
}
