//! Short names for the types of fields.
//!
//! A type that does not exist is reported where it is written and where generated code mentions it, and the compiler
//! takes these for one error only if all it says is the same. Within `Option<...>` or `Vec<...>` it suggests a type
//! parameter, just behind the item's name. An alias of that place gets the same suggestion, and what mentions the
//! alias gets none.

use proc_macro2::{Ident, Punct, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::Type;

use crate::diagnostics::Tokens;
use crate::lower::{Fields, Item, ItemKind};

/// Gives each type that has type arguments an alias, by which the code calls it from here on.
pub(super) fn introduce(item: &mut Item) -> TokenStream {
    let ident = item.common.ident.clone();
    let mut aliases = TokenStream::new();
    let mut known: Vec<String> = Vec::new();
    let mut shorten = |ty: &mut Type| {
        if !has_arguments(ty) {
            return;
        }
        let text = ty.to_token_stream().to_string();
        // A path that a macro began with its own crate is written like one of another macro.
        let first = known.iter().position(|other| *other == text && !text.contains('$'));
        let number = first.unwrap_or(known.len());
        let alias = format_ident!("__T{number}", span = ident.span());
        if let Ok(short) = syn::parse2(mention(&alias, Tokens::of(ty))) {
            if first.is_none() {
                aliases.extend(quote!(type #alias = #ty;));
                known.push(text);
            }
            *ty = short;
        }
    };
    match &mut item.kind {
        ItemKind::Enum { .. } => {}
        ItemKind::Branches { variants, .. } | ItemKind::Alternate { branches: variants } => {
            variants.iter_mut().filter_map(|variant| variant.ty.as_mut()).for_each(shorten);
        }
        ItemKind::Struct { fields } | ItemKind::Union { fields, .. } => {
            fields.iter_mut().for_each(|field| shorten(&mut field.ty));
        }
        ItemKind::Command { arguments, .. } | ItemKind::Event { data: arguments } => match arguments {
            Fields::Inline(fields) => fields.iter_mut().for_each(|field| shorten(&mut field.ty)),
            Fields::Named(ty) => shorten(ty),
        },
    }
    aliases
}

fn has_arguments(ty: &Type) -> bool {
    ty.to_token_stream().into_iter().any(|t| matches!(&t, TokenTree::Punct(punct) if punct.as_char() == '<'))
}

/// The alias as it is mentioned. It reaches from the first token of the type to the last, which is what errors
/// underline.
fn mention(alias: &Ident, tokens: Tokens) -> TokenStream {
    let mut name = alias.clone();
    name.set_span(tokens.first);
    let (mut open, mut close) = (Punct::new('<', Spacing::Alone), Punct::new('>', Spacing::Alone));
    open.set_span(tokens.last);
    close.set_span(tokens.last);
    quote!(#name #open #close)
}
