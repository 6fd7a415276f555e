//! What the derive works out of an item that has members.

use qapi_schema::check::shape::TypeFacts;
use qapi_schema::{Arguments, Command, Definition, Event, Kind, Member, Struct, Union, UnionBase};

use super::MemberTable;
use crate::{Name, Node};

/// An item that has members: what it is, its members, and the way on to the types that it uses. Generated code has one
/// static for all of it, since each more would cost the compiler time.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// Its definition.
    pub definition: Definition<'static>,
    /// The members that it has itself.
    pub table: MemberTable,
    /// One function for each type that it uses.
    pub links: &'static [fn() -> Node],
}

impl Item {
    /// An item whose own members are those of the table. `definition` comes without them.
    pub const fn new(
        definition: Definition<'static>,
        table: MemberTable,
        links: &'static [fn() -> Node],
    ) -> Item {
        let members = table.members;
        let kind = match definition.kind {
            Kind::Struct(it) => Kind::Struct(Struct { members, ..it }),
            Kind::Union(it @ Union { base: UnionBase::Inline(_), .. }) => {
                Kind::Union(Union { base: UnionBase::Inline(members), ..it })
            }
            Kind::Command(it @ Command { arguments: Arguments::Inline(_), .. }) => {
                Kind::Command(Command { arguments: Arguments::Inline(members), ..it })
            }
            Kind::Event(it @ Event { data: Arguments::Inline(_), .. }) => {
                Kind::Event(Event { data: Arguments::Inline(members), ..it })
            }
            other => other,
        };
        Item { definition: Definition { kind, ..definition }, table, links }
    }

    /// The member of this number, which there must be.
    #[inline]
    pub const fn member(&self, number: usize) -> &'static Member<'static> {
        &self.table.members[number]
    }

    /// Its name.
    #[inline]
    pub const fn name(&self, number: usize) -> &'static Name<'static> {
        &self.table.names[number]
    }
}

/// What is known of the type of a member: of what it is without an `Option`, and whether there is one.
#[derive(Clone, Copy, Debug)]
pub struct MemberType {
    /// What is known of the type.
    pub facts: TypeFacts<'static>,
    /// Whether the member may be left out.
    pub optional: bool,
}
