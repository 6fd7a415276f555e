//! JSON text: read as one value and as a stream in pieces, printed, and visited. What has many ways to be
//! done must come out the same whichever is taken.
#![no_main]

use std::cell::RefCell;
use std::fmt::Debug;

use libfuzzer_sys::fuzz_target;
use qapi_runtime::json::{self, Framer, Index, Style};
use qapi_runtime::visitor::{JsonInput, QObjectInput, input_value};
use qapi_runtime::{Error, Name, QapiType, Value, from_json, to_json};
use qapi_tests::test_schema::{AltEnumNum, ArrayStruct, UserDefFlatUnion, UserDefTwo};

fuzz_target!(|bytes: &[u8]| {
    let whole = messages(bytes, bytes.len());
    assert_eq!(messages(bytes, 1), whole);
    let size = bytes.first().map_or(1, |byte| usize::from(byte % 16) + 2);
    assert_eq!(messages(bytes, size), whole);

    // FE is in no text, so that what comes behind it is a message of its own.
    let resumed = messages(&[bytes, b"\xfe{}"].concat(), size);
    assert_eq!(resumed.last(), Some(&Ok(Ok(Value::Object(Default::default())))));

    if let Ok(text) = std::str::from_utf8(bytes) {
        either_way::<Value>(text);
        either_way::<UserDefTwo>(text);
        either_way::<UserDefFlatUnion>(text);
        either_way::<ArrayStruct>(text);
        either_way::<Vec<AltEnumNum>>(text);
        either_way::<Vec<UserDefFlatUnion>>(text);
    }

    let one = json::parse(bytes);
    assert_eq!(one, only(whole));
    match one {
        Ok(value) => {
            print(&value);
            visit::<Value>(bytes, &value);
            visit::<UserDefTwo>(bytes, &value);
            visit::<UserDefFlatUnion>(bytes, &value);
            visit::<ArrayStruct>(bytes, &value);
            visit::<Vec<AltEnumNum>>(bytes, &value);
        }
        // That is said where the quick index refuses what nothing is wrong with.
        Err(error) => assert_ne!(error.desc(), "JSON parse error"),
    }
});

/// A message, if it was one; its value, if its numbers are none that only a text can have.
type Message = Result<Result<Value, Error>, Error>;

/// What a stream of pieces of that size says.
fn messages(bytes: &[u8], size: usize) -> Vec<Message> {
    let mut framer = Framer::new();
    let mut all = Vec::new();
    let mut take = |framer: &mut Framer| {
        while let Some(message) = framer.next_message() {
            all.push(message.map(|message| message.value()));
        }
    };
    for piece in bytes.chunks(size.max(1)) {
        framer.push(piece);
        take(&mut framer);
    }
    framer.finish();
    take(&mut framer);
    all
}

/// The value, if the messages are one value.
fn only(messages: Vec<Message>) -> Result<Value, Error> {
    let mut messages = messages.into_iter();
    match (messages.next(), messages.next()) {
        (None, _) => Err(Error::generic("Expecting a JSON value")),
        (Some(Ok(_)), Some(_)) => Err(Error::generic("Expecting at most one JSON value")),
        (Some(first), _) => first.and_then(|value| value),
    }
}

/// What is printed reads back, and prints the same again.
fn print(value: &Value) {
    for style in [Style::Compact, Style::Spaced, Style::Pretty] {
        let text = json::print(value, style);
        let again = json::parse(text.as_bytes()).expect("what is printed is JSON");
        assert_eq!(unsigned_zero(&json::print(&again, style)), unsigned_zero(&text));
    }
}

/// The double -0.0 is printed as an integer, and that has no sign when it comes back.
fn unsigned_zero(text: &str) -> String {
    text.replace("-0", "0")
}

thread_local! {
    /// An index that was used for other texts, so that it expects members where they are not.
    static USED: RefCell<Index> = const { RefCell::new(Index::new()) };
}

/// A text is read as it comes, or with an index.
fn either_way<T: QapiType + PartialEq + Debug>(text: &str) {
    for lenient in [false, true] {
        let read = |input: JsonInput<'_>| {
            input_value::<T>(&mut if lenient { input.lenient() } else { input }, &Name::ANONYMOUS)
        };
        let mut index = Index::new();
        let stream = USED.with_borrow_mut(|used| read(JsonInput::new(text, used)));
        let indexed = index.read_str(text).and_then(|()| {
            let root = index.root(text).id();
            read(JsonInput::at(text, &mut index, root))
        });
        // Numbers that are not themselves may be in values.
        assert_eq!(format!("{stream:?}"), format!("{indexed:?}"));
    }
}

/// Text and the value that it is are of the type or not, with the same error. An order of members is only in
/// the text, so that which of several is unexpected may differ.
fn visit<T: QapiType + PartialEq + Debug>(text: &[u8], value: &Value) {
    match (from_json::<T>(text), input_value::<T>(&mut QObjectInput::new(value), &Name::ANONYMOUS)) {
        (Ok(a), Ok(b)) => {
            assert_eq!(a, b);
            let written = to_json(&a).expect("what was read can be written");
            let again = from_json::<T>(&written).and_then(|again| to_json(&again)).expect("and read again");
            assert_eq!(unsigned_zero(&again), unsigned_zero(&written));
        }
        (Err(a), Err(b)) if a.desc().ends_with("is unexpected") => {
            assert!(b.desc().ends_with("is unexpected"))
        }
        (a, b) => assert_eq!(a, b),
    }
}
