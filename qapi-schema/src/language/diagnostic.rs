//! What is wrong with a schema file, and where.

use std::fmt;

use super::source::{Sources, Span};
use crate::MetaKind;
use crate::check::Rule;

/// One thing that is wrong with a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong, in the words of QEMU's generator.
    pub message: String,
    /// What belongs to the message: the keys that would be valid, say.
    pub notes: Vec<String>,
    /// The rule that is broken, where it is one of those about the model.
    pub rule: Option<Rule>,
    /// What to do about it.
    pub help: Option<String>,
    /// Where it is; `None` for a file that cannot be read at all.
    pub span: Option<Span>,
    /// The definition that it is in.
    pub definition: Option<InDefinition>,
    /// Another place that it has to do with, and what is there.
    pub related: Option<Related>,
}

impl Diagnostic {
    pub(super) fn new(span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic { span: Some(span), ..Diagnostic::nowhere(message) }
    }

    pub(super) fn nowhere(message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            message: message.into(),
            notes: Vec::new(),
            rule: None,
            help: None,
            span: None,
            definition: None,
            related: None,
        }
    }
}

/// A place that explains another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// What is there.
    pub message: String,
    /// Where it is.
    pub span: Span,
    /// The definition that it is in.
    pub definition: Option<InDefinition>,
}

/// The definition that something is in. It displays as the line of context that goes before a message:
/// `In struct 'Foo':`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InDefinition {
    /// Its kind.
    pub meta: MetaKind,
    /// Its name.
    pub name: Box<str>,
}

impl fmt::Display for InDefinition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "In {} '{}':", self.meta, self.name)
    }
}

/// So many diagnostics are kept. Nobody reads more, and a file that is no schema has no end of them.
pub(super) const MOST: usize = 1000;

/// Collects what is found.
#[derive(Debug, Default)]
pub(super) struct Diagnostics {
    pub(super) found: Vec<Diagnostic>,
    /// How many more there were.
    pub(super) more: usize,
}

impl Diagnostics {
    pub(super) fn error(&mut self, span: Span, message: impl Into<String>) {
        self.push(Diagnostic::new(span, message));
    }

    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        self.push_with(|| diagnostic);
    }

    /// Adds what `make` answers, which is not asked where there is no room for it.
    pub(super) fn push_with(&mut self, make: impl FnOnce() -> Diagnostic) {
        if self.found.len() < MOST {
            self.found.push(make());
        } else {
            self.more += 1;
        }
    }
}

/// All that is wrong with a schema, and the files in which it is.
///
/// Its `Display` is the plain form: the lines that QEMU's generator prints, with a column wherever there is a
/// line, for each diagnostic.
#[derive(Clone, Debug)]
pub struct Report {
    pub(super) sources: Sources,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) more: usize,
}

impl Report {
    /// What is wrong, at least one thing.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// How much more is wrong: very long lists are cut.
    pub fn more(&self) -> usize {
        self.more
    }

    /// The files that were read.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }
}

impl std::error::Error for Report {}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, diagnostic) in self.diagnostics.iter().enumerate() {
            if i > 0 {
                writeln!(f)?;
            }
            self.one(f, diagnostic)?;
        }
        if self.more > 0 {
            write!(f, "\n... and {} more errors", self.more)?;
        }
        Ok(())
    }
}

impl Report {
    fn one(&self, f: &mut fmt::Formatter<'_>, diagnostic: &Diagnostic) -> fmt::Result {
        self.at(f, diagnostic.span, diagnostic.definition.as_ref())?;
        f.write_str(&diagnostic.message)?;
        for note in &diagnostic.notes {
            write!(f, "\n{note}")?;
        }
        if let Some(related) = &diagnostic.related {
            writeln!(f)?;
            self.at(f, Some(related.span), related.definition.as_ref())?;
            f.write_str(&related.message)?;
        }
        Ok(())
    }

    /// Writes what goes before a message: how its file was reached, the definition, the place.
    fn at(
        &self,
        f: &mut fmt::Formatter<'_>,
        span: Option<Span>,
        definition: Option<&InDefinition>,
    ) -> fmt::Result {
        let Some(span) = span else { return Ok(()) };
        for directive in self.sources.include_chain(span.file) {
            let file = self.sources.file(directive.file);
            let line = file.position(directive.start).line;
            writeln!(f, "In file included from {}:{line}:", file.path().display())?;
        }
        let file = self.sources.file(span.file);
        let path = file.path().display();
        if let Some(definition) = definition {
            writeln!(f, "{path}: {definition}")?;
        }
        let position = file.position(span.start);
        write!(f, "{path}:{}:{}: ", position.line, position.column)
    }
}
