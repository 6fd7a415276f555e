//! `features(...)`: features, written as tokens.

use darling::FromMeta;
use darling::ast::NestedMeta;
use proc_macro2::Span;
use syn::spanned::Spanned;

use super::{Cond, Text};

/// One feature as written: `unstable`, or `fdset(cond(...), since = "...", doc = "...", name = "...")`.
#[derive(Clone)]
pub(crate) struct FeatureAttr {
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) cond: Cond,
    pub(crate) since: Option<Text>,
    pub(crate) doc: String,
}

#[derive(Default, FromMeta)]
#[darling(default)]
struct Details {
    cond: Option<Cond>,
    since: Option<Text>,
    doc: Option<String>,
    name: Option<String>,
}

/// All features of one place.
#[derive(Clone, Default)]
pub(crate) struct Features(pub(crate) Vec<FeatureAttr>);

impl FromMeta for Features {
    fn from_list(items: &[NestedMeta]) -> darling::Result<Features> {
        let mut errors = darling::Error::accumulator();
        let features = items.iter().filter_map(|item| errors.handle(feature(item))).collect();
        errors.finish_with(Features(features))
    }
}

fn feature(item: &NestedMeta) -> darling::Result<FeatureAttr> {
    let meta = match item {
        NestedMeta::Meta(meta) => meta,
        other => {
            let error =
                "a feature is written as a name, not as a string: `unstable`, `dynamic_auto_read_only`";
            return Err(darling::Error::custom(error).with_span(other));
        }
    };
    let ident = meta.path().get_ident().ok_or_else(|| {
        darling::Error::custom("the name of a feature is one identifier").with_span(&meta.path().span())
    })?;
    let details = match meta {
        syn::Meta::Path(_) => Details::default(),
        _ => Details::from_meta(meta)?,
    };
    Ok(FeatureAttr {
        name: details.name.unwrap_or_else(|| qapi_schema::name::member_from_field(&ident.to_string())),
        span: ident.span(),
        cond: details.cond.unwrap_or_default(),
        since: details.since,
        doc: details.doc.unwrap_or_default(),
    })
}
