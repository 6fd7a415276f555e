//! Branches of unions.

use qapi_schema::Branch;
use serde_json::{Map, Value};

use super::{Around, Rest, input_around};
use crate::visitor::{CloneVisitor, InputVisitor, OutputVisitor};
use crate::{Error, Failed};

/// A branch that the schema does not have: the discriminator's value, and the members that no one asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownBranch {
    /// The discriminator's value on the wire.
    pub tag: Box<str>,
    /// What the object had besides the common members.
    pub members: Map<String, Value>,
}

impl UnknownBranch {
    /// Takes the members that were not asked for so far.
    pub fn input(
        v: &mut dyn InputVisitor,
        tag: Box<str>,
        around: Option<Around<'_>>,
    ) -> Result<UnknownBranch, Failed> {
        input_around(v, around)?;
        v.rest().map(|members| UnknownBranch { tag, members })
    }

    /// Shows the members to the visitor.
    pub fn output(&self, v: &mut dyn OutputVisitor) {
        self.members.output_rest(v);
    }

    /// Rebuilds the value.
    pub fn clone_with(&self, v: &mut dyn CloneVisitor) -> UnknownBranch {
        UnknownBranch { tag: self.tag.clone(), members: self.members.clone_rest(v) }
    }
}

/// The discriminator has a value that the union has no room for. Visitors give such a value only where the
/// enum does have room, so that its branches must have it too.
#[cold]
pub fn no_such_branch(v: &mut dyn InputVisitor, tag: &str) -> Failed {
    v.fail(Error::generic(format!("no branch is known for '{tag}'")))
}

/// The number of the variant that the discriminator's value of this index selects.
#[inline]
pub fn selected(selected: &[u16], index: usize) -> u16 {
    selected.get(index).copied().unwrap_or(u16::MAX)
}

/// Fails unless the branch exists under the visit's conditions.
pub fn branch_exists(v: &mut dyn InputVisitor, branch: &Branch<'static>) -> Result<(), Failed> {
    if v.settings().exists(&branch.condition) {
        return Ok(());
    }
    Err(v.fail(Error::generic(format!("Branch '{}' is not available", branch.name))))
}

/// Whether the branch is switched off; the visitor then has an error.
pub fn branch_switched_off(v: &mut dyn OutputVisitor, branch: &Branch<'static>) -> bool {
    let off = !v.settings().exists(&branch.condition);
    if off {
        v.fail(Error::generic(format!("Branch '{}' is not available", branch.name)));
    }
    off
}
