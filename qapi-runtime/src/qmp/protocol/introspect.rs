//! Introspection: the interface of a server as data.

use crate::{Qapi, UnknownBranch, Value};

/// Kind of entity a `SchemaInfo` stands for.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.5")]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum SchemaMetaType {
    /// A type the schema language itself brings along, such as `int`.
    Builtin,
    /// A type whose values are strings out of a fixed set.
    Enum,
    /// A list type.
    Array,
    /// A struct or union, or the arguments of a command or event.
    Object,
    /// A choice between types told apart by their JSON type.
    Alternate,
    /// Something the client can execute.
    Command,
    /// A message the server sends by itself.
    Event,
    /// A kind that this program does not know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Description of one entity of the interface. Entities refer to each other by `name`.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SchemaInfo {
    /// For a command or event its real name; for a type an arbitrary but unique string, which may differ in
    /// the next build.
    pub name: String,
    /// Kind of the entity; decides which further members there are.
    #[qapi(discriminator)]
    pub meta_type: SchemaInfoBranch,
    /// Feature names such as `deprecated` that the entity carries, in no set order; absent when it has none.
    /// Since 4.1.
    #[qapi(since = "4.1")]
    pub features: Option<Vec<String>>,
}

/// What there is to say about an entity of each kind.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(SchemaMetaType), from)]
pub enum SchemaInfoBranch {
    /// A built-in type.
    Builtin(SchemaInfoBuiltin),
    /// An enum.
    Enum(SchemaInfoEnum),
    /// A list.
    Array(SchemaInfoArray),
    /// An object.
    Object(SchemaInfoObject),
    /// An alternate.
    Alternate(SchemaInfoAlternate),
    /// A command.
    Command(SchemaInfoCommand),
    /// An event.
    Event(SchemaInfoEvent),
    /// Something that this program does not know.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// What there is to know about a built-in type.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq, Eq)]
#[qapi(since = "2.5", new)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SchemaInfoBuiltin {
    /// How its values look in JSON.
    pub json_type: JSONType,
}

/// JSON types as told apart by introspection: those of the JSON standard, with integers as a kind of their
/// own and one more that stands for any of them.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.5")]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum JSONType {
    /// A JSON string.
    String,
    /// A JSON number, fraction allowed.
    Number,
    /// A JSON number that is an integer.
    Int,
    /// `true` or `false`.
    Boolean,
    /// The literal `null`.
    Null,
    /// A JSON object.
    Object,
    /// A JSON array.
    Array,
    /// Anything.
    Value,
    /// A type that this program does not know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Description of an enum type. Its values travel as JSON strings.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq, Eq)]
#[qapi(since = "2.5", new)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SchemaInfoEnum {
    /// The permitted values with their features, in no set order. Since 6.2.
    #[qapi(since = "6.2")]
    pub members: Vec<SchemaInfoEnumMember>,
    /// The permitted values as bare strings. **Deprecated.** Read `members`, which says the same and more.
    #[qapi(features(deprecated))]
    pub values: Vec<String>,
}

/// One value of an enum type.
///
/// Since 6.2.
#[derive(Qapi, Clone, Debug, PartialEq, Eq)]
#[qapi(since = "6.2", new)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SchemaInfoEnumMember {
    /// The value as it is written on the wire.
    pub name: String,
    /// Feature names attached to this value, unordered; absent when it has none.
    pub features: Option<Vec<String>>,
}

/// Description of a list type. Its values travel as JSON arrays.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq, Eq)]
#[qapi(since = "2.5", new)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SchemaInfoArray {
    /// `name` of the type that every element has.
    pub element_type: String,
}

/// Description of an object type. Its values travel as JSON objects. A union additionally has `tag` and
/// `variants`.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SchemaInfoObject {
    /// The members that are there in every case, unordered.
    pub members: Vec<SchemaInfoObjectMember>,
    /// Which of `members` selects the variant; absent for a type without variants.
    pub tag: Option<String>,
    /// What each value of the tag adds, unordered; there exactly when `tag` is.
    pub variants: Option<Vec<SchemaInfoObjectVariant>>,
}

/// One member of an object type, or one argument of a command.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SchemaInfoObjectMember {
    /// Key in the JSON object.
    pub name: String,
    /// `name` of the type of its value.
    pub r#type: String,
    /// If there, the member is optional; always `null` for now, so that nothing is said about what leaving
    /// it out does. If absent, the member is required.
    pub default: Option<Value>,
    /// Feature names attached to this member, unordered; absent when it has none. Since 5.0.
    #[qapi(since = "5.0")]
    pub features: Option<Vec<String>>,
}

/// Members that a union has for one particular value of its tag.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq, Eq)]
#[qapi(since = "2.5", new)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SchemaInfoObjectVariant {
    /// The tag value.
    pub case: String,
    /// `name` of the object type whose members are added in this case.
    pub r#type: String,
}

/// Description of an alternate type. A value is one of any of its member types, recognizable by its JSON
/// type.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq, Eq)]
#[qapi(since = "2.5", new)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SchemaInfoAlternate {
    /// The types to choose from, unordered.
    pub members: Vec<SchemaInfoAlternateMember>,
}

/// One choice of an alternate type.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq, Eq)]
#[qapi(since = "2.5", new)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SchemaInfoAlternateMember {
    /// `name` of the type.
    pub r#type: String,
}

/// Description of a command.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq, Eq)]
#[qapi(since = "2.5", new)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SchemaInfoCommand {
    /// `name` of an object type with the arguments as its members (one without any when the command takes
    /// none).
    pub arg_type: String,
    /// `name` of the type of the returned value (an object without members when there is nothing to return).
    pub ret_type: String,
    /// `true` if it can run out of band (`exec-oob`); absent means no. Since 2.12.
    #[qapi(since = "2.12")]
    pub allow_oob: Option<bool>,
}

/// Description of an event.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq, Eq)]
#[qapi(since = "2.5", new)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SchemaInfoEvent {
    /// `name` of an object type whose members make up the event's `data`.
    pub arg_type: String,
}

/// Commands.
pub mod cmd {
    use super::SchemaInfo;
    use crate::Qapi;

    /// Describes the interface of this very server as data: its commands and events, and the types they use.
    /// Meant for finding out whether a command, argument or feature exists. It can't express every rule of a
    /// command, and how a thing is described may change between versions where the wire format doesn't (a
    /// member may move into a variant, or a string may turn into an enum or alternate).
    ///
    /// Since 2.5.
    ///
    /// # Returns
    /// One entry per entity, in any order; no name occurs twice. Types nothing on the wire uses aren't
    /// listed.
    #[derive(Qapi, Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[qapi(command, returns(Vec<SchemaInfo>), since = "2.5", allow_preconfig)]
    pub struct QueryQmpSchema {}
}
