//! What is asked of types that may turn out not to be what is needed.
//!
//! That they are is one check, which says so well. Everything else that generated code asks of such a type goes
//! through here, where a type without it gets an answer too: else the compiler would say the same once for each
//! time the code mentions the type. An inherent function whose bounds do not hold makes room for one of a trait
//! that is in scope, so there is always one; which one is settled when the type is known.

use std::marker::PhantomData;

use qapi_schema::check::shape::{Shape, TypeFacts};

use super::takes_in::{BasesEnd, BranchesEnd, Known};
use super::{STUB, STUB_FACTS, STUB_TABLE};
use crate::visit::{Around, EnumTable};
use crate::visitor::{CloneVisitor, DeallocVisitor, InputVisitor, OutputVisitor};
use crate::{Failed, Node, QapiEnum, QapiMembers, QapiType};

/// What `T` has, if it has it.
#[derive(Debug)]
pub struct Of<T>(PhantomData<T>);

impl<T: QapiMembers<TakesIn: BasesEnd>> Of<T> {
    /// The shape, for what has it as a base.
    pub const BASE: Option<&'static Shape<'static>> = Some(T::SHAPE);
}

impl<T: QapiMembers<TakesIn: BranchesEnd>> Of<T> {
    /// The shape, for what has it as a branch.
    pub const ARM: Option<&'static Shape<'static>> = Some(T::SHAPE);
}

impl<T: QapiMembers<TakesIn: Known>> Of<T> {
    /// Its branches are objects.
    pub const KNOWN: bool = true;
}

impl<T: QapiMembers> Of<T> {
    /// The shape.
    pub const SHAPE: &'static Shape<'static> = T::SHAPE;

    /// See [`QapiMembers::input_members`].
    #[inline]
    pub fn input(v: &mut dyn InputVisitor, around: Option<Around<'_>>) -> Result<T, Failed> {
        T::input_members(v, around)
    }

    /// See [`QapiMembers::output_members`].
    #[inline]
    pub fn output(value: &T, v: &mut dyn OutputVisitor) {
        value.output_members(v);
    }

    /// See [`QapiMembers::clone_members`].
    #[inline]
    pub fn clone(value: &T, v: &mut dyn CloneVisitor) -> T {
        value.clone_members(v)
    }

    /// See [`QapiMembers::dealloc_members`].
    #[inline]
    pub fn dealloc(value: T, v: &mut dyn DeallocVisitor) {
        value.dealloc_members(v);
    }
}

/// What there is instead of members.
pub trait NoMembers<T> {
    /// No members.
    const SHAPE: &'static Shape<'static> = &Shape::plain(&STUB);
    /// It is no object, or one above which there is no end.
    const BASE: Option<&'static Shape<'static>> = None;
    /// It is no object, or one in which there is no end.
    const ARM: Option<&'static Shape<'static>> = None;
    /// Not all branches are objects.
    const KNOWN: bool = false;
    /// There are not as many above it.
    const LINE: &'static [&'static str] = &[];

    /// Fails.
    fn input(_: &mut dyn InputVisitor, _: Option<Around<'_>>) -> Result<T, Failed> {
        Err(Failed)
    }

    /// Shows nothing.
    fn output(_: &T, _: &mut dyn OutputVisitor) {}

    /// There is nothing to rebuild.
    fn clone(_: &T, _: &mut dyn CloneVisitor) -> T {
        unreachable!("a type without members does not compile where members are needed")
    }

    /// Drops the value.
    fn dealloc(_: T, _: &mut dyn DeallocVisitor) {}
}

impl<T> NoMembers<T> for Of<T> {}

impl<T: QapiType> Of<T> {
    /// What is known of the type.
    pub const FACTS: TypeFacts<'static> = T::FACTS;
    /// See [`QapiType::node`].
    pub const NODE: fn() -> Node = T::node;
}

/// What there is instead of a type.
pub trait NoType {
    /// Nothing is known.
    const FACTS: TypeFacts<'static> = STUB_FACTS;
    /// Leads nowhere.
    const NODE: fn() -> Node = || Node::BUILTIN;
}

impl<T> NoType for Of<T> {}

impl<T: QapiEnum> Of<T> {
    /// The values.
    pub const TABLE: &'static EnumTable = T::TABLE;

    /// See [`QapiEnum::from_index`].
    #[inline]
    pub fn from_index(index: usize) -> Option<T> {
        T::from_index(index)
    }

    /// See [`QapiEnum::name`].
    #[inline]
    pub fn name(value: &T) -> &str {
        value.name()
    }

    /// A copy of the value.
    #[inline]
    pub fn copy(value: &T) -> T {
        crate::visit::copy_enum(value)
    }
}

/// What there is instead of values.
pub trait NoValues<T> {
    /// No values.
    const TABLE: &'static EnumTable = STUB_TABLE;

    /// There is none.
    fn from_index(_: usize) -> Option<T> {
        None
    }

    /// There is none.
    fn name(_: &T) -> &str {
        ""
    }

    /// There is nothing to copy.
    fn copy(_: &T) -> T {
        unreachable!("a type that is no enum does not compile where an enum is needed")
    }
}

impl<T> NoValues<T> for Of<T> {}
