//! The root of a part of the crate: its modules.

use super::text::Text;
use super::{GeneratedFile, manifest, root};
use crate::import::plan::Plan;

pub(super) fn render(plan: &Plan<'_>, part: &str) -> impl Iterator<Item = GeneratedFile> {
    let doc = plan.options.parts.get(part).and_then(|part| part.doc.clone());
    let name = plan.options.crate_name.as_deref().unwrap_or_default();
    let doc = doc.unwrap_or_else(|| {
        format!("The part `{part}` of the crate `{name}`, which has its modules as its own.")
    });
    let mut text = Text::new(plan);
    root::head(&mut text, plan, &doc);
    root::declare(&mut text, plan, Some(part));
    let source = GeneratedFile::source("lib.rs".to_owned(), text.finish());
    [Some(source), manifest::render(plan, Some(part))].into_iter().flatten()
}
