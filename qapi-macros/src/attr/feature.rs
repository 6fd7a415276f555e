//! `features(...)`: features, written as tokens.

use proc_macro2::Span;

use super::around::Around;
use super::known::Place;
use super::parse::Entry;
use super::{Cond, Text};
use crate::diagnostics::Errors;

/// One feature as written: `unstable`, or `fdset(cond(...), since = "...", name = "...")`.
#[derive(Clone)]
pub(crate) struct FeatureAttr {
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) cond: Cond,
    pub(crate) since: Option<Text>,
}

/// Reads `features(...)`.
pub(super) fn read(entry: &Entry, slot: &mut Option<Vec<FeatureAttr>>, errors: &mut Errors) {
    let before = errors.count();
    let Some(list) = entry.list("unstable", errors) else { return };
    if list.is_empty() && errors.count() == before {
        errors.help(entry.span(), "`features` without a feature", "name one, or remove it");
    }
    let features = list.iter().map(|entry| feature(entry, errors)).collect();
    entry.put(slot, features, errors);
}

fn feature(entry: &Entry, errors: &mut Errors) -> FeatureAttr {
    let (mut cond, mut since, mut name) = (None, None, None);
    let details = entry.details("cond(...), since = \"...\", name = \"...\"", errors);
    for detail in details.unwrap_or_default() {
        match detail.key().as_str() {
            "cond" => super::condition::read(&detail, &mut cond, errors),
            "since" => detail.text(&mut since, errors),
            "name" => detail.text(&mut name, errors),
            _ => detail.unknown(Place::Feature, &Around::Nothing, errors),
        }
    }
    FeatureAttr {
        span: name.as_ref().map_or(entry.span(), |name: &Text| name.span),
        name: name.map_or_else(|| qapi_schema::name::member_from_field(&entry.key()), |name| name.text),
        cond: cond.unwrap_or_default(),
        since,
    }
}
