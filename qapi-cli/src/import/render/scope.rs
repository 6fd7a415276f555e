//! Names in a Rust module: what is there, what is imported, what needs a path.

use std::collections::{BTreeMap, BTreeSet};

use qapi_schema::{Builtin, TypeRef};

use super::text::Text;
use crate::import::plan::Plan;

/// The crate that schemas in Rust depend on.
pub(super) const RUNTIME: &str = "qapi_runtime";

/// What is called by its bare name, from the prelude or from the runtime.
const RESERVED: &[&str] = &[
    "Box",
    "Module",
    "Null",
    "Option",
    "QType",
    "Schema",
    "Secret",
    "Size",
    "String",
    "UnknownBranch",
    "Value",
    "Vec",
];

/// What a Rust module has in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ScopeKind {
    /// All types of a module of the schema.
    Types,
    /// Some of them; the others are reached through the parent.
    SomeTypes,
    /// Commands or events, whose types are in the parent.
    Messages,
}

/// A Rust module while it is written.
pub(super) struct Scope<'p, 'a> {
    plan: &'p Plan<'a>,
    /// The number of the schema's module it belongs to.
    module: usize,
    /// The part of the crate that it is in.
    part: Option<&'a str>,
    kind: ScopeKind,
    /// The path from here to where all modules are.
    root: String,
    /// The identifiers that items here have.
    locals: BTreeSet<String>,
    imports: BTreeMap<String, BTreeSet<String>>,
    exports: BTreeMap<String, BTreeSet<String>>,
}

impl<'p, 'a> Scope<'p, 'a> {
    pub(super) fn new(
        plan: &'p Plan<'a>,
        module: usize,
        kind: ScopeKind,
        depth: usize,
        locals: BTreeSet<String>,
    ) -> Scope<'p, 'a> {
        let root = match plan.options.crate_name {
            Some(_) => "crate".to_owned(),
            None => vec!["super"; depth].join("::"),
        };
        let part = plan.modules.get(module).and_then(|module| module.part);
        Scope { plan, module, part, kind, root, locals, imports: BTreeMap::new(), exports: BTreeMap::new() }
    }

    /// The lines that import what was used, and those that make items from elsewhere items of this module.
    pub(super) fn imports(&self, text: &mut Text) {
        uses(text, "use", &self.imports);
        if !self.exports.is_empty() {
            text.line("");
        }
        uses(text, "pub use", &self.exports);
    }

    /// Makes an item from elsewhere an item of this module.
    pub(super) fn export(&mut self, path: &str, ident: &str) {
        let (parent, last) = path.rsplit_once("::").unwrap_or(("", path));
        let item = if last == ident { ident.to_owned() } else { format!("{last} as {ident}") };
        self.exports.entry(parent.to_owned()).or_default().insert(item);
    }

    /// An item of the runtime.
    pub(super) fn runtime(&mut self, ident: &str) -> String {
        self.import(RUNTIME, ident)
    }

    /// An item of one of the runtime's modules.
    pub(super) fn runtime_in(&mut self, module: &str, ident: &str) -> String {
        self.import(&format!("{RUNTIME}::{module}"), ident)
    }

    /// What the prelude has, unless an item here has its name.
    pub(super) fn prelude(&self, ident: &str, path: &str) -> String {
        let is_taken = self.locals.contains(ident);
        if is_taken { path.to_owned() } else { ident.to_owned() }
    }

    fn import(&mut self, path: &str, ident: &str) -> String {
        // A type from elsewhere does not take the name of something that may be needed here too.
        let is_reserved = !path.starts_with(RUNTIME) && RESERVED.contains(&ident);
        if self.locals.contains(ident) || is_reserved {
            return format!("{path}::{ident}");
        }
        self.imports.entry(path.to_owned()).or_default().insert(ident.to_owned());
        ident.to_owned()
    }

    /// The type of the schema with this name, which is not a built-in one.
    pub(super) fn named(&mut self, name: &str) -> String {
        match self.plan.home(name) {
            Some(home) => self.at_home(home.module, &home.ident),
            None => name.to_owned(),
        }
    }

    /// The enum of a union's branches.
    pub(super) fn branches(&mut self, name: &str) -> String {
        match self.plan.home(name) {
            Some(home) => self.at_home(home.module, &home.branches),
            None => name.to_owned(),
        }
    }

    fn at_home(&mut self, module: usize, ident: &str) -> String {
        if module != self.module {
            let home = &self.plan.modules[module];
            // The crate has the modules of its parts as its own.
            let elsewhere = home.part.filter(|_| self.part.is_some() && home.part != self.part);
            let root = elsewhere.and_then(|part| self.plan.package(Some(part)));
            let root = root.map_or(self.root.clone(), |package| package.replace('-', "_"));
            return self.import(&format!("{root}::{}", home.ident.as_deref().unwrap_or_default()), ident);
        }
        let is_here = match self.kind {
            ScopeKind::Types => true,
            ScopeKind::SomeTypes => self.locals.contains(ident),
            ScopeKind::Messages => false,
        };
        if is_here { ident.to_owned() } else { self.import("super", ident) }
    }

    pub(super) fn boxed(&self, ty: &str) -> String {
        format!("{}<{ty}>", self.prelude("Box", "::std::boxed::Box"))
    }

    pub(super) fn option(&self, ty: &str) -> String {
        format!("{}<{ty}>", self.prelude("Option", "::core::option::Option"))
    }

    pub(super) fn string(&self) -> String {
        self.prelude("String", "::std::string::String")
    }

    /// The type without what comes around it: `Option` and `Box`.
    pub(super) fn ty(&mut self, ty: TypeRef<'a>) -> String {
        let element = match ty.builtin() {
            Some(builtin) => self.builtin(builtin),
            None => self.named(ty.name),
        };
        if ty.array { format!("{}<{element}>", self.prelude("Vec", "::std::vec::Vec")) } else { element }
    }

    fn builtin(&mut self, builtin: Builtin) -> String {
        let plain = match builtin {
            Builtin::Str => return self.string(),
            Builtin::Size => return self.runtime("Size"),
            Builtin::Any => return self.runtime("Value"),
            Builtin::Null => return self.runtime("Null"),
            Builtin::QType => return self.runtime("QType"),
            Builtin::Number => "f64",
            Builtin::Int | Builtin::Int64 => "i64",
            Builtin::Int8 => "i8",
            Builtin::Int16 => "i16",
            Builtin::Int32 => "i32",
            Builtin::Uint8 => "u8",
            Builtin::Uint16 => "u16",
            Builtin::Uint32 => "u32",
            Builtin::Uint64 => "u64",
            Builtin::Bool => "bool",
        };
        plain.to_owned()
    }
}

fn uses(text: &mut Text, word: &str, paths: &BTreeMap<String, BTreeSet<String>>) {
    let mut paths: Vec<_> = paths.iter().collect();
    // As rustfmt has it: `super`, `crate`, then the rest.
    paths.sort_by_key(|(path, idents)| {
        let first = if idents.len() > 1 { "{" } else { idents.first().map_or("", String::as_str) };
        (!path.starts_with("super"), !path.starts_with("crate"), format!("{path}::{first}"))
    });
    for (path, idents) in paths {
        let idents: Vec<_> = idents.iter().map(String::as_str).collect();
        format_use(text, word, path, &idents);
    }
}

/// `use path::{...};` as rustfmt would write it.
fn format_use(text: &mut Text, word: &str, path: &str, idents: &[&str]) {
    if let [only] = idents {
        return text.line(&format!("{word} {path}::{only};"));
    }
    let line = format!("{word} {path}::{{{}}};", idents.join(", "));
    if text.fits(&line) {
        return text.line(&line);
    }
    text.block(&format!("{word} {path}::{{"), "};", |text| text.fill(idents));
}
