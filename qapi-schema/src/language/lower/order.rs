//! In which order the parts of a definition are looked at.

use crate::MetaKind;
use crate::check::{Part, Place, Problem, Rule};

/// Stands before that of another problem of the same definition where QEMU's generator meets it first.
pub(super) type Order = (u8, usize, u8, usize, u8);

/// The order of a problem with a definition of this kind.
pub(super) fn order(meta: MetaKind, problem: &Problem) -> Order {
    let is_union = meta == MetaKind::Union;
    let early = |rank| (rank, 0, 0, 0, 0);
    match problem.place {
        Place::Name => early(0),
        Place::Whole => early(1),
        // That there is something to be boxed is seen before it is looked at.
        Place::Flag(_) if problem.rule == Some(Rule::Boxed) => early(2),
        Place::Base if is_union => early(2),
        Place::Data if !is_union => early(3),
        Place::Prefix => early(4),
        Place::Member(i, part) => within(5, i, part),
        Place::Value(i, part) => within(5, i, part),
        Place::Base => early(6),
        Place::Discriminator => early(6),
        Place::Data => early(7),
        Place::Branch(i, part) => within(8, i, part),
        Place::Returns => early(9),
        Place::Condition => early(10),
        Place::Feature(i, part) => within(11, i, part),
        Place::Flag(flag) => (12, 0, 0, flag as usize, 0),
    }
}

fn within(rank: u8, i: usize, part: Part) -> Order {
    match part {
        Part::Name => (rank, i, 0, 0, 0),
        Part::Whole => (rank, i, 1, 0, 0),
        Part::Condition => (rank, i, 2, 0, 0),
        Part::Feature(j) => (rank, i, 3, j, 0),
        Part::FeatureCondition(j) => (rank, i, 3, j, 1),
        Part::Type => (rank, i, 4, 0, 0),
    }
}
