//! Threads of a migration.

use qapi_runtime::Qapi;

/// A thread that works for the migration.
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MigrationThreadInfo {
    /// Name of the thread.
    pub name: String,
    /// Its id on the host.
    pub thread_id: i64,
}
