//! `cond(...)`: conditions, written as tokens.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Token, parenthesized};

use super::parse::Entry;
use crate::diagnostics::Errors;

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

    /// Where the first part is of which `is_it` holds.
    pub(crate) fn find(&self, is_it: &dyn Fn(&Cond) -> bool) -> Option<Span> {
        if is_it(self) {
            return Some(self.span());
        }
        match self {
            Cond::Always | Cond::Flag(_) => None,
            Cond::Not(operand) => operand.find(is_it),
            Cond::All(operands, _) | Cond::Any(operands, _) => {
                operands.iter().find_map(|part| part.find(is_it))
            }
        }
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
        let token: Ident = match input.call(Ident::parse_any) {
            Ok(ident) => ident,
            Err(error) => return Err(syn::Error::new(error.span(), EXPECTED)),
        };
        if !input.peek(syn::token::Paren) {
            if !input.is_empty() && !input.peek(Token![,]) {
                return Err(input.error(COMBINE));
            }
            let word = token.to_string();
            return match word.as_str() {
                "all" | "any" | "not" => {
                    let operands = if word == "not" { "A" } else { "A, B" };
                    let message =
                        format!("`{word}` needs a condition\nhelp: write it as `{word}({operands})`");
                    Err(syn::Error::new(token.span(), message))
                }
                _ => Ok(Cond::Flag(token)),
            };
        }
        let content;
        parenthesized!(content in input);
        let operands = Punctuated::<Cond, Token![,]>::parse_terminated(&content)?;
        let mut operands: Vec<Cond> = operands.into_iter().collect();
        match token.to_string().as_str() {
            "all" => Ok(Cond::All(operands, token.span())),
            "any" => Ok(Cond::Any(operands, token.span())),
            "not" => match (operands.pop(), operands.is_empty()) {
                (Some(operand), true) => Ok(Cond::Not(Box::new(operand))),
                _ => Err(syn::Error::new(token.span(), "`not` takes one condition")),
            },
            other => {
                let message =
                    format!("conditions have no `{other}(...)`\nhelp: there are `all`, `any` and `not`");
                Err(syn::Error::new(token.span(), message))
            }
        }
    }
}

const EXPECTED: &str = "expected a condition\nhelp: name an option, as in `cond(CONFIG_LINUX)`, or combine them with `all`, `any` and `not`";

const COMBINE: &str = "conditions are combined with words\nhelp: write `all(A, B)` for both, `any(A, B)` for one of them, `not(A)`";

/// Reads `cond(...)`.
pub(super) fn read(entry: &Entry, slot: &mut Option<Cond>, errors: &mut Errors) {
    let one = |input: ParseStream<'_>| {
        let cond = input.parse()?;
        if input.is_empty() { Ok(cond) } else { Err(input.error(COMBINE)) }
    };
    entry.argument_by(one, slot, "CONFIG_LINUX", errors);
}
