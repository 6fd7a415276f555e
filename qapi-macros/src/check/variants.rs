//! Variants: what may be said of one, and what it may hold.

use crate::attr::ItemAttrs;
use crate::diagnostics::{Errors, Tokens};
use crate::lower::{Variant, What, argument_of, last_segment};

/// Checks one variant, of whatever role.
pub(crate) fn one(variant: &Variant, item: &ItemAttrs, what: What, errors: &mut Errors) {
    let attrs = &variant.attrs;
    match (attrs.unrecognized.is_present(), attrs.rest.is_present()) {
        (true, both) => {
            if both {
                let help = "one keeps what the schema does not know, the other what has no branch";
                errors.fatal_help(attrs.rest.span(), "a variant is either `rest` or `unrecognized`", help);
            }
            unrecognized(variant, what, errors);
        }
        (false, true) => rest(variant, item, what, errors),
        (false, false) => plain(variant, what, errors),
    }
}

fn plain(variant: &Variant, what: What, errors: &mut Errors) {
    if what != What::Enum {
        if let Some(feature) = variant.features.first() {
            let help = match what {
                What::Branches => {
                    "put them on the value of the discriminator's enum, or on members of the branch"
                }
                _ => "put them on members of the branch's type",
            };
            errors.help(feature.span, "branches have no features", help);
        }
        if let Some(since) = &variant.attrs.since {
            let help = match what {
                What::Branches => "put it on the value of the discriminator's enum",
                _ => "say it in the documentation",
            };
            errors.help(since.span, "branches have no `since` of their own", help);
        }
    }
    if what == What::Branches && variant.ty.is_none() && !variant.cond.is_always() {
        let help = "put it on the value of the discriminator's enum";
        errors.help(variant.cond.span(), "a branch that adds nothing has no condition of its own", help);
    }
    match (what, &variant.ty) {
        (What::Alternate, None) => errors.fatal_help(
            variant.ident.span(),
            "a branch of an alternate needs a type",
            format_args!("write it as in `{}(String)`; for JSON's null, `Null(qapi_runtime::Null)`", variant.ident),
        ),
        (What::Enum, Some(ty)) => errors.fatal_help(
            Tokens::of(ty),
            "a value of an enum has no data",
            "for a choice by JSON type add `#[qapi(alternate)]`, for the branches of a union `#[qapi(branches(TheTagsEnum))]`",
        ),
        _ => {}
    }
}

fn rest(variant: &Variant, item: &ItemAttrs, what: What, errors: &mut Errors) {
    nothing_else(variant, "rest", errors);
    let Some(tag) = item.branches.as_ref().filter(|_| what == What::Branches) else {
        let help = match what {
            What::Alternate => "remove it; an alternate is told by the JSON type of its value",
            _ => "remove it; what a newer server sends is kept by a variant that is `unrecognized`",
        };
        return errors.fatal_help(variant.attrs.rest.span(), "`rest` is for the branches of a union", help);
    };
    let tag = tag.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    let help = format!("write it as `{}({tag})`", variant.ident);
    match &variant.ty {
        None => errors.fatal_help(variant.ident.span(), "`rest` needs a field for the discriminator", help),
        Some(ty) if last_segment(ty).is_none_or(|segment| segment.ident != tag) => {
            errors.fatal_help(Tokens::of(ty), "`rest` holds the value of the discriminator", help);
        }
        Some(_) => {}
    }
}

fn unrecognized(variant: &Variant, what: What, errors: &mut Errors) {
    nothing_else(variant, "unrecognized", errors);
    let span = variant.ident.span();
    let fits = |ty: &syn::Type| match what {
        What::Branches => last_segment(ty).is_some_and(|segment| segment.ident == "UnknownBranch"),
        _ => argument_of(ty, "Box").and_then(last_segment).is_some_and(|segment| segment.ident == "str"),
    };
    let needs = match what {
        What::Alternate => {
            let help = "an alternate is told by the JSON type of its value, not by a name: remove it";
            return errors.fatal_help(span, "an alternate has no `unrecognized` variant", help);
        }
        What::Branches => "qapi_runtime::UnknownBranch",
        _ => "Box<str>",
    };
    let help = format!("write it as `{}({needs})`", variant.ident);
    match &variant.ty {
        None => errors.fatal_help(span, "`unrecognized` needs a field that keeps what was received", help),
        Some(ty) if !fits(ty) => {
            errors.fatal_help(Tokens::of(ty), "`unrecognized` keeps what was received as it was", help);
        }
        Some(_) => {}
    }
}

fn nothing_else(variant: &Variant, word: &str, errors: &mut Errors) {
    let attrs = &variant.attrs;
    let stray = [
        (attrs.name.as_ref().map(|name| name.span), "name"),
        (attrs.since.as_ref().map(|since| since.span), "since"),
        (attrs.features.first().map(|feature| feature.span), "features"),
        ((!attrs.cond.is_always()).then(|| attrs.cond.span()), "cond"),
    ];
    for (span, attribute) in stray {
        if let Some(span) = span {
            let help = "the variant is no part of the schema: remove it";
            errors.help(span, format_args!("`{attribute}` has no meaning beside `{word}`"), help);
        }
    }
}
