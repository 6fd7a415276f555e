//! What subscribers see of a visit.
#![allow(missing_docs)]

use std::fmt;
use std::sync::{Arc, Mutex};

use qapi_runtime::visitor::{
    InputVisitor, KeyvalInput, StringInput, StringOutput, input_value, trace_input, trace_output,
};
use qapi_runtime::{Name, Qapi, QapiType, Secret, Value, keyval};
use tracing::field::{Field, Visit};
use tracing::{Event, Metadata, Subscriber, span};

/// Keeps the fields of every event as one line of text.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

impl Subscriber for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("qapi::")
    }

    fn event(&self, event: &Event<'_>) {
        let mut line = Line(String::new());
        event.record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        match field.name() {
            "message" => self.0 = format!("{value:?}{}", self.0),
            name => self.0.push_str(&format!(" {name}={value:?}")),
        }
    }
}

fn lines(visit: impl FnOnce()) -> Vec<String> {
    let lines = Lines::default();
    tracing::subscriber::with_default(lines.clone(), visit);
    let seen = lines.0.lock().unwrap();
    seen.clone()
}

#[derive(Qapi, Debug, PartialEq)]
struct Account {
    user: String,
    password: Secret<String>,
    note: Option<Value>,
    port: u8,
}

#[test]
fn every_call_is_an_event_and_secrets_are_not_in_it() {
    let options =
        Value::Object(keyval::parse("user=eve,password=tr0ub4dor,note.pin=0815,port=256", None).unwrap());
    let seen = lines(|| {
        let mut v = KeyvalInput::new(&options);
        let account = trace_input(&mut v, |v| input_value::<Account>(v, &Name::ANONYMOUS));
        assert_eq!(account.unwrap_err().desc(), "Parameter 'port' expects uint8_t");
    });
    let expected = [
        r#"start_struct name="" value=()"#,
        r#"type_str name="user" value="eve""#,
        r#"type_secret name="password" value=<redacted>"#,
        r#"optional name="note" value=true"#,
        r#"type_any name="note" value=QDict"#,
        r#"type_uint64 name="port" value=256"#,
        r#"fail error=Parameter 'port' expects uint8_t"#,
        r#"end_struct"#,
    ];
    assert_eq!(seen, expected);
}

#[test]
fn output_is_shown_too() {
    let account = Account { user: "eve".into(), password: "tr0ub4dor".into(), note: None, port: 22 };
    let seen = lines(|| trace_output(&mut StringOutput::new(), |v| account.output(v, &Name::ANONYMOUS)));
    let expected = [
        r#"start_struct name="""#,
        r#"type_str name="user" value="eve""#,
        r#"type_secret name="password" value="<redacted>""#,
        r#"optional name="note" value=false"#,
        r#"type_uint64 name="port" value=22"#,
        r#"end_struct"#,
    ];
    assert_eq!(seen, expected);
}

#[test]
fn without_a_subscriber_the_visit_runs_on_the_visitor_itself() {
    let mut v = StringInput::new("7");
    let itself = std::ptr::from_mut(&mut v).addr();
    trace_input(&mut v, |v: &mut dyn InputVisitor| {
        assert_eq!(std::ptr::from_mut(v).cast::<()>().addr(), itself);
    });
}

#[derive(Qapi, Debug)]
struct Seat {
    number: u8,
}

#[derive(Qapi, Debug)]
#[qapi(command, returns(Seat))]
struct LogIn {
    password: Secret<String>,
}

#[derive(Qapi, Debug)]
#[qapi(event)]
struct LoggedIn {}

fn log_in(ctx: qapi_runtime::qmp::Ctx<()>, command: LogIn) -> Result<Seat, qapi_runtime::Error> {
    match command.password.reveal() {
        "tr0ub4dor" => ctx.emit(&LoggedIn {}).map(|()| Seat { number: 7 }),
        _ => Err(qapi_runtime::Error::generic("wrong password")),
    }
}

#[test]
fn what_dispatch_does_is_shown_and_secrets_are_not_in_it() {
    use qapi_runtime::qmp::{Progress, Registry, Request, Service, SessionOptions};

    let registry = Registry::new().command(log_in).event::<LoggedIn>().build().unwrap();
    let service = Service::new(registry, ());
    let session = service.open(SessionOptions::default());
    let negotiate = Request::parse(br#"{"execute": "qmp_capabilities"}"#).unwrap();
    assert!(matches!(service.start(session.handle(), negotiate), Progress::Done(_)));
    let seen = lines(|| {
        for password in ["tr0ub4dor", "guess"] {
            let request = format!(r#"{{"execute": "log-in", "arguments": {{"password": "{password}"}}}}"#);
            let request = Request::parse(request.as_bytes()).unwrap();
            assert!(matches!(service.start(session.handle(), request), Progress::Done(_)));
        }
    });
    let id = session.handle().id();
    let expected = [
        &format!(r#"execute session={id} command="log-in" oob=false"#),
        r#"start_struct name="" value=()"#,
        r#"type_secret name="password" value=<redacted>"#,
        "check_struct",
        "end_struct",
        r#"emit event="LOGGED_IN""#,
        r#"start_struct name="""#,
        r#"type_uint64 name="number" value=7"#,
        "end_struct",
        &format!(r#"return session={id} command="log-in""#),
        &format!(r#"execute session={id} command="log-in" oob=false"#),
        r#"start_struct name="" value=()"#,
        r#"type_secret name="password" value=<redacted>"#,
        "check_struct",
        "end_struct",
        &format!(r#"error session={id} command="log-in" class="GenericError" desc="wrong password""#),
    ];
    assert_eq!(seen, expected);
}
