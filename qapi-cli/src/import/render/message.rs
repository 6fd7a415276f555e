//! Commands and events.

use qapi_schema::{Arguments, Command, Definition, Event, Kind, MetaKind, Module};

use super::common::{self, Facts};
use super::object::Fields;
use super::scope::{RUNTIME, Scope};
use super::text::{Meta, Text};
use crate::import::names::{self, Unique};
use crate::import::plan::Plan;

pub(super) fn render<'a>(
    text: &mut Text,
    scope: &mut Scope<'_, 'a>,
    plan: &Plan<'a>,
    definition: &'a Definition<'a>,
) {
    let ident = plan.message_ident(definition);
    let facts = Facts::new(plan, definition);
    let (arguments, rule): (_, fn(&str) -> String) = match &definition.kind {
        Kind::Command(command) => (command.arguments, qapi_schema::name::kebab_from_camel),
        Kind::Event(event) => (event.data, qapi_schema::name::event_from_camel),
        _ => return,
    };
    let fields = Fields::new(match arguments {
        Arguments::Inline(members) => members.iter().collect(),
        _ => Vec::new(),
    });
    let has_default = fields.members.iter().all(|member| member.optional);
    let named = match arguments {
        Arguments::Named(name) => Some(scope.named(name)),
        _ => None,
    };

    let by_rule = rule(ident);
    facts.comment(text, &by_rule);
    let derive = scope.runtime("Qapi");
    let default = (named.is_none() && has_default).then_some("Default");
    let derives: Vec<_> =
        [derive.as_str(), "Clone", "Debug"].into_iter().chain(default).chain(["PartialEq"]).collect();
    common::derives(text, &derives);
    let mut attributes = vec![Meta::word(definition.meta().keyword())];
    attributes.extend(facts.definition(&by_rule));
    match &definition.kind {
        Kind::Command(command) => command_flags(scope, command, &mut attributes),
        Kind::Event(event) => event_flags(plan, definition, event, &mut attributes),
        _ => {}
    }
    attributes.extend(fields.style.meta());
    let is_command = matches!(definition.kind, Kind::Command(_));
    attributes.extend((is_command && named.is_none() && !has_default).then(|| Meta::word("new")));
    attributes.extend(facts.demands());
    text.attribute("qapi", attributes);

    let rest = matches!(&definition.kind, Kind::Command(command) if !command.gen_);
    if let Some(ty) = named {
        text.line(&format!("pub struct {ident}(pub {ty});"));
    } else if fields.members.is_empty() {
        text.line(&format!("pub struct {ident} {{}}"));
    } else {
        text.block(&format!("pub struct {ident} {{"), "}", |text| {
            fields.render(text, scope, plan, definition, facts);
            if rest {
                facts.remark(text, "Members that the schema does not know.");
                text.attribute("qapi", vec![Meta::word("rest")]);
                let value = scope.runtime("Value");
                let string = scope.string();
                text.line(&format!("pub {}: {RUNTIME}::Map<{string}, {value}>,", fields.rest));
            }
        });
    }
}

fn command_flags<'a>(scope: &mut Scope<'_, 'a>, command: &Command<'a>, out: &mut Vec<Meta>) {
    out.extend(command.returns.map(|returns| Meta::argument("returns", scope.ty(returns))));
    let flags = [
        (command.boxed, "boxed"),
        (command.allow_oob, "allow_oob"),
        (command.allow_preconfig, "allow_preconfig"),
        (command.coroutine, "coroutine"),
        (!command.success_response, "success_response = false"),
        (!command.gen_, "gen = false"),
    ];
    out.extend(flags.iter().filter(|(set, _)| *set).map(|(_, word)| Meta::word(*word)));
}

fn event_flags<'a>(plan: &Plan<'a>, definition: &Definition<'a>, event: &Event<'a>, out: &mut Vec<Meta>) {
    out.extend(event.boxed.then(|| Meta::word("boxed")));
    let given = plan.options.rate_limits.get(definition.name).map(|limit| limit.as_model());
    if let Some(limit) = given.or(event.rate_limit) {
        let mut inside = vec![Meta::word(format!("ms = {}", limit.ms))];
        inside.extend(limit.key.map(|key| Meta::argument("key", names::snake(key))));
        out.push(Meta::List("rate_limit".to_owned(), inside));
    }
}

/// A trait for servers that has a function for each command.
pub(super) fn render_commands<'a>(text: &mut Text, plan: &Plan<'a>, module: &Module<'a>) {
    let mut functions = Unique::default();
    functions.take("register".to_owned());
    let mut lines = Vec::new();
    for command in module.definitions.iter().filter(|d| d.meta() == MetaKind::Command) {
        // Those that exist elsewhere are carried out elsewhere.
        if plan.extern_path(command).is_none() {
            let function = functions.take(names::snake(command.name));
            lines.push(format!("{function}(cmd::{});", plan.message_ident(command)));
        }
    }
    if lines.is_empty() {
        return;
    }
    let is_taken = plan.is_type_ident("Commands");
    let head = format!("pub trait Commands{} {{", if is_taken { "_" } else { "" });
    text.block(&format!("{RUNTIME}::command_set! {{"), "}", |text| {
        text.line(&format!("/// The commands of `{}`, for servers that have all of them.", module.name));
        text.block(&head, "}", |text| lines.iter().for_each(|line| text.line(line)));
    });
    text.line("");
}
