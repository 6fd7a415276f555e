//! Which definition a name stands for.

use std::collections::HashMap;

use super::{Entry, Findings, Found};
use crate::check::{Place, Problem, Rule, taken};

/// The definitions by name. Types, commands and events share one set of names.
#[derive(Debug)]
pub(crate) struct Names<'a> {
    by_name: HashMap<&'a str, usize>,
    /// For each definition, whether it is the first of its name.
    first: Vec<bool>,
}

impl<'a> Names<'a> {
    pub(super) fn new(entries: &[Entry<'a>]) -> Names<'a> {
        let mut by_name = HashMap::with_capacity(entries.len());
        let first = entries
            .iter()
            .enumerate()
            .map(|(i, entry)| *by_name.entry(entry.definition.name).or_insert(i) == i)
            .collect();
        Names { by_name, first }
    }

    /// The first definition of this name.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// Whether no earlier definition has the name of this one.
    pub(super) fn is_first(&self, index: usize) -> bool {
        self.first[index]
    }

    /// Finds definitions whose name is taken, by another or by a built-in type.
    pub(crate) fn redefinitions(&self, entries: &[Entry<'a>], report: Findings<'_>) {
        for (index, entry) in entries.iter().enumerate() {
            let name = entry.definition.name;
            if let Some(problem) = taken(entry.definition) {
                report(Found { index, problem, previous: None });
            } else if !self.first[index] {
                let message = format!("'{name}' is already defined");
                let problem = Problem::new(Place::Name, message).by(Rule::Redefinition);
                report(Found { index, problem, previous: self.find(name) });
            }
        }
    }
}
