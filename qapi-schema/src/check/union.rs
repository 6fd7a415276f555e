//! Unions, as far as one shows by itself.

use super::clash::first_of_each;
use super::{Part, Place, Problem, Report, Rule, condition};
use crate::Union;

/// Checks the conditions of branches, and that no branch is a list. Their names are checked against the
/// discriminator's enum.
pub(super) fn form(union: &Union<'_>, report: Report<'_>) {
    for (i, branch) in union.branches.iter().enumerate() {
        let source = format_args!("'data' member '{}'", branch.name);
        condition::check(&branch.condition, source, Place::Branch(i, Part::Condition), report);
        if branch.ty.array {
            let message = format!("{source} should be a type name");
            report(Problem::new(Place::Branch(i, Part::Type), message).by(Rule::BranchType));
        }
    }
}

/// Checks that no value has two branches.
pub(super) fn clashes(union: &Union<'_>, report: Report<'_>) {
    let branches = union.branches;
    first_of_each(branches.iter().map(|b| b.name), |i, first| {
        // Values that differ in `-` and `_` are the enum's mistake, and are reported there.
        let name = branches[i].name;
        if name == branches[first].name {
            let message = format!("branch '{name}' collides with branch '{name}'");
            report(Problem::new(Place::Branch(i, Part::Name), message).by(Rule::Clash));
        }
    });
}
