//! What the tests of introspection share.

#![allow(dead_code, reason = "each test uses a part")]

pub(crate) mod random;

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use qapi_schema::{Arguments, Definition, Feature, Kind, TypeRef, UnionBase};
use serde_json::{Map, Value, json};

/// A file of the reference data.
pub(crate) fn reference_path(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "../tests/reference", name].iter().collect()
}

/// A JSON file of the reference data.
pub(crate) fn reference(name: &str) -> Value {
    let text = std::fs::read(reference_path(name)).expect(name);
    serde_json::from_slice(&text).expect(name)
}

/// Fails where two lists of entries differ, and says in which entry they do first.
pub(crate) fn assert_same_entries(got: &Value, expected: &Value, what: &str) {
    let (got, expected) = (entries(got), entries(expected));
    for (i, (got, expected)) in got.iter().zip(expected).enumerate() {
        assert_eq!(got, expected, "{what}: entry {i}");
    }
    assert_eq!(got.len(), expected.len(), "{what}: number of entries");
}

/// The entries of an answer.
pub(crate) fn entries(answer: &Value) -> &[Value] {
    answer.as_array().expect("a list of entries")
}

/// The entries that become definitions: the others are lists and built-in types.
pub(crate) fn defining(answer: &Value) -> Value {
    let is_defined = |e: &&Value| e["meta-type"] != "array" && e["meta-type"] != "builtin";
    entries(answer).iter().filter(is_defined).cloned().collect()
}

/// The entry that a definition of a loaded schema was made of. Empty lists of features are left out.
pub(crate) fn wire_facts(definition: &Definition<'_>) -> Value {
    let mut facts = match &definition.kind {
        Kind::Enum(e) => json!({
            "meta-type": "enum",
            "members": e.values.iter().map(|v| with_features(json!({"name": v.name}), v.features)).collect::<Vec<_>>(),
            "values": e.values.iter().map(|v| v.name).collect::<Vec<_>>(),
        }),
        Kind::Struct(s) => json!({"meta-type": "object", "members": members(s.members)}),
        Kind::Union(u) => {
            let UnionBase::Inline(base) = u.base else { panic!("{}: bases are folded in", definition.name) };
            let case = |b: &qapi_schema::Branch<'_>| json!({"case": b.name, "type": b.ty.to_string()});
            json!({
                "meta-type": "object",
                "members": members(base),
                "tag": u.discriminator,
                "variants": u.branches.iter().map(case).collect::<Vec<_>>(),
            })
        }
        Kind::Alternate(a) => json!({
            "meta-type": "alternate",
            "members": a.branches.iter().map(|b| json!({"type": b.ty.to_string()})).collect::<Vec<_>>(),
        }),
        Kind::Command(c) => {
            let mut facts = json!({
                "meta-type": "command",
                "arg-type": named(&c.arguments),
                "ret-type": c.returns.unwrap_or(TypeRef::EMPTY).to_string(),
            });
            if c.allow_oob {
                facts["allow-oob"] = json!(true);
            }
            facts
        }
        Kind::Event(e) => json!({"meta-type": "event", "arg-type": named(&e.data)}),
    };
    facts["name"] = json!(definition.name);
    with_features(facts, definition.features)
}

/// The same without empty lists of features, which say nothing.
pub(crate) fn without_empty_features(value: &Value) -> Value {
    match value {
        Value::Array(list) => list.iter().map(without_empty_features).collect(),
        Value::Object(object) => {
            let kept = object.iter().filter(|(key, value)| *key != "features" || **value != json!([]));
            Value::Object(kept.map(|(k, v)| (k.clone(), without_empty_features(v))).collect::<Map<_, _>>())
        }
        scalar => scalar.clone(),
    }
}

/// The commands and events of an answer, and the types that they lead to.
pub(crate) fn reachable(answer: &Value) -> Value {
    let is_root = |e: &&Value| e["meta-type"] == "command" || e["meta-type"] == "event";
    let types: HashMap<_, _> =
        entries(answer).iter().filter(|e| !is_root(e)).map(|e| (e["name"].as_str().unwrap(), e)).collect();
    let mut kept: Vec<&Value> = entries(answer).iter().filter(is_root).collect();
    let mut seen = HashSet::new();
    let mut next = 0;
    while let Some(entry) = kept.get(next) {
        let parts = ["members", "variants"].into_iter().filter_map(|key| entry[key].as_array()).flatten();
        let names = ["arg-type", "ret-type", "element-type"].map(|key| &entry[key]);
        let names: Vec<_> = names.into_iter().chain(parts.map(|part| &part["type"])).collect();
        for name in names.into_iter().filter_map(Value::as_str) {
            if seen.insert(name) {
                kept.push(types[name]);
            }
        }
        next += 1;
    }
    kept.into_iter().cloned().collect()
}

fn named<'a>(arguments: &Arguments<'a>) -> &'a str {
    match arguments {
        Arguments::Named(name) => name,
        _ => panic!("arguments are a named type"),
    }
}

fn members(members: &[qapi_schema::Member<'_>]) -> Vec<Value> {
    let member = |m: &qapi_schema::Member<'_>| {
        let mut facts = json!({"name": m.name, "type": m.ty.to_string()});
        if m.optional {
            facts["default"] = Value::Null;
        }
        with_features(facts, m.features)
    };
    members.iter().map(member).collect()
}

fn with_features(mut facts: Value, features: &[Feature<'_>]) -> Value {
    if !features.is_empty() {
        facts["features"] = features.iter().map(|f| f.name).collect();
    }
    facts
}
