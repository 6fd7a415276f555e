//! JSON text: the dialect at its edges, streams in any pieces, and what it costs.
#![allow(missing_docs)]

use proptest::prelude::*;
use qapi_runtime::json::{self, Framer, Index, MAX_DEPTH, MAX_TOKEN_BYTES, Style};
use qapi_runtime::visitor::{JsonInput, JsonOutput, OutputVisitor, input_value};
use qapi_runtime::{Error, Name, Qapi, Value, from_json, to_json};

fn desc<T>(result: Result<T, Error>) -> String {
    result.map_or_else(|error| error.desc().to_owned(), |_| String::from("no error"))
}

#[test]
fn the_least_integer_of_all_does_not_overflow() {
    assert_eq!(from_json::<i64>("-9223372036854775808"), Ok(i64::MIN));
    assert_eq!(from_json::<i64>("-999999999999999999"), Ok(-999_999_999_999_999_999));
    assert_eq!(from_json::<u64>("18446744073709551615"), Ok(u64::MAX));
    assert!(from_json::<i64>("-9223372036854775809").is_err());
    assert!(from_json::<i64>("99999999999999999999999").is_err());
}

#[test]
fn depth_is_limited_and_reached() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(json::parse(nested(MAX_DEPTH).as_bytes()).is_ok());
    assert_eq!(desc(json::parse(nested(MAX_DEPTH + 1).as_bytes())), "JSON nesting depth limit exceeded");
}

#[test]
fn all_tokens_of_a_message_have_fewer_bytes_than_the_limit() {
    let text = |len: usize| format!("\"{}\"", "x".repeat(len - 2));
    assert!(from_json::<String>(text(MAX_TOKEN_BYTES - 1)).is_ok());
    assert_eq!(desc(from_json::<String>(text(MAX_TOKEN_BYTES))), "JSON token size limit exceeded");
}

#[test]
fn white_space_is_no_token_however_much_it_is() {
    let text = format!("[{}1]", " ".repeat(MAX_TOKEN_BYTES));
    assert_eq!(from_json::<Vec<i64>>(text), Ok(vec![1]));
}

#[test]
fn a_text_error_comes_before_an_earlier_error_of_grammar() {
    assert_eq!(desc(json::parse(br#"{"a" 1, @}"#)), "JSON parse error, stray '@'");
    assert_eq!(desc(json::parse(br#"{"a" 1}"#)), "JSON parse error, missing : in object pair");
}

#[test]
fn keys_are_the_same_however_they_are_written() {
    for text in [r#"{"a": 1, "\u0061": 2}"#, r#"{"a": 1, 'a': 2}"#] {
        assert_eq!(desc(json::parse(text.as_bytes())), "JSON parse error, duplicate key");
    }
    let many: Vec<String> = (0..40).map(|i| format!("\"key{}\": 0", i % 39)).collect();
    let text = format!("{{{}}}", many.join(","));
    assert_eq!(desc(json::parse(text.as_bytes())), "JSON parse error, duplicate key");
}

#[test]
fn numbers_beyond_a_double_are_no_values() {
    assert_eq!(desc(json::parse(b"[1e400]")), "JSON parse error, number out of range");
    assert_eq!(from_json::<f64>("1e400"), Ok(f64::INFINITY));
    assert!(to_json(&f64::INFINITY).is_err());
}

/// A struct of as many members as needed to go past what one word can track.
#[derive(Qapi, Debug, PartialEq)]
struct Small {
    first: i64,
    last: i64,
}

#[test]
fn members_are_found_among_very_many() {
    let others: String = (0..200).map(|i| format!("\"other{i}\": 0, ")).collect();
    let text = format!("{{\"first\": 1, {others}\"last\": 2}}");
    assert_eq!(desc(from_json::<Small>(&text)), "Parameter 'other0' is unexpected");
    assert_eq!(qapi_runtime::from_json_lenient::<Small>(&text), Ok(Small { first: 1, last: 2 }));
}

#[test]
fn an_index_that_was_used_can_be_used_again() {
    let mut index = Index::new();
    for text in ["{'last': 2, 'first': 1}", "{'first': 1, 'last': 2}", "{'first': 1, 'x': 0, 'last': 2}"] {
        let result = input_value::<Small>(&mut JsonInput::new(text, &mut index), &Name::ANONYMOUS);
        assert_eq!(result.is_ok(), !text.contains('x'));
    }
}

/// A struct with text, nested.
#[derive(Qapi, Debug, PartialEq)]
struct Tree {
    name: String,
    size: Option<u64>,
    children: Vec<Tree>,
}

#[test]
fn input_allocates_nothing_but_the_value() {
    let text = r#"{"name": "root", "size": 1, "children": [{"name": "a", "children": []},
        {"children": [], "size": 18446744073709551615, "name": "b"}]}"#;
    let mut index = Index::new();
    let mut read = || -> Result<Tree, Error> {
        let mut visitor = JsonInput::new(text, &mut index);
        input_value(&mut visitor, &Name::ANONYMOUS)
    };
    assert!(read().is_ok());
    let mut tree = None;
    let info = allocation_counter::measure(|| tree = read().ok());
    assert_eq!(tree.map(|tree| tree.children.len()), Some(2));
    // Three names, and one list that is not empty.
    assert_eq!(info.count_total, 4);
}

#[test]
fn many_strings_in_single_quotes_take_no_longer_than_others() {
    // None of these may be looked through up to a double quote that never comes.
    let text = format!("[{}'end']", "'some text in single quotes', ".repeat(20_000));
    assert_eq!(from_json::<Vec<String>>(&text).map(|list| list.len()), Ok(20_001));
}

fn value() -> impl Strategy<Value = Value> {
    let text = prop_oneof!["[ -~]{0,20}", "[a-z-]{0,50}", "\\PC{0,8}"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-20_i64..20).prop_map(Value::from),
        (0_u64..20_000_000_000).prop_map(Value::from),
        // QEMU prints the double -0.0 as `-0`, which is the integer 0.
        any::<f64>()
            .prop_filter("comes back", |n| n.is_finite() && n.to_bits() != (-0.0_f64).to_bits())
            .prop_map(Value::from),
        text.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::btree_map(text.clone(), inner, 0..8).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

/// Shows a value to a visitor piece by piece.
fn show(v: &mut dyn OutputVisitor, name: &Name<'_>, value: &Value) {
    match value {
        Value::Null => v.type_null(name),
        Value::Bool(value) => v.type_bool(name, *value),
        Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(value), ..) => v.type_int64(name, value),
            (None, Some(value), _) => v.type_uint64(name, value),
            (None, None, value) => v.type_number(name, value.unwrap_or_default()),
        },
        // Values of enums are strings with a name that is known.
        Value::String(text) if text.len() % 2 == 0 => v.type_enum(name, &Name::new(text)),
        Value::String(text) => v.type_str(name, text),
        Value::Array(elements) => {
            v.start_list(name, elements.len());
            for element in elements {
                show(v, &Name::ANONYMOUS, element);
            }
            v.end_list();
        }
        Value::Object(members) => {
            v.start_struct(name);
            for (key, member) in members {
                show(v, &Name::new(key), member);
            }
            v.end_struct();
        }
    }
}

/// Bytes that often come close to being messages.
fn stream() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just(b"{\"a\": ".to_vec()),
        Just(b"}".to_vec()),
        Just(b"[1, -2.5e3".to_vec()),
        Just(b"]".to_vec()),
        Just(b", ".to_vec()),
        Just(b"'s\\'\\u00e9'".to_vec()),
        Just(b"true null ".to_vec()),
        Just(b"\n".to_vec()),
        Just("\"µ\"".as_bytes().to_vec()),
        Just(b"\"\xc0\x80\"".to_vec()),
        prop::collection::vec(any::<u8>(), 0..4),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn messages(bytes: &[u8], cuts: &[usize]) -> Vec<Result<Value, String>> {
    let mut framer = Framer::new();
    let mut all = Vec::new();
    let mut rest = bytes;
    let mut take = |framer: &mut Framer| {
        while let Some(message) = framer.next_message() {
            all.push(message.and_then(|m| m.value()).map_err(|error| error.desc().to_owned()));
        }
    };
    for cut in cuts {
        let (piece, behind) = rest.split_at((*cut).min(rest.len()));
        framer.push(piece);
        take(&mut framer);
        rest = behind;
    }
    framer.push(rest);
    take(&mut framer);
    framer.finish();
    take(&mut framer);
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_printed_reads_back(value in value()) {
        for style in [Style::Compact, Style::Spaced, Style::Pretty] {
            let text = json::print(&value, style);
            prop_assert!(text.is_ascii());
            // Characters that the dialect lacks are printed as U+FFFD, and so do not come back.
            let back = json::parse(text.as_bytes()).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(json::print(&back, style), text);
        }
    }

    #[test]
    fn what_is_shown_piece_by_piece_is_what_is_printed(
        value in value(), before in 0_usize..2000, copies in 1_usize..40, depth in prop_oneof![0..4, 60..70],
    ) {
        // Where the pages of the buffer end is another place each time.
        let inner = Value::Array(vec![value; copies]);
        let value = (0..depth).fold(inner, |inner, _| Value::from_iter([("inner", inner)]));
        for style in [Style::Compact, Style::Spaced, Style::Pretty] {
            let mut text = vec![b'-'; before];
            let mut visitor = JsonOutput::new(&mut text, style);
            show(&mut visitor, &Name::ANONYMOUS, &value);
            prop_assert!(visitor.finish().is_ok());
            let (ahead, text) = text.split_at(before);
            prop_assert!(ahead.iter().all(|&byte| byte == b'-'));
            prop_assert_eq!(String::from_utf8_lossy(text), json::print(&value, style));
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = json::parse(&bytes);
        let _ = from_json::<Vec<Small>>(&bytes);
    }

    #[test]
    fn a_stream_says_the_same_in_any_pieces(bytes in stream(), cuts in prop::collection::vec(0_usize..9, 0..24)) {
        prop_assert_eq!(messages(&bytes, &cuts), messages(&bytes, &[]));
        prop_assert_eq!(messages(&bytes, &vec![1; bytes.len()]), messages(&bytes, &[]));
    }
}
