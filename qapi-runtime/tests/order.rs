//! Members may come in any order; what is said of mistakes does not depend on it.

use qapi_runtime::json::{self, Index};
use qapi_runtime::visitor::{JsonInput, QObjectInput, input_value};
use qapi_runtime::{Name, Qapi};

#[derive(Qapi, Clone, Debug, PartialEq)]
struct Common {
    id: i64,
    label: Option<String>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
struct Part {
    size: u8,
    name: Option<String>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
struct Whole {
    #[qapi(base)]
    base: Common,
    first: Part,
    parts: Option<Vec<Part>>,
    last: bool,
}

/// Every order of these.
fn orders<'a>(members: &[&'a str]) -> Vec<Vec<&'a str>> {
    if members.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for (i, member) in members.iter().enumerate() {
        let others: Vec<_> = [&members[..i], &members[i + 1..]].concat();
        all.extend(orders(&others).into_iter().map(|order| [vec![*member], order].concat()));
    }
    all
}

/// What comes of the text, whatever the order of its members: a value, or an error and its path.
fn outcome(members: &[&str]) -> Result<Whole, (String, Option<String>)> {
    let mut outcomes = Vec::new();
    for order in orders(members) {
        let text = format!("{{{}}}", order.join(", "));
        let error = |error: qapi_runtime::Error| (error.to_string(), error.path().map(str::to_owned));
        let mut index = Index::new();
        let mut v = JsonInput::new(&text, &mut index);
        let outcome = input_value::<Whole>(&mut v, &Name::ANONYMOUS).map_err(error);
        let tree = json::parse(text.as_bytes()).expect("the text is right");
        let of_tree = input_value::<Whole>(&mut QObjectInput::new(&tree), &Name::ANONYMOUS).map_err(error);
        assert_eq!(outcome, of_tree, "{text}");
        outcomes.push(outcome);
    }
    assert!(outcomes.windows(2).all(|pair| pair[0] == pair[1]), "{members:?}: {outcomes:?}");
    outcomes.swap_remove(0)
}

fn said(members: &[&str]) -> String {
    outcome(members).expect_err("there is a mistake").0
}

#[test]
fn any_order_gives_the_same_value() {
    let (id, first, parts, last) =
        ("'id': 1", "'first': {'name': 'a', 'size': 1}", "'parts': [{'size': 2}]", "'last': true");
    let part = |size, name: Option<&str>| Part { size, name: name.map(str::to_owned) };
    assert_eq!(
        outcome(&[id, first, parts, last]),
        Ok(Whole {
            base: Common { id: 1, label: None },
            first: part(1, Some("a")),
            parts: Some(vec![part(2, None)]),
            last: true,
        })
    );
}

#[test]
fn of_several_mistakes_the_first_of_the_schema_is_named() {
    let (id, first, last) = ("'id': 1", "'first': {'size': 1}", "'last': true");
    assert_eq!(
        said(&["'id': 'x'", "'first': 2", "'last': 3"]),
        "Invalid parameter type for 'id', expected: integer"
    );
    assert_eq!(said(&["'first': {'size': 256}", "'last': 3"]), "Parameter 'id' is missing");
    assert_eq!(
        said(&[id, "'first': {'size': 256}", "'last': 3", "'more': 4"]),
        "Parameter 'size' expects uint8_t"
    );
    assert_eq!(
        said(&[id, "'first': {'size': 1, 'more': 2}", "'last': 3"]),
        "Parameter 'first.more' is unexpected"
    );
    assert_eq!(said(&[id, first, "'more': 4"]), "Parameter 'last' is missing");
    assert_eq!(said(&[id, first, last, "'more': 4"]), "Parameter 'more' is unexpected");
    assert_eq!(
        said(&[id, first, "'parts': [{'size': 1}, {'name': 2}]", "'last': 3"]),
        "Parameter 'parts[1].size' is missing"
    );
}

#[test]
fn a_visitor_goes_on_after_a_visit_that_was_begun_again() {
    let text = "[{'last': 1}, {'last': true, 'first': {'size': 1}, 'id': 2}]";
    let mut index = Index::new();
    let mut v = JsonInput::new(text, &mut index);
    use qapi_runtime::QapiType;
    use qapi_runtime::visitor::InputVisitor;
    v.start_list(&Name::ANONYMOUS).expect("there is a list");
    assert!(Whole::input(&mut v, &Name::ANONYMOUS).is_err());
    assert_eq!(
        v.take_error().map(|error| error.to_string()),
        Some("Parameter '[0].id' is missing".to_owned())
    );
    assert_eq!(Whole::input(&mut v, &Name::ANONYMOUS).map(|whole| whole.base.id), Ok(2));
    v.end_list();
    assert!(v.take_error().is_none());
}

type Maybe = Option<i64>;

#[derive(Qapi, Clone, Debug, PartialEq)]
struct Aliased {
    maybe: Maybe,
    sure: i64,
}

#[test]
fn an_option_by_another_name_is_optional() {
    let read = |text: &str| qapi_runtime::from_json::<Aliased>(text);
    assert_eq!(read("{'sure': 1}"), Ok(Aliased { maybe: None, sure: 1 }));
    assert_eq!(read("{'sure': 1, 'maybe': 2}"), Ok(Aliased { maybe: Some(2), sure: 1 }));
    assert_eq!(
        read("{'maybe': 2}").map_err(|error| error.to_string()),
        Err("Parameter 'sure' is missing".to_owned())
    );
}
