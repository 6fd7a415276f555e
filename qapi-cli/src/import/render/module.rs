//! One module of the schema: a file, or a folder of them.

use std::collections::BTreeSet;

use qapi_schema::{Definition, Kind, MetaKind};

use super::scope::{Scope, ScopeKind};
use super::text::{Text, literal};
use super::{GeneratedFile, branches, enumeration, message, object};
use crate::import::names;
use crate::import::options::Theme;
use crate::import::plan::Plan;

/// The submodules of commands and events: QAPI gives them namespaces of their own.
pub(super) const SUBMODULES: &[(MetaKind, &str, &str)] =
    &[(MetaKind::Command, "cmd", "Commands."), (MetaKind::Event, "event", "Events.")];

pub(super) fn render(plan: &Plan<'_>, number: usize) -> Vec<GeneratedFile> {
    let planned = &plan.modules[number];
    let Some(ident) = &planned.ident else { return Vec::new() };
    let ident = names::file(ident);
    match plan.options.themes.get(planned.module.name) {
        Some(themes) if !themes.is_empty() => folder(plan, number, ident, themes),
        _ => vec![file(plan, number, ident)],
    }
}

/// The module in one file.
fn file(plan: &Plan<'_>, number: usize, ident: &str) -> GeneratedFile {
    let definitions = plan.modules[number].module.definitions;
    let types: Vec<_> = definitions.iter().copied().filter(|d| d.meta().is_type()).collect();
    let mut scope = Scope::new(plan, number, ScopeKind::Types, 1, type_idents(plan, &types));
    let mut body = Text::new(plan);
    render_types(&mut body, &mut scope, plan, &types);
    for (meta, name, doc) in SUBMODULES {
        let messages = of_kind(definitions, *meta);
        if messages.is_empty() {
            continue;
        }
        let mut scope = message_scope(plan, number, &messages);
        let mut inside = Text::at(1, plan);
        render_messages(&mut inside, &mut scope, plan, &messages);
        body.line("");
        body.line(&format!("/// {doc}"));
        body.block(&format!("pub mod {name} {{"), "}", |text| with_imports(text, &scope, inside));
    }
    body.line("");
    message::render_commands(&mut body, plan, plan.modules[number].module);
    module_static(&mut body, &mut scope, plan, number);
    source_file(plan, format!("{ident}.rs"), &doc(plan, number), &scope, body)
}

/// The module as a folder: a file for the types of each theme, one for commands, one for events.
fn folder(plan: &Plan<'_>, number: usize, ident: &str, themes: &[Theme]) -> Vec<GeneratedFile> {
    let definitions = plan.modules[number].module.definitions;
    let mut files = Vec::new();
    let mut declarations = Vec::new();
    let mut exports = Vec::new();
    for (theme, types) in by_theme(definitions, themes) {
        let mut scope = Scope::new(plan, number, ScopeKind::SomeTypes, 2, type_idents(plan, &types));
        let mut body = Text::new(plan);
        render_types(&mut body, &mut scope, plan, &types);
        declarations.push(format!("mod {};", theme.name));
        exports.push(format!("pub use {}::*;", theme.name));
        let doc = theme.doc.as_deref().unwrap_or("Types.");
        files.push(source_file(plan, format!("{ident}/{}.rs", theme.name), doc, &scope, body));
    }
    for (meta, name, doc) in SUBMODULES {
        let messages = of_kind(definitions, *meta);
        if messages.is_empty() {
            continue;
        }
        let mut scope = message_scope(plan, number, &messages);
        let mut body = Text::new(plan);
        render_messages(&mut body, &mut scope, plan, &messages);
        declarations.push(format!("pub mod {name};"));
        files.push(source_file(plan, format!("{ident}/{name}.rs"), doc, &scope, body));
    }
    let mut scope = Scope::new(plan, number, ScopeKind::Types, 1, BTreeSet::new());
    let mut tail = Text::new(plan);
    message::render_commands(&mut tail, plan, plan.modules[number].module);
    module_static(&mut tail, &mut scope, plan, number);
    let mut text = Text::new(plan);
    text.module_doc(&doc(plan, number));
    text.line("");
    let name_of = |line: &String| line.trim_start_matches("pub ").to_owned();
    declarations.sort_by_key(name_of);
    exports.sort();
    declarations.iter().for_each(|line| text.line(line));
    text.line("");
    exports.iter().for_each(|line| text.line(line));
    text.line("");
    scope.imports(&mut text);
    text.line("");
    text.raw(&tail.finish());
    files.push(GeneratedFile::source(format!("{ident}/mod.rs"), text.finish()));
    files
}

/// The types of each theme. What stands before the first theme's start belongs to it too.
fn by_theme<'t, 'a>(
    definitions: &[&'a Definition<'a>],
    themes: &'t [Theme],
) -> Vec<(&'t Theme, Vec<&'a Definition<'a>>)> {
    let mut parts: Vec<(&Theme, Vec<_>)> =
        themes.first().map(|theme| (theme, Vec::new())).into_iter().collect();
    for definition in definitions {
        if let Some(theme) = themes.iter().skip(1).find(|theme| theme.first == definition.name) {
            parts.push((theme, Vec::new()));
        }
        if let Some((_, types)) = parts.last_mut()
            && definition.meta().is_type()
        {
            types.push(*definition);
        }
    }
    parts.retain(|(_, types)| !types.is_empty());
    parts
}

fn of_kind<'a>(definitions: &[&'a Definition<'a>], meta: MetaKind) -> Vec<&'a Definition<'a>> {
    definitions.iter().copied().filter(|definition| definition.meta() == meta).collect()
}

fn source_file(plan: &Plan<'_>, path: String, doc: &str, scope: &Scope<'_, '_>, body: Text) -> GeneratedFile {
    let mut text = Text::new(plan);
    text.module_doc(doc);
    text.line("");
    with_imports(&mut text, scope, body);
    GeneratedFile::source(path, text.finish())
}

/// The imports and what they are for.
fn with_imports(text: &mut Text, scope: &Scope<'_, '_>, body: Text) {
    let before = text.len();
    scope.imports(text);
    let body = body.finish();
    let has_imports = text.len() > before;
    text.raw(if has_imports { &body } else { body.trim_start_matches('\n') });
}

fn doc(plan: &Plan<'_>, number: usize) -> String {
    let name = plan.modules[number].module.name;
    match plan.options.module_docs.get(name) {
        Some(doc) => doc.clone(),
        None => format!("The module `{name}` of the schema."),
    }
}

fn type_idents(plan: &Plan<'_>, types: &[&Definition<'_>]) -> BTreeSet<String> {
    types
        .iter()
        .filter_map(|definition| plan.home(definition.name))
        .flat_map(|home| [home.ident.clone(), home.branches.clone()])
        .collect()
}

fn render_types<'a>(
    text: &mut Text,
    scope: &mut Scope<'_, 'a>,
    plan: &Plan<'a>,
    types: &[&'a Definition<'a>],
) {
    for definition in types.iter().copied() {
        let Some(path) = plan.extern_path(definition) else {
            text.line("");
            render_type(text, scope, plan, definition);
            continue;
        };
        let Some(home) = plan.home(definition.name) else { continue };
        scope.export(path, &home.ident);
        if definition.meta() == MetaKind::Union {
            scope.export(&format!("{path}Branch"), &home.branches);
        }
    }
}

fn render_type<'a>(
    text: &mut Text,
    scope: &mut Scope<'_, 'a>,
    plan: &Plan<'a>,
    definition: &'a Definition<'a>,
) {
    match &definition.kind {
        Kind::Enum(enumeration) => enumeration::render(text, scope, plan, definition, enumeration),
        Kind::Alternate(alternate) => branches::render_alternate(text, scope, plan, definition, alternate),
        Kind::Struct(_) => object::render(text, scope, plan, definition),
        Kind::Union(union) => {
            object::render(text, scope, plan, definition);
            text.line("");
            branches::render_branches(text, scope, plan, definition, union);
        }
        Kind::Command(_) | Kind::Event(_) => {}
    }
}

fn message_scope<'p, 'a>(
    plan: &'p Plan<'a>,
    number: usize,
    messages: &[&'a Definition<'a>],
) -> Scope<'p, 'a> {
    let locals = messages.iter().map(|message| plan.message_ident(message).to_owned()).collect();
    Scope::new(plan, number, ScopeKind::Messages, 2, locals)
}

fn render_messages<'a>(
    text: &mut Text,
    scope: &mut Scope<'_, 'a>,
    plan: &Plan<'a>,
    messages: &[&'a Definition<'a>],
) {
    for definition in messages {
        match plan.extern_path(definition) {
            Some(path) => scope.export(path, plan.message_ident(definition)),
            None => {
                text.line("");
                message::render(text, scope, plan, definition);
            }
        }
    }
}

/// The static that lists the module's definitions.
pub(super) fn module_static(text: &mut Text, scope: &mut Scope<'_, '_>, plan: &Plan<'_>, number: usize) {
    let module = plan.modules[number].module;
    let includes: Vec<_> = module.includes.iter().map(|name| literal(name)).collect();
    let ty = scope.runtime_in("schema", "Module");
    let definitions: Vec<_> = module
        .definitions
        .iter()
        .map(|definition| match definition.meta() {
            MetaKind::Command => format!("command::<cmd::{}>()", plan.message_ident(definition)),
            MetaKind::Event => format!("event::<event::{}>()", plan.message_ident(definition)),
            _ => format!("ty::<{}>()", plan.home(definition.name).map_or("", |home| &home.ident)),
        })
        .map(|call| format!("{}::{call}", scope.runtime("describe")))
        .collect();
    text.line("/// The definitions of this module, in the order of the schema.");
    let head = format!("pub static MODULE: {ty}<'static> =");
    let name = literal(module.name);
    let fields = format!(
        "name: {name}, includes: &[{}], definitions: &[{}]",
        includes.join(", "),
        definitions.join(", ")
    );
    let line = format!("{ty} {{ {fields} }};");
    if text.fits_literal(&format!("{head} {line}"), &fields) {
        return text.line(&format!("{head} {line}"));
    }
    if text.fits_literal(&format!("    {line}"), &fields) {
        text.line(&head);
        return text.line(&format!("    {line}"));
    }
    text.block(&format!("{head} {ty} {{"), "};", |text| {
        text.line(&format!("name: {name},"));
        text.array("includes", &includes, true);
        text.array("definitions", &definitions, false);
    });
}
