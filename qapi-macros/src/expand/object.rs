//! Structs and unions.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Path;

use super::{const_checks, describe, members};
use crate::lower::{FieldKind, Item, Member};

pub(super) fn expand_struct(item: &Item, fields: &[Member]) -> TokenStream {
    let base = fields.iter().find(|field| field.kind == FieldKind::Base).map(|field| &field.ty);
    let (base_name, shape) = match base {
        Some(ty) => (
            quote!(__qapi::Some(__qapi::Of::<#ty>::FACTS.ty.name)),
            quote!(&__qapi::Shape { definition: &__DEFINITION, base: __qapi::Of::<#ty>::BASE, arms: &[] }),
        ),
        None => (quote!(__qapi::None), quote!(&__qapi::Shape::plain(&__DEFINITION))),
    };
    let kind = quote!(__qapi::Kind::Struct(__qapi::Struct { base: #base_name, members: __TABLE.members() }));
    let links = members::links(fields);
    let checks = const_checks::of_struct(item, fields, base);
    object(item, fields, &kind, &shape, &quote!(Struct), &links, &checks)
}

pub(super) fn expand_union(item: &Item, fields: &[Member], base: Option<&Path>) -> TokenStream {
    let Some(tag) = fields.iter().find(|field| field.kind == FieldKind::Discriminator) else {
        return TokenStream::new();
    };
    let (branches, discriminator) = (&tag.ty, &tag.name);
    let (base_expr, base_shape, base_link) = match base {
        Some(path) => (
            quote!(__qapi::UnionBase::Named(__qapi::Of::<#path>::FACTS.ty.name)),
            quote!(__qapi::Of::<#path>::BASE),
            quote!(__qapi::Of::<#path>::NODE,),
        ),
        None => {
            (quote!(__qapi::UnionBase::Inline(__TABLE.members())), quote!(__qapi::None), TokenStream::new())
        }
    };
    let kind = quote! {
        __qapi::Kind::Union(__qapi::Union {
            base: #base_expr,
            discriminator: #discriminator,
            branches: <#branches as __qapi::QapiBranches>::BRANCHES,
        })
    };
    let shape = quote! {
        &__qapi::Shape {
            definition: &__DEFINITION,
            base: #base_shape,
            arms: <#branches as __qapi::QapiBranches>::ARMS,
        }
    };
    let links = members::links(fields);
    let links = quote!(#base_link #links);
    let checks = const_checks::of_union(item, fields, base);
    object(item, fields, &kind, &shape, &quote!(Union), &links, &checks)
}

fn object(
    item: &Item,
    fields: &[Member],
    kind: &TokenStream,
    shape: &TokenStream,
    type_kind: &TokenStream,
    links: &TokenStream,
    checks: &TokenStream,
) -> TokenStream {
    let ident = &item.common.ident;
    let name = &item.common.name;
    let described = describe::members(fields);
    let definition = describe::definition(&item.common, kind);
    let visits = members::expand(ident, fields, shape);
    quote! {
        #described
        #definition
        #checks
        #visits
        #[automatically_derived]
        impl __qapi::QapiType for #ident {
            const FACTS: __qapi::TypeFacts<'static> = __qapi::object_facts(#name, __qapi::TypeKind::#type_kind);
            type Visits = __qapi::OfMembers;

            #[inline]
            fn node() -> __qapi::Node {
                __qapi::Node { definition: __qapi::Some(&__DEFINITION), links: &[#links] }
            }
        }
    }
}
