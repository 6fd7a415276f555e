//! What all definitions have in common.

use proc_macro2::{Ident, Span};
use qapi_schema::doc_comment::{self, Comment, FeatureNote, Notes, availability};
use syn::Path;

use crate::attr::{self, Cond, FeatureAttr, ItemAttrs, RenameAll, Text};
use crate::check::spell;
use crate::diagnostics::Errors;

/// The parts that every kind of item has.
pub(crate) struct Common {
    pub(crate) ident: Ident,
    pub(crate) vis: syn::Visibility,
    pub(crate) name: String,
    pub(crate) name_span: Span,
    pub(crate) doc: String,
    pub(crate) since: Option<String>,
    pub(crate) cond: Cond,
    pub(crate) features: Vec<FeatureIr>,
    pub(crate) exceptions: qapi_schema::Exceptions,
    /// Where the runtime crate is to be found.
    pub(crate) krate: Path,
}

/// A feature.
pub(crate) struct FeatureIr {
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) cond: Cond,
    pub(crate) since: Option<String>,
    pub(crate) doc: String,
}

/// How an item's name on the wire follows from its identifier.
#[derive(Clone, Copy)]
pub(super) enum NameRule {
    Type,
    Command,
    Event,
}

impl Common {
    pub(super) fn new(
        input: &syn::DeriveInput,
        attrs: &ItemAttrs,
        rule: NameRule,
        errors: &mut Errors,
    ) -> Common {
        let ident = input.ident.to_string();
        let by_rule = match rule {
            NameRule::Type => qapi_schema::name::unraw(&ident).to_owned(),
            NameRule::Command => qapi_schema::name::kebab_from_camel(&ident),
            NameRule::Event => qapi_schema::name::event_from_camel(&ident),
        };
        let krate = attrs.krate.clone().unwrap_or_else(|| syn::parse_quote!(::qapi_runtime));
        let exceptions = &attrs.exceptions;
        let since = release(attrs.since.as_ref(), errors);
        let mut features = features(&attrs.features, errors);
        let name = attrs.name.as_ref().map_or(&by_rule, |name| &name.text).clone();
        let name_note = match rule {
            NameRule::Type => doc_comment::schema_name(&name, &by_rule),
            NameRule::Command | NameRule::Event => doc_comment::wire_name(&name, &by_rule),
        };
        let doc = description(&input.attrs, name_note, since.as_deref(), &attrs.cond, &mut features);
        Common {
            ident: input.ident.clone(),
            vis: input.vis.clone(),
            name,
            name_span: attrs.name.as_ref().map_or(input.ident.span(), |name| name.span),
            doc,
            since,
            cond: attrs.cond.clone(),
            features,
            exceptions: qapi_schema::Exceptions {
                command_name: exceptions.command_name.is_present(),
                member_names: exceptions.member_names.is_present(),
                returns: exceptions.returns.is_present(),
                documentation: exceptions.documentation.is_present(),
            },
            krate,
        }
    }
}

pub(super) fn features(features: &[FeatureAttr], errors: &mut Errors) -> Vec<FeatureIr> {
    let lower = |feature: &FeatureAttr| FeatureIr {
        name: feature.name.clone(),
        span: feature.span,
        cond: feature.cond.clone(),
        since: release(feature.since.as_ref(), errors),
        doc: String::new(),
    };
    features.iter().map(lower).collect()
}

/// What the doc comment says of the thing itself. What it says of the features is put there.
pub(super) fn description(
    attrs: &[syn::Attribute],
    name_note: String,
    since: Option<&str>,
    cond: &Cond,
    features: &mut [FeatureIr],
) -> String {
    let comment = attr::doc_comment(attrs);
    let about = Notes { name: name_note, availability: availability(since, &spell(cond)) };
    let notes: Vec<_> = features
        .iter()
        .map(|feature| FeatureNote {
            name: &feature.name,
            availability: availability(feature.since.as_deref(), &spell(&feature.cond)),
        })
        .collect();
    let Comment { description, features: docs } = doc_comment::read(&comment, &about, &notes);
    for (feature, doc) in features.iter_mut().zip(docs) {
        feature.doc = doc;
    }
    description
}

/// A release: numbers with dots between them.
pub(super) fn release(since: Option<&Text>, errors: &mut Errors) -> Option<String> {
    let since = since?;
    let is_release = since.text.split('.').all(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    if !is_release {
        let help = "a release is numbers with dots between them, as in `since = \"8.2\"`";
        errors.help(since.span, format_args!("`{}` is not a release", since.text), help);
    }
    Some(since.text.clone())
}

/// The wire name of a member or a value: what `name = "..."` says, or what follows from the identifier.
pub(super) fn wire_name(
    ident: &Ident,
    given: Option<&Text>,
    style: Option<RenameAll>,
    by_rule: fn(&str) -> String,
) -> (String, Span) {
    let text = ident.to_string();
    match (given, style) {
        (Some(name), _) => (name.text.clone(), name.span),
        (None, Some(RenameAll::SnakeCase)) => (qapi_schema::name::snake_from_ident(&text), ident.span()),
        (None, Some(RenameAll::Verbatim)) => (qapi_schema::name::unraw(&text).to_owned(), ident.span()),
        (None, Some(RenameAll::KebabCase) | None) => (by_rule(&text), ident.span()),
    }
}
