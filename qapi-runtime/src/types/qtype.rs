//! The types of JSON values, as QAPI names them.

use serde_json::Value;

use crate::Qapi;

/// The type of a JSON value. `none` is there because the enum is part of QAPI; no value has it.
#[derive(Qapi, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum QType {
    /// No value.
    #[default]
    None,
    /// `null`
    #[qapi(name = "qnull")]
    QNull,
    /// A number.
    #[qapi(name = "qnum")]
    QNum,
    /// A string.
    #[qapi(name = "qstring")]
    QString,
    /// An object.
    #[qapi(name = "qdict")]
    QDict,
    /// An array.
    #[qapi(name = "qlist")]
    QList,
    /// `true` or `false`.
    #[qapi(name = "qbool")]
    QBool,
}

impl QType {
    /// All of them, in QAPI's order.
    pub const ALL: [QType; 7] =
        [QType::None, QType::QNull, QType::QNum, QType::QString, QType::QDict, QType::QList, QType::QBool];

    /// The type of this value.
    pub const fn of(value: &Value) -> QType {
        match value {
            Value::Null => QType::QNull,
            Value::Bool(_) => QType::QBool,
            Value::Number(_) => QType::QNum,
            Value::String(_) => QType::QString,
            Value::Array(_) => QType::QList,
            Value::Object(_) => QType::QDict,
        }
    }
}

/// A set of [`QType`]s: what the JSON form of a type can be. By these an alternate tells its branches apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JsonKinds(u8);

impl JsonKinds {
    /// None at all.
    pub const NONE: JsonKinds = JsonKinds(0);
    /// `null`
    pub const NULL: JsonKinds = JsonKinds::of(QType::QNull);
    /// Numbers.
    pub const NUMBER: JsonKinds = JsonKinds::of(QType::QNum);
    /// Strings.
    pub const STRING: JsonKinds = JsonKinds::of(QType::QString);
    /// Objects.
    pub const OBJECT: JsonKinds = JsonKinds::of(QType::QDict);
    /// Arrays.
    pub const ARRAY: JsonKinds = JsonKinds::of(QType::QList);
    /// Booleans.
    pub const BOOL: JsonKinds = JsonKinds::of(QType::QBool);
    /// Everything there is.
    pub const ANY: JsonKinds = JsonKinds(0x7e);

    /// The set of just this type.
    pub const fn of(kind: QType) -> JsonKinds {
        JsonKinds(1 << kind as u8)
    }

    /// Everything that is in either set.
    pub const fn union(self, other: JsonKinds) -> JsonKinds {
        JsonKinds(self.0 | other.0)
    }

    /// Whether the set has this type.
    pub const fn contains(self, kind: QType) -> bool {
        self.0 & (1 << kind as u8) != 0
    }

    /// Whether the sets share a type.
    pub const fn overlaps(self, other: JsonKinds) -> bool {
        self.0 & other.0 != 0
    }
}
