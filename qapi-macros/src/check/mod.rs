//! What one item can have wrong.

mod advice;
mod attributes;
mod fields;
mod model;
mod rules;
mod types;
pub(crate) mod variants;

use crate::diagnostics::Errors;
use crate::lower::Item;

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
