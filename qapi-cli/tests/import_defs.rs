//! `qapi import` of QEMU's schema.

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use common::{directory, qapi};

/// All files below the directory, by path.
fn files(directory: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut queue = vec![directory.to_owned()];
    while let Some(next) = queue.pop() {
        for entry in std::fs::read_dir(&next).expect("a directory") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                queue.push(path);
            } else {
                let name = path.strip_prefix(directory).expect("it is below").to_owned();
                found.insert(name, std::fs::read_to_string(&path).expect("text"));
            }
        }
    }
    found
}

/// What the importer writes, the derive reads, the exporter prints and the parser reads is all the same schema, with
/// its documentation; and the crate is what the importer writes today.
#[test]
fn defs_are_the_import_of_their_own_export() {
    let defs: PathBuf = [env!("CARGO_MANIFEST_DIR"), "../qapi-defs"].iter().collect();
    let directory = directory(&[]);
    assert_eq!(qapi(directory.path(), &["export", "-o", "schema"]).code, Some(0));
    let settings = defs.join("import.json").display().to_string();
    let arguments =
        ["import", "schema/qapi-schema.json", "-o", "crate", "--crate", "qapi-defs", "--settings", &settings];
    let ended = qapi(directory.path(), &arguments);
    assert_eq!((ended.code, &*ended.out, &*ended.err), (Some(0), "", ""));
    let written = files(&directory.path().join("crate"));
    let committed = files(&defs.join("src"));
    assert_eq!(written.len(), committed.len() + 1, "a file is missing, or there is one too many");
    for (path, text) in &committed {
        let same = written.get(&Path::new("src").join(path)) == Some(text);
        assert!(same, "{} is not what the importer writes", path.display());
    }
    let manifest = std::fs::read_to_string(defs.join("Cargo.toml")).expect("the manifest");
    assert_eq!(written[Path::new("Cargo.toml")], manifest);
}
