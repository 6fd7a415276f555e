//! What the code that `#[derive(Qapi)]` writes refers to. No part of the public interface.

pub use core::option::Option::{self, None, Some};
pub use core::result::Result::{Err, Ok};
pub use std::boxed::Box;

pub use qapi_schema::check::shape::{MemberOf, Shape, TypeFacts, TypeKind};
pub use qapi_schema::{
    Alternate, Arguments, Branch, Command as CommandDefinition, Condition, Definition, EnumValue,
    Enumeration, Event as EventDefinition, Exceptions, Feature, Kind, Member, MetaKind, RateLimit, Struct,
    TypeRef, Union, UnionBase,
};

pub use crate::name::{Name, names};
#[cfg(feature = "serde")]
pub use crate::serde_bridge::{deserialize, serialize};
pub use crate::stack::grow;
pub use crate::types::JsonKinds;
pub use crate::visit::*;
pub use crate::visitor::{CloneVisitor, DeallocVisitor, InputVisitor, Lookup, OutputVisitor};
pub use crate::{
    Command, Error, Event, Failed, Node, QapiBranches, QapiEnum, QapiMember, QapiMembers, QapiType,
};

#[cfg(feature = "serde")]
pub use serde;

/// The result of a visit.
pub type Result<T> = core::result::Result<T, Failed>;

/// The rules that are evaluated as constants.
pub mod check {
    pub use qapi_schema::check::shape::{
        alternate, base, collision, conditional, data, demand, repeats, returns,
    };
}

use qapi_schema::check::shape::{self, Fault};

/// What is known of a type whose definition mentions other types: it must not be read for that.
pub const fn object_facts(name: &'static str, kind: TypeKind) -> TypeFacts<'static> {
    TypeFacts { ty: TypeRef::named(name), kind, claims: shape::JsonKinds::OBJECT }
}

/// What is known of an enum.
#[track_caller]
pub const fn facts(definition: &Definition<'static>) -> TypeFacts<'static> {
    match TypeFacts::of(definition) {
        Some(facts) => facts,
        None => panic!("a command or an event is no type"),
    }
}

/// The type of a discriminator.
pub const fn tag_type<B: QapiBranches>() -> TypeRef<'static> {
    <B::Tag as QapiType>::FACTS.ty
}

/// The type as it is called in the schema, where one Rust type stands for two of QAPI's.
pub const fn spelled(ty: TypeRef<'static>, name: &'static str) -> TypeRef<'static> {
    TypeRef { name, array: ty.array }
}

/// The rules of discriminators.
pub const fn discriminator(union: &Shape<'static>, tag: &TypeFacts<'static>) -> Option<Fault<'static>> {
    match shape::discriminator(union) {
        Ok(member) => shape::tag(member, tag),
        Err(fault) => Some(fault),
    }
}

/// Stands in for the code of an object that has errors.
#[macro_export]
#[doc(hidden)]
macro_rules! __stub_members {
    ($ident:ident) => {
        static __DEFINITION: __qapi::Definition<'static> = __qapi::STUB;
        impl __qapi::QapiMembers for $ident {
            const SHAPE: &'static __qapi::Shape<'static> = &__qapi::Shape::plain(&__DEFINITION);
            fn input_members(_: &mut dyn __qapi::InputVisitor) -> __qapi::Result<Self> {
                __qapi::Err(__qapi::Failed)
            }
            fn output_members(&self, _: &mut dyn __qapi::OutputVisitor) {}
            fn clone_members(&self, _: &mut dyn __qapi::CloneVisitor) -> Self {
                ::core::panic!()
            }
            fn dealloc_members(self, _: &mut dyn __qapi::DeallocVisitor) {}
        }
    };
}

/// Stands in for the code of a type that has errors.
#[macro_export]
#[doc(hidden)]
macro_rules! __stub_type {
    ($ident:ident, $kind:ident) => {
        impl __qapi::QapiType for $ident {
            const FACTS: __qapi::TypeFacts<'static> =
                __qapi::object_facts(::core::stringify!($ident), __qapi::TypeKind::$kind);
            const JSON: __qapi::JsonKinds = __qapi::JsonKinds::NONE;
            fn node() -> __qapi::Node {
                __qapi::Node::BUILTIN
            }
            fn input(_: &mut dyn __qapi::InputVisitor, _: &__qapi::Name<'_>) -> __qapi::Result<Self> {
                __qapi::Err(__qapi::Failed)
            }
            fn output(&self, _: &mut dyn __qapi::OutputVisitor, _: &__qapi::Name<'_>) {}
            fn clone_with(&self, _: &mut dyn __qapi::CloneVisitor, _: &__qapi::Name<'_>) -> Self {
                ::core::panic!()
            }
        }
    };
}

/// Stands in for the code of a struct or union that has errors.
#[macro_export]
#[doc(hidden)]
macro_rules! __stub_object {
    ($ident:ident) => {
        __qapi::stub_members!($ident);
        __qapi::stub_type!($ident, Struct);
    };
}

/// Stands in for the code of an enum or alternate that has errors.
#[macro_export]
#[doc(hidden)]
macro_rules! __stub_enum {
    ($ident:ident) => {
        __qapi::stub_type!($ident, Enum);
        impl __qapi::QapiEnum for $ident {
            const TABLE: &'static __qapi::EnumTable =
                &__qapi::EnumTable { names: &[], values: &[], open: false, guarded: false };
            fn from_index(_: usize) -> __qapi::Option<Self> {
                __qapi::None
            }
            fn index(&self) -> __qapi::Option<usize> {
                __qapi::None
            }
            fn name(&self) -> &str {
                ""
            }
        }
    };
}

/// Stands in for the code of a command that has errors.
#[macro_export]
#[doc(hidden)]
macro_rules! __stub_command {
    ($ident:ident) => {
        __qapi::stub_members!($ident);
        impl __qapi::Command for $ident {
            const DEFINITION: &'static __qapi::Definition<'static> = &__DEFINITION;
            fn node() -> __qapi::Node {
                __qapi::Node::BUILTIN
            }
            type Returns = ();
        }
    };
}

/// Stands in for the code of an event that has errors.
#[macro_export]
#[doc(hidden)]
macro_rules! __stub_event {
    ($ident:ident) => {
        __qapi::stub_members!($ident);
        impl __qapi::Event for $ident {
            const DEFINITION: &'static __qapi::Definition<'static> = &__DEFINITION;
            fn node() -> __qapi::Node {
                __qapi::Node::BUILTIN
            }
        }
    };
}

pub use {
    __stub_command as stub_command, __stub_enum as stub_enum, __stub_event as stub_event,
    __stub_members as stub_members, __stub_object as stub_object, __stub_type as stub_type,
};

/// The definition of something that has errors.
pub const STUB: Definition<'static> = Definition {
    name: "",
    doc: "",
    since: None,
    condition: Condition::Always,
    features: &[],
    exceptions: Exceptions::NONE,
    kind: Kind::Struct(Struct { base: None, members: &[] }),
};
