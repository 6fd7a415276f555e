//! Rust text from a plan.

mod branches;
mod common;
mod enumeration;
mod manifest;
mod markdown;
mod message;
mod module;
mod object;
mod part;
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
    /// The package whose manifest it is.
    pub package: Option<String>,
}

impl GeneratedFile {
    /// A file of Rust.
    fn source(path: String, text: String) -> GeneratedFile {
        GeneratedFile { path, text, package: None }
    }

    /// The file, if it is not a manifest, in the directory of a package's sources.
    fn below_src(mut self) -> GeneratedFile {
        if self.package.is_none() {
            self.path.insert_str(0, "src/");
        }
        self
    }

    /// The file in the directory of its part of the crate.
    fn within(mut self, part: Option<&str>) -> GeneratedFile {
        if let Some(part) = part {
            self.path.insert_str(0, &format!("{part}/"));
        }
        self
    }
}

pub(super) fn render(plan: &Plan<'_>) -> Vec<GeneratedFile> {
    let wholes = root::render(plan).into_iter().map(|file| (None, file));
    let parts = plan.parts.keys().flat_map(|part| part::render(plan, part).map(|file| (Some(*part), file)));
    let modules = (0..plan.modules.len()).flat_map(|number| {
        let part = plan.modules[number].part;
        module::render(plan, number).into_iter().map(move |file| (part, file))
    });
    let is_crate = plan.options.crate_name.is_some();
    let all = wholes.chain(parts).chain(modules);
    all.map(|(part, file)| if is_crate { file.below_src().within(part) } else { file }).collect()
}
