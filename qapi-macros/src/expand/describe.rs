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

/// The static that holds an item with members: the definition, these `fields`, and the `links`.
pub(super) fn item(
    common: &Common,
    kind: &TokenStream,
    fields: &[Member],
    links: &TokenStream,
) -> TokenStream {
    let definition = defined(common, kind);
    let table = table(fields);
    quote!(static __ITEM: __qapi::Item = __qapi::Item::new(#definition, #table, &[#links]);)
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

/// The members and their names.
fn table(fields: &[Member]) -> TokenStream {
    let names = || described(fields).map(|field| field.name.as_str());
    if names().next().is_none() {
        return quote!(__qapi::MemberTable::NOTHING);
    }
    let filter = names().fold(0_u64, |filter, name| filter | 1 << (Name::new(name).hash() >> 26));
    let guarded = described(fields).any(Member::is_guarded);
    let slots = slots(names());
    let names = self::names(names());
    let members = described(fields).map(member);
    quote!(__qapi::MemberTable::new(&[#names], &[#(#members),*], #slots, #filter, #guarded))
}

/// The names as visitors use them. All that can be found out about them is found out here: the compiler's evaluation
/// of constants would take many times as long.
fn names<'n>(names: impl Iterator<Item = &'n str>) -> TokenStream {
    let name = |text: &'n str| match Name::new(text).parts() {
        Some((_, head, hash, key_len, key)) => {
            let key = Literal::byte_string(&key);
            quote!(__qapi::name(#text, #head, #hash, #key_len, #key),)
        }
        None => quote!(__qapi::Name::new(#text),),
    };
    names.map(name).collect()
}

/// Where names are found by their hashes.
fn slots<'n>(names: impl Iterator<Item = &'n str>) -> Literal {
    let hashes: Vec<_> = names.map(|name| Name::new(name).hash()).collect();
    Literal::byte_string(&lookup::slots(&hashes))
}

fn member(field: &Member) -> TokenStream {
    let Member { ty, name, doc, required, .. } = field;
    let of = match field.kind {
        FieldKind::Discriminator => {
            quote!(__qapi::required(<<#ty as __qapi::QapiBranches>::Tag as __qapi::QapiType>::FACTS))
        }
        _ => {
            let trait_ = field.trait_();
            if *required {
                quote!(__qapi::required(<#ty as #trait_>::FACTS))
            } else {
                quote!(<#ty as #trait_>::OF)
            }
        }
    };
    let of = match field.attrs.ty.as_ref().filter(|_| field.kind == FieldKind::Plain) {
        Some(given) => {
            let text = given.to_string();
            quote!(__qapi::spelled(#text, #of))
        }
        None => of,
    };
    let plain = quote!(__qapi::member(#name, #doc, #of));
    if field.since.is_none() && field.cond.is_always() && field.features.is_empty() {
        return plain;
    }
    let since = option(field.since.as_ref());
    let condition = condition(&field.cond);
    let features = features(&field.features);
    quote!(__qapi::Member { since: #since, condition: #condition, features: #features, ..#plain })
}

/// The static that holds the values of an enum and their names. `open` says whether others are kept.
pub(super) fn values(variants: &[Variant], open: bool) -> TokenStream {
    let names = names(variants.iter().map(|variant| variant.name.as_str()));
    let values = variants.iter().map(|variant| {
        let Variant { name, doc, .. } = variant;
        let since = option(variant.since.as_ref());
        let condition = condition(&variant.cond);
        let features = features(&variant.features);
        let plain = quote!(__qapi::EnumValue::new(#name, #doc));
        if variant.since.is_none() && variant.cond.is_always() && variant.features.is_empty() {
            return plain;
        }
        quote!(__qapi::EnumValue { since: #since, condition: #condition, features: #features, ..#plain })
    });
    let slots = value_slots(variants);
    let guarded = variants.iter().any(|value| !value.cond.is_always() || !value.features.is_empty());
    quote! {
        static __TABLE: __qapi::EnumTable = __qapi::EnumTable {
            names: &[#names],
            values: &[#(#values),*],
            slots: #slots,
            open: #open,
            guarded: #guarded,
        };
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
