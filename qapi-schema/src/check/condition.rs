//! Conditions that can be evaluated.

use std::fmt;

use super::{Place, Problem, Report, Rule};
use crate::Condition;

/// Checks that options are named in capitals, and that no list of operands is empty. `source` says in messages
/// what the condition belongs to.
pub(super) fn check(condition: &Condition<'_>, source: fmt::Arguments<'_>, place: Place, report: Report<'_>) {
    match condition {
        Condition::Always => {}
        Condition::Flag(name) => {
            if !is_option_name(name) {
                let message = format!("'if' condition '{name}' of {source} is not a valid identifier");
                report(Problem::new(place, message).by(Rule::ConditionName));
            }
        }
        Condition::Not(operand) => check(operand, source, place, report),
        Condition::All([]) | Condition::Any([]) => {
            let message = format!("'if' condition [] of {source} is useless");
            report(Problem::new(place, message).by(Rule::EmptyCondition));
        }
        Condition::All(operands) | Condition::Any(operands) => {
            for operand in *operands {
                check(operand, source, place, report);
            }
        }
    }
}

fn is_option_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}
