//! Introspection of random schemas under random configurations: what a schema says of itself, what is read back, and
//! the schema itself agree.

mod common;

use std::collections::BTreeMap;

use common::{assert_same_entries, defining, entries, random, wire_facts, without_empty_features};
use proptest::prelude::*;
use qapi_schema::introspect::{Introspection, ServerSchema, TypeNames};
use qapi_schema::query::{Path, Sort, Step, View};
use qapi_schema::{Config, Schema};
use serde_json::Value;

fn numbers() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(any::<u32>(), 0..600)
}

fn config() -> impl Strategy<Value = Config> {
    let some = prop::sample::subsequence(random::FLAGS, 0..=random::FLAGS.len()).prop_map(Config::from_iter);
    prop_oneof![1 => Just(Config::All), 3 => some]
}

fn introspection<'a>(schema: &Schema<'a>) -> Introspection<'a> {
    Introspection::new(schema).expect("a consistent schema")
}

/// What each masked name stands for, read off two answers that differ only in names of types.
fn unmask(masked: &Value, plain: &Value, names: &mut BTreeMap<String, String>) {
    match (masked, plain) {
        (Value::Array(masked), Value::Array(plain)) => {
            assert_eq!(masked.len(), plain.len());
            masked.iter().zip(plain).for_each(|(m, p)| unmask(m, p, names));
        }
        (Value::Object(masked), Value::Object(plain)) => {
            assert!(masked.keys().eq(plain.keys()));
            let is_root = ["command", "event"]
                .map(Value::from)
                .contains(&masked.get("meta-type").cloned().unwrap_or_default());
            for (key, m) in masked {
                let p = &plain[key];
                match key.as_str() {
                    "arg-type" | "ret-type" | "element-type" | "type" => note(m, p, names),
                    "name" if masked.contains_key("meta-type") && !is_root => note(m, p, names),
                    _ => unmask(m, p, names),
                }
            }
        }
        _ => assert_eq!(masked, plain),
    }
}

fn note(masked: &Value, plain: &Value, names: &mut BTreeMap<String, String>) {
    let (masked, plain) = (masked.as_str().unwrap().to_owned(), plain.as_str().unwrap().to_owned());
    let earlier = names.insert(masked.clone(), plain.clone());
    assert!(earlier.is_none_or(|name| name == plain), "{masked} has two meanings");
}

proptest! {
    #[test]
    fn text_and_tree_are_the_same(numbers in numbers(), config in config()) {
        let schema = random::schema(&numbers);
        let introspection = introspection(schema.schema());
        for names in [TypeNames::Masked, TypeNames::Plain] {
            let mut text = String::new();
            introspection.write_json(&config, names, &mut text);
            let tree: Value = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(tree, introspection.to_value(&config, names));
        }
    }

    #[test]
    fn what_is_emitted_is_read_back(numbers in numbers(), config in config()) {
        let schema = random::schema(&numbers);
        let introspection = introspection(schema.schema());
        for names in [TypeNames::Masked, TypeNames::Plain] {
            let answer = introspection.to_value(&config, names);
            let server = ServerSchema::from_value(&answer).unwrap();
            prop_assert_eq!(server.extras(), []);
            let answer = without_empty_features(&answer);
            let definitions: Value = server.schema().definitions().map(wire_facts).collect();
            assert_same_entries(&definitions, &defining(&answer), "read back");
        }
    }

    #[test]
    fn what_is_read_back_is_emitted_again(numbers in numbers()) {
        let schema = random::schema(&numbers);
        let introspection = introspection(schema.schema());
        let masked = introspection.to_value(&Config::All, TypeNames::Masked);
        let plain = introspection.to_value(&Config::All, TypeNames::Plain);
        for answer in [&masked, &plain] {
            let server = ServerSchema::from_value(answer).unwrap();
            let again = self::introspection(server.schema());
            assert_same_entries(&again.to_value(&Config::All, TypeNames::Plain), answer, "same names");
            assert_same_entries(&again.to_value(&Config::All, TypeNames::Masked), &masked, "masked");
        }
    }

    #[test]
    fn types_keep_their_numbers_in_every_configuration(numbers in numbers(), config in config()) {
        let schema = random::schema(&numbers);
        let introspection = introspection(schema.schema());
        let names = |config: &Config| {
            let mut names = BTreeMap::new();
            let masked = introspection.to_value(config, TypeNames::Masked);
            unmask(&masked, &introspection.to_value(config, TypeNames::Plain), &mut names);
            names
        };
        let all = names(&Config::All);
        for (number, name) in names(&config) {
            prop_assert_eq!(all.get(&number), Some(&name));
            if let Some(expected) = introspection.type_number(&name) {
                prop_assert_eq!(expected.to_string(), number);
            }
        }
    }

    #[test]
    fn damaged_answers_are_refused_or_answered(
        numbers in numbers(),
        damages in prop::collection::vec((prop::collection::vec(any::<u32>(), 1..6), 0..8u32), 1..4),
    ) {
        let schema = random::schema(&numbers);
        let mut answer = introspection(schema.schema()).to_value(&Config::All, TypeNames::Plain);
        for (at, how) in damages {
            damage(&mut answer, at.into_iter(), how);
        }
        match ServerSchema::from_value(&answer) {
            Err(error) => prop_assert!(error.entry.is_some() || !answer.is_array(), "{}", error),
            Ok(server) => {
                let view = View::new(server.schema(), Config::All);
                for definition in server.schema().definitions() {
                    let start = Path { sort: None, start: definition.name.into(), steps: Vec::new() };
                    let Ok(found) = view.find(&start) else { continue };
                    for step in view.steps(&found.item).unwrap_or_default() {
                        let path = Path { steps: vec![step], ..start.clone() };
                        let found = view.find(&path);
                        prop_assert!(found.is_ok(), "{}", path);
                        let _ = view.steps(&found.unwrap().item);
                    }
                }
                let _ = Introspection::new(server.schema());
            }
        }
    }

    #[test]
    fn questions_have_one_answer(numbers in numbers(), config in config()) {
        let schema = random::schema(&numbers);
        let answer = introspection(schema.schema()).to_value(&config, TypeNames::Plain);
        let server = ServerSchema::from_value(&answer).unwrap();
        let compiled_in = View::new(schema.schema(), config);
        let loaded = View::new(server.schema(), Config::All);
        for entry in entries(&answer) {
            let sort = match entry["meta-type"].as_str().unwrap() {
                "command" => Sort::Command,
                "event" => Sort::Event,
                _ => continue,
            };
            let start = entry["name"].as_str().unwrap().into();
            walk(&compiled_in, &loaded, Path { sort: Some(sort), start, steps: Vec::new() });
        }
    }
}

/// Damages one part of a value: `at` chooses which, `how` what becomes of it.
fn damage(value: &mut Value, mut at: impl Iterator<Item = u32>, how: u32) {
    let turn = at.next().unwrap_or(1) as usize;
    // Where a name is to be replaced, on to the leaves.
    let stop = turn.is_multiple_of(8) && !(3..=5).contains(&how);
    match value {
        Value::Array(list) if !list.is_empty() && !stop => {
            let i = turn % list.len();
            damage(&mut list[i], at, how);
        }
        Value::Object(object) if !object.is_empty() && !stop => {
            let key = object.keys().nth(turn % object.len()).unwrap().clone();
            match how {
                0 => drop(object.remove(&key)),
                1 => drop(object.insert("name".to_owned(), object[&key].clone())),
                _ => damage(&mut object[&key], at, how),
            }
        }
        _ => {
            *value = match how {
                2 => Value::Null,
                3 => "S0".into(),
                4 => "A0".into(),
                5 => "[E0]".into(),
                6 => Value::Array(vec![value.take()]),
                _ => Value::Object([("type".to_owned(), value.take())].into_iter().collect()),
            }
        }
    }
}

/// Takes every step from a path, some of them on from there, in both schemas.
fn walk(compiled_in: &View<'_>, loaded: &View<'_>, path: Path) {
    let (ours, theirs) = (compiled_in.find(&path), loaded.find(&path));
    let ours = ours.unwrap_or_else(|gap| panic!("{path}: {gap}"));
    let theirs = theirs.unwrap_or_else(|gap| panic!("{path}: {gap}"));
    assert_eq!(ours.features, theirs.features, "{path}");
    assert_eq!(ours.optional(), theirs.optional(), "{path}");
    let lists = [&ours, &theirs].map(|found| found.ty().is_some_and(|ty| ty.array));
    let (ours, theirs) = (compiled_in.steps(&ours.item), loaded.steps(&theirs.item));
    assert_eq!(ours.is_ok(), theirs.is_ok(), "{path}");
    // Of a type that is switched off, also as the elements of a list, nobody knows anything.
    let (Ok(ours), Ok(theirs)) = (ours, theirs) else { return };
    assert_eq!(lists[0], lists[1], "{path}");
    assert_eq!(ours, theirs, "{path}");
    if path.steps.len() < 4 {
        for step in ours {
            walk(compiled_in, loaded, Path { steps: [&path.steps[..], &[step]].concat(), ..path.clone() });
        }
    }
    let absent = Path { steps: [&path.steps[..], &[Step::Member("absent".into())]].concat(), ..path };
    assert_eq!(compiled_in.find(&absent).is_ok(), loaded.find(&absent).is_ok());
}
