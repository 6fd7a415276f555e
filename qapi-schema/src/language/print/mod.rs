//! Schemas to text of QAPI's language.

mod definition;
mod doc;
mod node;

use std::collections::HashMap;

use node::Node;

use crate::{Definition, Exceptions, Module, Schema};

/// The text of a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedModule {
    /// The name of its file, from the directory of the first file: `block-core.json`.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// Prints schemas as files of QAPI's language, which read back as the same schema.
///
/// ```
/// use std::collections::HashMap;
/// use qapi_schema::language::{Loader, Printer};
///
/// let files = HashMap::from([("disk.json".into(), "{'struct':'Disk','data':{'size':'size'}}".into())]);
/// let loaded = Loader::new().load_from(&files, "disk.json").expect("it is well-formed");
/// let printed = Printer::new().schema(loaded.schema());
/// assert_eq!(printed[0].path, "disk.json");
/// assert_eq!(printed[0].text, "{ 'struct': 'Disk', 'data': { 'size': 'size' } }\n");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Printer {
    no_docs: bool,
    doc_required: bool,
}

impl Printer {
    /// A printer that prints documentation where there is some.
    pub fn new() -> Printer {
        Printer::default()
    }

    /// Whether to print documentation, and with it the releases, which QAPI's language knows nowhere else.
    #[must_use]
    pub fn docs(self, docs: bool) -> Printer {
        Printer { no_docs: !docs, ..self }
    }

    /// Whether to print the pragma that demands documentation, and a block for everything.
    #[must_use]
    pub fn doc_required(self, required: bool) -> Printer {
        Printer { doc_required: required, ..self }
    }

    /// Prints all modules. The first of the files includes the others, directly or by way of others.
    ///
    /// That is the schema's first module if it includes all others, in their order. Otherwise there is one more
    /// file, `qapi-schema.json` or something like it, and the text reads back with one more module.
    ///
    /// A schema that the [checks](crate::check::schema) reject may print as text that cannot be read.
    pub fn schema(&self, schema: &Schema<'_>) -> Vec<PrintedModule> {
        let pragmas = self.pragmas(schema);
        let mut files: Vec<PrintedModule> = Vec::with_capacity(schema.modules.len() + 1);
        if !includes_all(schema) {
            let mut name = "qapi-schema".to_owned();
            while schema.modules.iter().any(|m| m.name == name) {
                name.insert(0, 'x');
            }
            let includes: Vec<&str> = schema.modules.iter().map(|m| m.name).collect();
            let root = Module { name: &name, includes: &includes, definitions: &[] };
            files.push(self.module(&root));
        }
        files.extend(schema.modules.iter().map(|module| self.module(module)));
        if let Some(first) = files.first_mut() {
            let gap = if pragmas.is_empty() || first.text.is_empty() { "" } else { "\n" };
            first.text.insert_str(0, &format!("{pragmas}{gap}"));
        }
        files
    }

    /// Prints one module, without pragmas.
    fn module(&self, module: &Module<'_>) -> PrintedModule {
        let mut pieces: Vec<String> = Vec::new();
        if !module.includes.is_empty() {
            let lines = module.includes.iter().map(|name| {
                let path = relative(module.name, name);
                Node::Object(vec![("include".to_owned(), Node::text(path))]).print() + "\n"
            });
            pieces.push(lines.collect());
        }
        pieces.extend(module.definitions.iter().map(|definition| self.definition(definition)));
        PrintedModule { path: format!("{}.json", module.name), text: pieces.join("\n") }
    }

    /// Prints one definition, without the pragmas that it may need.
    pub fn definition(&self, definition: &Definition<'_>) -> String {
        let docs = if self.no_docs { None } else { doc::block(definition, self.doc_required) };
        docs.unwrap_or_default() + &definition::definition(definition).print() + "\n"
    }

    fn pragmas(&self, schema: &Schema<'_>) -> String {
        let excused = |by: fn(&Exceptions) -> bool| {
            let mut names: Vec<&str> =
                schema.definitions().filter(|d| by(&d.exceptions)).map(|d| d.name).collect();
            names.sort_unstable();
            names.dedup();
            Node::List(names.into_iter().map(Node::text).collect())
        };
        let mut pragmas = Vec::new();
        if self.doc_required && !self.no_docs {
            pragmas.push(("doc-required", Node::Bool(true)));
        }
        for (name, list) in [
            ("command-name-exceptions", excused(|e| e.command_name)),
            ("command-returns-exceptions", excused(|e| e.returns)),
            ("documentation-exceptions", excused(|e| e.documentation)),
            ("member-name-exceptions", excused(|e| e.member_names)),
        ] {
            if !matches!(&list, Node::List(names) if names.is_empty()) {
                pragmas.push((name, list));
            }
        }
        let print = |(name, value): (&str, Node)| {
            let pragma = Node::Object(vec![(name.to_owned(), value)]);
            Node::Object(vec![("pragma".to_owned(), pragma)]).print() + "\n"
        };
        pragmas.into_iter().map(print).collect()
    }
}

/// Whether reading the first module reads all of them, in their order.
fn includes_all(schema: &Schema<'_>) -> bool {
    let numbers: HashMap<&str, usize> =
        schema.modules.iter().enumerate().rev().map(|(i, m)| (m.name, i)).collect();
    let mut met = 0;
    // The numbers of modules that are to be read, the next one last.
    let mut next: Vec<usize> = if schema.modules.is_empty() { Vec::new() } else { vec![0] };
    while let Some(number) = next.pop() {
        if number > met {
            return false;
        }
        if number < met {
            continue;
        }
        met += 1;
        next.extend(schema.modules[number].includes.iter().rev().filter_map(|name| numbers.get(name)));
    }
    met == schema.modules.len()
}

/// The path of a module's file, as the file of another module includes it.
fn relative(from: &str, to: &str) -> String {
    let dir: Vec<&str> = from.split('/').collect();
    let dir = &dir[..dir.len() - 1];
    let to: Vec<&str> = to.split('/').collect();
    let shared = dir.iter().zip(&to[..to.len() - 1]).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", dir.len() - shared);
    up.chain(to[shared..].iter().copied()).collect::<Vec<_>>().join("/") + ".json"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_between_modules() {
        assert_eq!(relative("a", "b"), "b.json");
        assert_eq!(relative("a", "sub/b"), "sub/b.json");
        assert_eq!(relative("sub/a", "b"), "../b.json");
        assert_eq!(relative("sub/a", "sub/b"), "b.json");
        assert_eq!(relative("x/y/a", "x/z/b"), "../z/b.json");
    }

    #[test]
    fn a_schema_without_a_first_module_gets_one() {
        let module = |name, includes| Module { name, includes, definitions: &[] };
        let modules = [module("a", &["b"]), module("b", &[]), module("c", &[])];
        let printed = Printer::new().schema(&Schema { modules: &modules });
        let paths: Vec<&str> = printed.iter().map(|p| p.path.as_str()).collect();
        assert_eq!(paths, ["qapi-schema.json", "a.json", "b.json", "c.json"]);
        assert_eq!(
            printed[0].text,
            "{ 'include': 'a.json' }\n{ 'include': 'b.json' }\n{ 'include': 'c.json' }\n"
        );
        let modules = [module("a", &["b", "c"]), module("b", &["a", "b"]), module("c", &[])];
        assert_eq!(Printer::new().schema(&Schema { modules: &modules }).len(), 3);
    }
}
