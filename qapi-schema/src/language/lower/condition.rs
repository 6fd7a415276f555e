//! The values of `if`.

use std::fmt;

use super::Lowering;
use super::keys::Keys;
use crate::Condition;
use crate::check::{self, Place};
use crate::language::value::{Object, Value, ValueKind};

const OPERATORS: Keys = Keys { required: &[], optional: &["all", "any", "not"] };

impl<'a> Lowering<'_, 'a> {
    /// The condition of an object with an optional key `if`. `source` says what it belongs to.
    pub(super) fn condition(
        &mut self,
        object: &Object<'_>,
        source: fmt::Arguments<'_>,
        place: Place,
    ) -> Condition<'a> {
        match object.get("if") {
            Some(value) => self.formula(value, source, place),
            None => Condition::Always,
        }
    }

    /// Reports all that is wrong, also by the rules for conditions: what comes first in the text is to be first.
    fn formula(&mut self, value: &Value<'_>, source: fmt::Arguments<'_>, place: Place) -> Condition<'a> {
        let object = match &value.kind {
            ValueKind::Text(name) => {
                check::condition::option(name, source, place, &mut |problem| {
                    self.findings.push(problem.into())
                });
                return Condition::Flag(self.arena.text(name));
            }
            ValueKind::Object(object) => object,
            ValueKind::Bool(_) | ValueKind::List(_) => {
                let message = format!("'if' condition of {source} must be a string or an object");
                self.error(place, value.span, message);
                return Condition::Always;
            }
        };
        let keys_fit =
            self.keys(object, OPERATORS, format_args!("'if' condition of {source}"), place, value.span);
        let [entry] = object.entries else {
            if keys_fit {
                self.error(place, value.span, format!("'if' condition of {source} has conflicting keys"));
            }
            return Condition::Always;
        };
        match entry.key {
            "not" => Condition::Not(self.arena.one(self.formula(&entry.value, source, place))),
            "all" => Condition::All(self.operands(&entry.value, "all", source, place)),
            "any" => Condition::Any(self.operands(&entry.value, "any", source, place)),
            _ => Condition::Always,
        }
    }

    fn operands(
        &mut self,
        value: &Value<'_>,
        operator: &str,
        source: fmt::Arguments<'_>,
        place: Place,
    ) -> &'a [Condition<'a>] {
        let Some(values) = value.as_list() else {
            self.error(place, value.span, format!("'{operator}' condition of {source} must be an array"));
            return &[];
        };
        check::condition::count(values.len(), source, place, &mut |problem| {
            self.findings.push(problem.into());
        });
        let operands: Vec<_> = values.iter().map(|v| self.formula(v, source, place)).collect();
        self.arena.slice(&operands)
    }
}
