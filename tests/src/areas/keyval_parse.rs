//! Option strings to objects of strings.

use qapi_runtime::{Error, Value, keyval};
use serde_json::json;

use crate::vectors::{Case, Outcome};

pub(super) fn run(case: &Case) -> Outcome {
    let input = case.text("input").unwrap_or_default();
    let implied_key = case.text("implied_key");
    if case.text("api") == Some("merge") {
        return case.check(&merge(input, case.text("input2").unwrap_or_default()));
    }
    if !case.flag("help_allowed") {
        return case.check(&keyval::parse(input, implied_key).map(Value::Object));
    }
    let parsed = keyval::parse_with_help(input, implied_key);
    let help = parsed.as_ref().map(|parsed| parsed.help);
    let expected_help = case.get("expect").and_then(|expect| expect.get("help")).cloned();
    case.check(&parsed.clone().map(|parsed| Value::Object(parsed.options))).and(|| {
        match (expected_help, help) {
            (Some(expected), Ok(help)) => Outcome::same_value(&expected, &json!(help)),
            _ => Outcome::Passed,
        }
    })
}

fn merge(text: &str, more: &str) -> Result<Value, Error> {
    let mut options = keyval::parse(text, None)?;
    keyval::merge(&mut options, keyval::parse(more, None)?)?;
    Ok(Value::Object(options))
}
