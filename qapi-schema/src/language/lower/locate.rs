//! Where the parts of a definition stand in its text.

use crate::MetaKind;
use crate::check::{Part, Place};
use crate::language::source::Span;
use crate::language::value::{Entry, Value};

/// The place of a part. What is not written is where the definition's name is.
pub(in crate::language) fn locate(definition: &Value<'_>, meta: MetaKind, place: Place) -> Span {
    find(definition, meta, place).unwrap_or_else(|| match definition.entry(meta.keyword()) {
        Some(entry) if place == Place::Name => entry.value.span,
        Some(entry) => entry.key_span.to(entry.value.span),
        None => definition.span,
    })
}

fn find(definition: &Value<'_>, meta: MetaKind, place: Place) -> Option<Span> {
    let value = |key: &str| definition.entry(key).map(|e| e.value.span);
    match place {
        Place::Name | Place::Whole => None,
        Place::Data => value("data"),
        Place::Prefix => value("prefix"),
        Place::Base => value("base"),
        Place::Discriminator => value("discriminator"),
        Place::Returns => value("returns"),
        Place::Condition => value("if"),
        Place::Flag(flag) => value(flag.keyword()),
        Place::Feature(i, part) => feature(definition, i, part == Part::Condition),
        Place::Member(i, part) => {
            let key = if meta == MetaKind::Union { "base" } else { "data" };
            within(nth(definition, key, i)?, part)
        }
        Place::Branch(i, part) => within(nth(definition, "data", i)?, part),
        Place::Value(i, part) => {
            let value = definition.entry("data")?.value.as_list()?.get(i)?;
            match part {
                Part::Name | Part::Whole | Part::Type => {
                    Some(value.entry("name").map_or(value.span, |e| e.value.span))
                }
                _ => inside(value, part),
            }
        }
    }
}

fn nth<'v, 'a>(definition: &'v Value<'a>, key: &str, i: usize) -> Option<&'v Entry<'a>> {
    definition.entry(key)?.value.as_object()?.entries.get(i)
}

/// The part of a member or a branch.
fn within(entry: &Entry<'_>, part: Part) -> Option<Span> {
    match part {
        Part::Name | Part::Whole => Some(entry.key_span),
        Part::Type => Some(entry.value.entry("type").map_or(entry.value.span, |e| e.value.span)),
        _ => inside(&entry.value, part),
    }
}

/// The part of the long form of a member, a branch or a value.
fn inside(value: &Value<'_>, part: Part) -> Option<Span> {
    match part {
        Part::Condition => value.entry("if").map(|e| e.value.span),
        Part::Feature(j) => feature(value, j, false),
        Part::FeatureCondition(j) => feature(value, j, true),
        Part::Name | Part::Whole | Part::Type => None,
    }
}

fn feature(owner: &Value<'_>, i: usize, condition: bool) -> Option<Span> {
    let feature = owner.entry("features")?.value.as_list()?.get(i)?;
    let key = if condition { "if" } else { "name" };
    Some(feature.entry(key).map_or(feature.span, |e| e.value.span))
}
