//! The root: the modules in order, and what spans them.

use qapi_schema::MetaKind;

use super::module::{SUBMODULES, module_static};
use super::scope::{RUNTIME, Scope, ScopeKind};
use super::text::Text;
use super::{GeneratedFile, manifest};
use crate::import::names::Unique;
use crate::import::plan::{Plan, PlannedModule};

pub(super) fn render(plan: &Plan<'_>) -> Vec<GeneratedFile> {
    let mut text = Text::new(plan);
    let is_crate = plan.options.crate_name.is_some();
    let root = plan.modules.iter().position(|module| module.ident.is_none());
    let doc = root.and_then(|root| plan.options.module_docs.get(plan.modules[root].module.name));
    head(&mut text, plan, doc.map_or("A QAPI schema.", String::as_str));
    let start = text.len();
    declare(&mut text, plan, None);
    for part in plan.parts.keys().copied() {
        if text.len() > start {
            text.line("");
        }
        reexport(&mut text, plan, part);
    }
    let path = if is_crate { "crate" } else { "super" };
    let mut scope = Scope::new(plan, usize::MAX, ScopeKind::Types, 0, Default::default());
    let mut tail = Text::new(plan);
    if let Some(root) = root {
        tail.line("");
        module_static(&mut tail, &mut scope, plan, root);
    }
    events(&mut tail, plan);
    tail.line("");
    schema(&mut tail, &mut scope, plan);
    text.line("");
    scope.imports(&mut text);
    for (meta, name, _) in SUBMODULES {
        text.line("");
        text.line(&format!("/// All {}s.", meta.keyword()));
        let has_some =
            |module: &PlannedModule<'_>| module.module.definitions.iter().any(|d| d.meta() == *meta);
        let with = sorted(plan, has_some);
        if with.is_empty() {
            text.line(&format!("pub mod {name} {{}}"));
            continue;
        }
        if !is_crate {
            // In a program, the modules may be used alone.
            text.line("#[allow(unused_imports)]");
        }
        text.block(&format!("pub mod {name} {{"), "}", |text| {
            for (ident, module) in with {
                gate(text, plan, module);
                text.line(&format!("pub use {path}::{ident}::{name}::*;"));
            }
        });
    }
    text.raw(&tail.finish());
    let name = if is_crate { "lib.rs" } else { "mod.rs" };
    let mut files = vec![GeneratedFile::source(name.to_owned(), text.finish())];
    files.extend(manifest::render(plan, None));
    files
}

/// What a root starts with.
pub(super) fn head(text: &mut Text, plan: &Plan<'_>, doc: &str) {
    text.module_doc(doc);
    text.line("");
    if !plan.is_documented() {
        text.line("#![allow(missing_docs)]");
        text.line("");
    }
}

/// Declares the modules of the part, or of the crate itself.
pub(super) fn declare(text: &mut Text, plan: &Plan<'_>, part: Option<&str>) {
    for (ident, module) in sorted(plan, |module| module.part == part) {
        gate(text, plan, module);
        text.line(&format!("pub mod {ident};"));
    }
}

/// Makes the part's modules modules of the crate.
fn reexport(text: &mut Text, plan: &Plan<'_>, part: &str) {
    let from = plan.package(Some(part)).unwrap_or_default().replace('-', "_");
    for (ident, module) in sorted(plan, |module| module.part == Some(part)) {
        gate(text, plan, module);
        text.line("#[doc(inline)]");
        text.line(&format!("pub use {from}::{ident};"));
    }
}

/// Some of the modules, as rustfmt sorts their declarations; the order of the schema is that of [`schema`]'s list.
fn sorted<'p, 'a>(
    plan: &'p Plan<'a>,
    is_wanted: impl Fn(&PlannedModule<'a>) -> bool,
) -> Vec<(&'p str, &'p PlannedModule<'a>)> {
    let mut modules: Vec<_> = named(plan).filter(|(_, module)| is_wanted(module)).collect();
    modules.sort_by_key(|(ident, _)| ident.trim_start_matches("r#"));
    modules
}

fn named<'p, 'a>(plan: &'p Plan<'a>) -> impl Iterator<Item = (&'p str, &'p PlannedModule<'a>)> {
    plan.modules.iter().filter_map(|module| Some((module.ident.as_deref()?, module)))
}

/// Puts what follows under the module's feature.
fn gate(text: &mut Text, plan: &Plan<'_>, module: &PlannedModule<'_>) {
    if let Some(feature) = manifest::feature(plan, module) {
        text.line(&format!("#[cfg(feature = \"{feature}\")]"));
    }
}

/// An enum of all events.
fn events(text: &mut Text, plan: &Plan<'_>) {
    let mut unique = Unique::default();
    let mut lines = Vec::new();
    for (_, planned) in named(plan) {
        for event in planned.module.definitions.iter().filter(|d| d.meta() == MetaKind::Event) {
            let ident = plan.message_ident(event);
            lines.push((planned, format!("{}(event::{ident}),", unique.take(ident.to_owned()))));
        }
    }
    if lines.is_empty() {
        return;
    }
    text.line("");
    text.block(&format!("{RUNTIME}::event_set! {{"), "}", |text| {
        text.line("/// Any event.");
        let tail = format!("}} else {}", unique.take("Unrecognized".to_owned()));
        text.block("pub enum Event {", &tail, |text| {
            for (module, line) in lines {
                gate(text, plan, module);
                text.line(&line);
            }
        });
    });
}

fn schema(text: &mut Text, scope: &mut Scope<'_, '_>, plan: &Plan<'_>) {
    let ty = scope.runtime_in("schema", "Schema");
    text.line("/// The whole schema: its modules, in order.");
    text.block(&format!("pub fn schema() -> &'static {ty}<'static> {{"), "}", |text| {
        let head = format!("static SCHEMA: {ty}<'static> = {ty} {{");
        let item = |module: &PlannedModule<'_>| match &module.ident {
            Some(ident) => format!("{ident}::MODULE"),
            None => "MODULE".to_owned(),
        };
        let items: Vec<_> = plan.modules.iter().map(item).collect();
        let fields = format!("modules: &[{}]", items.join(", "));
        let line = format!("{head} {fields} }};");
        let is_gated = plan.modules.iter().any(|module| manifest::feature(plan, module).is_some());
        if !is_gated && text.fits_literal(&line, &fields) {
            text.line(&line);
        } else {
            text.block(&head, "};", |text| {
                if !is_gated {
                    return text.array("modules", &items, plan.modules.iter().all(|m| m.ident.is_none()));
                }
                text.block("modules: &[", "],", |text| {
                    for (module, item) in plan.modules.iter().zip(items) {
                        gate(text, plan, module);
                        text.line(&format!("{item},"));
                    }
                });
            });
        }
        text.line("&SCHEMA");
    });
}
