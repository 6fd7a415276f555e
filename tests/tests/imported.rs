//! A schema in which everything has an awkward name, imported and compiled.
#![allow(missing_docs)]

use std::path::PathBuf;

use qapi_cli::import::{Options, generate};
use qapi_runtime::{Command, Event, QapiEnum, from_json, to_json};
use qapi_schema::language::{Loaded, Loader, Printer};
use qapi_tests::awkward;
use qapi_tests::awkward::awkward::{Anything, Few, FewChoice, FewChoiceBranch, ManyChoice, Values};

fn here(path: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), path].iter().collect()
}

fn load() -> Loaded {
    match Loader::new().load(here("schemas/awkward/awkward.json")) {
        Ok(loaded) => loaded,
        Err(report) => panic!("{report}"),
    }
}

#[test]
fn what_is_compiled_is_what_the_importer_writes() {
    let loaded = load();
    // As rustfmt.toml has it.
    let options = Options { max_width: Some(110), ..Options::default() };
    let files = generate(loaded.schema(), &options).expect("every name stands for something");
    assert_eq!(files.len(), 4);
    for file in files {
        let committed = std::fs::read_to_string(here("src/awkward").join(&file.path)).expect("the file");
        assert!(file.text == committed, "{} is not what the importer writes", file.path);
    }
}

#[test]
fn the_compiled_schema_says_what_the_files_say() {
    assert_eq!(awkward::schema().same_facts(load().schema()), Ok(()));
}

#[test]
fn names_that_do_not_follow_from_identifiers_are_kept() {
    let names: Vec<_> = Values::TABLE.names.iter().map(|name| name.text()).collect();
    let expected = [
        "self",
        "1",
        "2_5",
        "t",
        "unknown",
        "unrecognized",
        "rest",
        "none",
        "a-b",
        "ab",
        "foo-1",
        "foo1",
        "x86_64",
        "aes-128",
        "under_score",
        "Capital",
        "ALL",
        "crate",
        "__org.qemu_value",
    ];
    assert_eq!(names, expected);
    assert_eq!(awkward::cmd::OrgQemuXCommand::DEFINITION.name, "__org.qemu_x-command");
    assert_eq!(awkward::event::OrgQemuXEvent::DEFINITION.name, "__ORG.QEMU_X-EVENT");
}

/// Readers of rustdoc see no attributes, so the importer tells these names in comments; in the schema they are no
/// documentation.
#[test]
fn names_are_told_to_readers_of_rustdoc_alone() {
    let written = generate(load().schema(), &Options::default()).expect("every name stands for something");
    let compiled = Printer::new().schema(awkward::schema());
    for words in ["On the wire: `", "In the schema: `"] {
        assert!(written.iter().any(|file| file.text.contains(words)), "{words}");
        assert!(compiled.iter().all(|module| !module.text.contains(words)), "{words}");
    }
}

#[test]
fn values_called_like_the_catch_alls_are_not_taken_for_them() {
    let text = r#"{"kind":"unrecognized"}"#;
    let choice: FewChoice = from_json(text.as_bytes()).unwrap();
    assert_eq!(choice, FewChoice::new(FewChoiceBranch::Unrecognized));
    assert_eq!(to_json(&choice).unwrap(), text);
    assert_eq!("rest".parse(), Ok(Few::Rest));

    let text = r#"{"which":"rest","list":[]}"#;
    let choice: ManyChoice = from_json(text.as_bytes()).unwrap();
    assert_eq!(to_json(&choice).unwrap(), text);
    let text = r#"{"which":"2_5"}"#;
    let choice: ManyChoice = from_json(text.as_bytes()).unwrap();
    assert_eq!(to_json(&choice).unwrap(), text);
}

#[test]
fn circles_of_types_are_broken() {
    let mut value = Anything::X1(1);
    for _ in 0..1000 {
        value = Anything::List(vec![value]);
    }
    let text = to_json(&value).unwrap();
    assert_eq!(from_json::<Anything>(text.as_bytes()).unwrap(), value);
}
