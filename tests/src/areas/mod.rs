//! What to do with the cases of each area.

mod events;
mod forward;
mod json_parse;
mod json_print;
mod keyval_parse;
mod keyval_visit;
mod opts;
mod qmp_dispatch;
mod qobject_input;
mod qobject_output;
mod roundtrip;
mod schema_errors;
mod schema_positive;
mod string_input;
mod string_output;
mod util;

use crate::vectors::{Case, Outcome};

/// The function that runs a case of this area.
pub fn runner(area: &str) -> Option<fn(&Case) -> Outcome> {
    Some(match area {
        "events" => events::run,
        "forward" => forward::run,
        "json-parse" => json_parse::run,
        "json-print" => json_print::run,
        "keyval-parse" => keyval_parse::run,
        "keyval-visit" => keyval_visit::run,
        "opts" => opts::run,
        "qmp-dispatch" => qmp_dispatch::run,
        "qobject-input" => qobject_input::run,
        "qobject-output" => qobject_output::run,
        "roundtrip" => roundtrip::run,
        "string-input" => string_input::run,
        "string-output" => string_output::run,
        "util" => util::run,
        "qapi-schema-errors" => schema_errors::run,
        "qapi-schema-positive" => schema_positive::run,
        _ => return None,
    })
}

/// Whether a file of that name beside the vectors is something else.
pub fn is_no_area(name: &str) -> bool {
    name == "test-schema"
}
