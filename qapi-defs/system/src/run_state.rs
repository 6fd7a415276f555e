//! Whether the machine runs, and why not: states, shutdown, reset, panics, watchdogs.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, UnknownBranch, describe};

/// The state the virtual machine is in. Only `running` means that virtual CPUs execute guest code.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum RunState {
    /// Stopped by the debugger attached through the gdb stub.
    Debug,
    /// Waiting for, or receiving, an incoming migration. Whether the guest runs once it has arrived
    /// depends on `-S` and on `stop` and `cont` issued meanwhile.
    Inmigrate,
    /// Stopped because the accelerator or a device hit an error the guest cannot continue from.
    InternalError,
    /// Stopped by a failed disk request on a device whose error policy (`rerror`, `werror`) is to
    /// stop.
    IoError,
    /// Stopped on request, normally with the `stop` command.
    Paused,
    /// Stopped because it has been migrated away successfully.
    Postmigrate,
    /// Set up but not started yet, as with the `-S` option.
    Prelaunch,
    /// Stopped for the last phase of an outgoing migration.
    FinishMigrate,
    /// Stopped while a snapshot is being loaded.
    RestoreVm,
    /// Executing guest code.
    Running,
    /// Stopped while a snapshot is being written.
    SaveVm,
    /// The guest powered off and QEMU was told to stay alive (`-no-shutdown`, or shutdown action
    /// `pause`).
    Shutdown,
    /// The guest is in a sleep state such as ACPI S3 and can be woken with `system_wakeup`.
    Suspended,
    /// Stopped by a watchdog timer whose action is `pause`.
    Watchdog,
    /// Stopped because the guest reported that its operating system crashed.
    GuestPanicked,
    /// Stopped for a COLO checkpoint; only seen when migrating with the COLO capability. Since 2.8.
    #[qapi(since = "2.8")]
    Colo,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Why a shutdown or a reset took place.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum ShutdownCause {
    /// Nothing has been requested; not seen in events.
    None,
    /// QEMU met an error that makes continuing impossible.
    HostError,
    /// The `quit` command.
    HostQmpQuit,
    /// The `system_reset` command.
    HostQmpSystemReset,
    /// QEMU received a signal such as SIGTERM or SIGINT.
    HostSignal,
    /// The user asked for it in the user interface, for example by closing the window.
    HostUi,
    /// The guest powered itself off (or went to disk suspend), by ACPI or some other platform
    /// mechanism.
    GuestShutdown,
    /// The guest asked for a reset; in a `SHUTDOWN` event this means that reboots are configured to
    /// end the machine.
    GuestReset,
    /// The guest crashed, and panics are configured to end the machine.
    GuestPanic,
    /// A partial reset requested by s390 firmware or kernels (kexec, kdump, boot). It raises no
    /// event and is exempt from `-no-reboot`.
    SubsystemReset,
    /// Internal to record and replay, for loading a snapshot; never sent over QMP. Since 7.2.
    #[qapi(since = "7.2")]
    SnapshotLoad,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// The state of the machine, as reported by `query-status`.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct StatusInfo {
    /// Whether the virtual CPUs can run; `true` exactly when `status` is `running`.
    pub running: bool,
    /// The state in detail.
    pub status: RunState,
}

/// What to do when the timer of an emulated watchdog runs out.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum WatchdogAction {
    /// Reset the machine, like `system_reset`. This is the default.
    Reset,
    /// Ask the guest to power off, like `system_powerdown`.
    Shutdown,
    /// End QEMU at once, like `quit`.
    Poweroff,
    /// Stop the machine, like `stop`; the run state becomes `watchdog`.
    Pause,
    /// Print a message on QEMU's standard error and carry on.
    Debug,
    /// Only send the event.
    None,
    /// Deliver a non-maskable interrupt: on x86 to every virtual CPU, elsewhere to the first one.
    /// Since 2.4.
    #[qapi(since = "2.4")]
    InjectNmi,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// What to do when the guest reboots.
///
/// Since 6.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "6.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum RebootAction {
    /// Reset the machine. This is the default.
    Reset,
    /// Treat it as a shutdown; what then happens is up to the shutdown action.
    Shutdown,
}

/// What to do when the guest shuts down.
///
/// Since 6.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "6.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum ShutdownAction {
    /// End QEMU. This is the default.
    Poweroff,
    /// Keep QEMU and stop the machine, in run state `shutdown`.
    Pause,
}

/// What to do when the guest reports a crash of its operating system.
///
/// Since 6.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "6.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum PanicAction {
    /// Stop the machine, in run state `guest-panicked`.
    Pause,
    /// Treat it as a shutdown, to which the shutdown action applies. This is the default.
    Shutdown,
    /// End QEMU with an exit status that signals failure. Since 7.1.
    #[qapi(since = "7.1")]
    ExitFailure,
    /// Let the guest go on.
    None,
}

/// What QEMU did after the guest crashed.
///
/// Since 2.1.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum GuestPanicAction {
    /// Stopped the machine.
    Pause,
    /// Is shutting the machine down. Since 2.8.
    #[qapi(since = "2.8")]
    Poweroff,
    /// Left the machine running. Since 5.0.
    #[qapi(since = "5.0")]
    Run,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Which platform a crash report comes from.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum GuestPanicInformationType {
    /// The Hyper-V crash registers of x86 guests.
    HyperV,
    /// An s390 CPU found in a state it cannot leave. Since 2.12.
    #[qapi(since = "2.12")]
    S390,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Details about a guest crash. The other members depend on `type`.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct GuestPanicInformation {
    /// The platform that reported the crash.
    #[qapi(discriminator)]
    pub r#type: GuestPanicInformationBranch,
}

/// What `type` chooses in `GuestPanicInformation`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(GuestPanicInformationType), from)]
pub enum GuestPanicInformationBranch {
    /// The Hyper-V crash registers of x86 guests.
    HyperV(GuestPanicInformationHyperV),
    /// An s390 CPU found in a state it cannot leave. Since 2.12.
    S390(GuestPanicInformationS390),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// The contents of the Hyper-V crash MSRs. Their meaning is the guest's choice; Windows puts the
/// bug check code and its parameters there.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct GuestPanicInformationHyperV {
    /// Value of crash register P0; with Windows the bug check code.
    pub arg1: u64,
    /// Value of crash register P1.
    pub arg2: u64,
    /// Value of crash register P2.
    pub arg3: u64,
    /// Value of crash register P3.
    pub arg4: u64,
    /// Value of crash register P4.
    pub arg5: u64,
}

/// How an s390 CPU got stuck.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum S390CrashReason {
    /// No reason was recorded.
    Unknown,
    /// It loaded a wait PSW with interrupts disabled.
    DisabledWait,
    /// External interrupts from the clock comparator or CPU timer recur forever, as their new PSW
    /// leaves them enabled.
    ExtintLoop,
    /// Every program check leads to the next one, as the new PSW for them is invalid.
    PgmintLoop,
    /// The new PSW for program checks points at an invalid instruction, so operation exceptions
    /// recur forever.
    OpintLoop,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// State of the s390 CPU that crashed.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct GuestPanicInformationS390 {
    /// Number of the CPU.
    pub core: u32,
    /// The control half of its program status word.
    pub psw_mask: u64,
    /// The instruction address in its program status word.
    pub psw_addr: u64,
    /// How it got stuck.
    pub reason: S390CrashReason,
}

/// Whose memory a hardware memory error hit.
///
/// Since 5.2.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum MemoryFailureRecipient {
    /// Memory QEMU uses for itself.
    Hypervisor,
    /// Memory of the guest.
    Guest,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// How a hardware memory error was dealt with.
///
/// Since 5.2.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "5.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum MemoryFailureAction {
    /// Not at all; only possible when no immediate action is called for.
    Ignore,
    /// The guest was told with a machine check, which it had enabled.
    Inject,
    /// QEMU itself cannot go on and exits.
    Fatal,
    /// The guest was unable to take a machine check, so the machine is reset.
    Reset,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Properties of a hardware memory error.
///
/// Since 5.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "5.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MemoryFailureFlags {
    /// `true` if execution ran into the bad memory and cannot go on without it; `false` for errors
    /// found in the background, as by scrubbing.
    pub action_required: bool,
    /// `true` if it happened during the handling of an earlier error.
    pub recursive: bool,
}

/// What to do with the notify VM exit of x86 KVM, which catches guests that block interrupt and
/// event delivery for too long.
///
/// Since 7.2.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum NotifyVmexitOption {
    /// Turn the exit on, and just resume the guest when one occurs.
    Run,
    /// Turn the exit on, and stop the machine with an internal error when one occurs.
    InternalError,
    /// Leave the exit off.
    Disable,
}

/// Commands.
pub mod cmd {
    use super::{PanicAction, RebootAction, ShutdownAction, StatusInfo, WatchdogAction};
    use qapi_runtime::Qapi;

    /// Tells whether the guest is running, and if it is not, why.
    ///
    /// Since 0.14.
    ///
    /// # Returns
    ///
    /// The current run state.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", returns(StatusInfo), allow_preconfig, doc_required)]
    pub struct QueryStatus {}

    /// Sets what happens when an emulated watchdog fires. `set-action` can do the same.
    ///
    /// Since 2.11.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.11", new, doc_required)]
    pub struct WatchdogSetAction {
        /// The action from now on.
        pub action: WatchdogAction,
    }

    /// Sets how QEMU reacts to certain guest events. Whatever is left out stays as it is.
    ///
    /// Since 6.0.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "6.0", allow_preconfig, doc_required)]
    pub struct SetAction {
        /// Reaction to a guest reboot; absent means unchanged.
        pub reboot: Option<RebootAction>,
        /// Reaction to a guest shutdown; absent means unchanged.
        pub shutdown: Option<ShutdownAction>,
        /// Reaction to a guest crash; absent means unchanged.
        pub panic: Option<PanicAction>,
        /// Reaction to an expired watchdog; absent means unchanged.
        pub watchdog: Option<WatchdogAction>,
    }
}

/// Events.
pub mod event {
    use super::{
        GuestPanicAction, GuestPanicInformation, MemoryFailureAction, MemoryFailureFlags,
        MemoryFailureRecipient, ShutdownCause, WatchdogAction,
    };
    use qapi_runtime::Qapi;

    /// The guest has shut down, or is being shut down, and QEMU will exit. If QEMU is configured to
    /// stay (`-no-shutdown`), a `STOP` event comes next instead.
    ///
    /// Since 0.12.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "0.12", doc_required)]
    pub struct Shutdown {
        /// `true` if the guest caused it, `false` if the request came from the host side, such as a
        /// signal or `quit`. Since 2.10.
        #[qapi(since = "2.10")]
        pub guest: bool,
        /// What caused it. Since 4.0.
        #[qapi(since = "4.0")]
        pub reason: ShutdownCause,
    }

    /// The guest has been asked to power off through its power button (ACPI or the like), for
    /// example by `system_powerdown`. It is up to the guest whether and when it obeys.
    ///
    /// Since 0.12.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(event, since = "0.12", doc_required)]
    pub struct Powerdown {}

    /// The machine has been reset.
    ///
    /// Since 0.12.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "0.12", doc_required)]
    pub struct Reset {
        /// `true` if the guest caused it, `false` for a request from the host side such as
        /// `system_reset`. Since 2.10.
        #[qapi(since = "2.10")]
        pub guest: bool,
        /// What caused it. Since 4.0.
        #[qapi(since = "4.0")]
        pub reason: ShutdownCause,
    }

    /// The machine has stopped running. `query-status` says why.
    ///
    /// Since 0.12.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(event, since = "0.12", doc_required)]
    pub struct Stop {}

    /// The machine has started running again after having been stopped.
    ///
    /// Since 0.12.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(event, since = "0.12", doc_required)]
    pub struct Resume {}

    /// The guest has gone to sleep with its memory kept (ACPI S3 and similar). `WAKEUP` marks the
    /// end of it.
    ///
    /// Since 1.1.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(event, since = "1.1", doc_required)]
    pub struct Suspend {}

    /// The guest has hibernated to its own disk (ACPI S4 and similar). QEMU handles this like a
    /// power-off, so `SHUTDOWN` follows.
    ///
    /// Since 1.2.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(event, since = "1.2", doc_required)]
    pub struct SuspendDisk {}

    /// The guest has left the sleep state that `SUSPEND` announced.
    ///
    /// Since 1.1.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(event, since = "1.1", doc_required)]
    pub struct Wakeup {}

    /// The timer of an emulated watchdog ran out. Events of this type are rate-limited. With
    /// `reset`, `shutdown` and `pause`, the event that belongs to the action follows.
    ///
    /// Since 0.13.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "0.13", rate_limit(ms = 1000), doc_required)]
    pub struct Watchdog {
        /// What QEMU does about it.
        pub action: WatchdogAction,
    }

    /// The guest has reported, through a paravirtual panic device or a similar channel, that its
    /// operating system crashed.
    ///
    /// Since 1.5.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "1.5", doc_required)]
    pub struct GuestPanicked {
        /// What QEMU does about it, according to the panic action.
        pub action: GuestPanicAction,
        /// Platform-specific details; absent when the guest supplied none. Since 2.9.
        #[qapi(since = "2.9")]
        pub info: Option<GuestPanicInformation>,
    }

    /// The guest has crashed and started its own crash kernel (kdump), which now deals with it. The
    /// machine keeps running.
    ///
    /// Since 5.0.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "5.0", doc_required)]
    pub struct GuestCrashloaded {
        /// What QEMU does about it: `run`.
        pub action: GuestPanicAction,
        /// Platform-specific details; absent when the guest supplied none.
        pub info: Option<GuestPanicInformation>,
    }

    /// The host reported an uncorrectable error in memory that QEMU or the guest uses.
    ///
    /// Since 5.2.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "5.2", doc_required)]
    pub struct MemoryFailure {
        /// Whose memory is hit.
        pub recipient: MemoryFailureRecipient,
        /// What QEMU does about it.
        pub action: MemoryFailureAction,
        /// Details about the error.
        pub flags: MemoryFailureFlags,
    }
}

qapi_runtime::command_set! {
    /// The commands of `run-state`, for servers that have all of them.
    pub trait Commands {
        query_status(cmd::QueryStatus);
        watchdog_set_action(cmd::WatchdogSetAction);
        set_action(cmd::SetAction);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "run-state",
    includes: &[],
    definitions: &[
        describe::ty::<RunState>(),
        describe::ty::<ShutdownCause>(),
        describe::ty::<StatusInfo>(),
        describe::command::<cmd::QueryStatus>(),
        describe::event::<event::Shutdown>(),
        describe::event::<event::Powerdown>(),
        describe::event::<event::Reset>(),
        describe::event::<event::Stop>(),
        describe::event::<event::Resume>(),
        describe::event::<event::Suspend>(),
        describe::event::<event::SuspendDisk>(),
        describe::event::<event::Wakeup>(),
        describe::event::<event::Watchdog>(),
        describe::ty::<WatchdogAction>(),
        describe::ty::<RebootAction>(),
        describe::ty::<ShutdownAction>(),
        describe::ty::<PanicAction>(),
        describe::command::<cmd::WatchdogSetAction>(),
        describe::command::<cmd::SetAction>(),
        describe::event::<event::GuestPanicked>(),
        describe::event::<event::GuestCrashloaded>(),
        describe::ty::<GuestPanicAction>(),
        describe::ty::<GuestPanicInformationType>(),
        describe::ty::<GuestPanicInformation>(),
        describe::ty::<GuestPanicInformationHyperV>(),
        describe::ty::<S390CrashReason>(),
        describe::ty::<GuestPanicInformationS390>(),
        describe::event::<event::MemoryFailure>(),
        describe::ty::<MemoryFailureRecipient>(),
        describe::ty::<MemoryFailureAction>(),
        describe::ty::<MemoryFailureFlags>(),
        describe::ty::<NotifyVmexitOption>(),
    ],
};
