//! The model of a QAPI schema, and the rules that belong to it.
//!
//! A schema is a list of [modules](Module), each a list of [definitions](Definition): enums, structs,
//! unions, alternates, commands and events. The same borrowed types describe a schema that was compiled in
//! by `#[derive(Qapi)]` (then everything is `'static` and `const`) and one that was loaded at run time, so
//! that introspection, checks, queries and export are written once.
//!
//! The crate does no I/O but for reading schema files, and knows nothing of procedural macros. It is small
//! enough to be built for one.

pub mod check;
pub mod condition;
pub mod feature;
#[cfg(feature = "introspect")]
pub mod introspect;
pub mod model;
pub mod name;
pub mod resolve;

pub use condition::{Condition, Config};
pub use feature::Feature;
pub use model::{
    Alternate, Arguments, Branch, Builtin, Command, Definition, EnumValue, Enumeration, Event, Exceptions,
    Kind, Member, MetaKind, Module, RateLimit, Schema, Struct, TypeRef, Union, UnionBase,
};
