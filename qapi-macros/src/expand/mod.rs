//! The code that a derive writes. By now the item is known to be right, so nothing here fails.

mod alternate;
mod branches;
mod const_checks;
mod describe;
mod enumeration;
mod extra;
mod members;
mod message;
mod object;

use proc_macro2::TokenStream;
use quote::quote;

use crate::lower::{Item, ItemKind};

/// All code of one item.
pub(crate) fn expand(item: &Item) -> TokenStream {
    let body = match &item.kind {
        ItemKind::Enum { values, unrecognized, .. } => {
            enumeration::expand(item, values, unrecognized.as_ref())
        }
        ItemKind::Branches { tag, variants, rest, unrecognized } => {
            branches::expand(item, tag, variants, rest.as_ref(), unrecognized.as_ref())
        }
        ItemKind::Alternate { branches } => alternate::expand(item, branches),
        ItemKind::Struct { fields, base } => object::expand_struct(item, fields, base.as_ref()),
        ItemKind::Union { fields, base } => object::expand_union(item, fields, base.as_ref()),
        ItemKind::Command { arguments, returns, boxed, .. } => {
            message::expand_command(item, arguments, *boxed, returns.as_ref())
        }
        ItemKind::Event { data, boxed, .. } => message::expand_event(item, data, *boxed),
    };
    let extra = extra::expand(item);
    let krate = &item.common.krate;
    quote! {
        #[doc(hidden)]
        #[allow(
            non_upper_case_globals, unused_mut, unused_variables, unused_qualifications, unused_results, deprecated,
            clippy::all, clippy::pedantic, clippy::nursery
        )]
        const _: () = {
            use #krate ::__private as __qapi;
            #body
            #extra
        };
    }
}

/// What stands in for the code of an item that has errors, so that they do not cause others.
pub(crate) fn stub(input: &syn::DeriveInput) -> TokenStream {
    let ident = &input.ident;
    if !input.generics.params.is_empty() {
        return TokenStream::new();
    }
    let krate: syn::Path = krate_of(input).unwrap_or_else(|| syn::parse_quote!(::qapi_runtime));
    let says = |word: &str| input.attrs.iter().any(|attr| says(attr, word));
    let stub = match (&input.data, says("branches"), says("command"), says("event")) {
        (syn::Data::Enum(_), true, ..) => return TokenStream::new(),
        (_, _, true, _) => quote!(__qapi::stub_command!(#ident);),
        (_, _, _, true) => quote!(__qapi::stub_event!(#ident);),
        (syn::Data::Enum(_), ..) => quote!(__qapi::stub_enum!(#ident);),
        _ => quote!(__qapi::stub_object!(#ident);),
    };
    quote! {
        const _: () = {
            use #krate ::__private as __qapi;
            #stub
        };
    }
}

/// Whether `#[qapi(...)]` has a word, found without reading the rest, which may be what is wrong.
fn says(attr: &syn::Attribute, word: &str) -> bool {
    let syn::Meta::List(list) = &attr.meta else { return false };
    list.path.is_ident("qapi")
        && list
            .tokens
            .clone()
            .into_iter()
            .any(|t| matches!(&t, proc_macro2::TokenTree::Ident(ident) if ident == word))
}

fn krate_of(input: &syn::DeriveInput) -> Option<syn::Path> {
    for attr in input.attrs.iter().filter(|attr| says(attr, "crate")) {
        let syn::Meta::List(list) = &attr.meta else { continue };
        let mut tokens = list.tokens.clone().into_iter();
        while let Some(token) = tokens.next() {
            if token.to_string() == "crate"
                && let Some(proc_macro2::TokenTree::Group(group)) = tokens.next()
            {
                return syn::parse2(group.stream()).ok();
            }
        }
    }
    None
}
