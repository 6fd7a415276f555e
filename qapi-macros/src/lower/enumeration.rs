//! Rust enums: enums, alternates, and branches of unions.

use proc_macro2::Ident;
use syn::Type;
use syn::spanned::Spanned;

use super::common::{Common, NameRule, features, release, wire_name};
use super::object::stray_attributes;
use super::{Item, ItemKind, Variant};
use crate::attr::{self, ItemAttrs, VariantAttrs};
use crate::diagnostics::Errors;

pub(super) fn lower(
    input: &syn::DeriveInput,
    data: &syn::DataEnum,
    attrs: ItemAttrs,
    errors: &mut Errors,
) -> Item {
    let common = Common::new(input, &attrs, NameRule::Type, errors);
    let what = match (&attrs.branches, attrs.alternate.is_present()) {
        (Some(_), alternate) => {
            if alternate {
                errors
                    .at(attrs.alternate.span(), "an enum is either an alternate or the branches of a union");
            }
            "branches"
        }
        (None, true) => "alternate",
        (None, false) => "enum",
    };
    stray_attributes(&attrs, what, errors);
    let mut variants = Variants::default();
    for variant in &data.variants {
        variants.add(variant, &attrs, what, errors);
    }
    let Variants { plain, rest, unrecognized } = variants;
    let kind = match (what, attrs.branches) {
        ("branches", Some(tag)) => ItemKind::Branches { tag: tag.0, variants: plain, rest, unrecognized },
        ("alternate", _) => ItemKind::Alternate { branches: plain },
        _ => ItemKind::Enum { values: plain, prefix: attrs.prefix.map(|prefix| prefix.text), unrecognized },
    };
    Item { common, kind }
}

#[derive(Default)]
struct Variants {
    plain: Vec<Variant>,
    rest: Option<Variant>,
    unrecognized: Option<Ident>,
}

impl Variants {
    fn add(&mut self, variant: &syn::Variant, item: &ItemAttrs, what: &str, errors: &mut Errors) {
        let attrs: VariantAttrs = attr::read(&variant.attrs, errors);
        if let Some((_, discriminant)) = &variant.discriminant {
            errors.at(discriminant.span(), "values of QAPI enums have names, not numbers");
        }
        let ty = field_of(variant, errors);
        if attrs.unrecognized.is_present() {
            return self.add_unrecognized(variant, ty.as_ref(), what, errors);
        }
        let (name, name_span) = wire_name(
            &variant.ident,
            attrs.name.as_ref(),
            item.rename_all,
            qapi_schema::name::kebab_from_camel,
        );
        let lowered = Variant {
            name,
            name_span,
            doc: attr::doc_comment(&variant.attrs),
            since: release(attrs.since.as_ref(), errors),
            cond: attrs.cond,
            features: features(&attrs.features, errors),
            ty,
            ident: variant.ident.clone(),
        };
        check_variant(&lowered, attrs.rest.is_present(), what, errors);
        if attrs.rest.is_present() {
            if self.rest.replace(lowered).is_some() {
                errors.at(variant.ident.span(), "only one variant can be `rest`");
            }
        } else {
            self.plain.push(lowered);
        }
    }

    fn add_unrecognized(
        &mut self,
        variant: &syn::Variant,
        ty: Option<&Type>,
        what: &str,
        errors: &mut Errors,
    ) {
        let span = variant.ident.span();
        let needs = match what {
            "alternate" => {
                let message = "an alternate has no `unrecognized` variant";
                return errors.with_help(
                    span,
                    message,
                    "it is told by the JSON type of its value, not by a name",
                );
            }
            "branches" => "UnknownBranch",
            _ => "Box<str>",
        };
        if ty.is_none() {
            errors.with_help(
                span,
                "`unrecognized` needs a field that keeps what was received",
                format_args!("write it as `{}({needs})`", variant.ident),
            );
        }
        if self.unrecognized.replace(variant.ident.clone()).is_some() {
            errors.at(span, "only one variant can be `unrecognized`");
        }
    }
}

fn check_variant(variant: &Variant, is_rest: bool, what: &str, errors: &mut Errors) {
    let span = variant.ident.span();
    if what != "enum" {
        if let Some(feature) = variant.features.first() {
            let help = "put them on the value of the discriminator's enum, or on the branch's type";
            errors.with_help(feature.span, "branches have no features", help);
        }
        if variant.since.is_some() && what == "branches" {
            let help = "put it on the value of the discriminator's enum";
            errors.with_help(span, "branches have no `since` of their own", help);
        }
    }
    match (what, &variant.ty) {
        ("alternate", None) => errors.with_help(
            span,
            "a branch of an alternate needs a type",
            "write it as in `Reference(String)`, and `Null` for null",
        ),
        ("enum", Some(ty)) if !is_rest => errors.with_help(
            ty.span(),
            "a value of an enum has no data",
            "for a choice by JSON type add `#[qapi(alternate)]`, for the branches of a union `#[qapi(branches(TheTagsEnum))]`",
        ),
        _ => {}
    }
    if is_rest && what != "branches" {
        errors.at(span, "`rest` is for the branches of a union");
    } else if is_rest && variant.ty.is_none() {
        let help = format!("its type is the discriminator's enum: `{}(TheTagsEnum)`", variant.ident);
        errors.with_help(span, "`rest` needs a field", help);
    }
}

fn field_of(variant: &syn::Variant, errors: &mut Errors) -> Option<Type> {
    match &variant.fields {
        syn::Fields::Unit => None,
        syn::Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map(|field| field.ty.clone())
        }
        fields => {
            let help = "define a struct for several members";
            errors.with_help(fields.span(), "a variant has at most one unnamed field", help);
            None
        }
    }
}
