//! Values of types to JSON: to its text, and to values in memory, which must not differ.

use qapi_runtime::json::{self, Style};
use qapi_runtime::visitor::{JsonOutput, QObjectOutput};
use qapi_runtime::{Error, Name, Value};

use crate::compare;
use crate::types::Type;
use crate::vectors::{Case, Outcome};

pub(super) fn run(case: &Case) -> Outcome {
    let Some(ty) = case.text("type").and_then(Type::find) else { return Outcome::Skipped("no such type") };
    // A string that is not set has no counterpart: strings are empty at least.
    let unset = Value::from("");
    let value = case.get("value").unwrap_or(&unset);
    let settings = case.settings();
    let to_value = || -> Result<Value, Error> {
        let mut visitor = QObjectOutput::new().with_settings(&settings);
        (ty.output)(value, &mut visitor, &Name::ANONYMOUS)?;
        visitor.finish()
    };
    let to_text = || -> Result<String, Error> {
        let mut text = Vec::new();
        let mut visitor = JsonOutput::new(&mut text, Style::Spaced).with_settings(&settings);
        (ty.output)(value, &mut visitor, &Name::ANONYMOUS)?;
        visitor.finish()?;
        Ok(String::from_utf8_lossy(&text).into_owned())
    };
    case.check(&to_value()).and(|| match to_text() {
        Ok(text) => case.check(&json::parse(text.as_bytes())).and(|| same_text(case, &text)),
        Err(error) => case.check(&Err(error)),
    })
}

fn same_text(case: &Case, text: &str) -> Outcome {
    match case.get("expect").and_then(|expect| expect.get("text")).and_then(Value::as_str) {
        Some(expected) if !compare::same_text(expected, text) => Outcome::same(expected, text),
        _ => Outcome::Passed,
    }
}
