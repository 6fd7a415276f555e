//! Attributes of variants.

use super::around::Around;
use super::known::Place;
use super::value::{Flag, Text};
use super::{Cond, FeatureAttr, condition, feature, parse};
use crate::diagnostics::Errors;

/// What `#[qapi(...)]` before a variant says.
#[derive(Default)]
pub(crate) struct VariantAttrs {
    /// Something in them is wrong.
    pub(crate) are_doubtful: bool,
    pub(crate) name: Option<Text>,
    pub(crate) since: Option<Text>,
    pub(crate) features: Vec<FeatureAttr>,
    pub(crate) cond: Cond,
    pub(crate) unrecognized: Flag,
    pub(crate) rest: Flag,
}

/// Reads what stands before a variant.
pub(crate) fn read(attrs: &[syn::Attribute], errors: &mut Errors) -> VariantAttrs {
    let mut variant = VariantAttrs::default();
    let (mut features, mut cond) = (None, None);
    let before = errors.count();
    for entry in parse::entries(attrs, errors) {
        match entry.key().as_str() {
            "name" => entry.text(&mut variant.name, errors),
            "since" => entry.text(&mut variant.since, errors),
            "features" => feature::read(&entry, &mut features, errors),
            "cond" => condition::read(&entry, &mut cond, errors),
            "unrecognized" => entry.flag(&mut variant.unrecognized, errors),
            "rest" => entry.flag(&mut variant.rest, errors),
            _ => entry.unknown(Place::Variant, &Around::Nothing, errors),
        }
    }
    variant.are_doubtful = errors.count() > before;
    variant.features = features.unwrap_or_default();
    variant.cond = cond.unwrap_or_default();
    variant
}
