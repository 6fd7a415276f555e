//! Schemas that are accepted, and what they define.

use std::io;
use std::path::{Path, PathBuf};

use qapi_schema::language::{Files, Loader};

use crate::schema_dump::{dump, module_text, normal};
use crate::vectors::{Case, Outcome};

pub(super) fn run(case: &Case) -> Outcome {
    let Some(schema) = case.text("schema") else { return Outcome::Skipped("nothing is expected of it") };
    // Some cases are merely to be accepted.
    let expected = case.text("out").unwrap_or_default();
    let root = PathBuf::from(format!("{}.json", case.id().rsplit('/').next().unwrap_or_default()));
    let files = Recorded { root: &root, schema, out: expected };
    // The comments are left out of the vector, and with them the documentation.
    match Loader::new().check_documentation(false).load_from(&files, &root) {
        Ok(_) if expected.is_empty() => Outcome::Passed,
        Ok(loaded) => Outcome::same(normal(expected), dump(loaded.schema())),
        Err(report) => Outcome::same("accepted", report),
    }
}

/// The first file is in the vector. What other files define is told by the record of the result.
struct Recorded<'a> {
    root: &'a Path,
    schema: &'a str,
    out: &'a str,
}

impl Files for Recorded<'_> {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        if path == self.root {
            return Ok(self.schema.as_bytes().to_vec());
        }
        let mut name: Vec<_> = Vec::new();
        for part in path.iter() {
            if part == ".." {
                name.pop();
            } else {
                name.push(part);
            }
        }
        let name = name.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
        module_text(self.out, &name)
            .map(String::into_bytes)
            .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }
}
