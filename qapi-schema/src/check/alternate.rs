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
    let names = alternate.branches.iter().map(|b| b.name);
    first_of_each(names, |i, first| report(clash(alternate, i, first)));
}

/// The branch of this number has the name of an earlier one.
pub(super) fn clash(alternate: &Alternate<'_>, i: usize, earlier: usize) -> Problem {
    let (name, earlier) = (alternate.branches[i].name, alternate.branches[earlier].name);
    let message = format!("branch '{name}' collides with branch '{earlier}'");
    Problem::new(Place::Branch(i, Part::Name), message).by(Rule::Clash)
}
