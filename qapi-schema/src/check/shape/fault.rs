//! What the rules between definitions find.

use crate::const_text::const_eq;
use std::fmt;

use super::{Collision, Difference, MemberOf, TypeFacts};
use crate::check::{Flag, Part, Place, Rule};
use crate::{Definition, MetaKind};

/// A rule between definitions that is broken.
///
/// Its words, by [`Fault::words`] or [`Display`](fmt::Display), are those of QEMU's generator as far as that
/// has the rule.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fault<'a> {
    /// The base is no struct.
    Base {
        /// What it is instead.
        base: TypeFacts<'a>,
    },
    /// An object takes in itself.
    Recursion {
        /// Its name.
        object: &'a str,
    },
    /// An object takes in one that takes in itself.
    Endless {
        /// Its name.
        object: &'a str,
    },
    /// A member has the name of another.
    Collision(Collision<'a>),
    /// The base has no member of the discriminator's name.
    NoDiscriminator {
        /// The name.
        discriminator: &'a str,
    },
    /// The discriminator's type is no enum.
    DiscriminatorType(MemberOf<'a>),
    /// The discriminator may be left out.
    DiscriminatorOptional(MemberOf<'a>),
    /// The discriminator depends on a condition.
    DiscriminatorConditional(MemberOf<'a>),
    /// Neither the union nor the discriminator's enum has anything in it.
    NoBranches,
    /// A branch of a union that no value of the discriminator selects.
    BranchValue {
        /// The branch's number.
        index: usize,
        /// Its name.
        branch: &'a str,
        /// The name of the discriminator's enum.
        tag: &'a str,
    },
    /// A branch of a type that a union or an alternate cannot have.
    BranchType {
        /// The branch's number.
        index: usize,
        /// Its name.
        branch: &'a str,
        /// Its type.
        ty: TypeFacts<'a>,
    },
    /// A branch of an alternate whose values may be taken for those of an earlier one.
    Ambiguous {
        /// The branch's number.
        index: usize,
        /// Its name.
        branch: &'a str,
        /// The earlier branch's name.
        earlier: &'a str,
    },
    /// Arguments that are no object.
    DataType {
        /// Whose arguments.
        meta: MetaKind,
        /// What they are instead.
        ty: TypeFacts<'a>,
    },
    /// Arguments that are a union, without `boxed`.
    DataNeedsBoxed {
        /// Whose arguments.
        meta: MetaKind,
        /// The union.
        ty: TypeFacts<'a>,
    },
    /// Arguments of which some depend on a condition, without `boxed`.
    ConditionalNeedsBoxed {
        /// Whose arguments.
        meta: MetaKind,
    },
    /// A return value that is neither an object nor a list of objects.
    Returns {
        /// What it is instead.
        ty: TypeFacts<'a>,
    },
    /// A member of a union's named base that the Rust type does not repeat.
    NotRepeated {
        /// The member's name.
        member: &'a str,
        /// The base's name.
        base: &'a str,
    },
    /// A member that the Rust type repeats otherwise than the union's named base has it, or that it lacks.
    RepeatedOtherwise {
        /// The member's number.
        index: usize,
        /// Its name.
        member: &'a str,
        /// The base's name.
        base: &'a str,
        /// In what it is not the same.
        how: Difference<'a>,
    },
}

impl<'a> Fault<'a> {
    /// The part of the definition that is at fault.
    pub const fn place(&self) -> Place {
        match *self {
            Fault::Base { .. } | Fault::NotRepeated { .. } => Place::Base,
            Fault::Recursion { .. } | Fault::Endless { .. } => Place::Name,
            Fault::Collision(Collision { branch: Some((index, _)), .. }) => Place::Branch(index, Part::Type),
            Fault::Collision(Collision { branch: None, index, .. }) => Place::Member(index, Part::Name),
            Fault::NoDiscriminator { .. }
            | Fault::DiscriminatorType(_)
            | Fault::DiscriminatorOptional(_)
            | Fault::DiscriminatorConditional(_) => Place::Discriminator,
            Fault::NoBranches
            | Fault::DataType { .. }
            | Fault::DataNeedsBoxed { .. }
            | Fault::ConditionalNeedsBoxed { .. } => Place::Data,
            Fault::BranchValue { index, .. } | Fault::Ambiguous { index, .. } => {
                Place::Branch(index, Part::Name)
            }
            Fault::BranchType { index, .. } => Place::Branch(index, Part::Type),
            Fault::Returns { .. } => Place::Returns,
            Fault::RepeatedOtherwise { index, .. } => Place::Member(index, Part::Name),
        }
    }

    /// The rule that is broken. `owner` says what the definition at fault is.
    pub const fn rule(&self, owner: MetaKind) -> Rule {
        match self {
            Fault::Base { .. } => Rule::Base,
            Fault::Recursion { .. } | Fault::Endless { .. } => Rule::Recursion,
            Fault::Collision(_) => Rule::Clash,
            Fault::NoDiscriminator { .. }
            | Fault::DiscriminatorType(_)
            | Fault::DiscriminatorOptional(_)
            | Fault::DiscriminatorConditional(_) => Rule::Discriminator,
            Fault::NoBranches => Rule::NoBranches,
            Fault::BranchValue { .. } => Rule::BranchValue,
            Fault::BranchType { .. } if matches!(owner, MetaKind::Alternate) => Rule::AlternateBranch,
            Fault::BranchType { .. } => Rule::BranchType,
            Fault::Ambiguous { .. } => Rule::Ambiguous,
            Fault::DataType { .. } => Rule::Arguments,
            Fault::DataNeedsBoxed { .. } => Rule::UnionArguments,
            Fault::ConditionalNeedsBoxed { .. } => Rule::ConditionalArguments,
            Fault::Returns { .. } => Rule::Returns,
            Fault::NotRepeated { .. } | Fault::RepeatedOtherwise { .. } => Rule::RepeatedBase,
        }
    }

    /// The flag that would mend it.
    pub const fn missing_flag(&self) -> Option<Flag> {
        match self {
            Fault::DataNeedsBoxed { .. } | Fault::ConditionalNeedsBoxed { .. } => Some(Flag::Boxed),
            _ => None,
        }
    }

    /// What is wrong, in pieces. `owner` is the definition at fault: what belongs to it is not said to.
    pub const fn words(&self, owner: &Definition<'a>) -> Words<'a> {
        let words = Words::new();
        match *self {
            Fault::Base { base } => {
                base.describe(words.push("'base' requires a struct type, ")).push(" isn't")
            }
            Fault::Recursion { object } => words.push("object ").push(object).push(" contains itself"),
            Fault::Endless { object } => {
                words.push("object ").push(object).push(" takes in one that contains itself")
            }
            Fault::Collision(Collision { new, old, .. }) => {
                old.describe(owner, new.describe(owner, words).push(" collides with "))
            }
            Fault::NoDiscriminator { discriminator } => {
                words.push("discriminator").quoted(discriminator).push(" is not a member of 'base'")
            }
            Fault::DiscriminatorType(member) => {
                discriminator(member, owner, words).push(" must be of enum type")
            }
            Fault::DiscriminatorOptional(member) => {
                discriminator(member, owner, words).push(" must not be optional")
            }
            Fault::DiscriminatorConditional(member) => {
                discriminator(member, owner, words).push(" must not be conditional")
            }
            Fault::NoBranches => words.push("union has no branches"),
            Fault::BranchValue { branch, tag, .. } => {
                words.push("branch").quoted(branch).push(" is not a value of enum type").quoted(tag)
            }
            Fault::BranchType { branch, ty, .. } => {
                ty.describe(words.push("branch").quoted(branch).push(" cannot use "))
            }
            Fault::Ambiguous { branch, earlier, .. } => {
                words.push("branch").quoted(branch).push(" can't be distinguished from").quoted(earlier)
            }
            Fault::DataType { meta, ty } => {
                ty.describe(words.push(meta.keyword()).push("'s 'data' cannot take "))
            }
            Fault::DataNeedsBoxed { meta, ty } => ty
                .describe(words.push(meta.keyword()).push("'s 'data' can take "))
                .push(" only with 'boxed': true"),
            Fault::ConditionalNeedsBoxed { meta } => {
                words.push("conditional ").push(meta.keyword()).push(" arguments require 'boxed': true")
            }
            Fault::Returns { ty } => ty.describe(words.push("command's 'returns' cannot take ")),
            Fault::NotRepeated { member, base } => {
                words.push("member").quoted(member).push(" of base type").quoted(base).push(" is missing")
            }
            Fault::RepeatedOtherwise { member, base, how, .. } => how
                .describe(words.push("member").quoted(member))
                .push(if matches!(how, Difference::Unknown) { " of" } else { " in" })
                .push(" base type")
                .quoted(base),
        }
    }
}

const fn discriminator<'a>(member: MemberOf<'a>, union: &Definition<'a>, words: Words<'a>) -> Words<'a> {
    let words = words.push("discriminator member").quoted(member.member.name).push(" of ");
    // The members of an inline base are the union's own.
    if const_eq(member.owner.name, union.name) {
        words.push("'base'")
    } else {
        words.push("base type").quoted(member.owner.name)
    }
}

/// A message in pieces, which const evaluation can put together without allocating.
///
/// ```
/// use qapi_schema::check::shape::Words;
///
/// let words = Words::new().push("branch").quoted("qcow2");
/// assert_eq!(words.to_string(), "branch 'qcow2'");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    pieces: [&'a str; Words::MOST],
    len: usize,
}

impl<'a> Words<'a> {
    /// How many pieces there can be. What is pushed beyond is lost.
    pub const MOST: usize = 64;

    /// No words yet.
    pub const fn new() -> Words<'a> {
        Words { pieces: [""; Words::MOST], len: 0 }
    }

    /// Adds a piece.
    #[must_use]
    pub const fn push(mut self, piece: &'a str) -> Words<'a> {
        if self.len < Words::MOST {
            self.pieces[self.len] = piece;
            self.len += 1;
        }
        self
    }

    /// Adds a space and a name between single quotes.
    #[must_use]
    pub const fn quoted(self, name: &'a str) -> Words<'a> {
        self.push(" '").push(name).push("'")
    }

    /// Adds what others consist of.
    #[must_use]
    pub const fn append(mut self, others: &Words<'a>) -> Words<'a> {
        let mut i = 0;
        while i < others.len {
            self = self.push(others.pieces[i]);
            i += 1;
        }
        self
    }

    /// The pieces in order.
    pub const fn pieces(&self) -> &[&'a str] {
        self.pieces.split_at(self.len).0
    }
}

impl Default for Words<'_> {
    fn default() -> Self {
        Words::new()
    }
}

impl fmt::Display for Words<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces().iter().try_for_each(|piece| f.write_str(piece))
    }
}
