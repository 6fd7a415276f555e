//! A QAPI schema.

#![allow(missing_docs)]

pub mod awkward;
pub mod sub_more;
pub mod r#type;

use qapi_runtime::schema::Schema;

/// All commands.
#[allow(unused_imports)]
pub mod cmd {
    pub use super::awkward::cmd::*;
    pub use super::r#type::cmd::*;
}

/// All events.
#[allow(unused_imports)]
pub mod event {
    pub use super::awkward::event::*;
    pub use super::sub_more::event::*;
}

qapi_runtime::event_set! {
    /// Any event.
    pub enum Event {
        String(event::String),
        ManyChoice(event::ManyChoice),
        Unrecognized(event::Unrecognized),
        OrgQemuXEvent(event::OrgQemuXEvent),
        More(event::More),
    } else Unrecognized_
}

/// The whole schema: its modules, in order.
pub fn schema() -> &'static Schema<'static> {
    static SCHEMA: Schema<'static> = Schema { modules: &[awkward::MODULE, r#type::MODULE, sub_more::MODULE] };
    &SCHEMA
}
