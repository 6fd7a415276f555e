//! The code that a derive writes. By now the item is known to be right, so nothing here fails.

mod alias;
mod alternate;
mod branches;
mod const_checks;
mod describe;
mod enumeration;
mod extra;
mod members;
mod message;
mod object;
mod stub;

pub(crate) use stub::stub;

use proc_macro2::TokenStream;
use quote::quote;

use crate::lower::{FieldKind, Fields, Item, ItemKind};

/// All code of one item.
pub(crate) fn expand(item: &mut Item) -> TokenStream {
    let extra = extra::expand(item);
    let aliases = alias::introduce(item);
    let item = &*item;
    let body = match &item.kind {
        ItemKind::Enum { values, unrecognized } => enumeration::expand(item, values, unrecognized.as_ref()),
        ItemKind::Branches { tag, variants, rest, unrecognized } => {
            branches::expand(item, tag, variants, rest.as_ref(), unrecognized.as_ref())
        }
        ItemKind::Alternate { branches } => alternate::expand(item, branches),
        ItemKind::Struct { fields } => object::expand_struct(item, fields),
        ItemKind::Union { fields, base } => object::expand_union(item, fields, base.as_ref()),
        ItemKind::Command { arguments, returns } => {
            message::expand_command(item, arguments, returns.as_deref())
        }
        ItemKind::Event { data } => message::expand_event(item, data),
    };
    let fallbacks = asks_of_others(item).then(|| {
        quote! {
            #[allow(unused_imports)]
            use __qapi::{NoMembers as _, NoType as _, NoValues as _};
        }
    });
    wrap(&item.common.krate, &quote!(#fallbacks #aliases #body #extra))
}

/// Whether the code asks types for what they may turn out not to have.
fn asks_of_others(item: &Item) -> bool {
    match &item.kind {
        ItemKind::Enum { .. } | ItemKind::Alternate { .. } => false,
        ItemKind::Branches { .. } | ItemKind::Union { .. } => true,
        ItemKind::Struct { fields } => fields.iter().any(|field| field.kind == FieldKind::Base),
        ItemKind::Command { arguments, returns } => {
            returns.is_some() || matches!(arguments, Fields::Named(_))
        }
        ItemKind::Event { data } => matches!(data, Fields::Named(_)),
    }
}

/// Puts the code into a scope of its own.
fn wrap(krate: &syn::Path, body: &TokenStream) -> TokenStream {
    quote! {
        #[allow(deprecated, unused_qualifications)]
        const _: () = {
            use #krate ::__private as __qapi;
            #body
        };
    }
}
