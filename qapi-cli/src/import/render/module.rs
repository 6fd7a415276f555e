//! One module of the schema.

use std::collections::BTreeSet;

use qapi_schema::{Definition, Kind, MetaKind};

use super::scope::{Scope, ScopeKind};
use super::text::{Text, literal};
use super::{GeneratedFile, branches, enumeration, message, object};
use crate::import::names;
use crate::import::plan::Plan;

pub(super) fn render(plan: &Plan<'_>, number: usize) -> Vec<GeneratedFile> {
    let planned = &plan.modules[number];
    let Some(ident) = &planned.ident else { return Vec::new() };
    let definitions = planned.module.definitions;
    let types: Vec<_> = definitions.iter().copied().filter(|d| d.meta().is_type()).collect();
    let mut scope = Scope::new(plan, number, ScopeKind::Types, 1, type_idents(plan, &types));
    let mut body = Text::default();
    for definition in &types {
        body.line("");
        render_type(&mut body, &mut scope, plan, definition);
    }
    for (meta, name, doc) in SUBMODULES {
        let messages: Vec<_> = definitions.iter().copied().filter(|d| d.meta() == *meta).collect();
        if !messages.is_empty() {
            body.line("");
            submodule(&mut body, plan, number, &messages, name, doc);
        }
    }
    body.line("");
    module_static(&mut body, &mut scope, plan, number);

    let mut text = Text::default();
    text.doc("//!", &doc(plan, number));
    text.line("");
    let mut head = Text::default();
    scope.imports(&mut head);
    let (head, body) = (head.finish(), body.finish());
    text.raw(&head);
    text.raw(if head.is_empty() { body.trim_start_matches('\n') } else { &body });
    vec![GeneratedFile { path: format!("{}.rs", names::file(ident)), text: text.finish() }]
}

/// The submodules of commands and events: QAPI gives them namespaces of their own.
pub(super) const SUBMODULES: &[(MetaKind, &str, &str)] =
    &[(MetaKind::Command, "cmd", "Commands."), (MetaKind::Event, "event", "Events.")];

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

fn submodule<'a>(
    text: &mut Text,
    plan: &Plan<'a>,
    number: usize,
    messages: &[&'a Definition<'a>],
    name: &str,
    doc: &str,
) {
    let locals = messages.iter().map(|message| plan.message_ident(message).to_owned()).collect();
    let mut scope = Scope::new(plan, number, ScopeKind::Messages, 2, locals);
    let mut body = Text::at(1);
    for definition in messages {
        body.line("");
        message::render(&mut body, &mut scope, plan, definition);
    }
    text.line(&format!("/// {doc}"));
    text.block(&format!("pub mod {name} {{"), "}", |text| {
        scope.imports(text);
        text.raw(&body.finish());
    });
}

/// The static that lists the module's definitions.
pub(super) fn module_static(text: &mut Text, scope: &mut Scope<'_, '_>, plan: &Plan<'_>, number: usize) {
    let module = plan.modules[number].module;
    let includes: Vec<_> = module.includes.iter().map(|name| literal(name)).collect();
    let (ty, describe) = (scope.runtime_in("schema", "Module"), scope.runtime("describe"));
    let definitions: Vec<_> = module
        .definitions
        .iter()
        .map(|definition| match definition.meta() {
            MetaKind::Command => format!("command::<cmd::{}>()", plan.message_ident(definition)),
            MetaKind::Event => format!("event::<event::{}>()", plan.message_ident(definition)),
            _ => format!("ty::<{}>()", plan.home(definition.name).map_or("", |home| &home.ident)),
        })
        .map(|call| format!("{describe}::{call}"))
        .collect();
    text.line("/// The definitions of this module, in the order of the schema.");
    let head = format!("pub static MODULE: {ty}<'static> =");
    let name = literal(module.name);
    let line = format!(
        "{ty} {{ name: {name}, includes: &[{}], definitions: &[{}] }};",
        includes.join(", "),
        definitions.join(", ")
    );
    if text.fits(&format!("{head} {line}")) {
        return text.line(&format!("{head} {line}"));
    }
    if text.fits(&format!("    {line}")) {
        text.line(&head);
        return text.line(&format!("    {line}"));
    }
    text.block(&format!("{head} {ty} {{"), "};", |text| {
        text.line(&format!("name: {name},"));
        list(text, "includes", &includes);
        list(text, "definitions", &definitions);
    });
}

fn list(text: &mut Text, field: &str, items: &[String]) {
    let line = format!("{field}: &[{}],", items.join(", "));
    if text.fits(&line) {
        return text.line(&line);
    }
    text.block(&format!("{field}: &["), "],", |text| {
        items.iter().for_each(|item| text.line(&format!("{item},")));
    });
}
