//! `cond(...)`: conditions, written as tokens.

use darling::FromMeta;
use proc_macro2::{Ident, Span};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Token, parenthesized};

/// A condition as written: `all(CONFIG_LINUX, not(TARGET_ARM))`.
#[derive(Clone, Default)]
pub(crate) enum Cond {
    /// Nothing was written.
    #[default]
    Always,
    Flag(Ident),
    Not(Box<Cond>),
    All(Vec<Cond>, Span),
    Any(Vec<Cond>, Span),
}

impl Cond {
    pub(crate) fn is_always(&self) -> bool {
        matches!(self, Cond::Always)
    }

    /// Where to point to for the whole.
    pub(crate) fn span(&self) -> Span {
        match self {
            Cond::Always => Span::call_site(),
            Cond::Flag(ident) => ident.span(),
            Cond::Not(operand) => operand.span(),
            Cond::All(_, span) | Cond::Any(_, span) => *span,
        }
    }
}

impl Parse for Cond {
    fn parse(input: ParseStream<'_>) -> syn::Result<Cond> {
        let ident: Ident = input.parse()?;
        if !input.peek(syn::token::Paren) {
            return Ok(Cond::Flag(ident));
        }
        let content;
        parenthesized!(content in input);
        let operands = Punctuated::<Cond, Token![,]>::parse_terminated(&content)?;
        let mut operands: Vec<Cond> = operands.into_iter().collect();
        if ident == "all" {
            Ok(Cond::All(operands, ident.span()))
        } else if ident == "any" {
            Ok(Cond::Any(operands, ident.span()))
        } else if ident == "not" {
            match (operands.pop(), operands.is_empty()) {
                (Some(operand), true) => Ok(Cond::Not(Box::new(operand))),
                _ => Err(syn::Error::new(ident.span(), "`not` takes one condition")),
            }
        } else {
            Err(syn::Error::new(
                ident.span(),
                format!("unknown operator `{ident}`, expected `all`, `any` or `not`"),
            ))
        }
    }
}

impl FromMeta for Cond {
    fn from_meta(meta: &syn::Meta) -> darling::Result<Cond> {
        super::Arg::<Cond>::from_meta(meta).map(|arg| arg.0)
    }
}
