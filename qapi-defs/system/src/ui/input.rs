//! Input events.

use super::KeyValue;
use qapi_runtime::Qapi;

/// Buttons of a pointing device, including what a wheel does.
///
/// Since 2.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum InputButton {
    /// Left button.
    Left,
    /// Middle button.
    Middle,
    /// Right button.
    Right,
    /// Wheel turned away from the user.
    WheelUp,
    /// Wheel turned towards the user.
    WheelDown,
    /// First button at the side, usually for going back. Since 2.9.
    #[qapi(since = "2.9")]
    Side,
    /// Second button at the side, usually for going forward. Since 2.9.
    #[qapi(since = "2.9")]
    Extra,
    /// Wheel tilted to the left.
    WheelLeft,
    /// Wheel tilted to the right.
    WheelRight,
    /// Contact with a touch screen. Since 8.1.
    #[qapi(since = "8.1")]
    Touch,
}

/// Directions of a pointing device.
///
/// Since 2.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum InputAxis {
    /// Horizontal, growing to the right.
    X,
    /// Vertical, growing downwards.
    Y,
}

/// Stages of a touch, on devices that tell fingers apart.
///
/// Since 8.1.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "8.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum InputMultiTouchType {
    /// A finger touches the surface.
    Begin,
    /// A touch goes on.
    Update,
    /// The finger is lifted.
    End,
    /// The touch is called off.
    Cancel,
    /// Position of the touch on one axis.
    Data,
}

/// A key was pressed or released.
///
/// Since 2.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct InputKeyEvent {
    /// The key.
    pub key: KeyValue,
    /// `true` if it was pressed, `false` if it was released.
    pub down: bool,
}

/// A button of a pointing device was pressed or released.
///
/// Since 2.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct InputBtnEvent {
    /// The button.
    pub button: InputButton,
    /// `true` if it was pressed, `false` if it was released.
    pub down: bool,
}

/// A pointing device was moved along one axis.
///
/// Since 2.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct InputMoveEvent {
    /// The axis.
    pub axis: InputAxis,
    /// For `rel` events the distance moved, which can be negative; for `abs` events the position,
    /// where 0 to 32767 (0x7fff) spans the whole screen.
    pub value: i64,
}

/// Something a finger did, on devices that tell fingers apart.
///
/// Since 8.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct InputMultiTouchEvent {
    /// What happened.
    pub r#type: InputMultiTouchType,
    /// Number of the finger, from 0 to 9.
    pub slot: i64,
    /// Number that stays the same from the beginning to the end of a touch.
    pub tracking_id: i64,
    /// Axis that `value` is for; meaningful for `data` only.
    pub axis: InputAxis,
    /// Position, from 0 to 32767 across the whole screen.
    pub value: i64,
}

/// Kinds of input.
///
/// Since 2.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum InputEventKind {
    /// Key on the keyboard.
    Key,
    /// Button of a pointing device.
    Btn,
    /// Movement of a pointing device by some distance.
    Rel,
    /// Movement of a pointing device to some position.
    Abs,
    /// Multi-touch.
    Mtt,
}

/// Envelope around key input.
///
/// Since 2.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct InputKeyEventWrapper {
    /// The input proper.
    pub data: InputKeyEvent,
}

/// Envelope around button input.
///
/// Since 2.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct InputBtnEventWrapper {
    /// The input proper.
    pub data: InputBtnEvent,
}

/// Envelope around movement input.
///
/// Since 2.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct InputMoveEventWrapper {
    /// The input proper.
    pub data: InputMoveEvent,
}

/// Envelope around multi-touch input.
///
/// Since 8.1.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "8.1", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct InputMultiTouchEventWrapper {
    /// The input proper.
    pub data: InputMultiTouchEvent,
}

/// A single piece of input for the guest. What `data` contains depends on `type`.
///
/// Since 2.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct InputEvent {
    /// Kind of input.
    #[qapi(discriminator)]
    pub r#type: InputEventBranch,
}

/// What `type` chooses in `InputEvent`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(InputEventKind), from)]
pub enum InputEventBranch {
    /// Key on the keyboard.
    Key(InputKeyEventWrapper),
    /// Button of a pointing device.
    Btn(InputBtnEventWrapper),
    /// Movement of a pointing device by some distance.
    Rel(InputMoveEventWrapper),
    /// Movement of a pointing device to some position.
    Abs(InputMoveEventWrapper),
    /// Multi-touch.
    Mtt(InputMultiTouchEventWrapper),
}
