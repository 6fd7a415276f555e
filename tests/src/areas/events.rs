//! Events to messages, and how often they may come.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use qapi_runtime::qmp::{Clock, Emission, EventBus, Moment, Service, Similar, Timestamp};
use qapi_runtime::visitor::InputVisitor;
use qapi_runtime::visitor::QObjectInput;
use qapi_runtime::{Error, Event, Name, Value, visit};

use crate::compare;
use crate::test_schema::event;
use crate::test_service::service;
use crate::vectors::{Case, Outcome};

pub(super) fn run(case: &Case) -> Outcome {
    match case.text("api") {
        Some("emit") => run_emit(case),
        Some("throttle") => run_throttle(case),
        _ => Outcome::Skipped("no such function"),
    }
}

fn run_emit(case: &Case) -> Outcome {
    let got = emit(case).map_err(|error| error.to_string());
    let Some(expected) = case.get("expect").and_then(|expect| expect.get("emitted")) else {
        return Outcome::Skipped("nothing is expected of it");
    };
    match got {
        Ok(messages) => Outcome::same_value(expected, &messages),
        Err(error) => Outcome::same(expected, error),
    }
}

/// What listeners get, without the time.
fn emit(case: &Case) -> Result<Value, Box<dyn std::error::Error>> {
    let service = service(&case.settings())?;
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ear = Arc::clone(&heard);
    let _subscription = service.events().subscribe(move |text| {
        if let Ok(mut heard) = ear.lock() {
            heard.push(text.clone());
        }
    });
    emit_named(&service, case.text("event").unwrap_or_default(), case.get("args").unwrap_or(&Value::Null))?;
    let heard = heard.lock().map_err(|error| error.to_string())?;
    heard.iter().map(|text| Ok(without_time(serde_json::from_slice(text)?)?)).collect()
}

fn without_time(mut message: Value) -> Result<Value, String> {
    let time = message.as_object_mut().and_then(|members| members.remove("timestamp")).unwrap_or_default();
    let part = |member: &str| time.get(member).and_then(Value::as_i64);
    match (part("seconds"), part("microseconds")) {
        (Some(_), Some(0..1_000_000)) => Ok(message),
        _ => Err(format!("'{time}' is no timestamp")),
    }
}

fn emit_named(service: &Service<()>, name: &str, data: &Value) -> Result<(), Error> {
    macro_rules! by_name {
        ($($event:ty),*) => {
            $(if name == <$event>::DEFINITION.name {
                return emit_value::<$event>(service, data);
            })*
        };
    }
    by_name!(
        event::EventA,
        event::EventB,
        event::EventC,
        event::EventD,
        event::EventE,
        event::EventF,
        event::EventG,
        event::OrgEvent,
        event::TestIfEvent,
        event::TestIfEvent2,
        event::TestEventFeatures0,
        event::TestEventFeatures1,
        event::TestEventFeatures2
    );
    Err(Error::generic(format!("there is no event '{name}'")))
}

fn emit_value<E: Event>(service: &Service<()>, data: &Value) -> Result<(), Error> {
    let mut visitor = QObjectInput::new(data);
    let event: E = visit::input_object(&mut visitor, &Name::ANONYMOUS)
        .map_err(|_| visitor.take_error().unwrap_or_else(|| Error::generic("no such event")))?;
    service.emit(&event)
}

/// The limits that QEMU's events have, and the members that tell similar ones apart.
const LIMITS: [(&str, Option<&str>); 8] = [
    ("RTC_CHANGE", None),
    ("WATCHDOG", None),
    ("BALLOON_CHANGE", None),
    ("QUORUM_REPORT_BAD", Some("node-name")),
    ("QUORUM_FAILURE", None),
    ("VSERPORT_CHANGE", Some("id")),
    ("MEMORY_DEVICE_SIZE_CHANGE", Some("qom-path")),
    ("HV_BALLOON_STATUS_REPORT", None),
];

/// A clock that is turned by hand.
#[derive(Clone, Debug, Default)]
struct Hand(Arc<Mutex<Duration>>);

impl Hand {
    fn turn(&self, to: Duration) {
        if let Ok(mut time) = self.0.lock() {
            *time = to;
        }
    }
}

impl Clock for Hand {
    fn now(&self) -> Moment {
        let monotonic = self.0.lock().map(|time| *time).unwrap_or_default();
        Moment { monotonic, wall: Timestamp::UNKNOWN }
    }
}

fn run_throttle(case: &Case) -> Outcome {
    let clock = Hand::default();
    let bus = Arc::new(EventBus::with_clock(clock.clone()));
    let heard = Arc::new(Mutex::new(Vec::new()));
    let (ear, time) = (Arc::clone(&heard), clock.clone());
    let _subscription = bus.subscribe(move |text| {
        if let Ok(mut heard) = ear.lock() {
            heard.push((time.now().monotonic.as_millis(), text.clone()));
        }
    });
    for step in case.get("steps").and_then(Value::as_array).into_iter().flatten() {
        let at = Duration::from_millis(step.get("at_ms").and_then(Value::as_u64).unwrap_or(0));
        while let Some(deadline) = bus.poll().filter(|deadline| *deadline <= at) {
            clock.turn(deadline);
        }
        clock.turn(at);
        if let Some(name) = step.get("event").and_then(Value::as_str) {
            bus.emit(emission(name, step.get("data")));
        }
    }
    let got: Vec<(u128, Value)> = heard
        .lock()
        .map(|heard| {
            heard.iter().map(|(at, text)| (*at, serde_json::from_slice(text).unwrap_or_default())).collect()
        })
        .unwrap_or_default();
    let expected = expected(case);
    let same = got.len() == expected.len()
        && got
            .iter()
            .zip(&expected)
            .all(|(got, expected)| got.0 == expected.0 && compare::same(&got.1, &expected.1));
    if same { Outcome::Passed } else { Outcome::same(format!("{expected:?}"), format!("{got:?}")) }
}

fn emission(name: &str, data: Option<&Value>) -> Emission {
    let mut message = Value::from_iter([("event", Value::from(name))]);
    if let Some(data) = data {
        message["data"] = data.clone();
    }
    let limit = LIMITS.iter().find(|(limited, _)| *limited == name).map(|(_, key)| {
        let key = key.and_then(|key| data?.get(key)).map(|value| value.to_string().into());
        (Similar { event: name.to_owned().into(), key }, Duration::from_millis(1000))
    });
    Emission { text: message.to_string().into_bytes().into(), limit }
}

/// When each message leaves.
fn expected(case: &Case) -> Vec<(u128, Value)> {
    let groups = case.get("expect").and_then(|expect| expect.get("emitted")).and_then(Value::as_array);
    groups
        .into_iter()
        .flatten()
        .flat_map(|group| {
            let at = group.get("at_ms").and_then(Value::as_u64).unwrap_or(0);
            let messages = group.get("messages").and_then(Value::as_array).cloned().unwrap_or_default();
            messages.into_iter().map(move |message| (u128::from(at), message))
        })
        .collect()
}
