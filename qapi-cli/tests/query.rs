//! `qapi query`, and saved replies of servers where a schema is asked for.

mod common;

use std::path::PathBuf;

use common::{Ended, directory, qapi, reference};

const REPLY: &[u8] = br#"{"return": [
    {"name": "eject", "meta-type": "command", "arg-type": "0", "ret-type": "1"},
    {"name": "0", "meta-type": "object", "members": [
        {"name": "device", "type": "str", "default": null, "features": ["deprecated"]},
        {"name": "modes", "type": "[2]"}]},
    {"name": "1", "meta-type": "object", "members": []},
    {"name": "[2]", "meta-type": "array", "element-type": "2"},
    {"name": "2", "meta-type": "enum", "values": ["soft"], "members": [{"name": "soft"}]},
    {"name": "str", "meta-type": "builtin", "json-type": "string"}], "id": 1}"#;

fn dump(name: &str) -> String {
    let path: PathBuf = reference().parent().and_then(|qapi| qapi.parent()).expect("a directory").join(name);
    path.into_os_string().into_string().expect("a path of letters")
}

fn run(files: &[(&str, &[u8])], arguments: &[&str]) -> Ended {
    qapi(directory(files).path(), arguments)
}

#[test]
fn a_saved_reply_says_what_is_there() {
    let paths = ["eject", "eject.arguments.*device", "eject.arguments.modes", "eject.arguments.modes.soft"];
    let arguments = [&["query", "reply.json"][..], &paths].concat();
    let expected = "eject: command\n\
        eject.arguments.*device: optional member of type str, deprecated\n\
        eject.arguments.modes: member of type [enum]\n\
        eject.arguments.modes.soft: value\n";
    let there = Ended { code: Some(0), out: expected.into(), err: String::new() };
    assert_eq!(run(&[("reply.json", REPLY)], &arguments), there);

    // The list alone does as well.
    let text = String::from_utf8(REPLY.to_vec()).unwrap();
    let list = text.replace(r#"{"return": "#, " \n").replace(r#", "id": 1}"#, "");
    assert_eq!(run(&[("reply.json", list.as_bytes())], &arguments), there);
}

#[test]
fn what_is_not_there_is_told_beside_what_is() {
    let ended = run(&[("reply.json", REPLY)], &["query", "reply.json", "eject.arguments.force", "eject"]);
    assert_eq!((ended.code, &*ended.out), (Some(1), "eject: command\n"));
    assert_eq!(ended.err, "error: `eject.arguments` has no `.force`; it has `.*device`, `.modes`\n");
}

#[test]
fn schemas_can_be_asked_too() {
    let path = "blockdev-add.arguments+qcow2.*lazy-refcounts";
    let expected = format!("{path}: optional member of type bool\n");
    for source in ["builtin", reference().to_str().unwrap(), &dump("live-qemu-7.2-x86_64.json")] {
        let ended = run(&[], &["query", source, path]);
        assert_eq!((ended.code, &*ended.out, &*ended.err), (Some(0), &*expected, ""), "{source}");
    }
    let off = run(&[], &["query", "builtin", "--config", "none", "query-sgx"]);
    assert_eq!((off.code, &*off.out), (Some(1), ""));
    assert!(off.err.contains("only under the condition"), "{}", off.err);
}

/// "No" and "I could not look" are different answers.
#[test]
fn a_file_that_cannot_be_asked_is_no_answer() {
    let cases: [(&[u8], &str); 4] = [
        (b"[", "'a.json' is no reply to query-qmp-schema: not JSON: EOF"),
        (br#"{"error": {}}"#, "'a.json' is no reply to query-qmp-schema: not a list"),
        (
            br#"[{"name": "x"}]"#,
            "'a.json' is no reply to query-qmp-schema: entry 0, `x`: `meta-type` is missing",
        ),
        (b"{ 'command': }", "a.json:1:14"),
    ];
    for (text, message) in cases {
        let ended = run(&[("a.json", text)], &["query", "a.json", "stop"]);
        assert_eq!((ended.code, &*ended.out), (Some(2), ""), "{}", ended.err);
        assert!(ended.err.contains(message), "{}", ended.err);
    }
    let missing = run(&[], &["query", "a.json", "stop"]);
    assert_eq!(missing.code, Some(2));
    assert!(missing.err.contains("can't read schema file 'a.json'"), "{}", missing.err);
    let path = run(&[], &["query", "builtin", "stop..x"]);
    assert_eq!(path.code, Some(2));
    assert!(path.err.contains("a name is missing at offset 5"), "{}", path.err);
}

#[test]
fn a_saved_reply_is_printed_as_a_schema_is() {
    let printed = |arguments: &[&str]| {
        let ended = run(&[], &[&["schema"], arguments].concat());
        assert_eq!((ended.code, &*ended.err), (Some(0), ""));
        ended.out
    };
    let builtin = printed(&["builtin"]);
    assert_eq!(printed(&[&dump("introspect-all.json")]), builtin);
    assert_eq!(printed(&[&dump("introspect-all-masked.json")]), builtin);
}

#[test]
fn a_saved_reply_cannot_be_exported() {
    let ended = run(&[("reply.json", REPLY)], &["export", "--schema", "reply.json"]);
    assert_eq!((ended.code, &*ended.out), (Some(1), ""));
    assert!(ended.err.contains("a server's reply is no schema"), "{}", ended.err);
}
