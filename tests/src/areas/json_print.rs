//! Values to JSON text.

use qapi_runtime::Value;
use qapi_runtime::json::{self, Style};

use crate::compare;
use crate::vectors::{Case, Outcome, hex};

pub(super) fn run(case: &Case) -> Outcome {
    let Some(expect) = case.get("expect") else { return Outcome::Skipped("nothing is expected of it") };
    let check = |member: &str, style| {
        let Some(expected) = expect.get(member).and_then(Value::as_str) else { return Outcome::Passed };
        match print(case, style) {
            None => Outcome::Skipped("no such value"),
            Some(text) if compare::same_text(expected, &text) => Outcome::Passed,
            Some(text) => Outcome::same(expected, text),
        }
    };
    check("text", Style::Spaced).and(|| check("text_pretty", Style::Pretty))
}

fn print(case: &Case, style: Style) -> Option<String> {
    let mut out = Vec::new();
    if let Some(value) = case.get("value") {
        return Some(json::print(value, style));
    } else if let Some(digits) = case.text("value_string_hex") {
        json::write_string_lossy(&mut out, &hex(digits));
    } else {
        let number = case.get("value_number")?;
        let text = number.get("value")?.as_str()?;
        match number.get("kind")?.as_str()? {
            "i64" => return Some(json::print(&text.parse::<i64>().ok()?.into(), style)),
            "u64" => return Some(json::print(&text.parse::<u64>().ok()?.into(), style)),
            _ => json::write_number(&mut out, text.parse().ok()?),
        }
    }
    String::from_utf8(out).ok()
}
