//! Structs, and the members that structs, unions, commands and events have.

use crate::{Condition, Feature, TypeRef};

/// An object with fixed members.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Struct<'a> {
    /// The struct whose members come first, by name.
    pub base: Option<&'a str>,
    /// Its own members, in the order of the schema.
    pub members: &'a [Member<'a>],
}

/// One member of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member<'a> {
    /// Its name on the wire, without the `*` that marks optional members in QAPI's language.
    pub name: &'a str,
    /// What it means; empty where nothing was written.
    pub doc: &'a str,
    /// The first release that has it, where that differs from its owner's.
    pub since: Option<&'a str>,
    /// When it exists.
    pub condition: Condition<'a>,
    /// Its flags.
    pub features: &'a [Feature<'a>],
    /// What values it takes.
    pub ty: TypeRef<'a>,
    /// Whether it may be left out.
    pub optional: bool,
}

impl<'a> Member<'a> {
    /// A member of which there is no more to say: it is there always, and as long as its owner.
    pub const fn new(name: &'a str, doc: &'a str, ty: TypeRef<'a>, optional: bool) -> Member<'a> {
        Member { name, doc, since: None, condition: Condition::Always, features: &[], ty, optional }
    }
}
