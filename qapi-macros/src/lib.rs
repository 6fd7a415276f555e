//! The derive of `qapi-runtime`, which re-exports it: users depend on that crate alone.
//!
//! A derive runs in four stages, each a folder or a file: `attr` reads attributes, `lower` turns the item into
//! its meaning, `check` applies the rules that one item can break, `expand` writes the code. Errors are
//! collected on the way, so that one compile shows them all.

use proc_macro::TokenStream;

mod attr;
mod check;
mod diagnostics;
mod expand;
mod lower;

/// Makes an item a definition of a QAPI schema: visit functions, a description, and what its kind needs.
///
/// What the item becomes is told by its form and its attributes: an enum is an enum, an alternate with
/// `#[qapi(alternate)]`, or the branches of a union with `#[qapi(branches(...))]`; a struct is a struct, a
/// union if one field has `#[qapi(discriminator)]`, a command with `#[qapi(command)]` and an event with
/// `#[qapi(event)]`.
#[proc_macro_derive(Qapi, attributes(qapi))]
pub fn derive_qapi(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    let mut errors = diagnostics::Errors::default();
    let lowered = lower::lower(&input, &mut errors);
    if let Some(item) = &lowered {
        check::check(item, &mut errors);
    }
    match lowered {
        Some(item) if errors.is_empty() => expand::expand(&item).into(),
        _ => errors.into_tokens(expand::stub(&input)).into(),
    }
}
