//! Option strings and the strings of the human monitor, with any text and any value.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use qapi_runtime::opts::{self, Opts};
use qapi_runtime::policy::Settings;
use qapi_runtime::visitor::{
    ForwardInput, ForwardOutput, InputVisitor, KeyvalInput, OptsInput, OutputVisitor, QObjectInput,
    QObjectOutput, StringInput, StringOutput, input_value,
};
use qapi_runtime::{Name, QapiType, Size, Value, VisitsElement, from_option, keyval, util};
use qapi_tests::test_schema::{
    AltStrObj, EnumOne, ForceArrays, Status, UserDefFlatUnion, UserDefOne, UserDefOptions, UserDefTwo,
    WrapAlternate,
};

/// Text in which the characters that mean something are frequent.
fn text() -> impl Strategy<Value = String> {
    let special =
        "([,=.+ -]|[0-9]{1,3}|0x|[a-f]|no|id|help|\\?|__a_|i64x?|u64|u16|on|[kMGTPE]|inf|\\PC){0,24}";
    prop_oneof![special, ".*"]
}

/// A type that is visited with all kinds of visitors. What comes out does not matter, as long as it ends.
fn visit<T: QapiType<Visits: VisitsElement>>(text: &str) {
    let name = Name::new("name");
    let _ = input_value::<T>(&mut StringInput::new(text), &name);
    let _ = input_value::<Vec<T>>(&mut StringInput::new(text), &name);
    let _ = from_option::<T>(text, Some("implied"));
    if let Ok(options) = Opts::parse(text, Some("implied")) {
        let _ = input_value::<T>(&mut OptsInput::new(&options), &Name::ANONYMOUS);
    }
}

fn all_text(value: &Value) -> bool {
    match value {
        Value::String(_) => true,
        Value::Array(elements) => !elements.is_empty() && elements.iter().all(all_text),
        Value::Object(members) => !members.is_empty() && members.values().all(all_text),
        _ => false,
    }
}

proptest! {
    #[test]
    fn any_text_can_be_visited(text in text()) {
        visit::<UserDefOptions>(&text);
        visit::<UserDefOne>(&text);
        visit::<UserDefTwo>(&text);
        visit::<UserDefFlatUnion>(&text);
        visit::<WrapAlternate>(&text);
        visit::<ForceArrays>(&text);
        visit::<EnumOne>(&text);
        visit::<i64>(&text);
        visit::<u64>(&text);
        visit::<Size>(&text);
        visit::<f64>(&text);
        visit::<bool>(&text);
        visit::<String>(&text);
        visit::<Value>(&text);
    }

    #[test]
    fn any_text_can_be_parsed(text in text(), implied in prop::option::of(text())) {
        if let Ok(options) = keyval::parse(&text, implied.as_deref()) {
            prop_assert!(options.values().all(all_text));
        }
        let _ = Opts::parse(&text, implied.as_deref());
        opts::asks_for_help(&text);
        let len = util::qapi_name_len(&text).unwrap_or(0);
        prop_assert!(text.is_char_boundary(len));
    }
}

/// Values whose leaves are strings, in the form that option strings can have: nothing in them is empty.
fn tree() -> impl Strategy<Value = Value> {
    let leaf = text().prop_map(Value::String);
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 1..4).prop_map(Value::Array),
            btree_map(key(), inner, 1..4).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn key() -> impl Strategy<Value = String> {
    "(__[a-z.-]{0,4}_)?[a-zA-Z][a-zA-Z0-9_-]{0,6}"
}

fn write(text: &mut String, key: &str, value: &Value) {
    let inner = |inner: &str| if key.is_empty() { inner.into() } else { format!("{key}.{inner}") };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| write(text, &inner(name), value)),
        Value::Array(elements) => {
            elements.iter().enumerate().for_each(|(i, value)| write(text, &inner(&i.to_string()), value));
        }
        Value::String(value) => text.push_str(&format!("{key}={},", value.replace(',', ",,"))),
        _ => {}
    }
}

proptest! {
    #[test]
    fn a_tree_survives_as_an_option_string(members in btree_map(key(), tree(), 0..4)) {
        let tree = Value::Object(members.into_iter().collect());
        let mut text = String::new();
        write(&mut text, "", &tree);
        prop_assert_eq!(keyval::parse(&text, None).map(Value::Object), Ok(tree.clone()), "{}", text);
        let read = input_value::<Value>(&mut KeyvalInput::new(&tree), &Name::ANONYMOUS);
        prop_assert_eq!(read, Ok(tree));
    }

    #[test]
    fn a_merge_takes_the_newer_and_keeps_the_rest(
        old in btree_map(key(), text(), 0..4),
        new in btree_map(key(), text(), 0..4),
    ) {
        let options = |map: &std::collections::BTreeMap<String, String>| {
            map.iter().map(|(key, value)| (key.clone(), Value::from(value.as_str()))).collect()
        };
        let mut merged = options(&old);
        keyval::merge(&mut merged, options(&new)).unwrap();
        let mut expected = old;
        expected.extend(new);
        prop_assert_eq!(merged, options(&expected));
    }

    #[test]
    fn groups_of_options_survive_as_text(pairs in vec(("[^,=]{0,8}", text()), 0..6)) {
        let mut text = String::new();
        for (key, value) in &pairs {
            text.push_str(&format!("{key}={},", value.replace(',', ",,")));
        }
        let expected: Vec<_> = pairs.into_iter().filter(|(key, _)| key != "id").collect();
        if let Ok(options) = Opts::parse(&text, None) {
            let got: Vec<_> = options.options.into_iter().map(|opt| (opt.name, opt.value)).collect();
            prop_assert_eq!(got, expected);
        }
    }
}

fn as_string<T: QapiType>(value: &T) -> String {
    let mut v = StringOutput::new();
    value.output(&mut v, &Name::ANONYMOUS);
    v.finish().unwrap()
}

fn survives<T: QapiType + PartialEq + std::fmt::Debug>(value: T) -> Result<(), TestCaseError> {
    let text = as_string(&value);
    let read = input_value::<T>(&mut StringInput::new(&text), &Name::ANONYMOUS);
    prop_assert_eq!(read, Ok(value), "{}", text);
    Ok(())
}

/// Writes a value under one name into an object, and reads it from there, through renaming visitors.
fn survives_renaming<T: QapiType + PartialEq + std::fmt::Debug>(value: T) -> Result<(), TestCaseError> {
    let mut out = QObjectOutput::new();
    out.start_struct(&Name::ANONYMOUS);
    value.output(&mut ForwardOutput::new(&mut out, "here", "there"), &Name::new("here"));
    out.end_struct();
    let tree = out.finish().unwrap();
    let mut v = QObjectInput::new(&tree);
    v.start_struct(&Name::ANONYMOUS).unwrap();
    let read = T::input(&mut ForwardInput::new(&mut v, "elsewhere", "there"), &Name::new("elsewhere"));
    prop_assert_eq!(read, Ok(value));
    prop_assert!(v.check_struct().is_ok());
    Ok(())
}

proptest! {
    #[test]
    fn scalars_survive_as_strings(
        i in any::<i64>(), u in any::<u64>(), small in any::<u16>(), size in any::<u64>(), b in any::<bool>(),
        number in prop::num::f64::NORMAL | prop::num::f64::ZERO, text in ".*", at in 0..4_usize,
    ) {
        survives(i)?;
        survives(u)?;
        survives(small)?;
        survives(Size(size))?;
        survives(b)?;
        survives(number)?;
        survives(text)?;
        survives([EnumOne::Value1, EnumOne::Value2, EnumOne::Value3, EnumOne::Value4][at])?;
        survives(qapi_runtime::Null)?;
    }

    #[test]
    fn lists_of_integers_survive_as_strings_sorted_and_without_repeats(mut list in vec(0..200_u8, 0..40)) {
        let text = as_string(&list);
        list.sort_unstable();
        list.dedup();
        let read = input_value::<Vec<u8>>(&mut StringInput::new(&text), &Name::ANONYMOUS);
        prop_assert_eq!(read, Ok(list), "{}", text);
    }

    #[test]
    fn sizes_survive_with_a_suffix(size in 0..1024_u64, suffix in 0..7_u32) {
        let text = format!("{size}{}", ["B", "k", "M", "G", "T", "P", "E"][suffix as usize]);
        let expected = u128::from(size) << (10 * suffix);
        prop_assert_eq!(util::parse_size(&text).ok(), u64::try_from(expected).ok());
    }

    #[test]
    fn values_survive_renaming(integer in any::<i64>(), text in ".*", list in vec(any::<bool>(), 0..5)) {
        survives_renaming(integer)?;
        survives_renaming(AltStrObj::S(text.clone()))?;
        survives_renaming(text)?;
        survives_renaming(list)?;
        survives_renaming(vec![Status::Bad, Status::Good])?;
    }
}

#[test]
fn visitors_over_strings_keep_to_the_settings() {
    let settings = Settings { config: qapi_runtime::schema::Config::none(), ..Settings::default() };
    assert_eq!(StringInput::new("").with_settings(&settings).settings().config, settings.config);
    assert_eq!(StringOutput::new().with_settings(&settings).settings().config, settings.config);
    let options = Opts::default();
    assert_eq!(OptsInput::new(&options).with_settings(&settings).settings().config, settings.config);
}

#[test]
fn deep_keys_need_little_stack() {
    let run = || {
        let deep = vec!["a"; 1024].join(".");
        assert!(from_option::<UserDefTwo>(&format!("{deep}=x"), None).is_err());
        assert!(keyval::parse(&format!("{deep}=x,b.$=x"), None).is_err());
        assert!(keyval::parse(&format!("{deep}=x,{deep}.0=x"), None).is_err());
    };
    std::thread::Builder::new().stack_size(256 << 10).spawn(run).unwrap().join().unwrap();
}

#[cfg(debug_assertions)]
mod misuse {
    use super::*;

    #[test]
    #[should_panic = "does not match its start"]
    fn an_object_of_options_is_left_twice() {
        let options = Opts::default();
        let mut v = OptsInput::new(&options);
        v.start_struct(&Name::ANONYMOUS).unwrap();
        v.end_struct();
        v.end_struct();
    }

    #[test]
    #[should_panic = "next_list outside of a list"]
    fn a_list_is_gone_through_that_was_not_entered() {
        StringInput::new("1-3").next_list();
    }

    #[test]
    #[should_panic = "does not match its start"]
    fn a_list_ends_that_has_not_begun() {
        StringOutput::new().end_list();
    }

    #[test]
    #[should_panic = "does not match its start"]
    fn a_renaming_visitor_leaves_the_object_around_it() {
        let mut out = QObjectOutput::new();
        out.start_struct(&Name::ANONYMOUS);
        ForwardOutput::new(&mut out, "a", "b").end_struct();
    }
}
