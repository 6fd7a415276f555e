//! Commands and events.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;

use super::{const_checks, describe, members};
use crate::diagnostics::Tokens;
use crate::lower::{Fields, Item, Member};

pub(super) fn expand_command(item: &Item, arguments: &Fields, returns: Option<&Type>) -> TokenStream {
    let (returns_type, returned, link) = match returns {
        Some(ty) => (
            of_type(ty),
            quote!(__qapi::Some(__qapi::Of::<#ty>::FACTS.ty)),
            Some(quote!(__qapi::Of::<#ty>::NODE)),
        ),
        None => (
            quote!(
                type Returns = ();
            ),
            quote!(__qapi::None),
            None,
        ),
    };
    let data = data(arguments);
    let plain = quote!(__qapi::command(#data, #returned));
    let flags = flags(item);
    let command =
        if flags.is_empty() { plain } else { quote!(__qapi::CommandDefinition { #flags ..#plain }) };
    let ident = &item.common.ident;
    let common = common(item, arguments, &quote!(__qapi::Kind::Command(#command)), link);
    let checks = const_checks::of_arguments(item, arguments);
    let returns_check = const_checks::of_returns(returns);
    quote! {
        #common
        #checks
        #returns_check
        #[automatically_derived]
        impl __qapi::Command for #ident {
            #returns_type
        }
    }
}

/// The flags that are not as usual.
fn flags(item: &Item) -> TokenStream {
    let attrs = &item.attrs;
    let boxed = item.is_boxed().then(|| quote!(boxed: true,));
    let allow_oob = attrs.allow_oob.is_present().then(|| quote!(allow_oob: true,));
    let allow_preconfig = attrs.allow_preconfig.is_present().then(|| quote!(allow_preconfig: true,));
    let coroutine = attrs.coroutine.is_present().then(|| quote!(coroutine: true,));
    let is_off = |flag: Option<bool>| flag == Some(false);
    let success_response =
        is_off(attrs.success_response.map(|flag| flag.value)).then(|| quote!(success_response: false,));
    let gen_ = is_off(attrs.gen_.map(|flag| flag.value)).then(|| quote!(gen_: false,));
    quote!(#boxed #allow_oob #allow_preconfig #coroutine #success_response #gen_)
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
    let common = common(item, fields, &kind, None);
    let checks = const_checks::of_arguments(item, fields);
    quote! {
        #common
        #checks
        #[automatically_derived]
        impl __qapi::Event for #ident {}
    }
}

/// The type that a command returns. That it may be less visible than the command is said of it.
fn of_type(returns: &Type) -> TokenStream {
    let span = Span::call_site().located_at(Tokens::of(returns).first);
    quote_spanned!(span=> type Returns = #returns;)
}

/// The description and the visits, which commands and events have alike. `link` leads to what is returned.
fn common(item: &Item, fields: &Fields, kind: &TokenStream, link: Option<TokenStream>) -> TokenStream {
    let ident = &item.common.ident;
    let (members, visits): (&[Member], _) = match fields {
        Fields::Inline(fields) => (fields, members::expand(ident, fields, &TokenStream::new())),
        Fields::Named(ty) => (&[], members::expand_unnamed(ident, ty)),
    };
    let mut links = links(fields);
    links.extend(link);
    let described = describe::item(&item.common, kind, members, &links);
    let checks = const_checks::of_types(members);
    quote!(#described #checks #visits)
}

fn data(fields: &Fields) -> TokenStream {
    match fields {
        Fields::Inline(fields) if describe::described(fields).next().is_none() => {
            quote!(__qapi::Arguments::None)
        }
        Fields::Inline(_) => quote!(__qapi::Arguments::Inline(&[])),
        Fields::Named(ty) => quote!(__qapi::Arguments::Named(__qapi::Of::<#ty>::FACTS.ty.name)),
    }
}

/// What leads to the type that has the members.
fn links(fields: &Fields) -> Vec<TokenStream> {
    match fields {
        Fields::Inline(_) => Vec::new(),
        Fields::Named(ty) => vec![quote!(__qapi::Of::<#ty>::NODE)],
    }
}
