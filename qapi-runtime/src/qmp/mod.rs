//! The QEMU Machine Protocol, without I/O.
//!
//! A [`Registry`] says which commands and events there are and who carries them out. A [`Service`] adds the
//! state that they are about. For each client there is a [`Session`], which eats bytes and yields requests
//! and bytes; the service [dispatches](Service::dispatch) the requests. Nothing here knows of sockets, timers
//! or tasks: [`Server`](crate::Server) does, and so may a driver of your own.

mod builtin;
mod clock;
mod collect;
mod ctx;
mod dispatch;
mod emission;
mod erased;
mod event;
mod handler;
mod introspection;
mod outgoing;
mod phase;
pub mod protocol;
mod rate_limit;
mod registry;
mod registry_builder;
mod registry_error;
mod reply;
mod request;
mod service;
mod session;
mod session_handle;
mod trace;

pub use clock::{Clock, Moment, SystemClock, Timestamp};
pub use ctx::Ctx;
pub use event::{Emission, EventBus, EventText, Subscription};
pub use handler::{Async, Handler, Outcome, Plain, Progress, Takes};
pub use protocol::control::VersionInfo;
pub use rate_limit::{RateLimiter, Similar};
pub use registry::{Registered, Registry};
pub use registry_builder::RegistryBuilder;
pub use registry_error::RegistryError;
pub use reply::Reply;
pub use request::Request;
pub use service::Service;
pub use session::{QUEUE_LIMIT, Session, SessionOptions};
pub use session_handle::{Mode, SessionHandle};
