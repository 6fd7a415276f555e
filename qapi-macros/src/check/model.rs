//! The item in the words of `qapi-schema`.
//!
//! Types are not known here: rules about them are evaluated as constants, when they are.

use bumpalo::Bump;
use qapi_schema as q;

use crate::attr::Cond;
use crate::lower::{FeatureIr, FieldKind, Fields, Item, ItemKind, Member, Variant};

const UNKNOWN: q::TypeRef<'static> = q::TypeRef::named("?");

/// Makes definitions in memory that goes with it: an editor's macro server expands the same item many times.
#[derive(Clone, Copy)]
pub(super) struct Model<'m> {
    memory: &'m Bump,
}

impl<'m> Model<'m> {
    pub(super) fn new(memory: &'m Bump) -> Model<'m> {
        Model { memory }
    }

    /// The item as a definition.
    pub(super) fn definition(self, item: &Item) -> q::Definition<'m> {
        let common = &item.common;
        q::Definition {
            name: self.text(&common.name),
            doc: self.text(&common.doc),
            since: None,
            condition: self.condition(&common.cond),
            features: self.features(&common.features),
            exceptions: common.exceptions,
            kind: self.kind(item),
        }
    }

    /// A union's branches as one without members and without a name of its own. What is said of the whole is
    /// said of the union.
    pub(super) fn branches(self, item: &Item) -> q::Definition<'m> {
        q::Definition {
            name: "Branches",
            doc: "",
            since: None,
            condition: q::Condition::Always,
            features: &[],
            exceptions: q::Exceptions::NONE,
            kind: self.kind(item),
        }
    }

    /// A union with its members written in it.
    pub(super) fn inline(self, union: &q::Definition<'m>, fields: &[Member]) -> q::Definition<'m> {
        let kind = match union.kind {
            q::Kind::Union(of) => {
                q::Kind::Union(q::Union { base: q::UnionBase::Inline(self.members(fields)), ..of })
            }
            other => other,
        };
        q::Definition { kind, ..*union }
    }

    fn kind(self, item: &Item) -> q::Kind<'m> {
        let attrs = &item.attrs;
        match &item.kind {
            ItemKind::Enum { values, .. } => q::Kind::Enum(q::Enumeration {
                values: self.all(values, |value| self.value(value)),
                prefix: None,
            }),
            ItemKind::Alternate { branches } => q::Kind::Alternate(q::Alternate {
                branches: self.all(branches, |branch| self.branch(branch)),
            }),
            ItemKind::Branches { variants, .. } => q::Kind::Union(q::Union {
                base: q::UnionBase::Inline(&[]),
                discriminator: "",
                branches: self.all(variants, |branch| self.branch(branch)),
            }),
            ItemKind::Struct { fields } => {
                let base = fields.iter().any(|field| field.kind == FieldKind::Base).then_some(UNKNOWN.name);
                q::Kind::Struct(q::Struct { base, members: self.members(fields) })
            }
            ItemKind::Union { fields, base } => {
                let is_tag = |field: &&Member| field.kind == FieldKind::Discriminator;
                q::Kind::Union(q::Union {
                    base: match base {
                        Some(_) => q::UnionBase::Named(UNKNOWN.name),
                        None => q::UnionBase::Inline(self.members(fields)),
                    },
                    discriminator: fields.iter().find(is_tag).map_or("", |field| self.text(&field.name)),
                    branches: &[],
                })
            }
            ItemKind::Command { arguments, returns } => q::Kind::Command(q::Command {
                arguments: self.arguments(arguments),
                boxed: item.is_boxed(),
                returns: returns.as_ref().map(|_| UNKNOWN),
                allow_oob: attrs.allow_oob.is_present(),
                allow_preconfig: attrs.allow_preconfig.is_present(),
                coroutine: attrs.coroutine.is_present(),
                success_response: attrs.success_response.is_none_or(|flag| flag.value),
                gen_: attrs.gen_.is_none_or(|flag| flag.value),
            }),
            ItemKind::Event { data } => q::Kind::Event(q::Event {
                data: self.arguments(data),
                boxed: item.is_boxed(),
                rate_limit: None,
            }),
        }
    }

    fn text(self, text: &str) -> &'m str {
        self.memory.alloc_str(text)
    }

    fn all<T, U>(self, items: &[T], make: impl FnMut(&T) -> U) -> &'m [U] {
        self.memory.alloc_slice_fill_iter(items.iter().map(make))
    }

    fn arguments(self, fields: &Fields) -> q::Arguments<'m> {
        match fields {
            Fields::Inline(fields) if fields.is_empty() => q::Arguments::None,
            Fields::Inline(fields) => q::Arguments::Inline(self.members(fields)),
            Fields::Named(_) => q::Arguments::Named(UNKNOWN.name),
        }
    }

    fn members(self, fields: &[Member]) -> &'m [q::Member<'m>] {
        let fields: Vec<&Member> = fields.iter().filter(|field| field.is_member()).collect();
        self.all(&fields, |field| q::Member {
            name: self.text(&field.name),
            doc: self.text(&field.doc),
            since: None,
            condition: self.condition(&field.cond),
            features: self.features(&field.features),
            ty: UNKNOWN,
            optional: field.is_option() && !field.required,
        })
    }

    fn value(self, variant: &Variant) -> q::EnumValue<'m> {
        q::EnumValue {
            name: self.text(&variant.name),
            doc: self.text(&variant.doc),
            since: None,
            condition: self.condition(&variant.cond),
            features: self.features(&variant.features),
        }
    }

    fn branch(self, variant: &Variant) -> q::Branch<'m> {
        q::Branch {
            name: self.text(&variant.name),
            doc: self.text(&variant.doc),
            condition: match &variant.ty {
                Some(_) => self.condition(&variant.cond),
                // It adds nothing that could depend on one.
                None => q::Condition::Always,
            },
            ty: UNKNOWN,
        }
    }

    fn features(self, features: &[FeatureIr]) -> &'m [q::Feature<'m>] {
        self.all(features, |feature| q::Feature {
            name: self.text(&feature.name),
            doc: self.text(&feature.doc),
            since: None,
            condition: self.condition(&feature.cond),
        })
    }

    pub(super) fn condition(self, cond: &Cond) -> q::Condition<'m> {
        match cond {
            Cond::Always => q::Condition::Always,
            Cond::Flag(ident) => q::Condition::Flag(self.text(&ident.to_string())),
            Cond::Not(operand) => q::Condition::Not(self.memory.alloc(self.condition(operand))),
            Cond::All(operands, _) => q::Condition::All(self.all(operands, |cond| self.condition(cond))),
            Cond::Any(operands, _) => q::Condition::Any(self.all(operands, |cond| self.condition(cond))),
        }
    }
}
