//! The compiled schema of QEMU says what QEMU's files say.
#![allow(missing_docs)]

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

use qapi_schema::check::own_members;
use qapi_schema::language::{Loader, Printer};
use qapi_schema::{Definition, Feature, Kind};
use serde_json::{Map, Value, json};

fn reference_schema() -> qapi_schema::language::Loaded {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "reference/qapi/qapi-schema.json"].iter().collect();
    Loader::new().load(path).expect("it is well-formed")
}

#[test]
fn compiled_schema_equals_its_files() {
    let files = reference_schema();
    if let Err(difference) = qapi_defs::schema().same_facts(files.schema()) {
        panic!("{difference}");
    }
}

#[test]
fn exported_schema_reads_back_equal_module_by_module() {
    let printed = Printer::new().schema(qapi_defs::schema());
    assert_eq!(printed.len(), 41);
    let files: HashMap<PathBuf, Vec<u8>> =
        printed.into_iter().map(|module| (PathBuf::from(module.path), module.text.into_bytes())).collect();
    let read = match Loader::new().load_from(&files, "qapi-schema.json") {
        Ok(read) => read,
        Err(report) => panic!("{report}"),
    };
    if let Err(difference) = read.schema().same_facts(reference_schema().schema()) {
        panic!("{difference}");
    }
}

/// What a definition says of releases, in the form of the list: features stand among the members.
fn releases(definition: &Definition<'_>) -> Value {
    let mut parts = Map::new();
    let mut add = |name: &str, since: Option<&str>, features: &[Feature<'_>]| {
        let features = features.iter().map(|feature| (feature.name, feature.since));
        for (name, since) in [(name, since)].into_iter().chain(features) {
            parts.extend(since.map(|since| (name.to_owned(), since.into())));
        }
    };
    add("", None, definition.features);
    own_members(definition).iter().for_each(|member| add(member.name, member.since, member.features));
    if let Kind::Enum(enumeration) = definition.kind {
        enumeration.values.iter().for_each(|value| add(value.name, value.since, value.features));
    }
    if let Kind::Alternate(alternate) = definition.kind {
        // Branches have no attribute for it.
        let since = |doc: &str| Some(doc.rsplit_once("Since ")?.1.strip_suffix('.')?.to_owned());
        parts.extend(
            alternate
                .branches
                .iter()
                .filter_map(|branch| Some((branch.name.to_owned(), since(branch.doc)?.into()))),
        );
    }
    let mut said = Map::new();
    said.extend(definition.since.map(|since| ("since".to_owned(), since.into())));
    said.extend((!parts.is_empty()).then(|| ("member-since".to_owned(), parts.into())));
    said.into()
}

#[test]
fn releases_are_those_of_the_reference() {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "reference/since.json"].iter().collect();
    let text = std::fs::read_to_string(path).expect("the list of releases");
    let listed: BTreeMap<String, Value> = serde_json::from_str(&text).expect("it is an object");
    let said: BTreeMap<String, Value> = qapi_defs::schema()
        .definitions()
        .map(|definition| (definition.name.to_owned(), releases(definition)))
        .filter(|(_, said)| *said != json!({}))
        .collect();
    for (name, releases) in &listed {
        assert_eq!(said.get(name), Some(releases), "{name}");
    }
    assert_eq!(said.len(), listed.len());
}
