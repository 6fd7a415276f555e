//! The compiled schema of QEMU says what QEMU's files say.
#![allow(missing_docs)]

use std::collections::HashMap;
use std::path::PathBuf;

use qapi_schema::language::{Loader, Printer};

fn reference_schema() -> qapi_schema::language::Loaded {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "reference/qapi/qapi-schema.json"].iter().collect();
    Loader::new().load(path).expect("it is well-formed")
}

#[test]
fn compiled_schema_equals_its_files() {
    let files = reference_schema();
    if let Err(difference) = qapi_defs::schema().same_facts(files.schema()) {
        panic!("{difference}");
    }
}

#[test]
fn exported_schema_reads_back_equal_module_by_module() {
    let printed = Printer::new().schema(qapi_defs::schema());
    assert_eq!(printed.len(), 41);
    let files: HashMap<PathBuf, Vec<u8>> =
        printed.into_iter().map(|module| (PathBuf::from(module.path), module.text.into_bytes())).collect();
    let read = match Loader::new().load_from(&files, "qapi-schema.json") {
        Ok(read) => read,
        Err(report) => panic!("{report}"),
    };
    if let Err(difference) = read.schema().same_facts(reference_schema().schema()) {
        panic!("{difference}");
    }
}
