//! Rust enums: enums, alternates, and branches of unions.

use proc_macro2::Ident;
use qapi_schema::doc_comment;
use syn::Type;

use super::common::{Common, NameRule, description, features, release, wire_name};
use super::{Item, ItemKind, Variant, What};
use crate::attr::{self, ItemAttrs};
use crate::diagnostics::{Errors, Tokens};

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
                let help = "an alternate is a type of its own, told by the JSON type of its value; remove one of `alternate` and `branches`";
                let message = "an enum is either an alternate or the branches of a union";
                errors.fatal_help(attrs.alternate.span(), message, help);
            }
            if attrs.branches.as_ref().is_some_and(|tag| tag.is_ident(&input.ident)) {
                let help = "name the enum of the tag's values, which has no data; where there is none, define it: \
                    `#[derive(Qapi)] enum Kind { ... }`, with a variant for each value";
                let message = "`branches` names another enum, not that of the branches itself";
                errors.fatal_help(Tokens::of(&attrs.branches), message, help);
            }
            What::Branches
        }
        (None, true) => What::Alternate,
        (None, false) => What::Enum,
    };
    let mut variants = Variants::default();
    for variant in &data.variants {
        variants.add(variant, &attrs, what, errors);
    }
    let Variants { plain, rest, unrecognized } = variants;
    let kind = match (what, &attrs.branches) {
        (What::Branches, Some(tag)) => {
            ItemKind::Branches { tag: tag.clone(), variants: plain, rest, unrecognized }
        }
        (What::Alternate, _) => ItemKind::Alternate { branches: plain },
        _ => ItemKind::Enum { values: plain, unrecognized },
    };
    Item { common, attrs, kind }
}

#[derive(Default)]
struct Variants {
    plain: Vec<Variant>,
    rest: Option<Ident>,
    unrecognized: Option<Ident>,
}

impl Variants {
    fn add(&mut self, variant: &syn::Variant, item: &ItemAttrs, what: What, errors: &mut Errors) {
        let attrs = attr::variant::read(&variant.attrs, errors);
        if let Some((_, discriminant)) = &variant.discriminant {
            let help = "remove the number; the wire has the name";
            errors.help(Tokens::of(discriminant), "values of QAPI enums have names, not numbers", help);
        }
        let before = errors.count();
        let ty = field_of(variant, errors);
        let is_doubtful = item.are_doubtful || attrs.are_doubtful || errors.count() > before;
        let rule = qapi_schema::name::kebab_from_camel;
        let (name, name_span) = wire_name(&variant.ident, attrs.name.as_ref(), item.rename_all, rule);
        let by_rule = rule(&variant.ident.to_string());
        let name_note = match what {
            What::Alternate => doc_comment::schema_name(&name, &by_rule),
            _ => doc_comment::wire_name(&name, &by_rule),
        };
        let since = release(attrs.since.as_ref(), errors);
        let mut features = features(&attrs.features, errors);
        let lowered = Variant {
            name,
            name_span,
            doc: description(&variant.attrs, name_note, since.as_deref(), &attrs.cond, &mut features),
            since,
            cond: attrs.cond.clone(),
            features,
            ty,
            ident: variant.ident.clone(),
            attrs,
        };
        if !is_doubtful {
            crate::check::variants::one(&lowered, item, what, errors);
        }
        // Where one of these has no meaning, which is reported, the variant is one like others.
        let first = if lowered.attrs.unrecognized.is_present() && what != What::Alternate {
            self.unrecognized.replace(lowered.ident).is_none()
        } else if lowered.attrs.rest.is_present() && what == What::Branches {
            self.rest.replace(lowered.ident).is_none()
        } else {
            self.plain.push(lowered);
            true
        };
        if !first {
            let message = "only one variant can be `rest`, and one `unrecognized`";
            errors.fatal_help(variant.ident.span(), message, "remove this one");
        }
    }
}

fn field_of(variant: &syn::Variant, errors: &mut Errors) -> Option<Type> {
    match &variant.fields {
        syn::Fields::Unit => None,
        syn::Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            let field = fields.unnamed.first()?;
            attr::none(&field.attrs, "the field of a variant", "put it before the variant", errors);
            Some(field.ty.clone())
        }
        fields => {
            let help = "define a struct for the members, and name it as the one unnamed field";
            errors.fatal_help(Tokens::of(fields), "a variant has at most one unnamed field", help);
            None
        }
    }
}
