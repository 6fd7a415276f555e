//! The model: what a definition of each kind consists of.

mod alternate;
mod command;
mod definition;
mod enumeration;
mod event;
mod facts;
mod object;
mod schema;
mod type_ref;
mod union;

pub use alternate::Alternate;
pub use command::{Arguments, Command};
pub use definition::{Definition, Exceptions, Kind, MetaKind};
pub use enumeration::{EnumValue, Enumeration};
pub use event::{Event, RateLimit};
pub use facts::Difference;
pub use object::{Member, Struct};
pub use schema::{Module, Schema};
pub use type_ref::{Builtin, TypeRef};
pub use union::{Branch, Union, UnionBase};
