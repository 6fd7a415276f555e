//! Files to expressions: what stands at the top level, and the files that are included.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::diagnostic::{Diagnostic, Diagnostics};
use super::doc::{self, Block};
use super::lexer::{SyntaxError, Token};
use super::parser::Parser;
use super::pragma::Pragmas;
use super::source::{Files, LARGEST_FILE, Sources, Span, Undecodable, decode, normal, os_message};
use super::value::Value;
use crate::Arena;

/// After so many syntax errors, the rest of a file is left alone: it is likely no schema at all.
const MOST_SYNTAX_ERRORS: usize = 20;

/// How deeply includes may nest.
const DEEPEST_INCLUDE: usize = 100;

/// All that the files of a schema say, before any of it is understood.
#[derive(Debug)]
pub(super) struct Reading<'a> {
    pub(super) modules: Vec<ModuleText<'a>>,
    /// In the order of the text, with what a file includes in the place of the directive.
    pub(super) definitions: Vec<DefinitionText<'a>>,
    pub(super) pragmas: Pragmas<'a>,
}

/// A module: one file.
#[derive(Debug)]
pub(super) struct ModuleText<'a> {
    /// Its path without `.json`, from the directory of the schema's first file.
    pub(super) name: &'a str,
    /// The numbers of the modules it includes.
    pub(super) includes: Vec<usize>,
    /// The numbers of its definitions.
    pub(super) definitions: Vec<usize>,
}

/// What stands for a definition.
#[derive(Debug)]
pub(super) struct DefinitionText<'a> {
    pub(super) value: Value<'a>,
    /// In a box, since there may be very many definitions without.
    pub(super) doc: Option<Box<Block<'a>>>,
}

/// Reads a file and all that it includes. Where `any_docs` is set, documentation may have any form.
pub(super) fn read<'a>(
    arena: &'a Arena,
    files: &dyn Files,
    path: &Path,
    any_docs: bool,
    sources: &mut Sources,
    sink: &mut Diagnostics,
) -> Reading<'a> {
    let root = normal(files.absolute(path).parent().unwrap_or(Path::new("")));
    let reading = Reading { modules: Vec::new(), definitions: Vec::new(), pragmas: Pragmas::default() };
    let mut walk = Walk {
        arena,
        files,
        root,
        any_docs,
        sources,
        sink,
        by_path: HashMap::new(),
        open: Vec::new(),
        reading,
    };
    match files.read(path) {
        Ok(bytes) => {
            walk.file(path.to_owned(), bytes, None);
        }
        Err(error) => {
            let message = format!("can't read schema file '{}': {}", path.display(), os_message(&error));
            walk.sink.found.push(Diagnostic::nowhere(message));
        }
    }
    walk.reading
}

struct Walk<'w, 'a> {
    arena: &'a Arena,
    files: &'w dyn Files,
    root: PathBuf,
    any_docs: bool,
    sources: &'w mut Sources,
    sink: &'w mut Diagnostics,
    /// The numbers of the modules by their normal path.
    by_path: HashMap<PathBuf, usize>,
    /// The normal paths of the files that are being read, the outermost first.
    open: Vec<PathBuf>,
    reading: Reading<'a>,
}

impl<'a> Walk<'_, 'a> {
    /// Reads a file that was not read before.
    fn file(&mut self, path: PathBuf, bytes: Vec<u8>, included_at: Option<Span>) -> usize {
        let key = normal(&self.files.absolute(&path));
        let name = self.arena.text(&module_name(&key, &self.root));
        let module = self.reading.modules.len();
        self.reading.modules.push(ModuleText { name, includes: Vec::new(), definitions: Vec::new() });
        self.by_path.insert(key.clone(), module);
        match decode(bytes) {
            Ok(text) => {
                let kept = self.arena.text(&text);
                let file = self.sources.add(path, text, included_at);
                self.open.push(key);
                self.top_level(module, Parser::new(self.arena, file, kept));
                self.open.pop();
            }
            Err(why) => self.undecodable(&path, why, included_at),
        }
        module
    }

    fn undecodable(&mut self, path: &Path, why: Undecodable, included_at: Option<Span>) {
        let what = if included_at.is_some() { "include" } else { "schema" };
        let why = match why {
            Undecodable::TooLarge => format!("File is larger than {} MiB", LARGEST_FILE >> 20),
            Undecodable::NotUtf8 { line } => format!("Not UTF-8 in line {line}"),
        };
        let message = format!("can't read {what} file '{}': {why}", path.display());
        self.sink.push(Diagnostic { span: included_at, ..Diagnostic::nowhere(message) });
    }

    fn top_level(&mut self, module: usize, mut parser: Parser<'a>) {
        let mut errors = 0;
        let mut doc = None;
        if let Err(error) = parser.advance() {
            self.syntax(&mut parser, error, &mut errors);
        }
        while parser.token() != Token::End {
            self.expression(module, &mut parser, &mut doc, &mut errors);
        }
        self.unused(doc);
    }

    /// Reports a syntax error, and goes on where something new starts, or at the end.
    fn syntax(&mut self, parser: &mut Parser<'a>, error: SyntaxError, errors: &mut usize) {
        let help = error.help.map(str::to_owned);
        self.sink.push(Diagnostic { help, ..Diagnostic::new(error.span, error.message) });
        *errors += 1;
        if *errors < MOST_SYNTAX_ERRORS {
            parser.recover();
        } else {
            parser.finish();
        }
    }

    /// Reads what the parser stands on: a documentation block, a directive or a definition.
    fn expression(
        &mut self,
        module: usize,
        parser: &mut Parser<'a>,
        doc: &mut Option<Box<Block<'a>>>,
        errors: &mut usize,
    ) {
        if matches!(parser.token(), Token::Comment(_)) {
            self.unused(doc.take());
            let (block, result) = doc::read(parser, self.sink, self.any_docs);
            *doc = Some(Box::new(block));
            if let Err(error) = result {
                self.syntax(parser, error, errors);
            }
            return;
        }
        let doc = doc.take();
        let start = parser.span();
        let (value, after) = parser.value_and_after();
        if let Err(error) = after {
            self.syntax(parser, error, errors);
        }
        let Some(value) = value else { return };
        match value.as_object() {
            None => {
                let message = "top-level expression must be an object";
                self.syntax(parser, SyntaxError::new(start, message), errors);
            }
            Some(object) => {
                if let Some(included) = object.get("include") {
                    self.unused(doc);
                    self.include(module, &value, included);
                } else if let Some(pragma) = object.get("pragma") {
                    self.unused(doc);
                    if object.entries.len() == 1 {
                        self.reading.pragmas.directive(pragma, value.span, self.sink);
                    } else {
                        self.sink.error(value.span, "invalid 'pragma' directive");
                    }
                } else {
                    self.definition(module, value, doc);
                }
            }
        }
    }

    fn definition(&mut self, module: usize, value: Value<'a>, doc: Option<Box<Block<'a>>>) {
        if let Some(block) = doc.as_ref().filter(|d| d.symbol.is_none() && !d.incomplete && !self.any_docs) {
            self.sink.error(block.span, "definition documentation required");
        }
        self.reading.modules[module].definitions.push(self.reading.definitions.len());
        self.reading.definitions.push(DefinitionText { value, doc });
    }

    /// Reports a definition's documentation that no definition follows.
    fn unused(&mut self, doc: Option<Box<Block<'a>>>) {
        if let Some(block) = doc
            && let Some(symbol) = block.symbol
            && !block.incomplete
            && !self.any_docs
        {
            let message = format!("documentation for '{symbol}' is not followed by the definition");
            self.sink.error(block.span, message);
        }
    }

    fn include(&mut self, module: usize, directive: &Value<'a>, included: &Value<'a>) {
        if directive.as_object().is_some_and(|o| o.entries.len() != 1) {
            return self.sink.error(directive.span, "invalid 'include' directive");
        }
        let Some(name) = included.as_text() else {
            return self.sink.error(included.span, "value of 'include' must be a string");
        };
        let including = self.sources.file(directive.span.file).path();
        let path = including.parent().unwrap_or(Path::new("")).join(name);
        let key = normal(&self.files.absolute(&path));
        if self.open.contains(&key) {
            return self.sink.error(included.span, format!("inclusion loop for {name}"));
        }
        if let Some(&known) = self.by_path.get(&key) {
            self.reading.modules[module].includes.push(known);
            return;
        }
        if self.open.len() == DEEPEST_INCLUDE {
            let message = format!("includes are nested more than {DEEPEST_INCLUDE} levels deep");
            return self.sink.error(included.span, message);
        }
        match self.files.read(&path) {
            Ok(bytes) => {
                // The number is known beforehand, and the module must list it before those that it includes.
                let included = self.reading.modules.len();
                self.reading.modules[module].includes.push(included);
                self.file(path, bytes, Some(directive.span));
            }
            Err(error) => {
                let why = os_message(&error);
                let message = format!("can't read include file '{}': {why}", path.display());
                self.sink.error(included.span, message);
            }
        }
    }
}

/// The name of the module in the file with this normal path.
fn module_name(path: &Path, root: &Path) -> String {
    let mut path = path.components().peekable();
    let mut root = root.components().peekable();
    while let (Some(a), Some(b)) = (path.peek(), root.peek())
        && a == b
    {
        path.next();
        root.next();
    }
    let up = root.map(|_| "..".to_owned());
    let down = path.map(|c| c.as_os_str().to_string_lossy().into_owned());
    let name = up.chain(down).collect::<Vec<_>>().join("/");
    name.strip_suffix(".json").map(str::to_owned).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn module_names() {
        let name = |path: &str, root: &str| module_name(&normal(Path::new(path)), &normal(Path::new(root)));
        assert_eq!(name("qapi/block-core.json", "qapi"), "block-core");
        assert_eq!(name("./a.json", ""), "a");
        assert_eq!(name("qapi/sub/../x/a.json", "qapi"), "x/a");
        assert_eq!(name("qapi/../b.json", "qapi"), "../b");
        assert_eq!(name("/s/a.schema", "/s"), "a.schema");
    }
}
