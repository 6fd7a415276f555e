//! Commands and events.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::{const_checks, describe, members};
use crate::lower::{Fields, Item, ItemKind};

pub(super) fn expand_command(
    item: &Item,
    arguments: &Fields,
    boxed: bool,
    returns: Option<&Type>,
) -> TokenStream {
    let ItemKind::Command { flags, .. } = &item.kind else { return TokenStream::new() };
    let (returns_type, returned, link) = match returns {
        Some(ty) => (
            quote!(#ty),
            quote!(__qapi::Some(<#ty as __qapi::QapiType>::FACTS.ty)),
            quote!(<#ty as __qapi::QapiType>::node),
        ),
        None => (quote!(()), quote!(__qapi::None), TokenStream::new()),
    };
    let crate::lower::CommandFlags { allow_oob, allow_preconfig, coroutine, success_response, gen_ } = flags;
    let data = data(arguments);
    let kind = quote! {
        __qapi::Kind::Command(__qapi::CommandDefinition {
            arguments: #data,
            boxed: #boxed,
            returns: #returned,
            allow_oob: #allow_oob,
            allow_preconfig: #allow_preconfig,
            coroutine: #coroutine,
            success_response: #success_response,
            gen_: #gen_,
        })
    };
    let ident = &item.common.ident;
    let links = links(arguments);
    let common = common(item, arguments, &kind);
    let checks = const_checks::of_arguments(item, &quote!(Command), arguments, boxed);
    let returns_check = const_checks::of_returns(returns);
    quote! {
        #common
        #checks
        #returns_check
        #[automatically_derived]
        impl __qapi::Command for #ident {
            const DEFINITION: &'static __qapi::Definition<'static> = &__DEFINITION;
            type Returns = #returns_type;

            fn node() -> __qapi::Node {
                __qapi::Node { definition: __qapi::Some(&__DEFINITION), links: &[#links #link] }
            }
        }
    }
}

pub(super) fn expand_event(item: &Item, fields: &Fields, boxed: bool) -> TokenStream {
    let ItemKind::Event { rate_limit, .. } = &item.kind else { return TokenStream::new() };
    let rate_limit = describe::option(rate_limit.as_ref().map(|limit| {
        let ms = *limit.ms;
        let key = limit.key.as_ref().map(|key| qapi_schema::name::member_from_field(&key.0.to_string()));
        let key = describe::option(key);
        quote!(__qapi::RateLimit { ms: #ms, key: #key })
    }));
    let data = data(fields);
    let kind = quote!(__qapi::Kind::Event(__qapi::EventDefinition { data: #data, boxed: #boxed, rate_limit: #rate_limit }));
    let ident = &item.common.ident;
    let links = links(fields);
    let common = common(item, fields, &kind);
    let checks = const_checks::of_arguments(item, &quote!(Event), fields, boxed);
    quote! {
        #common
        #checks
        #[automatically_derived]
        impl __qapi::Event for #ident {
            const DEFINITION: &'static __qapi::Definition<'static> = &__DEFINITION;

            fn node() -> __qapi::Node {
                __qapi::Node { definition: __qapi::Some(&__DEFINITION), links: &[#links] }
            }
        }
    }
}

/// The description and the visits, which commands and events have alike.
fn common(item: &Item, fields: &Fields, kind: &TokenStream) -> TokenStream {
    let ident = &item.common.ident;
    let definition = describe::definition(&item.common, kind);
    match fields {
        Fields::Inline(fields) => {
            let described = describe::members(fields);
            let visits = members::expand(ident, fields, &quote!(&__qapi::Shape::plain(&__DEFINITION)));
            quote!(#described #definition #visits)
        }
        Fields::Named(ty) => {
            let visits = members::expand_unnamed(ident, ty);
            quote!(#definition #visits)
        }
    }
}

fn data(fields: &Fields) -> TokenStream {
    match fields {
        Fields::Inline(fields) if describe::described(fields).next().is_none() => {
            quote!(__qapi::Arguments::None)
        }
        Fields::Inline(_) => quote!(__qapi::Arguments::Inline(&__MEMBERS)),
        Fields::Named(ty) => quote!(__qapi::Arguments::Named(<#ty as __qapi::QapiType>::FACTS.ty.name)),
    }
}

fn links(fields: &Fields) -> TokenStream {
    match fields {
        Fields::Inline(fields) if fields.is_empty() => TokenStream::new(),
        Fields::Inline(fields) => {
            let links = members::links(fields);
            quote!(#links,)
        }
        Fields::Named(ty) => quote!(<#ty as __qapi::QapiType>::node,),
    }
}
