//! JSON text to values, one at a time and out of a stream.

use qapi_runtime::json::{self, Framer, Style};
use qapi_runtime::{Error, Value, from_json};

use crate::compare;
use crate::vectors::{Case, Outcome, check};

pub(super) fn run(case: &Case) -> Outcome {
    match case.text("api") {
        None => run_text(case),
        Some("stream") => run_stream(case),
        Some(_) => Outcome::Skipped("no such function"),
    }
}

fn run_text(case: &Case) -> Outcome {
    if let Ok(number) = from_json::<f64>(case.input())
        && number.is_infinite()
    {
        return run_infinite(case, number);
    }
    let got = json::parse(&case.input());
    let outcome = case.check(&got);
    let (Some(expect), Ok(value)) = (case.get("expect"), got) else { return outcome };
    outcome
        .and(|| match expect.get("kind").and_then(Value::as_str) {
            Some(kind) => Outcome::same(kind, kind_of(&value)),
            None => Outcome::Passed,
        })
        .and(|| match expect.get("printed").and_then(Value::as_str) {
            Some(printed) => {
                let text = json::print(&value, Style::Spaced);
                if compare::same_text(printed, &text) {
                    Outcome::Passed
                } else {
                    Outcome::same(printed, text)
                }
            }
            None => Outcome::Passed,
        })
}

/// No value in memory can be infinite, and no vector can say so but by what is printed.
fn run_infinite(case: &Case, number: f64) -> Outcome {
    let printed = case.get("expect").and_then(|expect| expect.get("printed")).and_then(Value::as_str);
    let mut text = Vec::new();
    json::write_number(&mut text, number);
    Outcome::same(printed.unwrap_or("no number"), String::from_utf8_lossy(&text))
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "qnull",
        Value::Bool(_) => "qbool",
        Value::Number(number) if number.is_i64() => "i64",
        Value::Number(number) if number.is_u64() => "u64",
        Value::Number(_) => "double",
        Value::String(_) => "qstring",
        Value::Array(_) => "qlist",
        Value::Object(_) => "qdict",
    }
}

fn run_stream(case: &Case) -> Outcome {
    let input = case.input();
    let expected = case.get("expect_stream").and_then(Value::as_array).cloned().unwrap_or_default();
    // However the bytes arrive.
    [input.len(), 1, 2, 7].into_iter().fold(Outcome::Passed, |outcome, size| {
        outcome.and(|| {
            let got = messages(&input, size.max(1), case.flag("flush_at_end"));
            if expected.len() != got.len() {
                return Outcome::same(format!("{expected:?}"), format!("{got:?} in pieces of {size}"));
            }
            expected
                .iter()
                .zip(&got)
                .fold(Outcome::Passed, |outcome, (expected, got)| outcome.and(|| check(expected, got)))
        })
    })
}

fn messages(input: &[u8], size: usize, end: bool) -> Vec<Result<Value, Error>> {
    let mut framer = Framer::new();
    let mut messages = Vec::new();
    for piece in input.chunks(size) {
        framer.push(piece);
        while let Some(message) = framer.next_message() {
            messages.push(message.and_then(|message| message.value()));
        }
    }
    if end {
        framer.finish();
        while let Some(message) = framer.next_message() {
            messages.push(message.and_then(|message| message.value()));
        }
    }
    messages
}
