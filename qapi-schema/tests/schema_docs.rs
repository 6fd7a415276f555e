//! Documentation comments of schema files.

use std::collections::HashMap;
use std::path::PathBuf;

use qapi_schema::language::{Loaded, Loader, Report};
use qapi_schema::{Kind, check};

fn load(text: &str) -> Result<Loaded, Report> {
    let files = HashMap::from([(PathBuf::from("t.json"), text.as_bytes().to_vec())]);
    Loader::new().load_from(&files, "t.json")
}

fn errors(text: &str) -> String {
    match load(text) {
        Ok(_) => "accepted".to_owned(),
        Err(report) => report.to_string(),
    }
}

/// A block with these lines before a command `foo` with an argument `a`.
fn block(lines: &str) -> String {
    let lines: String =
        lines.lines().map(|l| if l.is_empty() { "#\n".to_owned() } else { format!("# {l}\n") }).collect();
    format!("##\n{lines}##\n{{ 'command': 'foo', 'data': {{ 'a': 'int' }} }}\n")
}

#[test]
fn goes_into_the_model() {
    let text = "##
# @Disk:
#
# A disk, with
# two lines.
#
# @size: its size
#     in bytes
#
#     or so
#
# @name: its name (since 2.10)
#
# Features:
#
# @fast: it is
#     fast (Since: 3.0)
#
# Note: mind the gap
#
# Example:
#     -> one
#     <- two
#
# Since: 2.9
##
{ 'struct': 'Disk', 'data': { 'size': 'size', 'name': { 'type': 'str', 'features': [ 'fast' ] } } }
";
    let loaded = load(text).expect("no errors");
    let disk = loaded.schema().find_type("Disk").expect("it is there");
    assert_eq!(
        disk.doc,
        "A disk, with\ntwo lines.\n\n# Note\n\nmind the gap\n\n# Example\n\n```text\n-> one\n<- two\n```"
    );
    assert_eq!(disk.since, Some("2.9"));
    let [size, name] = check::own_members(disk) else { panic!("not two members") };
    assert_eq!((size.doc, size.since), ("its size\nin bytes\n\nor so", None));
    assert_eq!((name.doc, name.since), ("its name", Some("2.10")));
    assert_eq!((name.features[0].doc, name.features[0].since), ("it is\nfast", Some("3.0")));
}

#[test]
fn of_commands_has_returns_and_errors() {
    let text = "##
# @query:
#
# Ask.
#
# Returns: the answer
#
# Errors:
#     - if busy
##
{ 'command': 'query', 'returns': 'Answer' }
##
# @Answer:
##
{ 'struct': 'Answer', 'data': {} }
";
    let loaded = load(text).expect("no errors");
    let query = loaded.schema().find_command("query").expect("it is there");
    assert!(matches!(query.kind, Kind::Command(_)));
    assert_eq!(query.doc, "Ask.\n\n# Returns\n\nthe answer\n\n# Errors\n\n- if busy");
}

#[test]
fn mistakes_in_a_block() {
    for (lines, message) in [
        ("@foo\n", "2:1: line should end with ':'"),
        ("@:\n", "2:1: name required after '@'"),
        ("@foo:\n@a: one\n  two\nthree\n", "5:1: unexpected de-indent (expected at least 2 spaces)"),
        // Other spaces count as one each, however many bytes they have.
        ("@foo:\n@a: one\n  two\n\u{a0}three\n", "5:1: unexpected de-indent (expected at least 2 spaces)"),
        ("@foo:\n@a: one\n \u{a0}two\n three\n", "5:1: unexpected de-indent (expected at least 2 spaces)"),
        ("@foo:\n===\n", "3:1: unexpected '=' markup in definition documentation"),
        ("@foo:\n== Heading\n", "3:1: unexpected '=' markup in definition documentation"),
        ("@foo:\nNote: n\n@a: a\n", "4:1: description of '@a:' follows a section"),
        ("@foo:\nFeatures:\n@f: f\n\nFeatures:\n", "6:1: duplicated 'Features:' line"),
        ("@foo:\nFeatures:\n\nno\n", "5:1: feature descriptions expected"),
        ("@foo:\n@a: a\nSince: 1\nSince: 2\n", "5:1: duplicated 'Since' section"),
        ("@foo:\n@a: a\n@a: b\n", "4:1: 'a' parameter name duplicated"),
        ("@foo:\n@a: a\n@: b\n", "4:1: invalid parameter name"),
        ("@foo:\n@a: a\nNote:\n", "4:1: text required after 'Note:'"),
        ("@foo:\n@a: a\n@b: b\n", "4:1: documented member 'b' does not exist"),
        ("@foo:\n@a: a\nFeatures:\n@f: f\n", "5:1: documented feature 'f' does not exist"),
        ("@foo:\n@a: a\nReturns: x\n", "4:1: 'Returns' section, but command doesn't return anything"),
        ("foo\n", "1:1: definition documentation required"),
        ("foo\n@note: bar\n", "3:1: '@note:' not allowed in free-form documentation"),
        ("foo\n= Heading\n", "3:1: '=' heading must come first in a comment block"),
    ] {
        let report = errors(&block(lines));
        assert_eq!(report.lines().next(), Some(&*format!("t.json:{message}")), "{lines}");
    }
}

#[test]
fn mistakes_about_the_definition() {
    assert_eq!(
        errors(&block("@food:")),
        "t.json: In command 'foo':\nt.json:4:14: documentation comment is for 'food'"
    );
    assert_eq!(
        errors(&block("@foo:")),
        "t.json: In command 'foo':\nt.json:4:31: member 'a' lacks documentation"
    );
    assert_eq!(
        errors("{ 'pragma': { 'doc-required': true } }\n{ 'event': 'BAR' }\n"),
        "t.json: In event 'BAR':\nt.json:2:3: documentation comment required"
    );
    assert_eq!(
        errors("##\n# @BAR:\n# Errors: x\n##\n{ 'event': 'BAR' }\n"),
        "t.json:3:1: 'Errors' section is only valid for commands"
    );
}

#[test]
fn mistakes_around_blocks() {
    for (text, message) in [
        ("## junk\n", "1:1: junk after '##' at start of documentation comment"),
        ("##\n# x\n## junk\n", "3:1: junk after '##' at end of documentation comment"),
        ("##\n#x\n##\n", "2:1: missing space after #"),
        ("##\n# x\n", "2:4: documentation comment must end with '##'"),
        ("##\n# @foo:\n##\n", "1:1: documentation for 'foo' is not followed by the definition"),
        (
            "##\n# @foo:\n##\n{ 'pragma': {} }\n",
            "1:1: documentation for 'foo' is not followed by the definition",
        ),
    ] {
        assert_eq!(errors(text), format!("t.json:{message}"), "{text}");
    }
}

#[test]
fn excused_definitions_need_not_describe_members() {
    let excuse = "{ 'pragma': { 'documentation-exceptions': [ 'foo' ] } }\n";
    assert_eq!(errors(&(excuse.to_owned() + &block("@foo:"))), "accepted");
}

#[test]
fn undocumented_is_a_text_for_none() {
    let loaded = load(&block("@foo:\n@a: Not documented")).expect("no errors");
    let foo = loaded.schema().find_command("foo").expect("it is there");
    assert_eq!(check::own_members(foo)[0].doc, "");
}

#[test]
fn underlined_headings_of_later_releases_are_text() {
    assert_eq!(errors("##\n# Heading\n# =======\n##\n"), "accepted");
    for no_heading in ["# Heading\n# =", "# = Heading\n# =========", "#\n# ======="] {
        let message = "'=' heading must come first in a comment block";
        assert_eq!(errors(&format!("##\n{no_heading}\n##\n")), format!("t.json:3:1: {message}"));
    }
}

/// Loads without checking documentation.
fn load_leniently(text: &str) -> Loaded {
    let files = HashMap::from([(PathBuf::from("t.json"), text.as_bytes().to_vec())]);
    let loader = Loader::new().any_documentation(true);
    loader.load_from(&files, "t.json").unwrap_or_else(|report| panic!("{report}"))
}

#[test]
fn nothing_is_wrong_where_documentation_is_not_checked() {
    for block in [
        "## junk\n",
        "##########\n",
        "##\n# x\n## junk\n",
        "##\n#x\n##\n",
        "##\n# x\n",
        "##\n# text\n##\n# comment\n",
        "##\n# @foo\n##\n",
        "##\n# @:\n##\n",
        "##\n# @other:\n##\n",
        "##\n# @foo:\n# @a: one\n#   two\n# three\n##\n",
        "##\n# @foo:\n# == Heading\n##\n",
        "##\n# @foo:\n# @x: x\n# @x: x\n# Note: n\n# @a: a\n##\n",
        "##\n# @foo:\n# Features:\n# no\n# Features:\n##\n",
        "##\n# @foo:\n# Since:\n# Since: 2\n# Returns: x\n##\n",
        "##\n# foo\n# @note: x\n# = Heading\n##\n",
    ] {
        let text = format!(
            "{{ 'pragma': {{ 'doc-required': true }} }}\n{block}\
             {{ 'command': 'foo', 'data': {{ 'a': 'int' }}, 'features': [ 'f' ] }}\n"
        );
        assert!(errors(&text) != "accepted", "{block}");
        assert_eq!(load_leniently(&text).schema().definitions().count(), 1, "{block}");
    }
}

#[test]
fn what_can_be_understood_is_taken() {
    let text = "##
# @foo:
#
# Does it.
#
# Note: a section
#
# @a: the one
#
# Example:
#
# -> one
#
# <- two
#
# Since: 2.9
##
{ 'command': 'foo', 'data': { 'a': 'int', 'b': 'int' } }
";
    let loaded = load_leniently(text);
    let foo = loaded.schema().find_command("foo").expect("it is there");
    assert_eq!(foo.doc, "Does it.\n\n# Note\n\na section\n\n# Example\n\n```text\n-> one\n\n<- two\n```");
    assert_eq!(foo.since, Some("2.9"));
    let docs: Vec<_> = check::own_members(foo).iter().map(|m| m.doc).collect();
    assert_eq!(docs, ["the one", ""]);
}

#[test]
fn a_broken_block_does_not_count_as_missing() {
    let text = "{ 'pragma': { 'doc-required': true } }\n##\n# @BAR:\n#x\n##\n{ 'event': 'BAR' }\n";
    assert_eq!(errors(text), "t.json:4:1: missing space after #");
}

#[test]
fn documentation_of_any_form_is_taken_where_that_is_asked_for() {
    let text = "##\n# = First\n# = Second\n##\n\n##\n# @Disk:\n#\n# A disk.\n#\n# @size: in bytes\n#\n# Example:\n#\n# -> x\n#\n# @late: too late\n##\n{ 'struct': 'Disk', 'data': { 'size': 'size', 'late': 'int' } }\n";
    let files = HashMap::from([("a.json".into(), text.as_bytes().to_vec())]);
    assert!(Loader::new().load_from(&files, "a.json").is_err());
    let loaded = Loader::new().any_documentation(true).load_from(&files, "a.json").expect("it is taken");
    let disk = loaded.schema().find_type("Disk").expect("it is there");
    assert!(disk.doc.starts_with("A disk."));
    let Kind::Struct(object) = disk.kind else { panic!("a struct") };
    assert_eq!((object.members[0].doc, object.members[1].doc), ("in bytes", "too late"));
}
