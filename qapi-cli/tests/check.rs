//! `qapi check`

mod common;

use common::{Ended, directory, qapi, reference};

/// Checks one file with this text.
fn check(text: &str) -> Ended {
    qapi(directory(&[("t.json", text.as_bytes())]).path(), &["check", "t.json"])
}

#[test]
fn says_nothing_where_all_is_well() {
    let ended = qapi(".".as_ref(), &["check", &reference().display().to_string()]);
    assert_eq!(ended, Ended { code: Some(0), out: String::new(), err: String::new() });
}

#[test]
fn shows_place_line_and_caret() {
    let ended = check("# a comment\n{ 'struct': 'Foo',\n  'data': { 'a': 'Nope' } }\n");
    assert_eq!(ended.code, Some(1));
    assert_eq!(ended.out, "");
    assert_eq!(
        ended.err,
        "\
error: member 'a' uses unknown type 'Nope'
 --> t.json:3:18
  |
3 |   'data': { 'a': 'Nope' } }
  |                  ^^^^^^
  |
  = note: In struct 'Foo':
  = note: a type that is mentioned is built in or defined in the schema

"
    );
}

#[test]
fn shows_all_errors_of_all_files_or_the_first() {
    let files: &[(&str, &[u8])] = &[
        ("a.json", b"{ 'struct': 'foo', 'data': {} }\n{ 'event': 'bar' }\n"),
        ("b.json", b"{ 'command': 'c_d', 'bogus': true }\n"),
    ];
    let directory = directory(files);
    let errors = |arguments: &[&str]| -> Vec<String> {
        let ended = qapi(directory.path(), arguments);
        assert_eq!(ended.code, Some(1));
        ended.err.lines().filter_map(|l| l.strip_prefix("error: ")).map(str::to_owned).collect()
    };
    assert_eq!(
        errors(&["check", "a.json", "b.json"]),
        [
            "name of struct must use CamelCase",
            "name of event must not use lowercase or '-'",
            "name of command must not use uppercase or '_'",
            "command has unknown key 'bogus'",
        ]
    );
    assert_eq!(errors(&["check", "--first", "a.json", "b.json"]), ["name of struct must use CamelCase"]);
}

#[test]
fn shows_how_a_file_was_reached() {
    let files: &[(&str, &[u8])] = &[
        ("a.json", b"\n{ 'include': 'sub/b.json' }"),
        ("sub/b.json", b"{ 'include': 'c.json' }"),
        ("sub/c.json", b"{ 'enum' }"),
    ];
    let ended = qapi(directory(files).path(), &["check", "a.json"]);
    assert_eq!(
        ended.err,
        "\
error: expected ':'
 --> sub/c.json:1:10
  |
1 | { 'enum' }
  |          ^
  |
  = note: In file included from sub/b.json:1
  = note: In file included from a.json:2

"
    );
}

#[test]
fn shows_the_last_of_very_many_includes() {
    let files: Vec<(String, String)> =
        (0..150).map(|i| (format!("{i}.json"), format!("{{ 'include': '{}.json' }}", i + 1))).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (&**name, text.as_bytes())).collect();
    let ended = qapi(directory(&files).path(), &["check", "0.json"]);
    assert!(ended.err.contains("includes are nested more than 100 levels deep"), "{}", ended.err);
    assert!(
        ended.err.ends_with("included from 89.json:1\n  = note: ... and 89 more files\n\n"),
        "{}",
        ended.err
    );
}

#[test]
fn says_what_to_write_instead_of_json() {
    for (text, help) in [
        ("\u{feff}{ 'enum': 'Foo', 'data': [] }", "the file starts with a byte order mark: save it without"),
        ("{ \"enum\": 'Foo' }", "strings stand between single quotes"),
        ("// foo", "comments start with '#'"),
        ("{ 'enum': null }", "values are strings, 'true', 'false', lists and objects"),
        ("{ 'enum': -1 }", "values are strings, 'true', 'false', lists and objects"),
    ] {
        let ended = check(text);
        assert!(ended.err.contains(&format!("= help: {help}\n")), "{}", ended.err);
    }
}

#[test]
fn shows_the_previous_definition() {
    let ended = check("{ 'event': 'FOO' }\n{ 'event': 'FOO' }\n");
    assert_eq!(
        ended.err,
        "\
error: 'FOO' is already defined
 --> t.json:2:12
  |
2 | { 'event': 'FOO' }
  |            ^^^^^
  |
  = note: In event 'FOO':
  = note: types, commands and events have one set of names, and the built-in types are in it
note: previous definition
 --> t.json:1:12
  |
1 | { 'event': 'FOO' }
  |            ^^^^^
  = note: In event 'FOO':

"
    );
}

#[test]
fn files_that_cannot_be_read_are_one_error_each() {
    let directory = directory(&[("latin1.json", b"# caf\xe9")]);
    let ended = qapi(directory.path(), &["check", "no.json", ".", "latin1.json"]);
    assert_eq!(ended.code, Some(1));
    assert_eq!(
        ended.err,
        "error: can't read schema file 'no.json': No such file or directory\n\n\
         error: can't read schema file '.': Is a directory\n\n\
         error: can't read schema file 'latin1.json': Not UTF-8 in line 1\n\n"
    );
}

#[test]
fn garbage_is_not_echoed() {
    for garbage in ["x".repeat(1 << 20), "[".repeat(1 << 20), "{ '".repeat(1 << 18), "'\n".repeat(1 << 18)] {
        let ended = check(&garbage);
        assert_eq!(ended.code, Some(1));
        assert!(ended.err.len() < 20_000, "{} bytes", ended.err.len());
    }
}

#[test]
fn names_as_long_as_a_file_are_cut() {
    let long = "A".repeat(1 << 20);
    let members: Vec<String> = (0..100_000).map(|i| format!("'a{i}': true")).collect();
    for text in [
        format!("{{ 'struct': '{long}', 'data': {{}} }}"),
        format!("{{ 'struct': 'Foo', 'data': {{ 'a': '{long}' }} }}"),
        format!("{{ 'event': 'FOO', {} }}", members.join(", ")),
    ] {
        let ended = check(&text);
        assert_eq!(ended.code, Some(1));
        assert!(ended.err.len() < 5000, "{} bytes", ended.err.len());
    }
}

#[test]
fn very_many_errors_are_counted() {
    let members: Vec<String> = (0..2000).map(|i| format!("'A{i}': 'int'")).collect();
    let ended = check(&format!("{{ 'struct': 'Foo',\n'data': {{\n{}\n}} }}", members.join(",\n")));
    assert_eq!(ended.err.lines().next_back(), Some("... and 1800 more errors"));
    let definitions: String = (0..2000).map(|i| format!("{{ 'struct': 'a{i}', 'data': {{}} }}\n")).collect();
    assert_eq!(check(&definitions).err.lines().next_back(), Some("... and 1800 more errors"));
}

#[test]
fn documentation_can_be_left_unchecked() {
    let directory = directory(&[("t.json", b"##\n# @FOO:\n# Example:\n# -> text\n##\n{ 'event': 'FOO' }\n")]);
    let ended = qapi(directory.path(), &["check", "t.json"]);
    assert_eq!(ended.code, Some(1));
    let hint = "note: nothing but documentation is wrong; --ignore-docs accepts it";
    assert_eq!(ended.err.lines().next_back(), Some(hint));
    assert!(!check("##\n# @FOO:\n# Example:\n##\n{ 'event': 'foo' }\n").err.contains(hint));
    let ended = qapi(directory.path(), &["check", "--ignore-docs", "t.json"]);
    assert_eq!(ended, Ended { code: Some(0), out: String::new(), err: String::new() });
}

#[test]
fn a_file_must_be_named() {
    let ended = qapi(".".as_ref(), &["check"]);
    assert_eq!(ended.code, Some(2));
    assert!(ended.err.contains("<FILE>"), "{}", ended.err);
}
