//! Schema files: what is read from them, and what is said about bad ones.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use qapi_schema::language::{Loaded, Loader, Report};
use qapi_schema::{Arguments, Kind, MetaKind};

/// Loads the first of the files.
fn load(files: &[(&str, &str)]) -> Result<Loaded, Report> {
    let map: HashMap<PathBuf, Vec<u8>> =
        files.iter().map(|(name, text)| (PathBuf::from(name), text.as_bytes().to_vec())).collect();
    Loader::new().load_from(&map, files[0].0)
}

/// What is wrong with the one file `t.json`, in the plain form.
fn errors(text: &str) -> String {
    match load(&[("t.json", text)]) {
        Ok(_) => "accepted".to_owned(),
        Err(report) => report.to_string(),
    }
}

#[test]
fn the_reference_schema_is_clean() {
    let root: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "../tests/reference/qapi/qapi-schema.json"].iter().collect();
    let loaded = Loader::new().load(&root).expect("no errors");
    let schema = loaded.schema();
    assert_eq!(schema.modules.len(), 41);
    assert_eq!(loaded.sources().files().len(), 41);
    let count = |meta| schema.definitions().filter(|d| d.meta() == meta).count();
    let index = std::fs::read(root.with_file_name("../index.json")).expect("the index is there");
    let index: serde_json::Value = serde_json::from_slice(&index).expect("the index is JSON");
    for meta in [
        MetaKind::Enum,
        MetaKind::Struct,
        MetaKind::Union,
        MetaKind::Alternate,
        MetaKind::Command,
        MetaKind::Event,
    ] {
        let modules = index.as_object().expect("an object by module").values();
        let expected: u64 = modules.filter_map(|m| m.get(meta.keyword())?.as_u64()).sum();
        assert_eq!(count(meta) as u64, expected, "{meta}");
    }
}

#[test]
fn every_module_of_the_reference_schema_can_be_the_first() {
    let dir: PathBuf = [env!("CARGO_MANIFEST_DIR"), "../tests/reference/qapi"].iter().collect();
    for entry in std::fs::read_dir(dir).expect("the reference schema is there") {
        let path = entry.expect("a file").path();
        // Not each includes all that it needs, nor the pragmas that excuse it.
        if let Err(report) = Loader::new().load(&path) {
            for diagnostic in report.diagnostics() {
                let message = &diagnostic.message;
                let expected =
                    ["uses unknown type", "must not use uppercase or '_'", "'returns' cannot take"];
                assert!(expected.iter().any(|e| message.contains(e)), "{}: {message}", path.display());
            }
        }
    }
}

#[test]
fn all_independent_errors_are_reported_in_the_order_of_the_text() {
    let text = "{ 'struct': 'One', 'data': { 'a': 'Nope' } }
{ 'struct': 'two', 'data': { 'B': 'int', 'c_d': 'str' } }
{ 'command': 'three', 'returns': 'int', 'bogus': true }
";
    assert_eq!(
        errors(text),
        "t.json: In struct 'One':
t.json:1:35: member 'a' uses unknown type 'Nope'
t.json: In struct 'two':
t.json:2:13: name of struct must use CamelCase
t.json: In struct 'two':
t.json:2:30: name of 'data' member 'B' must not use uppercase or '_'
t.json: In struct 'two':
t.json:2:42: name of 'data' member 'c_d' must not use uppercase or '_'
t.json: In command 'three':
t.json:3:34: command's 'returns' cannot take built-in type 'int'
t.json: In command 'three':
t.json:3:41: command has unknown key 'bogus'
Valid keys are 'allow-oob', 'allow-preconfig', 'boxed', 'command', 'coroutine', 'data', 'features', 'gen', \
'if', 'returns', 'success-response'."
    );
}

#[test]
fn first_only_stops_where_the_generator_does() {
    let text = "{ 'struct': 'One', 'data': { 'a': 'Nope' } }\n{ 'struct': 'two', 'data': {} }\n";
    let files = HashMap::from([(PathBuf::from("t.json"), text.as_bytes().to_vec())]);
    let report = Loader::new().first_only(true).load_from(&files, "t.json").expect_err("two are wrong");
    assert_eq!(
        report.to_string(),
        "t.json: In struct 'two':\nt.json:2:13: name of struct must use CamelCase"
    );
}

#[test]
fn syntax_errors_do_not_hide_each_other() {
    let text = "{ 'struct' 'One' }\n{ 'struct': 'Two', 'data': { 'a': @ } }\n\n{ 'enum': 'e', 'data': [] }\n";
    assert_eq!(
        errors(text),
        "t.json:1:12: expected ':'
t.json:2:35: stray '@'
t.json: In enum 'e':
t.json:4:11: name of enum must use CamelCase"
    );
}

#[test]
fn errors_tell_the_chain_of_includes() {
    let report = load(&[
        ("dir/a.json", "\n{ 'include': 'sub/b.json' }"),
        ("dir/sub/b.json", "{ 'include': '../c.json' }"),
        ("dir/sub/../c.json", "{ 'struct': 'C' 'data': {} }"),
    ])
    .expect_err("a comma is missing");
    assert_eq!(
        report.to_string(),
        "In file included from dir/a.json:2:
In file included from dir/sub/b.json:1:
dir/sub/../c.json:1:17: expected ',' or '}'"
    );
}

#[test]
fn modules_come_in_the_order_of_includes() {
    let loaded = load(&[
        (
            "a.json",
            "{ 'include': 'sub/b.json' } { 'struct': 'Aa', 'data': { 'c': 'Cc' } } { 'include': 'c.json' }",
        ),
        ("sub/b.json", "{ 'include': '../c.json' } { 'include': '../c.json' }"),
        ("sub/../c.json", "{ 'struct': 'Cc', 'data': {} }"),
    ])
    .expect("no errors");
    let modules: Vec<_> = loaded.schema().modules.iter().map(|m| (m.name, m.includes)).collect();
    assert_eq!(modules, [("a", &["sub/b", "c"][..]), ("sub/b", &["c", "c"]), ("c", &[])]);
}

#[test]
fn include_mistakes() {
    assert_eq!(errors("{ 'include': 't.json' }"), "t.json:1:14: inclusion loop for t.json");
    assert_eq!(
        errors("{ 'include': 'no.json' }"),
        "t.json:1:14: can't read include file 'no.json': No such file or directory"
    );
    assert_eq!(errors("{ 'include': true }"), "t.json:1:14: value of 'include' must be a string");
    assert_eq!(errors("{ 'include': 'a', 'if': 'B' }"), "t.json:1:1: invalid 'include' directive");
}

#[test]
fn deep_includes_are_refused() {
    let names: Vec<String> = (0..200).map(|i| format!("{i}.json")).collect();
    let texts: Vec<String> = (1..=200).map(|i| format!("{{ 'include': '{i}.json' }}")).collect();
    let files: Vec<(&str, &str)> = names.iter().zip(&texts).map(|(n, t)| (n.as_str(), t.as_str())).collect();
    let report = load(&files).expect_err("too deep").to_string();
    assert!(report.ends_with("99.json:1:14: includes are nested more than 100 levels deep"), "{report}");
}

#[test]
fn files_that_cannot_be_read() {
    let dir = std::env::temp_dir().join(format!("qapi-schema-files-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a directory");
    let message = |path: &Path| Loader::new().load(path).expect_err("unreadable").to_string();
    let missing = dir.join("missing.json");
    assert_eq!(
        message(&missing),
        format!("can't read schema file '{}': No such file or directory", missing.display())
    );
    assert_eq!(message(&dir), format!("can't read schema file '{}': Is a directory", dir.display()));
    let latin = dir.join("latin1.json");
    std::fs::write(&latin, b"# fine\n# caf\xe9\n").expect("written");
    assert_eq!(message(&latin), format!("can't read schema file '{}': Not UTF-8 in line 2", latin.display()));
    let outer = dir.join("outer.json");
    std::fs::write(&outer, "{ 'include': 'latin1.json' }").expect("written");
    assert_eq!(
        message(&outer),
        format!(
            "{}:1:1: can't read include file '{}': Not UTF-8 in line 2",
            outer.display(),
            latin.display()
        )
    );
    std::fs::remove_dir_all(&dir).expect("removed");
}

#[test]
fn a_file_without_end_is_refused() {
    let zero = Path::new("/dev/zero");
    if zero.exists() {
        let report = Loader::new().load(zero).expect_err("too large").to_string();
        assert_eq!(report, "can't read schema file '/dev/zero': File is larger than 64 MiB");
    }
}

#[test]
fn strange_characters() {
    assert_eq!(errors("{ 'struct': 'A\u{e9}', 'data': {} }"), "t.json:1:15: funny character in string");
    assert_eq!(errors("{ 'struct': 'A\t', 'data': {} }"), "t.json:1:15: funny character in string");
    assert_eq!(errors("{ 'struct': 'A, 'data': {} }\n"), "t.json:1:18: stray 'data'");
    assert_eq!(errors("{ 'struct': 'A\n"), "t.json:1:13: missing terminating \"'\"");
    assert_eq!(errors("\u{e9}"), "t.json:1:1: stray '\u{e9}'");
    assert_eq!(errors("\t{ 'struct':\t'A1b', 'data': {}\t}"), "accepted");
    assert_eq!(errors("\r\n{ 'struct': 'A1b',\r\n 'data': {} }\r\n"), "accepted");
    assert_eq!(errors(""), "accepted");
}

#[test]
fn deep_nesting_is_refused() {
    for (open, expected) in [
        ("[", "t.json:1:201: expression is nested more than 200 levels deep"),
        ("{'a':", "t.json:1:1001: expression is nested more than 200 levels deep"),
    ] {
        assert_eq!(errors(&open.repeat(10_000)), expected);
    }
    let condition = format!("{}'A'{}", "{'not':".repeat(10_000), "}".repeat(10_000));
    let text = format!("{{ 'struct': 'Foo', 'data': {{}}, 'if': {condition} }}");
    assert!(errors(&text).ends_with("expression is nested more than 200 levels deep"));
}

#[test]
fn types_in_each_other_may_be_many_but_not_very_deep() {
    let chain = |count: usize| {
        let mut text = "{ 'struct': 'Sx0', 'data': {} }\n".to_owned();
        for i in 1..count {
            text += &format!("{{ 'struct': 'Sx{i}', 'base': 'Sx{}', 'data': {{}} }}\n", i - 1);
        }
        text
    };
    assert_eq!(errors(&chain(500)), "accepted");
    let report = errors(&chain(10_000));
    assert_eq!(
        report,
        "t.json: In struct 'Sx501':\nt.json:502:13: object Sx501 contains more than 500 types inside each other"
    );
}

#[test]
fn garbage_is_refused_after_a_few_errors() {
    let report = errors(&"{ 'a'\n".repeat(100_000));
    assert_eq!(report.lines().count(), 20);
    let report = errors(&"]".repeat(1_000_000));
    assert_eq!(report.lines().count(), 1);
}

#[test]
fn a_later_pragma_replaces_an_earlier_one() {
    let text = "{ 'pragma': { 'command-name-exceptions': [ 'a_b' ] } }
{ 'pragma': { 'command-name-exceptions': [ 'c_d' ] } }
{ 'command': 'a_b' }
{ 'command': 'c_d' }
";
    let expected = "t.json: In command 'a_b':\nt.json:3:14: name of command must not use uppercase or '_'";
    assert_eq!(errors(text), expected);
}

#[test]
fn pragma_mistakes() {
    for (pragma, message) in [
        ("[]", "1:1: value of 'pragma' must be an object"),
        ("{ 'doc-required': 'x' }", "1:31: pragma 'doc-required' must be boolean"),
        (
            "{ 'command-name-exceptions': 'a' }",
            "1:42: pragma command-name-exceptions must be a list of strings",
        ),
        (
            "{ 'member-name-exceptions': [ true ] }",
            "1:41: pragma member-name-exceptions must be a list of strings",
        ),
        ("{ 'nope': true }", "1:15: unknown pragma 'nope'"),
    ] {
        assert_eq!(errors(&format!("{{ 'pragma': {pragma} }}")), format!("t.json:{message}"));
    }
}

#[test]
fn redefinition_names_both_places() {
    let text = "{ 'struct': 'Foo', 'data': {} }\n{ 'enum': 'Foo', 'data': [] }\n";
    assert_eq!(
        errors(text),
        "t.json: In enum 'Foo':
t.json:2:11: 'Foo' is already defined
t.json: In struct 'Foo':
t.json:1:13: previous definition"
    );
}

#[test]
fn one_cycle_is_one_error() {
    let text = "{ 'struct': 'Aa', 'base': 'Cc', 'data': { 'x': 'int' } }
{ 'struct': 'Bb', 'base': 'Aa', 'data': { 'x': 'int' } }
{ 'struct': 'Cc', 'base': 'Bb', 'data': { 'x': 'int' } }
{ 'command': 'cmd', 'data': 'Bb' }
";
    assert_eq!(errors(text), "t.json: In struct 'Aa':\nt.json:1:13: object Aa contains itself");
}

#[test]
fn what_is_missing_has_no_further_consequences() {
    // The base lacks its members, so that nothing can be said about the discriminator.
    let text = "{ 'struct': 'Base' }
{ 'union': 'Uni', 'base': 'Base', 'discriminator': 'd', 'data': {} }
{ 'alternate': 'Alt' }
{ 'command': 'cmd', 'data': 'Base', 'returns': 'Uni' }
";
    assert_eq!(
        errors(text),
        "t.json: In struct 'Base':
t.json:1:3: struct misses key 'data'
t.json: In alternate 'Alt':
t.json:3:3: alternate misses key 'data'"
    );
}

#[test]
fn definitions_are_read_as_they_are_written() {
    let loaded = load(&[(
        "t.json",
        "{ 'command': 'cmd', 'data': { '*a-b': ['int'], 'c': { 'type': 'str', 'features': [ 'f' ] } },
           'success-response': false, 'allow-oob': true, 'gen': false,
           'if': { 'all': [ 'A', { 'not': 'B' } ] } }",
    )])
    .expect("no errors");
    let definition = loaded.schema().find_command("cmd").expect("it is there");
    assert_eq!(definition.condition.to_string(), "all(A, not(B))");
    let Kind::Command(command) = &definition.kind else { panic!("not a command") };
    let flags = (command.success_response, command.gen_, command.allow_oob, command.allow_preconfig);
    assert_eq!(flags, (false, false, true, false));
    let Arguments::Inline(members) = command.arguments else { panic!("no members") };
    let [a, c] = members else { panic!("not two members") };
    assert_eq!((a.name, a.optional, a.ty.to_string()), ("a-b", true, "[int]".to_owned()));
    assert_eq!((c.name, c.optional, c.features[0].name), ("c", false, "f"));
}
