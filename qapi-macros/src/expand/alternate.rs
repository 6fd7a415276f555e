//! Alternates.

use proc_macro2::TokenStream;
use quote::quote;

use super::{const_checks, describe};
use crate::lower::{Item, Variant};

pub(super) fn expand(item: &Item, branches: &[Variant]) -> TokenStream {
    let ident = &item.common.ident;
    let name = &item.common.name;
    let described = describe::branches(branches);
    let kind = quote!(__qapi::Kind::Alternate(__qapi::Alternate { branches: &__BRANCHES }));
    let definition = describe::definition(&item.common, &kind);
    let checks = const_checks::of_alternate(branches);
    let (idents, types): (Vec<_>, Vec<_>) =
        branches.iter().filter_map(|branch| Some((&branch.ident, branch.ty.as_ref()?))).unzip();
    let inputs =
        branches.iter().filter_map(|branch| branch.ty.as_ref().map(|ty| (branch, ty))).enumerate().map(
            |(index, (branch, ty))| {
                let variant = &branch.ident;
                let exists = (!branch.cond.is_always()).then(
                    || quote!(&& __qapi::InputVisitor::settings(__v).exists(&__BRANCHES[#index].condition)),
                );
                quote! {
                    if <#ty as __qapi::QapiType>::JSON.contains(__kind) #exists {
                        match <#ty as __qapi::QapiType>::input(__v, __name) {
                            __qapi::Ok(__value) => __qapi::Ok(#ident::#variant(__value)),
                            __qapi::Err(__failed) => __qapi::Err(__failed),
                        }
                    } else
                }
            },
        );
    let outputs = branches.iter().enumerate().map(|(index, branch)| {
        let (variant, ty) = (&branch.ident, &branch.ty);
        let off = (!branch.cond.is_always())
            .then(|| quote!(if __qapi::branch_switched_off(__v, &__BRANCHES[#index]) { return; }));
        quote! {
            #ident::#variant(__value) => {
                #off
                __v.start_alternate(__name);
                <#ty as __qapi::QapiType>::output(__value, __v, __name);
                __v.end_alternate();
            }
        }
    });
    quote! {
        #described
        #definition
        #checks
        #[automatically_derived]
        impl __qapi::QapiType for #ident {
            const FACTS: __qapi::TypeFacts<'static> = __qapi::object_facts(#name, __qapi::TypeKind::Alternate);

            const DEFINITION: __qapi::Option<&'static __qapi::Definition<'static>> = __qapi::Some(&__DEFINITION);

            type Visits = Self;
        }
        #[automatically_derived]
        impl __qapi::VisitsElement for #ident {}
        #[automatically_derived]
        impl __qapi::Visits<#ident> for #ident {
            const LINKS: &'static [fn() -> __qapi::Node] = &[#(<#types as __qapi::QapiType>::node),*];

            #[inline]
            fn input(__v: &mut dyn __qapi::InputVisitor, __name: &__qapi::Name<'_>) -> __qapi::Result<Self> {
                let __kind = __v.start_alternate(__name)?;
                let __result = #(#inputs)* {
                    __qapi::Err(__qapi::alternate_mismatch(__v, __name, #name))
                };
                __v.end_alternate();
                __result
            }

            #[inline]
            fn output(__value: &#ident, __v: &mut dyn __qapi::OutputVisitor, __name: &__qapi::Name<'_>) {
                match __value { #(#outputs)* }
            }

            #[inline]
            fn clone_with(__value: &#ident, __v: &mut dyn __qapi::CloneVisitor, __name: &__qapi::Name<'_>) -> #ident {
                match __value {
                    #(#ident::#idents(__value) => #ident::#idents(<#types as __qapi::QapiType>::clone_with(__value, __v, __name)),)*
                }
            }

            #[inline]
            fn dealloc(__value: #ident, __v: &mut dyn __qapi::DeallocVisitor) {
                match __value {
                    #(#ident::#idents(__value) => <#types as __qapi::QapiType>::dealloc(__value, __v),)*
                }
            }
        }
    }
}
