//! The rules that one item can break: those of `qapi-schema`, with what they say put on the item's tokens.

use proc_macro2::Span;
use qapi_schema as q;
use qapi_schema::check::{Part, Place, Problem};
use syn::spanned::Spanned;

use crate::attr::Cond;
use crate::diagnostics::Errors;
use crate::lower::{FeatureIr, FieldKind, Fields, Item, ItemKind, Member, Variant};

/// Applies all rules to the item.
pub(crate) fn check(item: &Item, errors: &mut Errors) {
    if matches!(item.kind, ItemKind::Branches { .. }) {
        // Branches are a part of the union's definition. Their names must be values of the discriminator's
        // enum, which const evaluation checks, and those obey the rules.
        return;
    }
    let definition = model(item);
    let mut report = |problem: Problem| {
        let span = span_of(item, problem.place);
        match problem.help {
            Some(help) => errors.with_help(span, problem.message, help),
            None => errors.at(span, problem.message),
        }
    };
    q::check::definition(&definition, &mut report);
    if item.common.doc_required {
        q::check::documentation(&definition, &mut report);
    }
}

/// Memory that the model borrows. A derive runs in a process that ends with the compile, so it stays.
fn keep<T>(items: Vec<T>) -> &'static [T] {
    items.leak()
}

fn keep_str(text: &str) -> &'static str {
    String::leak(text.to_owned())
}

/// The item in the words of `qapi-schema`. Types are not known here: rules about them are evaluated as
/// constants, when they are.
fn model(item: &Item) -> q::Definition<'static> {
    let common = &item.common;
    let kind = match &item.kind {
        ItemKind::Enum { values, prefix, .. } => q::Kind::Enum(q::Enumeration {
            values: keep(values.iter().map(value).collect()),
            prefix: prefix.as_deref().map(keep_str),
        }),
        ItemKind::Alternate { branches } => {
            q::Kind::Alternate(q::Alternate { branches: keep(branches.iter().map(branch).collect()) })
        }
        ItemKind::Branches { .. } => q::Kind::Struct(q::Struct { base: None, members: &[] }),
        ItemKind::Struct { fields, base } => {
            q::Kind::Struct(q::Struct { base: base.as_ref().map(|_| UNKNOWN.name), members: members(fields) })
        }
        ItemKind::Union { fields, base } => q::Kind::Union(q::Union {
            base: match base {
                Some(_) => q::UnionBase::Named(UNKNOWN.name),
                None => q::UnionBase::Inline(members(fields)),
            },
            discriminator: fields
                .iter()
                .find(|field| field.kind == FieldKind::Discriminator)
                .map_or("", |field| keep_str(&field.name)),
            branches: &[],
        }),
        ItemKind::Command { arguments, boxed, returns, flags } => q::Kind::Command(q::Command {
            arguments: model_arguments(arguments),
            boxed: *boxed,
            returns: returns.as_ref().map(|_| UNKNOWN),
            allow_oob: flags.allow_oob,
            allow_preconfig: flags.allow_preconfig,
            coroutine: flags.coroutine,
            success_response: flags.success_response,
            gen_: flags.gen_,
        }),
        ItemKind::Event { data, boxed, .. } => {
            q::Kind::Event(q::Event { data: model_arguments(data), boxed: *boxed, rate_limit: None })
        }
    };
    q::Definition {
        name: keep_str(&common.name),
        doc: keep_str(&common.doc),
        since: None,
        condition: condition(&common.cond),
        features: features(&common.features),
        exceptions: common.exceptions,
        kind,
    }
}

const UNKNOWN: q::TypeRef<'static> = q::TypeRef::named("?");

fn model_arguments(fields: &Fields) -> q::Arguments<'static> {
    match fields {
        Fields::Inline(fields) if fields.is_empty() => q::Arguments::None,
        Fields::Inline(fields) => q::Arguments::Inline(members(fields)),
        Fields::Named(_) => q::Arguments::Named(UNKNOWN.name),
    }
}

/// Fields that are members, in order. [`field_of`] finds the field of a member again.
fn is_member(field: &&Member) -> bool {
    matches!(field.kind, FieldKind::Plain | FieldKind::Discriminator)
}

fn members(fields: &[Member]) -> &'static [q::Member<'static>] {
    let member = |field: &Member| q::Member {
        name: keep_str(&field.name),
        doc: keep_str(&field.doc),
        since: None,
        condition: condition(&field.cond),
        features: features(&field.features),
        ty: UNKNOWN,
        optional: field.is_option() && !field.required,
    };
    keep(fields.iter().filter(is_member).map(member).collect())
}

fn value(variant: &Variant) -> q::EnumValue<'static> {
    q::EnumValue {
        name: keep_str(&variant.name),
        doc: keep_str(&variant.doc),
        since: None,
        condition: condition(&variant.cond),
        features: features(&variant.features),
    }
}

fn branch(variant: &Variant) -> q::Branch<'static> {
    q::Branch {
        name: keep_str(&variant.name),
        doc: keep_str(&variant.doc),
        condition: condition(&variant.cond),
        ty: UNKNOWN,
    }
}

fn features(features: &[FeatureIr]) -> &'static [q::Feature<'static>] {
    let feature = |feature: &FeatureIr| q::Feature {
        name: keep_str(&feature.name),
        doc: keep_str(&feature.doc),
        since: None,
        condition: condition(&feature.cond),
    };
    keep(features.iter().map(feature).collect())
}

fn condition(cond: &Cond) -> q::Condition<'static> {
    let all = |operands: &[Cond]| keep(operands.iter().map(condition).collect());
    match cond {
        Cond::Always => q::Condition::Always,
        Cond::Flag(ident) => q::Condition::Flag(keep_str(&ident.to_string())),
        Cond::Not(operand) => q::Condition::Not(&keep(vec![condition(operand)])[0]),
        Cond::All(operands, _) => q::Condition::All(all(operands)),
        Cond::Any(operands, _) => q::Condition::Any(all(operands)),
    }
}

/// The token that a problem is about.
fn span_of(item: &Item, place: Place) -> Span {
    let whole = item.common.ident.span();
    match place {
        Place::Name => item.common.name_span,
        Place::Condition => item.common.cond.span(),
        Place::Feature(index, part) => {
            feature_span(&item.common.features, index, part == Part::Condition, whole)
        }
        Place::Member(index, part) => field_of(item, index).map_or(whole, |field| match part {
            Part::Name => field.name_span,
            Part::Condition => field.cond.span(),
            Part::Type => field.ty.span(),
            Part::Feature(f) => feature_span(&field.features, f, false, field.name_span),
            Part::FeatureCondition(f) => feature_span(&field.features, f, true, field.name_span),
            _ => field.name_span,
        }),
        Place::Value(index, part) | Place::Branch(index, part) => {
            variant_of(item, index).map_or(whole, |variant| match part {
                Part::Condition => variant.cond.span(),
                Part::Feature(f) => feature_span(&variant.features, f, false, variant.name_span),
                Part::FeatureCondition(f) => feature_span(&variant.features, f, true, variant.name_span),
                _ => variant.name_span,
            })
        }
        _ => whole,
    }
}

fn feature_span(features: &[FeatureIr], index: usize, condition: bool, otherwise: Span) -> Span {
    features.get(index).map_or(otherwise, |f| if condition { f.cond.span() } else { f.span })
}

fn field_of(item: &Item, index: usize) -> Option<&Member> {
    let fields = match &item.kind {
        ItemKind::Struct { fields, .. } | ItemKind::Union { fields, .. } => fields,
        ItemKind::Command { arguments: Fields::Inline(fields), .. }
        | ItemKind::Event { data: Fields::Inline(fields), .. } => fields,
        _ => return None,
    };
    fields.iter().filter(is_member).nth(index)
}

fn variant_of(item: &Item, index: usize) -> Option<&Variant> {
    match &item.kind {
        ItemKind::Enum { values: variants, .. } | ItemKind::Alternate { branches: variants } => {
            variants.get(index)
        }
        _ => None,
    }
}
