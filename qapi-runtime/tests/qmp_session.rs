//! Sessions, driven without I/O.
#![allow(missing_docs)]

mod common;

use common::{block_on, builder, messages, run, service, value};
use proptest::prelude::*;
use qapi_runtime::Value;
use qapi_runtime::policy::{InputPolicy, OutputPolicy, Policy};
use qapi_runtime::qmp::{QUEUE_LIMIT, Service, SessionOptions};

const OOB: SessionOptions = SessionOptions { oob: true, pretty: false };

fn talk(service: &Service<common::Machine>, options: SessionOptions, text: &str) -> Vec<Value> {
    let mut session = service.open(options);
    session.take_output();
    session.feed(text.as_bytes());
    run(service, &mut session);
    messages(&mut session)
}

fn values(texts: &[&str]) -> Vec<Value> {
    texts.iter().map(|text| value(text)).collect()
}

#[test]
fn negotiation_comes_first() {
    let got = talk(
        &service(),
        SessionOptions::default(),
        r#"{"execute": "nudge", "id": 1} {"execute": "no-such"} {"execute": "qmp_capabilities", "arguments": {"enable": ["oob"]}}
           {"execute": "qmp_capabilities"} {"execute": "nudge", "id": [2, null]} {"execute": "qmp_capabilities"}"#,
    );
    let expecting = r#"{"class": "CommandNotFound", "desc": "Expecting capabilities negotiation with 'qmp_capabilities'"}"#;
    let expected = values(&[
        &format!(r#"{{"id": 1, "error": {expecting}}}"#),
        &format!(r#"{{"error": {expecting}}}"#),
        r#"{"error": {"class": "GenericError", "desc": "Capability oob not available"}}"#,
        r#"{"return": {}}"#,
        r#"{"return": {}, "id": [2, null]}"#,
        r#"{"error": {"class": "CommandNotFound", "desc": "Capabilities negotiation is already complete, command ignored"}}"#,
    ]);
    assert_eq!(got, expected);
}

#[test]
fn a_full_queue_stops_reading_until_a_request_is_taken() {
    let service = service();
    let mut session = service.open(OOB);
    session.take_output();
    session.feed(br#"{"execute": "qmp_capabilities", "arguments": {"enable": ["oob"]}}"#);
    run(&service, &mut session);
    let request = br#"{"execute": "nudge"}"#;
    session.feed(&request.repeat(QUEUE_LIMIT + 3));
    assert_eq!((session.queued(), session.can_read()), (QUEUE_LIMIT, false));
    assert_eq!(session.unread().len(), 3 * request.len());

    let taken = session.next_in_band().expect("there is one");
    assert_eq!((session.queued(), session.unread().len()), (QUEUE_LIMIT, 2 * request.len()));
    assert!(session.next_in_band().is_none(), "one at a time");
    let reply = block_on(service.dispatch(session.handle(), taken));
    session.finish_in_band(reply);
    run(&service, &mut session);
    assert!(session.can_read());
    assert_eq!(messages(&mut session).len(), 1 + QUEUE_LIMIT + 3);
}

#[test]
fn out_of_band_overtakes() {
    let service = service();
    let mut session = service.open(OOB);
    session.feed(br#"{"execute": "qmp_capabilities", "arguments": {"enable": ["oob"]}}"#);
    run(&service, &mut session);
    session.take_output();
    session
        .feed(br#"{"execute": "nudge", "id": 1}{"exec-oob": "nudge", "id": 2}{"exec-oob": "fail", "id": 3}"#);
    let urgent = session.next_out_of_band().expect("there is one");
    assert_eq!((urgent.command().as_deref(), session.queued()), (Some("nudge"), 1));
    let reply = block_on(service.dispatch(session.handle(), urgent));
    session.finish_out_of_band(reply);
    run(&service, &mut session);
    let expected = values(&[
        r#"{"return": {}, "id": 2}"#,
        r#"{"id": 3, "error": {"class": "GenericError", "desc": "The command fail does not support OOB"}}"#,
        r#"{"return": {}, "id": 1}"#,
    ]);
    assert_eq!(messages(&mut session), expected);
}

#[test]
fn handlers_fail_and_panic_without_harm() {
    let got = talk(
        &service(),
        SessionOptions::default(),
        r#"{"execute": "qmp_capabilities"} {"execute": "fail", "arguments": {"device": "a\"b"}, "id": "x"}
           {"execute": "trip", "arguments": {"later": false}, "id": 1} {"execute": "trip", "arguments": {"later": true}, "id": 2}
           {"execute": "vanish"} {"execute": "vanish", "arguments": {"a": 0}, "id": 3} {"execute": "nudge"}"#,
    );
    let expected = values(&[
        r#"{"return": {}}"#,
        r#"{"id": "x", "error": {"class": "DeviceNotFound", "desc": "Device 'a\"b' not found"}}"#,
        r#"{"id": 1, "error": {"class": "GenericError", "desc": "The command trip has panicked: tripped over false"}}"#,
        r#"{"id": 2, "error": {"class": "GenericError", "desc": "The command trip has panicked: tripped over true"}}"#,
        r#"{"id": 3, "error": {"class": "GenericError", "desc": "Parameter 'a' is unexpected"}}"#,
        r#"{"return": {}}"#,
    ]);
    assert_eq!(got, expected);
}

#[test]
fn policy_preconfig_and_disabled_commands() {
    let policy = Policy {
        deprecated_input: InputPolicy::Reject,
        deprecated_output: OutputPolicy::Hide,
        ..Policy::default()
    };
    let registry = builder().policy(policy).disable("fail", Some("not today")).build().expect("in order");
    let service = Service::new(registry, common::Machine::default());
    assert!(service.registry().disable("vanish", None));
    assert!(!service.registry().disable("no-such", None));
    service.set_preconfig(true);
    let got = talk(
        &service,
        SessionOptions::default(),
        r#"{"execute": "qmp_capabilities"} {"execute": "echo"} {"execute": "fail"} {"execute": "vanish"} {"execute": "nudge"}"#,
    );
    let expected = values(&[
        r#"{"return": {}}"#,
        r#"{"error": {"class": "GenericError", "desc": "The command 'echo' is permitted only after machine initialization has completed"}}"#,
        r#"{"error": {"class": "CommandNotFound", "desc": "Command fail has been disabled: not today"}}"#,
        r#"{"error": {"class": "CommandNotFound", "desc": "Command vanish has been disabled"}}"#,
        r#"{"return": {}}"#,
    ]);
    assert_eq!(got, expected);
    service.set_preconfig(false);
    let echo =
        r#"{"execute": "qmp_capabilities"} {"execute": "echo", "arguments": {"text": "a", "old": true}}"#;
    let refused =
        r#"{"error": {"class": "GenericError", "desc": "Deprecated parameter old disabled by policy"}}"#;
    assert_eq!(talk(&service, SessionOptions::default(), echo)[1], value(refused));
}

#[test]
fn the_protocols_own_commands() {
    let service = service().with_version(qapi_runtime::qmp::VersionInfo::new(9, 2, 1, "test"));
    let mut session = service.open(SessionOptions::default());
    let version = r#"{"qemu": {"major": 9, "minor": 2, "micro": 1}, "package": "test"}"#;
    let greeting = format!(r#"{{"QMP": {{"version": {version}, "capabilities": []}}}}"#);
    assert_eq!(messages(&mut session), [value(&greeting)]);

    session.feed(br#"{"execute": "qmp_capabilities"} {"execute": "query-version"} {"execute": "query-commands"} {"execute": "query-qmp-schema"}"#);
    run(&service, &mut session);
    let replies = messages(&mut session);
    assert_eq!(replies[1]["return"], value(version));
    let commands: Vec<_> =
        replies[2]["return"].as_array().unwrap().iter().map(|info| &info["name"]).collect();
    assert!(
        commands.contains(&&Value::from("query-qmp-schema")) && commands.contains(&&Value::from("knock"))
    );
    let schema = replies[3]["return"].as_array().unwrap();
    let of = |kind: &str| schema.iter().filter(|entity| entity["meta-type"] == kind).count();
    assert_eq!((of("command"), of("event")), (commands.len(), 3));
    let knocked = schema.iter().find(|entity| entity["name"] == "KNOCKED").unwrap();
    let data = schema.iter().find(|entity| entity["name"] == knocked["arg-type"]).unwrap();
    assert_eq!(data["members"][0], value(r#"{"name": "n", "type": "int"}"#));
}

#[test]
fn parse_errors_take_their_turn_and_the_session_recovers() {
    let got = talk(
        &service(),
        SessionOptions::default(),
        "{\"execute\": \"qmp_capabilities\"} ] [1, 2] {\"execute\": \"nu\u{1}\n{\"execute\": \"nudge\", \"id\": 1}\
         {\"execute\": \"nudge\", \"execute\": \"nudge\", \"id\": 2} {\"execute\": \"nudge\"}",
    );
    let generic = |desc: &str| format!(r#"{{"error": {{"class": "GenericError", "desc": "{desc}"}}}}"#);
    let expected = values(&[
        r#"{"return": {}}"#,
        &generic("JSON parse error, expecting value"),
        &generic("QMP input must be a JSON object"),
        &generic("JSON parse error, stray '\\\"nu\\u0001'"),
        r#"{"return": {}, "id": 1}"#,
        &generic("JSON parse error, duplicate key"),
        r#"{"return": {}}"#,
    ]);
    assert_eq!(got, expected);
}

#[test]
fn messages_may_be_deep_and_not_too_deep_nor_too_long() {
    let test = || {
        let service = service();
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let mut session = service.open(SessionOptions::default());
        session.feed(br#"{"execute": "qmp_capabilities"}"#);
        run(&service, &mut session);
        session.take_output();

        session.feed(format!(r#"{{"execute": "nudge", "id": {}}}"#, nested(1023)).as_bytes());
        run(&service, &mut session);
        let expected = format!("{{\"return\": {{}}, \"id\": {}}}\r\n", nested(1023));
        assert_eq!(String::from_utf8(session.take_output()).unwrap(), expected);

        session.feed(nested(1025).as_bytes());
        run(&service, &mut session);
        let replies = messages(&mut session);
        assert_eq!(replies[0]["error"]["desc"], "JSON nesting depth limit exceeded");

        let piece = vec![b'x'; 1 << 20];
        session.feed(b"\x01\n{\"execute\": \"");
        for _ in 0..65 {
            session.feed(&piece);
        }
        session.feed(b"\"}\n\x01 {\"execute\": \"nudge\", \"id\": \"after\"}");
        run(&service, &mut session);
        let replies = messages(&mut session);
        assert!(replies.iter().any(|reply| reply["error"]["desc"] == "JSON token size limit exceeded"));
        assert_eq!(replies.last().unwrap()["id"], "after");
    };
    std::thread::Builder::new().stack_size(2 << 20).spawn(test).unwrap().join().unwrap();
}

proptest! {
    /// However a conversation is cut into pieces, the answers are the same.
    #[test]
    fn pieces_make_no_difference(cuts in prop::collection::vec(1_usize..40, 1..60), oob: bool) {
        let text = "{\"execute\": \"qmp_capabilities\"}\r\n{\"execute\": \"echo\", \"arguments\": {\"text\": \"\\u00e9 é\"}, \"id\": 7}\
            @ {'execute': 'nudge', 'id': -1.5e3}[] {\"exec-oob\": \"nudge\"} 12 \"x\" nul {\"execute\": \"fail\", \"arguments\": {}}\
            {\"execute\": \"\u{7f}\"}\n{\"execute\": \"nudge\"";
        let service = service();
        let options = SessionOptions { oob, pretty: false };
        let whole = talk(&service, options, text);
        prop_assert!(whole.len() > 8);
        let mut session = service.open(options);
        session.take_output();
        let mut rest = text.as_bytes();
        let mut got = Vec::new();
        for cut in cuts.iter().cycle() {
            let (piece, behind) = rest.split_at(rest.len().min(*cut));
            rest = behind;
            session.feed(piece);
            run(&service, &mut session);
            got.extend(messages(&mut session));
            if rest.is_empty() {
                break;
            }
        }
        prop_assert_eq!(got, whole);
    }

    /// No bytes make it panic or stop answering.
    #[test]
    fn any_bytes_are_survived(pieces in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..50), 0..20)) {
        let service = service();
        let mut session = service.open(OOB);
        for piece in pieces {
            session.feed(&piece);
            run(&service, &mut session);
        }
        session.take_output();
        session.feed(b"\x01\n{\"execute\": \"qmp_capabilities\", \"id\": \"end\"}");
        run(&service, &mut session);
        let last = messages(&mut session).pop();
        prop_assert_eq!(last.and_then(|message| message.get("id").cloned()), Some(Value::from("end")));
    }
}
