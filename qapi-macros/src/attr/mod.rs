//! Attributes as written: one file per place where `#[qapi(...)]` may stand.

mod around;
mod condition;
mod doc;
mod feature;
pub(crate) mod item;
mod known;
pub(crate) mod member;
mod parse;
pub(crate) mod serde;
mod value;
pub(crate) mod variant;

pub(crate) use around::says;
pub(crate) use condition::Cond;
pub(crate) use doc::doc_comment;
pub(crate) use feature::FeatureAttr;
pub(crate) use item::{ItemAttrs, RateLimitAttr, RenameAll};
#[cfg(test)]
pub(crate) use known::Place;
pub(crate) use member::MemberAttrs;
pub(crate) use value::Text;
pub(crate) use variant::VariantAttrs;

use crate::diagnostics::Errors;

/// Reports attributes where there is nothing to say.
pub(crate) fn none(attrs: &[syn::Attribute], what: &str, help: &str, errors: &mut Errors) {
    for entry in parse::entries(attrs, errors) {
        errors.help(entry.span(), format_args!("`{}` has no meaning on {what}", entry.name), help);
    }
}
