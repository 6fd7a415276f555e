//! The module `sub/more` of the schema.

use super::r#type::FromType;
use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new)]
pub struct More {
    pub kind: FromType,
    pub text: Option<super::awkward::String>,
}

/// Events.
pub mod event {
    use qapi_runtime::Qapi;

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event)]
    pub struct More {
        pub more: Vec<super::More>,
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "sub/more",
    includes: &["type"],
    definitions: &[describe::ty::<More>(), describe::event::<event::More>()],
};
