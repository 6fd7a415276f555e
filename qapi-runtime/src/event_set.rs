//! All events of a schema as one type.

use crate::visit::Rest;
use crate::visitor::{InputVisitor, OutputVisitor};
use crate::{Failed, Map, Name, Value};

/// An enum of events, made by [`event_set!`](crate::event_set).
///
/// A client that listens to everything decodes what arrives to such a type, by
/// `EventMessage::decode_any`, and matches on it.
pub trait EventSet: Sized {
    /// Builds the event called `name`. Its data are the root of what the visitor has.
    ///
    /// # Errors
    /// If the event is known, but its data are not what the schema says.
    fn input(name: &str, v: &mut dyn InputVisitor) -> Result<Self, Failed>;

    /// Shows the event's data to the visitor.
    fn output(&self, v: &mut dyn OutputVisitor);

    /// The event's name on the wire.
    fn name(&self) -> &str;
}

/// An event that the schema does not have.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownEvent {
    /// Its name.
    pub name: Box<str>,
    /// Its data.
    pub data: Map<String, Value>,
}

impl UnknownEvent {
    /// Takes the data whatever they are.
    ///
    /// # Errors
    /// If they are no object.
    pub fn input(name: &str, v: &mut dyn InputVisitor) -> Result<UnknownEvent, Failed> {
        v.start_struct(&Name::ANONYMOUS)?;
        let data = v.rest();
        v.end_struct();
        data.map(|data| UnknownEvent { name: name.into(), data })
    }

    /// Shows the data to the visitor.
    pub fn output(&self, v: &mut dyn OutputVisitor) {
        v.start_struct(&Name::ANONYMOUS);
        self.data.output_rest(v);
        v.end_struct();
    }
}

/// Defines an enum of events. The variant behind `else` takes those that are not among them.
///
/// ```
/// use qapi_runtime::{EventSet, Qapi};
/// use qapi_runtime::visitor::QObjectInput;
///
/// /// The battery is about to be empty.
/// #[derive(Qapi, Clone, Debug, PartialEq)]
/// #[qapi(event)]
/// pub struct BatteryLow {
///     /// Percent.
///     pub left: u8,
/// }
///
/// qapi_runtime::event_set! {
///     /// Events of a battery.
///     pub enum BatteryEvent {
///         BatteryLow(BatteryLow),
///     } else Unrecognized
/// }
///
/// let data = serde_json::json!({ "left": 7 });
/// let event = BatteryEvent::input("BATTERY_LOW", &mut QObjectInput::new(&data)).unwrap();
/// assert_eq!(event, BatteryEvent::BatteryLow(BatteryLow { left: 7 }));
/// let event = BatteryEvent::input("BATTERY_STOLEN", &mut QObjectInput::new(&data)).unwrap();
/// assert_eq!(event.name(), "BATTERY_STOLEN");
/// ```
#[macro_export]
macro_rules! event_set {
    (
        $(#[$meta:meta])*
        $vis:vis enum $set:ident {
            $($(#[$gate:meta])* $variant:ident($event:ty),)*
        } else $unrecognized:ident
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "events are handled one at a time")]
        $vis enum $set {
            $(
                #[doc = ::core::concat!("[`", ::core::stringify!($event), "`]")]
                $(#[$gate])*
                $variant($event),
            )*
            /// An event that the schema does not have.
            $unrecognized($crate::UnknownEvent),
        }

        impl $crate::EventSet for $set {
            #[inline]
            #[inline]
            fn input(
                name: &str,
                v: &mut dyn $crate::visitor::InputVisitor,
            ) -> ::core::result::Result<Self, $crate::Failed> {
                $(
                    $(#[$gate])*
                    if name == <$event as $crate::Event>::DEFINITION.name {
                        return $crate::visit::input_object(v, &$crate::Name::ANONYMOUS).map($set::$variant);
                    }
                )*
                $crate::UnknownEvent::input(name, v).map($set::$unrecognized)
            }

            #[inline]
            #[inline]
            fn output(&self, v: &mut dyn $crate::visitor::OutputVisitor) {
                match self {
                    $(
                        $(#[$gate])*
                        $set::$variant(event) => {
                            $crate::visit::output_object(event, v, &$crate::Name::ANONYMOUS);
                        }
                    )*
                    $set::$unrecognized(event) => event.output(v),
                }
            }

            #[inline]
            #[inline]
            fn name(&self) -> &str {
                match self {
                    $(
                        $(#[$gate])*
                        $set::$variant(_) => <$event as $crate::Event>::DEFINITION.name,
                    )*
                    $set::$unrecognized(event) => &event.name,
                }
            }
        }
    };
}
