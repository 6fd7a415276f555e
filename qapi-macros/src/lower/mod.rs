//! From an item with attributes to what it means.

mod common;
mod enumeration;
mod fields;
mod object;

pub(crate) use common::{Common, FeatureIr};
pub(crate) use fields::{FieldKind, Member, argument_of, option_of};

use proc_macro2::{Ident, Span};
use syn::spanned::Spanned;
use syn::{Path, Type};

use crate::attr::{self, Cond, ItemAttrs, RateLimitAttr};
use crate::diagnostics::Errors;

/// A definition, or the branches of one.
pub(crate) struct Item {
    pub(crate) common: Common,
    pub(crate) kind: ItemKind,
}

pub(crate) enum ItemKind {
    Enum { values: Vec<Variant>, prefix: Option<String>, unrecognized: Option<Ident> },
    Branches { tag: Path, variants: Vec<Variant>, rest: Option<Variant>, unrecognized: Option<Ident> },
    Alternate { branches: Vec<Variant> },
    Struct { fields: Vec<Member>, base: Option<Type> },
    Union { fields: Vec<Member>, base: Option<Path> },
    Command { arguments: Fields, boxed: bool, returns: Option<Type>, flags: CommandFlags },
    Event { data: Fields, boxed: bool, rate_limit: Option<RateLimitAttr> },
}

/// What a command or an event carries.
pub(crate) enum Fields {
    /// Members of its own.
    Inline(Vec<Member>),
    /// One unnamed field.
    Named(Box<Type>),
}

pub(crate) struct CommandFlags {
    pub(crate) allow_oob: bool,
    pub(crate) allow_preconfig: bool,
    pub(crate) coroutine: bool,
    pub(crate) success_response: bool,
    pub(crate) gen_: bool,
}

/// A value of an enum, or a branch.
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    pub(crate) name: String,
    pub(crate) name_span: Span,
    pub(crate) doc: String,
    pub(crate) since: Option<String>,
    pub(crate) cond: Cond,
    pub(crate) features: Vec<FeatureIr>,
    pub(crate) ty: Option<Type>,
}

/// What the item means; nothing where it is so wrong that its rest says nothing.
pub(crate) fn lower(input: &syn::DeriveInput, errors: &mut Errors) -> Option<Item> {
    let attrs: ItemAttrs = attr::read(&input.attrs, errors);
    if !input.generics.params.is_empty() {
        errors.with_help(
            input.generics.params.span(),
            "QAPI has no generic types",
            "define a type for each of the types you need",
        );
        return None;
    }
    match &input.data {
        syn::Data::Enum(data) => Some(enumeration::lower(input, data, attrs, errors)),
        syn::Data::Struct(data) => object::lower(input, data, attrs, errors),
        syn::Data::Union(data) => {
            errors.with_help(
                data.union_token.span,
                "a Rust `union` has no meaning in QAPI",
                "a union of QAPI is a `struct` with a field that has `#[qapi(discriminator)]`",
            );
            None
        }
    }
}
