//! Enums.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::describe;
use crate::lower::{Item, Variant};

pub(super) fn expand(item: &Item, values: &[Variant], unrecognized: Option<&Ident>) -> TokenStream {
    let ident = &item.common.ident;
    let prefix = describe::option(item.attrs.prefix.as_ref().map(|prefix| &prefix.text));
    let described = describe::enumeration(&item.common, &prefix, values, unrecognized.is_some());
    let (idents, names): (Vec<_>, Vec<_>) = values.iter().map(|value| (&value.ident, &value.name)).unzip();
    let indices = 0..values.len();
    let indices_back = indices.clone();
    let keep = unrecognized.map(|variant| {
        quote! {
            #[inline]
            fn unrecognized(__name: __qapi::Box<str>) -> __qapi::Option<Self> {
                __qapi::Some(#ident::#variant(__name))
            }
        }
    });
    let name_of_kept = unrecognized.map(|variant| quote!(#ident::#variant(__name) => __name,));
    let index_of_kept = unrecognized.map(|variant| quote!(#ident::#variant(_) => __qapi::None,));
    // A match on a reference to an enum without values needs an arm all the same.
    let never = (values.is_empty() && unrecognized.is_none()).then(|| quote!(_ => ::core::unreachable!(),));
    quote! {
        #described
        #[automatically_derived]
        impl __qapi::QapiEnum for #ident {
            const TABLE: &'static __qapi::EnumTable = &__ENUM.table;

            #[inline]
            fn from_index(__index: usize) -> __qapi::Option<Self> {
                match __index {
                    #(#indices => __qapi::Some(#ident::#idents),)*
                    _ => __qapi::None,
                }
            }

            #[inline]
            fn index(&self) -> __qapi::Option<usize> {
                match self {
                    #(#ident::#idents => __qapi::Some(#indices_back),)*
                    #index_of_kept
                    #never
                }
            }

            #keep

            #[inline]
            fn name(&self) -> &str {
                match self {
                    #(#ident::#idents => #names,)*
                    #name_of_kept
                    #never
                }
            }
        }
        #[automatically_derived]
        impl __qapi::QapiType for #ident {
            const FACTS: __qapi::TypeFacts<'static> = __qapi::facts(&__ENUM.definition);
            type Visits = __qapi::OfValues;
        }
        #[automatically_derived]
        impl ::core::fmt::Display for #ident {
            #[inline]
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __f.pad(__qapi::QapiEnum::name(self))
            }
        }
        #[automatically_derived]
        impl ::core::str::FromStr for #ident {
            type Err = __qapi::Error;

            #[inline]
            fn from_str(__text: &str) -> ::core::result::Result<Self, __qapi::Error> {
                __qapi::parse_enum(__text)
            }
        }
    }
}
