//! Trace events.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// Whether a trace event is recorded.
///
/// Since 2.2.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum TraceEventState {
    /// Left out when QEMU was built, so that it cannot be recorded.
    Unavailable,
    /// Not recorded at present.
    Disabled,
    /// Recorded.
    Enabled,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// A trace event and its state.
///
/// Since 2.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct TraceEventInfo {
    /// Name of the event.
    pub name: String,
    /// Whether it is recorded.
    pub state: TraceEventState,
    /// Always `false`: it told events with a state per virtual CPU from others, and no such events
    /// are left. Since 2.7. **Deprecated.** Nothing replaces it.
    #[qapi(since = "2.7", features(deprecated))]
    pub vcpu: bool,
}

/// Commands.
pub mod cmd {
    use super::TraceEventInfo;
    use qapi_runtime::Qapi;

    /// Tells which trace events are recorded.
    ///
    /// Since 2.2.
    ///
    /// # Returns
    ///
    /// The events that match.
    ///
    /// # Errors
    ///
    /// Fails if `name` is not a pattern and no such event exists.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.2", returns(Vec<TraceEventInfo>), new, doc_required)]
    pub struct TraceEventGetState {
        /// Name of an event, or a pattern with `*` and `?` as wildcards. Case matters.
        pub name: String,
        /// Ignored; it meant a virtual CPU. Since 2.7. **Deprecated.** Nothing replaces it.
        #[qapi(since = "2.7", features(deprecated))]
        pub vcpu: Option<i64>,
    }

    /// Turns the recording of trace events on or off.
    ///
    /// Since 2.2.
    ///
    /// # Errors
    ///
    /// Fails if `name` is not a pattern and no such event exists, or on an unavailable event that
    /// is not to be skipped.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.2", new, doc_required)]
    pub struct TraceEventSetState {
        /// Name of an event, or a pattern with `*` and `?` as wildcards. Case matters.
        pub name: String,
        /// `true` to record the events, `false` to stop that.
        pub enable: bool,
        /// `true` to skip events that were left out of this build, `false` to fail on them without
        /// changing anything. Default `false`.
        pub ignore_unavailable: Option<bool>,
        /// Ignored; it meant a virtual CPU. Since 2.7. **Deprecated.** Nothing replaces it.
        #[qapi(since = "2.7", features(deprecated))]
        pub vcpu: Option<i64>,
    }
}

qapi_runtime::command_set! {
    /// The commands of `trace`, for servers that have all of them.
    pub trait Commands {
        trace_event_get_state(cmd::TraceEventGetState);
        trace_event_set_state(cmd::TraceEventSetState);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "trace",
    includes: &[],
    definitions: &[
        describe::ty::<TraceEventState>(),
        describe::ty::<TraceEventInfo>(),
        describe::command::<cmd::TraceEventGetState>(),
        describe::command::<cmd::TraceEventSetState>(),
    ],
};
