//! Definitions by name.

use std::collections::HashMap;

use super::{Reason, Unresolved};
use crate::{
    Condition, Definition, EnumValue, Enumeration, Exceptions, Kind, MetaKind, Schema, Struct, TypeRef,
};

/// The definitions of a schema, to be found by name.
///
/// It also knows the two types that every schema has without defining them: the enum `QType`, and `q_empty`,
/// the object without members that stands for arguments and results where there are none.
#[derive(Clone, Debug)]
pub struct Index<'a> {
    types: HashMap<&'a str, &'a Definition<'a>>,
    commands: HashMap<&'a str, &'a Definition<'a>>,
    events: HashMap<&'a str, &'a Definition<'a>>,
}

impl<'a> Index<'a> {
    /// Indexes a schema. Where two definitions have one name, which the checks reject, the first counts.
    pub fn new(schema: &Schema<'a>) -> Index<'a> {
        let mut index = Index { types: HashMap::new(), commands: HashMap::new(), events: HashMap::new() };
        for definition in schema.definitions() {
            let group = match definition.meta() {
                MetaKind::Command => &mut index.commands,
                MetaKind::Event => &mut index.events,
                _ => &mut index.types,
            };
            group.entry(definition.name).or_insert(definition);
        }
        for predefined in [&EMPTY, &QTYPE] {
            index.types.entry(predefined.name).or_insert(predefined);
        }
        index
    }

    /// How many types there are.
    pub(super) fn type_count(&self) -> usize {
        self.types.len()
    }

    /// The type of this name, if it is not a built-in one.
    pub fn find_type(&self, name: &str) -> Option<&'a Definition<'a>> {
        self.types.get(name).copied()
    }

    /// The type of this name, which `user` names.
    ///
    /// # Errors
    /// Where no definition has the name.
    pub fn resolve_type(&self, user: &Definition<'a>, name: &str) -> Result<&'a Definition<'a>, Unresolved> {
        self.find_type(name).ok_or_else(|| Unresolved::new(user.name, Reason::UnknownType(name.into())))
    }

    /// The command of this name.
    pub fn find_command(&self, name: &str) -> Option<&'a Definition<'a>> {
        self.commands.get(name).copied()
    }

    /// The event of this name.
    pub fn find_event(&self, name: &str) -> Option<&'a Definition<'a>> {
        self.events.get(name).copied()
    }
}

static EMPTY: Definition<'static> =
    predefined(TypeRef::EMPTY.name, Kind::Struct(Struct { base: None, members: &[] }));

/// The enum of the types of JSON values, which every schema has.
pub(crate) static QTYPE: Definition<'static> = predefined(
    "QType",
    Kind::Enum(Enumeration {
        values: &[
            value("none"),
            value("qnull"),
            value("qnum"),
            value("qstring"),
            value("qdict"),
            value("qlist"),
            value("qbool"),
        ],
        prefix: Some("QTYPE"),
    }),
);

const fn predefined(name: &'static str, kind: Kind<'static>) -> Definition<'static> {
    Definition {
        name,
        doc: "",
        since: None,
        condition: Condition::Always,
        features: &[],
        exceptions: Exceptions::NONE,
        kind,
    }
}

const fn value(name: &'static str) -> EnumValue<'static> {
    EnumValue { name, doc: "", since: None, condition: Condition::Always, features: &[] }
}
