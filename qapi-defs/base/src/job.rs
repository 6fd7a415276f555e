//! Jobs: what runs in the background.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// The kind of work a background job does.
///
/// Since 1.7.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.7", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum JobType {
    /// Moves data from overlays down into a backing image (`block-commit`).
    Commit,
    /// Pulls data from backing images up into an overlay (`block-stream`).
    Stream,
    /// Keeps a copy in step with a live disk (`blockdev-mirror`, `drive-mirror`).
    Mirror,
    /// Makes a copy of a disk as it was at one moment (`blockdev-backup`, `drive-backup`).
    Backup,
    /// Creates an image (`blockdev-create`). Since 3.0.
    #[qapi(since = "3.0")]
    Create,
    /// Changes format options of an existing image (`x-blockdev-amend`). Since 5.1.
    #[qapi(since = "5.1")]
    Amend,
    /// Restores the VM from an internal snapshot (`snapshot-load`). Since 6.0.
    #[qapi(since = "6.0")]
    SnapshotLoad,
    /// Writes an internal snapshot of the VM (`snapshot-save`). Since 6.0.
    #[qapi(since = "6.0")]
    SnapshotSave,
    /// Deletes an internal snapshot (`snapshot-delete`). Since 6.0.
    #[qapi(since = "6.0")]
    SnapshotDelete,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Where a job stands in its life cycle. The usual path is `created`, `running`, (`ready`,)
/// `waiting`, `pending`, `concluded`, `null`; a failing or cancelled job passes through `aborting`.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum JobStatus {
    /// Placeholder before a job is set up; clients never see it.
    Undefined,
    /// Set up, but not started.
    Created,
    /// Working.
    Running,
    /// Suspended while it was `running`, by a client or by QEMU itself.
    Paused,
    /// Source and target have converged; the job keeps running until it is told to complete or is
    /// cancelled. Only mirror-like jobs get here.
    Ready,
    /// Suspended while it was `ready`; resuming leads back to `ready`.
    Standby,
    /// Done with its own work, but held back until the other jobs of its transaction are done too.
    Waiting,
    /// All work is done, only the closing steps (graph changes) remain. Without automatic
    /// finalization they start with `job-finalize`; they can still fail.
    Pending,
    /// Failed or cancelled, and being rolled back; `concluded` follows. Often too short to be
    /// observed.
    Aborting,
    /// Finished, well or badly. Without automatic dismissal the job remains listed until
    /// `job-dismiss`.
    Concluded,
    /// Being freed; the last status reported in `JOB_STATUS_CHANGE`, never listed by `query-jobs`.
    Null,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// An operation a client can ask of a job. Which verbs are accepted depends on the `JobStatus`.
///
/// Since 2.12.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum JobVerb {
    /// Abandon the job (`job-cancel`).
    Cancel,
    /// Suspend it (`job-pause`).
    Pause,
    /// Continue after a pause (`job-resume`).
    Resume,
    /// Alter the rate limit (`block-job-set-speed`).
    SetSpeed,
    /// Bring a `ready` job to its end (`job-complete`).
    Complete,
    /// Drop a `concluded` job from the list (`job-dismiss`).
    Dismiss,
    /// Carry out the closing steps of a `pending` job (`job-finalize`).
    Finalize,
    /// Alter options while it runs (`block-job-change`). Since 8.2.
    #[qapi(since = "8.2")]
    Change,
}

/// State of one background job.
///
/// Since 3.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "3.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct JobInfo {
    /// Identifier of the job.
    pub id: String,
    /// Kind of job.
    pub r#type: JobType,
    /// Current status.
    pub status: JobStatus,
    /// Work done so far, in units of the job's choosing; only meaningful relative to
    /// `total-progress`. Never decreases.
    pub current_progress: i64,
    /// Estimate of what `current-progress` will be at the end. May grow or shrink while the job
    /// runs.
    pub total_progress: i64,
    /// Message for humans saying why the job failed. Absent: no failure so far, and for a
    /// `concluded` job success.
    pub error: Option<String>,
}

/// Commands.
pub mod cmd {
    use super::JobInfo;
    use qapi_runtime::Qapi;

    /// Asks a job to suspend itself. The command does not wait: the job pauses at its next
    /// opportunity, going from `running` to `paused` or from `ready` to `standby`. Cancelling works
    /// on a paused job as well.
    ///
    /// Since 3.0.
    ///
    /// # Errors
    ///
    /// If there is no such job, it is already paused by a client, or its status does not allow a
    /// pause.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "3.0", new, doc_required)]
    pub struct JobPause {
        /// Identifier of the job.
        pub id: String,
    }

    /// Lets a job continue that was suspended with `job-pause` (or by an I/O error with the `stop`
    /// policy).
    ///
    /// Since 3.0.
    ///
    /// # Errors
    ///
    /// If there is no such job or no client pause to undo.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "3.0", new, doc_required)]
    pub struct JobResume {
        /// Identifier of the job.
        pub id: String,
    }

    /// Abandons a job, even a `ready` one. The command only requests this; watch
    /// `JOB_STATUS_CHANGE` for the outcome, normally `aborting` and then `concluded`. A job that
    /// was about to finish may still succeed.
    ///
    /// Since 3.0.
    ///
    /// # Errors
    ///
    /// If there is no such job, or it is `aborting` or `concluded` already.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "3.0", new, doc_required)]
    pub struct JobCancel {
        /// Identifier of the job.
        pub id: String,
    }

    /// Tells a `ready` job to come to its end. For a mirror this switches the guest over to the
    /// target.
    ///
    /// Since 3.0.
    ///
    /// # Errors
    ///
    /// If there is no such job or it is not `ready` (or `standby`), or a cancellation is in
    /// progress.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "3.0", new, doc_required)]
    pub struct JobComplete {
        /// Identifier of the job.
        pub id: String,
    }

    /// Removes a `concluded` job from the job list. Only jobs started with `auto-dismiss` set to
    /// `false` need it.
    ///
    /// Since 3.0.
    ///
    /// # Errors
    ///
    /// If there is no such job or it is not `concluded`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "3.0", new, doc_required)]
    pub struct JobDismiss {
        /// Identifier of the job.
        pub id: String,
    }

    /// Starts the closing steps of a `pending` job. If it belongs to a transaction, all jobs of
    /// that transaction are finalized with it. Only needed where `auto-finalize` is `false`.
    ///
    /// Since 3.0.
    ///
    /// # Errors
    ///
    /// If there is no such job or it is not `pending`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "3.0", new, doc_required)]
    pub struct JobFinalize {
        /// Identifier of the job, or of any one job of the transaction.
        pub id: String,
    }

    /// Lists the background jobs of all kinds, except those internal to QEMU.
    ///
    /// Since 3.0.
    ///
    /// # Returns
    ///
    /// One `JobInfo` per job, including concluded ones not dismissed yet.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "3.0", returns(Vec<JobInfo>), doc_required)]
    pub struct QueryJobs {}
}

/// Events.
pub mod event {
    use super::JobStatus;
    use qapi_runtime::Qapi;

    /// Sent each time a job moves to another `JobStatus`.
    ///
    /// Since 3.0.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "3.0", doc_required)]
    pub struct JobStatusChange {
        /// Identifier of the job.
        pub id: String,
        /// Status the job has just entered.
        pub status: JobStatus,
    }
}

qapi_runtime::command_set! {
    /// The commands of `job`, for servers that have all of them.
    pub trait Commands {
        job_pause(cmd::JobPause);
        job_resume(cmd::JobResume);
        job_cancel(cmd::JobCancel);
        job_complete(cmd::JobComplete);
        job_dismiss(cmd::JobDismiss);
        job_finalize(cmd::JobFinalize);
        query_jobs(cmd::QueryJobs);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "job",
    includes: &[],
    definitions: &[
        describe::ty::<JobType>(),
        describe::ty::<JobStatus>(),
        describe::ty::<JobVerb>(),
        describe::event::<event::JobStatusChange>(),
        describe::command::<cmd::JobPause>(),
        describe::command::<cmd::JobResume>(),
        describe::command::<cmd::JobCancel>(),
        describe::command::<cmd::JobComplete>(),
        describe::command::<cmd::JobDismiss>(),
        describe::command::<cmd::JobFinalize>(),
        describe::ty::<JobInfo>(),
        describe::command::<cmd::QueryJobs>(),
    ],
};
