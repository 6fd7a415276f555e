//! What the user can say about an import besides which schema.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;

use qapi_schema::RateLimit;

/// How to write a schema as Rust.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The name of the crate to make; without one, modules are written that a crate can take in.
    pub crate_name: Option<String>,
    /// Where the crate to make finds the runtime, if not in a registry.
    pub runtime: Option<PathBuf>,
    /// Whether documentation is left out.
    pub no_docs: bool,
    /// Whether every item is to demand documentation when it is compiled.
    pub doc_required: bool,
    /// Releases, by name of the definition.
    pub since: HashMap<String, Releases>,
    /// Definitions that exist elsewhere, by name: the path of each.
    pub externs: HashMap<String, String>,
    /// Members whose text is secret: definition and member.
    pub secrets: HashSet<(String, String)>,
    /// How often events may be sent, by name.
    pub rate_limits: HashMap<String, Limit>,
    /// Modules that become folders, by name of the module: names of files, each with the definition that it
    /// starts with.
    pub themes: HashMap<String, Vec<Theme>>,
    /// What a module is about, by its name.
    pub module_docs: HashMap<String, String>,
    /// The feature under which types implement serde's traits; a crate gets one of this name.
    pub serde: Option<String>,
    /// What stands in the crate's manifest before its features.
    pub manifest_head: Option<String>,
    /// Groups of modules that become features of the crate.
    pub groups: BTreeMap<String, Vec<String>>,
    /// Parts of the crate, by name, that are crates of their own and compile side by side. The crate has their modules
    /// as its own. Modules alone have no parts.
    pub parts: BTreeMap<String, Part>,
    /// The longest line that rustfmt makes where it is told `max_width` and `use_small_heuristics = "Max"`; without,
    /// the files are as it makes them by itself.
    pub max_width: Option<usize>,
}

/// The releases since which a definition and what is in it are there.
#[derive(Clone, Debug, Default)]
pub struct Releases {
    /// Of the definition.
    pub since: Option<String>,
    /// Of its members or values, where later.
    pub members: HashMap<String, String>,
}

/// How often an event may be sent.
#[derive(Clone, Debug)]
pub struct Limit {
    /// See [`RateLimit::ms`].
    pub ms: u32,
    /// See [`RateLimit::key`].
    pub key: Option<String>,
}

impl Limit {
    /// The limit as the model has it.
    pub fn as_model(&self) -> RateLimit<'_> {
        RateLimit { ms: self.ms, key: self.key.as_deref() }
    }
}

/// A part of a crate. It is a crate in a directory of its name, and has the crate's name and its own.
///
/// Its modules need none outside of the part but those of other parts, which do not need it in turn.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// What it is about.
    pub doc: Option<String>,
    /// The names of its modules.
    pub modules: Vec<String>,
    /// What stands in its manifest before its features.
    pub manifest_head: Option<String>,
}

/// A file of a module that is a folder.
#[derive(Clone, Debug)]
pub struct Theme {
    /// The name of the file, without ending.
    pub name: String,
    /// The definition with which it starts.
    pub first: String,
    /// What it is about.
    pub doc: Option<String>,
}
