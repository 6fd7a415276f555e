//! Option strings to values of a type.

use qapi_runtime::json::Index;
use qapi_runtime::visitor::{JsonInput, KeyvalInput};
use qapi_runtime::{Error, Name, Value, keyval};

use crate::types::Type;
use crate::vectors::{Case, Outcome};
use crate::walk;

pub(super) fn run(case: &Case) -> Outcome {
    let implied_key = case.text("implied_key");
    let input = case.text("input").or(case.text("input_text")).unwrap_or_default();
    if case.text("api") == Some("walk") {
        return match keyval::parse(input, implied_key) {
            Ok(options) => walk::run(
                case,
                &mut KeyvalInput::new(&Value::Object(options)).with_settings(&case.settings()),
            ),
            Err(error) => case.check(&Err(error)),
        };
    }
    match case.text("type").and_then(Type::find) {
        Some(ty) => case.check(&read(case, ty, input, implied_key)),
        None => Outcome::Skipped("no such type"),
    }
}

fn read(case: &Case, ty: Type, input: &str, implied_key: Option<&str>) -> Result<Value, Error> {
    let settings = case.settings();
    if case.text("api") == Some("json-or-keyval") && input.starts_with('{') {
        let mut index = Index::new();
        let mut v = JsonInput::new(input, &mut index).with_settings(&settings);
        return (ty.input)(&mut v, &Name::ANONYMOUS);
    }
    let options = Value::Object(keyval::parse(input, implied_key)?);
    (ty.input)(&mut KeyvalInput::new(&options).with_settings(&settings), &Name::ANONYMOUS)
}
