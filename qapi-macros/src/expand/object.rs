//! Structs and unions.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Path;

use super::{const_checks, describe, members};
use crate::lower::{FieldKind, Item, Member};

pub(super) fn expand_struct(item: &Item, fields: &[Member]) -> TokenStream {
    let base = fields.iter().find(|field| field.kind == FieldKind::Base).map(|field| &field.ty);
    let (kind, shape) = match base {
        Some(ty) => (
            quote!(__qapi::structure(__qapi::Of::<#ty>::FACTS.ty.name)),
            shape(&quote!(__qapi::Of::<#ty>::BASE), &quote!(&[])),
        ),
        None => (quote!(__qapi::PLAIN), TokenStream::new()),
    };
    let link = base.map(|ty| quote!(__qapi::Of::<#ty>::NODE));
    let checks = const_checks::of_struct(item, fields, base);
    object(item, fields, &kind, &shape, &quote!(Struct), link.as_slice(), &checks)
}

pub(super) fn expand_union(item: &Item, fields: &[Member], base: Option<&Path>) -> TokenStream {
    let Some(tag) = fields.iter().find(|field| field.kind == FieldKind::Discriminator) else {
        return TokenStream::new();
    };
    let (branches, discriminator) = (&tag.ty, &tag.name);
    let (base_expr, base_shape, link) = match base {
        Some(path) => (
            quote!(__qapi::UnionBase::Named(__qapi::Of::<#path>::FACTS.ty.name)),
            quote!(__qapi::Of::<#path>::BASE),
            Some(quote!(__qapi::Of::<#path>::NODE)),
        ),
        None => (quote!(__qapi::UnionBase::Inline(&[])), quote!(__qapi::None), None),
    };
    let kind = quote! {
        __qapi::Kind::Union(__qapi::Union {
            base: #base_expr,
            discriminator: #discriminator,
            branches: <#branches as __qapi::QapiBranches>::BRANCHES,
        })
    };
    let shape = shape(&base_shape, &quote!(<#branches as __qapi::QapiBranches>::ARMS));
    let checks = const_checks::of_union(item, fields, base);
    object(item, fields, &kind, &shape, &quote!(Union), link.as_slice(), &checks)
}

/// The shape of what takes in the members of others.
fn shape(base: &TokenStream, arms: &TokenStream) -> TokenStream {
    quote! {
        const SHAPE: &'static __qapi::Shape<'static> =
            &__qapi::Shape { definition: &__ITEM.item.definition, base: #base, arms: #arms };
    }
}

fn object(
    item: &Item,
    fields: &[Member],
    kind: &TokenStream,
    shape: &TokenStream,
    type_kind: &TokenStream,
    links: &[TokenStream],
    checks: &TokenStream,
) -> TokenStream {
    let ident = &item.common.ident;
    let name = &item.common.name;
    let described = describe::item(&item.common, kind, fields, links);
    let visits = members::expand(ident, fields, shape);
    let types = const_checks::of_types(fields);
    quote! {
        #described
        #types
        #checks
        #visits
        #[automatically_derived]
        impl __qapi::QapiType for #ident {
            const FACTS: __qapi::TypeFacts<'static> = __qapi::object_facts(#name, __qapi::TypeKind::#type_kind);
            type Visits = __qapi::OfMembers;
        }
    }
}
