//! `#[qapi(...)]` taken apart: entries between commas, each a word, `name = value` or `name(...)`.
//!
//! What cannot be read is reported and skipped, so that one slip does not hide another.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, Parser};
use syn::spanned::Spanned;

use super::around::Around;
use super::known::{self, Place};
use super::value::{Flag, Located, Text};
use crate::diagnostics::Errors;

/// One entry of an attribute.
pub(crate) struct Entry {
    pub(crate) name: Ident,
    form: Form,
}

enum Form {
    /// `name`
    Word,
    /// `name = value`
    Is(TokenStream),
    /// `name(...)`
    List(TokenStream),
}

/// The entries of all `#[qapi(...)]` among the attributes.
pub(super) fn entries(attrs: &[syn::Attribute], errors: &mut Errors) -> Vec<Entry> {
    let mut entries = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("qapi")) {
        match &attr.meta {
            syn::Meta::List(list) => entries.extend(split(list.tokens.clone(), errors)),
            meta => errors.fatal(meta.span(), "expected `#[qapi(...)]`"),
        }
    }
    entries
}

fn split(tokens: TokenStream, errors: &mut Errors) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut chunk = Vec::new();
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    for token in tokens {
        if is_comma(&token) && chunk.is_empty() {
            errors.fatal_help(
                token.span(),
                "expected a name, found `,`",
                "one comma stands between two names",
            );
        } else if is_comma(&token) {
            entries.extend(entry(std::mem::take(&mut chunk), errors));
        } else {
            chunk.push(token);
        }
    }
    entries.extend(entry(chunk, errors));
    entries
}

fn entry(chunk: Vec<TokenTree>, errors: &mut Errors) -> Option<Entry> {
    let span = chunk.first()?.span();
    let mut tokens = chunk.into_iter();
    let name = match tokens.next() {
        Some(TokenTree::Ident(name)) => name,
        Some(TokenTree::Literal(literal)) => {
            let message = "expected a name, found a literal";
            match syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                Ok(text) if syn::parse_str::<Ident>(&text.value().replace('-', "_")).is_ok() => {
                    let name = text.value().replace('-', "_");
                    let help = format!("names are written as they are: `{name}`, not `{literal}`");
                    errors.fatal_help(literal.span(), message, help);
                }
                _ => errors.fatal(literal.span(), message),
            }
            return None;
        }
        _ => {
            errors.fatal(span, "expected a name");
            return None;
        }
    };
    let form = match tokens.next() {
        None => Form::Word,
        Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => {
            let value: Vec<TokenTree> = tokens.by_ref().collect();
            if let Some(stray) = behind_value(&value) {
                errors.fatal_help(stray.span(), format_args!("unexpected text after `{name} = ...`"), COMMAS);
                return None;
            }
            Form::Is(value.into_iter().collect())
        }
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
            Form::List(group.stream())
        }
        Some(TokenTree::Punct(punct)) if punct.as_char() == '-' => {
            let tail = tokens.map(|token| token.to_string()).collect::<String>().replace('-', "_");
            let help = format!("`_` stands for `-` here: `{name}_{tail}`");
            errors.fatal_help(punct.span(), "names have no `-` in Rust", help);
            return None;
        }
        Some(other) => {
            let help = format!("write `{name}`, `{name} = ...` or `{name}(...)`");
            errors.fatal_help(other.span(), format_args!("unexpected text after `{name}`"), help);
            return None;
        }
    };
    if let Some(extra) = tokens.next() {
        errors.fatal_help(extra.span(), format_args!("unexpected text after `{name}`"), COMMAS);
        return None;
    }
    Some(Entry { name, form })
}

const COMMAS: &str = "separate what an attribute says with commas";

/// What follows a value that is complete: a comma is missing, or another mark stands for it.
fn behind_value(value: &[TokenTree]) -> Option<&TokenTree> {
    match value {
        [TokenTree::Literal(_), stray, ..] => Some(stray),
        [TokenTree::Ident(_), stray @ TokenTree::Ident(_), ..] => Some(stray),
        _ => None,
    }
}

impl Entry {
    /// The name as written, without the `r#` of a raw identifier.
    pub(crate) fn key(&self) -> String {
        self.name.unraw().to_string()
    }

    pub(crate) fn span(&self) -> Span {
        self.name.span()
    }

    /// Reads a flag, which has no value.
    pub(super) fn flag(&self, slot: &mut Flag, errors: &mut Errors) {
        if !matches!(self.form, Form::Word) {
            let help = if matches!(&self.form, Form::Is(value) if syn::parse2::<syn::LitBool>(value.clone()).is_ok())
            {
                format!("write `{}` alone; to switch it off, leave it out", self.name)
            } else {
                format!(
                    "write `{}` alone; what else there is to say stands beside it, behind a comma",
                    self.name
                )
            };
            errors.fatal_help(self.span(), format_args!("`{}` takes no value", self.name), help);
        } else if slot.set(self.span()).is_err() {
            self.repeated(errors);
        }
    }

    /// Reads `name = "text"`.
    pub(super) fn text(&self, slot: &mut Option<Text>, errors: &mut Errors) {
        let text = match &self.form {
            Form::Is(value) => syn::parse2::<syn::LitStr>(value.clone()).ok(),
            _ => None,
        };
        match text {
            Some(literal) if literal.suffix().is_empty() => {
                self.put(slot, Text { text: literal.value(), span: literal.span() }, errors);
            }
            _ => self.expected(format_args!("{} = \"...\"", self.name), errors),
        }
    }

    /// Reads `name = true` or `name = false`.
    pub(super) fn boolean(&self, slot: &mut Option<Located<bool>>, errors: &mut Errors) {
        let value = match &self.form {
            Form::Is(value) => syn::parse2::<syn::LitBool>(value.clone()).ok(),
            _ => None,
        };
        match value {
            Some(literal) => self.put(slot, Located { value: literal.value, span: self.span() }, errors),
            None => self.expected(format_args!("{} = false", self.name), errors),
        }
    }

    /// Reads `name = 1000`.
    pub(super) fn number(&self, slot: &mut Option<Located<u32>>, errors: &mut Errors) {
        let value = match &self.form {
            Form::Is(value) => syn::parse2::<syn::LitInt>(value.clone()).ok(),
            _ => None,
        };
        match value.and_then(|literal| literal.base10_parse().ok()) {
            Some(value) => self.put(slot, Located { value, span: self.span() }, errors),
            None => self.expected(format_args!("{} = 1000", self.name), errors),
        }
    }

    /// Reads `name(argument)`. `example` is an argument that is fine.
    pub(super) fn argument<T: Parse>(&self, slot: &mut Option<T>, example: &str, errors: &mut Errors) {
        self.argument_that_is(slot, example, "", errors);
    }

    /// The same with words on what the argument is.
    pub(super) fn argument_that_is<T: Parse>(
        &self,
        slot: &mut Option<T>,
        example: &str,
        help: &str,
        errors: &mut Errors,
    ) {
        let value = match &self.form {
            Form::List(tokens) => syn::parse2(tokens.clone()).ok(),
            _ => None,
        };
        match value {
            Some(value) => self.put(slot, value, errors),
            None if help.is_empty() => self.expected(format_args!("{}({example})", self.name), errors),
            None => {
                errors.fatal_help(self.span(), format_args!("expected `{}({example})`", self.name), help);
            }
        }
    }

    /// The same with a parser that has words of its own.
    pub(super) fn argument_by<T>(
        &self,
        parse: impl FnOnce(syn::parse::ParseStream<'_>) -> syn::Result<T>,
        slot: &mut Option<T>,
        example: &str,
        errors: &mut Errors,
    ) {
        match &self.form {
            Form::List(tokens) if !tokens.is_empty() => match parse.parse2(tokens.clone()) {
                Ok(value) => self.put(slot, value, errors),
                Err(error) => errors.fatal_syntax(error),
            },
            _ => self.expected(format_args!("{}({example})", self.name), errors),
        }
    }

    /// The entries of `name(...)`. `example` shows one that is fine.
    pub(super) fn list(&self, example: &str, errors: &mut Errors) -> Option<Vec<Entry>> {
        match &self.form {
            Form::List(tokens) => Some(split(tokens.clone(), errors)),
            _ => {
                self.expected(format_args!("{}({example})", self.name), errors);
                None
            }
        }
    }

    /// The entries of `name(...)`, none for a `name` alone.
    pub(super) fn details(&self, example: &str, errors: &mut Errors) -> Option<Vec<Entry>> {
        if matches!(self.form, Form::Word) { Some(Vec::new()) } else { self.list(example, errors) }
    }

    /// The name is none that `place` knows.
    pub(super) fn unknown(&self, place: Place, around: &Around<'_>, errors: &mut Errors) {
        let (message, help) = known::explain(&self.key(), &self.spelled(), place, around);
        errors.fatal_help(self.span(), message, help);
    }

    /// What is said of the name, as text: `fan - id` of `key(fan-id)`.
    pub(super) fn spelled(&self) -> String {
        match &self.form {
            Form::Word => String::new(),
            Form::Is(value) | Form::List(value) => value.to_string(),
        }
    }

    /// The number of `name(1000)`.
    pub(super) fn only_number(&self) -> Option<u32> {
        let Form::List(tokens) = &self.form else { return None };
        syn::parse2::<syn::LitInt>(tokens.clone()).ok()?.base10_parse().ok()
    }

    pub(super) fn put<T>(&self, slot: &mut Option<T>, value: T, errors: &mut Errors) {
        if slot.is_some() {
            self.repeated(errors);
        } else {
            *slot = Some(value);
        }
    }

    pub(super) fn repeated(&self, errors: &mut Errors) {
        let help = "each is said once: remove one of them";
        errors.fatal_help(self.span(), format_args!("`{}` is given twice", self.name), help);
    }

    fn expected(&self, form: std::fmt::Arguments<'_>, errors: &mut Errors) {
        errors.fatal(self.span(), format_args!("expected `{form}`"));
    }
}
