//! Rust structs: structs, unions, commands and events.

use proc_macro2::Span;
use syn::spanned::Spanned;

use super::common::{Common, NameRule};
use super::fields::{self, FieldKind, Member};
use super::{CommandFlags, Fields, Item, ItemKind};
use crate::attr::ItemAttrs;
use crate::diagnostics::Errors;

pub(super) fn lower(
    input: &syn::DeriveInput,
    data: &syn::DataStruct,
    attrs: ItemAttrs,
    errors: &mut Errors,
) -> Option<Item> {
    let (rule, what) = match (attrs.command.is_present(), attrs.event.is_present()) {
        (true, both) => {
            if both {
                errors.at(attrs.event.span(), "an item is either a command or an event");
            }
            (NameRule::Command, "command")
        }
        (false, true) => (NameRule::Event, "event"),
        (false, false) => (NameRule::Type, "struct"),
    };
    let common = Common::new(input, &attrs, rule, errors);
    let fields = lower_fields(&data.fields, what, &attrs, errors)?;
    let discriminator = |fields: &[Member]| fields.iter().any(|f| f.kind == FieldKind::Discriminator);
    let has_discriminator = matches!(&fields, Fields::Inline(fields) if discriminator(fields));
    let what = if what == "struct" && (has_discriminator || attrs.base.is_some()) { "union" } else { what };
    stray_attributes(&attrs, what, errors);
    special_fields(&fields, what, &attrs, errors);
    if what == "union" && !has_discriminator {
        let help = "put `#[qapi(discriminator)]` on the field that has the branches; the base of a struct is a field with `#[qapi(base)]`";
        errors.with_help(input.ident.span(), "a union needs a discriminator", help);
        return None;
    }
    let boxed = attrs.boxed.is_present();
    let kind = match (what, fields) {
        ("command", arguments) => ItemKind::Command {
            arguments,
            boxed,
            flags: CommandFlags {
                allow_oob: attrs.allow_oob.is_present(),
                allow_preconfig: attrs.allow_preconfig.is_present(),
                coroutine: attrs.coroutine.is_present(),
                success_response: attrs.success_response.as_ref().is_none_or(|flag| **flag),
                gen_: attrs.gen_.as_ref().is_none_or(|flag| **flag),
            },
            returns: attrs.returns.map(|ty| ty.0),
        },
        ("event", data) => ItemKind::Event { data, boxed, rate_limit: attrs.rate_limit },
        ("union", Fields::Inline(fields)) => ItemKind::Union { fields, base: attrs.base.map(|base| base.0) },
        (_, Fields::Inline(fields)) => {
            let base = fields.iter().find(|f| f.kind == FieldKind::Base).map(|f| f.ty.clone());
            ItemKind::Struct { fields, base }
        }
        (_, Fields::Named(_)) => return None,
    };
    Some(Item { common, kind })
}

fn lower_fields(fields: &syn::Fields, what: &str, attrs: &ItemAttrs, errors: &mut Errors) -> Option<Fields> {
    let unnamed = match fields {
        syn::Fields::Named(named) => {
            return Some(Fields::Inline(fields::lower(named, attrs.rename_all, errors)));
        }
        syn::Fields::Unit => return Some(Fields::Inline(Vec::new())),
        syn::Fields::Unnamed(unnamed) => unnamed,
    };
    let is_message = matches!(what, "command" | "event");
    match unnamed.unnamed.first() {
        Some(field) if is_message && unnamed.unnamed.len() == 1 => {
            return Some(Fields::Named(Box::new(field.ty.clone())));
        }
        _ if is_message => errors.with_help(
            unnamed.span(),
            format_args!("{} has named fields, or one unnamed field", article(what)),
            "the one unnamed field is the struct or union of its arguments",
        ),
        _ => errors.with_help(
            unnamed.span(),
            "members of QAPI objects have names",
            "write a struct with named fields",
        ),
    }
    None
}

/// Attributes that have no meaning for this kind of item, each on its own token.
pub(super) fn stray_attributes(attrs: &ItemAttrs, what: &str, errors: &mut Errors) {
    let on = article(what);
    let is_enum = matches!(what, "enum" | "alternate" | "branches");
    let flags = [
        (
            &attrs.alternate,
            "alternate",
            is_enum,
            "an alternate is a Rust enum with one variant for each branch",
        ),
        (&attrs.command, "command", what == "command", "a command is a struct: its fields are the arguments"),
        (
            &attrs.event,
            "event",
            what == "event" || what == "command",
            "an event is a struct: its fields are the data",
        ),
        (&attrs.boxed, "boxed", matches!(what, "command" | "event"), "it belongs to a command or an event"),
        (&attrs.allow_oob, "allow_oob", what == "command", "it belongs to a command"),
        (&attrs.allow_preconfig, "allow_preconfig", what == "command", "it belongs to a command"),
        (&attrs.coroutine, "coroutine", what == "command", "it belongs to a command"),
    ];
    for (flag, name, _, help) in flags.iter().filter(|(flag, _, fits, _)| flag.is_present() && !fits) {
        errors.with_help(flag.span(), format_args!("`{name}` has no meaning on {on}"), help);
    }
    let mut stray = |span: Option<Span>, name: &str, fits: bool, help: &str| {
        if let Some(span) = span.filter(|_| !fits) {
            errors.with_help(span, format_args!("`{name}` has no meaning on {on}"), help);
        }
    };
    let base_help = "the base of a struct is a field with `#[qapi(base)]`";
    stray(
        attrs.branches.as_ref().map(|path| path.0.span()),
        "branches",
        is_enum,
        "it belongs to the enum that holds a union's branches",
    );
    stray(attrs.base.as_ref().map(|path| path.0.span()), "base", what == "union", base_help);
    stray(
        attrs.returns.as_ref().map(|ty| ty.0.span()),
        "returns",
        what == "command",
        "it belongs to a command",
    );
    stray(attrs.prefix.as_ref().map(|prefix| prefix.span), "prefix", what == "enum", "it belongs to an enum");
    stray(
        attrs.rate_limit.as_ref().map(|limit| limit.ms.span()),
        "rate_limit",
        what == "event",
        "it belongs to an event",
    );
    stray(
        attrs.success_response.as_ref().map(|flag| flag.span()),
        "success_response",
        what == "command",
        "it belongs to a command",
    );
    stray(attrs.gen_.as_ref().map(|flag| flag.span()), "gen", what == "command", "it belongs to a command");
    let branches = what == "branches";
    stray(
        attrs.name.as_ref().map(|name| name.span),
        "name",
        !branches,
        "only the union has a name on the wire; its branches are named by the discriminator's enum",
    );
    stray(attrs.features.0.first().map(|f| f.span), "features", !branches, "they belong to the union");
    stray((!attrs.cond.is_always()).then(|| attrs.cond.span()), "cond", !branches, "it belongs to the union");
}

pub(super) fn article(what: &str) -> String {
    match what {
        "branches" => "the branches of a union".to_owned(),
        "enum" | "event" | "alternate" => format!("an {what}"),
        _ => format!("a {what}"),
    }
}

/// The base, the discriminator and the rest each stand at most once, and where they belong.
fn special_fields(fields: &Fields, what: &str, attrs: &ItemAttrs, errors: &mut Errors) {
    let Fields::Inline(fields) = fields else { return };
    let mut seen: Vec<FieldKind> = Vec::new();
    for (index, field) in fields.iter().enumerate().filter(|(_, field)| field.kind != FieldKind::Plain) {
        if seen.contains(&field.kind) {
            let word = match field.kind {
                FieldKind::Base => "base",
                FieldKind::Discriminator => "discriminator",
                FieldKind::Rest | FieldKind::Plain => "rest",
            };
            errors.at(field.ident.span(), format_args!("{} has only one {word}", article(what)));
        }
        seen.push(field.kind);
        check_place(field, index, what, attrs, errors);
    }
}

fn check_place(field: &Member, index: usize, what: &str, attrs: &ItemAttrs, errors: &mut Errors) {
    let span = field.ident.span();
    let is_open = attrs.gen_.as_ref().is_some_and(|flag| !**flag);
    match field.kind {
        FieldKind::Base if what == "union" => errors.with_help(
            span,
            "a union cannot have a field with its base, which holds the discriminator too",
            "repeat the members of the base as fields, and name it in `#[qapi(base(...))]`",
        ),
        FieldKind::Base if what != "struct" => errors.with_help(
            span,
            format_args!("{} has no base", article(what)),
            "name a type as the one unnamed field instead",
        ),
        FieldKind::Base if index > 0 => {
            errors.with_help(span, "the base comes first", "move the field to the front, as on the wire");
        }
        FieldKind::Discriminator if what != "union" => errors.with_help(
            span,
            format_args!("{} has no discriminator", article(what)),
            "define a union, and name it as the one unnamed field",
        ),
        FieldKind::Rest if what != "command" || !is_open => errors.with_help(
            span,
            "`rest` is for commands with `gen = false`",
            "other objects have no members that their schema does not know",
        ),
        _ => {}
    }
}
