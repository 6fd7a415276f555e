//! Which of several mistakes is reported first: the one that QEMU's generator stops at.

use std::collections::HashMap;
use std::path::PathBuf;

use qapi_schema::language::Loader;

/// The first mistake in the one file `t.json`, without its place. It must be there too where all are reported.
fn first(text: &str) -> String {
    let files = HashMap::from([(PathBuf::from("t.json"), text.as_bytes().to_vec())]);
    let load = |first| match Loader::new().first_only(first).load_from(&files, "t.json") {
        Ok(_) => panic!("accepted: {text}"),
        Err(report) => report,
    };
    let report = load(true);
    let [diagnostic] = report.diagnostics() else { panic!("more than one: {report}") };
    let same = |other: &qapi_schema::language::Diagnostic| {
        other.message == diagnostic.message && other.definition == diagnostic.definition
    };
    let all = load(false);
    assert!(all.diagnostics().iter().any(same), "{} is not in\n{all}", diagnostic.message);
    match &diagnostic.definition {
        Some(definition) => format!("{definition} {}", diagnostic.message),
        None => diagnostic.message.clone(),
    }
}

/// Checks the first mistake of each schema.
fn all(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(first(text), *expected, "{text}");
    }
}

#[test]
fn a_struct_has_its_members_looked_at_before_its_base() {
    all(&[
        (
            "{ 'struct': 'Foo', 'base': true, 'data': { 'a': false } }",
            "In struct 'Foo': 'data' member 'a' should be a type name or array",
        ),
        (
            "{ 'struct': 'Foo', 'base': [], 'data': { 'A': 'int' } }",
            "In struct 'Foo': name of 'data' member 'A' must not use uppercase or '_'",
        ),
        ("{ 'union': 'Foo', 'base': [], 'discriminator': 'a', 'data': [] }", {
            "In union 'Foo': 'base' should be an object or type name"
        }),
    ]);
}

#[test]
fn boxed_is_looked_at_before_all_else() {
    all(&[
        ("{ 'command': 'foo', 'boxed': true, 'data': { 'A': true } }", {
            "In command 'foo': 'data' should be a type name"
        }),
        ("{ 'event': 'FOO', 'boxed': 'yes', 'if': {} }", { "In event 'FOO': 'boxed': true requires 'data'" }),
        ("{ 'command': 'foo', 'boxed': true, 'returns': {}, 'gen': true }", {
            "In command 'foo': 'boxed': true requires 'data'"
        }),
        ("{ 'command': 'foo', 'boxed': {}, 'data': { 'a': 'int' } }", {
            "In command 'foo': flag 'boxed' may only use true value"
        }),
    ]);
}

#[test]
fn conditions_are_looked_at_from_left_to_right() {
    let condition = |condition: &str| {
        first(&format!("{{ 'struct': 'Foo', 'data': {{}}, 'if': {condition} }}"))
            .replace("In struct 'Foo': 'if' condition", "-")
    };
    assert_eq!(condition("{ 'all': ['foo', {}] }"), "- 'foo' of struct is not a valid identifier");
    assert_eq!(condition("{ 'all': [{}, 'foo'] }"), "- of struct has conflicting keys");
    assert_eq!(condition("{ 'any': [{ 'all': [] }, true] }"), "- [] of struct is useless");
    let two = "{ 'struct': 'Foo', 'data': { 'a': { 'type': 'int', 'features': \
               [{ 'name': 'f', 'if': 'f' }, { 'name': 'G' }] } } }";
    assert_eq!(
        first(two),
        "In struct 'Foo': 'if' condition 'f' of 'features' member 'f' is not a valid identifier"
    );
}

#[test]
fn members_are_looked_at_one_after_the_other() {
    all(&[
        (
            "{ 'pragma': { 'member-name-exceptions': ['Foo'] } }
             { 'struct': 'Foo', 'data': { 'a-b': 'Nope', 'a_b': 'str' } }",
            "In struct 'Foo': member 'a-b' uses unknown type 'Nope'",
        ),
        (
            "{ 'struct': 'Base', 'data': { 'a': 'int' } }
             { 'struct': 'Foo', 'base': 'Base', 'data': { 'a': 'int', 'b': 'Nope' } }",
            "In struct 'Foo': member 'a' collides with member 'a' of type 'Base'",
        ),
        (
            "{ 'alternate': 'Foo', 'data': { 'a': 'any', 'b-c': 'int', 'b-d': 'Nope' } }",
            "In alternate 'Foo': branch 'b-d' uses unknown type 'Nope'",
        ),
    ]);
}

#[test]
fn what_lists_consist_of_comes_before_what_they_are_in() {
    all(&[
        (
            "{ 'command': 'foo', 'data': { 'a': 'Nope', 'b': ['Nix'] } }",
            "In command 'foo': command uses unknown type 'Nix'",
        ),
        (
            "{ 'command': 'foo', 'data': 'any', 'returns': ['Nix'] }",
            "In command 'foo': command uses unknown type 'Nix'",
        ),
        (
            "{ 'alternate': 'Foo', 'data': { 'a': 'Nope', 'b': ['Nix'] } }",
            "In alternate 'Foo': alternate uses unknown type 'Nix'",
        ),
        // The lists of a type that another takes in have their turn with the type itself.
        (
            "{ 'struct': 'One', 'base': 'Two', 'data': {} }
             { 'struct': 'Two', 'base': 'One', 'data': { 'a': ['Nix'] } }",
            "In struct 'One': object One contains itself",
        ),
        (
            "{ 'union': 'Foo', 'base': 'Base', 'discriminator': 'a', 'data': {} }
             { 'struct': 'Base', 'data': { 'a': ['Nix'] } }",
            "In union 'Foo': discriminator member 'a' of base type 'Base' must be of enum type",
        ),
    ]);
}

#[test]
fn what_is_inline_comes_before_the_definition_as_a_whole() {
    all(&[
        (
            "{ 'command': 'foo', 'data': { 'a': 'Nope' }, 'features': ['f', 'f'] }",
            "In command 'foo': parameter 'a' uses unknown type 'Nope'",
        ),
        (
            "{ 'command': 'foo', 'data': { 'a': 'Nope', 'b': { 'type': 'int', 'if': 'B' } } }",
            "In command 'foo': parameter 'a' uses unknown type 'Nope'",
        ),
        (
            "{ 'union': 'Foo', 'base': { 'a': 'Nope' }, 'discriminator': 'a', 'data': {}, 'features': ['f', 'f'] }",
            "In union 'Foo': base member 'a' uses unknown type 'Nope'",
        ),
        (
            "{ 'struct': 'Foo', 'data': { 'a': 'Nope' }, 'features': ['f', 'f'] }",
            "In struct 'Foo': feature 'f' collides with feature 'f'",
        ),
    ]);
}

#[test]
fn a_definition_without_a_name_is_not_named() {
    all(&[
        ("{ 'struct': '', 'data': {} }", "struct has an invalid name"),
        ("{ 'event': '' }", "event has an invalid name"),
    ]);
}
