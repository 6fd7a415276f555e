//! One member under another name.

use qapi_runtime::visitor::{KeyvalInput, QObjectInput};
use qapi_runtime::{Value, json, keyval};

use crate::vectors::{Case, Outcome};
use crate::walk;

pub(super) fn run(case: &Case) -> Outcome {
    let text = case.text("input_text").unwrap_or_default();
    let keyval = case.text("visitor") == Some("keyval");
    let root =
        if keyval { keyval::parse(text, None).map(Value::Object) } else { json::parse(text.as_bytes()) };
    let settings = case.settings();
    match root {
        Ok(root) if keyval => walk::run(case, &mut KeyvalInput::new(&root).with_settings(&settings)),
        Ok(root) => walk::run(case, &mut QObjectInput::new(&root).with_settings(&settings)),
        Err(error) => case.check(&Err(error)),
    }
}
