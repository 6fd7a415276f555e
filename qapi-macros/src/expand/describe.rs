//! The description: the item as constants of `qapi-schema`'s types.

use proc_macro2::{Literal, TokenStream};
use qapi_schema::lookup::{self, Name};
use quote::quote;

use crate::attr::Cond;
use crate::lower::{Common, FeatureIr, FieldKind, Member, Variant};

/// The static that holds the definition. `kind` is what the definition is.
pub(super) fn definition(common: &Common, kind: &TokenStream) -> TokenStream {
    let definition = defined(common, kind);
    quote!(static __DEFINITION: __qapi::Definition<'static> = #definition;)
}

/// The static that holds an item with members: the definition, the `fields`, and the `links` to types that are
/// not theirs.
pub(super) fn item(
    common: &Common,
    kind: &TokenStream,
    fields: &[Member],
    links: &[TokenStream],
) -> TokenStream {
    let definition = defined(common, kind);
    let names = || described(fields).map(|field| field.name.as_str());
    let filter = names().fold(0_u64, |filter, name| filter | 1 << (Name::new(name).hash() >> 26));
    let guarded = described(fields).any(Member::is_guarded);
    let slots = slots(names());
    let members = described(fields).map(|field| {
        let of = member_type(field);
        named(&field.name, &field.doc, field.since.as_deref(), &of)
    });
    let count = names().count();
    let links_count = count + links.len();
    let item = quote! {
        __qapi::item(&__ITEM, #definition, [#(#members),*], [#(#links),*], #slots, #filter, #guarded)
    };
    let terms = terms(described(fields).map(|field| (&field.cond, field.features.as_slice())));
    let item = if terms.is_empty() { item } else { quote!(__qapi::item_on_terms(#item, [#terms])) };
    quote!(static __ITEM: __qapi::WholeItem<#count, #links_count> = #item;)
}

/// The static that holds an enum. `open` says whether values that the schema does not have are kept.
pub(super) fn enumeration(
    common: &Common,
    prefix: &TokenStream,
    variants: &[Variant],
    open: bool,
) -> TokenStream {
    let definition = defined(common, &quote!(__qapi::PLAIN));
    let guarded = variants.iter().any(|value| !value.cond.is_always() || !value.features.is_empty());
    let slots = value_slots(variants);
    let values =
        variants.iter().map(|value| named(&value.name, &value.doc, value.since.as_deref(), &quote!(())));
    let count = variants.len();
    let whole = quote! {
        __qapi::enumeration(&__ENUM, #definition, #prefix, [#(#values),*], #slots, #open, #guarded)
    };
    let terms = terms(variants.iter().map(|value| (&value.cond, value.features.as_slice())));
    let whole = if terms.is_empty() { whole } else { quote!(__qapi::enum_on_terms(#whole, [#terms])) };
    quote!(static __ENUM: __qapi::WholeEnum<#count> = #whole;)
}

/// A name, with what visitors need of it, and what is said of what it names. All that can be found out about it is found
/// out here: the compiler's evaluation of constants would take many times as long.
fn named(name: &str, doc: &str, since: Option<&str>, more: &TokenStream) -> TokenStream {
    let (head, hash, plain, key_len, key) = Name::new(name).parts();
    let (key, since) = (Literal::byte_string(&key), since.unwrap_or_default());
    quote!((#name, #head, #hash, #plain, #key_len, #key, #doc, #since, #more))
}

/// The conditions and features that there are, with the numbers of what has them.
fn terms<'i>(of: impl Iterator<Item = (&'i Cond, &'i [FeatureIr])>) -> TokenStream {
    let some = of.enumerate().filter(|(_, (cond, features))| !cond.is_always() || !features.is_empty());
    some.map(|(number, (cond, of))| {
        let (condition, features) = (condition(cond), features(of));
        quote!((#number, #condition, #features),)
    })
    .collect()
}

fn defined(common: &Common, kind: &TokenStream) -> TokenStream {
    let (name, doc, since) = (&common.name, &common.doc, option(common.since.as_ref()));
    let plain = quote!(__qapi::define(#name, #doc, #since, #kind));
    let exceptions = common.exceptions;
    if common.cond.is_always() && common.features.is_empty() && exceptions == qapi_schema::Exceptions::NONE {
        return plain;
    }
    let (condition, features) = (condition(&common.cond), features(&common.features));
    let qapi_schema::Exceptions { command_name, member_names, returns, documentation } = exceptions;
    quote! {
        __qapi::Definition {
            condition: #condition,
            features: #features,
            exceptions: __qapi::Exceptions {
                command_name: #command_name,
                member_names: #member_names,
                returns: #returns,
                documentation: #documentation,
            },
            ..#plain
        }
    }
}

/// Fields that are members of the object.
pub(super) fn described(fields: &[Member]) -> impl Iterator<Item = &Member> {
    fields.iter().filter(|field| field.is_member())
}

/// Where names are found by their hashes.
fn slots<'n>(names: impl Iterator<Item = &'n str>) -> Literal {
    let hashes: Vec<_> = names.map(|name| Name::new(name).hash()).collect();
    Literal::byte_string(&lookup::slots(&hashes))
}

/// What the type of a member is.
fn member_type(field: &Member) -> TokenStream {
    let Member { ty, required, .. } = field;
    let trait_ = field.trait_();
    let of = match field.kind {
        FieldKind::Discriminator => {
            let branches = quote!(<#ty as __qapi::QapiBranches>);
            quote!(__qapi::discriminator(<#branches::Tag as __qapi::QapiType>::FACTS, #branches::node))
        }
        _ if *required => quote!(__qapi::required(<#ty as #trait_>::OF)),
        _ => quote!(<#ty as #trait_>::OF),
    };
    match field.attrs.ty.as_ref().filter(|_| field.kind == FieldKind::Plain) {
        Some(given) => {
            let text = given.to_string();
            quote!(__qapi::spelled(#text, #of))
        }
        None => of,
    }
}

/// Where the values of an enum are found. Few are found as quickly one after the other.
fn value_slots(variants: &[Variant]) -> Literal {
    match variants {
        few if few.len() <= 8 => Literal::byte_string(b""),
        many => slots(many.iter().map(|variant| variant.name.as_str())),
    }
}

/// The static that holds the branches that have a type.
pub(super) fn branches(variants: &[Variant]) -> TokenStream {
    let branches = variants.iter().filter_map(|variant| {
        let Variant { name, doc, .. } = variant;
        let ty = variant.ty.as_ref()?;
        let plain = quote!(__qapi::branch(#name, #doc, <#ty as __qapi::QapiType>::FACTS.ty));
        if variant.cond.is_always() {
            return Some(plain);
        }
        let condition = condition(&variant.cond);
        Some(quote!(__qapi::Branch { condition: #condition, ..#plain }))
    });
    let count = variants.iter().filter(|variant| variant.ty.is_some()).count();
    quote! {
        static __BRANCHES: [__qapi::Branch<'static>; #count] = [#(#branches),*];
    }
}

fn features(features: &[FeatureIr]) -> TokenStream {
    let features = features.iter().map(|feature| {
        let FeatureIr { name, doc, .. } = feature;
        let since = option(feature.since.as_ref());
        let condition = condition(&feature.cond);
        quote!(__qapi::Feature { name: #name, doc: #doc, since: #since, condition: #condition })
    });
    quote!(&[#(#features),*])
}

fn condition(cond: &Cond) -> TokenStream {
    match cond {
        Cond::Always => quote!(__qapi::Condition::Always),
        Cond::Flag(ident) => {
            let flag = ident.to_string();
            quote!(__qapi::Condition::Flag(#flag))
        }
        Cond::Not(operand) => {
            let operand = condition(operand);
            quote!(__qapi::Condition::Not(&#operand))
        }
        Cond::All(operands, _) => {
            let operands = operands.iter().map(condition);
            quote!(__qapi::Condition::All(&[#(#operands),*]))
        }
        Cond::Any(operands, _) => {
            let operands = operands.iter().map(condition);
            quote!(__qapi::Condition::Any(&[#(#operands),*]))
        }
    }
}

/// An `Option` of a literal.
pub(super) fn option<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(__qapi::Some(#value)),
        None => quote!(__qapi::None),
    }
}
