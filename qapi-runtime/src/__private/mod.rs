//! What the code that `#[derive(Qapi)]` writes refers to. No part of the public interface.

pub mod check;
mod describe;
mod members;
mod stub;
mod takes_in;

pub use core::option::Option::{self, None, Some};
pub use core::result::Result::{Err, Ok};
pub use std::boxed::Box;

pub use qapi_schema::check::shape::{MemberOf, Shape, TypeFacts, TypeKind};
pub use qapi_schema::{
    Alternate, Arguments, Branch, Command as CommandDefinition, Condition, Definition, EnumValue,
    Enumeration, Event as EventDefinition, Exceptions, Feature, Kind, Member, MetaKind, RateLimit, Struct,
    TypeRef, Union, UnionBase,
};

pub use describe::{
    PLAIN, branch, command, define, discriminator, enum_on_terms, enumeration, item, item_on_terms, required,
    spelled, structure,
};
pub use members::{NoMembers, NoType, NoValues, Of};
pub use stub::{
    STUB, STUB_FACTS, STUB_ITEM, STUB_TABLE, Unknown, UnknownReturn, if_serde, stub_branches, stub_command,
    stub_enum, stub_event, stub_members, stub_object, stub_type,
};
pub use takes_in::{TakesBase, TakesBranch, TakesBranches};

#[cfg(feature = "serde")]
pub use crate::serde_bridge::{deserialize, serialize};
pub use crate::stack::grow;
pub use crate::types::JsonKinds;
pub use crate::visit::*;
pub use crate::visitor::{CloneVisitor, DeallocVisitor, InputVisitor, Lookup, OutputVisitor};
pub use crate::{
    Command, Error, Event, Failed, Node, OfMembers, OfValues, Optional, QapiBranches, QapiEnum, QapiMember,
    QapiMembers, QapiType, Visits, VisitsElement,
};
pub use qapi_schema::lookup::Name;

#[cfg(feature = "serde")]
pub use serde;

/// The result of a visit.
pub type Result<T> = core::result::Result<T, Failed>;

/// What is known of a type whose definition mentions other types: it must not be read for that.
pub const fn object_facts(name: &'static str, kind: TypeKind) -> TypeFacts<'static> {
    let claims = match kind {
        // What a value of an alternate is, only its branches can tell.
        TypeKind::Alternate => ::qapi_schema::check::shape::JsonKinds::NONE,
        _ => ::qapi_schema::check::shape::JsonKinds::OBJECT,
    };
    TypeFacts { ty: TypeRef::named(name), kind, claims }
}

/// What is known of an enum.
#[track_caller]
pub const fn facts(definition: &Definition<'static>) -> TypeFacts<'static> {
    match TypeFacts::of(definition) {
        Some(facts) => facts,
        None => panic!("a command or an event is no type"),
    }
}
