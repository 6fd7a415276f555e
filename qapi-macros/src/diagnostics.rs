//! Errors of one derive, collected.

use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// The tokens that an error is about, from the first to the last.
#[derive(Clone, Copy)]
pub(crate) struct Tokens {
    pub(crate) first: Span,
    pub(crate) last: Span,
}

impl Tokens {
    /// All of `tokens`.
    pub(crate) fn of(tokens: &impl ToTokens) -> Tokens {
        let mut spans = tokens.to_token_stream().into_iter().map(|token| token.span());
        let first = spans.next().unwrap_or_else(Span::call_site);
        Tokens { first, last: spans.last().unwrap_or(first) }
    }
}

impl From<Span> for Tokens {
    fn from(span: Span) -> Tokens {
        Tokens { first: span, last: span }
    }
}

/// A sink for errors. Every stage adds to it, and all of them are shown in one compile.
///
/// A message is one sentence in lower case without a full stop. It may be followed by the rule of QAPI that it
/// comes from, and by what to do.
#[derive(Default)]
pub(crate) struct Errors {
    list: Vec<syn::Error>,
    fatal: bool,
    sizeless: bool,
}

impl Errors {
    /// Adds an error.
    pub(crate) fn at(&mut self, tokens: impl Into<Tokens>, message: impl Display) {
        let Tokens { first, last } = tokens.into();
        let mut ends =
            proc_macro2::TokenTree::from(proc_macro2::Punct::new(';', proc_macro2::Spacing::Alone));
        ends.set_span(first);
        let mut range = TokenStream::from(ends.clone());
        ends.set_span(last);
        range.extend([ends]);
        self.list.push(syn::Error::new_spanned(range, message));
    }

    /// Adds an error, and a line that tells how to mend it.
    pub(crate) fn help(&mut self, tokens: impl Into<Tokens>, message: impl Display, help: impl Display) {
        self.at(tokens, format_args!("{message}\nhelp: {help}"));
    }

    /// Adds an error with the rule of QAPI that is broken.
    pub(crate) fn rule(
        &mut self,
        tokens: impl Into<Tokens>,
        message: &str,
        why: Option<&str>,
        help: Option<String>,
    ) {
        let rule = why.map(|why| format!("\nnote: {why}")).unwrap_or_default();
        let help = help.map(|help| format!("\nhelp: {help}")).unwrap_or_default();
        self.at(tokens, format_args!("{message}{rule}{help}"));
    }

    /// Adds an error after which the item's code could not compile either.
    pub(crate) fn fatal(&mut self, tokens: impl Into<Tokens>, message: impl Display) {
        self.fatal = true;
        self.at(tokens, message);
    }

    /// The same with a line that tells how to mend it.
    pub(crate) fn fatal_help(
        &mut self,
        tokens: impl Into<Tokens>,
        message: impl Display,
        help: impl Display,
    ) {
        self.fatal = true;
        self.help(tokens, message, help);
    }

    /// Notes that the item's code could not compile, if that is so.
    pub(crate) fn spoil(&mut self, fatal: bool) {
        self.fatal |= fatal;
    }

    /// Notes that values of the item have no known size, if that is so. The compiler says it of the item itself,
    /// and would again of each function that has to do with them, so that nothing can stand in for its code.
    pub(crate) fn no_size(&mut self, is_so: bool) {
        self.sizeless |= is_so;
    }

    /// Whether nothing can stand in for the item's code.
    pub(crate) fn have_no_size(&self) -> bool {
        self.sizeless
    }

    /// Adds what a parser said.
    pub(crate) fn fatal_syntax(&mut self, error: syn::Error) {
        self.fatal = true;
        self.list.push(error);
    }

    pub(crate) fn count(&self) -> usize {
        self.list.len()
    }

    /// Whether the item's code would only add to the errors.
    pub(crate) fn are_fatal(&self) -> bool {
        self.fatal
    }

    /// The errors as tokens.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.list.iter().map(syn::Error::to_compile_error).collect()
    }
}
