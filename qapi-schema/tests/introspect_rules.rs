//! The rules of introspection, one by one, on small schemas.

use std::collections::HashMap;

use qapi_schema::Config;
use qapi_schema::introspect::{Introspection, TypeNames};
use qapi_schema::language::{Loaded, Loader};
use qapi_schema::query::View;
use serde_json::{Value, json};

fn load(text: &str) -> Loaded {
    load_files(&[("main.json", text)])
}

fn load_files(files: &[(&str, &str)]) -> Loaded {
    let files: HashMap<_, _> = files.iter().map(|(path, text)| ((*path).into(), (*text).into())).collect();
    let loader = Loader::new().check_documentation(false);
    loader.load_from(&files, "main.json").unwrap_or_else(|report| panic!("{report}"))
}

fn introspect(loaded: &Loaded, config: &Config, names: TypeNames) -> Vec<Value> {
    match Introspection::new(loaded.schema()).unwrap().to_value(config, names) {
        Value::Array(entries) => entries,
        other => panic!("{other}"),
    }
}

fn plain(text: &str) -> Vec<Value> {
    introspect(&load(text), &Config::All, TypeNames::Plain)
}

fn under(text: &str, flags: &[&str]) -> Vec<Value> {
    introspect(&load(text), &flags.iter().copied().collect(), TypeNames::Plain)
}

fn names(entries: &[Value]) -> Vec<&str> {
    entries.iter().map(|e| e["name"].as_str().unwrap()).collect()
}

fn entry<'e>(entries: &'e [Value], name: &str) -> &'e Value {
    entries.iter().find(|e| e["name"] == name).unwrap_or_else(|| panic!("no entry {name}"))
}

fn empty() -> Value {
    json!({"name": "q_empty", "meta-type": "object", "members": []})
}

#[test]
fn commands_and_events_come_first_types_in_order_of_first_use() {
    let entries = plain(
        "{ 'struct': 'Unused', 'data': {} }
         { 'struct': 'Late', 'data': {} }
         { 'struct': 'First', 'data': { 'x': ['Late'], 'y': 'bool' } }
         { 'event': 'E', 'data': { 'b': 'str' } }
         { 'command': 'c', 'data': 'First', 'returns': ['First'] }",
    );
    assert_eq!(
        names(&entries),
        ["E", "c", "q_obj_E-arg", "First", "[First]", "str", "[Late]", "Late", "bool"]
    );
}

#[test]
fn modules_come_in_the_order_in_which_includes_meet_them() {
    let loaded = load_files(&[
        ("main.json", "{ 'include': 'b.json' } { 'include': 'a.json' } { 'command': 'main' }"),
        ("a.json", "{ 'command': 'a' }"),
        ("b.json", "{ 'command': 'b1' } { 'include': 'c.json' } { 'command': 'b2' }"),
        ("c.json", "{ 'include': 'a.json' } { 'command': 'c' }"),
    ]);
    let entries = introspect(&loaded, &Config::All, TypeNames::Plain);
    assert_eq!(names(&entries), ["main", "b1", "b2", "c", "a", "q_empty"]);
}

#[test]
fn arguments_and_results_that_are_not_there_are_the_empty_object() {
    let entries = plain("{ 'command': 'a' } { 'command': 'b', 'data': {} } { 'event': 'E' }");
    let expected = [
        json!({"name": "a", "meta-type": "command", "arg-type": "q_empty", "ret-type": "q_empty"}),
        json!({"name": "b", "meta-type": "command", "arg-type": "q_empty", "ret-type": "q_empty"}),
        json!({"name": "E", "meta-type": "event", "arg-type": "q_empty"}),
        empty(),
    ];
    assert_eq!(entries, expected);
}

#[test]
fn empty_struct_is_not_the_empty_object() {
    let entries = plain("{ 'struct': 'Nothing', 'data': {} } { 'command': 'a', 'data': 'Nothing' }");
    assert_eq!(names(&entries), ["a", "Nothing", "q_empty"]);
}

#[test]
fn integers_of_all_widths_are_int() {
    let entries = plain(
        "{ 'command': 'a', 'data': { 'a': 'int8', 'b': 'uint64', 'c': 'size', 'd': ['uint16'], 'e': ['int'],
                                     'f': 'number' } }",
    );
    let types: Vec<_> = entry(&entries, "q_obj_a-arg")["members"].as_array().unwrap().clone();
    let types: Vec<_> = types.iter().map(|m| m["type"].as_str().unwrap()).collect();
    assert_eq!(types, ["int", "int", "int", "[int]", "[int]", "number"]);
    assert_eq!(names(&entries), ["a", "q_obj_a-arg", "q_empty", "int", "[int]", "number"]);
    assert_eq!(
        *entry(&entries, "[int]"),
        json!({"name": "[int]", "meta-type": "array", "element-type": "int"})
    );
    assert_eq!(*entry(&entries, "int"), json!({"name": "int", "meta-type": "builtin", "json-type": "int"}));
}

#[test]
fn predefined_enum_is_listed_with_its_values() {
    let entries = plain("{ 'command': 'a', 'data': { 't': 'QType' } }");
    let values = ["none", "qnull", "qnum", "qstring", "qdict", "qlist", "qbool"];
    assert_eq!(entry(&entries, "QType")["values"], json!(values));
}

#[test]
fn members_show_optionality_and_features_with_bases_folded_in() {
    let entries = plain(
        "{ 'struct': 'Base', 'data': { '*b': 'str' } }
         { 'struct': 'Middle', 'base': 'Base', 'data': {} }
         { 'struct': 'Top', 'base': 'Middle', 'features': ['extra'],
           'data': { 'm': { 'type': 'any', 'features': ['unstable', 'deprecated'] } } }
         { 'command': 'a', 'data': 'Top', 'features': ['fast'], 'allow-oob': true }",
    );
    assert_eq!(
        entries,
        [
            json!({"name": "a", "meta-type": "command", "arg-type": "Top", "ret-type": "q_empty",
                   "features": ["fast"], "allow-oob": true}),
            json!({"name": "Top", "meta-type": "object", "features": ["extra"], "members": [
                {"name": "b", "type": "str", "default": null},
                {"name": "m", "type": "any", "features": ["unstable", "deprecated"]}]}),
            empty(),
            json!({"name": "str", "meta-type": "builtin", "json-type": "string"}),
            json!({"name": "any", "meta-type": "builtin", "json-type": "value"}),
        ]
    );
}

const UNION: &str = "
    { 'enum': 'Sort', 'data': ['a', 'b', { 'name': 'c', 'if': 'CONFIG_C', 'features': ['unstable'] }, 'd'] }
    { 'struct': 'OfD', 'data': { 'x': 'null' } }
    { 'struct': 'OfB', 'data': {} }
    { 'union': 'Choice', 'base': { 'sort': 'Sort' }, 'discriminator': 'sort',
      'data': { 'd': 'OfD', 'b': { 'type': 'OfB', 'if': 'CONFIG_B' } } }
    { 'command': 'a', 'data': 'Choice', 'boxed': true }";

#[test]
fn values_without_a_branch_add_the_empty_object() {
    let entries = plain(UNION);
    assert_eq!(
        *entry(&entries, "Choice"),
        json!({"name": "Choice", "meta-type": "object", "members": [{"name": "sort", "type": "Sort"}], "tag": "sort",
               "variants": [{"case": "d", "type": "OfD"}, {"case": "b", "type": "OfB"},
                            {"case": "a", "type": "q_empty"}, {"case": "c", "type": "q_empty"}]})
    );
    assert_eq!(
        *entry(&entries, "Sort"),
        json!({"name": "Sort", "meta-type": "enum", "values": ["a", "b", "c", "d"],
               "members": [{"name": "a"}, {"name": "b"}, {"name": "c", "features": ["unstable"]}, {"name": "d"}]})
    );
    assert_eq!(names(&entries), ["a", "Choice", "q_empty", "Sort", "OfD", "OfB", "null"]);
}

#[test]
fn values_and_branches_go_with_their_conditions() {
    let entries = under(UNION, &["CONFIG_B"]);
    let cases: Vec<_> =
        entry(&entries, "Choice")["variants"].as_array().unwrap().iter().map(|v| &v["case"]).collect();
    assert_eq!(cases, ["d", "b", "a"]);
    assert_eq!(entry(&entries, "Sort")["values"], json!(["a", "b", "d"]));
    let entries = under(UNION, &["CONFIG_C"]);
    let cases: Vec<_> =
        entry(&entries, "Choice")["variants"].as_array().unwrap().iter().map(|v| &v["case"]).collect();
    assert_eq!(cases, ["d", "a", "c"]);
    // The type of a branch that is switched off stays, since it has no condition itself.
    assert_eq!(entry(&entries, "OfB")["members"], json!([]));
}

#[test]
fn alternates_show_the_types_of_their_choices() {
    let entries = plain(
        "{ 'struct': 'Inner', 'data': {} }
         { 'alternate': 'Either', 'data': { 'one': 'Inner', 'two': { 'type': 'str', 'if': 'X' }, 'three': ['Either'] } }
         { 'command': 'a', 'data': { 'x': 'Either' } }",
    );
    assert_eq!(
        *entry(&entries, "Either"),
        json!({"name": "Either", "meta-type": "alternate",
               "members": [{"type": "Inner"}, {"type": "str"}, {"type": "[Either]"}]})
    );
}

const CONDITIONS: &str = "
    { 'struct': 'Inner', 'if': 'S', 'data': {} }
    { 'command': 'c', 'if': { 'any': ['C', { 'all': ['S', { 'not': 'N' }] }] }, 'boxed': true,
      'data': 'Outer' }
    { 'struct': 'Outer', 'data': { 'list': { 'type': ['Inner'], 'if': 'S' }, 'other': 'str' },
      'features': [{ 'name': 'one', 'if': 'F' }, 'two'] }
    { 'event': 'E', 'if': 'EV', 'data': { 'x': 'int' } }
    { 'command': 'd', 'features': [{ 'name': 'f', 'if': 'F' }] }";

#[test]
fn definitions_go_with_their_conditions_and_take_what_is_implied_along() {
    let entries = under(CONDITIONS, &["C"]);
    assert_eq!(names(&entries), ["c", "d", "Outer", "q_empty", "str", "int"]);
    assert_eq!(entry(&entries, "Outer")["members"], json!([{"name": "other", "type": "str"}]));
    assert_eq!(entry(&entries, "Outer")["features"], json!(["two"]));
    let entries = under(CONDITIONS, &["S", "EV", "F"]);
    assert_eq!(
        names(&entries),
        ["c", "E", "d", "Outer", "q_empty", "q_obj_E-arg", "[Inner]", "Inner", "str", "int"]
    );
    let entries = under(CONDITIONS, &["S", "N"]);
    assert_eq!(names(&entries), ["d", "Outer", "q_empty", "[Inner]", "Inner", "str", "int"]);
}

#[test]
fn list_of_features_stays_when_all_of_them_are_switched_off() {
    assert_eq!(entry(&under(CONDITIONS, &[]), "d")["features"], json!([]));
    assert_eq!(entry(&under(CONDITIONS, &["F"]), "d")["features"], json!(["f"]));
}

#[test]
fn all_conditions_hold_where_everything_is_asked_for() {
    let entries = plain("{ 'command': 'a', 'if': { 'not': 'X' } } { 'command': 'b', 'if': 'X' }");
    assert_eq!(names(&entries), ["a", "b", "q_empty"]);
}

#[test]
fn numbers_do_not_depend_on_conditions() {
    let loaded = load(CONDITIONS);
    let entries = introspect(&loaded, &Config::All, TypeNames::Masked);
    assert_eq!(names(&entries), ["c", "E", "d", "0", "1", "2", "[3]", "3", "str", "int"]);
    let entries = introspect(&loaded, &Config::from_iter(["S", "N"]), TypeNames::Masked);
    assert_eq!(names(&entries), ["d", "0", "1", "[3]", "3", "str", "int"]);
    let introspection = Introspection::new(loaded.schema()).unwrap();
    assert_eq!(introspection.type_number("Inner"), Some(3));
    assert_eq!(introspection.type_number("int"), None);
}

#[test]
fn questions_heed_the_configuration() {
    let loaded = load(CONDITIONS);
    let ask = |flags: &[&str], path: &str| {
        let view = View::new(loaded.schema(), flags.iter().copied().collect());
        view.find(&path.parse().unwrap()).map(|found| found.ty()).map_err(|gap| gap.to_string())
    };
    assert!(ask(&["C", "S"], "c.arguments.list").is_ok());
    assert_eq!(
        ask(&["C"], "c.arguments.list").unwrap_err(),
        "`c.arguments.list` is there only under the condition S"
    );
    assert_eq!(
        ask(&[], "c.arguments.list").unwrap_err(),
        "`c` is there only under the condition any(C, all(S, not(N)))"
    );
    assert_eq!(ask(&[], "d^f").unwrap_err(), "`d^f` is there only under the condition F");
    assert_eq!(
        ask(&["C"], "c.arguments.absent").unwrap_err(),
        "`c.arguments` has no `.absent`; it has `.other`, `^two`"
    );
    assert!(ask(&["EV"], "E.data.x").is_ok());
}
