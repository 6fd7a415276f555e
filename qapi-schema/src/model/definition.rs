//! A definition: what all six kinds have in common.

use std::fmt;

use crate::{Alternate, Command, Condition, Enumeration, Event, Feature, Struct, Union};

/// One named thing of a schema.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Definition<'a> {
    /// Its name on the wire, and in QAPI's language.
    pub name: &'a str,
    /// What it is for: Markdown, empty where nothing was written.
    pub doc: &'a str,
    /// The first release that has it, such as `2.9`.
    pub since: Option<&'a str>,
    /// When it exists.
    pub condition: Condition<'a>,
    /// Its flags, in the order written.
    pub features: &'a [Feature<'a>],
    /// The rules it is excused from.
    pub exceptions: Exceptions,
    /// What it is.
    pub kind: Kind<'a>,
}

impl<'a> Definition<'a> {
    /// Which of the six kinds it is.
    pub const fn meta(&self) -> MetaKind {
        match self.kind {
            Kind::Enum(_) => MetaKind::Enum,
            Kind::Struct(_) => MetaKind::Struct,
            Kind::Union(_) => MetaKind::Union,
            Kind::Alternate(_) => MetaKind::Alternate,
            Kind::Command(_) => MetaKind::Command,
            Kind::Event(_) => MetaKind::Event,
        }
    }

    /// Whether one of its features is called `name`, under whatever condition.
    pub fn has_feature(&self, name: &str) -> bool {
        self.features.iter().any(|f| f.name == name)
    }
}

/// What a definition is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind<'a> {
    /// A set of names.
    Enum(Enumeration<'a>),
    /// An object with fixed members.
    Struct(Struct<'a>),
    /// An object whose further members depend on one of them.
    Union(Union<'a>),
    /// A choice that is told by the JSON type of the value.
    Alternate(Alternate<'a>),
    /// A request that a client makes.
    Command(Command<'a>),
    /// A message that a server sends unasked.
    Event(Event<'a>),
}

/// The six kinds, without their contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MetaKind {
    /// See [`Kind::Enum`].
    Enum,
    /// See [`Kind::Struct`].
    Struct,
    /// See [`Kind::Union`].
    Union,
    /// See [`Kind::Alternate`].
    Alternate,
    /// See [`Kind::Command`].
    Command,
    /// See [`Kind::Event`].
    Event,
}

impl MetaKind {
    /// The keyword of QAPI's language: `enum`, `struct`, `union`, `alternate`, `command`, `event`.
    pub const fn keyword(self) -> &'static str {
        match self {
            MetaKind::Enum => "enum",
            MetaKind::Struct => "struct",
            MetaKind::Union => "union",
            MetaKind::Alternate => "alternate",
            MetaKind::Command => "command",
            MetaKind::Event => "event",
        }
    }

    /// Whether definitions of this kind are types, which members can have.
    pub const fn is_type(self) -> bool {
        !matches!(self, MetaKind::Command | MetaKind::Event)
    }
}

impl fmt::Display for MetaKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.keyword())
    }
}

/// The rules from which a definition is excused.
///
/// QAPI's language keeps these in pragmas of the schema, by the definition's name; here they stand with the
/// definition itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exceptions {
    /// A command whose name may contain `_` (`command-name-exceptions`).
    pub command_name: bool,
    /// A type whose members or values may contain `_` and capitals (`member-name-exceptions`).
    pub member_names: bool,
    /// A command that may return something else than an object or a list of objects
    /// (`command-returns-exceptions`).
    pub returns: bool,
    /// A definition whose members need no documentation (`documentation-exceptions`).
    pub documentation: bool,
}

impl Exceptions {
    /// No exception.
    pub const NONE: Exceptions =
        Exceptions { command_name: false, member_names: false, returns: false, documentation: false };
}
