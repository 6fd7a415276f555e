//! Rust structs: structs, unions, commands and events.

use super::common::{Common, NameRule};
use super::fields::{self, FieldKind};
use super::{Fields, Item, ItemKind, What};
use crate::attr::{self, ItemAttrs};
use crate::diagnostics::{Errors, Tokens};

pub(super) fn lower(
    input: &syn::DeriveInput,
    data: &syn::DataStruct,
    attrs: ItemAttrs,
    errors: &mut Errors,
) -> Option<Item> {
    let (rule, what) = match (attrs.command.is_present(), attrs.event.is_present()) {
        (true, _) => (NameRule::Command, What::Command),
        (false, true) => (NameRule::Event, What::Event),
        (false, false) => (NameRule::Type, What::Struct),
    };
    let common = Common::new(input, &attrs, rule, errors);
    let fields = lower_fields(&data.fields, what, &attrs, errors)?;
    let has_discriminator = match &fields {
        Fields::Inline(fields) => fields.iter().any(|f| f.kind == FieldKind::Discriminator),
        Fields::Named(_) => false,
    };
    let kind = match (what, fields) {
        (What::Command, arguments) => {
            ItemKind::Command { arguments, returns: attrs.returns.clone().map(Box::new) }
        }
        (What::Event, data) => ItemKind::Event { data },
        (_, Fields::Inline(fields)) if has_discriminator => {
            ItemKind::Union { fields, base: attrs.base.clone() }
        }
        (_, Fields::Inline(fields)) => match &attrs.base {
            Some(base) => {
                let help = "put `#[qapi(discriminator)]` on the field that has the branches; a struct has its base as a field with `#[qapi(base)]`";
                errors.fatal_help(Tokens::of(base), "a union misses its discriminator", help);
                return None;
            }
            None => ItemKind::Struct { fields },
        },
        (_, Fields::Named(_)) => return None,
    };
    Some(Item { common, attrs, kind })
}

fn lower_fields(fields: &syn::Fields, what: What, attrs: &ItemAttrs, errors: &mut Errors) -> Option<Fields> {
    let unnamed = match fields {
        syn::Fields::Named(named) => {
            return Some(Fields::Inline(fields::lower(named, attrs.rename_all, errors)));
        }
        syn::Fields::Unit => return Some(Fields::Inline(Vec::new())),
        syn::Fields::Unnamed(unnamed) => unnamed,
    };
    let is_message = matches!(what, What::Command | What::Event);
    if attrs.are_doubtful {
        return None;
    }
    match unnamed.unnamed.first() {
        Some(field) if is_message && unnamed.unnamed.len() == 1 => {
            let help = "what belongs to the whole stands before the struct, what belongs to a member in the type";
            attr::none(&field.attrs, "an unnamed field", help, errors);
            return Some(Fields::Named(Box::new(field.ty.clone())));
        }
        _ if is_message => errors.fatal_help(
            Tokens::of(unnamed),
            format_args!("{} has named fields, or one unnamed field", what.describe()),
            "write `struct Name { ... }` with its members, or `struct Name(Type);` with a struct or union that has them",
        ),
        _ => errors.fatal_help(
            Tokens::of(unnamed),
            "members of QAPI objects have names",
            "write a struct with named fields",
        ),
    }
    None
}
