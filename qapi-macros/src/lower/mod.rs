//! From an item with attributes to what it means.

mod common;
mod enumeration;
mod fields;
mod object;
mod spelling;

pub(crate) use common::{Common, FeatureIr};
pub(crate) use fields::{FieldKind, Member};
pub(crate) use spelling::{argument_of, is_self, last_segment, name_self, option_of};

use proc_macro2::{Ident, Span};
use syn::{Path, Type};

use crate::attr::{self, Cond, ItemAttrs, VariantAttrs};
use crate::diagnostics::{Errors, Tokens};

/// A definition, or the branches of one.
pub(crate) struct Item {
    pub(crate) common: Common,
    pub(crate) attrs: ItemAttrs,
    pub(crate) kind: ItemKind,
}

/// What an item is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    Enum,
    Branches,
    Alternate,
    Struct,
    Union,
    Command,
    Event,
}

impl What {
    /// What messages call it.
    pub(crate) fn describe(self) -> &'static str {
        match self {
            What::Enum => "an enum",
            What::Branches => "the branches of a union",
            What::Alternate => "an alternate",
            What::Struct => "a struct",
            What::Union => "a union",
            What::Command => "a command",
            What::Event => "an event",
        }
    }
}

pub(crate) enum ItemKind {
    Enum { values: Vec<Variant>, unrecognized: Option<Ident> },
    Branches { tag: Path, variants: Vec<Variant>, rest: Option<Ident>, unrecognized: Option<Ident> },
    Alternate { branches: Vec<Variant> },
    Struct { fields: Vec<Member> },
    Union { fields: Vec<Member>, base: Option<Path> },
    Command { arguments: Fields, returns: Option<Box<Type>> },
    Event { data: Fields },
}

impl Item {
    pub(crate) fn what(&self) -> What {
        match self.kind {
            ItemKind::Enum { .. } => What::Enum,
            ItemKind::Branches { .. } => What::Branches,
            ItemKind::Alternate { .. } => What::Alternate,
            ItemKind::Struct { .. } => What::Struct,
            ItemKind::Union { .. } => What::Union,
            ItemKind::Command { .. } => What::Command,
            ItemKind::Event { .. } => What::Event,
        }
    }

    /// The named fields; none where there are variants, or one unnamed field.
    pub(crate) fn fields(&self) -> &[Member] {
        match &self.kind {
            ItemKind::Struct { fields } | ItemKind::Union { fields, .. } => fields,
            ItemKind::Command { arguments: Fields::Inline(fields), .. }
            | ItemKind::Event { data: Fields::Inline(fields) } => fields,
            _ => &[],
        }
    }

    /// The variants that stand for values or branches.
    pub(crate) fn variants(&self) -> &[Variant] {
        match &self.kind {
            ItemKind::Enum { values: variants, .. }
            | ItemKind::Branches { variants, .. }
            | ItemKind::Alternate { branches: variants } => variants,
            _ => &[],
        }
    }

    /// Whether the arguments or data are passed as one value.
    pub(crate) fn is_boxed(&self) -> bool {
        self.attrs.boxed.is_present()
    }
}

/// What a command or an event carries.
pub(crate) enum Fields {
    /// Members of its own.
    Inline(Vec<Member>),
    /// One unnamed field.
    Named(Box<Type>),
}

/// A value of an enum, or a branch.
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    pub(crate) attrs: VariantAttrs,
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
    let mut attrs = attr::item::read(input, errors);
    attrs.has_serdes_own = attrs.serde.is_present() && attr::serde::refuse(input, errors);
    if !input.generics.params.is_empty() {
        let borrows = input.generics.lifetimes().count() == input.generics.params.len();
        let (message, help) = if borrows {
            ("values of QAPI borrow nothing", "use types that own their data, as `String`, `Vec` or `Box`")
        } else {
            ("QAPI has no generic types", "define a type for each of the types you need")
        };
        errors.fatal_help(Tokens::of(&input.generics.params), message, help);
    } else if let Some(clause) = &input.generics.where_clause {
        errors.fatal_help(
            Tokens::of(clause),
            "a `where` clause has no meaning in QAPI",
            "there are no generic types whose arguments it could choose: remove it",
        );
    }
    match &input.data {
        syn::Data::Enum(data) => Some(enumeration::lower(input, data, attrs, errors)),
        syn::Data::Struct(data) => object::lower(input, data, attrs, errors),
        syn::Data::Union(data) => {
            errors.fatal_help(
                data.union_token.span,
                "a Rust `union` has no meaning in QAPI",
                "a union of QAPI is a `struct` with a field that has `#[qapi(discriminator)]`",
            );
            None
        }
    }
}
