//! Values of a type to strings.

use qapi_runtime::visitor::StringOutput;
use qapi_runtime::{Error, Name, Value};

use crate::types::Type;
use crate::vectors::{Case, Outcome};

pub(super) fn run(case: &Case) -> Outcome {
    // What has no value is `null` here.
    let ty = if case.flag("value_unset") { Some("null") } else { case.text("type") };
    let Some(ty) = ty.and_then(Type::find) else { return Outcome::Skipped("no such type") };
    let value = case.get("value").unwrap_or(&Value::Null);
    case.check(&write(ty, value, case.flag("human"), case))
}

fn write(ty: Type, value: &Value, human: bool, case: &Case) -> Result<Value, Error> {
    let settings = case.settings();
    let v = if human { StringOutput::human() } else { StringOutput::new() };
    let mut v = v.with_settings(&settings);
    (ty.output)(value, &mut v, &Name::ANONYMOUS)?;
    v.finish().map(Value::String)
}
