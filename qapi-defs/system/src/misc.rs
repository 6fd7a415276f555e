//! What belongs nowhere else: clients, I/O threads, file descriptors, command line.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// The VM's name.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "0.14", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct NameInfo {
    /// Name given by `-name`. Absent if there is none.
    pub name: Option<String>,
}

/// An I/O thread.
///
/// Since 2.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct IOThreadInfo {
    /// Id of the `iothread` object.
    pub id: String,
    /// Its id on the host.
    pub thread_id: i64,
    /// Longest time in nanoseconds to busy-wait for events, 0 for not at all. Since 2.9.
    #[qapi(since = "2.9")]
    pub poll_max_ns: i64,
    /// Factor by which the busy-waiting time grows, 0 for the built-in one (2). Since 2.9.
    #[qapi(since = "2.9")]
    pub poll_grow: i64,
    /// Divisor by which it shrinks, 0 for dropping to zero at once. Since 2.9.
    #[qapi(since = "2.9")]
    pub poll_shrink: i64,
    /// Requests submitted to the AIO engine in one go at most, 0 for its default. Since 6.1.
    #[qapi(since = "6.1")]
    pub aio_max_batch: i64,
}

/// Where `add-fd` has put a descriptor.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AddfdInfo {
    /// The fd set.
    pub fdset_id: i64,
    /// Its number inside QEMU, as wanted by `remove-fd`.
    pub fd: i64,
}

/// A descriptor in an fd set.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct FdsetFdInfo {
    /// Its number inside QEMU.
    pub fd: i64,
    /// Remark given to `add-fd`. Absent if there was none.
    pub opaque: Option<String>,
}

/// An fd set.
///
/// Since 1.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct FdsetInfo {
    /// Its number.
    pub fdset_id: i64,
    /// The descriptors in it.
    pub fds: Vec<FdsetFdInfo>,
}

/// Kind of value a command line parameter takes.
///
/// Since 1.5.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.5", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum CommandLineParameterType {
    /// Any text.
    String,
    /// `on` or `off`.
    Boolean,
    /// A number.
    Number,
    /// A number of bytes, with an optional suffix such as `K`, `M`, `G` or `T`.
    Size,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// A parameter of a command line option.
///
/// Since 1.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CommandLineParameterInfo {
    /// Its name.
    pub name: String,
    /// Kind of value.
    pub r#type: CommandLineParameterType,
    /// Explanation for humans. Absent if there is none.
    pub help: Option<String>,
    /// Default in textual form. Absent if there is none. Since 2.1.
    #[qapi(since = "2.1")]
    pub default: Option<String>,
}

/// A command line option with its parameters.
///
/// Since 1.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct CommandLineOptionInfo {
    /// Name without the leading hyphen.
    pub option: String,
    /// Those known; empty for options that take arbitrary ones.
    pub parameters: Vec<CommandLineParameterInfo>,
}

/// Commands.
pub mod cmd {
    use super::{AddfdInfo, CommandLineOptionInfo, FdsetInfo, IOThreadInfo, NameInfo};
    use qapi_runtime::Qapi;

    /// Hands an open client connection, passed beforehand by `getfd`, to a server inside QEMU.
    ///
    /// On the wire: `add_client`. Since 0.14.
    ///
    /// # Errors
    ///
    /// If the descriptor is unknown or no socket (it is closed then), or there is no such server.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, name = "add_client", since = "0.14", exceptions(command_name), new, doc_required)]
    pub struct AddClient {
        /// `vnc`, `spice`, `@dbus-display`, or the id of a socket character device.
        pub protocol: String,
        /// Name given to the descriptor by `getfd`.
        pub fdname: String,
        /// `true` lets the client in without authentication; for `vnc` and `spice` only. Default
        /// `false`.
        pub skipauth: Option<bool>,
        /// `true` speaks TLS on the connection; for `spice` only. Default `false`.
        pub tls: Option<bool>,
    }

    /// Reports the name of the VM.
    ///
    /// Since 0.14.
    ///
    /// # Returns
    ///
    /// The name.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", returns(NameInfo), allow_preconfig, doc_required)]
    pub struct QueryName {}

    /// Lists the `iothread` objects. The main loop is not among them.
    ///
    /// Since 2.0.
    ///
    /// # Returns
    ///
    /// One entry per object.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.0", returns(Vec<IOThreadInfo>), allow_preconfig, doc_required)]
    pub struct QueryIothreads {}

    /// Pauses the guest. On a paused one it does nothing; while waiting for an incoming migration,
    /// it makes the guest stay paused after arrival. A guest suspended to RAM is paused, too.
    ///
    /// Since 0.14.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", doc_required)]
    pub struct Stop {}

    /// Lets a paused guest run. On a running one it does nothing; while waiting for an incoming
    /// migration, it makes the guest start after arrival. A guest that was suspended to RAM when
    /// paused is suspended again.
    ///
    /// Since 0.14.
    ///
    /// # Errors
    ///
    /// If the state of the VM forbids it, e.g. when a reset is needed first, a migration is not
    /// finished, or a memory dump is being written.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", doc_required)]
    pub struct Cont {}

    /// Ends the phase before the creation of the machine (`--preconfig`) and goes on starting up.
    ///
    /// Since 3.0.
    ///
    /// **Unstable.** Startup through QMP is still being worked on.
    ///
    /// # Errors
    ///
    /// Outside of that phase.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "3.0", features(unstable), allow_preconfig, doc_required)]
    pub struct XExitPreconfig {}

    /// Runs a command of the human monitor. A makeshift: commands and output change without notice,
    /// nothing is remembered from call to call, and commands that ask questions don't work.
    ///
    /// Since 0.14.
    ///
    /// **Feature `savevm-monitor-nodes`.** `savevm` works for setups made with `-blockdev`: among
    /// nodes owned by the monitor, just those without parents are snapshotted. Since 4.2.
    ///
    /// # Returns
    ///
    /// The text printed, which includes error messages of the command.
    ///
    /// # Errors
    ///
    /// If there is no such CPU.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(
        command,
        since = "0.14",
        features(savevm_monitor_nodes(since = "4.2")),
        exceptions(returns),
        returns(String),
        new,
        doc_required
    )]
    pub struct HumanMonitorCommand {
        /// The command with its arguments.
        pub command_line: String,
        /// CPU that commands concerned with one CPU refer to. Default: the first.
        pub cpu_index: Option<i64>,
    }

    /// Takes the file descriptor sent along with this command (SCM_RIGHTS, Unix sockets only) and
    /// remembers it, in this monitor connection, under a name. If the name is taken, the old one is
    /// closed.
    ///
    /// Since 0.14. Only if `CONFIG_POSIX`.
    ///
    /// # Errors
    ///
    /// If no descriptor came along, or for an invalid name.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "0.14", cond(CONFIG_POSIX), new, doc_required)]
    pub struct Getfd {
        /// The name; must not begin with a digit.
        pub fdname: String,
    }

    /// Takes over a socket duplicated for QEMU by `WSADuplicateSocketW()` and remembers it under a
    /// name. If the name is taken, the old one is closed. For Windows.
    ///
    /// Since 8.0. Only if `CONFIG_WIN32`.
    ///
    /// # Errors
    ///
    /// If the structure is malformed or the socket can't be opened.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "8.0", cond(CONFIG_WIN32), new, doc_required)]
    pub struct GetWin32Socket {
        /// The `WSAPROTOCOL_INFOW` structure in base64.
        pub info: String,
        /// The name; must not begin with a digit.
        pub fdname: String,
    }

    /// Closes a descriptor remembered by `getfd` or `get-win32-socket`.
    ///
    /// Since 0.14.
    ///
    /// # Errors
    ///
    /// For an unknown name.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "0.14", new, doc_required)]
    pub struct Closefd {
        /// Its name.
        pub fdname: String,
    }

    /// Adds the file descriptor sent along with this command (SCM_RIGHTS) to an fd set. Then QEMU
    /// can open `/dev/fdset/N` like a file, and takes the member with matching access mode. All
    /// monitors share the fd sets.
    ///
    /// Since 1.2.
    ///
    /// # Returns
    ///
    /// Fd set and number of the descriptor.
    ///
    /// # Errors
    ///
    /// If no descriptor came along, or `fdset-id` is negative.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "1.2", returns(AddfdInfo), doc_required)]
    pub struct AddFd {
        /// Number of the fd set, 0 or more; created if need be. Absent: a new one.
        pub fdset_id: Option<i64>,
        /// A remark to recognize the descriptor by. Absent: none.
        pub opaque: Option<String>,
    }

    /// Removes descriptors from an fd set; they are closed once unused, and an empty set goes away.
    ///
    /// Since 1.2.
    ///
    /// # Errors
    ///
    /// If there is no such set or descriptor.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.2", new, doc_required)]
    pub struct RemoveFd {
        /// Number of the fd set.
        pub fdset_id: i64,
        /// The descriptor, as returned by `add-fd`. Absent: all of the set.
        pub fd: Option<i64>,
    }

    /// Lists the fd sets of all monitors.
    ///
    /// Since 1.2.
    ///
    /// # Returns
    ///
    /// One entry per fd set.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "1.2", returns(Vec<FdsetInfo>), doc_required)]
    pub struct QueryFdsets {}

    /// Lists command line options and their parameters. By no means complete: options that don't go
    /// through QEMU's option parser are missing.
    ///
    /// Since 1.5.
    ///
    /// # Returns
    ///
    /// One entry per option.
    ///
    /// # Errors
    ///
    /// For an unknown option.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "1.5", returns(Vec<CommandLineOptionInfo>), allow_preconfig, doc_required)]
    pub struct QueryCommandLineOptions {
        /// Report on this one only. Absent: all.
        pub option: Option<String>,
    }
}

/// Events.
pub mod event {
    use qapi_runtime::Qapi;

    /// The guest has set its real-time clock. Sent at most once per second, and only by clocks that
    /// support it.
    ///
    /// Since 0.13.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "0.13", rate_limit(ms = 1000), doc_required)]
    pub struct RtcChange {
        /// Seconds by which the clock is ahead of the one defined by `-rtc base`.
        pub offset: i64,
        /// QOM path of the clock.
        pub qom_path: String,
    }

    /// The client of a vfio-user server (object `x-vfio-user-server`) has closed its connection.
    ///
    /// Since 7.1.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "7.1", doc_required)]
    pub struct VfuClientHangup {
        /// Id of the server object.
        pub vfu_id: String,
        /// QOM path of the server object.
        pub vfu_qom_path: String,
        /// Id of the PCI device served.
        pub dev_id: String,
        /// QOM path of the PCI device served.
        pub dev_qom_path: String,
    }
}

qapi_runtime::command_set! {
    /// The commands of `misc`, for servers that have all of them.
    pub trait Commands {
        add_client(cmd::AddClient);
        query_name(cmd::QueryName);
        query_iothreads(cmd::QueryIothreads);
        stop(cmd::Stop);
        cont(cmd::Cont);
        x_exit_preconfig(cmd::XExitPreconfig);
        human_monitor_command(cmd::HumanMonitorCommand);
        getfd(cmd::Getfd);
        get_win32_socket(cmd::GetWin32Socket);
        closefd(cmd::Closefd);
        add_fd(cmd::AddFd);
        remove_fd(cmd::RemoveFd);
        query_fdsets(cmd::QueryFdsets);
        query_command_line_options(cmd::QueryCommandLineOptions);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "misc",
    includes: &["common"],
    definitions: &[
        describe::command::<cmd::AddClient>(),
        describe::ty::<NameInfo>(),
        describe::command::<cmd::QueryName>(),
        describe::ty::<IOThreadInfo>(),
        describe::command::<cmd::QueryIothreads>(),
        describe::command::<cmd::Stop>(),
        describe::command::<cmd::Cont>(),
        describe::command::<cmd::XExitPreconfig>(),
        describe::command::<cmd::HumanMonitorCommand>(),
        describe::command::<cmd::Getfd>(),
        describe::command::<cmd::GetWin32Socket>(),
        describe::command::<cmd::Closefd>(),
        describe::ty::<AddfdInfo>(),
        describe::command::<cmd::AddFd>(),
        describe::command::<cmd::RemoveFd>(),
        describe::ty::<FdsetFdInfo>(),
        describe::ty::<FdsetInfo>(),
        describe::command::<cmd::QueryFdsets>(),
        describe::ty::<CommandLineParameterType>(),
        describe::ty::<CommandLineParameterInfo>(),
        describe::ty::<CommandLineOptionInfo>(),
        describe::command::<cmd::QueryCommandLineOptions>(),
        describe::event::<event::RtcChange>(),
        describe::event::<event::VfuClientHangup>(),
    ],
};
