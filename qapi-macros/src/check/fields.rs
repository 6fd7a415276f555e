//! Fields: which special ones an item may have, and what may be said of a field.

use crate::diagnostics::Errors;
use crate::lower::{FieldKind, Item, Member, What, is_self};

pub(super) fn check(item: &Item, errors: &mut Errors) {
    let mut seen: Vec<FieldKind> = Vec::new();
    for (index, field) in item.fields().iter().enumerate() {
        one_kind(field, errors);
        conditions(field, errors);
        meaningless(field, errors);
        spelled_type(field, errors);
        errors.no_size(is_self(&field.ty, &item.common.ident));
        if field.kind == FieldKind::Plain {
            continue;
        }
        if seen.contains(&field.kind) {
            let message = format!("{} has only one `{}`", item.what().describe(), word(field.kind));
            errors.fatal_help(field.ident.span(), message, "remove the attribute from one of the fields");
        } else {
            place(field, index, item, errors);
        }
        seen.push(field.kind);
    }
}

fn word(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Base => "base",
        FieldKind::Discriminator => "discriminator",
        FieldKind::Rest => "rest",
        FieldKind::Plain => "member",
    }
}

fn one_kind(field: &Member, errors: &mut Errors) {
    let kinds = [&field.attrs.base, &field.attrs.discriminator, &field.attrs.rest];
    if let Some(second) = kinds.iter().filter(|flag| flag.is_present()).nth(1) {
        let help = "they are different fields";
        errors.fatal_help(second.span(), "a field is one of `base`, `discriminator` and `rest`", help);
    }
}

/// Where a special field may stand.
fn place(field: &Member, index: usize, item: &Item, errors: &mut Errors) {
    let (what, described) = (item.what(), item.what().describe());
    let is_open = item.attrs.gen_.is_some_and(|flag| !flag.value);
    let span = field.ident.span();
    match field.kind {
        FieldKind::Base if what == What::Union => errors.fatal_help(
            span,
            "the base of a union is no field, since it holds the discriminator too",
            "repeat the members of the base as fields, and name it before the struct: `#[qapi(base(TheBase))]`",
        ),
        FieldKind::Base if what != What::Struct => errors.fatal_help(
            span,
            format_args!("{described} has no base"),
            "define a struct with this base, and name it as the one unnamed field",
        ),
        FieldKind::Base if index > 0 => {
            errors.help(span, "the base comes first", "move the field to the front, as on the wire");
        }
        FieldKind::Discriminator if what != What::Union => errors.fatal_help(
            span,
            format_args!("{described} has no discriminator"),
            "define a union, name it as the one unnamed field, and add `boxed`",
        ),
        FieldKind::Rest if what != What::Command => errors.fatal_help(
            span,
            "`rest` is for commands with `gen = false`",
            "other objects have no members that their schema does not know",
        ),
        FieldKind::Rest if !is_open => errors.help(
            span,
            "`rest` is for commands with `gen = false`",
            "add `gen = false` to the command, if it takes members that the schema does not know",
        ),
        _ => {}
    }
}

/// A member with a condition may be absent from the schema, and then has no value.
fn conditions(field: &Member, errors: &mut Errors) {
    if field.kind == FieldKind::Plain && !field.cond.is_always() && !field.is_option() {
        errors.help(
            field.cond.span(),
            "a member with a condition may not exist, so its field must be an `Option`",
            "write `Option<...>`, together with `#[qapi(required)]` if it is required where it exists",
        );
    }
    if !field.required || field.kind != FieldKind::Plain {
        return;
    }
    let span = field.attrs.required.span();
    if !field.is_option() {
        let help = "a field without `Option` is required anyway: remove it";
        errors.help(span, "`required` is for `Option` fields with a condition", help);
    } else if field.cond.is_always() {
        let help = "a member that is always required is a field without `Option`";
        errors.help(span, "`required` needs a condition", help);
    }
}

fn meaningless(field: &Member, errors: &mut Errors) {
    let attrs = &field.attrs;
    let holds_members = matches!(field.kind, FieldKind::Base | FieldKind::Rest);
    let special = field.kind != FieldKind::Plain;
    let stray = [
        (attrs.name.as_ref().map(|name| name.span), "name", holds_members),
        (attrs.since.as_ref().map(|since| since.span), "since", holds_members),
        (attrs.features.first().map(|feature| feature.span), "features", holds_members),
        ((!attrs.cond.is_always()).then(|| attrs.cond.span()), "cond", holds_members),
        (attrs.ty.as_ref().map(|ty| ty.span()), "type", special),
        (attrs.required.is_present().then(|| attrs.required.span()), "required", special),
    ];
    for (span, attribute, _) in stray.iter().filter(|(_, _, wrong)| *wrong) {
        if let Some(span) = span {
            let message = format!("`{attribute}` has no meaning beside `{}`", word(field.kind));
            let help = match field.kind {
                FieldKind::Base => "the members of the base say it themselves: remove it",
                FieldKind::Rest => "it stands for members of any name: remove it",
                _ => "the discriminator is required, and its type is the tag's enum: remove it",
            };
            errors.help(*span, message, help);
        }
    }
}

fn spelled_type(field: &Member, errors: &mut Errors) {
    if let Some(ty) = field.attrs.ty.as_ref().filter(|ty| *ty != "int64" && *ty != "int") {
        let help =
            "write `type(int64)` on an `i64`, and remove it elsewhere: other types follow from the Rust type";
        errors.help(ty.span(), "`type` tells `int64` from `int`, which are both `i64` in Rust", help);
    }
}
