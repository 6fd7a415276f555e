//! Option strings with dotted keys: parsed, merged and visited. What was parsed and written again parses the
//! same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use qapi_runtime::visitor::{KeyvalInput, input_value};
use qapi_runtime::{Map, Name, QapiType, Value, keyval};
use qapi_tests::test_schema::{UserDefFlatUnion, UserDefOptions, UserDefTwo, WrapAlternate};

fuzz_target!(|text: &str| {
    let _ = keyval::parse(text, Some("implied"));
    let Ok(options) = keyval::parse(text, None) else { return };

    let mut again = String::new();
    write(&mut again, "", &Value::Object(options.clone()));
    assert_eq!(keyval::parse(&again, None), Ok(options.clone()), "{again}");

    let mut merged = Map::new();
    keyval::merge(&mut merged, options.clone()).expect("nothing is merged with nothing");
    assert_eq!(merged, options);
    let _ = keyval::merge(&mut merged, options);

    let merged = Value::Object(merged);
    visit::<UserDefOptions>(&merged);
    visit::<UserDefTwo>(&merged);
    visit::<UserDefFlatUnion>(&merged);
    visit::<WrapAlternate>(&merged);
});

fn visit<T: QapiType>(options: &Value) {
    let _ = input_value::<T>(&mut KeyvalInput::new(options), &Name::ANONYMOUS);
}

fn write(text: &mut String, key: &str, value: &Value) {
    let inner = |inner: &str| if key.is_empty() { inner.into() } else { format!("{key}.{inner}") };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| write(text, &inner(name), value)),
        Value::Array(elements) => {
            elements.iter().enumerate().for_each(|(i, value)| write(text, &inner(&i.to_string()), value));
        }
        Value::String(value) => text.push_str(&format!("{key}={},", value.replace(',', ",,"))),
        _ => unreachable!("an option string has strings only"),
    }
}
