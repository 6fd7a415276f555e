//! Unions.

use crate::{Condition, Member, TypeRef};

/// An object whose further members depend on the value of one of them, the discriminator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Union<'a> {
    /// The members that are always there, the discriminator among them.
    pub base: UnionBase<'a>,
    /// The name of the discriminator, a required member of the base whose type is an enum.
    pub discriminator: &'a str,
    /// What each value of the discriminator adds. A value without a branch adds nothing.
    pub branches: &'a [Branch<'a>],
}

/// Where a union's common members come from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum UnionBase<'a> {
    /// From a struct of this name.
    Named(&'a str),
    /// They are written in the union.
    Inline(&'a [Member<'a>]),
}

/// One branch of a union or of an alternate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Branch<'a> {
    /// The discriminator's value that selects it; for an alternate just a name.
    pub name: &'a str,
    /// What it means; empty where nothing was written.
    pub doc: &'a str,
    /// When it exists.
    pub condition: Condition<'a>,
    /// The object whose members it adds; for an alternate, the type of the whole value.
    pub ty: TypeRef<'a>,
}
