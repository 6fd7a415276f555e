//! JSON text is read as it comes, and by way of an index where that does not do. Which of them it is must not show.

use std::cell::RefCell;

use proptest::prelude::*;
use qapi_runtime::json::{self, Index};
use qapi_runtime::policy::{InputPolicy, Settings};
use qapi_runtime::visitor::{InputVisitor, JsonInput, QObjectInput, input_value};
use qapi_runtime::{Error, Name, Null, Qapi, QapiType, Value};

#[derive(Qapi, Clone, Debug, PartialEq)]
enum Kind {
    Plain,
    Deep,
    Empty,
    #[qapi(features(deprecated))]
    Old,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
struct Common {
    id: i64,
    label: Option<String>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
struct Middle {
    #[qapi(base)]
    base: Common,
    ratio: Option<f64>,
    list: Option<Vec<u8>>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
struct Plain {
    #[qapi(base)]
    base: Middle,
    text: String,
    #[qapi(features(deprecated))]
    flag: Option<bool>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
struct Deep {
    inner: Box<Whole>,
    others: Option<Vec<Whole>>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(alternate)]
enum Choice {
    Nothing(Null),
    Text(String),
    Whole(Box<Whole>),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
struct Whole {
    name: Option<String>,
    #[qapi(discriminator)]
    kind: WholeBranch,
    choice: Option<Choice>,
    choices: Option<Vec<Choice>>,
    any: Option<Value>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(Kind))]
enum WholeBranch {
    Plain(Plain),
    Deep(Deep),
    Empty,
    Old,
}

type Outcome<T> = Result<T, (String, Option<String>)>;

fn outcome<T>(result: Result<T, Error>) -> Outcome<T> {
    result.map_err(|error| (error.to_string(), error.path().map(str::to_owned)))
}

thread_local! {
    /// An index that was used for other texts, so that it expects members where they are not.
    static USED: RefCell<Index> = const { RefCell::new(Index::new()) };
}

fn as_it_comes<T: QapiType>(text: &str, settings: &Settings, lenient: bool) -> Outcome<T> {
    USED.with_borrow_mut(|index| {
        let input = JsonInput::new(text, index).with_settings(settings);
        outcome(input_value(&mut if lenient { input.lenient() } else { input }, &Name::ANONYMOUS))
    })
}

fn with_an_index<T: QapiType>(text: &str, settings: &Settings, lenient: bool) -> Outcome<T> {
    let mut index = Index::new();
    outcome(index.read_str(text).and_then(|()| {
        let root = index.root(text).id();
        let input = JsonInput::at(text, &mut index, root).with_settings(settings);
        input_value(&mut if lenient { input.lenient() } else { input }, &Name::ANONYMOUS)
    }))
}

/// The value of a member of a text that was indexed.
fn inside<T: QapiType>(text: &str, settings: &Settings, lenient: bool) -> Outcome<T> {
    let text = format!(r#"{{"before": ["text", {{}}], "value" :{text}, "behind": {{"a": [1]}}}}"#);
    let mut index = Index::new();
    outcome(index.read_str(&text).and_then(|()| {
        let value = index.root(&text).get("value").expect("it was written just now").id();
        let input = JsonInput::at(&text, &mut index, value).with_settings(settings);
        input_value(&mut if lenient { input.lenient() } else { input }, &Name::ANONYMOUS)
    }))
}

fn compare<T: QapiType + PartialEq + std::fmt::Debug>(text: &str) {
    let mut strict = Settings::ACCEPT_ALL;
    strict.policy.deprecated_input = InputPolicy::Reject;
    for settings in [&Settings::ACCEPT_ALL, &strict] {
        for lenient in [false, true] {
            let (stream, index) =
                (as_it_comes::<T>(text, settings, lenient), with_an_index(text, settings, lenient));
            assert_eq!(stream, index, "{text}");
            if let Ok(tree) = json::parse(text.as_bytes()) {
                assert_eq!(inside(text, settings, lenient), index, "{text}");
                let input = QObjectInput::new(&tree).with_settings(settings);
                let tree = input_value(&mut if lenient { input.lenient() } else { input }, &Name::ANONYMOUS);
                // Of several members that there should not be, a tree has another one first.
                let unexpected = |outcome: &Outcome<T>| {
                    outcome.as_ref().is_err_and(|(message, _)| message.ends_with("is unexpected"))
                };
                let tree = outcome(tree);
                assert!(
                    stream == tree || unexpected(&stream) && unexpected(&tree),
                    "{text}: {stream:?}, {tree:?}"
                );
            }
        }
    }
}

/// Members in any order, with white space as it may be.
fn object(members: Vec<BoxedStrategy<String>>) -> BoxedStrategy<String> {
    (members, "[ \n]{0,2}", any::<bool>())
        .prop_flat_map(|(members, space, shuffle)| {
            let members: Vec<String> = members.into_iter().filter(|member| !member.is_empty()).collect();
            let order = if shuffle { Just(members).prop_shuffle().boxed() } else { Just(members).boxed() };
            order.prop_map(move |members| {
                format!("{{{space}{}{space}}}", members.join(&format!("{space},{space}")))
            })
        })
        .boxed()
}

fn member(key: &'static str, value: BoxedStrategy<String>, often: f64) -> BoxedStrategy<String> {
    prop_oneof![
        9 => (value, "[ \t]?", proptest::bool::weighted(often)).prop_map(move |(value, space, there)| {
            if there { format!("\"{key}\"{space}:{space}{value}") } else { String::new() }
        }),
        1 => Just(format!("'{key}':1")),
    ]
    .boxed()
}

fn list(element: BoxedStrategy<String>) -> BoxedStrategy<String> {
    (prop::collection::vec(element, 0..4), "[ ]{0,1}")
        .prop_map(|(elements, space)| format!("[{space}{}]", elements.join(&format!(",{space}"))))
        .boxed()
}

fn string() -> BoxedStrategy<String> {
    prop_oneof!["\"[a-z/.]{0,40}\"", "'[a-z]{0,3}'", "\"(\\\\n|\\\\u0041|ä|x){0,4}\"", "[0-9]{1,3}"].boxed()
}

fn whole(depth: u32) -> BoxedStrategy<String> {
    let number = || prop_oneof!["-?[0-9]{1,19}", "[0-9]{1,3}", "[0-9]\\.[0-9]e?[0-9]", "true"].boxed();
    let flag = || prop_oneof!["true", "false", "null"].boxed();
    let kind = prop_oneof![
        4 => Just("\"plain\""), 4 => Just("\"deep\""), 2 => Just("\"empty\""), 1 => Just("\"old\""), 1 => Just("\"x\"")
    ];
    let mut members = vec![
        member("kind", kind.prop_map(str::to_owned).boxed(), 0.95),
        member("name", string(), 0.5),
        member("id", number(), 0.7),
        member("label", string(), 0.3),
        member("ratio", number(), 0.3),
        member("list", list("[0-9]{1,3}".boxed()), 0.3),
        member("text", string(), 0.7),
        member("flag", flag(), 0.3),
        member("more", number(), 0.1),
    ];
    if depth > 0 {
        let choice = || prop_oneof![string(), Just(String::from("null")), whole(depth - 1)].boxed();
        members.extend([
            member("choice", choice(), 0.3),
            member("choices", list(choice()), 0.3),
            member("inner", whole(depth - 1), 0.7),
            member("others", list(whole(depth - 1)), 0.4),
            member("any", list(whole(depth - 1)), 0.2),
            member("unknown", whole(depth - 1), 0.1),
        ]);
    }
    object(members)
}

/// Texts with something wrong in them.
fn damaged(text: BoxedStrategy<String>) -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "",
        "",
        "\"",
        "'",
        ",",
        ":",
        "{",
        "}",
        "[",
        "]",
        "1",
        "x",
        " ",
        "\\",
        "\"id\":2,",
        "\u{7f}",
        "ä",
        "nul",
    ]);
    (text, prop::collection::vec((any::<prop::sample::Index>(), 0..3_usize, piece), 0..3)).prop_map(
        |(mut text, edits)| {
            for (place, len, piece) in edits {
                let from = (0..=place.index(text.len() + 1)).rev().find(|&at| text.is_char_boundary(at));
                let from = from.unwrap_or(0);
                let to = (from + len..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(from);
                text.replace_range(from..to, piece);
            }
            text
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn what_comes_of_a_text_is_the_same_either_way(text in damaged(whole(2))) {
        compare::<Whole>(&text);
    }

    #[test]
    fn lists_and_scalars_are_the_same_either_way(text in damaged(list(whole(1)))) {
        compare::<Vec<Whole>>(&text);
        compare::<Vec<Choice>>(&text);
        compare::<Value>(&text);
    }

    #[test]
    fn scalars_are_the_same_either_way(text in damaged(prop_oneof![string(), "[0-9]{1,20}", "null|true"].boxed())) {
        compare::<String>(&text);
        compare::<u8>(&text);
        compare::<bool>(&text);
        compare::<Choice>(&text);
        compare::<Kind>(&text);
    }

    #[test]
    fn calls_in_any_order_are_answered_the_same_either_way(
        text in damaged(prop_oneof![whole(2), list(whole(1))].boxed()),
        calls in prop::collection::vec((0..18_u8, 0..8_usize), 1..40),
    ) {
        let mut of_index = Index::new();
        if of_index.read_str(&text).is_ok() {
            let mut of_stream = USED.take();
            let mut stream = JsonInput::new(&text, &mut of_stream);
            let root = of_index.root(&text).id();
            let mut index = JsonInput::at(&text, &mut of_index, root);
            let mut open = Vec::new();
            for (call, name) in calls {
                let name = ["", "kind", "name", "id", "list", "inner", "others", "choices"][name];
                let name = &if name.is_empty() { Name::ANONYMOUS } else { Name::new(name) };
                let expected = answer(&mut index, call, name, &mut open.clone());
                assert_eq!(answer(&mut stream, call, name, &mut open), expected, "{text}");
                assert_eq!(stream.path(name), index.path(name), "{text}");
            }
            let error = |v: &mut JsonInput<'_>| v.take_error().map(|error| outcome::<()>(Err(error)));
            assert_eq!(error(&mut stream), error(&mut index), "{text}");
            drop(stream);
            USED.set(of_stream);
        }
    }
}

/// What a visitor answers to one call. `open` says whether what is open are objects, the innermost last.
fn answer(v: &mut dyn InputVisitor, call: u8, name: &Name<'_>, open: &mut Vec<bool>) -> String {
    let innermost = open.last().copied();
    match (call, innermost) {
        (0 | 1, _) => {
            let started = v.start_struct(name);
            if started.is_ok() {
                open.push(true);
            }
            format!("{started:?}")
        }
        (2, _) => {
            let started = v.start_list(name).map(|_| ());
            if started.is_ok() {
                open.push(false);
            }
            format!("{started:?}")
        }
        (3, Some(true)) => format!("{:?}", v.check_struct()),
        (3, Some(false)) => format!("{:?}", v.check_list()),
        (4, Some(true)) => {
            v.end_struct();
            open.pop();
            String::new()
        }
        (4, Some(false)) => {
            v.end_list();
            open.pop();
            String::new()
        }
        (5 | 6, Some(false)) => format!("{}", v.next_list()),
        (7, _) => format!("{}", v.optional(name)),
        (8, _) => {
            let kind = format!("{:?}", v.start_alternate(name));
            v.end_alternate();
            kind
        }
        (9, _) => format!("{:?}", v.start_alternate(name).and_then(|_| v.type_str(name))),
        (10, _) => format!("{:?}", v.type_int64(name)),
        (11, _) => format!("{:?}", v.type_uint64(name)),
        (12, _) => format!("{:?}", v.type_bool(name)),
        (13, _) => format!("{:?}", v.type_str(name)),
        (14, _) => format!("{:?}", v.type_number(name)),
        (15, _) => format!("{:?}", v.type_null(name)),
        (16, _) => format!("{:?}", v.type_any(name)),
        (17, Some(true)) => format!("{:?}", v.rest()),
        _ => String::new(),
    }
}

#[test]
fn many_members_that_nobody_knows_are_looked_at_once() {
    // Looking for each among all others would take minutes.
    let members: Vec<_> = (0..150_000).map(|i| format!("\"k{i}\":0")).collect();
    let text = format!("{{{}, \"kind\": \"empty\"}}", members.join(","));
    let said = as_it_comes::<Whole>(&text, &Settings::ACCEPT_ALL, false);
    assert_eq!(said, Err(("Parameter 'k0' is unexpected".into(), Some("k0".into()))));
    let read = as_it_comes::<Whole>(&text, &Settings::ACCEPT_ALL, true);
    assert_eq!(read.map(|whole| whole.kind), Ok(WholeBranch::Empty));
}
