//! Attributes of fields.

use syn::Ident;

use super::around::Around;
use super::known::Place;
use super::value::{Flag, Text};
use super::{Cond, FeatureAttr, condition, feature, parse};
use crate::diagnostics::Errors;

/// What `#[qapi(...)]` before a field says.
#[derive(Default)]
pub(crate) struct MemberAttrs {
    /// Something in them is wrong.
    pub(crate) are_doubtful: bool,
    pub(crate) name: Option<Text>,
    pub(crate) since: Option<Text>,
    pub(crate) features: Vec<FeatureAttr>,
    pub(crate) cond: Cond,
    pub(crate) required: Flag,
    pub(crate) ty: Option<Ident>,
    pub(crate) base: Flag,
    pub(crate) discriminator: Flag,
    pub(crate) rest: Flag,
}

/// Reads what stands before a field.
pub(crate) fn read(field: &syn::Field, errors: &mut Errors) -> MemberAttrs {
    let mut member = MemberAttrs::default();
    let (mut features, mut cond) = (None, None);
    let before = errors.count();
    for entry in parse::entries(&field.attrs, errors) {
        match entry.key().as_str() {
            "name" => entry.text(&mut member.name, errors),
            "since" => entry.text(&mut member.since, errors),
            "features" => feature::read(&entry, &mut features, errors),
            "cond" => condition::read(&entry, &mut cond, errors),
            "required" => entry.flag(&mut member.required, errors),
            "type" => entry.argument(&mut member.ty, "int64", errors),
            "base" => entry.flag(&mut member.base, errors),
            "discriminator" => entry.flag(&mut member.discriminator, errors),
            "rest" => entry.flag(&mut member.rest, errors),
            _ => entry.unknown(Place::Field, &Around::Field(field), errors),
        }
    }
    member.are_doubtful = errors.count() > before;
    member.features = features.unwrap_or_default();
    member.cond = cond.unwrap_or_default();
    member
}
