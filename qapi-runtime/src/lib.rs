//! QAPI in Rust: visitors, a QMP server and client, and the derive that makes types speak it.

extern crate self as qapi_runtime;

#[doc(hidden)]
pub mod __private;
#[cfg(any(feature = "server", feature = "client"))]
mod address;
mod builtin;
#[cfg(feature = "client")]
pub mod client;
mod command_set;
mod convert;
pub mod describe;
mod error;
mod event_set;
pub mod json;
pub mod keyval;
pub mod opts;
pub mod policy;
mod qapi_type;
pub mod qmp;
#[cfg(feature = "serde")]
mod serde_bridge;
#[cfg(feature = "server")]
pub mod server;
pub mod stack;
pub mod types;
pub mod util;
pub mod visit;
pub mod visitor;

#[cfg(any(feature = "server", feature = "client"))]
pub use address::{Address, AddressError};
#[cfg(feature = "client")]
pub use client::Client;
pub use convert::{
    from_json, from_json_lenient, from_json_with, from_option, from_option_with, from_qobject,
    from_qobject_with, to_json, to_json_with, to_qobject, to_qobject_with, write_json,
};
pub use error::{Error, ErrorClass, Failed};
pub use event_set::{EventSet, UnknownEvent};
pub use qapi_macros::Qapi;
pub use qapi_schema as schema;
pub use qapi_schema::lookup::Name;
pub use qapi_type::{
    Command, Event, Node, OfMembers, OfValues, Optional, QapiBranches, QapiEnum, QapiMember, QapiMembers,
    QapiType, Required, ReturnValue, Visits, VisitsElement,
};
#[cfg(feature = "serde")]
pub use serde_bridge::{Wire, with};
#[cfg(feature = "server")]
pub use server::Server;
pub use types::{JsonKinds, Null, QType, Secret, SecretText, Size};

pub use serde_json::{Map, Value};
pub use visit::UnknownBranch;
