//! Expressions to definitions.
//!
//! What an expression says is put into the model as far as it goes. What the model has no room for (keys that
//! are missing or unknown, values of the wrong kind) is reported here; the rest is checked on the model.

mod condition;
mod data;
mod definition;
mod keys;
mod locate;
mod order;
mod part;

pub(super) use definition::{Lowered, lower};
pub(super) use locate::locate;

use super::diagnostic::MOST;
use super::source::Span;
use crate::check::{Place, Problem};

/// Something wrong with the definition at hand.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    pub(super) problem: Problem,
    /// What belongs to its message.
    pub(super) note: Option<String>,
    /// Where it is, if that is more precise than its place.
    pub(super) span: Option<Span>,
}

impl From<Problem> for Finding {
    fn from(problem: Problem) -> Finding {
        Finding { problem, note: None, span: None }
    }
}

/// What is wrong with a definition, as far as anybody wants to know.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) list: Vec<Finding>,
    /// How many more there were.
    pub(super) more: usize,
}

impl Findings {
    fn push(&mut self, finding: Finding) {
        if self.list.len() < MOST {
            self.list.push(finding);
        } else {
            self.more += 1;
        }
    }
}

/// What is needed to go through the parts of one definition, and what is found on the way.
#[derive(Debug)]
struct Lowering<'l, 'a> {
    arena: &'a crate::Arena,
    docs: super::doc::Lookup<'l, 'a>,
    findings: Findings,
    /// Whether the model lacks something that the text was meant to say.
    incomplete: bool,
}

impl Lowering<'_, '_> {
    /// Reports something that leaves the model incomplete.
    fn error(&mut self, place: Place, span: Span, message: impl Into<String>) {
        self.incomplete = true;
        let problem = Problem::new(place, message);
        self.findings.push(Finding { problem, note: None, span: Some(span) });
    }
}
