//! The public conformance vectors, one test for each area.

use std::path::Path;

use qapi_tests::areas::runner;
use qapi_tests::vectors::{Case, Outcome, Tally, run_file};
use serde_json::json;

fn area(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors").join(format!("{name}.json"));
    let mut tally = Tally::default();
    run_file(&path, &mut tally);
    assert!(tally.failures.is_empty(), "{}\n{tally}", tally.failures.join("\n"));
    assert!(tally.passed > 0, "no case of {name} was run");
}

macro_rules! areas {
    ($($test:ident $area:literal;)*) => {
        $(#[test]
        fn $test() {
            area($area);
        })*
    };
}

areas! {
    events "events";
    forward "forward";
    json_parse "json-parse";
    json_print "json-print";
    keyval_parse "keyval-parse";
    keyval_visit "keyval-visit";
    opts "opts";
    qmp_dispatch "qmp-dispatch";
    qobject_input "qobject-input";
    qobject_output "qobject-output";
    roundtrip "roundtrip";
    string_input "string-input";
    string_output "string-output";
    util "util";
    schema_errors "qapi-schema-errors";
    schema_positive "qapi-schema-positive";
}

/// Whether a case of that area passes.
fn passes(area: &str, case: &str) -> bool {
    let case = Case::new(serde_json::from_str(case).expect("the case is JSON"));
    runner(area).expect("the area is known")(&case) == Outcome::Passed
}

#[test]
fn the_numbers_of_a_case_are_exact_to_the_last_digit() {
    let case = |printed: &str| {
        let input = "15619199372240856785";
        format!(r#"{{"type": "number", "input": "{input}", "expect": {{"ok": {printed}}}}}"#)
    };
    assert!(passes("string-input", &case("1.5619199372240857e+19")));
    assert!(!passes("string-input", &case("1.5619199372240855e+19")));
}

#[test]
fn the_value_of_a_case_keeps_the_sign_of_its_zero() {
    assert!(passes("string-output", r#"{"type": "number", "value": -0.0, "expect": {"ok": "-0"}}"#));
}

/// The steps of a session after its greeting.
fn session_passes(pretty: bool, text: &str, expected: &serde_json::Value) -> bool {
    let version = json!({"qemu": {"major": 9, "minor": 0, "micro": 0}, "package": ""});
    let greeting = json!({"QMP": {"version": version, "capabilities": ["oob"]}});
    let greeting = if pretty {
        json!({"raw": format!("{greeting:#}").replace("  ", "    ").replace('\n', "\r\n") + "\r\n"})
    } else {
        json!({"messages": [greeting]})
    };
    let case = json!({
        "api": "session", "oob_capable": true, "pretty": pretty,
        "steps": [{"do": "feed", "text": text}], "expect_steps": [greeting, expected],
    });
    passes("qmp-dispatch", &case.to_string())
}

#[test]
fn a_step_of_a_pretty_session_may_have_several_messages() {
    let raw = "{\r\n    \"return\": {\r\n    }\r\n}\r\n";
    let text = "{'execute': 'qmp_capabilities'} {'execute': 'user-def-cmd'}";
    assert!(session_passes(true, text, &json!({"raw": format!("{raw}{raw}")})));
    assert!(!session_passes(true, text, &json!({"raw": raw})));
}

#[test]
fn a_request_out_of_band_does_not_overtake_what_came_before_it() {
    let enable = "{'execute': 'qmp_capabilities', 'arguments': {'enable': ['oob']}}";
    let text = format!("{enable} 1 {{'exec-oob': 'test-flags-command'}}");
    let fault = json!({"error": {"class": "GenericError", "desc": "QMP input must be a JSON object"}});
    let messages = json!([{"return": {}}, fault, {"return": {}}]);
    assert!(session_passes(false, &text, &json!({"messages": messages})));
}
