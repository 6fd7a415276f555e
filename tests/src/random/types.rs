//! An index of a schema's types, and how deep a value of each must nest at least.

use std::collections::HashMap;

use qapi_runtime::schema::{
    Arguments, Branch, Config, Definition, Kind, Member, MetaKind, Schema, TypeRef, UnionBase,
};

/// The types of a schema under a configuration.
#[derive(Debug)]
pub struct Types {
    definitions: HashMap<&'static str, &'static Definition<'static>>,
    depth: HashMap<&'static str, usize>,
    config: Config,
}

/// Deeper than anything a schema makes necessary.
const ENDLESS: usize = 1 << 20;

impl Types {
    /// The index of `schema` under `config`.
    pub fn new(schema: &Schema<'static>, config: Config) -> Types {
        let is_type = |d: &&'static Definition<'static>| d.meta().is_type();
        let definitions: HashMap<_, _> = schema.definitions().filter(is_type).map(|d| (d.name, d)).collect();
        let depth = definitions.keys().map(|name| (*name, ENDLESS)).collect();
        let mut types = Types { definitions, depth, config };
        types.settle();
        types
    }

    /// The definition of a type; none for built-in ones.
    pub fn find(&self, name: &str) -> Option<&'static Definition<'static>> {
        self.definitions.get(name).copied()
    }

    /// Whether something under this condition exists.
    pub fn exists(&self, condition: &qapi_runtime::schema::Condition<'_>) -> bool {
        condition.holds(&self.config)
    }

    /// The configuration.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// How many objects and lists a value must nest in at least. A list may be empty.
    pub fn depth(&self, ty: &TypeRef<'_>) -> usize {
        if ty.array { 1 } else { self.depth.get(ty.name).copied().unwrap_or(0) }
    }

    /// The members of a struct with those of its bases, or the common members of a union, as far as they exist.
    pub fn members(&self, definition: &Definition<'static>) -> Vec<&'static Member<'static>> {
        let (base, own): (Option<&str>, &'static [Member<'static>]) = match &definition.kind {
            Kind::Struct(s) => (s.base, s.members),
            Kind::Union(u) => match u.base {
                UnionBase::Named(name) => (Some(name), &[]),
                UnionBase::Inline(members) => (None, members),
            },
            Kind::Command(c) => arguments(&c.arguments),
            Kind::Event(e) => arguments(&e.data),
            Kind::Enum(_) | Kind::Alternate(_) => (None, &[]),
        };
        let mut members =
            base.and_then(|name| self.find(name)).map_or_else(Vec::new, |base| self.members(base));
        members.extend(own.iter().filter(|member| self.exists(&member.condition)));
        members
    }

    /// Where arguments are a union: that.
    pub fn union_behind(&self, definition: &Definition<'static>) -> Option<&'static Definition<'static>> {
        let name = match &definition.kind {
            Kind::Command(c) => arguments(&c.arguments).0,
            Kind::Event(e) => arguments(&e.data).0,
            _ => None,
        };
        name.and_then(|name| self.find(name)).filter(|d| d.meta() == MetaKind::Union)
    }

    /// The discriminator's values that exist, each with its branch if it has one.
    pub fn choices(
        &self,
        definition: &Definition<'static>,
    ) -> Vec<(&'static str, Option<&'static Branch<'static>>)> {
        let Kind::Union(union) = &definition.kind else { return Vec::new() };
        let tag = self.members(definition).into_iter().find(|m| m.name == union.discriminator);
        let Some(Kind::Enum(values)) = tag.and_then(|tag| self.find(tag.ty.name)).map(|d| d.kind) else {
            return Vec::new();
        };
        let branches: &'static [Branch<'static>] = union.branches;
        let existing = values.values.iter().filter(|value| self.exists(&value.condition));
        existing
            .map(|value| (value.name, branches.iter().find(|branch| branch.name == value.name)))
            .filter(|(_, branch)| branch.is_none_or(|branch| self.exists(&branch.condition)))
            .collect()
    }

    /// Depths depend on each other; they only ever sink, so repeating comes to an end.
    fn settle(&mut self) {
        loop {
            let new: HashMap<_, _> =
                self.definitions.iter().map(|(name, d)| (*name, self.depth_of(d))).collect();
            if new == self.depth {
                return;
            }
            self.depth = new;
        }
    }

    fn depth_of(&self, definition: &Definition<'static>) -> usize {
        match &definition.kind {
            Kind::Enum(_) => 0,
            Kind::Alternate(alternate) => {
                let existing = alternate.branches.iter().filter(|branch| self.exists(&branch.condition));
                existing.map(|branch| self.depth(&branch.ty)).min().unwrap_or(ENDLESS)
            }
            _ => {
                let required = self.members(definition).into_iter().filter(|member| !member.optional);
                let members = required.map(|member| self.depth(&member.ty)).max().unwrap_or(0) + 1;
                let branches = self.choices(definition).into_iter();
                let branches = branches.map(|(_, branch)| branch.map_or(1, |branch| self.depth(&branch.ty)));
                members.max(branches.min().unwrap_or(1)).min(ENDLESS)
            }
        }
    }
}

fn arguments(arguments: &Arguments<'static>) -> (Option<&'static str>, &'static [Member<'static>]) {
    match arguments {
        Arguments::None => (None, &[]),
        Arguments::Named(name) => (Some(name), &[]),
        Arguments::Inline(members) => (None, members),
    }
}
