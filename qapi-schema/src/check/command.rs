//! Commands, as far as one shows by itself.

use super::{Flag, Place, Problem, Report, Rule};
use crate::Command;

/// Checks that the flags go together.
pub(super) fn flags(command: &Command<'_>, report: Report<'_>) {
    if command.allow_oob && command.coroutine {
        let message = "flags 'allow-oob' and 'coroutine' are incompatible";
        report(Problem::new(Place::Flag(Flag::Coroutine), message).by(Rule::OutOfBand));
    }
}
