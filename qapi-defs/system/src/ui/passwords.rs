//! Passwords of remote displays, screenshots.

use qapi_runtime::{Qapi, Secret};

/// Remote display protocols that have passwords.
///
/// Since 7.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum DisplayProtocol {
    /// VNC.
    Vnc,
    /// SPICE.
    Spice,
}

/// What becomes of clients that are connected when a password is set.
///
/// Since 7.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum SetPasswordAction {
    /// They stay connected.
    Keep,
    /// The password is not set if there are any.
    Fail,
    /// They are disconnected.
    Disconnect,
}

/// A new password for a remote display.
///
/// Since 7.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SetPasswordOptions {
    /// Which remote display.
    #[qapi(discriminator)]
    pub protocol: SetPasswordOptionsBranch,
    /// The password. VNC looks at its first 8 characters only.
    pub password: Secret<String>,
    /// What becomes of connected clients. Default `keep`, which for VNC is the only choice.
    pub connected: Option<SetPasswordAction>,
}

/// What `protocol` chooses in `SetPasswordOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(DisplayProtocol), from)]
pub enum SetPasswordOptionsBranch {
    /// VNC.
    Vnc(SetPasswordOptionsVnc),
    /// SPICE.
    Spice,
}

/// Which VNC server a new password is for.
///
/// Since 7.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct SetPasswordOptionsVnc {
    /// ID of the VNC server. Absent means the first one.
    pub display: Option<String>,
}

/// When the password of a remote display ceases to be valid.
///
/// Since 7.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ExpirePasswordOptions {
    /// Which remote display.
    #[qapi(discriminator)]
    pub protocol: ExpirePasswordOptionsBranch,
    /// `now`, `never`, a number of seconds from now with a plus sign in front (`+60`), or seconds
    /// since 1970 by the host's clock (`1893456000`).
    pub time: String,
}

/// What `protocol` chooses in `ExpirePasswordOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(DisplayProtocol), from)]
pub enum ExpirePasswordOptionsBranch {
    /// VNC.
    Vnc(ExpirePasswordOptionsVnc),
    /// SPICE.
    Spice,
}

/// Which VNC server the time is for.
///
/// Since 7.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct ExpirePasswordOptionsVnc {
    /// ID of the VNC server. Absent means the first one.
    pub display: Option<String>,
}

/// File formats for screenshots.
///
/// Since 7.1.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum ImageFormat {
    /// Portable Pixmap, uncompressed.
    Ppm,
    /// Portable Network Graphics; only if QEMU was built with libpng.
    Png,
}
