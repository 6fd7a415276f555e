//! Schemas that are rejected.

use std::io;
use std::path::{Path, PathBuf};

use qapi_schema::language::{Diagnostic, Files, Loader};

use crate::vectors::{Case, Outcome};

pub(super) fn run(case: &Case) -> Outcome {
    let (Some(schema), Some(expected)) = (case.text("schema"), case.text("error")) else {
        return Outcome::Skipped("nothing is expected of it");
    };
    let root = PathBuf::from(format!("{}.json", case.id().rsplit('/').next().unwrap_or_default()));
    // The vector has no other files than the first. Whatever they are, one of these comes near.
    let mut got = String::new();
    for others in [Others::Missing, Others::Empty, Others::IncludeTheFirst, Others::MissingAsTheFirst] {
        let files = OneFile { root: &root, schema, others };
        let loaded = Loader::new().first_only(true).load_from(&files, &root);
        got = match loaded {
            Ok(_) => "accepted".to_owned(),
            Err(report) => report.diagnostics().iter().map(text).collect::<Vec<_>>().join("\n"),
        };
        if got == expected {
            return all_at_once(&files, expected);
        }
    }
    if !case.flag("comment_stripped_reproduces") {
        return Outcome::Skipped("the fault is in comments or other files, which the vector leaves out");
    }
    Outcome::same(expected, got)
}

/// Checks that the error is also there where all are reported.
fn all_at_once(files: &OneFile<'_>, expected: &str) -> Outcome {
    match Loader::new().load_from(files, files.root) {
        Err(report) if report.diagnostics().iter().any(|d| text(d) == expected) => Outcome::Passed,
        Err(report) => Outcome::same(expected, report),
        Ok(_) => Outcome::same(expected, "accepted"),
    }
}

/// The diagnostic as the vectors have it: without names of files and numbers of lines.
fn text(diagnostic: &Diagnostic) -> String {
    let mut lines = Vec::new();
    lines.extend(diagnostic.definition.as_ref().map(ToString::to_string));
    lines.push(diagnostic.message.clone());
    lines.extend(diagnostic.notes.iter().cloned());
    if let Some(related) = &diagnostic.related {
        lines.extend(related.definition.as_ref().map(ToString::to_string));
        lines.push(related.message.clone());
    }
    lines.join("\n")
}

#[derive(Clone, Copy)]
enum Others {
    Missing,
    Empty,
    IncludeTheFirst,
    MissingAsTheFirst,
}

struct OneFile<'a> {
    root: &'a Path,
    schema: &'a str,
    others: Others,
}

impl Files for OneFile<'_> {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        if path == self.root && !matches!(self.others, Others::MissingAsTheFirst) {
            return Ok(self.schema.as_bytes().to_vec());
        }
        match self.others {
            Others::Missing | Others::MissingAsTheFirst => Err(io::Error::from_raw_os_error(2)),
            Others::Empty => Ok(Vec::new()),
            Others::IncludeTheFirst => Ok(format!("{{ 'include': '{}' }}", self.root.display()).into_bytes()),
        }
    }
}
