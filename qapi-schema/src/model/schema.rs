//! Modules, and the schema they make up.

use crate::{Definition, MetaKind};

/// A named group of definitions: one file of QAPI's language, one Rust module.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Module<'a> {
    /// Its name, such as `block-core`.
    pub name: &'a str,
    /// The modules it includes, by name.
    pub includes: &'a [&'a str],
    /// What it defines, in order.
    pub definitions: &'a [&'a Definition<'a>],
}

/// A whole schema: modules in the order in which they are first met.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Schema<'a> {
    /// Its modules. Introspection lists commands and events in this order.
    pub modules: &'a [Module<'a>],
}

impl<'a> Schema<'a> {
    /// All definitions, in order.
    pub fn definitions(&self) -> impl Iterator<Item = &'a Definition<'a>> + use<'a> {
        self.modules.iter().flat_map(|m| m.definitions.iter().copied())
    }

    /// The type of this name. Walks the schema; callers with many questions build an index.
    pub fn find_type(&self, name: &str) -> Option<&'a Definition<'a>> {
        self.definitions().find(|d| d.meta().is_type() && d.name == name)
    }

    /// The command of this name.
    pub fn find_command(&self, name: &str) -> Option<&'a Definition<'a>> {
        self.definitions().find(|d| d.meta() == MetaKind::Command && d.name == name)
    }

    /// The event of this name.
    pub fn find_event(&self, name: &str) -> Option<&'a Definition<'a>> {
        self.definitions().find(|d| d.meta() == MetaKind::Event && d.name == name)
    }
}
