//! What one item can have wrong.

mod advice;
mod attributes;
mod fields;
mod model;
mod rules;
pub(crate) mod types;
pub(crate) mod variants;

use model::Model;

use crate::attr::Cond;
use crate::diagnostics::Errors;
use crate::lower::Item;

/// A condition in the words of the schema.
pub(crate) fn spell(cond: &Cond) -> String {
    if cond.is_always() {
        return String::new();
    }
    Model::new(&bumpalo::Bump::new()).condition(cond).to_string()
}

/// Applies all that can be checked without knowing other items.
pub(crate) fn check(item: &Item, errors: &mut Errors) {
    types::check(item, errors);
    if item.attrs.are_doubtful {
        // Whether the rest is right depends on what the item is meant to be.
        return;
    }
    attributes::check(item, errors);
    fields::check(item, errors);
    rules::check(item, errors);
}
