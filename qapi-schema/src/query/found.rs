//! What a path leads to.

use super::Step;
use crate::resolve::Case;
use crate::{Arguments, Branch, Definition, EnumValue, Feature, Member, MetaKind, TypeRef};

/// What a path leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct Found<'a> {
    /// The part of the schema that was reached.
    pub item: Item<'a>,
    /// The names of its features: those that exist under the view's configuration, not those of its type.
    pub features: Vec<&'a str>,
}

/// A part of a schema that a path can lead to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Item<'a> {
    /// A command, an event or a type.
    Definition(&'a Definition<'a>),
    /// The arguments of this command, or the data of this event.
    Arguments(&'a Definition<'a>, Arguments<'a>),
    /// What this command answers.
    Returns(&'a Definition<'a>, TypeRef<'a>),
    /// A member of an object.
    Member(&'a Member<'a>),
    /// A value of an enum.
    Value(&'a EnumValue<'a>),
    /// A branch of a union.
    Branch(Case<'a>),
    /// A choice of an alternate.
    Choice(&'a Branch<'a>),
    /// A feature.
    Feature(&'a Feature<'a>),
}

impl<'a> Found<'a> {
    /// The type of what was reached. Commands, events, values, features and inline arguments have none.
    pub fn ty(&self) -> Option<TypeRef<'a>> {
        self.item.ty()
    }

    /// Whether a member was reached that may be left out.
    pub fn optional(&self) -> bool {
        matches!(self.item, Item::Member(member) if member.optional)
    }

    /// Whether it is marked as being on the way out.
    pub fn is_deprecated(&self) -> bool {
        self.features.contains(&"deprecated")
    }

    /// Whether it is marked as liable to change.
    pub fn is_unstable(&self) -> bool {
        self.features.contains(&"unstable")
    }
}

impl<'a> Item<'a> {
    /// See [`Found::ty`].
    pub fn ty(&self) -> Option<TypeRef<'a>> {
        match *self {
            Item::Definition(definition) => {
                definition.meta().is_type().then_some(TypeRef::named(definition.name))
            }
            Item::Arguments(_, Arguments::None) => Some(TypeRef::EMPTY),
            Item::Arguments(_, Arguments::Inline(_)) => None,
            Item::Arguments(_, Arguments::Named(name)) => Some(TypeRef::named(name)),
            Item::Returns(_, ty) => Some(ty),
            Item::Member(member) => Some(member.ty),
            Item::Branch(case) => Some(case.ty),
            Item::Choice(branch) => Some(branch.ty),
            Item::Value(_) | Item::Feature(_) => None,
        }
    }

    /// Its features, under whatever condition.
    pub(super) fn features(&self) -> &'a [Feature<'a>] {
        match *self {
            Item::Definition(definition) => definition.features,
            Item::Member(member) => member.features,
            Item::Value(value) => value.features,
            _ => &[],
        }
    }

    /// The step that leads to it; `None` for what is not called by a name of its own.
    pub(super) fn step(&self) -> Option<Step> {
        Some(match self {
            Item::Definition(_) | Item::Choice(_) => return None,
            Item::Arguments(owner, _) => {
                Step::Member(if owner.meta() == MetaKind::Event { "data" } else { "arguments" }.into())
            }
            Item::Returns(..) => Step::Member("returns".into()),
            Item::Member(member) if member.optional => Step::OptionalMember(member.name.into()),
            Item::Member(member) => Step::Member(member.name.into()),
            Item::Value(value) => Step::Member(value.name.into()),
            Item::Branch(case) => Step::Branch(case.name.into()),
            Item::Feature(feature) => Step::Feature(feature.name.into()),
        })
    }
}
