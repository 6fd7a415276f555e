//! Attributes of items that do not fit what the item is, or each other.

use proc_macro2::Span;

use crate::attr::ItemAttrs;
use crate::diagnostics::{Errors, Tokens};
use crate::lower::{Item, What};

pub(super) fn check(item: &Item, errors: &mut Errors) {
    stray(&item.attrs, item.what(), errors);
    combinations(item, errors);
}

/// Attributes that have no meaning for this kind of item, each on its own token.
fn stray(attrs: &ItemAttrs, what: What, errors: &mut Errors) {
    let is_enum = matches!(what, What::Enum | What::Alternate | What::Branches);
    let command = what == What::Command;
    let message = matches!(what, What::Command | What::Event);
    let type_with_names = matches!(what, What::Enum | What::Struct | What::Union);
    let named = what != What::Branches;
    let exceptions = &attrs.exceptions;
    const TO_COMMAND: &str = "it belongs to a command: add `command` if this is one";
    let flags = [
        (
            &attrs.alternate,
            "alternate",
            is_enum,
            "an alternate is a Rust enum with one variant for each branch",
        ),
        (&attrs.command, "command", command, "a command is a struct: its fields are the arguments"),
        (&attrs.event, "event", message, "an event is a struct: its fields are the data"),
        (&attrs.boxed, "boxed", message, "it belongs to a command or an event"),
        (&attrs.allow_oob, "allow_oob", command, TO_COMMAND),
        (&attrs.allow_preconfig, "allow_preconfig", command, TO_COMMAND),
        (&attrs.coroutine, "coroutine", command, TO_COMMAND),
        (&attrs.new, "new", !is_enum, "it is for what has members"),
        (
            &attrs.from,
            "from",
            matches!(what, What::Alternate | What::Branches),
            "it is for alternates and for the branches of unions",
        ),
        (&attrs.recursive, "recursive", what != What::Enum, "an enum contains nothing that could be deep"),
        (&attrs.serde, "serde", named && !message, "it is for types: put it on the union"),
        (&attrs.doc_required, "doc_required", named, "put it on the union, and on the discriminator's enum"),
        (&exceptions.command_name, "command_name", command, "it excuses the name of a command"),
        (&exceptions.returns, "returns", command, "it excuses what a command returns"),
        (
            &exceptions.member_names,
            "member_names",
            type_with_names,
            "it excuses the members of structs and unions and the values of enums",
        ),
    ];
    for (flag, name, fits, help) in flags {
        report(flag.is_present().then(|| flag.span().into()), name, fits, help, what, errors);
    }
    let span = |span: Option<Span>| span.map(Tokens::from);
    let others: [(Option<Tokens>, &str, bool, &str); 11] = [
        (
            attrs.branches.as_ref().map(Tokens::of),
            "branches",
            is_enum,
            "it belongs to the enum that holds a union's branches",
        ),
        (
            attrs.base.as_ref().map(Tokens::of),
            "base",
            what == What::Union,
            "the base of a struct is a field with `#[qapi(base)]`",
        ),
        (attrs.returns.as_ref().map(Tokens::of), "returns", command, TO_COMMAND),
        (span(attrs.prefix.as_ref().map(|p| p.span)), "prefix", what == What::Enum, "it belongs to an enum"),
        (
            span(attrs.rate_limit.as_ref().map(|limit| limit.span)),
            "rate_limit",
            what == What::Event,
            "it belongs to an event: add `event` if this is one",
        ),
        (span(attrs.success_response.map(|flag| flag.span)), "success_response", command, TO_COMMAND),
        (span(attrs.gen_.map(|flag| flag.span)), "gen", command, TO_COMMAND),
        (
            span(attrs.name.as_ref().map(|name| name.span)),
            "name",
            named,
            "only the union has a name on the wire; its branches are named by the discriminator's enum",
        ),
        (
            span(attrs.features.first().map(|feature| feature.span)),
            "features",
            named,
            "put them on the union",
        ),
        (span((!attrs.cond.is_always()).then(|| attrs.cond.span())), "cond", named, "put it on the union"),
        (span(attrs.since.as_ref().map(|since| since.span)), "since", named, "put it on the union"),
    ];
    for (place, name, fits, help) in others {
        report(place, name, fits, help, what, errors);
    }
}

fn report(place: Option<Tokens>, name: &str, fits: bool, help: &str, what: What, errors: &mut Errors) {
    if let Some(place) = place.filter(|_| !fits) {
        errors.help(place, format_args!("`{name}` has no meaning on {}", what.describe()), help);
    }
}

fn combinations(item: &Item, errors: &mut Errors) {
    let attrs = &item.attrs;
    if attrs.command.is_present() && attrs.event.is_present() {
        let help = "a command is what a client asks, an event what a server says unasked: remove one of them";
        errors.help(attrs.event.span(), "an item is either a command or an event", help);
    }
    // Their only use is to switch something off; true is what leaving them out means.
    for (flag, name) in [(attrs.gen_, "gen"), (attrs.success_response, "success_response")] {
        if let Some(flag) = flag.filter(|flag| flag.value) {
            errors.help(
                flag.span,
                format_args!("flag `{name}` may only use false value"),
                "true is what leaving it out means: remove it",
            );
        }
    }
    if let Some(limit) = &attrs.rate_limit {
        if limit.ms == 0 {
            let help = "say how many milliseconds lie between two events at least, or remove `rate_limit`";
            errors.help(limit.span, "a rate limit of 0 ms limits nothing", help);
        }
        key_is_member(item, limit, errors);
    }
}

/// Events are told apart by a member of their own data. That of a named type is checked when it is known.
fn key_is_member(item: &Item, limit: &crate::attr::RateLimitAttr, errors: &mut Errors) {
    let crate::lower::ItemKind::Event { data: crate::lower::Fields::Inline(fields) } = &item.kind else {
        return;
    };
    let Some(key) = &limit.key else { return };
    let name = qapi_schema::name::member_from_field(&key.to_string());
    if !fields.iter().any(|field| field.name == name) {
        let near = fields
            .iter()
            .find(|field| strsim::jaro_winkler(&field.name, &name) > 0.8)
            .map(|field| format!("did you mean `{}`?", field.ident));
        let help = near.unwrap_or_else(|| "name one of the fields of the event".to_owned());
        errors.help(key.span(), format_args!("the event has no member `{name}`"), help);
    }
}
