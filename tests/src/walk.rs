//! Cases that drive an input visitor call by call.

use qapi_runtime::visitor::{ForwardInput, InputVisitor};
use qapi_runtime::{Error, Name, Value};
use serde_json::json;

use crate::types::Type;
use crate::vectors::{Case, Outcome, check};

/// Runs the steps of a case on a visitor, and compares what each of them gives.
pub fn run(case: &Case, v: &mut dyn InputVisitor) -> Outcome {
    let list = |member| case.get(member).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let (steps, expected) = (list("steps"), list("expect_steps"));
    let types = steps.iter().filter_map(|step| step.get("type").and_then(Value::as_str));
    if !types.into_iter().all(|ty| Type::find(ty).is_some()) {
        return Outcome::Skipped("no such type");
    }
    let mut got = Vec::new();
    take(v, steps, &mut got);
    if got.len() != expected.len() {
        return Outcome::same(format!("{} steps", expected.len()), format!("{} steps", got.len()));
    }
    expected.iter().zip(got).enumerate().fold(Outcome::Passed, |outcome, (at, (expected, got))| {
        outcome.and(|| match compare(expected, got) {
            Outcome::Failed { expected, got } => {
                Outcome::Failed { expected: format!("step {at}: {expected}"), got }
            }
            outcome => outcome,
        })
    })
}

fn compare(expected: &Value, got: Result<Value, Error>) -> Outcome {
    // Not every visitor can tell more than was asked for.
    for member in ["present", "more", "nonempty"] {
        if let Some(expected) = expected.get(member) {
            return check(&json!({ "ok": expected }), &got);
        }
    }
    check(expected, &got)
}

/// Runs steps up to the end or to an `unforward`, and gives what is left.
fn take<'s>(
    v: &mut dyn InputVisitor,
    mut steps: &'s [Value],
    got: &mut Vec<Result<Value, Error>>,
) -> &'s [Value] {
    while let Some((step, rest)) = steps.split_first() {
        let text = |member: &str| step.get(member).and_then(Value::as_str).unwrap_or_default();
        steps = rest;
        match text("do") {
            "forward" => {
                got.push(Ok(Value::Null));
                steps = take(&mut ForwardInput::new(v, text("from"), text("to")), rest, got);
                got.push(Ok(Value::Null));
            }
            "unforward" => return rest,
            what => {
                let result = one(v, what, text("type"), &Name::new(text("name")));
                got.push(result.ok_or_else(|| error(v)));
            }
        }
    }
    steps
}

fn error(v: &mut dyn InputVisitor) -> Error {
    v.take_error().unwrap_or_else(|| Error::generic("no error"))
}

/// One step; none if it fails.
fn one(v: &mut dyn InputVisitor, what: &str, ty: &str, name: &Name<'_>) -> Option<Value> {
    let done = |()| Value::Null;
    match what {
        "end_struct" => {
            v.end_struct();
            Some(Value::Null)
        }
        "end_list" => {
            v.end_list();
            Some(Value::Null)
        }
        "start_struct" => v.start_struct(name).ok().map(done),
        "check_struct" => v.check_struct().ok().map(done),
        "start_list" => v.start_list(name).ok().map(|_| v.next_list().into()),
        "next_list" => Some(v.next_list().into()),
        "check_list" => v.check_list().ok().map(done),
        "optional" => Some(v.optional(name).into()),
        "visit" => {
            let result = Type::find(ty).map(|ty| (ty.input)(v, name));
            match result.unwrap_or_else(|| Err(Error::generic(format!("no type {ty}")))) {
                Ok(value) => Some(value),
                Err(error) => {
                    v.fail(error);
                    None
                }
            }
        }
        _ => {
            v.fail(Error::generic(format!("no step {what}")));
            None
        }
    }
}
