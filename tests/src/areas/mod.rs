//! What to do with the cases of each area.

mod json_parse;
mod json_print;

use crate::vectors::{Case, Outcome};

/// The function that runs a case of this area.
pub fn runner(area: &str) -> Option<fn(&Case) -> Outcome> {
    Some(match area {
        "json-parse" => json_parse::run,
        "json-print" => json_print::run,
        _ => return None,
    })
}

/// Whether a file of that name beside the vectors is something else.
pub fn is_no_area(name: &str) -> bool {
    name == "test-schema"
}
