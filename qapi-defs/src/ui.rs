//! The module `ui` of the schema.

use crate::sockets::{NetworkAddressFamily, SocketAddress};
use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, UnknownBranch, describe};

/// Remote display protocols that have passwords.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.0")]
pub enum DisplayProtocol {
    /// VNC
    Vnc,
    /// SPICE
    Spice,
}

/// What becomes of clients that are connected when a password is set.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.0")]
pub enum SetPasswordAction {
    /// they stay connected
    Keep,
    /// the password is not set if there are any
    Fail,
    /// they are disconnected
    Disconnect,
}

/// A new password for a remote display.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.0", new)]
pub struct SetPasswordOptions {
    /// which remote display
    #[qapi(discriminator)]
    pub protocol: SetPasswordOptionsBranch,
    /// the password. VNC looks at its first 8 characters only
    pub password: ::std::string::String,
    /// what becomes of connected clients. Default `keep`, which for VNC is the only choice
    pub connected: Option<SetPasswordAction>,
}

/// What `protocol` chooses in `SetPasswordOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(DisplayProtocol), from)]
pub enum SetPasswordOptionsBranch {
    /// VNC
    Vnc(SetPasswordOptionsVnc),
    /// SPICE
    Spice,
}

/// Which VNC server a new password is for.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.0")]
pub struct SetPasswordOptionsVnc {
    /// ID of the VNC server. Absent means the first one
    pub display: Option<::std::string::String>,
}

/// When the password of a remote display ceases to be valid.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.0", new)]
pub struct ExpirePasswordOptions {
    /// which remote display
    #[qapi(discriminator)]
    pub protocol: ExpirePasswordOptionsBranch,
    /// `now`, `never`, a number of seconds from now with a plus sign in front (`+60`), or seconds
    /// since 1970 by the host's clock (`1893456000`)
    pub time: ::std::string::String,
}

/// What `protocol` chooses in `ExpirePasswordOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(DisplayProtocol), from)]
pub enum ExpirePasswordOptionsBranch {
    /// VNC
    Vnc(ExpirePasswordOptionsVnc),
    /// SPICE
    Spice,
}

/// Which VNC server the time is for.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.0")]
pub struct ExpirePasswordOptionsVnc {
    /// ID of the VNC server. Absent means the first one
    pub display: Option<::std::string::String>,
}

/// File formats for screenshots.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1")]
pub enum ImageFormat {
    /// Portable Pixmap, uncompressed
    Ppm,
    /// Portable Network Graphics; only if QEMU was built with libpng
    Png,
}

/// One end of a SPICE connection.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", cond(CONFIG_SPICE), new)]
pub struct SpiceBasicInfo {
    /// its IP address
    pub host: ::std::string::String,
    /// its TCP port, in decimal
    pub port: ::std::string::String,
    /// what kind of address `host` is
    pub family: NetworkAddressFamily,
}

/// The server's end of a SPICE connection.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", cond(CONFIG_SPICE), new)]
pub struct SpiceServerInfo {
    /// The members of `SpiceBasicInfo`.
    #[qapi(base)]
    pub base: SpiceBasicInfo,
    /// how clients authenticate: `none` or `spice`
    pub auth: Option<::std::string::String>,
}

/// A channel of a SPICE client: the client's end of the connection, and what it is for.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", cond(CONFIG_SPICE), new)]
pub struct SpiceChannel {
    /// The members of `SpiceBasicInfo`.
    #[qapi(base)]
    pub base: SpiceBasicInfo,
    /// number of the session; the same for all channels of a client
    pub connection_id: i64,
    /// what the channel is for, as a number of the SPICE protocol. Each session has one channel of
    /// type 1 (main)
    pub channel_type: i64,
    /// number among the channels of that type in the session, such as the screen for display
    /// channels; mostly 0
    pub channel_id: i64,
    /// whether the channel is encrypted
    pub tls: bool,
}

/// Who determines the pointer position in a SPICE session.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.1", cond(CONFIG_SPICE))]
pub enum SpiceQueryMouseMode {
    /// the client, which sends absolute positions
    Client,
    /// the guest, to which the client only sends movements
    Server,
    /// the server does not say
    Unknown,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// State of the SPICE server.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", cond(CONFIG_SPICE), new)]
pub struct SpiceInfo {
    /// whether there is a SPICE server. If not, the optional members are absent
    pub enabled: bool,
    /// whether clients have been handed over after the last migration, too
    #[qapi(since = "1.4")]
    pub migrated: bool,
    /// address the server listens on, with `*` for all
    pub host: Option<::std::string::String>,
    /// port without encryption; absent if there is none
    pub port: Option<i64>,
    /// port with encryption; absent if there is none
    pub tls_port: Option<i64>,
    /// how clients authenticate: `none` for not at all, `spice` for a password or SASL
    pub auth: Option<::std::string::String>,
    /// version of the SPICE server library QEMU was built with
    pub compiled_version: Option<::std::string::String>,
    /// who determines the pointer position
    #[qapi(since = "1.1")]
    pub mouse_mode: SpiceQueryMouseMode,
    /// channels of all connected clients
    pub channels: Option<Vec<SpiceChannel>>,
}

/// One end of a VNC connection.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", cond(CONFIG_VNC), new)]
pub struct VncBasicInfo {
    /// IP address
    pub host: ::std::string::String,
    /// port, as a number or as a service name of the host. For a Unix domain socket it is the path
    pub service: ::std::string::String,
    /// kind of address
    pub family: NetworkAddressFamily,
    /// whether the WebSocket protocol is in use
    #[qapi(since = "2.3")]
    pub websocket: bool,
}

/// The server's end of a VNC connection.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.1", cond(CONFIG_VNC), new)]
pub struct VncServerInfo {
    /// The members of `VncBasicInfo`.
    #[qapi(base)]
    pub base: VncBasicInfo,
    /// how clients without WebSocket authenticate, in the form described with `VncInfo`
    pub auth: Option<::std::string::String>,
}

/// A VNC client: its end of the connection, and who it is.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", cond(CONFIG_VNC), exceptions(member_names), rename_all = "snake_case", new)]
pub struct VncClientInfo {
    /// The members of `VncBasicInfo`.
    #[qapi(base)]
    pub base: VncBasicInfo,
    /// distinguished name in the client's certificate; present only if it has one
    pub x509_dname: Option<::std::string::String>,
    /// user name it gave to SASL; present only with that kind of authentication
    pub sasl_username: Option<::std::string::String>,
}

/// State of the first VNC server.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", cond(CONFIG_VNC), new)]
pub struct VncInfo {
    /// whether the server is listening. If not, the other members are absent
    pub enabled: bool,
    /// address the server listens on; empty for a Unix domain socket
    pub host: Option<::std::string::String>,
    /// kind of address
    pub family: Option<NetworkAddressFamily>,
    /// port, as a number or as a service name of the host. For a Unix domain socket it is the path
    pub service: Option<::std::string::String>,
    /// how clients authenticate: the name of a `VncPrimaryAuth`, or, with VeNCrypt, `vencrypt+` and
    /// the name of a `VncVencryptSubAuth` with `+` for `-`, such as `vencrypt+x509+sasl`
    pub auth: Option<::std::string::String>,
    /// connected clients
    pub clients: Option<Vec<VncClientInfo>>,
}

/// Authentication methods of the VNC protocol. QEMU itself uses `none`, `vnc`, `vencrypt` and
/// `sasl`.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.3", cond(CONFIG_VNC))]
pub enum VncPrimaryAuth {
    /// no authentication
    None,
    /// password with challenge and response (DES)
    Vnc,
    /// RA2 of RealVNC
    Ra2,
    /// RA2 of RealVNC, without encryption of what follows
    Ra2ne,
    /// extension of TightVNC
    Tight,
    /// extension of UltraVNC
    Ultra,
    /// anonymous TLS, an older scheme
    Tls,
    /// VeNCrypt: TLS, combined with a second method
    Vencrypt,
    /// SASL, without TLS
    Sasl,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// How clients authenticate within VeNCrypt. With `tls` the encryption is anonymous, with `x509`
/// the server has a certificate.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.3", cond(CONFIG_VNC))]
pub enum VncVencryptSubAuth {
    /// user name and password, without TLS
    Plain,
    /// anonymous TLS, no authentication
    TlsNone,
    /// TLS with certificates, no further authentication
    X509None,
    /// anonymous TLS and VNC password
    TlsVnc,
    /// TLS with certificates and VNC password
    X509Vnc,
    /// anonymous TLS, user name and password
    TlsPlain,
    /// TLS with certificates, user name and password
    X509Plain,
    /// anonymous TLS and SASL
    TlsSasl,
    /// TLS with certificates and SASL
    X509Sasl,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// An address a VNC server listens on.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", cond(CONFIG_VNC), new)]
pub struct VncServerInfo2 {
    /// The members of `VncBasicInfo`.
    #[qapi(base)]
    pub base: VncBasicInfo,
    /// how clients authenticate there
    pub auth: VncPrimaryAuth,
    /// method within VeNCrypt; present only if `auth` is `vencrypt`
    pub vencrypt: Option<VncVencryptSubAuth>,
}

/// State of a VNC server.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.3", cond(CONFIG_VNC), new)]
pub struct VncInfo2 {
    /// ID of the server
    pub id: ::std::string::String,
    /// addresses it listens on, plain ones and WebSocket; empty if it is off
    pub server: Vec<VncServerInfo2>,
    /// connected clients
    pub clients: Vec<VncClientInfo>,
    /// how clients without WebSocket authenticate
    pub auth: VncPrimaryAuth,
    /// method within VeNCrypt; present only if `auth` is `vencrypt`
    pub vencrypt: Option<VncVencryptSubAuth>,
    /// ID of the display device it is bound to; absent if it follows the active console
    pub display: Option<::std::string::String>,
}

/// A pointing device of the machine.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", new)]
pub struct MouseInfo {
    /// name of the device
    pub name: ::std::string::String,
    /// number of the device, which the HMP command `mouse_set` takes
    pub index: i64,
    /// whether pointer events go to this device
    pub current: bool,
    /// whether it takes absolute positions, as a tablet does, rather than movements
    pub absolute: bool,
}

/// Names of keys, by what they carry on a keyboard with the US layout. The guest makes of them
/// whatever its own layout says.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.3", exceptions(member_names), rename_all = "snake_case")]
pub enum QKeyCode {
    /// no key that has a name; sent for keys QEMU cannot identify
    #[qapi(since = "2.0")]
    Unmapped,
    /// left Shift
    Shift,
    /// right Shift
    ShiftR,
    /// left Alt
    Alt,
    /// right Alt (AltGr)
    AltR,
    /// left Ctrl
    Ctrl,
    /// right Ctrl
    CtrlR,
    /// Menu
    Menu,
    /// Escape
    Esc,
    /// digit 1 above the letters
    #[qapi(name = "1")]
    _1,
    /// digit 2 above the letters
    #[qapi(name = "2")]
    _2,
    /// digit 3 above the letters
    #[qapi(name = "3")]
    _3,
    /// digit 4 above the letters
    #[qapi(name = "4")]
    _4,
    /// digit 5 above the letters
    #[qapi(name = "5")]
    _5,
    /// digit 6 above the letters
    #[qapi(name = "6")]
    _6,
    /// digit 7 above the letters
    #[qapi(name = "7")]
    _7,
    /// digit 8 above the letters
    #[qapi(name = "8")]
    _8,
    /// digit 9 above the letters
    #[qapi(name = "9")]
    _9,
    /// digit 0 above the letters
    #[qapi(name = "0")]
    _0,
    /// minus
    Minus,
    /// equals sign
    Equal,
    /// Backspace
    Backspace,
    /// Tab
    Tab,
    /// letter Q
    Q,
    /// letter W
    W,
    /// letter E
    E,
    /// letter R
    R,
    /// letter T
    T,
    /// letter Y
    Y,
    /// letter U
    U,
    /// letter I
    I,
    /// letter O
    O,
    /// letter P
    P,
    /// opening square bracket
    BracketLeft,
    /// closing square bracket
    BracketRight,
    /// Return
    Ret,
    /// letter A
    A,
    /// letter S
    S,
    /// letter D
    D,
    /// letter F
    F,
    /// letter G
    G,
    /// letter H
    H,
    /// letter J
    J,
    /// letter K
    K,
    /// letter L
    L,
    /// semicolon
    Semicolon,
    /// apostrophe
    Apostrophe,
    /// grave accent, left of the digits
    GraveAccent,
    /// backslash
    Backslash,
    /// letter Z
    Z,
    /// letter X
    X,
    /// letter C
    C,
    /// letter V
    V,
    /// letter B
    B,
    /// letter N
    N,
    /// letter M
    M,
    /// comma
    Comma,
    /// full stop
    Dot,
    /// slash
    Slash,
    /// asterisk on the numeric keypad, like `kp_multiply`
    Asterisk,
    /// space bar
    Spc,
    /// Caps Lock
    CapsLock,
    /// function key F1
    F1,
    /// function key F2
    F2,
    /// function key F3
    F3,
    /// function key F4
    F4,
    /// function key F5
    F5,
    /// function key F6
    F6,
    /// function key F7
    F7,
    /// function key F8
    F8,
    /// function key F9
    F9,
    /// function key F10
    F10,
    /// Num Lock
    NumLock,
    /// Scroll Lock
    ScrollLock,
    /// division on the numeric keypad
    KpDivide,
    /// multiplication on the numeric keypad
    KpMultiply,
    /// subtraction on the numeric keypad
    KpSubtract,
    /// addition on the numeric keypad
    KpAdd,
    /// Enter on the numeric keypad
    KpEnter,
    /// decimal point on the numeric keypad
    KpDecimal,
    /// SysRq; treated as `print`, which should be used
    Sysrq,
    /// digit 0 on the numeric keypad
    #[qapi(name = "kp_0")]
    Kp0,
    /// digit 1 on the numeric keypad
    #[qapi(name = "kp_1")]
    Kp1,
    /// digit 2 on the numeric keypad
    #[qapi(name = "kp_2")]
    Kp2,
    /// digit 3 on the numeric keypad
    #[qapi(name = "kp_3")]
    Kp3,
    /// digit 4 on the numeric keypad
    #[qapi(name = "kp_4")]
    Kp4,
    /// digit 5 on the numeric keypad
    #[qapi(name = "kp_5")]
    Kp5,
    /// digit 6 on the numeric keypad
    #[qapi(name = "kp_6")]
    Kp6,
    /// digit 7 on the numeric keypad
    #[qapi(name = "kp_7")]
    Kp7,
    /// digit 8 on the numeric keypad
    #[qapi(name = "kp_8")]
    Kp8,
    /// digit 9 on the numeric keypad
    #[qapi(name = "kp_9")]
    Kp9,
    /// key next to left Shift on ISO keyboards, often with the less-than sign
    Less,
    /// function key F11
    F11,
    /// function key F12
    F12,
    /// Print Screen, and SysRq together with Alt
    Print,
    /// Home
    Home,
    /// Page Up
    Pgup,
    /// Page Down
    Pgdn,
    /// End
    End,
    /// cursor left
    Left,
    /// cursor up
    Up,
    /// cursor down
    Down,
    /// cursor right
    Right,
    /// Insert
    Insert,
    /// Delete
    Delete,
    /// Stop, on Sun keyboards
    Stop,
    /// Again, on Sun keyboards
    Again,
    /// Props, on Sun keyboards
    Props,
    /// Undo, on Sun keyboards
    Undo,
    /// Front, on Sun keyboards
    Front,
    /// Copy, on Sun keyboards
    Copy,
    /// Open, on Sun keyboards
    Open,
    /// Paste, on Sun keyboards
    Paste,
    /// Find, on Sun keyboards
    Find,
    /// Cut, on Sun keyboards
    Cut,
    /// Line Feed
    Lf,
    /// Help
    Help,
    /// left Meta (Windows or Command key)
    MetaL,
    /// right Meta (Windows or Command key)
    MetaR,
    /// Compose or application menu
    Compose,
    /// Pause and Break
    #[qapi(since = "2.0")]
    Pause,
    /// Ro, on Japanese keyboards
    #[qapi(since = "2.4")]
    Ro,
    /// Hiragana, on Japanese keyboards
    #[qapi(since = "2.9")]
    Hiragana,
    /// Henkan (convert), on Japanese keyboards
    #[qapi(since = "2.9")]
    Henkan,
    /// yen sign, on Japanese keyboards
    #[qapi(since = "2.9")]
    Yen,
    /// Muhenkan (do not convert), on Japanese keyboards
    #[qapi(since = "2.12")]
    Muhenkan,
    /// Katakana and Hiragana, on Japanese keyboards
    #[qapi(since = "2.12")]
    Katakanahiragana,
    /// comma on the numeric keypad, on Brazilian keyboards
    #[qapi(since = "2.4")]
    KpComma,
    /// equals sign on the numeric keypad
    #[qapi(since = "2.6")]
    KpEquals,
    /// power key
    #[qapi(since = "2.6")]
    Power,
    /// sleep key
    #[qapi(since = "2.10")]
    Sleep,
    /// wake-up key
    #[qapi(since = "2.10")]
    Wake,
    /// next track
    #[qapi(since = "2.10")]
    Audionext,
    /// previous track
    #[qapi(since = "2.10")]
    Audioprev,
    /// stop playback
    #[qapi(since = "2.10")]
    Audiostop,
    /// start or pause playback
    #[qapi(since = "2.10")]
    Audioplay,
    /// mute
    #[qapi(since = "2.10")]
    Audiomute,
    /// raise the volume
    #[qapi(since = "2.10")]
    Volumeup,
    /// lower the volume
    #[qapi(since = "2.10")]
    Volumedown,
    /// media player
    #[qapi(since = "2.10")]
    Mediaselect,
    /// mail program
    #[qapi(since = "2.10")]
    Mail,
    /// calculator
    #[qapi(since = "2.10")]
    Calculator,
    /// file manager (My Computer)
    #[qapi(since = "2.10")]
    Computer,
    /// home page of the browser
    #[qapi(since = "2.10")]
    AcHome,
    /// back, in the browser
    #[qapi(since = "2.10")]
    AcBack,
    /// forward, in the browser
    #[qapi(since = "2.10")]
    AcForward,
    /// reload, in the browser
    #[qapi(since = "2.10")]
    AcRefresh,
    /// bookmarks, in the browser
    #[qapi(since = "2.10")]
    AcBookmarks,
    /// Hangul and English, on Korean keyboards
    #[qapi(since = "6.1")]
    Lang1,
    /// Hanja, on Korean keyboards
    #[qapi(since = "6.1")]
    Lang2,
    /// function key F13
    #[qapi(since = "8.0")]
    F13,
    /// function key F14
    #[qapi(since = "8.0")]
    F14,
    /// function key F15
    #[qapi(since = "8.0")]
    F15,
    /// function key F16
    #[qapi(since = "8.0")]
    F16,
    /// function key F17
    #[qapi(since = "8.0")]
    F17,
    /// function key F18
    #[qapi(since = "8.0")]
    F18,
    /// function key F19
    #[qapi(since = "8.0")]
    F19,
    /// function key F20
    #[qapi(since = "8.0")]
    F20,
    /// function key F21
    #[qapi(since = "8.0")]
    F21,
    /// function key F22
    #[qapi(since = "8.0")]
    F22,
    /// function key F23
    #[qapi(since = "8.0")]
    F23,
    /// function key F24
    #[qapi(since = "8.0")]
    F24,
}

/// How a key is identified.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.3")]
pub enum KeyValueKind {
    /// by a number
    Number,
    /// by a name
    Qcode,
}

/// Envelope around a key number in a `KeyValue`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new)]
pub struct IntWrapper {
    /// number of the key: its scan code in XT set 1, plus 0x80 for keys with an `e0` prefix
    pub data: i64,
}

/// Envelope around a key name in a `KeyValue`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new)]
pub struct QKeyCodeWrapper {
    /// name of the key
    pub data: QKeyCode,
}

/// A key on the keyboard. What `data` contains depends on `type`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new)]
pub struct KeyValue {
    /// how the key is identified
    #[qapi(discriminator)]
    pub r#type: KeyValueBranch,
}

/// What `type` chooses in `KeyValue`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(KeyValueKind), from)]
pub enum KeyValueBranch {
    /// by a number
    Number(IntWrapper),
    /// by a name
    Qcode(QKeyCodeWrapper),
}

/// Buttons of a pointing device, including what a wheel does.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.0")]
pub enum InputButton {
    /// left button
    Left,
    /// middle button
    Middle,
    /// right button
    Right,
    /// wheel turned away from the user
    WheelUp,
    /// wheel turned towards the user
    WheelDown,
    /// first button at the side, usually for going back
    #[qapi(since = "2.9")]
    Side,
    /// second button at the side, usually for going forward
    #[qapi(since = "2.9")]
    Extra,
    /// wheel tilted to the left
    WheelLeft,
    /// wheel tilted to the right
    WheelRight,
    /// contact with a touch screen
    #[qapi(since = "8.1")]
    Touch,
}

/// Directions of a pointing device.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.0")]
pub enum InputAxis {
    /// horizontal, growing to the right
    X,
    /// vertical, growing downwards
    Y,
}

/// Stages of a touch on a multi-touch device.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.1")]
pub enum InputMultiTouchType {
    /// a finger touches the surface
    Begin,
    /// a touch goes on
    Update,
    /// the finger is lifted
    End,
    /// the touch is called off
    Cancel,
    /// position of the touch on one axis
    Data,
}

/// A key was pressed or released.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new)]
pub struct InputKeyEvent {
    /// the key
    pub key: KeyValue,
    /// `true` if it was pressed, `false` if it was released
    pub down: bool,
}

/// A button of a pointing device was pressed or released.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new)]
pub struct InputBtnEvent {
    /// the button
    pub button: InputButton,
    /// `true` if it was pressed, `false` if it was released
    pub down: bool,
}

/// A pointing device was moved along one axis.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new)]
pub struct InputMoveEvent {
    /// the axis
    pub axis: InputAxis,
    /// for `rel` events the distance moved, which can be negative; for `abs` events the position,
    /// where 0 to 32767 (0x7fff) spans the whole screen
    pub value: i64,
}

/// Something happened to a touch on a multi-touch device.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.1", new)]
pub struct InputMultiTouchEvent {
    /// what happened
    pub r#type: InputMultiTouchType,
    /// number of the finger, from 0 to 9
    pub slot: i64,
    /// number that stays the same from the beginning to the end of a touch
    pub tracking_id: i64,
    /// axis that `value` is for; meaningful for `data` only
    pub axis: InputAxis,
    /// position, from 0 to 32767 across the whole screen
    pub value: i64,
}

/// Kinds of input.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.0")]
pub enum InputEventKind {
    /// key on the keyboard
    Key,
    /// button of a pointing device
    Btn,
    /// movement of a pointing device by some distance
    Rel,
    /// movement of a pointing device to some position
    Abs,
    /// multi-touch
    Mtt,
}

/// Envelope around key input.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new)]
pub struct InputKeyEventWrapper {
    /// the input proper
    pub data: InputKeyEvent,
}

/// Envelope around button input.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new)]
pub struct InputBtnEventWrapper {
    /// the input proper
    pub data: InputBtnEvent,
}

/// Envelope around movement input.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new)]
pub struct InputMoveEventWrapper {
    /// the input proper
    pub data: InputMoveEvent,
}

/// Envelope around multi-touch input.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.1", new)]
pub struct InputMultiTouchEventWrapper {
    /// the input proper
    pub data: InputMultiTouchEvent,
}

/// A single piece of input for the guest. What `data` contains depends on `type`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new)]
pub struct InputEvent {
    /// kind of input
    #[qapi(discriminator)]
    pub r#type: InputEventBranch,
}

/// What `type` chooses in `InputEvent`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(InputEventKind), from)]
pub enum InputEventBranch {
    /// key on the keyboard
    Key(InputKeyEventWrapper),
    /// button of a pointing device
    Btn(InputBtnEventWrapper),
    /// movement of a pointing device by some distance
    Rel(InputMoveEventWrapper),
    /// movement of a pointing device to some position
    Abs(InputMoveEventWrapper),
    /// multi-touch
    Mtt(InputMultiTouchEventWrapper),
}

/// Settings of the GTK display.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "2.12")]
pub struct DisplayGTK {
    /// send the keyboard to the guest as soon as the pointer is above the window. Default `false`
    pub grab_on_hover: Option<bool>,
    /// scale the guest's picture to the window, rather than fit the window to the picture. By
    /// default `true` if the guest can be told the size of the window and adapt to it, as with
    /// virtio-gpu, otherwise `false`
    #[qapi(since = "3.1")]
    pub zoom_to_fit: Option<bool>,
    /// show tabs for switching between consoles from the start. Default `false`
    #[qapi(since = "7.1")]
    pub show_tabs: Option<bool>,
    /// show the menu bar. Default `true`
    #[qapi(since = "8.0")]
    pub show_menubar: Option<bool>,
}

/// Settings of the display that only renders with OpenGL, for use along with VNC or SPICE.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "3.1")]
pub struct DisplayEGLHeadless {
    /// path of the DRM render node of the GPU to use. Absent means the first one
    pub rendernode: Option<::std::string::String>,
}

/// Settings of the D-Bus display.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.0")]
pub struct DisplayDBus {
    /// path of the DRM render node of the GPU to use. Absent means the first one
    pub rendernode: Option<::std::string::String>,
    /// address of the bus. Absent means the session bus; excludes `p2p`
    pub addr: Option<::std::string::String>,
    /// use no bus, but direct connections made with `add_client`. Default `false`
    pub p2p: Option<bool>,
    /// ID of an audio backend of type `dbus` to offer along with the display. Absent means none
    pub audiodev: Option<::std::string::String>,
}

/// Whether and how a display uses OpenGL.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "3.0")]
pub enum DisplayGLMode {
    /// not at all. This is the default
    Off,
    /// with a context of either kind, as available
    On,
    /// with a context for desktop OpenGL (core profile)
    Core,
    /// with a context for OpenGL ES
    Es,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Settings of the text mode display in a terminal.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "4.0")]
pub struct DisplayCurses {
    /// character set of the guest's text mode font. Default `CP437`
    pub charset: Option<::std::string::String>,
}

/// Settings of the Cocoa display (macOS).
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.0")]
pub struct DisplayCocoa {
    /// pass the left Command key on to the guest. Default `true`; with `false` its shortcuts work
    /// on the host
    pub left_command_key: Option<bool>,
    /// take all keys, even the system's shortcuts. Default `false`; macOS has to allow it in its
    /// accessibility settings
    pub full_grab: Option<bool>,
    /// let Option act as Meta and Command as Alt, as on PC keyboards, where Alt is next to the
    /// space bar. Default `false`
    pub swap_opt_cmd: Option<bool>,
    /// scale the guest's picture to the window, rather than fit the window to the picture. Default
    /// `false`
    #[qapi(since = "8.2")]
    pub zoom_to_fit: Option<bool>,
    /// smooth the picture when it is scaled. Default `false`
    #[qapi(since = "9.0")]
    pub zoom_interpolation: Option<bool>,
}

/// Keys to hold for the shortcuts of the SDL display.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1")]
pub enum HotKeyMod {
    /// left Ctrl and left Alt
    LctrlLalt,
    /// left Shift, left Ctrl and left Alt
    LshiftLctrlLalt,
    /// right Ctrl
    Rctrl,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Settings of the SDL display.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.1")]
pub struct DisplaySDL {
    /// keys to hold for shortcuts, such as with G for letting go of the mouse. Default `lctrl-lalt`
    pub grab_mod: Option<HotKeyMod>,
}

/// Kinds of displays, that is, user interfaces of QEMU.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.12")]
pub enum DisplayType {
    /// GTK, SDL, Cocoa or a local VNC server, whichever of these comes first in this QEMU
    Default,
    /// no user interface. Graphics cards of the guest work, but nobody sees the picture
    None,
    /// window made with GTK
    #[qapi(cond(CONFIG_GTK))]
    Gtk,
    /// window made with SDL
    #[qapi(cond(CONFIG_SDL))]
    Sdl,
    /// no window; renders with OpenGL on a GPU of the host, for VNC or SPICE to show
    #[qapi(since = "3.1", cond(CONFIG_OPENGL))]
    EglHeadless,
    /// text in a terminal. It shows what graphics cards, mostly VGA, have in text mode, and nothing
    /// in graphics modes
    #[qapi(cond(CONFIG_CURSES))]
    Curses,
    /// window on macOS
    #[qapi(cond(CONFIG_COCOA))]
    Cocoa,
    /// SPICE server, together with the host's preferred client for it, in which consoles and
    /// monitors show up, too
    #[qapi(since = "4.0", cond(CONFIG_SPICE))]
    SpiceApp,
    /// service on D-Bus that other programs can show
    #[qapi(since = "7.0", cond(CONFIG_DBUS_DISPLAY))]
    Dbus,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Kind and settings of the display. The other members depend on `type`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.12", new)]
pub struct DisplayOptions {
    /// kind of display
    #[qapi(discriminator)]
    pub r#type: DisplayOptionsBranch,
    /// begin in full-screen mode. Default `false`
    pub full_screen: Option<bool>,
    /// closing the window ends QEMU. Default `true`
    pub window_close: Option<bool>,
    /// always show the host's mouse pointer. Default `false`
    #[qapi(since = "5.0")]
    pub show_cursor: Option<bool>,
    /// whether to use OpenGL. Default `off`
    pub gl: Option<DisplayGLMode>,
}

/// What `type` chooses in `DisplayOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(DisplayType), from)]
pub enum DisplayOptionsBranch {
    /// window made with GTK
    #[qapi(cond(CONFIG_GTK))]
    Gtk(DisplayGTK),
    /// window on macOS
    #[qapi(cond(CONFIG_COCOA))]
    Cocoa(DisplayCocoa),
    /// text in a terminal. It shows what graphics cards, mostly VGA, have in text mode, and nothing
    /// in graphics modes
    #[qapi(cond(CONFIG_CURSES))]
    Curses(DisplayCurses),
    /// no window; renders with OpenGL on a GPU of the host, for VNC or SPICE to show
    #[qapi(cond(CONFIG_OPENGL))]
    EglHeadless(DisplayEGLHeadless),
    /// service on D-Bus that other programs can show
    #[qapi(cond(CONFIG_DBUS_DISPLAY))]
    Dbus(Box<DisplayDBus>),
    /// window made with SDL
    #[qapi(cond(CONFIG_SDL))]
    Sdl(DisplaySDL),
    /// GTK, SDL, Cocoa or a local VNC server, whichever of these comes first in this QEMU
    Default,
    /// no user interface. Graphics cards of the guest work, but nobody sees the picture
    None,
    /// SPICE server, together with the host's preferred client for it, in which consoles and
    /// monitors show up, too
    SpiceApp,
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Displays of which parts can be loaded again.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "6.0")]
pub enum DisplayReloadType {
    /// VNC
    Vnc,
}

/// What a VNC server should load again.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "6.0")]
pub struct DisplayReloadOptionsVNC {
    /// `true` to load the TLS certificates and keys again. Default `false`
    pub tls_certs: Option<bool>,
}

/// What a display should load again. The other members depend on `type`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "6.0", new)]
pub struct DisplayReloadOptions {
    /// which display
    #[qapi(discriminator)]
    pub r#type: DisplayReloadOptionsBranch,
}

/// What `type` chooses in `DisplayReloadOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(DisplayReloadType), from)]
pub enum DisplayReloadOptionsBranch {
    /// VNC
    Vnc(DisplayReloadOptionsVNC),
}

/// Displays whose settings can be changed at run time.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "7.1")]
pub enum DisplayUpdateType {
    /// VNC
    Vnc,
}

/// New settings for a VNC server.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.1")]
pub struct DisplayUpdateOptionsVNC {
    /// addresses to listen on from now on, in place of the present ones. Those for WebSocket stay
    /// as they are. Absent means unchanged
    pub addresses: Option<Vec<SocketAddress>>,
}

/// New settings for a display. The other members depend on `type`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "7.1", new)]
pub struct DisplayUpdateOptions {
    /// which display
    #[qapi(discriminator)]
    pub r#type: DisplayUpdateOptionsBranch,
}

/// What `type` chooses in `DisplayUpdateOptions`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(DisplayUpdateType), from)]
pub enum DisplayUpdateOptionsBranch {
    /// VNC
    Vnc(DisplayUpdateOptionsVNC),
}

/// Commands.
pub mod cmd {
    use super::{
        DisplayOptions, DisplayReloadOptions, DisplayUpdateOptions, ExpirePasswordOptions, ImageFormat,
        InputEvent, KeyValue, MouseInfo, SetPasswordOptions, SpiceInfo, VncInfo, VncInfo2,
    };
    use qapi_runtime::Qapi;

    /// Sets the password of a VNC or SPICE server. The server must have been started with password
    /// authentication.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if `protocol` is `spice` and there is no SPICE server; GenericError if the
    /// server does not use passwords, is not found, or cannot treat its clients as requested
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, name = "set_password", since = "0.14", exceptions(command_name), boxed)]
    pub struct SetPassword(pub SetPasswordOptions);

    /// Sets when the password of a VNC or SPICE server ceases to be valid. Clients that are
    /// connected stay.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if `protocol` is `spice` and there is no SPICE server; GenericError if `time`
    /// is malformed or the server is not found
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, name = "expire_password", since = "0.14", exceptions(command_name), boxed)]
    pub struct ExpirePassword(pub ExpirePasswordOptions);

    /// Writes a picture of what a display shows to a file. An existing file is overwritten.
    ///
    /// # Errors
    ///
    /// fails if there is no such device or output, if it shows nothing, or if the file cannot be
    /// written
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "0.14", cond(CONFIG_PIXMAN), coroutine, new)]
    pub struct Screendump {
        /// path of the file
        pub filename: ::std::string::String,
        /// ID of the display device. Absent means the first console
        #[qapi(since = "2.12")]
        pub device: Option<::std::string::String>,
        /// number of the output, for devices that have several. Default 0; needs `device`
        #[qapi(since = "2.12")]
        pub head: Option<i64>,
        /// format of the file. Default `ppm`
        #[qapi(since = "7.1")]
        pub format: Option<ImageFormat>,
    }

    /// Tells about the SPICE server and its clients.
    ///
    /// # Returns
    ///
    /// state of the server, with `enabled` being `false` if there is none
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", cond(CONFIG_SPICE), returns(SpiceInfo))]
    pub struct QuerySpice {}

    /// Tells about the first VNC server and its clients.
    ///
    /// # Returns
    ///
    /// state of the server, with `enabled` being `false` if there is none
    ///
    /// # Errors
    ///
    /// fails if the server listens on some other kind of socket than IP or Unix domain
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", cond(CONFIG_VNC), returns(VncInfo))]
    pub struct QueryVnc {}

    /// Tells about all VNC servers and their clients.
    ///
    /// # Returns
    ///
    /// one entry per server
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "2.3", cond(CONFIG_VNC), returns(Vec<VncInfo2>))]
    pub struct QueryVncServers {}

    /// Sets the password of the first VNC server. Connected clients stay. An empty string is a
    /// password like any other, and does not lock the server.
    ///
    /// # Errors
    ///
    /// fails if there is no VNC server, or if it was started without password authentication
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.1", cond(CONFIG_VNC), new)]
    pub struct ChangeVncPassword {
        /// the password, of which the first 8 characters count
        pub password: ::std::string::String,
    }

    /// Lists the pointing devices of the machine.
    ///
    /// # Returns
    ///
    /// one entry per device
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "0.14", returns(Vec<MouseInfo>))]
    pub struct QueryMice {}

    /// Presses keys one after the other, holds them down together, and releases them in reverse
    /// order: a key combination.
    ///
    /// # Errors
    ///
    /// fails for unknown keys
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "1.3", new)]
    pub struct SendKey {
        /// the keys
        pub keys: Vec<KeyValue>,
        /// milliseconds to wait after each press and release. Absent or 0 means a short default:
        /// 100 according to QEMU's manual, 10 in current versions
        pub hold_time: Option<i64>,
    }

    /// Passes input to the guest, as if it came from its keyboard or pointing device. The guest
    /// gets all of it as one report.
    ///
    /// # Errors
    ///
    /// fails if the guest is not running, if there is no such display device or output, or if no
    /// input device takes that kind of input
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "2.6", new)]
    pub struct InputSendEvent {
        /// ID of the display device whose input devices are preferred, for machines with several
        /// seats; devices bound to no display come second. Absent means that only the latter are
        /// considered
        pub device: Option<::std::string::String>,
        /// number of the output of `device`. Default 0
        pub head: Option<i64>,
        /// the input, in order
        pub events: Vec<InputEvent>,
    }

    /// Tells the kind and the settings of the display QEMU was started with.
    ///
    /// # Returns
    ///
    /// the settings
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "3.1", returns(DisplayOptions))]
    pub struct QueryDisplayOptions {}

    /// Makes a display load files again that have changed, such as renewed certificates. For VNC,
    /// this is about the first server.
    ///
    /// # Errors
    ///
    /// fails if there is no such display, if it does not use TLS, or if the files cannot be loaded
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "6.0", boxed)]
    pub struct DisplayReload(pub DisplayReloadOptions);

    /// Changes settings of a display. For VNC, this is about the first server.
    ///
    /// # Errors
    ///
    /// fails if there is no such display, or if it cannot listen on the new addresses
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, since = "7.1", boxed)]
    pub struct DisplayUpdate(pub DisplayUpdateOptions);

    /// Tells SPICE clients where the guest will be after a migration, so that they switch over when
    /// it is done. To be used before `migrate`.
    ///
    /// # Errors
    ///
    /// DeviceNotFound if there is no SPICE server; GenericError for other protocols or without a
    /// port
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, name = "client_migrate_info", since = "0.14", exceptions(command_name), new)]
    pub struct ClientMigrateInfo {
        /// has to be `spice`
        pub protocol: ::std::string::String,
        /// host name or address of the migration target
        pub hostname: ::std::string::String,
        /// port of the SPICE server there, without encryption. One of `port` and `tls-port` has to
        /// be given
        pub port: Option<i64>,
        /// port of the SPICE server there, with encryption
        pub tls_port: Option<i64>,
        /// subject that the certificate of the target's server should have. Absent means that
        /// clients check it as usual
        pub cert_subject: Option<::std::string::String>,
    }
}

/// Events.
pub mod event {
    use super::{SpiceBasicInfo, SpiceChannel, SpiceServerInfo, VncBasicInfo, VncClientInfo, VncServerInfo};
    use qapi_runtime::Qapi;

    /// A SPICE client opened a connection for a channel. It has not been authenticated yet.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "0.14", cond(CONFIG_SPICE))]
    pub struct SpiceConnected {
        /// the server's end
        pub server: SpiceBasicInfo,
        /// the client's end
        pub client: SpiceBasicInfo,
    }

    /// A channel of a SPICE client has been set up and authenticated, and can be used.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "0.14", cond(CONFIG_SPICE))]
    pub struct SpiceInitialized {
        /// the server's end
        pub server: SpiceServerInfo,
        /// the client's end, and what the channel is for
        pub client: SpiceChannel,
    }

    /// A channel of a SPICE client was closed.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "0.14", cond(CONFIG_SPICE))]
    pub struct SpiceDisconnected {
        /// the server's end
        pub server: SpiceBasicInfo,
        /// the client's end
        pub client: SpiceBasicInfo,
    }

    /// SPICE clients have been handed over to the migration target, so that QEMU on the source is
    /// no longer needed for them.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(event, since = "1.3", cond(CONFIG_SPICE))]
    pub struct SpiceMigrateCompleted {}

    /// A VNC client opened a connection. It has not been authenticated yet.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "0.13", cond(CONFIG_VNC))]
    pub struct VncConnected {
        /// the server's end
        pub server: VncServerInfo,
        /// the client's end
        pub client: VncBasicInfo,
    }

    /// A VNC client has been authenticated, and its session is in use.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "0.13", cond(CONFIG_VNC))]
    pub struct VncInitialized {
        /// the server's end
        pub server: VncServerInfo,
        /// the client's end, and who it is
        pub client: VncClientInfo,
    }

    /// A VNC client's connection was closed.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, since = "0.13", cond(CONFIG_VNC))]
    pub struct VncDisconnected {
        /// the server's end
        pub server: VncServerInfo,
        /// the client's end, and who it is
        pub client: VncClientInfo,
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "ui",
    includes: &["common", "sockets"],
    definitions: &[
        describe::ty::<DisplayProtocol>(),
        describe::ty::<SetPasswordAction>(),
        describe::ty::<SetPasswordOptions>(),
        describe::ty::<SetPasswordOptionsVnc>(),
        describe::command::<cmd::SetPassword>(),
        describe::ty::<ExpirePasswordOptions>(),
        describe::ty::<ExpirePasswordOptionsVnc>(),
        describe::command::<cmd::ExpirePassword>(),
        describe::ty::<ImageFormat>(),
        describe::command::<cmd::Screendump>(),
        describe::ty::<SpiceBasicInfo>(),
        describe::ty::<SpiceServerInfo>(),
        describe::ty::<SpiceChannel>(),
        describe::ty::<SpiceQueryMouseMode>(),
        describe::ty::<SpiceInfo>(),
        describe::command::<cmd::QuerySpice>(),
        describe::event::<event::SpiceConnected>(),
        describe::event::<event::SpiceInitialized>(),
        describe::event::<event::SpiceDisconnected>(),
        describe::event::<event::SpiceMigrateCompleted>(),
        describe::ty::<VncBasicInfo>(),
        describe::ty::<VncServerInfo>(),
        describe::ty::<VncClientInfo>(),
        describe::ty::<VncInfo>(),
        describe::ty::<VncPrimaryAuth>(),
        describe::ty::<VncVencryptSubAuth>(),
        describe::ty::<VncServerInfo2>(),
        describe::ty::<VncInfo2>(),
        describe::command::<cmd::QueryVnc>(),
        describe::command::<cmd::QueryVncServers>(),
        describe::command::<cmd::ChangeVncPassword>(),
        describe::event::<event::VncConnected>(),
        describe::event::<event::VncInitialized>(),
        describe::event::<event::VncDisconnected>(),
        describe::ty::<MouseInfo>(),
        describe::command::<cmd::QueryMice>(),
        describe::ty::<QKeyCode>(),
        describe::ty::<KeyValueKind>(),
        describe::ty::<IntWrapper>(),
        describe::ty::<QKeyCodeWrapper>(),
        describe::ty::<KeyValue>(),
        describe::command::<cmd::SendKey>(),
        describe::ty::<InputButton>(),
        describe::ty::<InputAxis>(),
        describe::ty::<InputMultiTouchType>(),
        describe::ty::<InputKeyEvent>(),
        describe::ty::<InputBtnEvent>(),
        describe::ty::<InputMoveEvent>(),
        describe::ty::<InputMultiTouchEvent>(),
        describe::ty::<InputEventKind>(),
        describe::ty::<InputKeyEventWrapper>(),
        describe::ty::<InputBtnEventWrapper>(),
        describe::ty::<InputMoveEventWrapper>(),
        describe::ty::<InputMultiTouchEventWrapper>(),
        describe::ty::<InputEvent>(),
        describe::command::<cmd::InputSendEvent>(),
        describe::ty::<DisplayGTK>(),
        describe::ty::<DisplayEGLHeadless>(),
        describe::ty::<DisplayDBus>(),
        describe::ty::<DisplayGLMode>(),
        describe::ty::<DisplayCurses>(),
        describe::ty::<DisplayCocoa>(),
        describe::ty::<HotKeyMod>(),
        describe::ty::<DisplaySDL>(),
        describe::ty::<DisplayType>(),
        describe::ty::<DisplayOptions>(),
        describe::command::<cmd::QueryDisplayOptions>(),
        describe::ty::<DisplayReloadType>(),
        describe::ty::<DisplayReloadOptionsVNC>(),
        describe::ty::<DisplayReloadOptions>(),
        describe::command::<cmd::DisplayReload>(),
        describe::ty::<DisplayUpdateType>(),
        describe::ty::<DisplayUpdateOptionsVNC>(),
        describe::ty::<DisplayUpdateOptions>(),
        describe::command::<cmd::DisplayUpdate>(),
        describe::command::<cmd::ClientMigrateInfo>(),
    ],
};
