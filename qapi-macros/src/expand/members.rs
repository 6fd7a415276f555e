//! Visit functions of what has members.
//!
//! Every call names the field's type and the trait that it is of. What a type lacks is then said once, on the
//! type, however often the code needs it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::lower::{FieldKind, Member};

/// A field, with the number of its member if it is one, and the variable that holds it while it is read.
struct Slot<'f> {
    field: &'f Member,
    index: usize,
    slot: Ident,
}

fn slots(fields: &[Member]) -> Vec<Slot<'_>> {
    let mut next = 0;
    let slot = |(number, field): (usize, &'_ Member)| {
        let index = next;
        next += usize::from(field.is_member());
        (index, format_ident!("__{number}"))
    };
    let numbers: Vec<_> = fields.iter().enumerate().map(slot).collect();
    fields.iter().zip(numbers).map(|(field, (index, slot))| Slot { field, index, slot }).collect()
}

/// The implementation of `QapiMembers`. `shape` is its shape, where that is not the usual one.
pub(super) fn expand(ident: &Ident, fields: &[Member], shape: &TokenStream) -> TokenStream {
    let takes_in = takes_in(fields);
    let slots = slots(fields);
    let input = input(&slots);
    let output = output(&slots);
    let clone = clone(&slots);
    let dealloc = dealloc(&slots);
    quote! {
        #[automatically_derived]
        impl __qapi::QapiMembers for #ident {
            const ITEM: &'static __qapi::Item = &__ITEM.item;
            #shape
            type TakesIn = #takes_in;

            #[inline]
            fn input_members(
                __v: &mut dyn __qapi::InputVisitor,
                mut __around: __qapi::Option<__qapi::Around<'_>>,
            ) -> __qapi::Result<Self> {
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

            #dealloc
        }
    }
}

/// The type that stands for the objects whose members are taken in.
fn takes_in(fields: &[Member]) -> TokenStream {
    let special = fields.iter().find_map(|Member { kind, ty, .. }| match kind {
        FieldKind::Base => Some(quote!(__qapi::TakesBase<#ty>)),
        FieldKind::Discriminator => Some(quote!(__qapi::TakesBranches<#ty>)),
        FieldKind::Plain | FieldKind::Rest => None,
    });
    special.unwrap_or_else(|| quote!(()))
}

/// The same where there is one unnamed field, whose members are visited in its place.
pub(super) fn expand_unnamed(ident: &Ident, ty: &syn::Type) -> TokenStream {
    let of = quote!(__qapi::Of::<#ty>);
    quote! {
        #[automatically_derived]
        impl __qapi::QapiMembers for #ident {
            const ITEM: &'static __qapi::Item = &__ITEM.item;
            const SHAPE: &'static __qapi::Shape<'static> = #of::SHAPE;
            type TakesIn = ();

            #[inline]
            fn input_members(
                __v: &mut dyn __qapi::InputVisitor,
                __around: __qapi::Option<__qapi::Around<'_>>,
            ) -> __qapi::Result<Self> {
                match #of::input(__v, __around) {
                    __qapi::Ok(__value) => __qapi::Ok(#ident(__value)),
                    __qapi::Err(__failed) => __qapi::Err(__failed),
                }
            }

            #[inline]
            fn output_members(&self, __v: &mut dyn __qapi::OutputVisitor) {
                #of::output(&self.0, __v);
            }

            #[inline]
            fn clone_members(&self, __v: &mut dyn __qapi::CloneVisitor) -> Self {
                #ident(#of::clone(&self.0, __v))
            }

            #[inline]
            fn dealloc_members(self, __v: &mut dyn __qapi::DeallocVisitor) {
                #of::dealloc(self.0, __v);
            }
        }
    }
}

/// Members are read into variables of their own, in whatever order the visitor has them. What is spelled `Option` stays
/// as it is; of all others there must be one, unless their type is an `Option` by another name.
///
/// What the item takes in, a base or a branch, has the walk where there is one, and hands on what it finds of the item's
/// own members, as does the item itself with those of what is around it.
fn input(slots: &[Slot<'_>]) -> TokenStream {
    let mut declare = TokenStream::new();
    let mut arms = TokenStream::new();
    let mut required = TokenStream::new();
    let mut patterns = TokenStream::new();
    let mut inner = None;
    let mut rest = None;
    let fail = quote!(return __qapi::Err(__qapi::Failed));
    for Slot { field, index, slot } in slots {
        let ty = &field.ty;
        let trait_ = field.trait_();
        match field.kind {
            FieldKind::Base | FieldKind::Discriminator => inner = Some((field, index, slot)),
            FieldKind::Rest => {
                rest = Some(
                    quote!(let __qapi::Ok(#slot) = <#ty as __qapi::Rest>::input_rest(__v) else { #fail };),
                );
            }
            FieldKind::Plain => {
                declare.extend(quote!(let mut #slot = __qapi::None;));
                let fill = format_ident!("{}", if field.is_option() { "fill_option" } else { "fill" });
                arms.extend(quote!(#index => <#ty as #trait_>::#fill(__v, __name, &mut #slot),));
                if !field.is_option() {
                    let made = if field.is_spelled_out() {
                        quote!(#slot)
                    } else {
                        quote!(<#ty as #trait_>::made_of(#slot))
                    };
                    required.extend(quote!(#made,));
                    patterns.extend(quote!(__qapi::Some(#slot),));
                }
            }
        }
    }
    if slots.is_empty() {
        return quote!(__qapi::input_nothing(__v, __around, Self {}));
    }
    let count = slots.iter().filter(|slot| slot.field.is_member()).count();
    let members = quote!(match __number { #arms _ => __qapi::Around::fill(&mut __around, __v, __number, #count, __name) });
    let declare = quote!(#declare let __outer = __qapi::Around::tables(&__around););
    let fill = quote! {
        let mut __fill =
            |__v: &mut dyn __qapi::InputVisitor, __number: usize, __name: &'static __qapi::Name<'static>| #members;
    };
    let walk = match inner {
        None => quote! {
            #declare
            let mut __walk = __qapi::Walk::new(&__ITEM.item.table, __outer);
            while let __qapi::Some((__number, __name)) = __walk.next(__v) {
                if !(#members) { #fail; }
            }
        },
        Some((Member { kind: FieldKind::Base, ty, .. }, _, slot)) if count == 0 => {
            quote!(let __qapi::Ok(#slot) = __qapi::Of::<#ty>::input(__v, __around) else { #fail };)
        }
        Some((Member { kind: FieldKind::Base, ty, .. }, _, slot)) => quote! {
            #declare
            #fill
            let __tables = __qapi::Tables::new(&__ITEM.item.table, __outer);
            let __around = __qapi::Around::new(&__tables, &mut __fill);
            let __qapi::Ok(#slot) = __qapi::Of::<#ty>::input(__v, __qapi::Some(__around)) else { #fail };
        },
        Some((Member { ty, .. }, index, slot)) => quote! {
            #declare
            #fill
            let mut __tag = __qapi::None;
            let mut __walk = __qapi::Walk::to_discriminator(&__ITEM.item.table, __outer, #index);
            while let __qapi::Some((__number, __name)) = __walk.next(__v) {
                let __filled = match __number {
                    #index => <#ty as __qapi::QapiBranches>::input_tag(__v, __name, &mut __tag),
                    _ => __fill(__v, __number, __name),
                };
                if !__filled { #fail; }
            }
            let __qapi::Some(__tag) = __tag else { #fail };
            let __rest = __walk.rest();
            let __around = __qapi::Around::rest(&__rest, &mut __fill);
            let __qapi::Ok(#slot) = <#ty as __qapi::QapiBranches>::input_branch(__v, __tag, __around) else { #fail };
        },
    };
    let all = (!required.is_empty()).then(|| quote!(let (#patterns) = (#required) else { #fail };));
    let fields = slots.iter().map(|Slot { field, slot, .. }| {
        let ident = &field.ident;
        quote!(#ident: #slot)
    });
    quote! {
        #walk
        #all
        #rest
        __qapi::Ok(Self { #(#fields),* })
    }
}

/// The definition of a discriminator that policy has to do with.
fn guard(field: &Member, index: usize) -> TokenStream {
    if field.is_guarded() { quote!(__qapi::Some(__ITEM.member(#index))) } else { quote!(__qapi::None) }
}

fn output(slots: &[Slot<'_>]) -> TokenStream {
    let steps = slots.iter().map(|Slot { field, index, .. }| {
        let Member { ident, ty, .. } = field;
        let trait_ = field.trait_();
        match field.kind {
            FieldKind::Plain if field.is_guarded() => {
                quote!(<#ty as #trait_>::output_guarded(&self.#ident, __v, __ITEM.name(#index), __ITEM.member(#index));)
            }
            FieldKind::Plain => quote!(<#ty as #trait_>::output_member(&self.#ident, __v, __ITEM.name(#index));),
            FieldKind::Base => quote!(__qapi::Of::<#ty>::output(&self.#ident, __v);),
            FieldKind::Rest => quote!(<#ty as __qapi::Rest>::output_rest(&self.#ident, __v);),
            FieldKind::Discriminator => {
                let member = guard(field, *index);
                quote!(<#ty as __qapi::QapiBranches>::output_tag(&self.#ident, __v, __ITEM.name(#index), #member);)
            }
        }
    });
    let branch = slots.iter().filter(|slot| slot.field.kind == FieldKind::Discriminator).map(|slot| {
        let Member { ident, ty, .. } = slot.field;
        quote!(<#ty as __qapi::QapiBranches>::output_branch(&self.#ident, __v);)
    });
    quote!(#(#steps)* #(#branch)*)
}

fn clone(slots: &[Slot<'_>]) -> TokenStream {
    let fields = slots.iter().map(|Slot { field, index, .. }| {
        let Member { ident, ty, .. } = field;
        let trait_ = field.trait_();
        let copy = match field.kind {
            FieldKind::Plain if field.is_copied() => quote!(self.#ident),
            FieldKind::Plain => {
                quote!(<#ty as #trait_>::clone_member(&self.#ident, __v, __ITEM.name(#index)))
            }
            FieldKind::Base => quote!(__qapi::Of::<#ty>::clone(&self.#ident, __v)),
            FieldKind::Rest => quote!(<#ty as __qapi::Rest>::clone_rest(&self.#ident, __v)),
            FieldKind::Discriminator => {
                quote!(<#ty as __qapi::QapiBranches>::clone_branch(&self.#ident, __v))
            }
        };
        quote!(#ident: #copy)
    });
    quote!(Self { #(#fields),* })
}

/// What takes the value apart. Where nothing is deep, it is dropped.
fn dealloc(slots: &[Slot<'_>]) -> TokenStream {
    let steps = slots.iter().map(|Slot { field, .. }| {
        let Member { ident, ty, .. } = field;
        let trait_ = field.trait_();
        match field.kind {
            FieldKind::Plain if field.is_flat() => TokenStream::new(),
            FieldKind::Plain => quote!(<#ty as #trait_>::dealloc_member(self.#ident, __v);),
            FieldKind::Base => quote!(__qapi::Of::<#ty>::dealloc(self.#ident, __v);),
            FieldKind::Rest => quote!(<#ty as __qapi::Rest>::dealloc_rest(self.#ident, __v);),
            FieldKind::Discriminator => {
                quote!(<#ty as __qapi::QapiBranches>::dealloc_branch(self.#ident, __v);)
            }
        }
    });
    let steps = quote!(#(#steps)*);
    if steps.is_empty() {
        return steps;
    }
    quote! {
        #[inline]
        fn dealloc_members(self, __v: &mut dyn __qapi::DeallocVisitor) {
            #steps
        }
    }
}
