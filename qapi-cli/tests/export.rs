//! `qapi export`

mod common;

use common::{directory, qapi, reference};
use qapi_schema::language::Loader;

#[test]
fn the_reference_schema_comes_back() {
    let directory = directory(&[]);
    let schema = reference().display().to_string();
    let ended = qapi(directory.path(), &["export", "--schema", &schema, "-o", "out"]);
    assert_eq!((ended.code, &*ended.out, &*ended.err), (Some(0), "", ""));
    let exported = directory.path().join("out");
    assert_eq!(std::fs::read_dir(&exported).expect("it is there").count(), 41);
    let before = Loader::new().load(reference()).expect("no errors");
    let after = Loader::new().load(exported.join("qapi-schema.json")).expect("no errors");
    assert_eq!(before.schema(), after.schema());
}

#[test]
fn prints_the_modules_that_were_asked_for() {
    let text = "##
# @Disk:
#
# @size: how large it is (since 2.9)
##
{ 'struct': 'Disk', 'data': { 'size': 'size' }, 'if': 'CONFIG_DISK' }
";
    let files: &[(&str, &[u8])] =
        &[("a.json", b"{ 'include': 'disk.json' }\n"), ("disk.json", text.as_bytes())];
    let directory = directory(files);
    let export = |rest: &[&str]| {
        let arguments = [&["export", "--schema", "a.json"], rest].concat();
        let ended = qapi(directory.path(), &arguments);
        assert_eq!((ended.code, &*ended.err), (Some(0), ""));
        ended.out
    };
    assert_eq!(export(&["disk"]), text);
    assert_eq!(
        export(&["--docs", "none"]),
        "# a.json\n\n{ 'include': 'disk.json' }\n\n# disk.json\n\n\
         { 'struct': 'Disk', 'data': { 'size': 'size' }, 'if': 'CONFIG_DISK' }\n"
    );
}

#[test]
fn mistakes_are_told() {
    let files: &[(&str, &[u8])] = &[
        ("bad.json", b"{ 'struct': 'foo', 'data': {} }\n"),
        ("sub/good.json", b"{ 'include': '../beside.json' }"),
        ("beside.json", b"{ 'event': 'FOO' }"),
    ];
    let directory = directory(files);
    let error = |arguments: &[&str]| {
        let ended = qapi(directory.path(), arguments);
        assert_eq!((ended.code, &*ended.out), (Some(1), ""));
        ended.err.lines().next().map(str::to_owned)
    };
    let is = |text: &str| Some(format!("error: {text}"));
    assert_eq!(error(&["export", "--schema", "bad.json"]), is("name of struct must use CamelCase"));
    assert_eq!(error(&["export", "--schema", "sub/good.json", "nope"]), is("no module is called 'nope'"));
    assert_eq!(
        error(&["export", "beside.json"]),
        is("no module is called 'beside.json'; a schema's file is given with --schema")
    );
    assert_eq!(
        error(&["export", "--schema", "sub/good.json", "-o", "out"]),
        is("module '../beside.json' is outside of the schema's directory")
    );
    assert!(!directory.path().join("out/good.json").exists());
    assert!(
        error(&["export", "--schema", "beside.json", "-o", "bad.json"])
            .is_some_and(|e| e.starts_with("error: can't write 'bad.json/beside.json': "))
    );
}
