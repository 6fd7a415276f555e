//! References to types.

use crate::const_text::const_eq;
use std::fmt;

/// A type as members, branches and returns name it: a type, or a list of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TypeRef<'a> {
    /// The name of a definition or of a built-in type.
    pub name: &'a str,
    /// Whether a list of them is meant. QAPI has no lists of lists.
    pub array: bool,
}

impl<'a> TypeRef<'a> {
    /// The object without members, which every schema has: what a command answers that returns nothing, and
    /// what a union's branch adds that is not written.
    pub const EMPTY: TypeRef<'static> = TypeRef::named("q_empty");

    /// A reference to the type of this name.
    pub const fn named(name: &'a str) -> TypeRef<'a> {
        TypeRef { name, array: false }
    }

    /// A list of values of the type of this name.
    pub const fn array_of(name: &'a str) -> TypeRef<'a> {
        TypeRef { name, array: true }
    }

    /// The built-in type meant, also where a list of them is.
    pub const fn builtin(&self) -> Option<Builtin> {
        Builtin::from_name(self.name)
    }
}

/// The spelling of error messages and introspection: `int`, `[int]`.
impl fmt::Display for TypeRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.array { write!(f, "[{}]", self.name) } else { f.write_str(self.name) }
    }
}

macro_rules! builtins {
    ($($(#[$doc:meta])* $variant:ident $name:literal $json:literal)*) => {
        /// The types that need no definition.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Builtin {
            $($(#[$doc])* $variant,)*
        }

        impl Builtin {
            /// All of them, in the order in which QAPI lists them.
            pub const ALL: &'static [Builtin] = &[$(Builtin::$variant),*];

            /// Its name in QAPI's language.
            pub const fn name(self) -> &'static str {
                match self { $(Builtin::$variant => $name),* }
            }

            /// The JSON type of its values, in the words of introspection.
            pub const fn json_type(self) -> &'static str {
                match self { $(Builtin::$variant => $json),* }
            }

            /// The built-in type of this name.
            pub const fn from_name(name: &str) -> Option<Builtin> {
                $(if const_eq(name, $name) { return Some(Builtin::$variant); })*
                None
            }
        }
    };
}

builtins! {
    /// UTF-8 text.
    Str "str" "string"
    /// A double.
    Number "number" "number"
    /// A signed 64 bit integer.
    Int "int" "int"
    /// A signed 8 bit integer.
    Int8 "int8" "int"
    /// A signed 16 bit integer.
    Int16 "int16" "int"
    /// A signed 32 bit integer.
    Int32 "int32" "int"
    /// A signed 64 bit integer.
    Int64 "int64" "int"
    /// An unsigned 8 bit integer.
    Uint8 "uint8" "int"
    /// An unsigned 16 bit integer.
    Uint16 "uint16" "int"
    /// An unsigned 32 bit integer.
    Uint32 "uint32" "int"
    /// An unsigned 64 bit integer.
    Uint64 "uint64" "int"
    /// An unsigned 64 bit integer, usually in bytes, that command lines may write with a suffix.
    Size "size" "int"
    /// `true` or `false`.
    Bool "bool" "boolean"
    /// Any JSON value.
    Any "any" "value"
    /// Just `null`.
    Null "null" "null"
    /// The enum of the types of JSON values, which is there without being defined.
    QType "QType" "string"
}
