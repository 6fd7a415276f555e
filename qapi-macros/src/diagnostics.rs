//! Errors of one derive, collected.

use std::fmt::Display;

use proc_macro2::{Span, TokenStream};

/// A sink for errors. Every stage adds to it, and all of them are shown in one compile.
#[derive(Default)]
pub(crate) struct Errors(Vec<syn::Error>);

impl Errors {
    /// Adds an error on `span`.
    pub(crate) fn at(&mut self, span: Span, message: impl Display) {
        self.0.push(syn::Error::new(span, message));
    }

    /// Adds an error on `span`, and a line that tells how to mend it.
    pub(crate) fn with_help(&mut self, span: Span, message: impl Display, help: impl Display) {
        self.at(span, format_args!("{message}\nhelp: {help}"));
    }

    /// Adds the errors of attributes, each on its token.
    pub(crate) fn from_darling(&mut self, error: darling::Error) {
        self.0.extend(error.flatten().into_iter().map(syn::Error::from));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The errors, followed by what keeps them from causing others.
    pub(crate) fn into_tokens(self, stub: TokenStream) -> TokenStream {
        let mut tokens: TokenStream = self.0.iter().map(syn::Error::to_compile_error).collect();
        tokens.extend(stub);
        tokens
    }
}
