//! `Cargo.toml`.

use std::fmt::Write;

use super::GeneratedFile;
use super::scope::RUNTIME;
use super::text::literal;
use crate::import::plan::{Plan, PlannedModule};

/// The version that packages have at first.
const FIRST_VERSION: &str = "0.1.0";

/// The feature under which a module is compiled; none for a module that needs none.
pub(super) fn feature(plan: &Plan<'_>, module: &PlannedModule<'_>) -> Option<String> {
    let ident = module.ident.as_deref()?;
    let is_gated = plan.options.crate_name.is_some() && !module.module.definitions.is_empty();
    is_gated.then(|| ident.trim_start_matches("r#").trim_end_matches('_').replace('_', "-"))
}

/// The manifest of the part, or of the whole.
pub(super) fn render(plan: &Plan<'_>, part: Option<&str>) -> Option<GeneratedFile> {
    let name = plan.package(part)?;
    let options = plan.options;
    let part_options = part.and_then(|part| options.parts.get(part));
    let given = part_options.map_or(&options.manifest_head, |part| &part.manifest_head);
    let mut out = given.clone().unwrap_or_else(|| head(plan, part, &name));
    out.push_str("\n[features]\n");
    let is_in = |module: &PlannedModule<'_>| part.is_none() || module.part == part;
    let modules: Vec<_> = plan.modules.iter().filter(|module| is_in(module)).collect();
    let all: Vec<_> = modules.iter().filter_map(|module| feature(plan, module)).collect();
    list(&mut out, "default", &all);
    let groups = part.is_none().then_some(&options.groups);
    let is_group = |feature: &&String| groups.is_some_and(|groups| groups.contains_key(*feature));
    if let Some(feature) = options.serde.as_ref().filter(|feature| !is_group(feature)) {
        let runtime = format!("{}/serde", RUNTIME.replace('_', "-"));
        let of_parts =
            needed_parts(plan, part).into_iter().filter_map(|needed| of_part(plan, needed, feature));
        list(&mut out, feature, &[runtime].into_iter().chain(of_parts).collect::<Vec<_>>());
    }
    for (group, members) in groups.into_iter().flatten() {
        list(&mut out, group, members);
    }
    for module in modules {
        let Some(name) = feature(plan, module) else { continue };
        list(&mut out, &name, &needs(plan, module, part, &name));
    }
    Some(GeneratedFile { path: "Cargo.toml".to_owned(), text: out, package: Some(name) })
}

/// What a module's feature brings: that of its part, and those of the modules it needs.
fn needs(plan: &Plan<'_>, module: &PlannedModule<'_>, part: Option<&str>, name: &str) -> Vec<String> {
    let own = module.part.filter(|_| part.is_none()).and_then(|part| of_part(plan, part, name));
    let others = module.needs.iter().filter_map(|&number| {
        let needed = &plan.modules[number];
        let feature = feature(plan, needed)?;
        match needed.part.filter(|_| part.is_some() && needed.part != part) {
            Some(other) => of_part(plan, other, &feature),
            None => Some(feature),
        }
    });
    own.into_iter().chain(others).collect()
}

/// A feature of a part.
fn of_part(plan: &Plan<'_>, part: &str, feature: &str) -> Option<String> {
    plan.package(Some(part)).map(|package| format!("{package}/{feature}"))
}

/// The parts that a part needs, or the whole.
fn needed_parts<'p>(plan: &'p Plan<'_>, part: Option<&str>) -> Vec<&'p str> {
    match part {
        Some(part) => plan.parts.get(part).into_iter().flatten().copied().collect(),
        None => plan.parts.keys().copied().collect(),
    }
}

/// What stands before the features, if nothing is given.
fn head(plan: &Plan<'_>, part: Option<&str>, name: &str) -> String {
    let name = literal(name);
    let version = literal(FIRST_VERSION);
    let mut out =
        format!("[package]\nname = {name}\nversion = {version}\nedition = \"2024\"\n\n[dependencies]\n");
    let above = if part.is_some() { "../" } else { "" };
    for needed in needed_parts(plan, part) {
        let package = plan.package(Some(needed)).unwrap_or_default();
        let path = literal(&format!("{above}{needed}"));
        let _ =
            writeln!(out, "{package} = {{ version = {version}, path = {path}, default-features = false }}");
    }
    let _ = writeln!(out, "{} = {}", RUNTIME.replace('_', "-"), runtime(plan));
    out
}

/// Where to find the runtime.
fn runtime(plan: &Plan<'_>) -> String {
    let version = literal(env!("CARGO_PKG_VERSION"));
    match &plan.options.runtime {
        Some(path) => format!("{{ version = {version}, path = {} }}", literal(&path.to_string_lossy())),
        None => version,
    }
}

fn list(out: &mut String, name: &str, features: &[String]) {
    let features: Vec<_> = features.iter().map(|feature| literal(feature)).collect();
    let line = format!("{name} = [{}]", features.join(", "));
    if line.len() <= 110 {
        let _ = writeln!(out, "{line}");
    } else {
        let _ = writeln!(out, "{name} = [\n    {},\n]", features.join(",\n    "));
    }
}
