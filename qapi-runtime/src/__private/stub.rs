//! What stands in for the code of items that have errors, so that these do not cause others.
//!
//! Its definition has no name, by which [`check`](super::check) knows it.

use qapi_schema::check::shape::{JsonKinds, TypeFacts, TypeKind};
use qapi_schema::{Condition, Definition, Exceptions, Kind, Struct, TypeRef};

use crate::visit::EnumTable;
use crate::visitor::{InputVisitor, OutputVisitor};
use crate::{Failed, ReturnValue};

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

/// What is known of it.
pub const STUB_FACTS: TypeFacts<'static> =
    TypeFacts { ty: TypeRef::named(""), kind: TypeKind::Struct, claims: JsonKinds::NONE };

/// Its values, if it is an enum.
pub const STUB_TABLE: &EnumTable =
    &EnumTable { names: &[], values: &[], slots: &[], open: false, guarded: false };

/// What a command returns of which that is not known. Whatever a handler gives back is right.
#[derive(Debug)]
pub enum Unknown {}

/// What a command returns is not known.
pub trait UnknownReturn {}

impl UnknownReturn for Unknown {}

impl ReturnValue for Unknown {
    const FACTS: Option<TypeFacts<'static>> = None;

    fn input_return(_: &mut dyn InputVisitor) -> Result<Unknown, Failed> {
        Err(Failed)
    }

    fn output_return(&self, _: &mut dyn OutputVisitor) {}
}

/// Stands in for the code of what has members.
#[macro_export]
#[doc(hidden)]
macro_rules! __stub_members {
    ($ident:ident) => {
        static __DEFINITION: __qapi::Definition<'static> = __qapi::STUB;
        impl __qapi::QapiMembers for $ident {
            const SHAPE: &'static __qapi::Shape<'static> = &__qapi::Shape::plain(&__DEFINITION);
            type TakesIn = ();
            fn input_members(
                _: &mut dyn __qapi::InputVisitor,
                _: __qapi::Option<__qapi::Around<'_>>,
            ) -> __qapi::Result<Self> {
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

/// Stands in for the code of a type.
#[macro_export]
#[doc(hidden)]
macro_rules! __stub_type {
    ($ident:ident) => {
        impl __qapi::QapiType for $ident {
            const FACTS: __qapi::TypeFacts<'static> = __qapi::STUB_FACTS;
            type Visits = Self;
            fn node() -> __qapi::Node {
                __qapi::Node::BUILTIN
            }
        }
        impl __qapi::Visits<$ident> for $ident {
            fn input(_: &mut dyn __qapi::InputVisitor, _: &__qapi::Name<'_>) -> __qapi::Result<$ident> {
                __qapi::Err(__qapi::Failed)
            }
            fn output(_: &$ident, _: &mut dyn __qapi::OutputVisitor, _: &__qapi::Name<'_>) {}
            fn clone_with(_: &$ident, _: &mut dyn __qapi::CloneVisitor, _: &__qapi::Name<'_>) -> $ident {
                ::core::panic!()
            }
        }
    };
}

/// Stands in for the code of a struct or union.
#[macro_export]
#[doc(hidden)]
macro_rules! __stub_object {
    ($ident:ident) => {
        __qapi::stub_members!($ident);
        __qapi::stub_type!($ident);
    };
}

/// Stands in for the code of an enum.
#[macro_export]
#[doc(hidden)]
macro_rules! __stub_enum {
    ($ident:ident) => {
        __qapi::stub_type!($ident);
        impl __qapi::QapiEnum for $ident {
            const TABLE: &'static __qapi::EnumTable = __qapi::STUB_TABLE;
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
        impl ::core::fmt::Display for $ident {
            fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::panic!()
            }
        }
        impl ::core::str::FromStr for $ident {
            type Err = __qapi::Error;
            fn from_str(_: &str) -> ::core::result::Result<Self, __qapi::Error> {
                ::core::panic!()
            }
        }
    };
}

/// Stands in for the code of a union's branches.
#[macro_export]
#[doc(hidden)]
macro_rules! __stub_branches {
    ($ident:ident) => {
        enum __Tag {}
        __qapi::stub_enum!(__Tag);
        __qapi::stub_branches!($ident, __Tag);
    };
    ($ident:ident, $tag:ty) => {
        impl __qapi::QapiBranches for $ident {
            type Tag = $tag;
            const BRANCHES: &'static [__qapi::Branch<'static>] = &[];
            const ARMS: &'static [__qapi::Option<&'static __qapi::Shape<'static>>] = &[];
            type TakesIn = ();
            fn node() -> __qapi::Node {
                __qapi::Node::BUILTIN
            }
            fn input_branch(
                _: &mut dyn __qapi::InputVisitor,
                _: __qapi::Lookup,
                _: __qapi::Option<__qapi::Around<'_>>,
            ) -> __qapi::Result<Self> {
                __qapi::Err(__qapi::Failed)
            }
            fn tag_name(&self) -> &str {
                ""
            }
            fn output_branch(&self, _: &mut dyn __qapi::OutputVisitor) {}
            fn clone_branch(&self, _: &mut dyn __qapi::CloneVisitor) -> Self {
                ::core::panic!()
            }
            fn dealloc_branch(self, _: &mut dyn __qapi::DeallocVisitor) {}
        }
    };
}

/// Stands in for the code of a command.
#[macro_export]
#[doc(hidden)]
macro_rules! __stub_command {
    ($ident:ident) => {
        __qapi::stub_command!($ident, __qapi::Unknown);
    };
    ($ident:ident, $returns:ty) => {
        __qapi::stub_members!($ident);
        impl __qapi::Command for $ident {
            const DEFINITION: &'static __qapi::Definition<'static> = &__DEFINITION;
            fn node() -> __qapi::Node {
                __qapi::Node::BUILTIN
            }
            type Returns = $returns;
        }
    };
}

/// Stands in for the code of an event.
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

/// Code that needs serde. It is written by the derive, so that errors in it are not said to come from here.
#[cfg(feature = "serde")]
#[macro_export]
#[doc(hidden)]
macro_rules! __if_serde {
    ($($code:tt)*) => { $($code)* };
}

/// Says why there is no such code.
#[cfg(not(feature = "serde"))]
#[macro_export]
#[doc(hidden)]
macro_rules! __if_serde {
    ($($code:tt)*) => {
        ::core::compile_error! {
            "`serde` needs the feature `serde` of qapi-runtime\nhelp: write `qapi-runtime = { version = \"...\", features = [\"serde\"] }` in Cargo.toml"
        }
    };
}

pub use {
    __if_serde as if_serde, __stub_branches as stub_branches, __stub_command as stub_command,
    __stub_enum as stub_enum, __stub_event as stub_event, __stub_members as stub_members,
    __stub_object as stub_object, __stub_type as stub_type,
};
