//! Values of types from JSON: from its text, and from values in memory, which must not differ.

use qapi_runtime::Name;
use qapi_runtime::json::{self, Index};
use qapi_runtime::visitor::{InputVisitor, JsonInput, KeyvalInput, QObjectInput};

use crate::types::Type;
use crate::vectors::{Case, Outcome};
use crate::walk;

pub(super) fn run(case: &Case) -> Outcome {
    let text = case.text("input_text").unwrap_or_default();
    let settings = case.settings();
    let value = json::parse(text.as_bytes());
    if case.text("visitor") == Some("qobject-input-keyval") {
        return match value {
            Ok(value) => one(case, &mut KeyvalInput::new(&value).with_settings(&settings)),
            Err(error) => case.check(&Err(error)),
        };
    }
    let mut index = Index::new();
    let from_text = one(case, &mut JsonInput::new(text, &mut index).with_settings(&settings));
    // Numbers that are infinite are in texts only.
    from_text.and(|| match value {
        Ok(value) => one(case, &mut QObjectInput::new(&value).with_settings(&settings)),
        Err(_) => Outcome::Passed,
    })
}

fn one(case: &Case, v: &mut dyn InputVisitor) -> Outcome {
    if case.text("api") == Some("walk") {
        return walk::run(case, v);
    }
    match case.text("type").and_then(Type::find) {
        Some(ty) => case.check(&(ty.input)(v, &Name::ANONYMOUS)),
        None => Outcome::Skipped("no such type"),
    }
}
