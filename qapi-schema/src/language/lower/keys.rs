//! Which keys an object has.

use std::fmt;

use super::{Finding, Lowering};
use crate::check::{Place, Problem};
use crate::language::source::Span;
use crate::language::value::Object;

/// The keys of a kind of object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Keys {
    pub(super) required: &'static [&'static str],
    pub(super) optional: &'static [&'static str],
}

impl Keys {
    fn all(self) -> impl Iterator<Item = &'static str> {
        self.required.iter().chain(self.optional).copied()
    }
}

impl Lowering<'_, '_> {
    /// Checks that the object has the keys it must have, and no other than it may have. `source` says what it is,
    /// `span` where to show that a key is missing. Answers whether no other is there.
    pub(super) fn keys(
        &mut self,
        object: &Object<'_>,
        keys: Keys,
        source: fmt::Arguments<'_>,
        place: Place,
        span: Span,
    ) -> bool {
        let missing: Vec<&str> =
            keys.required.iter().copied().filter(|key| object.entry(key).is_none()).collect();
        if !missing.is_empty() {
            let message = format!("{source} misses key{} {}", plural(&missing), quoted(missing));
            self.error(place, span, message);
        }
        let unknown: Vec<_> = object.entries.iter().filter(|e| !keys.all().any(|k| k == e.key)).collect();
        let Some(first) = unknown.first() else { return true };
        let names: Vec<&str> = unknown.iter().map(|e| e.key).collect();
        let message = format!("{source} has unknown key{} {}", plural(&names), quoted(names));
        self.findings.push(Finding {
            problem: Problem::new(place, message),
            note: Some(format!("Valid keys are {}.", quoted(keys.all().collect()))),
            span: Some(first.key_span),
        });
        false
    }
}

fn plural(names: &[&str]) -> &'static str {
    if names.len() > 1 { "s" } else { "" }
}

/// The names in their order, in quotes.
fn quoted(mut names: Vec<&str>) -> String {
    names.sort_unstable();
    format!("'{}'", names.join("', '"))
}
