//! Conditions that can be evaluated.

use std::fmt;

use super::{Place, Problem, Report, Rule};
use crate::Condition;

/// Checks that options are named in capitals, and that no list of operands is empty. `source` says in messages
/// what the condition belongs to.
pub(super) fn check(condition: &Condition<'_>, source: fmt::Arguments<'_>, place: Place, report: Report<'_>) {
    match condition {
        Condition::Always => {}
        Condition::Flag(name) => option(name, source, place, report),
        Condition::Not(operand) => check(operand, source, place, report),
        Condition::All(operands) | Condition::Any(operands) => {
            count(operands.len(), source, place, report);
            for operand in *operands {
                check(operand, source, place, report);
            }
        }
    }
}

/// Checks the name of an option.
pub(crate) fn option(name: &str, source: fmt::Arguments<'_>, place: Place, report: Report<'_>) {
    if !is_option_name(name) {
        let message = format!("'if' condition '{name}' of {source} is not a valid identifier");
        report(Problem::new(place, message).by(Rule::ConditionName));
    }
}

/// Checks how many operands `all` or `any` has.
pub(crate) fn count(operands: usize, source: fmt::Arguments<'_>, place: Place, report: Report<'_>) {
    if operands == 0 {
        let message = format!("'if' condition [] of {source} is useless");
        report(Problem::new(place, message).by(Rule::EmptyCondition));
    }
}

fn is_option_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}
