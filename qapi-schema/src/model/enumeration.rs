//! Enums.

use crate::{Condition, Feature};

/// A set of names, of which a value is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Enumeration<'a> {
    /// The values, in the order of the schema.
    pub values: &'a [EnumValue<'a>],
    /// The prefix of the constants of the C binding. It has no meaning elsewhere, and is kept so that
    /// export loses nothing.
    pub prefix: Option<&'a str>,
}

/// One value of an enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnumValue<'a> {
    /// Its name on the wire.
    pub name: &'a str,
    /// What it means; empty where nothing was written.
    pub doc: &'a str,
    /// The first release that has it, where that differs from the enum's.
    pub since: Option<&'a str>,
    /// When it exists.
    pub condition: Condition<'a>,
    /// Its flags.
    pub features: &'a [Feature<'a>],
}

impl<'a> EnumValue<'a> {
    /// A value of which there is no more to say: it is there always, and as long as the enum.
    pub const fn new(name: &'a str, doc: &'a str) -> EnumValue<'a> {
        EnumValue { name, doc, since: None, condition: Condition::Always, features: &[] }
    }
}
