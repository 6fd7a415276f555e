//! COLO: two virtual machines in lock-step.

use qapi_runtime::Qapi;

/// Messages exchanged by the two sides of a COLO pair. They are part of the stream and do not occur
/// in QMP.
///
/// Since 2.8.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.8", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum COLOMessage {
    /// The secondary can take checkpoints now.
    CheckpointReady,
    /// The primary wants to begin a checkpoint.
    CheckpointRequest,
    /// The secondary's answer to the request.
    CheckpointReply,
    /// The primary is about to send its state.
    VmstateSend,
    /// The number of bytes of that state.
    VmstateSize,
    /// The secondary has got the whole state.
    VmstateReceived,
    /// The secondary has applied the state.
    VmstateLoaded,
}

/// Role of this VM in COLO.
///
/// Since 2.8.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.8", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum COLOMode {
    /// Not in COLO.
    None,
    /// The VM doing the work.
    Primary,
    /// The replica.
    Secondary,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Progress of a COLO failover. Internal; does not occur in QMP.
///
/// Since 2.8.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.8", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum FailoverStatus {
    /// There was no failover.
    None,
    /// Asked for, not begun.
    Require,
    /// Under way.
    Active,
    /// Finished.
    Completed,
    /// To be started over. Since 2.9.
    #[qapi(since = "2.9")]
    Relaunch,
}

/// Why COLO ended.
///
/// Since 3.1.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "3.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum COLOExitReason {
    /// It did not end; reported by `query-colo-status` only.
    None,
    /// Somebody asked for it (`x-colo-lost-heartbeat`).
    Request,
    /// Something went wrong inside.
    Error,
    /// A failover is still being handled. Since 4.0.
    #[qapi(since = "4.0")]
    Processing,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}
