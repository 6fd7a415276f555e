//! The same mistake, in QAPI's own language and in Rust, is found by the same check: it has the same words, apart
//! from the names.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// Mistakes that Rust does not let one write down, or tells otherwise, and why.
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
    ("alternate-branch-if-invalid", "the name of an option is one token"),
    ("x-if-op", "operators are words"),
    ("base-cycle-indirect", "the compiler finds the cycle"),
    ("x-union-branch-self", "the compiler finds the cycle"),
    ("union-array-branch", "a list is a type in Rust, which a branch cannot have"),
    ("x-command-boxed-array", "a list is a type in Rust, which arguments cannot have"),
    ("union-base-no-discriminator", "without a discriminator a struct is no union"),
    ("union-string-discriminator", "the field of a discriminator holds the branches"),
    ("x-union-disc-array", "the field of a discriminator holds the branches"),
    ("union-optional-discriminator", "the base is written in the union"),
];

/// Mistakes that no Rust item can show: told when a registry is built, as its own tests have it, or not to be written.
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

#[test]
fn every_mistake_that_rust_can_make_has_a_case() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut cases = qapi_ui::all(root);
    cases.extend(qapi_ui::all(&root.with_file_name("ui-rustc")));
    let paired: Vec<&str> = cases.iter().flat_map(|case| case.vectors()).collect();
    for (id, vector) in vectors() {
        if vector["applies_to_rust_dsl"] == Value::Bool(true) && !NO_ITEM.contains(&id.as_str()) {
            assert!(paired.contains(&id.as_str()), "{id} has no case: {}", vector["message"]);
        }
    }
}

#[test]
fn the_same_check_finds_it() {
    let vectors = vectors();
    let folder = std::env::temp_dir().join(format!("qapi-ui-pairs-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("there is room for temporary files");
    for case in qapi_ui::all(Path::new(env!("CARGO_MANIFEST_DIR"))) {
        for id in case.vectors() {
            let vector = &vectors[id];
            if OTHERWISE.iter().any(|(other, _)| *other == id)
                || vector["comment_stripped_reproduces"] == false
            {
                continue;
            }
            let file = folder.join("schema.json");
            fs::write(&file, vector["schema"].as_str().unwrap_or_default()).expect("it can be written");
            let report = qapi_schema::language::Loader::new().load(&file).expect_err(id);
            let message = &report.diagnostics()[0].message;
            let said = case.said();
            let same = said.iter().any(|said| nameless(&said.message).ends_with(&nameless(message)));
            assert!(same, "{}/{} and {id}: {message:?} is not in {said:#?}", case.topic, case.name);
        }
    }
    fs::remove_dir_all(&folder).expect("what was made can be removed");
}
