//! Freeing values that nest deeper than any stack is.
#![allow(missing_docs)]

use allocation_counter::measure;
use qapi_runtime::visitor::{Faithful, Redacted, dealloc};
use qapi_runtime::{Name, Qapi, QapiType, Secret, Value};

const LEVELS: usize = 100_000;

#[derive(Qapi)]
struct Chain {
    label: String,
    next: Option<Box<Chain>>,
}

#[derive(Qapi)]
struct Tree {
    children: Vec<Tree>,
}

#[derive(Qapi)]
#[qapi(alternate)]
enum Reference {
    Definition(Box<Layer>),
    Name(String),
}

#[derive(Qapi, Clone, Copy, Debug, PartialEq)]
enum Kind {
    File,
    Format,
}

#[derive(Qapi)]
struct Layer {
    note: Value,
    #[qapi(discriminator)]
    kind: LayerBranch,
}

#[derive(Qapi)]
#[qapi(branches(Kind))]
enum LayerBranch {
    File,
    Format(Box<Format>),
}

#[derive(Qapi)]
struct Format {
    file: Reference,
}

fn chain() -> Chain {
    let end = Chain { label: "end".into(), next: None };
    (0..LEVELS).fold(end, |next, level| Chain { label: level.to_string(), next: Some(Box::new(next)) })
}

fn tree() -> Tree {
    (0..LEVELS).fold(Tree { children: vec![] }, |inner, _| Tree { children: vec![inner] })
}

fn layers() -> Layer {
    let end = Layer { note: Value::Null, kind: LayerBranch::File };
    (0..LEVELS).fold(end, |inner, _| {
        let format = Format { file: Reference::Definition(Box::new(inner)) };
        Layer { note: "n".into(), kind: LayerBranch::Format(Box::new(format)) }
    })
}

fn any() -> Value {
    (0..LEVELS).fold(Value::from("end"), |inner, level| match level % 2 {
        0 => Value::Array(vec![inner]),
        _ => Value::Object([(String::from("inner"), inner)].into_iter().collect()),
    })
}

mod called_as_a_type_of_rust {
    use qapi_runtime::Qapi;

    #[derive(Qapi)]
    pub(super) struct String {
        pub(super) next: Option<Box<Within>>,
    }

    #[derive(Qapi)]
    pub(super) struct Within {
        pub(super) text: String,
    }

    pub(super) fn strings() -> String {
        let level = |next, _| String { next: Some(Box::new(Within { text: next })) };
        (0..super::LEVELS).fold(String { next: None }, level)
    }
}

/// What `run` leaves allocated, when it runs with little stack.
fn left_over(run: impl FnOnce() + Send + 'static) -> (i64, i64) {
    let measured = move || {
        let left = measure(run);
        assert!(left.count_total > LEVELS as u64);
        (left.count_current, left.bytes_current)
    };
    std::thread::Builder::new().stack_size(64 << 10).spawn(measured).unwrap().join().unwrap()
}

#[test]
fn deep_values_are_freed_whole_on_a_small_stack() {
    assert_eq!(left_over(|| dealloc(chain())), (0, 0));
    assert_eq!(left_over(|| dealloc(tree())), (0, 0));
    assert_eq!(left_over(|| dealloc(layers())), (0, 0));
    assert_eq!(left_over(|| dealloc(any())), (0, 0));
    assert_eq!(left_over(|| dealloc(vec![chain(), chain()])), (0, 0));
}

#[test]
fn a_deep_type_that_is_called_string_is_freed_whole() {
    assert_eq!(left_over(|| dealloc(called_as_a_type_of_rust::strings())), (0, 0));
}

#[derive(Qapi, Clone, Debug, PartialEq)]
struct Account {
    user: String,
    password: Secret<String>,
    old: Option<Vec<Secret<Box<str>>>>,
    data: Value,
}

fn account() -> Account {
    let data = serde_json::json!({"a": [1, {"b": null}], "c": "text"});
    let old = vec![Secret::new("one".into()), Secret::new("two".into())];
    Account { user: "eve".into(), password: "tr0ub4dor".into(), old: Some(old), data }
}

#[test]
fn a_faithful_copy_is_equal_and_a_redacted_one_keeps_no_secret() {
    let account = account();
    assert_eq!(account.clone_with(&mut Faithful, &Name::ANONYMOUS), account);

    let redacted = account.clone_with(&mut Redacted, &Name::ANONYMOUS);
    assert_eq!(redacted.password.reveal(), "<redacted>");
    assert!(redacted.old.iter().flatten().all(|secret| secret.reveal() == "<redacted>"));
    assert_eq!((redacted.user, redacted.data), (account.user, account.data));
}

#[test]
fn a_copy_leaves_nothing_behind() {
    let left = measure(|| {
        let account = account();
        dealloc(account.clone_with(&mut Faithful, &Name::ANONYMOUS));
        drop(account.clone_with(&mut Redacted, &Name::ANONYMOUS));
    });
    assert_eq!((left.count_current, left.bytes_current), (0, 0));
}
