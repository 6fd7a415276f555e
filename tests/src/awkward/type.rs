//! The module `type` of the schema.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
pub enum FromType {
    Type,
    Struct,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

#[derive(Qapi, Clone, Debug, Default, PartialEq)]
pub struct UsesRoot {
    pub value: Option<super::awkward::Value>,
    pub ours: Option<FromType>,
}

/// Commands.
pub mod cmd {
    use qapi_runtime::Qapi;

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, new)]
    pub struct UsesRoot {
        pub root: super::UsesRoot,
        pub option: super::super::awkward::Option,
    }
}

qapi_runtime::command_set! {
    /// The commands of `type`, for servers that have all of them.
    pub trait Commands_ {
        uses_root(cmd::UsesRoot);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "type",
    includes: &[],
    definitions: &[
        describe::ty::<FromType>(),
        describe::ty::<UsesRoot>(),
        describe::command::<cmd::UsesRoot>(),
    ],
};
