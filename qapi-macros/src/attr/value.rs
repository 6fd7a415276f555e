//! Values of attributes, each with its place in the source.

use proc_macro2::Span;

/// Something that is said or not.
#[derive(Clone, Copy, Default)]
pub(crate) struct Flag(Option<Span>);

impl Flag {
    pub(crate) fn is_present(&self) -> bool {
        self.0.is_some()
    }

    /// Where it is said.
    pub(crate) fn span(&self) -> Span {
        self.0.unwrap_or_else(Span::call_site)
    }

    /// Fails if it was said before.
    pub(super) fn set(&mut self, span: Span) -> Result<(), ()> {
        match self.0.replace(span) {
            None => Ok(()),
            Some(_) => Err(()),
        }
    }
}

/// A string literal.
#[derive(Clone)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// A value, and the name of the attribute that has it.
#[derive(Clone, Copy)]
pub(crate) struct Located<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}
