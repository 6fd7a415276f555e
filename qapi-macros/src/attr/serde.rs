//! Attributes of serde's own derives. A derive does not see those beside it, but it sees what is meant for them.

use syn::Attribute;

use crate::diagnostics::{Errors, Tokens};

/// Reports `#[serde(...)]` on an item that has serde's traits from here; whether there is any. They are one mistake.
pub(crate) fn refuse(input: &syn::DeriveInput, errors: &mut Errors) -> bool {
    let attrs = all(input);
    let Some(attr) = attrs.into_iter().find(|attr| attr.path().is_ident("serde")) else { return false };
    let help = "`#[qapi(serde)]` already implements `Serialize` and `Deserialize`, with the names of the wire: remove \
        the two from the derive, and every `#[serde(...)]`; or remove `serde` from `#[qapi(serde)]`, and serde's own \
        names are then used, which are not those of the wire";
    errors.help(
        Tokens::of(&attr.meta),
        "serde's own attributes have no meaning beside `#[qapi(serde)]`",
        help,
    );
    true
}

fn all(input: &syn::DeriveInput) -> Vec<&Attribute> {
    let mut attrs: Vec<_> = input.attrs.iter().collect();
    match &input.data {
        syn::Data::Struct(data) => attrs.extend(data.fields.iter().flat_map(|field| &field.attrs)),
        syn::Data::Enum(data) => {
            for variant in &data.variants {
                attrs.extend(&variant.attrs);
                attrs.extend(variant.fields.iter().flat_map(|field| &field.attrs));
            }
        }
        syn::Data::Union(_) => {}
    }
    attrs
}
