//! What a name can fail to stand for.

use std::fmt;

/// A name in a definition that does not stand for what the schema needs there.
///
/// A schema that passed the checks has none of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unresolved {
    /// The definition that uses the name.
    pub definition: Box<str>,
    /// What is wrong with it.
    pub reason: Reason,
}

impl Unresolved {
    pub(crate) fn new(definition: &str, reason: Reason) -> Unresolved {
        Unresolved { definition: definition.into(), reason }
    }
}

impl fmt::Display for Unresolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "in `{}`: {}", self.definition, self.reason)
    }
}

impl std::error::Error for Unresolved {}

/// What is wrong with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// No type has this name.
    UnknownType(Box<str>),
    /// A type with members is needed, and this one has none.
    NotAnObject(Box<str>),
    /// Only a struct can be a base.
    NotAStruct(Box<str>),
    /// A struct is its own base, by way of this one.
    BaseCycle(Box<str>),
    /// The discriminator is none of the members.
    NoDiscriminator(Box<str>),
    /// The discriminator's type is this one, which is not an enum.
    NotAnEnum(Box<str>),
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::UnknownType(name) => write!(f, "no type is called `{name}`"),
            Reason::NotAnObject(name) => write!(f, "`{name}` is neither a struct nor a union"),
            Reason::NotAStruct(name) => write!(f, "the base `{name}` is not a struct"),
            Reason::BaseCycle(name) => write!(f, "the base `{name}` leads back to itself"),
            Reason::NoDiscriminator(name) => write!(f, "the discriminator `{name}` is not a member"),
            Reason::NotAnEnum(name) => write!(f, "the discriminator's type `{name}` is not an enum"),
        }
    }
}
