//! The model of a QAPI schema, and the rules that belong to it.
//!
//! A schema is a list of [modules](Module), each a list of [definitions](Definition): enums, structs,
//! unions, alternates, commands and events. The same borrowed types describe a schema that was compiled in
//! by `#[derive(Qapi)]` (then everything is `'static` and `const`) and one that was loaded at run time, so
//! that introspection, checks, queries and export are written once.
//!
//! The crate does no I/O but for reading schema files, and knows nothing of procedural macros. It is small
//! enough to be built for one.

#[cfg(feature = "owned")]
mod arena;
pub mod check;
pub mod condition;
pub mod const_text;
pub mod doc_comment;
pub mod feature;
#[cfg(feature = "introspect")]
pub mod introspect;
#[cfg(feature = "language")]
pub mod language;
pub mod lookup;
pub mod model;
pub mod name;
#[cfg(feature = "owned")]
mod owned;
#[cfg(feature = "introspect")]
pub mod query;
pub mod resolve;

#[cfg(feature = "owned")]
pub use arena::Arena;
pub use condition::{Condition, Config};
pub use feature::Feature;
pub use model::{
    Alternate, Arguments, Branch, Builtin, Command, Definition, Difference, EnumValue, Enumeration, Event,
    Exceptions, Kind, Member, MetaKind, Module, RateLimit, Schema, Struct, TypeRef, Union, UnionBase,
};
#[cfg(feature = "owned")]
pub use owned::OwnedSchema;
