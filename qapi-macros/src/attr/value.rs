//! Values of attributes that darling has no type for.

use darling::FromMeta;
use proc_macro2::Span;
use syn::parse::Parse;
use syn::spanned::Spanned;

/// One argument in parentheses: `returns(Vec<BlockInfo>)`, `base(Common)`, `crate(some::path)`.
#[derive(Clone)]
pub(crate) struct Arg<T>(pub(crate) T);

impl<T: Parse> FromMeta for Arg<T> {
    fn from_meta(meta: &syn::Meta) -> darling::Result<Arg<T>> {
        let syn::Meta::List(list) = meta else {
            let name = meta.path().get_ident().map_or_else(String::new, ToString::to_string);
            return Err(darling::Error::custom(format!("expected `{name}(...)`")).with_span(meta));
        };
        syn::parse2(list.tokens.clone()).map(Arg).map_err(darling::Error::from)
    }
}

/// A string literal, with its place.
#[derive(Clone)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) span: Span,
}

impl FromMeta for Text {
    fn from_meta(meta: &syn::Meta) -> darling::Result<Text> {
        if let syn::Meta::NameValue(pair) = meta
            && let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(literal), .. }) = &pair.value
        {
            return Ok(Text { text: literal.value(), span: literal.span() });
        }
        let name = meta.path().get_ident().map_or_else(String::new, ToString::to_string);
        Err(darling::Error::custom(format!("expected `{name} = \"...\"`")).with_span(&meta.span()))
    }
}
