//! Values written by one visitor and read by its counterpart.

use qapi_runtime::json::{self, Style};
use qapi_runtime::visitor::{QObjectInput, QObjectOutput, StringInput, StringOutput};
use qapi_runtime::{Error, Name, Value};

use crate::compare;
use crate::types::Type;
use crate::vectors::{Case, Outcome};

pub(super) fn run(case: &Case) -> Outcome {
    let Some(ty) = case.text("type").and_then(Type::find) else { return Outcome::Skipped("no such type") };
    let Some(value) = case.get("value") else { return Outcome::Skipped("no value") };
    let between = |member: &str| case.get("intermediate").and_then(|between| between.get(member)).cloned();
    match case.text("via") {
        Some("qobject") => match write_object(ty, value) {
            Ok(written) => same_json(&written, between("json_text"))
                .and(|| case.check(&(ty.input)(&mut QObjectInput::new(&written), &Name::ANONYMOUS))),
            Err(error) => case.check(&Err(error)),
        },
        Some("string") => match write_string(ty, value) {
            Ok(written) => {
                Outcome::same_value(&between("string").unwrap_or_default(), &written.as_str().into())
                    .and(|| case.check(&(ty.input)(&mut StringInput::new(&written), &Name::ANONYMOUS)))
            }
            Err(error) => case.check(&Err(error)),
        },
        _ => Outcome::Skipped("no such visitor"),
    }
}

fn same_json(written: &Value, expected: Option<Value>) -> Outcome {
    let text = json::print(written, Style::Spaced);
    match expected.as_ref().and_then(Value::as_str) {
        Some(expected) if !compare::same_text(expected, &text) => Outcome::same(expected, text),
        _ => Outcome::Passed,
    }
}

fn write_object(ty: Type, value: &Value) -> Result<Value, Error> {
    let mut visitor = QObjectOutput::new();
    (ty.output)(value, &mut visitor, &Name::ANONYMOUS)?;
    visitor.finish()
}

fn write_string(ty: Type, value: &Value) -> Result<String, Error> {
    let mut visitor = StringOutput::new();
    (ty.output)(value, &mut visitor, &Name::ANONYMOUS)?;
    visitor.finish()
}
