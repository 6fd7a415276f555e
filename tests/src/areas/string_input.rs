//! Strings to values of a type.

use qapi_runtime::visitor::StringInput;
use qapi_runtime::{Name, Value};
use serde_json::json;

use crate::types::Type;
use crate::vectors::{Case, Outcome};
use crate::walk;

pub(super) fn run(case: &Case) -> Outcome {
    let settings = case.settings();
    if case.text("api") == Some("walk") {
        let text = case.text("input_text").unwrap_or_default();
        return walk::run(case, &mut StringInput::new(text).with_settings(&settings));
    }
    let Some(ty) = case.text("type").and_then(Type::find) else { return Outcome::Skipped("no such type") };
    let mut v = StringInput::new(case.text("input").unwrap_or_default()).with_settings(&settings);
    let got = (ty.input)(&mut v, &Name::new(case.text("name").unwrap_or_default()));
    check_list(case, &got).unwrap_or_else(|| case.check(&got))
}

/// Long lists are compared by their length, their ends and whether each element is the next integer.
pub(super) fn check_list(case: &Case, got: &Result<Value, qapi_runtime::Error>) -> Option<Outcome> {
    let mut expected = case.get("expect")?.get("ok_list")?.clone();
    let member = expected.as_object_mut()?.remove("member");
    let value = match got {
        Ok(value) => value,
        Err(error) => return Some(Outcome::same(expected, error)),
    };
    let list = match member.as_ref().and_then(Value::as_str) {
        Some(member) => value.get(member)?,
        None => value,
    };
    let list = list.as_array()?;
    let numbers: Vec<_> =
        list.iter().filter_map(|n| n.as_i64().map(i128::from).or(n.as_u64().map(i128::from))).collect();
    let contiguous = numbers.len() == list.len() && numbers.is_sorted_by(|a, b| a + 1 == *b);
    let got = json!({
        "count": list.len(),
        "first": list.first(),
        "last": list.last(),
        "contiguous": contiguous,
    });
    Some(Outcome::same_value(&expected, &got))
}
