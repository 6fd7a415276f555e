//! `Cargo.toml`.

use std::fmt::Write;

use super::GeneratedFile;
use super::scope::RUNTIME;
use super::text::literal;
use crate::import::plan::{Plan, PlannedModule};

/// The feature under which a module is compiled; none for a module that needs none.
pub(super) fn feature(plan: &Plan<'_>, module: &PlannedModule<'_>) -> Option<String> {
    let ident = module.ident.as_deref()?;
    let is_gated = plan.options.crate_name.is_some() && !module.module.definitions.is_empty();
    is_gated.then(|| ident.trim_start_matches("r#").trim_end_matches('_').replace('_', "-"))
}

/// Where to find the runtime.
fn runtime(plan: &Plan<'_>) -> String {
    let version = literal(env!("CARGO_PKG_VERSION"));
    match &plan.options.runtime {
        Some(path) => format!("{{ version = {version}, path = {} }}", literal(&path.to_string_lossy())),
        None => version,
    }
}

pub(super) fn render(plan: &Plan<'_>) -> Option<GeneratedFile> {
    let name = plan.options.crate_name.as_deref()?;
    let mut out = match &plan.options.manifest_head {
        Some(head) => head.clone(),
        None => format!(
            "[package]\nname = {}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{} = {}\n",
            literal(name),
            RUNTIME.replace('_', "-"),
            runtime(plan),
        ),
    };
    let list = |out: &mut String, name: &str, features: &[String]| {
        let features: Vec<_> = features.iter().map(|feature| literal(feature)).collect();
        let line = format!("{name} = [{}]", features.join(", "));
        if line.len() <= 110 {
            let _ = writeln!(out, "{line}");
        } else {
            let _ = writeln!(out, "{name} = [\n    {},\n]", features.join(",\n    "));
        }
    };
    out.push_str("\n[features]\n");
    let all: Vec<_> = plan.modules.iter().filter_map(|module| feature(plan, module)).collect();
    list(&mut out, "default", &all);
    for (group, members) in &plan.options.groups {
        list(&mut out, group, members);
    }
    for module in &plan.modules {
        let Some(name) = feature(plan, module) else { continue };
        let needs: Vec<_> =
            module.needs.iter().filter_map(|&needed| feature(plan, &plan.modules[needed])).collect();
        list(&mut out, &name, &needs);
    }
    Some(GeneratedFile { path: "Cargo.toml".to_owned(), text: out })
}
