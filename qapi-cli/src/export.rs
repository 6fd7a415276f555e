//! `qapi export`: a schema in QAPI's own language.

use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

use clap::ValueEnum;
use qapi_schema::language::{PrintedModule, Printer};

use crate::source::{LoadedSource, Source};

/// Print a schema in QAPI's own language, module by module
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// `builtin`, or the first file of a schema
    #[arg(long, default_value = "builtin", value_name = "SOURCE")]
    schema: Source,
    /// Write a file for each module into this directory, instead of printing
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// What to do with documentation
    #[arg(long, value_enum, default_value_t = Docs::Keep)]
    docs: Docs,
    /// Only these modules
    #[arg(value_name = "MODULE")]
    modules: Vec<String>,
}

/// What to do with documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Docs {
    /// Print it
    Keep,
    /// Leave it out
    None,
}

impl Args {
    /// Exports the schema.
    ///
    /// # Errors
    /// If the schema has mistakes or is a server's reply, a module does not exist, or a file cannot be written.
    pub fn run(&self) -> Result<(), Box<dyn Error>> {
        let keep = self.docs == Docs::Keep;
        let loaded = self.schema.load()?;
        if let LoadedSource::Reply(_) = loaded {
            return Err("a server's reply is no schema: it lacks names, conditions and documentation".into());
        }
        let printer = Printer::new().docs(keep).doc_required(keep && loaded.doc_required());
        let printed = self.select(printer.schema(loaded.schema()))?;
        match &self.output {
            Some(directory) => write(directory, &printed)?,
            None => print(&printed)?,
        }
        Ok(())
    }

    /// The modules that were asked for, in the order of the schema.
    fn select(&self, printed: Vec<PrintedModule>) -> Result<Vec<PrintedModule>, String> {
        if self.modules.is_empty() {
            return Ok(printed);
        }
        let is = |module: &PrintedModule, name: &str| {
            module.path == name || module.path.strip_suffix(".json") == Some(name)
        };
        if let Some(unknown) = self.modules.iter().find(|name| !printed.iter().any(|m| is(m, name))) {
            let hint =
                if Path::new(unknown).exists() { "; a schema's file is given with --schema" } else { "" };
            return Err(format!("no module is called '{unknown}'{hint}"));
        }
        Ok(printed.into_iter().filter(|m| self.modules.iter().any(|name| is(m, name))).collect())
    }
}

fn print(modules: &[PrintedModule]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for (i, module) in modules.iter().enumerate() {
        if modules.len() > 1 {
            writeln!(out, "{}# {}\n", if i > 0 { "\n" } else { "" }, module.path)?;
        }
        out.write_all(module.text.as_bytes())?;
    }
    out.flush()
}

fn write(directory: &Path, modules: &[PrintedModule]) -> Result<(), String> {
    // A module may come from beside the schema's directory. What is exported stays within the given one.
    let is_inside = |path: &Path| path.components().all(|part| matches!(part, Component::Normal(_)));
    if let Some(module) = modules.iter().find(|module| !is_inside(module.path.as_ref())) {
        return Err(format!("module '{}' is outside of the schema's directory", module.path));
    }
    for module in modules {
        let path = directory.join(&module.path);
        let parent = path.parent().unwrap_or(directory);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, &module.text))
            .map_err(|error| format!("can't write '{}': {error}", path.display()))?;
    }
    Ok(())
}
