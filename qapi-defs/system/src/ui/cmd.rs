//! Commands.

use super::{
    DisplayOptions, DisplayReloadOptions, DisplayUpdateOptions, ExpirePasswordOptions, ImageFormat,
    InputEvent, KeyValue, MouseInfo, SetPasswordOptions, SpiceInfo, VncInfo, VncInfo2,
};
use qapi_runtime::{Qapi, Secret};

/// Sets the password of a VNC or SPICE server. The server must have been started with password
/// authentication.
///
/// On the wire: `set_password`. Since 0.14.
///
/// # Errors
///
/// DeviceNotFound if `protocol` is `spice` and there is no SPICE server; GenericError if the server
/// does not use passwords, is not found, or cannot treat its clients as requested.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, name = "set_password", since = "0.14", exceptions(command_name), boxed, doc_required)]
pub struct SetPassword(pub SetPasswordOptions);

/// Sets when the password of a VNC or SPICE server ceases to be valid. Clients that are connected
/// stay.
///
/// On the wire: `expire_password`. Since 0.14.
///
/// # Errors
///
/// DeviceNotFound if `protocol` is `spice` and there is no SPICE server; GenericError if `time` is
/// malformed or the server is not found.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, name = "expire_password", since = "0.14", exceptions(command_name), boxed, doc_required)]
pub struct ExpirePassword(pub ExpirePasswordOptions);

/// Writes a picture of what a display shows to a file. An existing file is overwritten.
///
/// Since 0.14. Only if `CONFIG_PIXMAN`.
///
/// # Errors
///
/// Fails if there is no such device or output, if it shows nothing, or if the file cannot be
/// written.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "0.14", cond(CONFIG_PIXMAN), coroutine, new, doc_required)]
pub struct Screendump {
    /// Path of the file.
    pub filename: String,
    /// ID of the display device. Absent means the first console. Since 2.12.
    #[qapi(since = "2.12")]
    pub device: Option<String>,
    /// Number of the output, for devices that have several. Default 0; needs `device`. Since 2.12.
    #[qapi(since = "2.12")]
    pub head: Option<i64>,
    /// Format of the file. Default `ppm`. Since 7.1.
    #[qapi(since = "7.1")]
    pub format: Option<ImageFormat>,
}

/// Tells about the SPICE server and its clients.
///
/// Since 0.14. Only if `CONFIG_SPICE`.
///
/// # Returns
///
/// State of the server, with `enabled` being `false` if there is none.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "0.14", cond(CONFIG_SPICE), returns(SpiceInfo), doc_required)]
pub struct QuerySpice {}

/// Tells about the first VNC server and its clients.
///
/// Since 0.14. Only if `CONFIG_VNC`.
///
/// # Returns
///
/// State of the server, with `enabled` being `false` if there is none.
///
/// # Errors
///
/// Fails if the server listens on some other kind of socket than IP or Unix domain.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "0.14", cond(CONFIG_VNC), returns(VncInfo), doc_required)]
pub struct QueryVnc {}

/// Tells about all VNC servers and their clients.
///
/// Since 2.3. Only if `CONFIG_VNC`.
///
/// # Returns
///
/// One entry per server.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "2.3", cond(CONFIG_VNC), returns(Vec<VncInfo2>), doc_required)]
pub struct QueryVncServers {}

/// Sets the password of the first VNC server. Connected clients stay. An empty string is a password
/// like any other, and does not lock the server.
///
/// Since 1.1. Only if `CONFIG_VNC`.
///
/// # Errors
///
/// Fails if there is no VNC server, or if it was started without password authentication.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "1.1", cond(CONFIG_VNC), new, doc_required)]
pub struct ChangeVncPassword {
    /// The password, of which the first 8 characters count.
    pub password: Secret<String>,
}

/// Lists the pointing devices of the machine.
///
/// Since 0.14.
///
/// # Returns
///
/// One entry per device.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "0.14", returns(Vec<MouseInfo>), doc_required)]
pub struct QueryMice {}

/// Presses keys one after the other, holds them down together, and releases them in reverse order:
/// a key combination.
///
/// Since 1.3.
///
/// # Errors
///
/// Fails for unknown keys.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "1.3", new, doc_required)]
pub struct SendKey {
    /// The keys.
    pub keys: Vec<KeyValue>,
    /// Milliseconds to wait after each press and release. Absent or 0 means a short default: 100
    /// according to QEMU's manual, 10 in current versions.
    pub hold_time: Option<i64>,
}

/// Passes input to the guest, as if it came from its keyboard or pointing device. The guest gets
/// all of it as one report.
///
/// Since 2.6.
///
/// # Errors
///
/// Fails if the guest is not running, if there is no such display device or output, or if no input
/// device takes that kind of input.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "2.6", new, doc_required)]
pub struct InputSendEvent {
    /// ID of the display device whose input devices are preferred, for machines with several seats;
    /// devices bound to no display come second. Absent means that only the latter are considered.
    pub device: Option<String>,
    /// Number of the output of `device`. Default 0.
    pub head: Option<i64>,
    /// The input, in order.
    pub events: Vec<InputEvent>,
}

/// Tells the kind and the settings of the display QEMU was started with.
///
/// Since 3.1.
///
/// # Returns
///
/// The settings.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(command, since = "3.1", returns(DisplayOptions), doc_required)]
pub struct QueryDisplayOptions {}

/// Makes a display load files again that have changed, such as renewed certificates. For VNC, this
/// is about the first server.
///
/// Since 6.0.
///
/// # Errors
///
/// Fails if there is no such display, if it does not use TLS, or if the files cannot be loaded.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "6.0", boxed, doc_required)]
pub struct DisplayReload(pub DisplayReloadOptions);

/// Changes settings of a display. For VNC, this is about the first server.
///
/// Since 7.1.
///
/// # Errors
///
/// Fails if there is no such display, or if it cannot listen on the new addresses.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, since = "7.1", boxed, doc_required)]
pub struct DisplayUpdate(pub DisplayUpdateOptions);

/// Tells SPICE clients where the guest will be after a migration, so that they switch over when it
/// is done. To be used before `migrate`.
///
/// On the wire: `client_migrate_info`. Since 0.14.
///
/// # Errors
///
/// DeviceNotFound if there is no SPICE server; GenericError for other protocols or without a port.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, name = "client_migrate_info", since = "0.14", exceptions(command_name), new, doc_required)]
pub struct ClientMigrateInfo {
    /// Has to be `spice`.
    pub protocol: String,
    /// Host name or address of the migration target.
    pub hostname: String,
    /// Port of the SPICE server there, without encryption. One of `port` and `tls-port` has to be
    /// given.
    pub port: Option<i64>,
    /// Port of the SPICE server there, with encryption.
    pub tls_port: Option<i64>,
    /// Subject that the certificate of the target's server should have. Absent means that clients
    /// check it as usual.
    pub cert_subject: Option<String>,
}
