//! From files to a schema.

use std::path::Path;

use super::diagnostic::{Diagnostic, Diagnostics, InDefinition, Related, Report};
use super::doc::{self, Block, Connected};
use super::file::{self, DefinitionText, Reading};
use super::lower::{Finding, Lowered, locate, lower};
use super::source::{Disk, FileId, Files, Sources};
use super::value::Value;
use crate::check::{self, Together};
use crate::{Arena, Definition, MetaKind, Module, OwnedSchema, Schema};

/// Loads schemas from files of QAPI's language.
///
/// ```no_run
/// use qapi_schema::language::Loader;
///
/// match Loader::new().load("qapi/qapi-schema.json") {
///     Ok(loaded) => println!("{} definitions", loaded.schema().definitions().count()),
///     Err(report) => eprintln!("{report}"),
/// }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Loader {
    first: bool,
    no_docs: bool,
    any_docs: bool,
}

impl Loader {
    /// A loader that reports everything that is wrong.
    pub fn new() -> Loader {
        Loader::default()
    }

    /// Whether to report nothing but what is found first: what QEMU's generator stops at.
    #[must_use]
    pub fn first_only(self, first: bool) -> Loader {
        Loader { first, ..self }
    }

    /// Whether to check that definitions and their documentation go together. It is checked unless this says
    /// otherwise; that documentation can be read is always checked.
    #[must_use]
    pub fn check_documentation(self, check: bool) -> Loader {
        Loader { no_docs: !check, ..self }
    }

    /// Whether to take documentation whatever its form, for what can be understood of it. Its rules are others in
    /// each release of QEMU; all other rules hold in any case.
    #[must_use]
    pub fn any_documentation(self, any: bool) -> Loader {
        Loader { no_docs: self.no_docs || any, any_docs: any, ..self }
    }

    /// Loads the file and all that it includes.
    ///
    /// # Errors
    /// All that is wrong with the schema.
    pub fn load(&self, path: impl AsRef<Path>) -> Result<Loaded, Report> {
        self.load_from(&Disk, path)
    }

    /// Loads a file and all that it includes from somewhere else than the file system.
    ///
    /// ```
    /// use std::collections::HashMap;
    /// use qapi_schema::language::Loader;
    ///
    /// let text = "{ 'struct': 'Disk', 'data': { 'size': 'size' } }";
    /// let files = HashMap::from([("disk.json".into(), text.into())]);
    /// let loaded = Loader::new().load_from(&files, "disk.json").expect("it is well-formed");
    /// assert_eq!(loaded.schema().modules[0].name, "disk");
    /// ```
    ///
    /// # Errors
    /// All that is wrong with the schema.
    pub fn load_from(&self, files: &dyn Files, path: impl AsRef<Path>) -> Result<Loaded, Report> {
        let mut sources = Sources::default();
        let mut sink = Diagnostics::default();
        let expressions = Arena::new();
        let reading = file::read(&expressions, files, path.as_ref(), self.any_docs, &mut sources, &mut sink);
        let doc_required = reading.pragmas.doc_required;
        let schema = OwnedSchema::try_build(|arena| {
            let understood = self.understand(arena, &reading, &mut sink);
            if sink.found.is_empty() { Ok(modules(arena, &reading, &understood)) } else { Err(sink) }
        });
        match schema {
            Ok(schema) => Ok(Loaded { schema, sources, doc_required }),
            Err(sink) => {
                let more = if self.first { 0 } else { sink.more };
                Err(Report { diagnostics: self.select(sink.found), sources, more })
            }
        }
    }

    /// What of the findings is to be reported, in the order of the text.
    fn select(&self, mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
        if self.first {
            diagnostics.truncate(1);
        }
        diagnostics.sort_by_key(|d| d.span.map_or((FileId(0), 0), |span| (span.file, span.start)));
        diagnostics
    }

    /// Makes definitions of the expressions, and checks them. Where nothing is wrong, there is one for each.
    fn understand<'t, 'a>(
        &self,
        arena: &'a Arena,
        reading: &'t Reading<'t>,
        sink: &mut Diagnostics,
    ) -> Vec<Understood<'t, 'a>> {
        let unread = !sink.found.is_empty();
        let understood: Vec<_> = reading
            .definitions
            .iter()
            .filter_map(|text| self.definition(arena, text, reading, sink))
            .collect();
        // Where something could not be read, there is no telling what was meant to be defined.
        if !unread && understood.len() == reading.definitions.len() {
            self.together(&understood, sink);
        }
        understood
    }

    /// Understands one definition by itself. `None` where not even its kind and name are clear.
    fn definition<'t, 'a>(
        &self,
        arena: &'a Arena,
        text: &'t DefinitionText<'t>,
        reading: &Reading<'_>,
        sink: &mut Diagnostics,
    ) -> Option<Understood<'t, 'a>> {
        let (meta, name) = kind_and_name(&text.value, sink)?;
        let exceptions = reading.pragmas.exceptions(meta, name);
        let doc = text.doc.as_deref().filter(|d| d.symbol == Some(name));
        let lowered = lower(arena, meta, name, &text.value, doc, exceptions);
        let understood = Understood { text, lowered };
        let mut findings = understood.lowered.findings.list.iter();
        // The name is checked before the documentation is looked at, and the rest after.
        if let Some(name) = findings.as_slice().first().filter(|f| f.problem.place == check::Place::Name) {
            sink.push_with(|| understood.diagnostic(name));
            findings.next();
        }
        if !self.no_docs {
            understood.documentation(reading.pragmas.doc_required, sink);
        }
        findings.for_each(|finding| sink.push_with(|| understood.diagnostic(finding)));
        sink.more += understood.lowered.findings.more;
        Some(understood)
    }

    /// Checks what needs more than one definition.
    fn together(&self, defined: &[Understood<'_, '_>], sink: &mut Diagnostics) {
        let entries: Vec<check::Entry<'_>> = defined
            .iter()
            .map(|d| check::Entry { definition: d.lowered.definition, incomplete: d.lowered.incomplete })
            .collect();
        let mut together = Together::new(&entries);
        together.names.redefinitions(&entries, &mut |found| sink.push_with(|| redefinition(defined, &found)));
        let mut documented = Vec::new();
        for (i, one) in defined.iter().enumerate() {
            together.definition(i, &mut |found| {
                let owner = &defined[found.index];
                // One mistake in one place is enough.
                if !owner.lowered.is_known(&found.problem) {
                    sink.push_with(|| owner.diagnostic(&found.problem.into()));
                }
            });
            if !self.no_docs {
                documented.extend(one.connect(sink));
            }
        }
        for (block, connected) in documented {
            connected.finish(block, sink);
        }
    }
}

/// A schema that was loaded.
#[derive(Debug)]
pub struct Loaded {
    schema: OwnedSchema,
    sources: Sources,
    doc_required: bool,
}

impl Loaded {
    /// The schema.
    pub fn schema(&self) -> &Schema<'_> {
        self.schema.schema()
    }

    /// The schema alone.
    pub fn into_schema(self) -> OwnedSchema {
        self.schema
    }

    /// The files it came from.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Whether it demands documentation of every definition, by the pragma `doc-required`.
    pub fn doc_required(&self) -> bool {
        self.doc_required
    }
}

/// A definition in the text and in the model.
#[derive(Debug)]
struct Understood<'t, 'a> {
    text: &'t DefinitionText<'t>,
    lowered: Lowered<'a>,
}

impl Understood<'_, '_> {
    /// What goes before a message about the definition, if it has a name.
    fn context(&self) -> Option<InDefinition> {
        let definition = self.lowered.definition;
        (!definition.name.is_empty())
            .then(|| InDefinition { meta: definition.meta(), name: definition.name.into() })
    }

    fn diagnostic(&self, finding: &Finding) -> Diagnostic {
        let Finding { problem, note, span } = finding;
        let meta = self.lowered.definition.meta();
        Diagnostic {
            notes: note.iter().cloned().collect(),
            rule: problem.rule,
            help: problem.help.clone(),
            definition: self.context(),
            ..Diagnostic::new(
                span.unwrap_or_else(|| locate(&self.text.value, meta, problem.place)),
                &*problem.message,
            )
        }
    }

    /// Checks that there is documentation of the right thing.
    fn documentation(&self, required: bool, sink: &mut Diagnostics) {
        let definition: &Definition<'_> = self.lowered.definition;
        let meta = definition.meta();
        let whole = |message: String| Diagnostic {
            definition: self.context(),
            ..Diagnostic::new(locate(&self.text.value, meta, check::Place::Whole), message)
        };
        let Some(block) = &self.text.doc else {
            if required {
                sink.push(whole("documentation comment required".to_owned()));
            }
            return;
        };
        match block.symbol {
            // That is reported already.
            None => {}
            Some(symbol) if symbol != definition.name => {
                let mut diagnostic = whole(format!("documentation comment is for '{symbol}'"));
                diagnostic.span = Some(locate(&self.text.value, meta, check::Place::Name));
                sink.push(diagnostic);
            }
            Some(_) => doc::expression(block, definition, sink),
        }
    }

    /// Checks that there is documentation of all its parts. Whether there is more is to be checked later.
    fn connect(&self, sink: &mut Diagnostics) -> Option<(&Block<'_>, Connected<'_>)> {
        let definition = self.lowered.definition;
        let block = self.text.doc.as_deref().filter(|block| block.symbol == Some(definition.name))?;
        if block.incomplete || self.lowered.incomplete {
            return None;
        }
        let connected = doc::connect(block, definition, &mut |problem| {
            sink.push_with(|| self.diagnostic(&problem.into()));
        });
        Some((block, connected))
    }
}

fn redefinition(defined: &[Understood<'_, '_>], found: &check::Found) -> Diagnostic {
    let mut diagnostic = defined[found.index].diagnostic(&found.problem.clone().into());
    diagnostic.related = found.previous.map(|previous| {
        let previous = &defined[previous];
        let meta = previous.lowered.definition.meta();
        Related {
            message: "previous definition".to_owned(),
            span: locate(&previous.text.value, meta, check::Place::Name),
            definition: previous.context(),
        }
    });
    diagnostic
}

/// The kind and the name of a definition: the one key that says both.
fn kind_and_name<'a>(value: &Value<'a>, sink: &mut Diagnostics) -> Option<(MetaKind, &'a str)> {
    const METAS: [MetaKind; 6] = [
        MetaKind::Enum,
        MetaKind::Struct,
        MetaKind::Union,
        MetaKind::Alternate,
        MetaKind::Command,
        MetaKind::Event,
    ];
    let present: Vec<_> =
        METAS.into_iter().filter_map(|meta| Some((meta, value.entry(meta.keyword())?))).collect();
    let [(meta, entry)] = present.as_slice() else {
        let span = match value.as_object().and_then(|o| o.entries.first()) {
            Some(entry) => entry.key_span,
            None => value.span,
        };
        let message = "expression must have exactly one key 'enum', 'struct', 'union', 'alternate', \
                       'command', 'event'";
        sink.error(span, message);
        return None;
    };
    let Some(name) = entry.value.as_text() else {
        sink.error(entry.value.span, format!("'{meta}' requires a string name"));
        return None;
    };
    Some((*meta, name))
}

fn modules<'a>(arena: &'a Arena, reading: &Reading<'_>, understood: &[Understood<'_, 'a>]) -> Schema<'a> {
    let names: Vec<&'a str> = reading.modules.iter().map(|module| arena.text(module.name)).collect();
    let modules: Vec<Module<'a>> = reading
        .modules
        .iter()
        .zip(&names)
        .map(|(module, name)| {
            let includes: Vec<&'a str> = module.includes.iter().map(|&i| names[i]).collect();
            let definitions: Vec<&Definition<'a>> =
                module.definitions.iter().map(|&i| understood[i].lowered.definition).collect();
            Module { name, includes: arena.slice(&includes), definitions: arena.slice(&definitions) }
        })
        .collect();
    Schema { modules: arena.slice(&modules) }
}
