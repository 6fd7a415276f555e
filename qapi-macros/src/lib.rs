//! The derive of `qapi-runtime`, which re-exports it: users depend on that crate alone.
//!
//! A derive runs in four stages, each a folder: `attr` reads attributes, `lower` turns the item into its meaning,
//! `check` applies the rules that one item can break, `expand` writes the code. Errors are collected on the way,
//! so that one compile shows them all.

mod attr;
mod check;
mod diagnostics;
mod expand;
mod lower;
#[cfg(test)]
mod tests;

/// Makes an item a definition of a QAPI schema: visit functions, a description, and what its kind needs.
///
/// What the item becomes is told by its form and its attributes: an enum is an enum, an alternate with
/// `#[qapi(alternate)]`, or the branches of a union with `#[qapi(branches(...))]`; a struct is a struct, a
/// union if one field has `#[qapi(discriminator)]`, a command with `#[qapi(command)]` and an event with
/// `#[qapi(event)]`.
#[proc_macro_derive(Qapi, attributes(qapi))]
pub fn derive_qapi(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive(input.into()).into()
}

/// The derive, on tokens that exist outside of a compiler too.
fn derive(input: proc_macro2::TokenStream) -> proc_macro2::TokenStream {
    let mut input: syn::DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    lower::name_self(&mut input);
    let mut errors = diagnostics::Errors::default();
    let mut item = lower::lower(&input, &mut errors);
    if let Some(item) = &item {
        check::check(item, &mut errors);
    }
    let code = match item.as_mut() {
        _ if errors.have_no_size() => proc_macro2::TokenStream::new(),
        Some(item) if !errors.are_fatal() => expand::expand(item),
        item => expand::stub(&input, item.as_deref()),
    };
    let mut tokens = errors.into_tokens();
    tokens.extend(code);
    tokens
}
