//! Definitions of Rust items, for lists of them: a module of a schema in Rust is a static.
//!
//! ```
//! use qapi_runtime::schema::Module;
//! use qapi_runtime::{Qapi, describe};
//!
//! /// What to do with discard requests.
//! #[derive(Qapi)]
//! pub enum DiscardMode {
//!     /// Nothing.
//!     Ignore,
//!     /// Unmap.
//!     Unmap,
//! }
//!
//! /// Sets the mode.
//! #[derive(Qapi)]
//! #[qapi(command)]
//! pub struct SetDiscard {
//!     /// The mode.
//!     pub mode: DiscardMode,
//! }
//!
//! pub static MODULE: Module<'static> = Module {
//!     name: "discard",
//!     includes: &[],
//!     definitions: &[describe::ty::<DiscardMode>(), describe::command::<SetDiscard>()],
//! };
//! assert_eq!(MODULE.definitions[1].name, "set-discard");
//! ```

use qapi_schema::Definition;

use crate::{Command, Event, QapiType};

/// The definition of a type.
///
/// # Panics
/// For built-in types and lists, which have none. It is meant to be called in constants.
#[track_caller]
pub const fn ty<T: QapiType>() -> &'static Definition<'static> {
    match T::DEFINITION {
        Some(definition) => definition,
        None => panic!("built-in types and lists have no definition"),
    }
}

/// The definition of a command.
pub const fn command<C: Command>() -> &'static Definition<'static> {
    C::DEFINITION
}

/// The definition of an event.
pub const fn event<E: Event>() -> &'static Definition<'static> {
    E::DEFINITION
}
