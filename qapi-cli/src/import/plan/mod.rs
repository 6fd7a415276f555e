//! What is to be written, decided before any of it is: names, homes, boxes, which types are open.

mod graph;
mod layout;
mod parts;
mod reach;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use qapi_schema::resolve::Index;
use qapi_schema::{Arguments, Definition, Kind, Member, MetaKind, Module, Schema, UnionBase};

pub(super) use graph::{Item, Slot};

use super::error::ImportError;
use super::names::{self, Unique};
use super::options::Options;

/// The decisions about a schema.
pub(super) struct Plan<'a> {
    pub(super) schema: &'a Schema<'a>,
    pub(super) options: &'a Options,
    pub(super) index: Index<'a>,
    pub(super) modules: Vec<PlannedModule<'a>>,
    /// For each part of the crate, the parts that it needs.
    pub(super) parts: BTreeMap<&'a str, BTreeSet<&'a str>>,
    pub(super) layout: layout::Layout<'a>,
    open: HashSet<&'a str>,
    types: HashMap<&'a str, Home>,
    messages: HashMap<(MetaKind, &'a str), String>,
    type_idents: HashSet<String>,
}

/// A module, and where it goes.
pub(super) struct PlannedModule<'a> {
    pub(super) module: &'a Module<'a>,
    /// Its identifier; none for the one that only puts the others in order, which becomes the root.
    pub(super) ident: Option<String>,
    /// The part of the crate that it is in, if it is not in the crate itself.
    pub(super) part: Option<&'a str>,
    /// The numbers of the modules whose types it needs.
    pub(super) needs: BTreeSet<usize>,
}

/// Where a type is defined in Rust.
pub(super) struct Home {
    pub(super) ident: String,
    /// The identifier of the enum of its branches, if it is a union.
    pub(super) branches: String,
    pub(super) module: usize,
}

impl<'a> Plan<'a> {
    pub(super) fn new(schema: &'a Schema<'a>, options: &'a Options) -> Result<Plan<'a>, ImportError> {
        let index = Index::new(schema);
        let graph = graph::Graph::new(schema, &index)?;
        let open = reach::from_server(schema, &index);
        let layout = layout::Layout::new(&graph, &index, &open);
        let types = type_homes(schema);
        let mut plan = Plan {
            schema,
            options,
            index,
            modules: Vec::new(),
            parts: BTreeMap::new(),
            layout,
            open,
            messages: message_idents(schema),
            type_idents: types.values().flat_map(|home| [&home.ident, &home.branches]).cloned().collect(),
            types,
        };
        plan.modules = plan.plan_modules(&parts::assign(schema, options)?);
        plan.parts = parts::needs(&plan.modules)?;
        Ok(plan)
    }

    fn plan_modules(&self, parts: &HashMap<&'a str, &'a str>) -> Vec<PlannedModule<'a>> {
        let mut idents = Unique::default();
        for taken in ["cmd", "event"] {
            idents.take(taken.to_owned());
        }
        let has_root = self.schema.modules.len() > 1;
        let planned = |(number, module): (usize, &'a Module<'a>)| {
            let is_root = number == 0 && has_root && module.definitions.is_empty();
            let path = module.name.split('/').filter(|part| !matches!(*part, "" | "." | ".."));
            let ident = names::snake(&path.collect::<Vec<_>>().join("_"));
            let ident = (!is_root).then(|| idents.take(ident));
            let mut uses = Vec::new();
            module.definitions.iter().for_each(|definition| reach::uses(definition, &mut uses));
            let mut needs: BTreeSet<usize> =
                uses.iter().filter_map(|name| self.home(name)).map(|home| home.module).collect();
            needs.remove(&number);
            let part = parts.get(module.name).copied();
            PlannedModule { module, ident, part, needs }
        };
        self.schema.modules.iter().enumerate().map(planned).collect()
    }

    /// The name of a part's package, or of the whole's.
    pub(super) fn package(&self, part: Option<&str>) -> Option<String> {
        let name = self.options.crate_name.as_deref()?;
        Some(part.map_or(name.to_owned(), |part| format!("{name}-{part}")))
    }

    /// Where the type of this name is; none for built-in ones.
    pub(super) fn home(&self, name: &str) -> Option<&Home> {
        self.types.get(name)
    }

    /// The identifier of a command or an event.
    pub(super) fn message_ident(&self, definition: &Definition<'a>) -> &str {
        self.messages.get(&(definition.meta(), definition.name)).map_or("", String::as_str)
    }

    /// Whether all that is written has documentation.
    pub(super) fn is_documented(&self) -> bool {
        !self.options.no_docs && self.schema.definitions().all(is_documented)
    }

    /// The path of a definition that exists elsewhere.
    pub(super) fn extern_path(&self, definition: &Definition<'a>) -> Option<&'a str> {
        self.options.externs.get(definition.name).map(String::as_str)
    }

    /// Whether the text of this member is secret.
    pub(super) fn is_secret(&self, definition: &str, member: &str) -> bool {
        self.options.secrets.contains(&(definition.to_owned(), member.to_owned()))
    }

    /// Whether some type of the schema has this identifier.
    pub(super) fn is_type_ident(&self, ident: &str) -> bool {
        self.type_idents.contains(ident)
    }

    /// Whether values of the type can come from a server.
    pub(super) fn is_open(&self, name: &str) -> bool {
        self.open.contains(name)
    }

    /// The members that a type has as fields of its own: a union repeats those of its base.
    pub(super) fn fields(&self, definition: &Definition<'a>) -> Vec<&'a Member<'a>> {
        match definition.kind {
            Kind::Struct(object) => object.members.iter().collect(),
            Kind::Union(_) => self.index.object(definition).map(|object| object.members).unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    /// Whether no member of the struct is required, its base's included.
    pub(super) fn has_default(&self, definition: &Definition<'a>) -> bool {
        matches!(definition.kind, Kind::Struct(_))
            && self.index.object(definition).is_ok_and(|object| object.members.iter().all(|m| m.optional))
    }
}

/// Whether a definition and all its parts are described.
fn is_documented(definition: &Definition<'_>) -> bool {
    let all = |members: &[Member<'_>]| members.iter().all(|member| !member.doc.is_empty());
    let arguments = |arguments: &Arguments<'_>| match arguments {
        Arguments::Inline(members) => all(members),
        Arguments::None | Arguments::Named(_) => true,
    };
    !definition.doc.is_empty()
        && match &definition.kind {
            Kind::Enum(enumeration) => enumeration.values.iter().all(|value| !value.doc.is_empty()),
            Kind::Struct(object) => all(object.members),
            Kind::Union(union) => match union.base {
                UnionBase::Inline(members) => all(members),
                UnionBase::Named(_) => true,
            },
            Kind::Alternate(alternate) => alternate.branches.iter().all(|branch| !branch.doc.is_empty()),
            Kind::Command(command) => arguments(&command.arguments),
            Kind::Event(event) => arguments(&event.data),
        }
}

fn type_homes<'a>(schema: &Schema<'a>) -> HashMap<&'a str, Home> {
    let mut idents = Unique::default();
    let mut types = HashMap::new();
    for (module, definition) in definitions(schema).filter(|(_, d)| d.meta().is_type()) {
        let ident = idents.take(names::type_ident(definition.name));
        types.entry(definition.name).or_insert(Home { branches: ident.clone(), ident, module });
    }
    for (_, definition) in definitions(schema).filter(|(_, d)| d.meta() == MetaKind::Union) {
        if let Some(home) = types.get_mut(definition.name) {
            home.branches = idents.take(format!("{}Branch", home.ident));
        }
    }
    types
}

fn message_idents<'a>(schema: &Schema<'a>) -> HashMap<(MetaKind, &'a str), String> {
    let mut commands = Unique::default();
    let mut events = Unique::default();
    let mut idents = HashMap::new();
    for (_, definition) in definitions(schema) {
        let ident = match definition.meta() {
            MetaKind::Command => commands.take(names::camel(definition.name)),
            MetaKind::Event => events.take(names::event_ident(definition.name)),
            _ => continue,
        };
        idents.insert((definition.meta(), definition.name), ident);
    }
    idents
}

fn definitions<'a>(schema: &Schema<'a>) -> impl Iterator<Item = (usize, &'a Definition<'a>)> + use<'a> {
    let modules = schema.modules.iter().enumerate();
    modules
        .flat_map(|(number, module)| module.definitions.iter().map(move |definition| (number, *definition)))
}
