//! Rules that need more than one item: constants whose evaluation fails where one is broken.
//!
//! Each is written with the span of the tokens at fault, which is what the compiler underlines.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Path, Type};

use crate::diagnostics::Tokens;
use crate::lower::{FieldKind, Fields, Item, Member, Variant};

/// A constant that calls the rule called `rule`.
fn demand(tokens: impl Into<Tokens>, rule: &str, arguments: &TokenStream) -> TokenStream {
    let call = call(tokens, rule, arguments);
    quote!(const _: () = #call;)
}

/// A call of the rule called `rule`.
pub(super) fn call(tokens: impl Into<Tokens>, rule: &str, arguments: &TokenStream) -> TokenStream {
    let Tokens { first, last } = tokens.into();
    let rule = Ident::new(rule, first);
    let path = quote_spanned!(first=> __qapi::check::#rule);
    // From the first token to the last is what is underlined.
    let mut arguments = proc_macro2::Group::new(proc_macro2::Delimiter::Parenthesis, arguments.clone());
    arguments.set_span(last);
    quote!(#path #arguments)
}

pub(super) fn of_struct(item: &Item, fields: &[Member], base: Option<&Type>) -> TokenStream {
    let Some(base) = base else { return TokenStream::new() };
    let facts = quote!(&__ITEM.item.definition, &<#base as __qapi::QapiType>::FACTS);
    let of = quote!(__qapi::Of::<#base>);
    let is_struct = call(Tokens::of(base), "base", &quote!(#facts, #of::BASE, #of::LINE));
    let ident = &item.common.ident;
    let members = fields.iter().filter(|field| field.is_member()).enumerate();
    let members = members.map(|(index, field)| call(field.name_span, "member", &quote!(__shape, #index)));
    quote! {
        const _: () = {
            #is_struct;
            let __shape = <#ident as __qapi::QapiMembers>::SHAPE;
            #(#members;)*
        };
    }
}

pub(super) fn of_union(item: &Item, fields: &[Member], base: Option<&Path>) -> TokenStream {
    let Some(tag) = fields.iter().find(|f| f.kind == FieldKind::Discriminator) else {
        return TokenStream::new();
    };
    let (ident, branches) = (&item.common.ident, &tag.ty);
    let of = quote!(__qapi::Of::<#ident>);
    let arguments = quote!(<#ident as __qapi::QapiMembers>::SHAPE, #of::ARM, #of::KNOWN);
    let mut checks = demand(tag.ident.span(), "union", &arguments);
    if let Some(base) = base {
        let facts = quote!(&__ITEM.item.definition, &<#base as __qapi::QapiType>::FACTS);
        checks.extend(demand(Tokens::of(base), "union_base", &facts));
        let tag = quote!(<<#branches as __qapi::QapiBranches>::Tag as __qapi::QapiType>::FACTS.ty);
        let arguments = quote!(<#ident as __qapi::QapiMembers>::SHAPE, &__ITEM.members, #tag);
        checks.extend(demand(Tokens::of(base), "named_base", &arguments));
        for (index, field) in fields.iter().filter(|field| field.is_member()).enumerate() {
            let tokens = Tokens { first: field.ident.span(), last: Tokens::of(&field.ty).last };
            let arguments = quote!(<#ident as __qapi::QapiMembers>::SHAPE, &__ITEM.members, #index);
            checks.extend(demand(tokens, "repeated", &arguments));
        }
    }
    checks
}

/// A union's branches, against the enum of its discriminator.
pub(super) fn of_branches(
    item: &Item,
    tag: &Path,
    variants: &[Variant],
    unrecognized: Option<&Ident>,
) -> TokenStream {
    let mut checks = TokenStream::new();
    let name_of_tag = quote!(__qapi::check::enum_name(&__qapi::Of::<#tag>::FACTS));
    let table = quote!(__qapi::Of::<#tag>::TABLE);
    for Variant { name, name_span, ty, .. } in variants {
        let hash = qapi_schema::lookup::hash(name.as_bytes());
        let of_value = quote!(#name, #hash, #table, __VARIANTS, #name_of_tag);
        let of_value = call(*name_span, "branch_value", &of_value);
        let of_type = ty
            .as_ref()
            .map(|ty| call(Tokens::of(ty), "branch", &quote!(#name, &<#ty as __qapi::QapiType>::FACTS)));
        checks.extend(quote! {
            const _: () = {
                #of_value;
                #of_type
            };
        });
    }
    let open = unrecognized.is_some();
    let place = unrecognized.unwrap_or(&item.common.ident).span();
    checks.extend(demand(place, "tag", &quote!(#table, #open, #name_of_tag)));
    checks
}

pub(super) fn of_alternate(branches: &[Variant]) -> TokenStream {
    let types = branches.iter().filter_map(|branch| branch.ty.as_ref());
    let count = branches.iter().filter(|branch| branch.ty.is_some()).count();
    let types = quote! {
        const __TYPES: [__qapi::TypeFacts<'static>; #count] = [#(<#types as __qapi::QapiType>::FACTS),*];
    };
    let branches = branches.iter().filter(|branch| branch.ty.is_some());
    let checks = branches.enumerate().map(|(number, branch)| {
        demand(branch.name_span, "alternate", &quote!(&__DEFINITION, &__TYPES, #number))
    });
    quote!(#types #(#checks)*)
}

/// Arguments of commands, data of events.
pub(super) fn of_arguments(item: &Item, fields: &Fields) -> TokenStream {
    let Fields::Named(ty) = fields else { return TokenStream::new() };
    let (ident, boxed) = (&item.common.ident, item.is_boxed());
    let shape = quote!(<#ident as __qapi::QapiMembers>::SHAPE);
    let arguments = quote!(&__ITEM.item.definition, &<#ty as __qapi::QapiType>::FACTS, #shape, #boxed);
    let data = demand(Tokens::of(ty), "data", &arguments);
    let key = item.attrs.rate_limit.as_ref().and_then(|limit| limit.key.as_ref()).map(|key| {
        let name = qapi_schema::name::member_from_field(&key.to_string());
        demand(key.span(), "rate_limit_key", &quote!(#shape, #name))
    });
    quote!(#data #key)
}

/// Types of members.
pub(super) fn of_types(fields: &[Member]) -> TokenStream {
    let plain = fields.iter().filter(|field| field.kind == FieldKind::Plain);
    plain.filter_map(spelled).collect()
}

/// Which of QAPI's types an `i64` is.
fn spelled(field: &Member) -> Option<TokenStream> {
    let given = field.attrs.ty.as_ref()?;
    let (ty, trait_, text) = (&field.ty, field.trait_(), given.to_string());
    Some(demand(given.span(), "spelled", &quote!(<#ty as #trait_>::FACTS.ty, #text)))
}

pub(super) fn of_returns(returns: Option<&Type>) -> TokenStream {
    let Some(ty) = returns else { return TokenStream::new() };
    demand(Tokens::of(ty), "returns", &quote!(&__ITEM.item.definition, &__qapi::Of::<#ty>::FACTS))
}
