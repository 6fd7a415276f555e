//! Attributes as written: one file per place where `#[qapi(...)]` may stand. Only this folder knows darling.

mod condition;
mod doc;
mod feature;
mod item;
mod member;
mod value;
mod variant;

pub(crate) use condition::Cond;
pub(crate) use doc::doc_comment;
pub(crate) use feature::{FeatureAttr, Features};
pub(crate) use item::{ItemAttrs, RateLimitAttr, RenameAll};
pub(crate) use member::MemberAttrs;
pub(crate) use value::{Arg, Text};
pub(crate) use variant::VariantAttrs;

use crate::diagnostics::Errors;

/// Reads `#[qapi(...)]` of one place; what is wrong goes to `errors`, and defaults are used instead.
pub(crate) fn read<T: darling::FromAttributes + Default>(attrs: &[syn::Attribute], errors: &mut Errors) -> T {
    T::from_attributes(attrs).unwrap_or_else(|error| {
        errors.from_darling(error);
        T::default()
    })
}
