//! What an item asks for beyond what every definition needs.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Type;

use crate::lower::{
    FieldKind, Fields, Item, ItemKind, Member, Variant, What, argument_of, last_segment, option_of,
};

pub(super) fn expand(item: &Item) -> TokenStream {
    let (attrs, ident) = (&item.attrs, &item.common.ident);
    let is_enum = matches!(item.what(), What::Enum | What::Alternate | What::Branches);
    let is_type = !matches!(item.what(), What::Branches | What::Command | What::Event);
    // What the item lacks for these, or has already, is said of the word that asks for them.
    let here = |word: Span| Span::call_site().located_at(word);
    let serde = (attrs.serde.is_present() && !attrs.has_serdes_own && is_type).then(|| {
        let span = attrs.serde.span();
        let impls = serde(ident, span);
        quote_spanned!(span=> __qapi::if_serde! { #impls })
    });
    let new = (attrs.new.is_present() && !is_enum).then(|| new(item, here(attrs.new.span())));
    let from = attrs.from.is_present().then(|| from(item, here(attrs.from.span())));
    let recursive = attrs.recursive.is_present().then(|| recursive(item, here(attrs.recursive.span())));
    quote!(#serde #new #from #recursive)
}

/// serde's traits, in the form of the wire.
fn serde(ident: &Ident, span: Span) -> TokenStream {
    quote_spanned! {span=>
        #[automatically_derived]
        impl __qapi::serde::Serialize for #ident {
            fn serialize<__S: __qapi::serde::Serializer>(
                &self,
                __serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                __qapi::serialize(self, __serializer)
            }
        }
        #[automatically_derived]
        impl<'de> __qapi::serde::Deserialize<'de> for #ident {
            fn deserialize<__D: __qapi::serde::Deserializer<'de>>(
                __deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                __qapi::deserialize(__deserializer)
            }
        }
    }
}

/// `new(...)`, which takes what is required and leaves out all else.
fn new(item: &Item, span: Span) -> TokenStream {
    let (ident, vis) = (&item.common.ident, &item.common.vis);
    if let ItemKind::Command { arguments: Fields::Named(ty), .. }
    | ItemKind::Event { data: Fields::Named(ty) } = &item.kind
    {
        return new_of(ident, vis, &[quote!(members: #ty)], &quote!(Self(members)), span);
    }
    let fields = item.fields();
    let mut parameters = Vec::new();
    let mut values = TokenStream::new();
    for Member { ident, ty, kind, required, .. } in fields {
        let text = ident.to_string();
        // A keyword stays a raw identifier: which words are keywords depends on the edition.
        let plain = text.trim_start_matches('_');
        let is_raw = text != qapi_schema::name::unraw(&text);
        let is_taken = plain != text && fields.iter().any(|other| other.ident == plain);
        let parameter = match syn::parse_str::<Ident>(plain) {
            Ok(_) if !is_raw && !is_taken => format_ident!("{plain}"),
            _ => ident.clone(),
        };
        let value = match kind {
            _ if option_of(ty).is_some() && !required => quote!(__qapi::None),
            FieldKind::Rest => quote!(::core::default::Default::default()),
            _ if is_text(ty) => {
                parameters.push(quote!(#parameter: impl ::core::convert::Into<#ty>));
                quote!(::core::convert::Into::into(#parameter))
            }
            _ => {
                parameters.push(quote!(#parameter: #ty));
                quote!(#parameter)
            }
        };
        values.extend(quote!(#ident: #value,));
    }
    new_of(ident, vis, &parameters, &quote!(Self { #values }), span)
}

fn new_of(
    ident: &Ident,
    vis: &syn::Visibility,
    parameters: &[TokenStream],
    value: &TokenStream,
    span: Span,
) -> TokenStream {
    // The schema says how many there are.
    let allowed = (parameters.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote_spanned! {span=>
        #[automatically_derived]
        impl #ident {
            /// Makes it of its required members. The optional ones are left out.
            #allowed
            #[inline]
            #vis fn new(#(#parameters),*) -> Self {
                #value
            }
        }
    }
}

/// Text is taken in any form that becomes it.
fn is_text(ty: &Type) -> bool {
    let last = |ty: &Type| match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    };
    match last(ty).as_deref() {
        Some("String") => true,
        Some("Secret") => {
            argument_of(ty, "Secret").is_some_and(|inner| last(inner).as_deref() == Some("String"))
        }
        _ => false,
    }
}

/// `From` for each branch whose type no other branch has.
fn from(item: &Item, span: Span) -> TokenStream {
    let variants = match &item.kind {
        ItemKind::Alternate { branches } => branches,
        ItemKind::Branches { variants, .. } => variants,
        _ => return TokenStream::new(),
    };
    let ident = &item.common.ident;
    let spelled = |variant: &Variant| variant.ty.as_ref().map(|ty| unboxed(ty).to_token_stream().to_string());
    let impls = variants.iter().filter_map(|variant| {
        let ty = variant.ty.as_ref()?;
        let text = spelled(variant);
        if variants.iter().filter(|other| spelled(other) == text).count() > 1 {
            return None;
        }
        let name = &variant.ident;
        let inner = unboxed(ty);
        let value = if std::ptr::eq(inner, ty) { quote!(__value) } else { quote!(__qapi::Box::new(__value)) };
        Some(quote_spanned! {span=>
            #[automatically_derived]
            impl ::core::convert::From<#inner> for #ident {
                #[inline]
                fn from(__value: #inner) -> Self {
                    #ident::#name(#value)
                }
            }
        })
    });
    quote!(#(#impls)*)
}

/// What is in a `Box`. Text may be boxed itself.
fn unboxed(ty: &Type) -> &Type {
    match argument_of(ty, "Box") {
        Some(inner) if last_segment(inner).is_some_and(|segment| segment.ident != "str") => inner,
        _ => ty,
    }
}

/// `Clone`, `Debug` and `PartialEq` that survive values as deep as JSON text may nest.
fn recursive(item: &Item, span: Span) -> TokenStream {
    let ident = &item.common.ident;
    let text = ident.to_string();
    let (variants, others): (&[Variant], Vec<&Ident>) = match &item.kind {
        ItemKind::Struct { .. }
        | ItemKind::Union { .. }
        | ItemKind::Command { arguments: Fields::Inline(_), .. }
        | ItemKind::Event { data: Fields::Inline(_) } => {
            let names: Vec<_> = item.fields().iter().map(|field| field.ident.to_token_stream()).collect();
            let texts = names.iter().map(|name| qapi_schema::name::unraw(&name.to_string()).to_owned());
            let debug = quote_spanned!(span=> debug_struct(#text)#(.field(#texts, &self.#names))*);
            return recursive_struct(ident, &names, &debug, span);
        }
        ItemKind::Command { arguments: Fields::Named(_), .. }
        | ItemKind::Event { data: Fields::Named(_) } => {
            let debug = quote_spanned!(span=> debug_tuple(#text).field(&self.0));
            return recursive_struct(ident, &[quote!(0)], &debug, span);
        }
        ItemKind::Alternate { branches } => (branches, Vec::new()),
        ItemKind::Branches { variants, rest, unrecognized, .. } => {
            (variants, rest.iter().chain(unrecognized.as_ref()).collect())
        }
        ItemKind::Enum { .. } => return TokenStream::new(),
    };
    let full: Vec<_> = variants.iter().filter(|v| v.ty.is_some()).map(|v| &v.ident).chain(others).collect();
    let empty: Vec<_> = variants.iter().filter(|v| v.ty.is_none()).map(|v| &v.ident).collect();
    let full_texts = full.iter().map(|name| name.to_string());
    let empty_texts = empty.iter().map(|name| name.to_string());
    quote_spanned! {span=>
        #[automatically_derived]
        impl ::core::clone::Clone for #ident {
            #[inline]
            fn clone(&self) -> Self {
                __qapi::grow(|| match self {
                    #(#ident::#full(__value) => #ident::#full(::core::clone::Clone::clone(__value)),)*
                    #(#ident::#empty => #ident::#empty,)*
                })
            }
        }
        #[automatically_derived]
        impl ::core::fmt::Debug for #ident {
            #[inline]
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __qapi::grow(|| match self {
                    #(#ident::#full(__value) => __f.debug_tuple(#full_texts).field(__value).finish(),)*
                    #(#ident::#empty => __f.write_str(#empty_texts),)*
                })
            }
        }
        #[automatically_derived]
        impl ::core::cmp::PartialEq for #ident {
            #[inline]
            fn eq(&self, __other: &Self) -> bool {
                __qapi::grow(|| match (self, __other) {
                    #((#ident::#full(__a), #ident::#full(__b)) => __a == __b,)*
                    #((#ident::#empty, #ident::#empty) => true,)*
                    _ => false,
                })
            }
        }
    }
}

fn recursive_struct(ident: &Ident, names: &[TokenStream], debug: &TokenStream, span: Span) -> TokenStream {
    quote_spanned! {span=>
        #[automatically_derived]
        impl ::core::clone::Clone for #ident {
            #[inline]
            fn clone(&self) -> Self {
                __qapi::grow(|| Self { #(#names: ::core::clone::Clone::clone(&self.#names)),* })
            }
        }
        #[automatically_derived]
        impl ::core::fmt::Debug for #ident {
            #[inline]
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __qapi::grow(|| __f.#debug.finish())
            }
        }
        #[automatically_derived]
        impl ::core::cmp::PartialEq for #ident {
            #[inline]
            fn eq(&self, __other: &Self) -> bool {
                __qapi::grow(|| true #(&& self.#names == __other.#names)*)
            }
        }
    }
}
