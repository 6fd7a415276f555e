//! What the derive works out of an item that has members.

use qapi_schema::check::shape::TypeFacts;
use qapi_schema::{Definition, Member};

use super::MemberTable;
use crate::{Name, Node};

/// An item that has members: what it is, its members, and the way on to the types that it uses.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// Its definition.
    pub definition: Definition<'static>,
    /// The members that it has itself.
    pub table: MemberTable,
    /// One function for each type that it uses.
    pub links: &'static [fn() -> Node],
}

/// An item with `N` members of its own and `L` links, and what its table points to. Generated code has one static for
/// all of it, since each more would cost the compiler time.
#[derive(Clone, Copy, Debug)]
pub struct WholeItem<const N: usize, const L: usize> {
    /// The item.
    pub item: Item,
    /// What the members are called.
    pub names: [Name<'static>; N],
    /// What they are.
    pub members: [Member<'static>; N],
    /// See [`Item::links`].
    pub links: [fn() -> Node; L],
}

impl<const N: usize, const L: usize> WholeItem<N, L> {
    /// The member of this number, which there must be.
    #[inline]
    pub const fn member(&'static self, number: usize) -> &'static Member<'static> {
        &self.members[number]
    }

    /// Its name.
    #[inline]
    pub const fn name(&'static self, number: usize) -> &'static Name<'static> {
        &self.names[number]
    }
}

/// What is known of the type of a member: of what it is without an `Option`, and whether there is one.
#[derive(Clone, Copy, Debug)]
pub struct MemberType {
    /// What is known of the type.
    pub facts: TypeFacts<'static>,
    /// Whether the member may be left out.
    pub optional: bool,
    /// The way on to the type.
    pub node: fn() -> Node,
}
