//! The kinds of JSON values.

use crate::{Builtin, Definition, Enumeration, Kind};

/// A set of kinds of JSON values.
///
/// ```
/// use qapi_schema::check::shape::JsonKinds;
///
/// const SCALAR: JsonKinds = JsonKinds::BOOL.with(JsonKinds::NUMBER);
/// assert!(SCALAR.meets(JsonKinds::NUMBER));
/// assert!(!SCALAR.meets(JsonKinds::OBJECT));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct JsonKinds(u8);

impl JsonKinds {
    /// No kind.
    pub const NONE: JsonKinds = JsonKinds(0);
    /// `null`
    pub const NULL: JsonKinds = JsonKinds(1);
    /// `true` and `false`
    pub const BOOL: JsonKinds = JsonKinds(1 << 1);
    /// Numbers, whole or not.
    pub const NUMBER: JsonKinds = JsonKinds(1 << 2);
    /// Strings.
    pub const STRING: JsonKinds = JsonKinds(1 << 3);
    /// Arrays.
    pub const ARRAY: JsonKinds = JsonKinds(1 << 4);
    /// Objects.
    pub const OBJECT: JsonKinds = JsonKinds(1 << 5);

    /// Each kind by itself, in the order of its bit.
    pub(super) const EACH: [JsonKinds; 6] = [
        JsonKinds::NULL,
        JsonKinds::BOOL,
        JsonKinds::NUMBER,
        JsonKinds::STRING,
        JsonKinds::ARRAY,
        JsonKinds::OBJECT,
    ];

    /// The kinds of both sets.
    #[must_use]
    pub const fn with(self, other: JsonKinds) -> JsonKinds {
        JsonKinds(self.0 | other.0)
    }

    /// Whether the sets have a kind in common.
    pub const fn meets(self, other: JsonKinds) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether there is no kind in it.
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// What a value of a built-in type claims as a branch of an alternate; see [`JsonKinds::claimed_by`].
    pub const fn claimed_by_builtin(builtin: Builtin) -> JsonKinds {
        match builtin {
            Builtin::Str => JsonKinds::STRING.with(JsonKinds::NUMBER).with(JsonKinds::BOOL),
            Builtin::Bool => JsonKinds::BOOL,
            Builtin::Null => JsonKinds::NULL,
            Builtin::Any => JsonKinds::NONE,
            Builtin::QType => JsonKinds::STRING,
            Builtin::Number
            | Builtin::Int
            | Builtin::Int8
            | Builtin::Int16
            | Builtin::Int32
            | Builtin::Int64
            | Builtin::Uint8
            | Builtin::Uint16
            | Builtin::Uint32
            | Builtin::Uint64
            | Builtin::Size => JsonKinds::NUMBER,
        }
    }

    /// What a value of the type claims as a branch of an alternate: the kinds that no other branch may claim.
    /// Nothing where the type cannot be a branch.
    ///
    /// On command lines all scalars are strings. A string branch therefore claims numbers and booleans too, and
    /// an enum claims them if one of its values reads like one.
    pub const fn claimed_by(definition: &Definition<'_>) -> JsonKinds {
        match &definition.kind {
            Kind::Enum(enumeration) => claimed_by_enum(enumeration),
            Kind::Struct(_) | Kind::Union(_) => JsonKinds::OBJECT,
            Kind::Alternate(_) | Kind::Command(_) | Kind::Event(_) => JsonKinds::NONE,
        }
    }
}

const fn claimed_by_enum(enumeration: &Enumeration<'_>) -> JsonKinds {
    let mut kinds = JsonKinds::STRING;
    let mut i = 0;
    while i < enumeration.values.len() {
        let name = enumeration.values[i].name.as_bytes();
        if matches!(name, b"on" | b"off") {
            kinds = kinds.with(JsonKinds::BOOL);
        }
        if matches!(name.first(), Some(b'0'..=b'9' | b'-' | b'+' | b'.')) {
            kinds = kinds.with(JsonKinds::NUMBER);
        }
        i += 1;
    }
    kinds
}
