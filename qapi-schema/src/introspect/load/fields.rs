//! Reading the objects of an entry, each part under its place's name.

use serde_json::{Map, Value};

use super::{Extra, LoadReason};

/// One object of an entry.
pub(super) struct Fields<'v> {
    object: &'v Map<String, Value>,
    /// Where it stands: empty for the entry itself, else like `members[3].`.
    place: String,
}

impl<'v> Fields<'v> {
    /// The object that `value` is.
    pub(super) fn open(value: &'v Value, place: String) -> Result<Fields<'v>, LoadReason> {
        let Value::Object(object) = value else {
            return Err(LoadReason::Mistyped { place, expected: "an object" });
        };
        Ok(Fields { object, place: if place.is_empty() { place } else { place + "." } })
    }

    /// What is there beside the `known` keys.
    pub(super) fn others(&self, known: &[&str], entry: &str) -> impl Iterator<Item = Extra> {
        self.object.iter().filter(|(key, _)| !known.contains(&key.as_str())).map(move |(key, value)| Extra {
            entry: entry.into(),
            place: self.place(key),
            value: value.clone(),
        })
    }

    pub(super) fn place(&self, key: &str) -> String {
        format!("{}{key}", self.place)
    }

    pub(super) fn get(&self, key: &str) -> Option<&'v Value> {
        self.object.get(key)
    }

    pub(super) fn text(&self, key: &str) -> Result<&'v str, LoadReason> {
        match self.get(key) {
            Some(value) => self.typed(key, value.as_str(), "a string"),
            None => Err(LoadReason::Missing { place: self.place(key) }),
        }
    }

    /// False where there is no such member.
    pub(super) fn flag(&self, key: &str) -> Result<bool, LoadReason> {
        self.get(key).map_or(Ok(false), |value| self.typed(key, value.as_bool(), "a boolean"))
    }

    pub(super) fn list(&self, key: &str) -> Result<&'v [Value], LoadReason> {
        self.optional_list(key)?.ok_or_else(|| LoadReason::Missing { place: self.place(key) })
    }

    pub(super) fn optional_list(&self, key: &str) -> Result<Option<&'v [Value]>, LoadReason> {
        let list = self.get(key).map(|value| self.typed(key, value.as_array(), "a list"));
        Ok(list.transpose()?.map(Vec::as_slice))
    }

    /// A list of strings, empty where there is no such member.
    pub(super) fn texts(&self, key: &str) -> Result<Vec<&'v str>, LoadReason> {
        let list = self.optional_list(key)?.unwrap_or_default();
        let text = |(i, value): (usize, &'v Value)| {
            value.as_str().ok_or_else(|| LoadReason::Mistyped {
                place: format!("{}[{i}]", self.place(key)),
                expected: "a string",
            })
        };
        list.iter().enumerate().map(text).collect()
    }

    fn typed<T>(&self, key: &str, value: Option<T>, expected: &'static str) -> Result<T, LoadReason> {
        value.ok_or_else(|| LoadReason::Mistyped { place: self.place(key), expected })
    }
}
