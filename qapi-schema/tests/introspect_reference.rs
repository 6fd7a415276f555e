//! QEMU's own schema, introspected under the reference configurations.

mod common;

use common::{assert_same_entries, reference, reference_path};
use qapi_schema::Config;
use qapi_schema::introspect::{Introspection, ServerSchema, TypeNames};
use qapi_schema::language::{Loaded, Loader};
use qapi_schema::query::{Path, View};
use serde_json::Value;

fn load() -> Loaded {
    // The reference modules come without comments, and so without documentation.
    let loader = Loader::new().check_documentation(false);
    loader.load(reference_path("qapi/qapi-schema.json")).unwrap_or_else(|report| panic!("{report}"))
}

fn configs() -> Vec<(String, Config)> {
    let configs = reference("configs.json");
    let config = |flags: &Value| match flags {
        Value::Array(flags) => flags.iter().map(|flag| flag.as_str().expect("a flag")).collect(),
        _ => Config::All,
    };
    configs.as_object().expect("configurations").iter().map(|(k, v)| (k.clone(), config(v))).collect()
}

#[test]
fn masked_answer_is_exact() {
    let loaded = load();
    let introspection = Introspection::new(loaded.schema()).unwrap();
    let answer = introspection.to_value(&Config::All, TypeNames::Masked);
    assert_same_entries(&answer, &reference("introspect-all-masked.json"), "all, masked");
    let mut text = String::new();
    introspection.write_json(&Config::All, TypeNames::Masked, &mut text);
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), answer);
}

#[test]
fn every_configuration_is_exact() {
    let loaded = load();
    let introspection = Introspection::new(loaded.schema()).unwrap();
    let configs = configs();
    assert!(configs.len() >= 3);
    for (name, config) in configs {
        let answer = introspection.to_value(&config, TypeNames::Plain);
        assert_same_entries(&answer, &reference(&format!("introspect-{name}.json")), &name);
    }
}

#[test]
fn whole_schema_and_what_it_says_of_itself_answer_alike() {
    let loaded = load();
    for (name, config) in configs() {
        let server = ServerSchema::from_value(&reference(&format!("introspect-{name}.json"))).unwrap();
        let (ours, theirs) = (View::new(loaded.schema(), config), View::new(server.schema(), Config::All));
        let mut asked = 0;
        for definition in server.schema().definitions().filter(|d| !d.meta().is_type()) {
            let start = Path { sort: None, start: definition.name.into(), steps: Vec::new() };
            asked += compare(&ours, &theirs, start, 4);
        }
        assert!(asked > 5_000, "{name}: {asked}");
    }
}

/// Asks both schemas for everything that lies up to so many steps from the start. Tells how much that is.
fn compare(ours: &View<'_>, theirs: &View<'_>, start: Path, depth: usize) -> usize {
    let mut paths = vec![start];
    let mut next = 0;
    while let Some(path) = paths.get(next).cloned() {
        let (a, b) = (ours.find(&path), theirs.find(&path));
        let (a, b) = (a.unwrap_or_else(|e| panic!("{e}")), b.unwrap_or_else(|e| panic!("{e}")));
        assert_eq!((&a.features, a.optional()), (&b.features, b.optional()), "{path}");
        let steps = ours.steps(&a.item).unwrap();
        assert_eq!(steps, theirs.steps(&b.item).unwrap(), "{path}");
        if path.steps.len() < depth {
            for step in steps {
                let mut further = path.clone();
                further.steps.push(step);
                paths.push(further);
            }
        }
        next += 1;
    }
    paths.len()
}
