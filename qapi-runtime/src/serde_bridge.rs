//! From QAPI to serde and back.
//!
//! serde pushes values and visitors pull them, so both ways lead through a [`Value`]. That serves formats that
//! describe themselves, such as JSON, YAML and CBOR.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, SerializeMap, SerializeSeq, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value};

use crate::visitor::dealloc;
use crate::{QapiType, from_qobject, stack, to_qobject};

/// Gives serde's traits to a value of any QAPI type.
///
/// Types of your own can have them themselves, by `#[qapi(serde)]`. A field of a struct that serde knows may also
/// be marked `#[serde(with = "qapi_runtime::with")]`.
///
/// ```
/// use qapi_runtime::{Size, Wire};
///
/// let sizes: Wire<Vec<Size>> = serde_json::from_str("[512, 4096]").unwrap();
/// assert_eq!(sizes.0, [Size(512), Size(4096)]);
/// assert_eq!(serde_json::to_string(&sizes).unwrap(), "[512,4096]");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Wire<T>(pub T);

impl<T> From<T> for Wire<T> {
    fn from(value: T) -> Wire<T> {
        Wire(value)
    }
}

impl<T: QapiType> Serialize for Wire<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(&self.0, serializer)
    }
}

impl<'de, T: QapiType> Deserialize<'de> for Wire<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Wire<T>, D::Error> {
        deserialize(deserializer).map(Wire)
    }
}

/// For fields: `#[serde(with = "qapi_runtime::with")]`.
///
/// ```
/// use qapi_runtime::Size;
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// struct Config {
///     #[serde(with = "qapi_runtime::with")]
///     memory: Size,
/// }
///
/// let config: Config = serde_json::from_str(r#"{"memory": 4096}"#).unwrap();
/// assert_eq!(config.memory, Size(4096));
/// ```
pub mod with {
    pub use super::{deserialize, serialize};
}

/// Hands a value to serde.
///
/// # Errors
/// Those of the serializer, and numbers that are not finite.
pub fn serialize<T: QapiType, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let tree = to_qobject(value).map_err(S::Error::custom)?;
    let result = Tree(&tree).serialize(serializer);
    dealloc(tree);
    result
}

/// Takes a value from serde.
///
/// # Errors
/// Those of the deserializer, and values that are not of that type. There is no null for members that are not
/// there: they are left out.
pub fn deserialize<'de, T: QapiType, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let tree = ReadTree.deserialize(deserializer)?;
    let value = from_qobject(&tree).map_err(D::Error::custom);
    dealloc(tree);
    value
}

/// A tree of values as serde takes it, with room for those that nest deeply.
struct Tree<'a>(&'a Value);

impl Serialize for Tree<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Array(elements) => stack::grow(|| {
                let mut list = serializer.serialize_seq(Some(elements.len()))?;
                elements.iter().try_for_each(|element| list.serialize_element(&Tree(element)))?;
                list.end()
            }),
            Value::Object(members) => stack::grow(|| {
                let mut object = serializer.serialize_map(Some(members.len()))?;
                members.iter().try_for_each(|(name, member)| object.serialize_entry(name, &Tree(member)))?;
                object.end()
            }),
            // Some formats have a unit beside null, and it reads back as something else.
            Value::Null => serializer.serialize_none(),
            scalar => scalar.serialize(serializer),
        }
    }
}

/// Makes a tree of what serde has.
#[derive(Clone, Copy)]
struct ReadTree;

impl<'de> DeserializeSeed<'de> for ReadTree {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        stack::grow(|| deserializer.deserialize_any(self))
    }
}

impl<'de> Visitor<'de> for ReadTree {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("a number that is not finite"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = elements.next_element_seed(self)? {
            list.push(element);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let value = members.next_value_seed(self)?;
            if object.contains_key(&name) {
                return Err(A::Error::custom(format_args!("duplicate key '{name}'")));
            }
            object.insert(name, value);
        }
        Ok(Value::Object(object))
    }
}
