//! What the compiled schema of QEMU answers to `query-qmp-schema`.
#![allow(missing_docs)]

use std::path::PathBuf;

use qapi_runtime::Value;
use qapi_schema::Config;
use qapi_schema::introspect::{Introspection, TypeNames};

fn reference(name: &str) -> Value {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "reference", name].iter().collect();
    serde_json::from_slice(&std::fs::read(path).expect(name)).expect(name)
}

/// Compares entry by entry, so that a difference is told by the entry it is in.
fn assert_answer(config: &Config, names: TypeNames, expected: &str) {
    let introspection = Introspection::new(qapi_defs::schema()).expect("every name stands for something");
    let (got, expected) = (introspection.to_value(config, names), reference(expected));
    let (got, expected) = (got.as_array().expect("a list"), expected.as_array().expect("a list"));
    for (i, (got, expected)) in got.iter().zip(expected).enumerate() {
        assert_eq!(got, expected, "entry {i}");
    }
    assert_eq!(got.len(), expected.len());
}

#[test]
fn masked_under_all_conditions() {
    assert_answer(&Config::All, TypeNames::Masked, "introspect-all-masked.json");
}

#[test]
fn plain_under_each_configuration() {
    let configs = reference("configs.json");
    for (name, set) in configs.as_object().expect("an object") {
        let config = match set.as_array() {
            Some(set) => set.iter().map(|flag| flag.as_str().expect("a name")).collect(),
            None => Config::All,
        };
        assert_answer(&config, TypeNames::Plain, &format!("introspect-{name}.json"));
    }
}
