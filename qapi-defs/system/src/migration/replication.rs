//! Replication.

use super::{COLOExitReason, COLOMode};
use qapi_runtime::Qapi;

/// State of block replication.
///
/// Since 2.9. Only if `CONFIG_REPLICATION`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", cond(CONFIG_REPLICATION), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ReplicationStatus {
    /// Whether replication has failed.
    pub error: bool,
    /// Message for humans; only if `error` is `true`.
    pub desc: Option<String>,
}

/// What `query-colo-status` reports.
///
/// Since 3.1. Only if `CONFIG_REPLICATION`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "3.1", cond(CONFIG_REPLICATION), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct COLOStatus {
    /// Present role, `none` outside of COLO.
    pub mode: COLOMode,
    /// The role it is in or, after COLO, was in last. Since 4.0.
    #[qapi(since = "4.0")]
    pub last_mode: COLOMode,
    /// Why COLO was left.
    pub reason: COLOExitReason,
}
