//! The same mistake, in QAPI's own language and in Rust, is found by the same check: it has the same words, apart
//! from the names.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use qapi_ui::Case;
use serde_json::Value;

/// Mistakes that Rust does not let one write down, or tells otherwise, and why. Each has a case nevertheless.
const OTHERWISE: &[(&str, &str)] = &[
    ("alternate-base", "a stray attribute"),
    ("args-array-unknown", "the compiler knows no such type"),
    ("args-member-unknown", "the compiler knows no such type"),
    ("args-unknown", "the compiler knows no such type"),
    ("alternate-unknown", "the compiler knows no such type"),
    ("returns-unknown", "the compiler knows no such type"),
    ("union-unknown", "the compiler knows no such type"),
    ("x-struct-base-unknown", "the compiler knows no such type"),
    ("x-struct-member-unknown", "the compiler knows no such type"),
    ("bad-data", "a tuple struct"),
    ("bad-if-empty", "a condition is tokens, and no tokens are none"),
    ("bad-if-not", "a condition is tokens, and no tokens are none"),
    ("union-branch-if-invalid", "a condition is tokens, and no tokens are none"),
    ("x-if-op", "operators are words"),
    ("union-array-branch", "a list is a type in Rust, which a branch cannot have"),
    ("x-command-boxed-array", "a list is a type in Rust, which arguments cannot have"),
    ("union-base-no-discriminator", "without a discriminator a struct is no union"),
];

/// What is said in Rust where QEMU's words are those of the schema's language.
const IN_RUST: &[(&str, &str)] = &[
    ("'data' member", "member"),
    ("'data' member", "value"),
    ("'data' member", "branch"),
    ("'base' member", "member"),
    ("'data' should be a type name", "`boxed` needs a named struct, but this command has fields of its own"),
    (
        "conditional command arguments require 'boxed': true",
        "a command with a conditional argument needs `boxed`",
    ),
    ("conditional event arguments require 'boxed': true", "an event with a conditional member needs `boxed`"),
];

/// Mistakes that no Rust item can show. Two definitions of one name are told when a registry is built: see the tests
/// `names_are_given_once` and `one_name_means_one_type` of the runtime. A union without a base cannot be written.
const NO_ITEM: &[&str] = &["redefined-command", "redefined-event", "redefined-type", "union-no-base"];

fn vectors() -> HashMap<String, Value> {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("vectors").join("qapi-schema-errors.json");
    let text = fs::read_to_string(path).expect("the vectors are there");
    let all: Vec<Value> = serde_json::from_str(&text).expect("the vectors are JSON");
    let id = |vector: &Value| vector["id"].as_str().unwrap_or_default().replace("qapi-schema-errors/", "");
    all.into_iter().map(|vector| (id(&vector), vector)).collect()
}

/// The message without what stands in quotes. An apostrophe within a word is none.
fn nameless(message: &str) -> String {
    let mut plain = String::new();
    let mut chars = message.chars();
    while let Some(c) = chars.next() {
        if c == '\'' && !plain.ends_with(char::is_alphanumeric) {
            chars.by_ref().find(|c| *c == '\'');
        } else {
            plain.push(c);
        }
    }
    plain
}

fn cases() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut cases = qapi_ui::all(root);
    cases.extend(qapi_ui::all(&root.with_file_name("ui-rustc")));
    cases
}

/// What the loader of schema files says first of a vector's schema.
fn message_of(id: &str, vector: &Value, folder: &Path) -> String {
    let file = folder.join("schema.json");
    fs::write(&file, vector["schema"].as_str().unwrap_or_default()).expect("it can be written");
    let report = qapi_schema::language::Loader::new().load(&file).expect_err(id);
    report.diagnostics()[0].message.clone()
}

#[test]
fn every_mistake_that_rust_can_make_has_a_case() {
    let cases = cases();
    let paired: Vec<&str> = cases.iter().flat_map(|case| case.vectors()).collect();
    for (id, vector) in vectors() {
        if vector["applies_to_rust_dsl"] == Value::Bool(true) && !NO_ITEM.contains(&id.as_str()) {
            assert!(paired.contains(&id.as_str()), "{id} has no case: {}", vector["message"]);
        }
    }
}

#[test]
fn cases_name_vectors_that_there_are() {
    let vectors = vectors();
    for case in cases() {
        for id in case.vectors() {
            let vector = vectors.get(id).unwrap_or_else(|| panic!("{}/{}: {id}", case.topic, case.name));
            assert_eq!(vector["applies_to_rust_dsl"], true, "{id}");
        }
    }
    for id in OTHERWISE.iter().map(|(id, _)| id).chain(NO_ITEM) {
        assert_eq!(vectors[*id]["applies_to_rust_dsl"], true, "{id}");
    }
}

#[test]
fn the_same_check_finds_it() {
    let vectors = vectors();
    let cases = cases();
    let folder = std::env::temp_dir().join(format!("qapi-ui-pairs-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("there is room for temporary files");
    let mut compared = 0;
    for (id, vector) in &vectors {
        if vector["applies_to_rust_dsl"] != true || NO_ITEM.contains(&id.as_str()) {
            continue;
        }
        let message = message_of(id, vector, &folder);
        assert_eq!(vector["message"], message.as_str(), "{id}");
        let words = nameless(&message);
        assert!(words.chars().filter(char::is_ascii_alphabetic).count() > 10, "{message:?} says too little");
        let theirs = cases.iter().filter(|case| case.vectors().contains(&id.as_str()));
        let said: Vec<String> = theirs.flat_map(Case::said).map(|said| said.message).collect();
        let in_rust = IN_RUST.iter().map(|(theirs, ours)| nameless(&message.replacen(theirs, ours, 1)));
        let forms: Vec<String> = in_rust.chain([words]).collect();
        let same = said.iter().any(|said| forms.iter().any(|form| nameless(said).ends_with(form)));
        let otherwise = OTHERWISE.iter().any(|(other, _)| other == id);
        assert_eq!(same, !otherwise, "{id}: {message:?}, and in Rust {said:#?}");
        compared += usize::from(same);
    }
    fs::remove_dir_all(&folder).expect("what was made can be removed");
    let applicable = vectors.values().filter(|vector| vector["applies_to_rust_dsl"] == true).count();
    assert_eq!(compared, applicable - OTHERWISE.len() - NO_ITEM.len());
}
