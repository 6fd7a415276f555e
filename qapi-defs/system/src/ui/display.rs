//! Displays and their options.

use qapi_defs_base::sockets::SocketAddress;
use qapi_runtime::{Qapi, UnknownBranch};

/// Settings of the GTK display.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.12", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DisplayGTK {
    /// Send the keyboard to the guest as soon as the pointer is above the window. Default `false`.
    pub grab_on_hover: Option<bool>,
    /// Scale the guest's picture to the window, rather than fit the window to the picture. By
    /// default `true` if the guest can be told the size of the window and adapt to it, as with
    /// virtio-gpu, otherwise `false`. Since 3.1.
    #[qapi(since = "3.1")]
    pub zoom_to_fit: Option<bool>,
    /// Show tabs for switching between consoles from the start. Default `false`. Since 7.1.
    #[qapi(since = "7.1")]
    pub show_tabs: Option<bool>,
    /// Show the menu bar. Default `true`. Since 8.0.
    #[qapi(since = "8.0")]
    pub show_menubar: Option<bool>,
}

/// Settings of the display that only renders with OpenGL, for use along with VNC or SPICE.
///
/// Since 3.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "3.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DisplayEGLHeadless {
    /// Path of the DRM render node of the GPU to use. Absent means the first one.
    pub rendernode: Option<String>,
}

/// Settings of the D-Bus display.
///
/// Since 7.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DisplayDBus {
    /// Path of the DRM render node of the GPU to use. Absent means the first one.
    pub rendernode: Option<String>,
    /// Address of the bus. Absent means the session bus; excludes `p2p`.
    pub addr: Option<String>,
    /// Use no bus, but direct connections made with `add_client`. Default `false`.
    pub p2p: Option<bool>,
    /// ID of an audio backend of type `dbus` to offer along with the display. Absent means none.
    pub audiodev: Option<String>,
}

/// Whether and how a display uses OpenGL.
///
/// Since 3.0.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "3.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum DisplayGLMode {
    /// Not at all. This is the default.
    Off,
    /// With a context of either kind, as available.
    On,
    /// With a context for desktop OpenGL (core profile).
    Core,
    /// With a context for OpenGL ES.
    Es,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Settings of the text mode display in a terminal.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DisplayCurses {
    /// Character set of the guest's text mode font. Default `CP437`.
    pub charset: Option<String>,
}

/// Settings of the Cocoa display (macOS).
///
/// Since 7.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DisplayCocoa {
    /// Pass the left Command key on to the guest. Default `true`; with `false` its shortcuts work
    /// on the host.
    pub left_command_key: Option<bool>,
    /// Take all keys, even the system's shortcuts. Default `false`; macOS has to allow it in its
    /// accessibility settings.
    pub full_grab: Option<bool>,
    /// Let Option act as Meta and Command as Alt, as on PC keyboards, where Alt is next to the
    /// space bar. Default `false`.
    pub swap_opt_cmd: Option<bool>,
    /// Scale the guest's picture to the window, rather than fit the window to the picture. Default
    /// `false`. Since 8.2.
    #[qapi(since = "8.2")]
    pub zoom_to_fit: Option<bool>,
    /// Smooth the picture when it is scaled. Default `false`. Since 9.0.
    #[qapi(since = "9.0")]
    pub zoom_interpolation: Option<bool>,
}

/// Keys to hold for the shortcuts of the SDL display.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum HotKeyMod {
    /// Left Ctrl and left Alt.
    LctrlLalt,
    /// Left Shift, left Ctrl and left Alt.
    LshiftLctrlLalt,
    /// Right Ctrl.
    Rctrl,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Settings of the SDL display.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DisplaySDL {
    /// Keys to hold for shortcuts, such as with G for letting go of the mouse. Default
    /// `lctrl-lalt`.
    pub grab_mod: Option<HotKeyMod>,
}

/// Kinds of displays, that is, user interfaces of QEMU.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum DisplayType {
    /// GTK, SDL, Cocoa or a local VNC server, whichever of these comes first in this QEMU.
    Default,
    /// No user interface. Graphics cards of the guest work, but nobody sees the picture.
    None,
    /// Window made with GTK. Only if `CONFIG_GTK`.
    #[qapi(cond(CONFIG_GTK))]
    Gtk,
    /// Window made with SDL. Only if `CONFIG_SDL`.
    #[qapi(cond(CONFIG_SDL))]
    Sdl,
    /// No window; renders with OpenGL on a GPU of the host, for VNC or SPICE to show. Since 3.1.
    /// Only if `CONFIG_OPENGL`.
    #[qapi(since = "3.1", cond(CONFIG_OPENGL))]
    EglHeadless,
    /// Text in a terminal. It shows what graphics cards, mostly VGA, have in text mode, and nothing
    /// in graphics modes. Only if `CONFIG_CURSES`.
    #[qapi(cond(CONFIG_CURSES))]
    Curses,
    /// Window on macOS. Only if `CONFIG_COCOA`.
    #[qapi(cond(CONFIG_COCOA))]
    Cocoa,
    /// SPICE server, together with the host's preferred client for it, in which consoles and
    /// monitors show up, too. Since 4.0. Only if `CONFIG_SPICE`.
    #[qapi(since = "4.0", cond(CONFIG_SPICE))]
    SpiceApp,
    /// Service on D-Bus that other programs can show. Since 7.0. Only if `CONFIG_DBUS_DISPLAY`.
    #[qapi(since = "7.0", cond(CONFIG_DBUS_DISPLAY))]
    Dbus,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Kind and settings of the display. The other members depend on `type`.
///
/// Since 2.12.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DisplayOptions {
    /// Kind of display.
    #[qapi(discriminator)]
    pub r#type: DisplayOptionsBranch,
    /// Begin in full-screen mode. Default `false`.
    pub full_screen: Option<bool>,
    /// Closing the window ends QEMU. Default `true`.
    pub window_close: Option<bool>,
    /// Always show the host's mouse pointer. Default `false`. Since 5.0.
    #[qapi(since = "5.0")]
    pub show_cursor: Option<bool>,
    /// Whether to use OpenGL. Default `off`.
    pub gl: Option<DisplayGLMode>,
}

/// What `type` chooses in `DisplayOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(DisplayType), from)]
pub enum DisplayOptionsBranch {
    /// Window made with GTK. Only if `CONFIG_GTK`.
    #[qapi(cond(CONFIG_GTK))]
    Gtk(DisplayGTK),
    /// Window on macOS. Only if `CONFIG_COCOA`.
    #[qapi(cond(CONFIG_COCOA))]
    Cocoa(DisplayCocoa),
    /// Text in a terminal. It shows what graphics cards, mostly VGA, have in text mode, and nothing
    /// in graphics modes. Only if `CONFIG_CURSES`.
    #[qapi(cond(CONFIG_CURSES))]
    Curses(DisplayCurses),
    /// No window; renders with OpenGL on a GPU of the host, for VNC or SPICE to show. Since 3.1.
    /// Only if `CONFIG_OPENGL`.
    #[qapi(cond(CONFIG_OPENGL))]
    EglHeadless(DisplayEGLHeadless),
    /// Service on D-Bus that other programs can show. Since 7.0. Only if `CONFIG_DBUS_DISPLAY`.
    #[qapi(cond(CONFIG_DBUS_DISPLAY))]
    Dbus(Box<DisplayDBus>),
    /// Window made with SDL. Only if `CONFIG_SDL`.
    #[qapi(cond(CONFIG_SDL))]
    Sdl(DisplaySDL),
    /// GTK, SDL, Cocoa or a local VNC server, whichever of these comes first in this QEMU.
    Default,
    /// No user interface. Graphics cards of the guest work, but nobody sees the picture.
    None,
    /// SPICE server, together with the host's preferred client for it, in which consoles and
    /// monitors show up, too. Since 4.0. Only if `CONFIG_SPICE`.
    SpiceApp,
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Displays of which parts can be loaded again.
///
/// Since 6.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "6.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum DisplayReloadType {
    /// VNC.
    Vnc,
}

/// What a VNC server should load again.
///
/// Since 6.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "6.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DisplayReloadOptionsVNC {
    /// `true` to load the TLS certificates and keys again. Default `false`.
    pub tls_certs: Option<bool>,
}

/// What a display should load again. The other members depend on `type`.
///
/// Since 6.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DisplayReloadOptions {
    /// Which display.
    #[qapi(discriminator)]
    pub r#type: DisplayReloadOptionsBranch,
}

/// What `type` chooses in `DisplayReloadOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(DisplayReloadType), from)]
pub enum DisplayReloadOptionsBranch {
    /// VNC.
    Vnc(DisplayReloadOptionsVNC),
}

/// Displays whose settings can be changed at run time.
///
/// Since 7.1.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum DisplayUpdateType {
    /// VNC.
    Vnc,
}

/// New settings for a VNC server.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DisplayUpdateOptionsVNC {
    /// Addresses to listen on from now on, in place of the present ones. Those for WebSocket stay
    /// as they are. Absent means unchanged.
    pub addresses: Option<Vec<SocketAddress>>,
}

/// New settings for a display. The other members depend on `type`.
///
/// Since 7.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct DisplayUpdateOptions {
    /// Which display.
    #[qapi(discriminator)]
    pub r#type: DisplayUpdateOptionsBranch,
}

/// What `type` chooses in `DisplayUpdateOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(DisplayUpdateType), from)]
pub enum DisplayUpdateOptionsBranch {
    /// VNC.
    Vnc(DisplayUpdateOptionsVNC),
}
