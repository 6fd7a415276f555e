//! The branches of a union.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Path;

use super::{const_checks, describe};
use crate::lower::{Item, Variant};

pub(super) fn expand(
    item: &Item,
    tag: &Path,
    variants: &[Variant],
    rest: Option<&Variant>,
    unrecognized: Option<&Ident>,
) -> TokenStream {
    let ident = &item.common.ident;
    let described = describe::branches(variants);
    let checks = const_checks::of_branches(tag, variants);
    let names = variants.iter().map(|variant| &variant.name);
    let has_rest = rest.is_some();
    let types = || variants.iter().filter_map(|variant| variant.ty.as_ref());
    let (arms, links) = (types(), types());
    let input = input(item, variants, rest, unrecognized);
    let visits = visits(item, variants, rest, unrecognized);
    quote! {
        #described
        static __VARIANTS: &[&str] = &[#(#names),*];
        /// Which variant each value of the discriminator selects.
        static __SELECT: [u16; <#tag as __qapi::QapiEnum>::TABLE.names.len()] =
            __qapi::select(<#tag as __qapi::QapiEnum>::TABLE, __VARIANTS, #has_rest);
        #checks
        #[automatically_derived]
        impl __qapi::QapiBranches for #ident {
            type Tag = #tag;
            const BRANCHES: &'static [__qapi::Branch<'static>] = &__BRANCHES;
            const ARMS: &'static [__qapi::Option<&'static __qapi::Shape<'static>>] =
                &[#(__qapi::Some(<#arms as __qapi::QapiMembers>::SHAPE)),*];

            fn node() -> __qapi::Node {
                __qapi::Node {
                    definition: __qapi::None,
                    links: &[<#tag as __qapi::QapiType>::node, #(<#links as __qapi::QapiType>::node),*],
                }
            }

            #[inline]
            fn input_branch(__v: &mut dyn __qapi::InputVisitor, __tag: __qapi::Lookup) -> __qapi::Result<Self> {
                #input
            }

            #visits
        }
    }
}

fn input(
    item: &Item,
    variants: &[Variant],
    rest: Option<&Variant>,
    unrecognized: Option<&Ident>,
) -> TokenStream {
    let ident = &item.common.ident;
    let mut branch = 0usize;
    let arms = variants.iter().enumerate().map(|(number, variant)| {
        let number = u16::try_from(number).unwrap_or(u16::MAX);
        let name = &variant.ident;
        let Some(ty) = &variant.ty else {
            return quote!(#number => __qapi::Ok(#ident::#name),);
        };
        let index = branch;
        branch += 1;
        let exists =
            (!variant.cond.is_always()).then(|| quote!(__qapi::branch_exists(__v, &__BRANCHES[#index])?;));
        quote! {
            #number => {
                #exists
                match <#ty as __qapi::QapiMembers>::input_members(__v) {
                    __qapi::Ok(__value) => __qapi::Ok(#ident::#name(__value)),
                    __qapi::Err(__failed) => __qapi::Err(__failed),
                }
            }
        }
    });
    let otherwise = match rest {
        Some(Variant { ident: name, ty: Some(ty), .. }) => quote! {
            match <#ty as __qapi::QapiEnum>::from_index(__index) {
                __qapi::Some(__value) => __qapi::Ok(#ident::#name(__value)),
                __qapi::None => __qapi::Err(__qapi::Failed),
            }
        },
        _ => quote!(__qapi::Err(__qapi::Failed)),
    };
    let unknown = match unrecognized {
        Some(name) => quote! {
            match __qapi::UnknownBranch::input(__v, __tag) {
                __qapi::Ok(__value) => __qapi::Ok(#ident::#name(__value)),
                __qapi::Err(__failed) => __qapi::Err(__failed),
            }
        },
        None => quote!(__qapi::Err(__qapi::no_such_branch(__v, &__tag))),
    };
    quote! {
        match __tag {
            __qapi::Lookup::Known(__index) => match __qapi::selected(&__SELECT, __index) {
                #(#arms)*
                _ => #otherwise,
            },
            __qapi::Lookup::Unrecognized(__tag) => #unknown,
        }
    }
}

fn visits(
    item: &Item,
    variants: &[Variant],
    rest: Option<&Variant>,
    unrecognized: Option<&Ident>,
) -> TokenStream {
    let ident = &item.common.ident;
    let never = (variants.is_empty() && rest.is_none() && unrecognized.is_none())
        .then(|| quote!(_ => ::core::unreachable!(),));
    let mut names = TokenStream::new();
    let mut outputs = TokenStream::new();
    let mut clones = TokenStream::new();
    let mut deallocs = TokenStream::new();
    let mut branch = 0usize;
    for variant in variants {
        let (name, text) = (&variant.ident, &variant.name);
        if variant.ty.is_none() {
            names.extend(quote!(#ident::#name => #text,));
            outputs.extend(quote!(#ident::#name => {}));
            clones.extend(quote!(#ident::#name => #ident::#name,));
            deallocs.extend(quote!(#ident::#name => {}));
            continue;
        }
        let index = branch;
        branch += 1;
        let off = (!variant.cond.is_always())
            .then(|| quote!(if __qapi::branch_switched_off(__v, &__BRANCHES[#index]) { return; }));
        names.extend(quote!(#ident::#name(_) => #text,));
        outputs.extend(quote! {
            #ident::#name(__value) => {
                #off
                __qapi::QapiMembers::output_members(__value, __v);
            }
        });
        clones.extend(quote!(#ident::#name(__value) => #ident::#name(__qapi::QapiMembers::clone_members(__value, __v)),));
        deallocs
            .extend(quote!(#ident::#name(__value) => __qapi::QapiMembers::dealloc_members(__value, __v),));
    }
    if let Some(Variant { ident: name, .. }) = rest {
        names.extend(quote!(#ident::#name(__tag) => __qapi::QapiEnum::name(__tag),));
        outputs.extend(quote!(#ident::#name(_) => {}));
        clones.extend(quote!(#ident::#name(__tag) => #ident::#name(__qapi::copy_enum(__tag)),));
        deallocs.extend(quote!(#ident::#name(_) => {}));
    }
    if let Some(name) = unrecognized {
        names.extend(quote!(#ident::#name(__unknown) => &__unknown.tag,));
        outputs.extend(quote!(#ident::#name(__unknown) => __unknown.output(__v),));
        clones.extend(quote!(#ident::#name(__unknown) => #ident::#name(__unknown.clone_with(__v)),));
        deallocs.extend(quote!(#ident::#name(__unknown) => __qapi::dealloc_rest(__unknown.members, __v),));
    }
    quote! {
        #[inline]
        fn tag_name(&self) -> &str {
            match self { #names #never }
        }

        #[inline]
        fn output_branch(&self, __v: &mut dyn __qapi::OutputVisitor) {
            match self { #outputs #never }
        }

        #[inline]
        fn clone_branch(&self, __v: &mut dyn __qapi::CloneVisitor) -> Self {
            match self { #clones #never }
        }

        #[inline]
        fn dealloc_branch(self, __v: &mut dyn __qapi::DeallocVisitor) {
            match self { #deallocs #never }
        }
    }
}
