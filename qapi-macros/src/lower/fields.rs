//! Fields: members, and the special ones among them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Type;

use super::common::{FeatureIr, description, features, release, wire_name};
use super::spelling::{is_copied, is_flat, is_spelled_out, option_of};
use crate::attr::{self, Cond, MemberAttrs, RenameAll};
use crate::diagnostics::Errors;

/// A field of a struct.
pub(crate) struct Member {
    pub(crate) ident: Ident,
    pub(crate) attrs: MemberAttrs,
    pub(crate) ty: Type,
    pub(crate) kind: FieldKind,
    pub(crate) name: String,
    pub(crate) name_span: Span,
    pub(crate) doc: String,
    pub(crate) since: Option<String>,
    pub(crate) cond: Cond,
    pub(crate) features: Vec<FeatureIr>,
    /// The member is required where it exists, although its field is an `Option`.
    pub(crate) required: bool,
    is_option: bool,
    is_spelled_out: bool,
    is_flat: bool,
    is_copied: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum FieldKind {
    /// A member.
    Plain,
    /// The base, whose members are members of this object.
    Base,
    /// The discriminator, and the branch that it selects.
    Discriminator,
    /// A map of members that the schema does not know.
    Rest,
}

impl Member {
    /// Whether a visit needs to look at policy or conditions.
    pub(crate) fn is_guarded(&self) -> bool {
        !self.cond.is_always() || self.features.iter().any(|f| f.name == "deprecated" || f.name == "unstable")
    }

    /// Whether the field is spelled `Option<...>`.
    pub(crate) fn is_option(&self) -> bool {
        self.is_option
    }

    /// Whether the name of the type says all that there is to know of it.
    pub(crate) fn is_spelled_out(&self) -> bool {
        self.is_spelled_out
    }

    /// Whether the name of the type says that there is nothing deep in it.
    pub(crate) fn is_flat(&self) -> bool {
        self.is_flat
    }

    /// Whether the name of the type says that a copy is a clone.
    pub(crate) fn is_copied(&self) -> bool {
        self.is_copied
    }

    /// The trait through which the field is visited. Types of members are what traits say they are; only where
    /// `Option` is spelled the kind of member is given, which makes for better errors.
    pub(crate) fn trait_(&self) -> TokenStream {
        if self.is_option() {
            quote!(__qapi::QapiMember<__qapi::Optional>)
        } else {
            quote!(__qapi::QapiMember<_>)
        }
    }

    /// Whether it is a member of the object, and not something that holds members.
    pub(crate) fn is_member(&self) -> bool {
        matches!(self.kind, FieldKind::Plain | FieldKind::Discriminator)
    }
}

pub(super) fn lower(fields: &syn::FieldsNamed, style: Option<RenameAll>, errors: &mut Errors) -> Vec<Member> {
    let mut members = Vec::new();
    for field in &fields.named {
        members.extend(lower_one(field, style, errors));
    }
    members
}

fn lower_one(field: &syn::Field, style: Option<RenameAll>, errors: &mut Errors) -> Option<Member> {
    let ident = field.ident.clone()?;
    let attrs = attr::member::read(field, errors);
    let kind = match (attrs.base.is_present(), attrs.discriminator.is_present(), attrs.rest.is_present()) {
        (true, ..) => FieldKind::Base,
        (false, true, _) => FieldKind::Discriminator,
        (false, false, true) => FieldKind::Rest,
        (false, false, false) => FieldKind::Plain,
    };
    let rule = qapi_schema::name::member_from_field;
    let (name, name_span) = wire_name(&ident, attrs.name.as_ref(), style, rule);
    let name_note = qapi_schema::doc_comment::wire_name(&name, &rule(&ident.to_string()));
    let since = release(attrs.since.as_ref(), errors);
    let mut features = features(&attrs.features, errors);
    Some(Member {
        is_option: option_of(&field.ty).is_some(),
        is_spelled_out: is_spelled_out(&field.ty),
        is_flat: is_flat(&field.ty),
        is_copied: is_copied(&field.ty),
        ty: field.ty.clone(),
        kind,
        name,
        name_span,
        doc: description(&field.attrs, name_note, since.as_deref(), &attrs.cond, &mut features),
        since,
        cond: attrs.cond.clone(),
        features,
        required: attrs.required.is_present(),
        ident,
        attrs,
    })
}
