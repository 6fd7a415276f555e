//! Rules that need more than one item: constants whose evaluation fails where one is broken.
//!
//! Each is written with the span of the token at fault, which is what the compiler underlines.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Path, Type};

use crate::lower::{FieldKind, Fields, Item, Member, Variant};

fn demand(span: Span, fault: &TokenStream) -> TokenStream {
    quote_spanned!(span=> const _: () = __qapi::check::demand(&__DEFINITION, #fault);)
}

pub(super) fn of_struct(item: &Item, fields: &[Member], base: Option<&Type>) -> TokenStream {
    let Some(base) = base else { return TokenStream::new() };
    let span = fields.iter().find(|f| f.kind == FieldKind::Base).map_or(base.span(), |f| f.ident.span());
    let is_struct = demand(base.span(), &quote!(__qapi::check::base(&<#base as __qapi::QapiType>::FACTS)));
    let ident = &item.common.ident;
    let collision = demand(span, &quote!(__qapi::check::collision(<#ident as __qapi::QapiMembers>::SHAPE)));
    quote!(#is_struct #collision)
}

pub(super) fn of_union(item: &Item, fields: &[Member], base: Option<&Path>) -> TokenStream {
    let Some(tag) = fields.iter().find(|f| f.kind == FieldKind::Discriminator) else {
        return TokenStream::new();
    };
    let ident = &item.common.ident;
    let branches = &tag.ty;
    let shape = quote!(<#ident as __qapi::QapiMembers>::SHAPE);
    let span = tag.ident.span();
    let mut checks = TokenStream::new();
    if let Some(base) = base {
        let facts = quote!(<#base as __qapi::QapiType>::FACTS);
        checks.extend(demand(base.span(), &quote!(__qapi::check::base(&#facts))));
        let repeats = quote!(__qapi::check::repeats(<#base as __qapi::QapiMembers>::SHAPE, &__MEMBERS));
        checks.extend(demand(base.span(), &repeats));
    }
    let facts = quote!(<<#branches as __qapi::QapiBranches>::Tag as __qapi::QapiType>::FACTS);
    checks.extend(demand(span, &quote!(__qapi::discriminator(#shape, &#facts))));
    checks.extend(demand(span, &quote!(__qapi::check::collision(#shape))));
    checks
}

/// A union's branches, against the enum of its discriminator.
pub(super) fn of_branches(tag: &Path, variants: &[Variant]) -> TokenStream {
    let checks = variants.iter().map(|variant| {
        let name = &variant.name;
        quote_spanned! {variant.name_span=>
            const _: () = __qapi::branch_value(#name, <#tag as __qapi::QapiEnum>::TABLE, <#tag as __qapi::QapiType>::FACTS.ty.name);
        }
    });
    quote!(#(#checks)*)
}

pub(super) fn of_alternate(item: &Item, branches: &[Variant]) -> TokenStream {
    let types = branches.iter().filter_map(|branch| branch.ty.as_ref());
    let types = quote!(#(<#types as __qapi::QapiType>::FACTS),*);
    demand(item.common.ident.span(), &quote!(__qapi::check::alternate(&__DEFINITION, &[#types])))
}

/// Arguments of commands and events.
pub(super) fn of_arguments(item: &Item, meta: &TokenStream, fields: &Fields, boxed: bool) -> TokenStream {
    let ident = &item.common.ident;
    let meta = quote!(__qapi::MetaKind::#meta);
    match fields {
        Fields::Named(ty) => {
            let facts = quote!(<#ty as __qapi::QapiType>::FACTS);
            let data = demand(ty.span(), &quote!(__qapi::check::data(#meta, &#facts, #boxed)));
            let shape = quote!(<#ident as __qapi::QapiMembers>::SHAPE);
            let conditional = demand(ty.span(), &quote!(__qapi::check::conditional(#meta, #shape, #boxed)));
            quote!(#data #conditional)
        }
        Fields::Inline(_) => TokenStream::new(),
    }
}

pub(super) fn of_returns(returns: Option<&Type>) -> TokenStream {
    let Some(ty) = returns else { return TokenStream::new() };
    let facts = quote!(<#ty as __qapi::QapiType>::FACTS);
    demand(ty.span(), &quote!(__qapi::check::returns(&__DEFINITION, &#facts)))
}
