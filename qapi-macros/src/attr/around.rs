//! What an attribute stands on, for what is said of a wrong one.

use proc_macro2::Ident;
use quote::ToTokens;

/// What there is around an attribute.
#[derive(Clone, Copy)]
pub(crate) enum Around<'a> {
    Item {
        input: &'a syn::DeriveInput,
        kind: Kind,
    },
    Field(&'a syn::Field),
    /// Nothing that would matter.
    Nothing,
}

/// What an item seems to be, as far as its words say.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Enum,
    Alternate,
    Branches,
    Struct,
    Union,
    Command,
    Event,
}

impl<'a> Around<'a> {
    pub(super) fn of(input: &'a syn::DeriveInput) -> Around<'a> {
        let says = |attrs: &[syn::Attribute], word: &str| attrs.iter().any(|attr| says(attr, word));
        let is_tag = |field: &syn::Field| says(&field.attrs, "discriminator");
        let kind = match &input.data {
            syn::Data::Enum(_) if says(&input.attrs, "branches") => Kind::Branches,
            syn::Data::Enum(_) if says(&input.attrs, "alternate") => Kind::Alternate,
            syn::Data::Enum(_) => Kind::Enum,
            _ if says(&input.attrs, "command") => Kind::Command,
            _ if says(&input.attrs, "event") => Kind::Event,
            syn::Data::Struct(data) if data.fields.iter().any(is_tag) => Kind::Union,
            _ => Kind::Struct,
        };
        Around::Item { input, kind }
    }

    /// The field that is most likely meant by the text; the first one where it says nothing.
    pub(super) fn field_like(&self, text: &str) -> Option<&'a Ident> {
        let input = match self {
            Around::Item { input, .. } => input,
            Around::Field(field) => return field.ident.as_ref(),
            Around::Nothing => return None,
        };
        let syn::Data::Struct(data) = &input.data else { return None };
        let plain = |text: &str| text.replace(|c: char| !c.is_alphanumeric(), "");
        let text = plain(text);
        let likeness = |ident: &&Ident| strsim::jaro_winkler(&plain(&ident.to_string()), &text);
        let idents = data.fields.iter().filter_map(|field| field.ident.as_ref());
        // Of several that are as likely, the first.
        idents.rev().max_by(|a, b| likeness(a).total_cmp(&likeness(b)))
    }
}

/// Whether `#[qapi(...)]` has a word, found without reading the rest, which may be what is wrong.
pub(crate) fn says(attr: &syn::Attribute, word: &str) -> bool {
    let syn::Meta::List(list) = &attr.meta else { return false };
    let is_word = |token: proc_macro2::TokenTree| matches!(token, proc_macro2::TokenTree::Ident(ident) if ident == word);
    list.path.is_ident("qapi") && list.tokens.to_token_stream().into_iter().any(is_word)
}
