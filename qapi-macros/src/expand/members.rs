//! Visit functions of what has members.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use crate::lower::{FieldKind, Member};

/// A field, with the number of its member if it is one, and the variable that holds it while it is read.
struct Slot<'f> {
    field: &'f Member,
    index: usize,
    slot: Ident,
}

fn slots(fields: &[Member]) -> Vec<Slot<'_>> {
    let mut next = 0;
    let slot = |(number, field)| {
        let index = next;
        next += usize::from(super::describe::described(std::slice::from_ref(field)).next().is_some());
        Slot { field, index, slot: format_ident!("__{number}") }
    };
    fields.iter().enumerate().map(slot).collect()
}

/// The implementation of `QapiMembers`. `shape` is the expression of its shape.
pub(super) fn expand(ident: &Ident, fields: &[Member], shape: &TokenStream) -> TokenStream {
    let slots = slots(fields);
    let input = input(&slots);
    let output = output(&slots);
    let clone = clone(&slots);
    let dealloc = dealloc(&slots);
    quote! {
        #[automatically_derived]
        impl __qapi::QapiMembers for #ident {
            const SHAPE: &'static __qapi::Shape<'static> = #shape;

            #[inline]
            fn input_members(__v: &mut dyn __qapi::InputVisitor) -> __qapi::Result<Self> {
                #input
            }

            #[inline]
            fn output_members(&self, __v: &mut dyn __qapi::OutputVisitor) {
                #output
            }

            #[inline]
            fn clone_members(&self, __v: &mut dyn __qapi::CloneVisitor) -> Self {
                #clone
            }

            #[inline]
            fn dealloc_members(self, __v: &mut dyn __qapi::DeallocVisitor) {
                #dealloc
            }
        }
    }
}

/// The same where there is one unnamed field, whose members are visited in its place.
pub(super) fn expand_unnamed(ident: &Ident, ty: &syn::Type) -> TokenStream {
    let members = quote_spanned!(ty.span()=> <#ty as __qapi::QapiMembers>);
    quote! {
        #[automatically_derived]
        impl __qapi::QapiMembers for #ident {
            const SHAPE: &'static __qapi::Shape<'static> = #members::SHAPE;

            #[inline]
            fn input_members(__v: &mut dyn __qapi::InputVisitor) -> __qapi::Result<Self> {
                match #members::input_members(__v) {
                    __qapi::Ok(value) => __qapi::Ok(#ident(value)),
                    __qapi::Err(failed) => __qapi::Err(failed),
                }
            }

            #[inline]
            fn output_members(&self, __v: &mut dyn __qapi::OutputVisitor) {
                #members::output_members(&self.0, __v);
            }

            #[inline]
            fn clone_members(&self, __v: &mut dyn __qapi::CloneVisitor) -> Self {
                #ident(#members::clone_members(&self.0, __v))
            }

            #[inline]
            fn dealloc_members(self, __v: &mut dyn __qapi::DeallocVisitor) {
                #members::dealloc_members(self.0, __v);
            }
        }
    }
}

fn input(slots: &[Slot<'_>]) -> TokenStream {
    let declare = slots.iter().map(|Slot { field, slot, .. }| {
        let ty = &field.ty;
        quote!(let mut #slot: __qapi::Option<#ty> = __qapi::None;)
    });
    let tag = slots.iter().any(|slot| slot.field.kind == FieldKind::Discriminator);
    let declare_tag = tag.then(|| quote!(let mut __tag: __qapi::Option<__qapi::Lookup> = __qapi::None;));
    let steps = slots.iter().map(|Slot { field, index, slot }| {
        let ty = &field.ty;
        match (field.kind, field.is_guarded()) {
            (FieldKind::Plain, false) => quote!(__qapi::input_member(__v, &__NAMES[#index], &mut #slot)),
            (FieldKind::Plain, true) => {
                quote!(__qapi::input_member_guarded(__v, &__NAMES[#index], &__MEMBERS[#index], &mut #slot))
            }
            (FieldKind::Base, _) => quote!(__qapi::input_base(__v, &mut #slot)),
            (FieldKind::Rest, _) => quote!(__qapi::input_rest(__v, &mut #slot)),
            (FieldKind::Discriminator, false) => {
                quote!(__qapi::input_tag::<#ty>(__v, &__NAMES[#index], &mut __tag))
            }
            (FieldKind::Discriminator, true) => {
                quote!(__qapi::input_tag_guarded::<#ty>(__v, &__NAMES[#index], &__MEMBERS[#index], &mut __tag))
            }
        }
    });
    let branch = slots
        .iter()
        .filter(|slot| slot.field.kind == FieldKind::Discriminator)
        .map(|Slot { slot, .. }| quote!(&& __qapi::input_branch(__v, __tag, &mut #slot)));
    if slots.is_empty() {
        return quote!(__qapi::Ok(Self {}));
    }
    let taken = slots.iter().map(|Slot { slot, .. }| slot);
    let taken = quote!(#(#taken),*);
    let patterns = slots.iter().map(|Slot { slot, .. }| quote!(__qapi::Some(#slot)));
    let fields = slots.iter().map(|Slot { field, slot, .. }| {
        let ident = &field.ident;
        quote!(#ident: #slot)
    });
    quote! {
        #(#declare)*
        #declare_tag
        if #(#steps)&&* #(#branch)* {
            if let (#(#patterns,)*) = (#taken,) {
                return __qapi::Ok(Self { #(#fields),* });
            }
        }
        __qapi::Err(__qapi::Failed)
    }
}

fn output(slots: &[Slot<'_>]) -> TokenStream {
    let steps = slots.iter().map(|Slot { field, index, .. }| {
        let Member { ident, ty, .. } = field;
        match (field.kind, field.is_guarded()) {
            (FieldKind::Plain, false) => {
                quote!(__qapi::QapiMember::output_member(&self.#ident, __v, &__NAMES[#index]);)
            }
            (FieldKind::Plain, true) => {
                quote!(__qapi::output_member_guarded(&self.#ident, __v, &__NAMES[#index], &__MEMBERS[#index]);)
            }
            (FieldKind::Base, _) => quote!(__qapi::QapiMembers::output_members(&self.#ident, __v);),
            (FieldKind::Rest, _) => quote!(__qapi::output_rest(&self.#ident, __v);),
            (FieldKind::Discriminator, false) => {
                quote!(__qapi::output_tag::<#ty>(&self.#ident, __v, &__NAMES[#index]);)
            }
            (FieldKind::Discriminator, true) => {
                quote!(__qapi::output_tag_guarded::<#ty>(&self.#ident, __v, &__NAMES[#index], &__MEMBERS[#index]);)
            }
        }
    });
    let branch = slots.iter().filter(|slot| slot.field.kind == FieldKind::Discriminator).map(|slot| {
        let ident = &slot.field.ident;
        quote!(__qapi::QapiBranches::output_branch(&self.#ident, __v);)
    });
    quote!(#(#steps)* #(#branch)*)
}

fn clone(slots: &[Slot<'_>]) -> TokenStream {
    let fields = slots.iter().map(|Slot { field, index, .. }| {
        let ident = &field.ident;
        let copy = match field.kind {
            FieldKind::Plain => quote!(__qapi::QapiMember::clone_member(&self.#ident, __v, &__NAMES[#index])),
            FieldKind::Base => quote!(__qapi::QapiMembers::clone_members(&self.#ident, __v)),
            FieldKind::Rest => quote!(__qapi::clone_rest(&self.#ident, __v)),
            FieldKind::Discriminator => quote!(__qapi::QapiBranches::clone_branch(&self.#ident, __v)),
        };
        quote!(#ident: #copy)
    });
    quote!(Self { #(#fields),* })
}

fn dealloc(slots: &[Slot<'_>]) -> TokenStream {
    let steps = slots.iter().filter_map(|Slot { field, .. }| {
        let ident = &field.ident;
        Some(match field.kind {
            FieldKind::Plain => quote!(__qapi::QapiMember::dealloc_member(self.#ident, __v);),
            FieldKind::Base => quote!(__qapi::QapiMembers::dealloc_members(self.#ident, __v);),
            FieldKind::Rest => quote!(__qapi::dealloc_rest(self.#ident, __v);),
            FieldKind::Discriminator => quote!(__qapi::QapiBranches::dealloc_branch(self.#ident, __v);),
        })
    });
    quote!(#(#steps)*)
}

/// One link for each type that the fields use.
pub(super) fn links(fields: &[Member]) -> TokenStream {
    let links = fields.iter().filter_map(|Member { ty, kind, .. }| match kind {
        FieldKind::Plain => Some(quote!(<<#ty as __qapi::QapiMember>::Inner as __qapi::QapiType>::node)),
        FieldKind::Base => Some(quote!(<#ty as __qapi::QapiType>::node)),
        FieldKind::Discriminator => Some(quote!(<#ty as __qapi::QapiBranches>::node)),
        FieldKind::Rest => None,
    });
    quote!(#(#links),*)
}
