//! The module `job` of the schema.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// The kind of work a background job does.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.7")]
pub enum JobType {
    /// moves data from overlays down into a backing image (`block-commit`)
    Commit,
    /// pulls data from backing images up into an overlay (`block-stream`)
    Stream,
    /// keeps a copy in step with a live disk (`blockdev-mirror`, `drive-mirror`)
    Mirror,
    /// makes a copy of a disk as it was at one moment (`blockdev-backup`, `drive-backup`)
    Backup,
    /// creates an image (`blockdev-create`)
    #[qapi(since = "3.0")]
    Create,
    /// changes format options of an existing image (`x-blockdev-amend`)
    #[qapi(since = "5.1")]
    Amend,
    /// restores the VM from an internal snapshot (`snapshot-load`)
    #[qapi(since = "6.0")]
    SnapshotLoad,
    /// writes an internal snapshot of the VM (`snapshot-save`)
    #[qapi(since = "6.0")]
    SnapshotSave,
    /// deletes an internal snapshot (`snapshot-delete`)
    #[qapi(since = "6.0")]
    SnapshotDelete,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Where a job stands in its life cycle. The usual path is `created`, `running`, (`ready`,)
/// `waiting`, `pending`, `concluded`, `null`; a failing or cancelled job passes through `aborting`.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12")]
pub enum JobStatus {
    /// placeholder before a job is set up; clients never see it
    Undefined,
    /// set up, but not started
    Created,
    /// working
    Running,
    /// suspended while it was `running`, by a client or by QEMU itself
    Paused,
    /// source and target have converged; the job keeps running until it is told to complete or is
    /// cancelled. Only mirror-like jobs get here
    Ready,
    /// suspended while it was `ready`; resuming leads back to `ready`
    Standby,
    /// done with its own work, but held back until the other jobs of its transaction are done too
    Waiting,
    /// all work is done, only the closing steps (graph changes) remain. Without automatic
    /// finalization they start with `job-finalize`; they can still fail
    Pending,
    /// failed or cancelled, and being rolled back; `concluded` follows. Often too short to be
    /// observed
    Aborting,
    /// finished, well or badly. Without automatic dismissal the job remains listed until
    /// `job-dismiss`
    Concluded,
    /// being freed; the last status reported in `JOB_STATUS_CHANGE`, never listed by `query-jobs`
    Null,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// An operation a client can ask of a job. Which verbs are accepted depends on the `JobStatus`.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12")]
pub enum JobVerb {
    /// abandon the job (`job-cancel`)
    Cancel,
    /// suspend it (`job-pause`)
    Pause,
    /// continue after a pause (`job-resume`)
    Resume,
    /// alter the rate limit (`block-job-set-speed`)
    SetSpeed,
    /// bring a `ready` job to its end (`job-complete`)
    Complete,
    /// drop a `concluded` job from the list (`job-dismiss`)
    Dismiss,
    /// carry out the closing steps of a `pending` job (`job-finalize`)
    Finalize,
    /// alter options while it runs (`block-job-change`)
    #[qapi(since = "8.2")]
    Change,
}

/// State of one background job.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "3.0", new)]
pub struct JobInfo {
    /// identifier of the job
    pub id: ::std::string::String,
    /// kind of job
    pub r#type: JobType,
    /// current status
    pub status: JobStatus,
    /// work done so far, in units of the job's choosing; only meaningful relative to
    /// `total-progress`. Never decreases
    pub current_progress: i64,
    /// estimate of what `current-progress` will be at the end. May grow or shrink while the job
    /// runs
    pub total_progress: i64,
    /// message for humans saying why the job failed. Absent: no failure so far, and for a
    /// `concluded` job success
    pub error: Option<::std::string::String>,
}

/// Commands.
pub mod cmd {
    use super::JobInfo;
    use qapi_runtime::Qapi;

    /// Asks a job to suspend itself. The command does not wait: the job pauses at its next
    /// opportunity, going from `running` to `paused` or from `ready` to `standby`. Cancelling works
    /// on a paused job as well.
    ///
    /// # Errors
    ///
    /// If there is no such job, it is already paused by a client, or its status does not allow a
    /// pause.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "3.0", new)]
    pub struct JobPause {
        /// identifier of the job
        pub id: ::std::string::String,
    }

    /// Lets a job continue that was suspended with `job-pause` (or by an I/O error with the `stop`
    /// policy).
    ///
    /// # Errors
    ///
    /// If there is no such job or no client pause to undo.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "3.0", new)]
    pub struct JobResume {
        /// identifier of the job
        pub id: ::std::string::String,
    }

    /// Abandons a job, even a `ready` one. The command only requests this; watch
    /// `JOB_STATUS_CHANGE` for the outcome, normally `aborting` and then `concluded`. A job that
    /// was about to finish may still succeed.
    ///
    /// # Errors
    ///
    /// If there is no such job, or it is `aborting` or `concluded` already.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "3.0", new)]
    pub struct JobCancel {
        /// identifier of the job
        pub id: ::std::string::String,
    }

    /// Tells a `ready` job to come to its end. For a mirror this switches the guest over to the
    /// target.
    ///
    /// # Errors
    ///
    /// If there is no such job or it is not `ready` (or `standby`), or a cancellation is in
    /// progress.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "3.0", new)]
    pub struct JobComplete {
        /// identifier of the job
        pub id: ::std::string::String,
    }

    /// Removes a `concluded` job from the job list. Only jobs started with `auto-dismiss` set to
    /// `false` need it.
    ///
    /// # Errors
    ///
    /// If there is no such job or it is not `concluded`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "3.0", new)]
    pub struct JobDismiss {
        /// identifier of the job
        pub id: ::std::string::String,
    }

    /// Starts the closing steps of a `pending` job. If it belongs to a transaction, all jobs of
    /// that transaction are finalized with it. Only needed where `auto-finalize` is `false`.
    ///
    /// # Errors
    ///
    /// If there is no such job or it is not `pending`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "3.0", new)]
    pub struct JobFinalize {
        /// identifier of the job, or of any one job of the transaction
        pub id: ::std::string::String,
    }

    /// Lists the background jobs of all kinds, except those internal to QEMU.
    ///
    /// # Returns
    ///
    /// one `JobInfo` per job, including concluded ones not dismissed yet
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "3.0", returns(Vec<JobInfo>))]
    pub struct QueryJobs {}
}

/// Events.
pub mod event {
    use super::JobStatus;
    use qapi_runtime::Qapi;

    /// Sent each time a job moves to another `JobStatus`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "3.0")]
    pub struct JobStatusChange {
        /// identifier of the job
        pub id: ::std::string::String,
        /// status the job has just entered
        pub status: JobStatus,
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
