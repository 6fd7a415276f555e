//! The module `introspect` of the schema.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, UnknownBranch, Value, describe};

/// Kind of entity a `SchemaInfo` stands for.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.5")]
pub enum SchemaMetaType {
    /// a type the schema language itself brings along, such as `int`
    Builtin,
    /// a type whose values are strings out of a fixed set
    Enum,
    /// a list type
    Array,
    /// a struct or union, or the arguments of a command or event
    Object,
    /// a choice between types told apart by their JSON type
    Alternate,
    /// something the client can execute
    Command,
    /// a message the server sends by itself
    Event,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Description of one entity of the QMP interface. Entities refer to each other by `name`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
pub struct SchemaInfo {
    /// for a command or event its real name; for a type an arbitrary but unique string, which may
    /// differ in the next build
    pub name: ::std::string::String,
    /// kind of the entity; decides which further members there are
    #[qapi(discriminator)]
    pub meta_type: SchemaInfoBranch,
    /// feature names such as `deprecated` that the entity carries, in no set order; absent when it
    /// has none
    #[qapi(since = "4.1")]
    pub features: Option<Vec<::std::string::String>>,
}

/// What `meta-type` chooses in `SchemaInfo`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(SchemaMetaType), from)]
pub enum SchemaInfoBranch {
    /// a type the schema language itself brings along, such as `int`
    Builtin(SchemaInfoBuiltin),
    /// a type whose values are strings out of a fixed set
    Enum(SchemaInfoEnum),
    /// a list type
    Array(SchemaInfoArray),
    /// a struct or union, or the arguments of a command or event
    Object(Box<SchemaInfoObject>),
    /// a choice between types told apart by their JSON type
    Alternate(SchemaInfoAlternate),
    /// something the client can execute
    Command(SchemaInfoCommand),
    /// a message the server sends by itself
    Event(SchemaInfoEvent),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// What there is to know about a built-in type.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
pub struct SchemaInfoBuiltin {
    /// how its values look in JSON
    pub json_type: JSONType,
}

/// JSON types as told apart by introspection: those of the JSON standard, with integers as a kind
/// of their own and one more that stands for any of them.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.5")]
pub enum JSONType {
    /// a JSON string
    String,
    /// a JSON number, fraction allowed
    Number,
    /// a JSON number that is an integer
    Int,
    /// `true` or `false`
    Boolean,
    /// the literal `null`
    Null,
    /// a JSON object
    Object,
    /// a JSON array
    Array,
    /// anything
    Value,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Description of an enum type. Its values travel as JSON strings.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
pub struct SchemaInfoEnum {
    /// the permitted values with their features, in no set order
    #[qapi(since = "6.2")]
    pub members: Vec<SchemaInfoEnumMember>,
    /// the permitted values as bare strings; deprecated, use `members`
    #[qapi(features(deprecated(
        doc = "`values` only repeats what `members` says; read `members` in its place"
    )))]
    pub values: Vec<::std::string::String>,
}

/// One value of an enum type.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.2", new)]
pub struct SchemaInfoEnumMember {
    /// the value as it is written on the wire
    pub name: ::std::string::String,
    /// feature names attached to this value, unordered; absent when it has none
    pub features: Option<Vec<::std::string::String>>,
}

/// Description of a list type. Its values travel as JSON arrays.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
pub struct SchemaInfoArray {
    /// `name` of the type that every element has
    pub element_type: ::std::string::String,
}

/// Description of an object type. Its values travel as JSON objects. A union additionally has `tag`
/// and `variants`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
pub struct SchemaInfoObject {
    /// the members that are there in every case, unordered
    pub members: Vec<SchemaInfoObjectMember>,
    /// which of `members` selects the variant; absent for a type without variants
    pub tag: Option<::std::string::String>,
    /// what each value of the tag adds, unordered; there exactly when `tag` is
    pub variants: Option<Vec<SchemaInfoObjectVariant>>,
}

/// One member of an object type, or one argument of a command.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
pub struct SchemaInfoObjectMember {
    /// key in the JSON object
    pub name: ::std::string::String,
    /// `name` of the type of its value
    pub r#type: ::std::string::String,
    /// if there, the member is optional; always `null` for now, so that nothing is said about what
    /// leaving it out does. If absent, the member is required
    pub default: Option<Value>,
    /// feature names attached to this member, unordered; absent when it has none
    #[qapi(since = "5.0")]
    pub features: Option<Vec<::std::string::String>>,
}

/// Members that a union has for one particular value of its tag.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
pub struct SchemaInfoObjectVariant {
    /// the tag value
    pub case: ::std::string::String,
    /// `name` of the object type whose members are added in this case
    pub r#type: ::std::string::String,
}

/// Description of an alternate type. A value is one of any of its member types, recognizable by its
/// JSON type.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
pub struct SchemaInfoAlternate {
    /// the types to choose from, unordered
    pub members: Vec<SchemaInfoAlternateMember>,
}

/// One choice of an alternate type.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
pub struct SchemaInfoAlternateMember {
    /// `name` of the type
    pub r#type: ::std::string::String,
}

/// Description of a command.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
pub struct SchemaInfoCommand {
    /// `name` of an object type with the arguments as its members (one without any when the command
    /// takes none)
    pub arg_type: ::std::string::String,
    /// `name` of the type of the returned value (an object without members when there is nothing to
    /// return)
    pub ret_type: ::std::string::String,
    /// `true` if it can run out of band (`exec-oob`); absent means no
    #[qapi(since = "2.12")]
    pub allow_oob: Option<bool>,
}

/// Description of an event.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.5", new)]
pub struct SchemaInfoEvent {
    /// `name` of an object type whose members make up the event's `data`
    pub arg_type: ::std::string::String,
}

/// Commands.
pub mod cmd {
    use super::SchemaInfo;
    use qapi_runtime::Qapi;

    /// Describes the QMP interface of this very QEMU build as data: its commands and events, and
    /// the types they use. Meant for finding out whether a command, argument or feature exists. It
    /// can't express every rule of a command, and how a thing is described may change between
    /// versions where the wire format doesn't (a member may move into a variant, or a string may
    /// turn into an enum or alternate).
    ///
    /// # Returns
    ///
    /// One entry per entity, in any order; no name occurs twice. Types nothing on the wire uses
    /// aren't listed.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.5", returns(Vec<SchemaInfo>), allow_preconfig)]
    pub struct QueryQmpSchema {}
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "introspect",
    includes: &[],
    definitions: &[
        describe::command::<cmd::QueryQmpSchema>(),
        describe::ty::<SchemaMetaType>(),
        describe::ty::<SchemaInfo>(),
        describe::ty::<SchemaInfoBuiltin>(),
        describe::ty::<JSONType>(),
        describe::ty::<SchemaInfoEnum>(),
        describe::ty::<SchemaInfoEnumMember>(),
        describe::ty::<SchemaInfoArray>(),
        describe::ty::<SchemaInfoObject>(),
        describe::ty::<SchemaInfoObjectMember>(),
        describe::ty::<SchemaInfoObjectVariant>(),
        describe::ty::<SchemaInfoAlternate>(),
        describe::ty::<SchemaInfoAlternateMember>(),
        describe::ty::<SchemaInfoCommand>(),
        describe::ty::<SchemaInfoEvent>(),
    ],
};
