//! The description: the item as constants of `qapi-schema`'s types.

use proc_macro2::{Literal, TokenStream};
use qapi_schema::lookup::{self, Name};
use quote::quote;

use super::const_checks;
use crate::attr::Cond;
use crate::lower::{Common, FeatureIr, FieldKind, Member, Variant};

/// The static that holds the definition. `kind` is what the definition is.
pub(super) fn definition(common: &Common, kind: &TokenStream) -> TokenStream {
    let name = &common.name;
    let doc = &common.doc;
    let since = option(common.since.as_ref());
    let condition = condition(&common.cond);
    let features = features(&common.features);
    let qapi_schema::Exceptions { command_name, member_names, returns, documentation } = common.exceptions;
    let exceptions = if common.exceptions == qapi_schema::Exceptions::NONE {
        quote!(__qapi::Exceptions::NONE)
    } else {
        quote! {
            __qapi::Exceptions {
                command_name: #command_name,
                member_names: #member_names,
                returns: #returns,
                documentation: #documentation,
            }
        }
    };
    quote! {
        static __DEFINITION: __qapi::Definition<'static> = __qapi::Definition {
            name: #name,
            doc: #doc,
            since: #since,
            condition: #condition,
            features: #features,
            exceptions: #exceptions,
            kind: #kind,
        };
    }
}

/// Fields that are members of the object.
pub(super) fn described(fields: &[Member]) -> impl Iterator<Item = &Member> {
    fields.iter().filter(|field| field.is_member())
}

/// The static that holds the members and their names.
pub(super) fn members(fields: &[Member]) -> TokenStream {
    let names = || described(fields).map(|field| field.name.as_str());
    let filter = names().fold(0_u64, |filter, name| filter | 1 << (Name::new(name).hash() >> 26));
    let (all, mut required, mut uncertain) = (described(fields).take(64).count(), 0_u64, TokenStream::new());
    for (bit, field) in described(fields).take(64).enumerate() {
        let (ty, trait_) = (&field.ty, field.trait_());
        if field.is_option() {
            continue;
        }
        if field.required || field.kind == FieldKind::Discriminator || field.is_spelled_out() {
            required |= 1 << bit;
        } else {
            uncertain.extend(quote!(| __qapi::bit_unless(<#ty as #trait_>::OPTIONAL, #bit)));
        }
    }
    let all = if all == 64 { u64::MAX } else { (1 << all) - 1 };
    let guarded = described(fields).any(Member::is_guarded);
    let slots = slots(names());
    let names = self::names(names());
    let members = described(fields).map(member);
    let checks = const_checks::of_types(fields);
    quote! {
        static __TABLE: __qapi::MemberTable = __qapi::MemberTable {
            names: &[#names],
            members: &[#(#members),*],
            slots: #slots,
            filter: #filter,
            required: #required #uncertain,
            all: #all,
            guarded: #guarded,
        };
        #checks
    }
}

/// The names as visitors use them. All that can be found out about them is found out here: the compiler's evaluation
/// of constants would take many times as long.
fn names<'n>(names: impl Iterator<Item = &'n str>) -> TokenStream {
    let name = |text: &'n str| match Name::new(text).parts() {
        Some((_, head, hash, key_len, key)) => {
            let key = Literal::byte_string(&key);
            quote!(__qapi::Name::of(#text, #head, #hash, #key_len, *#key),)
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
    let since = option(field.since.as_ref());
    let condition = condition(&field.cond);
    let features = features(&field.features);
    let (facts, optional) = match field.kind {
        FieldKind::Discriminator => {
            (quote!(<<#ty as __qapi::QapiBranches>::Tag as __qapi::QapiType>::FACTS.ty), quote!(false))
        }
        _ => {
            let trait_ = field.trait_();
            let optional = if *required { quote!(false) } else { quote!(<#ty as #trait_>::OPTIONAL) };
            (quote!(<#ty as #trait_>::FACTS.ty), optional)
        }
    };
    let ty = match field.attrs.ty.as_ref().filter(|_| field.kind == FieldKind::Plain) {
        Some(given) => {
            let text = given.to_string();
            quote!(__qapi::TypeRef { name: #text, ..#facts })
        }
        None => facts,
    };
    let plain = quote!(__qapi::Member::new(#name, #doc, #ty, #optional));
    if field.since.is_none() && field.cond.is_always() && field.features.is_empty() {
        return plain;
    }
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
        let condition = condition(&variant.cond);
        Some(quote! {
            __qapi::Branch {
                name: #name,
                doc: #doc,
                condition: #condition,
                ty: <#ty as __qapi::QapiType>::FACTS.ty,
            }
        })
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
