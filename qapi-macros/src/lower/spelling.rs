//! Types as they are spelled. What a type is, only traits can tell; this is for what looks like something.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Type;

/// What an `Option` is one of.
pub(crate) fn option_of(ty: &Type) -> Option<&Type> {
    argument_of(ty, "Option")
}

/// The one type argument of a path that ends in `name`.
pub(crate) fn argument_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let segment = last_segment(ty).filter(|segment| segment.ident == name)?;
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    match arguments.args.first() {
        Some(syn::GenericArgument::Type(ty)) if arguments.args.len() == 1 => Some(ty),
        _ => None,
    }
}

/// The last segment of a path: the type itself, without where it lives.
pub(crate) fn last_segment(ty: &Type) -> Option<&syn::PathSegment> {
    match ty {
        Type::Path(path) => path.path.segments.last(),
        // What a macro was given as a type.
        Type::Group(group) => last_segment(&group.elem),
        Type::Paren(paren) => last_segment(&paren.elem),
        _ => None,
    }
}

/// Whether it is a built-in type, or lists and the like of one: names behind which there is nothing else.
pub(crate) fn is_spelled_out(ty: &Type) -> bool {
    let inner = innermost(ty);
    is_scalar(inner)
        || last_segment(inner).is_some_and(|segment| segment.ident == "String" || segment.ident == "str")
}

/// Whether there is nothing deep in it, whatever else the schema has: a type of QAPI may be called `String`.
pub(crate) fn is_flat(ty: &Type) -> bool {
    is_scalar(innermost(ty))
}

fn innermost(ty: &Type) -> &Type {
    match ["Option", "Vec", "Box"].iter().find_map(|outer| argument_of(ty, outer)) {
        Some(inner) => innermost(inner),
        None => ty,
    }
}

/// Whether it is a number or a boolean, or an `Option` of one: of these there is nothing to clone but the value.
pub(crate) fn is_copied(ty: &Type) -> bool {
    is_scalar(option_of(ty).unwrap_or(ty))
}

fn is_scalar(ty: &Type) -> bool {
    last_segment(ty).is_some_and(|segment| {
        matches!(
            segment.ident.to_string().as_str(),
            "bool" | "f64" | "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64"
        )
    })
}

/// Whether the type is the item itself, which is the only one of that name where the item is defined. A type of
/// another module may be called the same.
pub(crate) fn is_self(ty: &Type, item: &Ident) -> bool {
    match ty {
        Type::Path(path) => path.qself.is_none() && path.path.is_ident(item),
        Type::Group(group) => is_self(&group.elem, item),
        Type::Paren(paren) => is_self(&paren.elem, item),
        _ => false,
    }
}

/// Writes out what `Self` is in the types of fields: the code that mentions them stands outside of the item.
pub(crate) fn name_self(input: &mut syn::DeriveInput) {
    let fields: Vec<&mut syn::Field> = match &mut input.data {
        syn::Data::Struct(data) => data.fields.iter_mut().collect(),
        syn::Data::Enum(data) => data.variants.iter_mut().flat_map(|variant| &mut variant.fields).collect(),
        syn::Data::Union(_) => return,
    };
    for field in fields {
        let named = named_self(field.ty.to_token_stream(), &input.ident);
        if let Some(ty) = named.and_then(|tokens| syn::parse2(tokens).ok()) {
            field.ty = ty;
        }
    }
}

/// The tokens with the item's name for `Self`; nothing where they do not have it.
fn named_self(tokens: TokenStream, item: &Ident) -> Option<TokenStream> {
    let mut found = false;
    let named = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) if ident == "Self" => {
            found = true;
            let mut named = item.clone();
            named.set_span(ident.span());
            TokenTree::Ident(named)
        }
        TokenTree::Group(group) => match named_self(group.stream(), item) {
            Some(inner) => {
                found = true;
                let mut named = Group::new(group.delimiter(), inner);
                named.set_span(group.span());
                TokenTree::Group(named)
            }
            None => TokenTree::Group(group),
        },
        other => other,
    });
    let named = named.collect();
    found.then_some(named)
}
