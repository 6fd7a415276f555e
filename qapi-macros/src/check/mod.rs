//! What one item can have wrong.

mod advice;
mod attributes;
mod fields;
mod model;
mod rules;
pub(crate) mod types;
pub(crate) mod variants;
mod words;

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

/// Whether two fields or variants are called the same in Rust, which the compiler says.
fn has_twins(item: &Item) -> bool {
    let fields = item.fields().iter().map(|field| &field.ident);
    let mut idents: Vec<_> = fields.chain(item.variants().iter().map(|variant| &variant.ident)).collect();
    idents.sort();
    idents.windows(2).any(|pair| pair[0] == pair[1])
}

/// Applies all that can be checked without knowing other items.
pub(crate) fn check(item: &Item, errors: &mut Errors) {
    types::check(item, errors);
    errors.spoil(has_twins(item));
    if item.attrs.are_doubtful {
        // Whether the rest is right depends on what the item is meant to be.
        return;
    }
    attributes::check(item, errors);
    fields::check(item, errors);
    rules::check(item, errors);
}
