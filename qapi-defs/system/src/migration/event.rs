//! Events.

use super::{COLOExitReason, COLOMode, MigrationStatus};
use qapi_runtime::Qapi;

/// The migration has entered another phase. Sent only with the capability `events`.
///
/// Since 2.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "2.4", doc_required)]
pub struct Migration {
    /// The phase entered.
    pub status: MigrationStatus,
}

/// The source begins another pass over the guest's memory. Sent only with the capability `events`.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "2.6", doc_required)]
pub struct MigrationPass {
    /// Number of the pass, from 1.
    pub pass: i64,
}

/// This VM has left COLO.
///
/// Since 3.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "3.1", doc_required)]
pub struct ColoExit {
    /// The role it had until then.
    pub mode: COLOMode,
    /// Why it left.
    pub reason: COLOExitReason,
}

/// On the source, the guest has released the primary device of a failover pair, so that the
/// migration can go on. QEMU keeps the device in order to plug it in again should the migration
/// fail.
///
/// Since 4.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, since = "4.2", doc_required)]
pub struct UnplugPrimary {
    /// The device's id.
    pub device_id: String,
}
