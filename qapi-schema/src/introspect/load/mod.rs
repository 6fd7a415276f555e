//! The answer of `query-qmp-schema` as a schema.

mod entry;
mod error;
mod fields;

use std::collections::HashSet;

use serde_json::Value;

use crate::{Arena, Definition, MetaKind, Module, OwnedSchema, Schema};
use entry::{Entry, Lists, Loader};

pub use error::{LoadError, LoadReason};

/// What a server says about itself, read from its answer to `query-qmp-schema`.
///
/// It is one [module](Module) of definitions in the order of the answer. They are a client's view of a schema:
///
/// - Types are called as the server calls them, by numbers as a rule.
/// - Arguments are always a type by name, also where there are none; bases are folded in; every value of a
///   discriminator has a branch; all integers are `int`. What differs only in these respects is the same schema.
/// - A choice of an alternate, which has no name on the wire, is called like its type.
/// - There are no conditions, releases or documentation, and of a command's flags there is only `allow-oob`: the others
///   have the value they have where a schema does not mention them.
///
/// ```
/// use qapi_schema::introspect::ServerSchema;
///
/// let answer = br#"{"return": [
///     {"name": "stop", "meta-type": "command", "arg-type": "0", "ret-type": "0"},
///     {"name": "0", "meta-type": "object", "members": []}]}"#;
/// let server = ServerSchema::from_json(answer)?;
/// assert!(server.schema().find_command("stop").is_some());
/// assert!(server.schema().find_command("start").is_none());
/// # Ok::<(), qapi_schema::introspect::LoadError>(())
/// ```
#[derive(Debug, PartialEq)]
pub struct ServerSchema {
    schema: OwnedSchema,
    extras: Vec<Extra>,
}

/// Something that a server says about itself and that the model has no place for, as a newer server may.
#[derive(Clone, Debug, PartialEq)]
pub struct Extra {
    /// The name of the entry.
    pub entry: Box<str>,
    /// The place within the entry, such as `members[3].frobnicate`. Empty for an entry of a kind that is unknown.
    pub place: String,
    /// What is there.
    pub value: Value,
}

impl ServerSchema {
    /// Reads the answer from JSON text: the list itself, or the whole reply with the list as its `return`.
    ///
    /// # Errors
    /// Where the text is no such answer. What is merely unknown is no error: see [`extras`](ServerSchema::extras).
    pub fn from_json(text: &[u8]) -> Result<ServerSchema, LoadError> {
        let value = serde_json::from_slice(text).map_err(|error| whole(LoadReason::NotJson(error)))?;
        ServerSchema::from_value(&value)
    }

    /// Reads the answer from a JSON value: the list itself, or the whole reply with the list as its `return`.
    ///
    /// # Errors
    /// As for [`from_json`](ServerSchema::from_json).
    pub fn from_value(value: &Value) -> Result<ServerSchema, LoadError> {
        let Some(values) = value.get("return").unwrap_or(value).as_array() else {
            return Err(whole(LoadReason::Mistyped { place: String::new(), expected: "a list" }));
        };
        let mut entries = Vec::with_capacity(values.len());
        for (number, value) in values.iter().enumerate() {
            entries.push(Entry::open(value).map_err(|reason| {
                LoadError::in_entry(number, value.get("name").and_then(Value::as_str), reason)
            })?);
        }
        let mut extras = Vec::new();
        let schema = OwnedSchema::try_build(|arena| build(&entries, arena, &mut extras))?;
        Ok(ServerSchema { schema, extras })
    }

    /// The schema.
    pub fn schema(&self) -> &Schema<'_> {
        self.schema.schema()
    }

    /// What the server says that the model has no place for, in the order of the answer: entries of unknown kinds, unknown
    /// members of entries, built-in types that are unknown or have another JSON type, defaults that are not null.
    pub fn extras(&self) -> &[Extra] {
        &self.extras
    }
}

fn build<'a>(
    entries: &[Entry<'_>],
    arena: &'a Arena,
    extras: &mut Vec<Extra>,
) -> Result<Schema<'a>, LoadError> {
    let lists = Lists::find(entries)?;
    let mut loader = Loader { arena, lists: &lists, extras, entry: "" };
    let mut definitions: Vec<&Definition<'_>> = Vec::with_capacity(entries.len());
    let mut seen = HashSet::new();
    for (number, entry) in entries.iter().enumerate() {
        let definition = loader.definition(entry).and_then(|definition| {
            let new = definition.is_none_or(|d| seen.insert((namespace(d.meta()), d.name)));
            if new { Ok(definition) } else { Err(LoadReason::Duplicate) }
        });
        let blame = |reason| LoadError::in_entry(number, Some(entry.name), reason);
        if let Some(definition) = definition.map_err(blame)? {
            definitions.push(arena.one(definition));
        }
    }
    let module = Module { name: "server", includes: &[], definitions: arena.slice(&definitions) };
    Ok(Schema { modules: arena.slice(&[module]) })
}

/// Types are told apart by name, and so are commands, and events.
fn namespace(meta: MetaKind) -> MetaKind {
    if meta.is_type() { MetaKind::Struct } else { meta }
}

fn whole(reason: LoadReason) -> LoadError {
    LoadError { entry: None, name: None, reason }
}
