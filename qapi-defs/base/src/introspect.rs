//! Introspection: the interface of a server as data.

use qapi_runtime::describe;
use qapi_runtime::schema::Module;

pub use qapi_runtime::qmp::protocol::introspect::{
    JSONType, SchemaInfo, SchemaInfoAlternate, SchemaInfoAlternateMember, SchemaInfoArray, SchemaInfoBranch,
    SchemaInfoBuiltin, SchemaInfoCommand, SchemaInfoEnum, SchemaInfoEnumMember, SchemaInfoEvent,
    SchemaInfoObject, SchemaInfoObjectMember, SchemaInfoObjectVariant, SchemaMetaType,
};

/// Commands.
pub mod cmd {

    pub use qapi_runtime::qmp::protocol::introspect::cmd::QueryQmpSchema;
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
