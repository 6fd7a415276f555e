//! Schema files: read, checked, printed, read again. Files are divided by NUL; the first one is where reading
//! starts, the others are called `b.json`, `c.json` and so on.
#![no_main]

use std::collections::HashMap;
use std::path::PathBuf;

use libfuzzer_sys::fuzz_target;
use qapi_schema::check;
use qapi_schema::introspect::Introspection;
use qapi_schema::language::{Loader, Printer};

fuzz_target!(|bytes: &[u8]| {
    let files: HashMap<PathBuf, Vec<u8>> = bytes
        .split(|&byte| byte == 0)
        .zip('a'..='z')
        .map(|(text, letter)| (format!("{letter}.json").into(), text.to_vec()))
        .collect();
    let first = Loader::new().first_only(true).load_from(&files, "a.json");
    let all = Loader::new().load_from(&files, "a.json");
    assert_eq!(first.is_ok(), all.is_ok());
    let lenient = Loader::new().any_documentation(true).load_from(&files, "a.json");
    let loaded = match all {
        Ok(loaded) => loaded,
        Err(report) => {
            assert!(!report.diagnostics().is_empty());
            assert!(!report.to_string().is_empty());
            return;
        }
    };
    let schema = loaded.schema();
    let lenient = lenient.expect("without documentation there is less to be wrong");
    assert_eq!(schema.same_facts(lenient.schema()), Ok(()));
    check::schema(schema, &mut |breach| panic!("{breach:?}"));
    Introspection::new(schema).expect("names of a checked schema stand for something");

    let printed = Printer::new().doc_required(loaded.doc_required()).schema(schema);
    let files: HashMap<PathBuf, Vec<u8>> =
        printed.iter().map(|file| (file.path.clone().into(), file.text.clone().into_bytes())).collect();
    let Some(root) = printed.first() else { return };
    match Loader::new().load_from(&files, &root.path) {
        Ok(again) => assert_eq!(schema.same_facts(again.schema()), Ok(())),
        Err(report) => panic!("{report}\n{printed:?}"),
    }
});
