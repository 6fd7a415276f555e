//! What stands in for the code of items that have errors, so that these do not cause others.
//!
//! Its definition has no name, by which [`check`](super::check) knows it.

use qapi_schema::check::shape::{JsonKinds, TypeFacts, TypeKind};
use qapi_schema::{Condition, Definition, Exceptions, Kind, Struct, TypeRef};

use crate::visit::{EnumTable, Item, MemberTable};
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

/// The item.
pub const STUB_ITEM: &Item = &Item { definition: STUB, table: MemberTable::NOTHING, links: &[] };

/// What is known of it.
pub const STUB_FACTS: TypeFacts<'static> =
    TypeFacts { ty: TypeRef::named(""), kind: TypeKind::Struct, claims: JsonKinds::NONE };

/// Its values, if it is an enum.
pub const STUB_TABLE: &EnumTable =
    &EnumTable { definition: &STUB, names: &[], values: &[], slots: &[], open: false, guarded: false };

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

/// Stands in for the code of what has members. As of all items that have errors, what is generic about it is said behind
/// the type: `Disk<T> [T: 'static] [where T: Copy]`.
#[macro_export]
#[doc(hidden)]
macro_rules! __stub_members {
    ($ty:ty $([$($generics:tt)*] [$($bounds:tt)*])?) => {
        impl $(<$($generics)*>)? __qapi::QapiMembers for $ty $($($bounds)*)? {
            const ITEM: &'static __qapi::Item = __qapi::STUB_ITEM;
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
    ($ty:ty $([$($generics:tt)*] [$($bounds:tt)*])?) => {
        impl $(<$($generics)*>)? __qapi::QapiType for $ty $($($bounds)*)? {
            const FACTS: __qapi::TypeFacts<'static> = __qapi::STUB_FACTS;
            type Visits = Self;
        }
        impl $(<$($generics)*>)? __qapi::VisitsElement for $ty $($($bounds)*)? {}
        impl $(<$($generics)*>)? __qapi::Visits<$ty> for $ty $($($bounds)*)? {
            fn input(_: &mut dyn __qapi::InputVisitor, _: &__qapi::Name<'_>) -> __qapi::Result<$ty> {
                __qapi::Err(__qapi::Failed)
            }
            fn output(_: &$ty, _: &mut dyn __qapi::OutputVisitor, _: &__qapi::Name<'_>) {}
            fn clone_with(_: &$ty, _: &mut dyn __qapi::CloneVisitor, _: &__qapi::Name<'_>) -> $ty {
                ::core::panic!()
            }
        }
    };
}

/// Stands in for the code of a struct or union.
#[macro_export]
#[doc(hidden)]
macro_rules! __stub_object {
    ($ty:ty $([$($generics:tt)*] [$($bounds:tt)*])?) => {
        __qapi::stub_members!($ty $([$($generics)*] [$($bounds)*])?);
        __qapi::stub_type!($ty $([$($generics)*] [$($bounds)*])?);
    };
}

/// Stands in for the code of an enum.
#[macro_export]
#[doc(hidden)]
macro_rules! __stub_enum {
    ($ty:ty $([$($generics:tt)*] [$($bounds:tt)*])?) => {
        __qapi::stub_type!($ty $([$($generics)*] [$($bounds)*])?);
        impl $(<$($generics)*>)? __qapi::QapiEnum for $ty $($($bounds)*)? {
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
        impl $(<$($generics)*>)? ::core::fmt::Display for $ty $($($bounds)*)? {
            fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::panic!()
            }
        }
        impl $(<$($generics)*>)? ::core::str::FromStr for $ty $($($bounds)*)? {
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
    ($ty:ty $([$($generics:tt)*] [$($bounds:tt)*])?) => {
        enum __Tag {}
        __qapi::stub_enum!(__Tag);
        __qapi::stub_branches!($ty $([$($generics)*] [$($bounds)*])?, __Tag);
    };
    ($ty:ty $([$($generics:tt)*] [$($bounds:tt)*])?, $tag:ty) => {
        impl $(<$($generics)*>)? __qapi::QapiBranches for $ty $($($bounds)*)? {
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
    ($ty:ty $([$($generics:tt)*] [$($bounds:tt)*])?) => {
        __qapi::stub_command!($ty $([$($generics)*] [$($bounds)*])?, __qapi::Unknown);
    };
    ($ty:ty $([$($generics:tt)*] [$($bounds:tt)*])?, $returns:ty) => {
        __qapi::stub_members!($ty $([$($generics)*] [$($bounds)*])?);
        impl $(<$($generics)*>)? __qapi::Command for $ty $($($bounds)*)? {
            type Returns = $returns;
        }
    };
}

/// Stands in for the code of an event.
#[macro_export]
#[doc(hidden)]
macro_rules! __stub_event {
    ($ty:ty $([$($generics:tt)*] [$($bounds:tt)*])?) => {
        __qapi::stub_members!($ty $([$($generics)*] [$($bounds)*])?);
        impl $(<$($generics)*>)? __qapi::Event for $ty $($($bounds)*)? {
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
