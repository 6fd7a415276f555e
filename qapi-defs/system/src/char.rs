//! Character devices and their backends.

use qapi_defs_base::sockets::SocketAddressLegacy;
use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// A character device backend and what it is connected to.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevInfo {
    /// ID of the character device.
    pub label: String,
    /// What it is connected to, written much like the argument of `-chardev`, for example
    /// `pty:/dev/pts/2`.
    pub filename: String,
    /// Whether the device in the machine that uses it has opened its side. Since 2.1.
    #[qapi(since = "2.1")]
    pub frontend_open: bool,
}

/// A kind of character device backend.
///
/// Since 2.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevBackendInfo {
    /// Name of the kind, as used with `-chardev`.
    pub name: String,
}

/// How bytes are represented in a JSON string.
///
/// Since 1.4.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.4", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum DataFormat {
    /// As text, encoded as UTF-8.
    Utf8,
    /// In Base64, which can carry any bytes.
    Base64,
}

/// Settings every character device backend has.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.6", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevCommon {
    /// File that gets a copy of everything the guest sends. Absent means no log.
    pub logfile: Option<String>,
    /// `true` to add to the log file if it exists, `false` to empty it first. Default `false`.
    pub logappend: Option<bool>,
}

/// Settings of a backend that writes to a file.
///
/// Since 1.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevFile {
    /// The members of `ChardevCommon`.
    #[qapi(base)]
    pub base: ChardevCommon,
    /// File to read the guest's input from; absent means no input. Not available on Windows.
    pub r#in: Option<String>,
    /// File to write the guest's output to; created if necessary.
    pub out: String,
    /// `true` to add to the output file, `false` to empty it first. Default `false`. Since 2.6.
    #[qapi(since = "2.6")]
    pub append: Option<bool>,
}

/// Settings of a backend that uses a device or named pipe of the host.
///
/// Since 1.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevHostdev {
    /// The members of `ChardevCommon`.
    #[qapi(base)]
    pub base: ChardevCommon,
    /// Path of the device, such as `/dev/ttyS0`, or `COM1:` on Windows. For a pipe: base name of
    /// two FIFOs that end in `.in` and `.out`, or else a single FIFO used both ways.
    pub device: String,
}

/// Settings of a backend that uses a stream socket.
///
/// Since 1.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevSocket {
    /// The members of `ChardevCommon`.
    #[qapi(base)]
    pub base: ChardevCommon,
    /// Address to listen on as a server, or to connect to as a client.
    pub addr: SocketAddressLegacy,
    /// ID of a `tls-creds-x509` or similar object, which turns on TLS. Its endpoint must match the
    /// role; not for Unix and vsock sockets. Absent: no TLS. Since 2.6.
    #[qapi(since = "2.6")]
    pub tls_creds: Option<String>,
    /// As a server with TLS: ID of the authorization object that decides, by the distinguished name
    /// in their certificate, which clients get in. It is looked up on each connection, and as long
    /// as it is missing nobody gets in. Absent means no such check. Since 4.0.
    #[qapi(since = "4.0")]
    pub tls_authz: Option<String>,
    /// `true` to listen, `false` to connect. Default `true`.
    pub server: Option<bool>,
    /// As a server: do not go on until a client has connected. Default `false`; refused for
    /// clients.
    pub wait: Option<bool>,
    /// Send small packets at once (`TCP_NODELAY`). Default `false`.
    pub nodelay: Option<bool>,
    /// Speak the telnet protocol, as a server. Default `false`.
    pub telnet: Option<bool>,
    /// Speak the TN3270 protocol, as a server, for s390 consoles. Default `false`. Since 2.10.
    #[qapi(since = "2.10")]
    pub tn3270: Option<bool>,
    /// Speak the WebSocket protocol; only for servers. Default `false`. Since 3.1.
    #[qapi(since = "3.1")]
    pub websocket: Option<bool>,
    /// As a client: seconds to wait until another attempt after the connection is lost. Default 0,
    /// which means no further attempts; refused for servers. Since 2.2.
    #[qapi(since = "2.2")]
    pub reconnect: Option<i64>,
}

/// Settings of a backend that uses UDP datagrams.
///
/// Since 1.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevUdp {
    /// The members of `ChardevCommon`.
    #[qapi(base)]
    pub base: ChardevCommon,
    /// Address to send to.
    pub remote: SocketAddressLegacy,
    /// Address to receive on. Absent means one the host chooses.
    pub local: Option<SocketAddressLegacy>,
}

/// Settings of a multiplexer, through which several devices (at most four) share one backend.
///
/// Since 1.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevMux {
    /// The members of `ChardevCommon`.
    #[qapi(base)]
    pub base: ChardevCommon,
    /// ID of the backend to share.
    pub chardev: String,
}

/// Settings of a backend that uses QEMU's standard input and output.
///
/// Since 1.5.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.5", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevStdio {
    /// The members of `ChardevCommon`.
    #[qapi(base)]
    pub base: ChardevCommon,
    /// `true` if keys such as Ctrl-C send their signal to QEMU, `false` if they go to the guest.
    /// Default `true`.
    pub signal: Option<bool>,
}

/// Settings of a backend that is a SPICE channel.
///
/// Since 1.5. Only if `CONFIG_SPICE`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", cond(CONFIG_SPICE), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevSpiceChannel {
    /// The members of `ChardevCommon`.
    #[qapi(base)]
    pub base: ChardevCommon,
    /// Purpose of the channel, such as `vdagent`, `smartcard` or `usbredir`.
    pub r#type: String,
}

/// Settings of a backend that is a SPICE port, by which clients can reach arbitrary services.
///
/// Since 1.5. Only if `CONFIG_SPICE`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", cond(CONFIG_SPICE), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevSpicePort {
    /// The members of `ChardevCommon`.
    #[qapi(base)]
    pub base: ChardevCommon,
    /// Name of the port, in reverse domain notation, such as `org.qemu.monitor.qmp.0`.
    pub fqdn: String,
}

/// Settings of a backend that is offered on the D-Bus display interface.
///
/// Since 7.0. Only if `CONFIG_DBUS_DISPLAY`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.0", cond(CONFIG_DBUS_DISPLAY), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevDBus {
    /// The members of `ChardevCommon`.
    #[qapi(base)]
    pub base: ChardevCommon,
    /// Name of the device, in reverse domain notation, such as `org.qemu.console.serial.0`.
    pub name: String,
}

/// Settings of a text console in a graphical display. Not every display heeds the size; GTK, SPICE
/// and D-Bus have their own ideas. Absent sizes are chosen by the display.
///
/// Since 1.5.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.5", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevVC {
    /// The members of `ChardevCommon`.
    #[qapi(base)]
    pub base: ChardevCommon,
    /// Width in pixels.
    pub width: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
    /// Width in characters.
    pub cols: Option<i64>,
    /// Height in characters.
    pub rows: Option<i64>,
}

/// Settings of a backend that keeps the guest's output in memory, for `ringbuf-read`.
///
/// Since 1.5.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.5", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevRingbuf {
    /// The members of `ChardevCommon`.
    #[qapi(base)]
    pub base: ChardevCommon,
    /// Bytes it can hold, a power of two. Default 65536.
    pub size: Option<i64>,
}

/// Settings of QEMU's own stand-in for a SPICE client's side of the guest agent, so that other
/// displays benefit from `vdagent` in the guest.
///
/// Since 6.1. Only if `CONFIG_SPICE_PROTOCOL`.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "6.1", cond(CONFIG_SPICE_PROTOCOL), doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevQemuVDAgent {
    /// The members of `ChardevCommon`.
    #[qapi(base)]
    pub base: ChardevCommon,
    /// Pass pointer positions through the agent. Default `true`.
    pub mouse: Option<bool>,
    /// Share the clipboard between guest and display. Default `false`.
    pub clipboard: Option<bool>,
}

/// Kinds of character device backends.
///
/// Since 1.4.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.4", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum ChardevBackendKind {
    /// File on the host.
    File,
    /// Serial port of the host. Only if `HAVE_CHARDEV_SERIAL`.
    #[qapi(cond(HAVE_CHARDEV_SERIAL))]
    Serial,
    /// Parallel port of the host. Only if `HAVE_CHARDEV_PARALLEL`.
    #[qapi(cond(HAVE_CHARDEV_PARALLEL))]
    Parallel,
    /// Named pipe or pair of FIFOs. Since 1.5.
    #[qapi(since = "1.5")]
    Pipe,
    /// TCP, Unix domain or vsock stream socket.
    Socket,
    /// UDP datagrams. Since 1.5.
    #[qapi(since = "1.5")]
    Udp,
    /// Newly made pseudoterminal.
    Pty,
    /// Discards output and has no input.
    Null,
    /// Multiplexer that lets several devices share a backend. Since 1.5.
    #[qapi(since = "1.5")]
    Mux,
    /// Emulated serial mouse that speaks Microsoft's protocol. Since 1.5.
    #[qapi(since = "1.5")]
    Msmouse,
    /// Emulated Wacom PenPartner serial tablet. Since 2.9.
    #[qapi(since = "2.9")]
    Wctablet,
    /// Braille display, by way of BrlAPI. Since 1.5. Only if `CONFIG_BRLAPI`.
    #[qapi(since = "1.5", cond(CONFIG_BRLAPI))]
    Braille,
    /// Device for QEMU's own test programs, which can make QEMU exit. Since 2.2.
    #[qapi(since = "2.2")]
    Testdev,
    /// Standard input and output of QEMU. Since 1.5.
    #[qapi(since = "1.5")]
    Stdio,
    /// Console window of QEMU on Windows. Since 1.5. Only if `CONFIG_WIN32`.
    #[qapi(since = "1.5", cond(CONFIG_WIN32))]
    Console,
    /// SPICE channel with a fixed purpose. Since 1.5. Only if `CONFIG_SPICE`.
    #[qapi(since = "1.5", cond(CONFIG_SPICE))]
    Spicevmc,
    /// SPICE port with a name of its own. Since 1.5. Only if `CONFIG_SPICE`.
    #[qapi(since = "1.5", cond(CONFIG_SPICE))]
    Spiceport,
    /// Counterpart of the SPICE guest agent inside QEMU. Since 6.1. Only if
    /// `CONFIG_SPICE_PROTOCOL`.
    #[qapi(since = "6.1", cond(CONFIG_SPICE_PROTOCOL))]
    QemuVdagent,
    /// Channel on the D-Bus display interface. Since 7.0. Only if `CONFIG_DBUS_DISPLAY`.
    #[qapi(since = "7.0", cond(CONFIG_DBUS_DISPLAY))]
    Dbus,
    /// Text console in the display window.
    Vc,
    /// Ring buffer in memory. Since 1.6.
    #[qapi(since = "1.6")]
    Ringbuf,
    /// Old name of `ringbuf`. Since 1.5. **Deprecated.** Use `ringbuf`, which is the same thing.
    #[qapi(since = "1.5", features(deprecated))]
    Memory,
}

/// Envelope around the settings of a file backend.
///
/// Since 1.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevFileWrapper {
    /// The settings proper.
    pub data: ChardevFile,
}

/// Envelope around the settings of a host device or pipe backend.
///
/// Since 1.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevHostdevWrapper {
    /// The settings proper.
    pub data: ChardevHostdev,
}

/// Envelope around the settings of a stream socket backend.
///
/// Since 1.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevSocketWrapper {
    /// The settings proper.
    pub data: ChardevSocket,
}

/// Envelope around the settings of a UDP backend.
///
/// Since 1.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevUdpWrapper {
    /// The settings proper.
    pub data: ChardevUdp,
}

/// Envelope around the settings of a backend that has only the common ones.
///
/// Since 2.6.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.6", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevCommonWrapper {
    /// The settings proper.
    pub data: ChardevCommon,
}

/// Envelope around the settings of a multiplexer.
///
/// Since 1.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevMuxWrapper {
    /// The settings proper.
    pub data: ChardevMux,
}

/// Envelope around the settings of a standard input and output backend.
///
/// Since 1.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevStdioWrapper {
    /// The settings proper.
    pub data: ChardevStdio,
}

/// Envelope around the settings of a SPICE channel.
///
/// Since 1.5. Only if `CONFIG_SPICE`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", cond(CONFIG_SPICE), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevSpiceChannelWrapper {
    /// The settings proper.
    pub data: ChardevSpiceChannel,
}

/// Envelope around the settings of a SPICE port.
///
/// Since 1.5. Only if `CONFIG_SPICE`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", cond(CONFIG_SPICE), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevSpicePortWrapper {
    /// The settings proper.
    pub data: ChardevSpicePort,
}

/// Envelope around the settings of QEMU's built-in agent counterpart.
///
/// Since 6.1. Only if `CONFIG_SPICE_PROTOCOL`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.1", cond(CONFIG_SPICE_PROTOCOL), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevQemuVDAgentWrapper {
    /// The settings proper.
    pub data: ChardevQemuVDAgent,
}

/// Envelope around the settings of a D-Bus backend.
///
/// Since 7.0. Only if `CONFIG_DBUS_DISPLAY`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.0", cond(CONFIG_DBUS_DISPLAY), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevDBusWrapper {
    /// The settings proper.
    pub data: ChardevDBus,
}

/// Envelope around the settings of a text console.
///
/// Since 1.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevVCWrapper {
    /// The settings proper.
    pub data: ChardevVC,
}

/// Envelope around the settings of a ring buffer.
///
/// Since 1.5.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.5", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevRingbufWrapper {
    /// The settings proper.
    pub data: ChardevRingbuf,
}

/// A character device backend to set up. What `data` contains depends on `type`.
///
/// Since 1.4.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.4", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevBackend {
    /// Kind of backend.
    #[qapi(discriminator)]
    pub r#type: ChardevBackendBranch,
}

/// What `type` chooses in `ChardevBackend`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(ChardevBackendKind), from)]
pub enum ChardevBackendBranch {
    /// File on the host.
    File(Box<ChardevFileWrapper>),
    /// Serial port of the host. Only if `HAVE_CHARDEV_SERIAL`.
    #[qapi(cond(HAVE_CHARDEV_SERIAL))]
    Serial(ChardevHostdevWrapper),
    /// Parallel port of the host. Only if `HAVE_CHARDEV_PARALLEL`.
    #[qapi(cond(HAVE_CHARDEV_PARALLEL))]
    Parallel(ChardevHostdevWrapper),
    /// Named pipe or pair of FIFOs. Since 1.5.
    Pipe(ChardevHostdevWrapper),
    /// TCP, Unix domain or vsock stream socket.
    Socket(Box<ChardevSocketWrapper>),
    /// UDP datagrams. Since 1.5.
    Udp(Box<ChardevUdpWrapper>),
    /// Newly made pseudoterminal.
    Pty(ChardevCommonWrapper),
    /// Discards output and has no input.
    Null(ChardevCommonWrapper),
    /// Multiplexer that lets several devices share a backend. Since 1.5.
    Mux(ChardevMuxWrapper),
    /// Emulated serial mouse that speaks Microsoft's protocol. Since 1.5.
    Msmouse(ChardevCommonWrapper),
    /// Emulated Wacom PenPartner serial tablet. Since 2.9.
    Wctablet(ChardevCommonWrapper),
    /// Braille display, by way of BrlAPI. Since 1.5. Only if `CONFIG_BRLAPI`.
    #[qapi(cond(CONFIG_BRLAPI))]
    Braille(ChardevCommonWrapper),
    /// Device for QEMU's own test programs, which can make QEMU exit. Since 2.2.
    Testdev(ChardevCommonWrapper),
    /// Standard input and output of QEMU. Since 1.5.
    Stdio(ChardevStdioWrapper),
    /// Console window of QEMU on Windows. Since 1.5. Only if `CONFIG_WIN32`.
    #[qapi(cond(CONFIG_WIN32))]
    Console(ChardevCommonWrapper),
    /// SPICE channel with a fixed purpose. Since 1.5. Only if `CONFIG_SPICE`.
    #[qapi(cond(CONFIG_SPICE))]
    Spicevmc(ChardevSpiceChannelWrapper),
    /// SPICE port with a name of its own. Since 1.5. Only if `CONFIG_SPICE`.
    #[qapi(cond(CONFIG_SPICE))]
    Spiceport(ChardevSpicePortWrapper),
    /// Counterpart of the SPICE guest agent inside QEMU. Since 6.1. Only if
    /// `CONFIG_SPICE_PROTOCOL`.
    #[qapi(cond(CONFIG_SPICE_PROTOCOL))]
    QemuVdagent(ChardevQemuVDAgentWrapper),
    /// Channel on the D-Bus display interface. Since 7.0. Only if `CONFIG_DBUS_DISPLAY`.
    #[qapi(cond(CONFIG_DBUS_DISPLAY))]
    Dbus(ChardevDBusWrapper),
    /// Text console in the display window.
    Vc(Box<ChardevVCWrapper>),
    /// Ring buffer in memory. Since 1.6.
    Ringbuf(ChardevRingbufWrapper),
    /// Old name of `ringbuf`. Since 1.5. **Deprecated.** Use `ringbuf`, which is the same thing.
    Memory(ChardevRingbufWrapper),
}

/// What there is to know about a backend that was just set up.
///
/// Since 1.4.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "1.4", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ChardevReturn {
    /// Path of the pseudoterminal to open from the other side; present only for backends of type
    /// `pty`.
    pub pty: Option<String>,
}

/// Commands.
pub mod cmd {
    use super::{ChardevBackend, ChardevBackendInfo, ChardevInfo, ChardevReturn, DataFormat};
    use qapi_runtime::Qapi;

    /// Lists the character devices, the monitor's own included.
    ///
    /// Since 0.14.
    ///
    /// # Returns
    ///
    /// One entry per character device.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", returns(Vec<ChardevInfo>), allow_preconfig, doc_required)]
    pub struct QueryChardev {}

    /// Lists the kinds of character device backends this QEMU supports.
    ///
    /// Since 2.0.
    ///
    /// # Returns
    ///
    /// One entry per kind.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.0", returns(Vec<ChardevBackendInfo>), doc_required)]
    pub struct QueryChardevBackends {}

    /// Writes to a character device of type `ringbuf`. When the buffer is full, the oldest data is
    /// overwritten.
    ///
    /// Since 1.4.
    ///
    /// # Errors
    ///
    /// Fails if there is no such device, if it is of another type, or if `data` is not valid
    /// Base64.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.4", new, doc_required)]
    pub struct RingbufWrite {
        /// ID of the character device.
        pub device: String,
        /// What to write.
        pub data: String,
        /// How `data` represents the bytes. Default `utf8`.
        pub format: Option<DataFormat>,
    }

    /// Reads from a character device of type `ringbuf`, and removes from it what was read.
    ///
    /// Since 1.4.
    ///
    /// # Returns
    ///
    /// The data, which is empty if there is none.
    ///
    /// # Errors
    ///
    /// Fails if there is no such device, if it is of another type, or if `size` is not positive.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.4", exceptions(returns), returns(String), new, doc_required)]
    pub struct RingbufRead {
        /// ID of the character device.
        pub device: String,
        /// Most bytes to read, greater than zero.
        pub size: i64,
        /// How the reply represents the bytes. Default `utf8`, which does not cope with null bytes,
        /// invalid UTF-8, or a character cut in two by `size`; choose `base64` for anything but
        /// plain text.
        pub format: Option<DataFormat>,
    }

    /// Creates a character device.
    ///
    /// Since 1.4.
    ///
    /// # Returns
    ///
    /// The name of the pseudoterminal, if one was made.
    ///
    /// # Errors
    ///
    /// Fails if the ID is taken, or if the backend cannot be opened.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.4", returns(ChardevReturn), new, doc_required)]
    pub struct ChardevAdd {
        /// ID for the new device, which no other character device has.
        pub id: String,
        /// What it connects to.
        pub backend: ChardevBackend,
    }

    /// Connects an existing character device to something else, while the device in the machine
    /// keeps using it.
    ///
    /// Since 2.10.
    ///
    /// # Returns
    ///
    /// The name of the pseudoterminal, if one was made.
    ///
    /// # Errors
    ///
    /// Fails if there is no such device, for multiplexers, with record and replay, if the device
    /// that uses it cannot cope with the change, or if the new backend cannot be opened; the old
    /// one then stays.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.10", returns(ChardevReturn), new, doc_required)]
    pub struct ChardevChange {
        /// ID of the character device.
        pub id: String,
        /// What it connects to from now on.
        pub backend: ChardevBackend,
    }

    /// Deletes a character device.
    ///
    /// Since 1.4.
    ///
    /// # Errors
    ///
    /// Fails if there is no such device, if something uses it, or with record and replay.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.4", new, doc_required)]
    pub struct ChardevRemove {
        /// ID of the character device.
        pub id: String,
    }

    /// Sends a break to the device in the machine that uses a character device, as a terminal on a
    /// serial line would.
    ///
    /// Since 2.10.
    ///
    /// # Errors
    ///
    /// Fails if there is no such device.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.10", new, doc_required)]
    pub struct ChardevSendBreak {
        /// ID of the character device.
        pub id: String,
    }
}

/// Events.
pub mod event {
    use qapi_runtime::Qapi;

    /// A program in the guest opened or closed a virtio-serial port. Events of this type are
    /// rate-limited.
    ///
    /// Since 2.1.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "2.1", rate_limit(ms = 1000, key(id)), doc_required)]
    pub struct VserportChange {
        /// ID of the port's device.
        pub id: String,
        /// `true` if the port is open now.
        pub open: bool,
    }
}

qapi_runtime::command_set! {
    /// The commands of `char`, for servers that have all of them.
    pub trait Commands {
        query_chardev(cmd::QueryChardev);
        query_chardev_backends(cmd::QueryChardevBackends);
        ringbuf_write(cmd::RingbufWrite);
        ringbuf_read(cmd::RingbufRead);
        chardev_add(cmd::ChardevAdd);
        chardev_change(cmd::ChardevChange);
        chardev_remove(cmd::ChardevRemove);
        chardev_send_break(cmd::ChardevSendBreak);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "char",
    includes: &["sockets"],
    definitions: &[
        describe::ty::<ChardevInfo>(),
        describe::command::<cmd::QueryChardev>(),
        describe::ty::<ChardevBackendInfo>(),
        describe::command::<cmd::QueryChardevBackends>(),
        describe::ty::<DataFormat>(),
        describe::command::<cmd::RingbufWrite>(),
        describe::command::<cmd::RingbufRead>(),
        describe::ty::<ChardevCommon>(),
        describe::ty::<ChardevFile>(),
        describe::ty::<ChardevHostdev>(),
        describe::ty::<ChardevSocket>(),
        describe::ty::<ChardevUdp>(),
        describe::ty::<ChardevMux>(),
        describe::ty::<ChardevStdio>(),
        describe::ty::<ChardevSpiceChannel>(),
        describe::ty::<ChardevSpicePort>(),
        describe::ty::<ChardevDBus>(),
        describe::ty::<ChardevVC>(),
        describe::ty::<ChardevRingbuf>(),
        describe::ty::<ChardevQemuVDAgent>(),
        describe::ty::<ChardevBackendKind>(),
        describe::ty::<ChardevFileWrapper>(),
        describe::ty::<ChardevHostdevWrapper>(),
        describe::ty::<ChardevSocketWrapper>(),
        describe::ty::<ChardevUdpWrapper>(),
        describe::ty::<ChardevCommonWrapper>(),
        describe::ty::<ChardevMuxWrapper>(),
        describe::ty::<ChardevStdioWrapper>(),
        describe::ty::<ChardevSpiceChannelWrapper>(),
        describe::ty::<ChardevSpicePortWrapper>(),
        describe::ty::<ChardevQemuVDAgentWrapper>(),
        describe::ty::<ChardevDBusWrapper>(),
        describe::ty::<ChardevVCWrapper>(),
        describe::ty::<ChardevRingbufWrapper>(),
        describe::ty::<ChardevBackend>(),
        describe::ty::<ChardevReturn>(),
        describe::command::<cmd::ChardevAdd>(),
        describe::command::<cmd::ChardevChange>(),
        describe::command::<cmd::ChardevRemove>(),
        describe::command::<cmd::ChardevSendBreak>(),
        describe::event::<event::VserportChange>(),
    ],
};
