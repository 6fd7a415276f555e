//! Rust text from a plan.

mod branches;
mod common;
mod enumeration;
mod manifest;
mod markdown;
mod message;
mod module;
mod object;
mod root;
mod scope;
mod text;

use super::plan::Plan;

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Its path from the directory of the import.
    pub path: String,
    /// What is in it.
    pub text: String,
}

pub(super) fn render(plan: &Plan<'_>) -> Vec<GeneratedFile> {
    let source = if plan.options.crate_name.is_some() { "src/" } else { "" };
    let mut files = root::render(plan);
    for number in 0..plan.modules.len() {
        files.extend(module::render(plan, number));
    }
    // Cargo.toml stays where it is.
    for file in files.iter_mut().filter(|file| file.path.ends_with(".rs")) {
        file.path.insert_str(0, source);
    }
    files
}
