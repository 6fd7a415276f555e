//! `qapi schema`, and `qapi export` of the schema that the program was built with.

mod common;

use common::{directory, qapi, reference};
use qapi_schema::language::Loader;
use serde_json::Value;

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("it is JSON")
}

fn expected(name: &str) -> Value {
    let path = reference().parent().and_then(|qapi| qapi.parent()).expect("a directory").join(name);
    json(&std::fs::read_to_string(path).expect(name))
}

#[test]
fn the_builtin_schema_is_what_a_server_tells() {
    let directory = directory(&[]);
    let run = |arguments: &[&str]| {
        let ended = qapi(directory.path(), &[&["schema", "builtin", "--format", "json"], arguments].concat());
        assert_eq!((ended.code, &*ended.err), (Some(0), ""));
        json(&ended.out)
    };
    assert_eq!(run(&["--config", "all"]), expected("introspect-all-masked.json"));
    assert_eq!(run(&["--config", "none", "--unmasked"]), expected("introspect-none.json"));
    let set = expected("configs.json")["linux-x86_64"].clone();
    let names: Vec<_> = set.as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    let answer = run(&["--unmasked", "--config", &names.join(",")]);
    assert_eq!(answer, expected("introspect-linux-x86_64.json"));
}

#[test]
fn a_file_can_be_asked_too() {
    let directory = directory(&[("a.json", b"{ 'command': 'stop' }")]);
    let ended = qapi(directory.path(), &["schema", "a.json"]);
    assert_eq!(ended.code, Some(0));
    assert_eq!(json(&ended.out)[0]["name"], "stop");
}

#[test]
fn the_builtin_schema_is_exported() {
    let directory = directory(&[]);
    let ended = qapi(directory.path(), &["export", "-o", "out"]);
    assert_eq!((ended.code, &*ended.err), (Some(0), ""));
    let read = Loader::new().load(directory.path().join("out/qapi-schema.json")).expect("no errors");
    let files = Loader::new().load(reference()).expect("no errors");
    assert_eq!(read.schema().same_facts(files.schema()), Ok(()));
}
