//! The public conformance vectors, one test for each area.

use std::path::Path;

use qapi_tests::vectors::{Tally, run_file};

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
