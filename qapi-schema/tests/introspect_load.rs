//! Answers of servers as schemas.

mod common;

use common::{
    assert_same_entries, defining, entries, reachable, reference, wire_facts, without_empty_features,
};
use qapi_schema::introspect::{Introspection, LoadReason, ServerSchema, TypeNames};
use qapi_schema::{Config, Kind, Schema};
use serde_json::{Value, json};

const ANSWERS: &[&str] = &[
    "introspect-all-masked.json",
    "introspect-all.json",
    "introspect-linux-x86_64.json",
    "introspect-none.json",
    "live-qemu-7.2-x86_64.json",
    "live-storage-daemon-10.0.json",
];

fn load(value: &Value) -> ServerSchema {
    ServerSchema::from_value(value).unwrap_or_else(|error| panic!("{error}"))
}

fn error(value: Value) -> String {
    ServerSchema::from_value(&value).unwrap_err().to_string()
}

fn by_name(answer: &Value) -> Vec<Value> {
    let mut entries = entries(answer).to_vec();
    entries.sort_by_cached_key(|e| (e["meta-type"].to_string(), e["name"].to_string()));
    entries
}

#[test]
fn every_entry_becomes_its_definition_in_order() {
    for name in ANSWERS {
        let answer = without_empty_features(&reference(name));
        let server = load(&answer);
        assert_eq!(server.extras(), [], "{name}");
        let definitions: Value = server.schema().definitions().map(wire_facts).collect();
        assert_same_entries(&definitions, &defining(&answer), name);
    }
}

#[test]
fn what_was_loaded_is_emitted_again() {
    for name in ANSWERS {
        let answer = without_empty_features(&reference(name));
        let server = load(&answer);
        let again = Introspection::new(server.schema()).unwrap().to_value(&Config::All, TypeNames::Plain);
        // Types that only switched-off things use are in the answer, but nothing leads to them.
        assert_eq!(by_name(&again), by_name(&reachable(&answer)), "{name}");
    }
}

#[test]
fn complete_answers_keep_their_order() {
    for name in ["introspect-all-masked.json", "introspect-all.json"] {
        let answer = reference(name);
        let server = load(&answer);
        let again = Introspection::new(server.schema()).unwrap().to_value(&Config::All, TypeNames::Plain);
        assert_same_entries(&again, &answer, name);
        let masked = Introspection::new(server.schema()).unwrap().to_value(&Config::All, TypeNames::Masked);
        assert_same_entries(&masked, &reference("introspect-all-masked.json"), name);
    }
}

#[test]
fn whole_reply_is_understood() {
    let list = reference("live-storage-daemon-10.0.json");
    let reply = json!({"return": list, "id": 7});
    assert_eq!(load(&reply), load(&list));
    let text = reply.to_string();
    assert_eq!(ServerSchema::from_json(text.as_bytes()).unwrap(), load(&list));
}

#[test]
fn commands_and_events_are_found_by_name() {
    let server = load(&reference("live-qemu-7.2-x86_64.json"));
    let schema: &Schema<'_> = server.schema();
    let yank = schema.find_command("yank").unwrap();
    assert!(matches!(yank.kind, Kind::Command(c) if c.allow_oob));
    let add = schema.find_command("device_add").unwrap();
    assert!(add.has_feature("json-cli-hotplug"));
    assert!(schema.find_event("MEM_UNPLUG_ERROR").unwrap().has_feature("deprecated"));
    assert!(schema.find_event("yank").is_none());
}

#[test]
fn what_is_unknown_is_kept_aside() {
    let server = load(&json!([
        {"name": "f", "meta-type": "command", "arg-type": "0", "ret-type": "[size]", "coroutine": true},
        {"name": "0", "meta-type": "object", "members": [
            {"name": "a", "type": "int128", "default": 5, "features": ["x"], "range": [1, 9]},
            {"name": "b", "type": "E", "default": null}]},
        {"name": "[size]", "meta-type": "array", "element-type": "size", "max": 3},
        {"name": "size", "meta-type": "builtin", "json-type": "string"},
        {"name": "int128", "meta-type": "builtin", "json-type": "int"},
        {"name": "E", "meta-type": "enum", "values": ["v"], "members": [{"name": "v", "value": 1}]},
        {"name": "mixin", "meta-type": "trait", "of": ["0"]},
    ]));
    let extras: Vec<_> = server.extras().iter().map(|e| (&*e.entry, &*e.place, &e.value)).collect();
    assert_eq!(
        extras,
        [
            ("f", "coroutine", &json!(true)),
            ("0", "members[0].range", &json!([1, 9])),
            ("0", "members[0].default", &json!(5)),
            ("[size]", "max", &json!(3)),
            ("size", "json-type", &json!("string")),
            ("int128", "json-type", &json!("int")),
            ("E", "members[0].value", &json!(1)),
            ("mixin", "", &json!({"name": "mixin", "meta-type": "trait", "of": ["0"]})),
        ]
    );
    assert_eq!(server.schema().definitions().count(), 3);
}

#[test]
fn enums_of_old_servers_have_values_only() {
    let server = load(&json!([{"name": "E", "meta-type": "enum", "values": ["a", "b"]}]));
    let Kind::Enum(e) = server.schema().find_type("E").unwrap().kind else { panic!("an enum") };
    assert_eq!(e.values.iter().map(|v| v.name).collect::<Vec<_>>(), ["a", "b"]);
}

#[test]
fn errors_name_the_guilty_entry() {
    let good = json!({"name": "0", "meta-type": "object", "members": []});
    assert_eq!(error(json!("x")), "not a list");
    assert_eq!(error(json!({"return": {}})), "not a list");
    assert_eq!(error(json!([good, 3])), "entry 1: not an object");
    assert_eq!(error(json!([{"meta-type": "object"}])), "entry 0: `name` is missing");
    assert_eq!(error(json!([{"name": "f"}])), "entry 0, `f`: `meta-type` is missing");
    assert_eq!(error(json!([{"name": 1}])), "entry 0: `name` is not a string");
    assert_eq!(error(json!([good, good])), "entry 1, `0`: an earlier entry has the same name");
    let command = |arg: Value| json!([good, {"name": "f", "meta-type": "command", "arg-type": arg}]);
    assert_eq!(error(command(json!("0"))), "entry 1, `f`: `ret-type` is missing");
    assert_eq!(error(command(json!(0))), "entry 1, `f`: `arg-type` is not a string");
    let object = |members: Value| json!([good, {"name": "1", "meta-type": "object", "members": members}]);
    assert_eq!(error(object(json!({}))), "entry 1, `1`: `members` is not a list");
    assert_eq!(error(object(json!([null]))), "entry 1, `1`: `members[0]` is not an object");
    let member = |member: Value| object(json!([{"name": "a", "type": "int"}, member]));
    assert_eq!(error(member(json!({"type": "int"}))), "entry 1, `1`: `members[1].name` is missing");
    assert_eq!(
        error(member(json!({"name": "b", "type": "int", "features": ["x", 1]}))),
        "entry 1, `1`: `members[1].features[1]` is not a string"
    );
    assert_eq!(
        error(json!([{"name": "U", "meta-type": "object", "members": [], "tag": "t"}])),
        "entry 0, `U`: `variants` is missing"
    );
    let lists = json!([
        {"name": "[int]", "meta-type": "array", "element-type": "int"},
        {"name": "[[int]]", "meta-type": "array", "element-type": "[int]"}]);
    assert_eq!(error(lists), "entry 1, `[[int]]`: `element-type` cannot be a list");
    let twice = json!({"name": "[int]", "meta-type": "array", "element-type": "int"});
    assert_eq!(error(json!([twice, twice])), "entry 1, `[int]`: an earlier entry has the same name");
}

#[test]
fn text_that_is_not_json_is_an_error() {
    for text in [&b""[..], b"[", b"\xff", b"[{\"name\": \"\xff\"}]", &[b'['; 100_000]] {
        let error = ServerSchema::from_json(text).unwrap_err();
        assert!(matches!(error.reason, LoadReason::NotJson(_)), "{error}");
        assert_eq!(error.entry, None);
    }
}
