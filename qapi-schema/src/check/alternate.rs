//! Alternates, as far as one shows by itself.

use super::clash::first_of_each;
use super::naming::{self, Style};
use super::{Part, Place, Problem, Report, Rule, condition};
use crate::Alternate;

/// Checks that there are branches, and their names and conditions.
pub(super) fn form(alternate: &Alternate<'_>, report: Report<'_>) {
    if alternate.branches.is_empty() {
        report(Problem::new(Place::Data, "'data' must not be empty").by(Rule::EmptyAlternate));
    }
    for (i, branch) in alternate.branches.iter().enumerate() {
        let source = format_args!("'data' member '{}'", branch.name);
        naming::lower(branch.name, source, Style::STRICT, Place::Branch(i, Part::Name), report);
        condition::check(&branch.condition, source, Place::Branch(i, Part::Condition), report);
    }
}

/// Checks that the names of the branches differ.
pub(super) fn clashes(alternate: &Alternate<'_>, report: Report<'_>) {
    let branches = alternate.branches;
    first_of_each(branches.iter().map(|b| b.name), |i, first| {
        let message =
            format!("branch '{}' collides with branch '{}'", branches[i].name, branches[first].name);
        report(Problem::new(Place::Branch(i, Part::Name), message).by(Rule::Clash));
    });
}
