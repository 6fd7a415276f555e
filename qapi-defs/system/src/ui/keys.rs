//! Keys and mice.

use qapi_runtime::Qapi;

/// A pointing device of the machine.
///
/// Since 0.14.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "0.14", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct MouseInfo {
    /// Name of the device.
    pub name: String,
    /// Number of the device, which the HMP command `mouse_set` takes.
    pub index: i64,
    /// Whether pointer events go to this device.
    pub current: bool,
    /// Whether it takes absolute positions, as a tablet does, rather than movements.
    pub absolute: bool,
}

/// Names of keys, by what they carry on a keyboard with the US layout. The guest makes of them
/// whatever its own layout says.
///
/// Since 1.3.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.3", exceptions(member_names), rename_all = "snake_case", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QKeyCode {
    /// No key that has a name; sent for keys QEMU cannot identify. Since 2.0.
    #[qapi(since = "2.0")]
    Unmapped,
    /// Left Shift.
    Shift,
    /// Right Shift. On the wire: `shift_r`.
    ShiftR,
    /// Left Alt.
    Alt,
    /// Right Alt (AltGr). On the wire: `alt_r`.
    AltR,
    /// Left Ctrl.
    Ctrl,
    /// Right Ctrl. On the wire: `ctrl_r`.
    CtrlR,
    /// Menu.
    Menu,
    /// Escape.
    Esc,
    /// Digit 1 above the letters. On the wire: `1`.
    #[qapi(name = "1")]
    _1,
    /// Digit 2 above the letters. On the wire: `2`.
    #[qapi(name = "2")]
    _2,
    /// Digit 3 above the letters. On the wire: `3`.
    #[qapi(name = "3")]
    _3,
    /// Digit 4 above the letters. On the wire: `4`.
    #[qapi(name = "4")]
    _4,
    /// Digit 5 above the letters. On the wire: `5`.
    #[qapi(name = "5")]
    _5,
    /// Digit 6 above the letters. On the wire: `6`.
    #[qapi(name = "6")]
    _6,
    /// Digit 7 above the letters. On the wire: `7`.
    #[qapi(name = "7")]
    _7,
    /// Digit 8 above the letters. On the wire: `8`.
    #[qapi(name = "8")]
    _8,
    /// Digit 9 above the letters. On the wire: `9`.
    #[qapi(name = "9")]
    _9,
    /// Digit 0 above the letters. On the wire: `0`.
    #[qapi(name = "0")]
    _0,
    /// Minus.
    Minus,
    /// Equals sign.
    Equal,
    /// Backspace.
    Backspace,
    /// Tab.
    Tab,
    /// Letter Q.
    Q,
    /// Letter W.
    W,
    /// Letter E.
    E,
    /// Letter R.
    R,
    /// Letter T.
    T,
    /// Letter Y.
    Y,
    /// Letter U.
    U,
    /// Letter I.
    I,
    /// Letter O.
    O,
    /// Letter P.
    P,
    /// Opening square bracket. On the wire: `bracket_left`.
    BracketLeft,
    /// Closing square bracket. On the wire: `bracket_right`.
    BracketRight,
    /// Return.
    Ret,
    /// Letter A.
    A,
    /// Letter S.
    S,
    /// Letter D.
    D,
    /// Letter F.
    F,
    /// Letter G.
    G,
    /// Letter H.
    H,
    /// Letter J.
    J,
    /// Letter K.
    K,
    /// Letter L.
    L,
    /// Semicolon.
    Semicolon,
    /// Apostrophe.
    Apostrophe,
    /// Grave accent, left of the digits. On the wire: `grave_accent`.
    GraveAccent,
    /// Backslash.
    Backslash,
    /// Letter Z.
    Z,
    /// Letter X.
    X,
    /// Letter C.
    C,
    /// Letter V.
    V,
    /// Letter B.
    B,
    /// Letter N.
    N,
    /// Letter M.
    M,
    /// Comma.
    Comma,
    /// Full stop.
    Dot,
    /// Slash.
    Slash,
    /// Asterisk on the numeric keypad, like `kp_multiply`.
    Asterisk,
    /// Space bar.
    Spc,
    /// Caps Lock. On the wire: `caps_lock`.
    CapsLock,
    /// Function key F1.
    F1,
    /// Function key F2.
    F2,
    /// Function key F3.
    F3,
    /// Function key F4.
    F4,
    /// Function key F5.
    F5,
    /// Function key F6.
    F6,
    /// Function key F7.
    F7,
    /// Function key F8.
    F8,
    /// Function key F9.
    F9,
    /// Function key F10.
    F10,
    /// Num Lock. On the wire: `num_lock`.
    NumLock,
    /// Scroll Lock. On the wire: `scroll_lock`.
    ScrollLock,
    /// Division on the numeric keypad. On the wire: `kp_divide`.
    KpDivide,
    /// Multiplication on the numeric keypad. On the wire: `kp_multiply`.
    KpMultiply,
    /// Subtraction on the numeric keypad. On the wire: `kp_subtract`.
    KpSubtract,
    /// Addition on the numeric keypad. On the wire: `kp_add`.
    KpAdd,
    /// Enter on the numeric keypad. On the wire: `kp_enter`.
    KpEnter,
    /// Decimal point on the numeric keypad. On the wire: `kp_decimal`.
    KpDecimal,
    /// SysRq; treated as `print`, which should be used.
    Sysrq,
    /// Digit 0 on the numeric keypad. On the wire: `kp_0`.
    #[qapi(name = "kp_0")]
    Kp0,
    /// Digit 1 on the numeric keypad. On the wire: `kp_1`.
    #[qapi(name = "kp_1")]
    Kp1,
    /// Digit 2 on the numeric keypad. On the wire: `kp_2`.
    #[qapi(name = "kp_2")]
    Kp2,
    /// Digit 3 on the numeric keypad. On the wire: `kp_3`.
    #[qapi(name = "kp_3")]
    Kp3,
    /// Digit 4 on the numeric keypad. On the wire: `kp_4`.
    #[qapi(name = "kp_4")]
    Kp4,
    /// Digit 5 on the numeric keypad. On the wire: `kp_5`.
    #[qapi(name = "kp_5")]
    Kp5,
    /// Digit 6 on the numeric keypad. On the wire: `kp_6`.
    #[qapi(name = "kp_6")]
    Kp6,
    /// Digit 7 on the numeric keypad. On the wire: `kp_7`.
    #[qapi(name = "kp_7")]
    Kp7,
    /// Digit 8 on the numeric keypad. On the wire: `kp_8`.
    #[qapi(name = "kp_8")]
    Kp8,
    /// Digit 9 on the numeric keypad. On the wire: `kp_9`.
    #[qapi(name = "kp_9")]
    Kp9,
    /// Key next to left Shift on ISO keyboards, often with the less-than sign.
    Less,
    /// Function key F11.
    F11,
    /// Function key F12.
    F12,
    /// Print Screen, and SysRq together with Alt.
    Print,
    /// Home.
    Home,
    /// Page Up.
    Pgup,
    /// Page Down.
    Pgdn,
    /// End.
    End,
    /// Cursor left.
    Left,
    /// Cursor up.
    Up,
    /// Cursor down.
    Down,
    /// Cursor right.
    Right,
    /// Insert.
    Insert,
    /// Delete.
    Delete,
    /// Stop, on Sun keyboards.
    Stop,
    /// Again, on Sun keyboards.
    Again,
    /// Props, on Sun keyboards.
    Props,
    /// Undo, on Sun keyboards.
    Undo,
    /// Front, on Sun keyboards.
    Front,
    /// Copy, on Sun keyboards.
    Copy,
    /// Open, on Sun keyboards.
    Open,
    /// Paste, on Sun keyboards.
    Paste,
    /// Find, on Sun keyboards.
    Find,
    /// Cut, on Sun keyboards.
    Cut,
    /// Line Feed.
    Lf,
    /// Help.
    Help,
    /// Left Meta (Windows or Command key). On the wire: `meta_l`.
    MetaL,
    /// Right Meta (Windows or Command key). On the wire: `meta_r`.
    MetaR,
    /// Compose or application menu.
    Compose,
    /// Pause and Break. Since 2.0.
    #[qapi(since = "2.0")]
    Pause,
    /// Ro, on Japanese keyboards. Since 2.4.
    #[qapi(since = "2.4")]
    Ro,
    /// Hiragana, on Japanese keyboards. Since 2.9.
    #[qapi(since = "2.9")]
    Hiragana,
    /// Henkan (convert), on Japanese keyboards. Since 2.9.
    #[qapi(since = "2.9")]
    Henkan,
    /// Yen sign, on Japanese keyboards. Since 2.9.
    #[qapi(since = "2.9")]
    Yen,
    /// Muhenkan (do not convert), on Japanese keyboards. Since 2.12.
    #[qapi(since = "2.12")]
    Muhenkan,
    /// Katakana and Hiragana, on Japanese keyboards. Since 2.12.
    #[qapi(since = "2.12")]
    Katakanahiragana,
    /// Comma on the numeric keypad, on Brazilian keyboards. On the wire: `kp_comma`. Since 2.4.
    #[qapi(since = "2.4")]
    KpComma,
    /// Equals sign on the numeric keypad. On the wire: `kp_equals`. Since 2.6.
    #[qapi(since = "2.6")]
    KpEquals,
    /// Power key. Since 2.6.
    #[qapi(since = "2.6")]
    Power,
    /// Sleep key. Since 2.10.
    #[qapi(since = "2.10")]
    Sleep,
    /// Wake-up key. Since 2.10.
    #[qapi(since = "2.10")]
    Wake,
    /// Next track. Since 2.10.
    #[qapi(since = "2.10")]
    Audionext,
    /// Previous track. Since 2.10.
    #[qapi(since = "2.10")]
    Audioprev,
    /// Stop playback. Since 2.10.
    #[qapi(since = "2.10")]
    Audiostop,
    /// Start or pause playback. Since 2.10.
    #[qapi(since = "2.10")]
    Audioplay,
    /// Mute. Since 2.10.
    #[qapi(since = "2.10")]
    Audiomute,
    /// Raise the volume. Since 2.10.
    #[qapi(since = "2.10")]
    Volumeup,
    /// Lower the volume. Since 2.10.
    #[qapi(since = "2.10")]
    Volumedown,
    /// Media player. Since 2.10.
    #[qapi(since = "2.10")]
    Mediaselect,
    /// Mail program. Since 2.10.
    #[qapi(since = "2.10")]
    Mail,
    /// Calculator. Since 2.10.
    #[qapi(since = "2.10")]
    Calculator,
    /// File manager (My Computer). Since 2.10.
    #[qapi(since = "2.10")]
    Computer,
    /// Home page of the browser. On the wire: `ac_home`. Since 2.10.
    #[qapi(since = "2.10")]
    AcHome,
    /// Back, in the browser. On the wire: `ac_back`. Since 2.10.
    #[qapi(since = "2.10")]
    AcBack,
    /// Forward, in the browser. On the wire: `ac_forward`. Since 2.10.
    #[qapi(since = "2.10")]
    AcForward,
    /// Reload, in the browser. On the wire: `ac_refresh`. Since 2.10.
    #[qapi(since = "2.10")]
    AcRefresh,
    /// Bookmarks, in the browser. On the wire: `ac_bookmarks`. Since 2.10.
    #[qapi(since = "2.10")]
    AcBookmarks,
    /// Hangul and English, on Korean keyboards. Since 6.1.
    #[qapi(since = "6.1")]
    Lang1,
    /// Hanja, on Korean keyboards. Since 6.1.
    #[qapi(since = "6.1")]
    Lang2,
    /// Function key F13. Since 8.0.
    #[qapi(since = "8.0")]
    F13,
    /// Function key F14. Since 8.0.
    #[qapi(since = "8.0")]
    F14,
    /// Function key F15. Since 8.0.
    #[qapi(since = "8.0")]
    F15,
    /// Function key F16. Since 8.0.
    #[qapi(since = "8.0")]
    F16,
    /// Function key F17. Since 8.0.
    #[qapi(since = "8.0")]
    F17,
    /// Function key F18. Since 8.0.
    #[qapi(since = "8.0")]
    F18,
    /// Function key F19. Since 8.0.
    #[qapi(since = "8.0")]
    F19,
    /// Function key F20. Since 8.0.
    #[qapi(since = "8.0")]
    F20,
    /// Function key F21. Since 8.0.
    #[qapi(since = "8.0")]
    F21,
    /// Function key F22. Since 8.0.
    #[qapi(since = "8.0")]
    F22,
    /// Function key F23. Since 8.0.
    #[qapi(since = "8.0")]
    F23,
    /// Function key F24. Since 8.0.
    #[qapi(since = "8.0")]
    F24,
}

/// How a key is identified.
///
/// Since 1.3.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "1.3", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum KeyValueKind {
    /// By a number.
    Number,
    /// By a name.
    Qcode,
}

/// Envelope around a key number in a `KeyValue`.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct IntWrapper {
    /// Number of the key: its scan code in XT set 1, plus 0x80 for keys with an `e0` prefix.
    pub data: i64,
}

/// Envelope around a key name in a `KeyValue`.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QKeyCodeWrapper {
    /// Name of the key.
    pub data: QKeyCode,
}

/// A key on the keyboard. What `data` contains depends on `type`.
///
/// Since 1.3.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "1.3", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct KeyValue {
    /// How the key is identified.
    #[qapi(discriminator)]
    pub r#type: KeyValueBranch,
}

/// What `type` chooses in `KeyValue`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(KeyValueKind), from)]
pub enum KeyValueBranch {
    /// By a number.
    Number(IntWrapper),
    /// By a name.
    Qcode(QKeyCodeWrapper),
}
