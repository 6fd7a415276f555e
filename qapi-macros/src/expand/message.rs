//! Commands and events.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;

use super::{const_checks, describe, members};
use crate::diagnostics::Tokens;
use crate::lower::{Fields, Item};

pub(super) fn expand_command(item: &Item, arguments: &Fields, returns: Option<&Type>) -> TokenStream {
    let (attrs, boxed) = (&item.attrs, item.is_boxed());
    let (returns_type, returned, link) = match returns {
        Some(ty) => {
            (of_type(ty), quote!(__qapi::Some(__qapi::Of::<#ty>::FACTS.ty)), quote!(__qapi::Of::<#ty>::NODE))
        }
        None => (
            quote!(
                type Returns = ();
            ),
            quote!(__qapi::None),
            TokenStream::new(),
        ),
    };
    let allow_oob = attrs.allow_oob.is_present();
    let allow_preconfig = attrs.allow_preconfig.is_present();
    let coroutine = attrs.coroutine.is_present();
    let success_response = attrs.success_response.is_none_or(|flag| flag.value);
    let gen_ = attrs.gen_.is_none_or(|flag| flag.value);
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
    let checks = const_checks::of_arguments(item, arguments);
    let returns_check = const_checks::of_returns(returns);
    quote! {
        #common
        #checks
        #returns_check
        #[automatically_derived]
        impl __qapi::Command for #ident {
            const DEFINITION: &'static __qapi::Definition<'static> = &__DEFINITION;
            #returns_type

            #[inline]
            fn node() -> __qapi::Node {
                __qapi::Node { definition: __qapi::Some(&__DEFINITION), links: &[#links #link] }
            }
        }
    }
}

pub(super) fn expand_event(item: &Item, fields: &Fields) -> TokenStream {
    let rate_limit = describe::option(item.attrs.rate_limit.as_ref().map(|limit| {
        let ms = limit.ms;
        let key = limit.key.as_ref().map(|key| qapi_schema::name::member_from_field(&key.to_string()));
        let key = describe::option(key);
        quote!(__qapi::RateLimit { ms: #ms, key: #key })
    }));
    let (data, boxed) = (data(fields), item.is_boxed());
    let kind = quote!(__qapi::Kind::Event(__qapi::EventDefinition { data: #data, boxed: #boxed, rate_limit: #rate_limit }));
    let ident = &item.common.ident;
    let links = links(fields);
    let common = common(item, fields, &kind);
    let checks = const_checks::of_arguments(item, fields);
    quote! {
        #common
        #checks
        #[automatically_derived]
        impl __qapi::Event for #ident {
            const DEFINITION: &'static __qapi::Definition<'static> = &__DEFINITION;

            #[inline]
            fn node() -> __qapi::Node {
                __qapi::Node { definition: __qapi::Some(&__DEFINITION), links: &[#links] }
            }
        }
    }
}

/// The type that a command returns. That it may be less visible than the command is said of it.
fn of_type(returns: &Type) -> TokenStream {
    let span = Span::call_site().located_at(Tokens::of(returns).first);
    quote_spanned!(span=> type Returns = #returns;)
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
        Fields::Inline(_) => quote!(__qapi::Arguments::Inline(__TABLE.members())),
        Fields::Named(ty) => quote!(__qapi::Arguments::Named(__qapi::Of::<#ty>::FACTS.ty.name)),
    }
}

fn links(fields: &Fields) -> TokenStream {
    match fields {
        Fields::Inline(fields) => {
            let links = members::links(fields);
            if links.is_empty() { links } else { quote!(#links,) }
        }
        Fields::Named(ty) => quote!(__qapi::Of::<#ty>::NODE,),
    }
}
