//! The branches of a union.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Path, Type};

use super::{const_checks, describe};
use crate::diagnostics::Tokens;
use crate::lower::{Item, Variant};

pub(super) fn expand(
    item: &Item,
    tag: &Path,
    variants: &[Variant],
    rest: Option<&Ident>,
    unrecognized: Option<&Ident>,
) -> TokenStream {
    let ident = &item.common.ident;
    let described = describe::branches(variants);
    let checks = const_checks::of_branches(item, tag, variants, unrecognized);
    let has_rest = rest.is_some();
    let arguments = quote!(__qapi::Of::<#tag>::TABLE, __VARIANTS, #has_rest);
    let select = const_checks::call(ident.span(), "select", &arguments);
    let names = variants.iter().map(|Variant { name, .. }| {
        let hash = qapi_schema::lookup::hash(name.as_bytes());
        quote!((#name, #hash))
    });
    let types = || variants.iter().filter_map(|variant| variant.ty.as_ref());
    let (arms, links) = (types(), types());
    // That it may be less visible than the branches is said of it.
    let span = Span::call_site().located_at(Tokens::of(tag).first);
    let tag_type = quote_spanned!(span=> type Tag = #tag;);
    let takes_in = takes_in(&types().collect::<Vec<_>>());
    let input = input(item, tag, variants, rest, unrecognized);
    let visits = visits(item, tag, variants, rest, unrecognized);
    quote! {
        #described
        static __VARIANTS: &[(&str, u32)] = &[#(#names),*];
        /// Which variant each value of the discriminator selects.
        static __SELECT: [u16; __qapi::Of::<#tag>::TABLE.names.len()] =
            #select;
        #checks
        #[automatically_derived]
        impl __qapi::QapiBranches for #ident {
            #tag_type
            const BRANCHES: &'static [__qapi::Branch<'static>] = &__BRANCHES;
            const ARMS: &'static [__qapi::Option<&'static __qapi::Shape<'static>>] =
                &[#(__qapi::Of::<#arms>::ARM),*];
            type TakesIn = #takes_in;

            #[inline]
            fn node() -> __qapi::Node {
                __qapi::Node {
                    definition: __qapi::None,
                    links: &[__qapi::Of::<#tag>::NODE, #(__qapi::Of::<#links>::NODE),*],
                }
            }

            #[inline]
            fn input_branch(
                __v: &mut dyn __qapi::InputVisitor,
                __tag: __qapi::Lookup,
                __around: __qapi::Option<__qapi::Around<'_>>,
            ) -> __qapi::Result<Self> {
                #input
            }

            #visits
        }
    }
}

/// The type that stands for the objects whose members the branches add: pairs, and pairs of pairs.
fn takes_in(types: &[&Type]) -> TokenStream {
    match types {
        [] => quote!(()),
        [ty] => quote!(__qapi::TakesBranch<#ty>),
        more => {
            let (left, right) = more.split_at(more.len() / 2);
            let (left, right) = (takes_in(left), takes_in(right));
            quote!((#left, #right))
        }
    }
}

fn input(
    item: &Item,
    tag: &Path,
    variants: &[Variant],
    rest: Option<&Ident>,
    unrecognized: Option<&Ident>,
) -> TokenStream {
    let ident = &item.common.ident;
    let mut branch = 0usize;
    let arms = variants.iter().enumerate().map(|(number, variant)| {
        let number = u16::try_from(number).unwrap_or(u16::MAX);
        let name = &variant.ident;
        let Some(ty) = &variant.ty else {
            return quote! {
                #number => {
                    __qapi::input_around(__v, __around)?;
                    __qapi::Ok(#ident::#name)
                }
            };
        };
        let index = branch;
        branch += 1;
        let exists =
            (!variant.cond.is_always()).then(|| quote!(__qapi::branch_exists(__v, &__BRANCHES[#index])?;));
        quote! {
            #number => {
                #exists
                match __qapi::Of::<#ty>::input(__v, __around) {
                    __qapi::Ok(__value) => __qapi::Ok(#ident::#name(__value)),
                    __qapi::Err(__failed) => __qapi::Err(__failed),
                }
            }
        }
    });
    let otherwise = match rest {
        Some(name) => quote! {{
            __qapi::input_around(__v, __around)?;
            match __qapi::Of::<#tag>::from_index(__index) {
                __qapi::Some(__value) => __qapi::Ok(#ident::#name(__value)),
                __qapi::None => __qapi::Err(__qapi::Failed),
            }
        }},
        None => quote!(__qapi::Err(__qapi::Failed)),
    };
    let unknown = match unrecognized {
        Some(name) => quote! {
            match __qapi::UnknownBranch::input(__v, __tag, __around) {
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
    tag: &Path,
    variants: &[Variant],
    rest: Option<&Ident>,
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
        let Some(ty) = &variant.ty else {
            names.extend(quote!(#ident::#name => #text,));
            outputs.extend(quote!(#ident::#name => {}));
            clones.extend(quote!(#ident::#name => #ident::#name,));
            deallocs.extend(quote!(#ident::#name => {}));
            continue;
        };
        let index = branch;
        branch += 1;
        let off = (!variant.cond.is_always())
            .then(|| quote!(if __qapi::branch_switched_off(__v, &__BRANCHES[#index]) { return; }));
        names.extend(quote!(#ident::#name(_) => #text,));
        outputs.extend(quote! {
            #ident::#name(__value) => {
                #off
                __qapi::Of::<#ty>::output(__value, __v);
            }
        });
        clones
            .extend(quote!(#ident::#name(__value) => #ident::#name(__qapi::Of::<#ty>::clone(__value, __v)),));
        deallocs.extend(quote!(#ident::#name(__value) => __qapi::Of::<#ty>::dealloc(__value, __v),));
    }
    if let Some(name) = rest {
        names.extend(quote!(#ident::#name(__tag) => __qapi::Of::<#tag>::name(__tag),));
        outputs.extend(quote!(#ident::#name(_) => {}));
        clones.extend(quote!(#ident::#name(__tag) => #ident::#name(__qapi::Of::<#tag>::copy(__tag)),));
        deallocs.extend(quote!(#ident::#name(_) => {}));
    }
    if let Some(name) = unrecognized {
        names.extend(quote!(#ident::#name(__unknown) => &__unknown.tag,));
        outputs.extend(quote!(#ident::#name(__unknown) => __unknown.output(__v),));
        clones.extend(quote!(#ident::#name(__unknown) => #ident::#name(__unknown.clone_with(__v)),));
        deallocs
            .extend(quote!(#ident::#name(__unknown) => __qapi::Rest::dealloc_rest(__unknown.members, __v),));
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
