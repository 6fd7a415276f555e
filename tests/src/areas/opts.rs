//! Groups of options to values of a type.

use qapi_runtime::opts::Opts;
use qapi_runtime::visitor::OptsInput;
use qapi_runtime::{Error, Name, Value};

use super::string_input::check_list;
use crate::types::Type;
use crate::vectors::{Case, Outcome};
use crate::walk;

pub(super) fn run(case: &Case) -> Outcome {
    if case.text("api") == Some("walk") {
        return match Opts::parse(case.text("input_text").unwrap_or_default(), case.text("implied_key")) {
            Ok(opts) => walk::run(case, &mut OptsInput::new(&opts).with_settings(&case.settings())),
            Err(error) => case.check(&Err(error)),
        };
    }
    let Some(ty) = case.text("type").and_then(Type::find) else { return Outcome::Skipped("no such type") };
    let got = read(case, ty);
    check_list(case, &got).unwrap_or_else(|| case.check(&got))
}

fn read(case: &Case, ty: Type) -> Result<Value, Error> {
    let settings = case.settings();
    let opts = Opts::parse(case.text("input").unwrap_or_default(), case.text("implied_key"))?;
    (ty.input)(&mut OptsInput::new(&opts).with_settings(&settings), &Name::ANONYMOUS)
}
