//! Small texts.

use qapi_runtime::{Error, Value, util};
use serde_json::json;

use crate::types::Enum;
use crate::vectors::{Case, Outcome, check};

pub(super) fn run(case: &Case) -> Outcome {
    let text = case.text("input").unwrap_or_default();
    let number = |member: &str| case.get(member).and_then(Value::as_u64);
    let got = match case.text("fn") {
        Some("bool-parse") => parse_bool(case.text("name").unwrap_or_default(), text),
        Some("qapi-name-parse") => Ok(json!(name_len(text, case.flag("complete")))),
        Some("size-to-str") => Ok(json!(util::format_size(number("input").unwrap_or_default()))),
        Some("id-wellformed") => Ok(json!(util::is_identifier(text))),
        Some("is-help-option") => Ok(json!(util::is_help(text))),
        Some("enum-parse") => return parse_enum(case),
        Some("enum-lookup") => match case.text("enum").and_then(Enum::find) {
            Some(found) => {
                let at = number("index").and_then(|index| usize::try_from(index).ok());
                Ok(json!(at.and_then(|at| found.table.names.get(at)).map(|name| name.text())))
            }
            None => return Outcome::Skipped("no such enum"),
        },
        _ => return Outcome::Skipped("no such function"),
    };
    case.check(&got)
}

/// The words of this error are the caller's: what is parsed here has no name.
fn parse_bool(name: &str, text: &str) -> Result<Value, Error> {
    let error = || Error::generic(format!("Parameter '{name}' expects 'on' or 'off'"));
    util::parse_bool(text).map(Value::Bool).ok_or_else(error)
}

/// The length of a name; -1 where there is none, or where it must be complete and something follows it.
fn name_len(text: &str, complete: bool) -> i64 {
    let len = util::qapi_name_len(text).filter(|len| !complete || *len == text.len());
    len.and_then(|len| i64::try_from(len).ok()).unwrap_or(-1)
}

/// The number of the value, and the default where there is no text or an error.
fn parse_enum(case: &Case) -> Outcome {
    let Some(found) = case.text("enum").and_then(Enum::find) else { return Outcome::Skipped("no such enum") };
    let expected = case.get("expect").cloned().unwrap_or_default();
    let parsed = case.text("input").map_or(Ok(None), found.parse);
    let default = case.get("default").cloned().unwrap_or_default();
    let ret = parsed.as_ref().ok().copied().flatten().map_or(default, |index| json!(index));
    Outcome::same(&expected["ret"], ret).and(|| check(&expected, &parsed.map(|index| json!(index))))
}
