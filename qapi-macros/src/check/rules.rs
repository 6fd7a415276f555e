//! The rules of `qapi-schema` that one item can break, with what they say put on the item's tokens.

use proc_macro2::Span;
use q::check::shape::{self, JsonKinds, Shape, TypeFacts, TypeKind};
use q::check::{Flag, Part, Place, Problem, Rule};
use qapi_schema as q;

use super::advice::{advice, condition_name};
use super::model::Model;
use super::words;
use crate::attr::Cond;
use crate::diagnostics::{Errors, Tokens};
use crate::lower::{FeatureIr, FieldKind, Item, ItemKind, Member, argument_of};

pub(super) fn check(item: &Item, errors: &mut Errors) {
    let memory = bumpalo::Bump::new();
    let model = Model::new(&memory);
    let is_definition = !matches!(item.kind, ItemKind::Branches { .. });
    let definition = if is_definition { model.definition(item) } else { model.branches(item) };
    let mut report = |problem: Problem| {
        let help = advice(&problem, item);
        let message = words::message(&problem, item);
        errors.rule(tokens_of(item, &problem), &message, words::why(&problem), help);
        // There is no code for a choice between nothing.
        errors.spoil(problem.rule == Some(Rule::EmptyAlternate));
    };
    // `QType` is defined by the derive too, in the runtime. Who defines it again hears so from the registry.
    if let Some(problem) = q::check::taken(&definition).filter(|_| definition.name != "QType") {
        report(problem);
    }
    // That branches have the names of values, const evaluation checks.
    q::check::definition(&definition, &mut report);
    if item.attrs.doc_required.is_present() && is_definition {
        q::check::documentation(&definition, &mut report);
    }
    let ItemKind::Union { fields, base } = &item.kind else { return };
    let union = model.inline(&definition, fields);
    if base.is_some() {
        // The members that repeat a named base are checked there. Here they could still be written twice.
        q::check::clashes(&union, &mut |problem: Problem| {
            if matches!(problem.place, Place::Member(_, Part::Name)) {
                report(problem);
            }
        });
    }
    discriminator(item, fields, &union, errors);
}

/// That it is an enum, only its type can tell.
fn discriminator(item: &Item, fields: &[Member], union: &q::Definition<'_>, errors: &mut Errors) {
    let Some(field) = fields.iter().find(|field| field.kind == FieldKind::Discriminator) else { return };
    let is_list = argument_of(&field.ty, "Vec").is_some();
    let ty = if is_list { q::TypeRef::array_of("") } else { q::TypeRef::named("") };
    let facts = TypeFacts { ty, kind: TypeKind::Enum, claims: JsonKinds::NONE };
    let fault = match shape::discriminator(&Shape::plain(union)) {
        Ok(member) => shape::tag(member, &facts),
        Err(fault) => Some(fault),
    };
    let Some(fault) = fault else { return };
    let is_type = is_list || field.is_option();
    let tokens = if is_type { Tokens::of(&field.ty) } else { Tokens::from(field.cond.span()) };
    let problem = Problem::new(fault.place(), fault.words(union).to_string()).by(Rule::Discriminator);
    let message = words::message(&problem, item);
    errors.rule(tokens, &message, words::why(&problem), advice(&problem, item));
    // A field that may have no value, or several, has no visits.
    errors.spoil(is_type);
}

/// The condition that a problem is about.
fn condition_at(item: &Item, place: Place) -> Option<&Cond> {
    let (cond, features, part) = match place {
        Place::Condition => return Some(&item.common.cond),
        Place::Feature(index, Part::Condition) => {
            return item.common.features.get(index).map(|feature| &feature.cond);
        }
        Place::Member(index, part) => {
            let member = member_at(item, index)?;
            (&member.cond, &member.features, part)
        }
        Place::Value(index, part) | Place::Branch(index, part) => {
            let variant = item.variants().get(index)?;
            (&variant.cond, &variant.features, part)
        }
        _ => return None,
    };
    match part {
        Part::Condition => Some(cond),
        Part::FeatureCondition(index) => features.get(index).map(|feature| &feature.cond),
        _ => None,
    }
}

/// The tokens that a problem is about.
fn tokens_of(item: &Item, problem: &Problem) -> Tokens {
    if let Some(cond) = condition_at(item, problem.place) {
        return part_of(cond, problem).unwrap_or_else(|| cond.span()).into();
    }
    let whole = Tokens::from(item.common.ident.span());
    let feature = |features: &[FeatureIr], index: usize| features.get(index).map(|feature| feature.span);
    match problem.place {
        Place::Name => item.common.name_span.into(),
        Place::Feature(index, _) => feature(&item.common.features, index).map_or(whole, Tokens::from),
        Place::Member(index, part) => member_at(item, index).map_or(whole, |member| match part {
            Part::Type => Tokens::of(&member.ty),
            Part::Feature(index) => feature(&member.features, index).map_or(whole, Tokens::from),
            _ => member.name_span.into(),
        }),
        Place::Value(index, part) | Place::Branch(index, part) => {
            item.variants().get(index).map_or(whole, |variant| match part {
                Part::Feature(index) => feature(&variant.features, index).map_or(whole, Tokens::from),
                _ => variant.name_span.into(),
            })
        }
        Place::Flag(flag) => match flag {
            Flag::Boxed => item.attrs.boxed.span().into(),
            Flag::Coroutine => item.attrs.coroutine.span().into(),
            Flag::AllowOob => item.attrs.allow_oob.span().into(),
            Flag::AllowPreconfig => item.attrs.allow_preconfig.span().into(),
            _ => whole,
        },
        // There is such a problem only where fields stand in place of a type.
        Place::Data if item.is_boxed() => item.attrs.boxed.span().into(),
        _ => whole,
    }
}

/// The word of a condition that a problem is about.
fn part_of(cond: &Cond, problem: &Problem) -> Option<Span> {
    match problem.rule? {
        Rule::ConditionName => {
            let name = condition_name(&problem.message)?;
            cond.find(&|part| matches!(part, Cond::Flag(flag) if flag == name))
        }
        Rule::EmptyCondition => cond.find(
            &|part| matches!(part, Cond::All(operands, _) | Cond::Any(operands, _) if operands.is_empty()),
        ),
        _ => None,
    }
}

/// Members are those fields that are not a base or a rest.
fn member_at(item: &Item, index: usize) -> Option<&Member> {
    item.fields().iter().filter(|field| field.is_member()).nth(index)
}
