//! Record and replay.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// What the record and replay subsystem is doing.
///
/// Since 2.5.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.5", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum ReplayMode {
    /// Nothing; the machine runs as usual.
    None,
    /// Writing everything that is not deterministic (input, interrupts, clocks) to a log.
    Record,
    /// Running the machine again from such a log.
    Play,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// State of record and replay.
///
/// Since 5.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ReplayInfo {
    /// What is being done.
    pub mode: ReplayMode,
    /// Path of the log; absent in mode `none`.
    pub filename: Option<String>,
    /// Instructions the guest has executed so far.
    pub icount: i64,
}

/// Commands.
pub mod cmd {
    use super::ReplayInfo;
    use qapi_runtime::Qapi;

    /// Tells the record and replay mode and the position in the execution, which is what
    /// `replay-break` and `replay-seek` work with.
    ///
    /// Since 5.2.
    ///
    /// # Returns
    ///
    /// Mode, log file and instruction count.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "5.2", returns(ReplayInfo), doc_required)]
    pub struct QueryReplay {}

    /// Lets a replay run until a given instruction count, and stop there. There is one breakpoint
    /// only, so a new one takes the place of the old one.
    ///
    /// Since 5.2.
    ///
    /// # Errors
    ///
    /// Fails outside of mode `play`, and for a count that has passed already.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "5.2", new, doc_required)]
    pub struct ReplayBreak {
        /// Instruction count to stop at; not below the present one.
        pub icount: i64,
    }

    /// Removes the breakpoint that `replay-break` made, if there is one.
    ///
    /// Since 5.2.
    ///
    /// # Errors
    ///
    /// Fails outside of mode `play`.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "5.2", doc_required)]
    pub struct ReplayDeleteBreak {}

    /// Moves a replay to a given instruction count and stops there. A snapshot from before that
    /// point is loaded where that is needed or saves time, and the rest is replayed.
    ///
    /// Since 5.2.
    ///
    /// # Errors
    ///
    /// Fails outside of mode `play`, and if going back is needed but no suitable snapshot exists.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "5.2", new, doc_required)]
    pub struct ReplaySeek {
        /// Instruction count to go to.
        pub icount: i64,
    }
}

qapi_runtime::command_set! {
    /// The commands of `replay`, for servers that have all of them.
    pub trait Commands {
        query_replay(cmd::QueryReplay);
        replay_break(cmd::ReplayBreak);
        replay_delete_break(cmd::ReplayDeleteBreak);
        replay_seek(cmd::ReplaySeek);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "replay",
    includes: &["common"],
    definitions: &[
        describe::ty::<ReplayMode>(),
        describe::ty::<ReplayInfo>(),
        describe::command::<cmd::QueryReplay>(),
        describe::command::<cmd::ReplayBreak>(),
        describe::command::<cmd::ReplayDeleteBreak>(),
        describe::command::<cmd::ReplaySeek>(),
    ],
};
