//! What stands in for the code of an item that has errors, so that they do not cause others.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::{extra, wrap};
use crate::attr;
use crate::check::types::{Role, is_plausible};
use crate::diagnostics::Errors;
use crate::lower::{FieldKind, Item, ItemKind, Member};

/// The stand-in. `item` is there if it could be told what it is.
pub(crate) fn stub(input: &syn::DeriveInput, item: Option<&Item>) -> TokenStream {
    let Some(ident) = target(input) else { return TokenStream::new() };
    let says = |word: &str| input.attrs.iter().any(|attr| attr::says(attr, word));
    let is_enum = matches!(input.data, syn::Data::Enum(_));
    let stub = match item.map(|item| &item.kind) {
        Some(ItemKind::Enum { .. }) => quote!(__qapi::stub_enum!(#ident);),
        Some(ItemKind::Branches { tag, .. }) if tag.is_ident(&input.ident) => {
            quote!(__qapi::stub_branches!(#ident);)
        }
        Some(ItemKind::Branches { tag, .. }) => quote!(__qapi::stub_branches!(#ident, #tag);),
        Some(ItemKind::Alternate { .. }) => quote!(__qapi::stub_type!(#ident);),
        Some(ItemKind::Struct { .. } | ItemKind::Union { .. }) => quote!(__qapi::stub_object!(#ident);),
        Some(ItemKind::Command { returns: Some(returns), .. }) if is_plausible(returns, Role::Returns) => {
            quote!(__qapi::stub_command!(#ident, #returns);)
        }
        Some(ItemKind::Command { returns: None, .. })
            if item.is_some_and(|item| !item.attrs.are_doubtful) =>
        {
            quote!(__qapi::stub_command!(#ident, ());)
        }
        Some(ItemKind::Command { .. }) => quote!(__qapi::stub_command!(#ident);),
        Some(ItemKind::Event { .. }) => quote!(__qapi::stub_event!(#ident);),
        None if is_enum && says("branches") => quote!(__qapi::stub_branches!(#ident);),
        None if is_enum => quote!(__qapi::stub_enum!(#ident);),
        None if says("command") => quote!(__qapi::stub_command!(#ident);),
        None if says("event") => quote!(__qapi::stub_event!(#ident);),
        None => quote!(__qapi::stub_object!(#ident);),
    };
    // What mentions the item's parameters would have to declare them.
    let item = item.filter(|_| input.generics.params.is_empty());
    let extra = item.map(extra::expand);
    // Where there is no item, its attributes were read and what is wrong with them is known.
    let krate = attr::item::read(input, &mut Errors::default()).krate;
    let krate = krate.unwrap_or_else(|| syn::parse_quote!(::qapi_runtime));
    let types = item.filter(|item| !item.attrs.are_doubtful).map(types);
    wrap(&krate, &quote!(#stub #types #extra))
}

/// The item as the macros that stand in for it take it, with what is generic about it, which is a mistake of its own.
fn target(input: &syn::DeriveInput) -> Option<TokenStream> {
    let ident = &input.ident;
    if input.generics.params.is_empty() {
        return Some(ident.to_token_stream());
    }
    let mut generics = input.generics.clone();
    for param in &mut generics.params {
        match param {
            syn::GenericParam::Type(param) => param.bounds.push(syn::parse_quote!('static)),
            syn::GenericParam::Lifetime(param) => param.bounds.push(syn::parse_quote!('static)),
            syn::GenericParam::Const(_) => {}
        }
    }
    let (params, arguments, bounds) = generics.split_for_impl();
    let params: Vec<TokenTree> = params.to_token_stream().into_iter().collect();
    let has = |mark| params.iter().any(|t| matches!(t, TokenTree::Punct(punct) if punct.as_char() == mark));
    // Values that may have no size cannot be passed around.
    let inner = params.get(1..params.len() - 1).filter(|_| !has('?'))?;
    Some(quote!(#ident #arguments [#(#inner)*] [#bounds]))
}

/// What is asked of the types that nothing was said of yet, so that it is said in the same compile.
fn types(item: &Item) -> TokenStream {
    let plain = |field: &&Member| field.kind == FieldKind::Plain && !field.attrs.are_doubtful;
    let fields = item.fields().iter().filter(plain).filter(|field| is_plausible(&field.ty, Role::Member));
    let members = fields.map(|field| (&field.ty, field.trait_()));
    let role = match item.kind {
        ItemKind::Alternate { .. } => Role::Choice,
        ItemKind::Branches { .. } => Role::Branch,
        _ => Role::Member,
    };
    let variants = item.variants().iter().filter(|variant| !variant.attrs.are_doubtful);
    let types = variants.filter_map(|variant| variant.ty.as_ref()).filter(|ty| is_plausible(ty, role));
    let types = types.map(|ty| (ty, quote!(__qapi::QapiType)));
    let (types, traits): (Vec<_>, Vec<_>) = members.chain(types).unzip();
    quote!(const _: fn() = || { #(let _ = <#types as #traits>::FACTS;)* };)
}
