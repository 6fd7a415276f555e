//! What the rules need to know of a type that is merely mentioned.

use super::{JsonKinds, Words};
use crate::{Builtin, Definition, Kind, TypeRef};

/// What kind of type something is. Of a list, what kind its elements are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TypeKind {
    /// A built-in type other than `QType`.
    Builtin,
    /// An enum, `QType` included.
    Enum,
    /// A struct.
    Struct,
    /// A union.
    Union,
    /// An alternate.
    Alternate,
}

/// A type as the rules see it from the place that mentions it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypeFacts<'a> {
    /// How it is mentioned.
    pub ty: TypeRef<'a>,
    /// What kind of type it is, or its elements are.
    pub kind: TypeKind,
    /// What it [claims](JsonKinds::claimed_by) as a branch of an alternate.
    pub claims: JsonKinds,
}

impl<'a> TypeFacts<'a> {
    /// The facts of a defined type; `None` for commands and events.
    pub const fn of(definition: &Definition<'a>) -> Option<TypeFacts<'a>> {
        let kind = match definition.kind {
            Kind::Enum(_) => TypeKind::Enum,
            Kind::Struct(_) => TypeKind::Struct,
            Kind::Union(_) => TypeKind::Union,
            Kind::Alternate(_) => TypeKind::Alternate,
            Kind::Command(_) | Kind::Event(_) => return None,
        };
        let ty = TypeRef::named(definition.name);
        Some(TypeFacts { ty, kind, claims: JsonKinds::claimed_by(definition) })
    }

    /// The facts of a built-in type.
    pub const fn builtin(builtin: Builtin) -> TypeFacts<'a> {
        let kind = match builtin {
            Builtin::QType => TypeKind::Enum,
            _ => TypeKind::Builtin,
        };
        let ty = TypeRef::named(builtin.name());
        TypeFacts { ty, kind, claims: JsonKinds::claimed_by_builtin(builtin) }
    }

    /// The facts of a list of such values.
    #[must_use]
    pub const fn list(self) -> TypeFacts<'a> {
        TypeFacts { ty: TypeRef::array_of(self.ty.name), kind: self.kind, claims: JsonKinds::ARRAY }
    }

    /// Whether its values, or those of its elements, are objects with members.
    pub const fn has_members(&self) -> bool {
        matches!(self.kind, TypeKind::Struct | TypeKind::Union)
    }

    /// Whether it is an object type and not a list.
    pub const fn is_object(&self) -> bool {
        !self.ty.array && self.has_members()
    }

    /// Adds how messages call it: `struct type 'Foo'`, `array type ['int']`.
    pub(super) const fn describe(&self, words: Words<'a>) -> Words<'a> {
        if self.ty.array {
            return words.push("array type ['").push(self.ty.name).push("']");
        }
        let kind = match self.kind {
            TypeKind::Builtin => "built-in type",
            TypeKind::Enum => "enum type",
            TypeKind::Struct => "struct type",
            TypeKind::Union => "union type",
            TypeKind::Alternate => "alternate type",
        };
        words.push(kind).quoted(self.ty.name)
    }
}
