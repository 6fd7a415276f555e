//! A schema in the form in which the vectors record it.

use std::collections::HashSet;
use std::fmt::Write as _;

use qapi_schema::check::own_members;
use qapi_schema::{
    Arguments, Branch, Condition, Definition, Feature, Kind, MetaKind, Schema, TypeRef, UnionBase,
};

const BUILTIN: &str = "module ./builtin\nobject q_empty\nenum QType\n    prefix QTYPE\n    member none\n    \
                       member qnull\n    member qnum\n    member qstring\n    member qdict\n    member qlist\n    \
                       member qbool\n";

/// The record of a schema.
pub fn dump(schema: &Schema<'_>) -> String {
    let mut dump = Dump { schema, texts: vec![String::new(); schema.modules.len()], arrays: HashSet::new() };
    dump.module(0, &mut HashSet::new());
    let mut out = BUILTIN.to_owned();
    for (module, text) in schema.modules.iter().zip(&dump.texts) {
        let _ = writeln!(out, "module {}.json", module.name);
        for name in module.includes {
            let _ = writeln!(out, "include {name}.json");
        }
        out.push_str(text);
    }
    normal(&out)
}

/// The record in an order that a model can tell: in each module includes come first, lists last. Where they stand
/// between the definitions is no fact about the schema.
pub fn normal(record: &str) -> String {
    let mut out = String::new();
    let mut entries: Vec<String> = Vec::new();
    for line in record.lines().chain(["module (end)"]) {
        if line.starts_with(' ') {
            if let Some(last) = entries.last_mut() {
                *last += &format!("{line}\n");
            }
            continue;
        }
        if line.starts_with("module ") {
            entries.sort_by_key(|entry| match entry.split(' ').next() {
                Some("include") => (0, String::new()),
                Some("array") => (2, entry.clone()),
                _ => (1, String::new()),
            });
            out.extend(entries.drain(..));
            out.push_str(line);
            out.push('\n');
        } else {
            entries.push(format!("{line}\n"));
        }
    }
    out
}

struct Dump<'s, 'a> {
    schema: &'s Schema<'a>,
    texts: Vec<String>,
    arrays: HashSet<&'a str>,
}

impl<'a> Dump<'_, 'a> {
    fn module(&mut self, index: usize, seen: &mut HashSet<usize>) {
        if !seen.insert(index) {
            return;
        }
        let Some(module) = self.schema.modules.get(index) else { return };
        for definition in module.definitions {
            self.definition(index, definition);
        }
        for name in module.includes {
            let included = self.schema.modules.iter().position(|m| m.name == *name);
            self.module(included.unwrap_or(index), seen);
        }
    }

    fn definition(&mut self, module: usize, d: &Definition<'a>) {
        for member in own_members(d) {
            self.array(member.ty);
        }
        let mut out = String::new();
        match &d.kind {
            Kind::Enum(e) => {
                let _ = writeln!(out, "enum {}", d.name);
                if let Some(prefix) = e.prefix {
                    let _ = writeln!(out, "    prefix {prefix}");
                }
                for value in e.values {
                    let _ = writeln!(out, "    member {}", value.name);
                    tail(&mut out, 8, &value.condition, value.features);
                }
            }
            Kind::Struct(s) => {
                let _ = writeln!(out, "object {}", d.name);
                if let Some(base) = s.base {
                    let _ = writeln!(out, "    base {base}");
                }
                members(&mut out, d);
            }
            Kind::Union(u) => {
                let base = match u.base {
                    UnionBase::Named(name) => name.to_owned(),
                    UnionBase::Inline(_) => implicit(&mut out, d, "base"),
                };
                let _ = writeln!(out, "object {}\n    base {base}\n    tag {}", d.name, u.discriminator);
                branches(&mut out, u.branches);
                self.empty_branches(&mut out, d);
            }
            Kind::Alternate(a) => {
                for branch in a.branches {
                    self.array(branch.ty);
                }
                let _ = writeln!(out, "alternate {}\n    tag type", d.name);
                branches(&mut out, a.branches);
            }
            Kind::Command(c) => {
                let arguments = arguments(&mut out, d, &c.arguments);
                if let Some(returns) = c.returns {
                    self.array(returns);
                }
                let returns = c.returns.map_or("None".to_owned(), type_name);
                let _ = writeln!(out, "command {} {arguments} -> {returns}", d.name);
                let _ = writeln!(
                    out,
                    "    gen={} success_response={} boxed={} oob={} preconfig={}{}",
                    python(c.gen_),
                    python(c.success_response),
                    python(c.boxed),
                    python(c.allow_oob),
                    python(c.allow_preconfig),
                    if c.coroutine { " coroutine=True" } else { "" }
                );
            }
            Kind::Event(e) => {
                let arguments = arguments(&mut out, d, &e.data);
                let _ = writeln!(out, "event {} {arguments}\n    boxed={}", d.name, python(e.boxed));
            }
        }
        tail(&mut out, 4, &d.condition, d.features);
        self.texts[module].push_str(&out);
    }

    /// Records a list type where it is used first. It belongs to the module of its elements.
    fn array(&mut self, ty: TypeRef<'a>) {
        if !ty.array || ty.builtin().is_some() || !self.arrays.insert(ty.name) {
            return;
        }
        let home = self.schema.modules.iter().enumerate().find_map(|(i, module)| {
            module.definitions.iter().find(|d| d.meta().is_type() && d.name == ty.name).map(|d| (i, d))
        });
        if let Some((module, element)) = home {
            let text = &mut self.texts[module];
            let _ = writeln!(text, "array {} {}", type_name(ty), ty.name);
            tail(text, 4, &element.condition, &[]);
        }
    }

    /// Values of the discriminator without a branch count as branches that add nothing.
    fn empty_branches(&self, out: &mut String, d: &Definition<'a>) {
        let Kind::Union(union) = &d.kind else { return };
        let mut owner = *d;
        let tag = loop {
            if let Some(tag) = own_members(&owner).iter().find(|m| m.name == union.discriminator) {
                break tag;
            }
            let base = match owner.kind {
                Kind::Struct(s) => s.base,
                Kind::Union(qapi_schema::Union { base: UnionBase::Named(base), .. }) => Some(base),
                _ => None,
            };
            match base.and_then(|name| self.schema.find_type(name)) {
                Some(base) => owner = *base,
                None => return,
            }
        };
        let Some(Kind::Enum(e)) = self.schema.find_type(tag.ty.name).map(|d| d.kind) else { return };
        for value in e.values.iter().filter(|v| !union.branches.iter().any(|b| b.name == v.name)) {
            let _ = writeln!(out, "    case {}: q_empty", value.name);
            tail(out, 8, &value.condition, &[]);
        }
    }
}

fn implicit(out: &mut String, d: &Definition<'_>, role: &str) -> String {
    if own_members(d).is_empty() {
        return "None".to_owned();
    }
    let name = format!("q_obj_{}-{role}", d.name);
    let _ = writeln!(out, "object {name}");
    members(out, d);
    tail(out, 4, &d.condition, &[]);
    name
}

fn arguments(out: &mut String, d: &Definition<'_>, arguments: &Arguments<'_>) -> String {
    match arguments {
        Arguments::None => "None".to_owned(),
        Arguments::Named(name) => (*name).to_owned(),
        Arguments::Inline(_) => implicit(out, d, "arg"),
    }
}

fn members(out: &mut String, d: &Definition<'_>) {
    for m in own_members(d) {
        let _ = writeln!(out, "    member {}: {} optional={}", m.name, type_name(m.ty), python(m.optional));
        tail(out, 8, &m.condition, m.features);
    }
}

fn branches(out: &mut String, branches: &[Branch<'_>]) {
    for branch in branches {
        let _ = writeln!(out, "    case {}: {}", branch.name, type_name(branch.ty));
        tail(out, 8, &branch.condition, &[]);
    }
}

fn tail(out: &mut String, indent: usize, when: &Condition<'_>, features: &[Feature<'_>]) {
    if !when.is_always() {
        let text = condition(when);
        let text = text.strip_prefix('\'').and_then(|t| t.strip_suffix('\'')).unwrap_or(&text);
        let _ = writeln!(out, "{:indent$}if {text}", "");
    }
    for feature in features {
        let _ = writeln!(out, "{:indent$}feature {}", "", feature.name);
        tail(out, indent + 4, &feature.condition, &[]);
    }
}

fn condition(when: &Condition<'_>) -> String {
    let list = |operands: &[Condition<'_>]| operands.iter().map(condition).collect::<Vec<_>>().join(", ");
    match when {
        Condition::Always => String::new(),
        Condition::Flag(name) => format!("'{name}'"),
        Condition::Not(operand) => format!("{{'not': {}}}", condition(operand)),
        Condition::All(operands) => format!("{{'all': [{}]}}", list(operands)),
        Condition::Any(operands) => format!("{{'any': [{}]}}", list(operands)),
    }
}

fn type_name(ty: TypeRef<'_>) -> String {
    format!("{}{}", ty.name, if ty.array { "List" } else { "" })
}

fn python(value: bool) -> &'static str {
    if value { "True" } else { "False" }
}

/// The text of a module of which only the record is there. It knows the little that such modules have: includes,
/// enums and structs.
pub fn module_text(record: &str, name: &str) -> Option<String> {
    let mut lines = record.lines().skip_while(|line| *line != format!("module {name}"));
    lines.next()?;
    let dir = name.rfind('/').map_or("", |i| &name[..=i]);
    let mut out = String::new();
    let mut open: Option<(MetaKind, Vec<String>)> = None;
    for line in lines.take_while(|line| !line.starts_with("module ")).chain(["end of module"]) {
        if let Some(member) = line.strip_prefix("    member ") {
            let Some((meta, data)) = &mut open else { return None };
            data.push(match meta {
                MetaKind::Enum => format!("'{member}'"),
                _ => {
                    let (name, ty) = member.split_once(": ")?;
                    let (ty, optional) = ty.split_once(" optional=")?;
                    let star = if optional == "True" { "*" } else { "" };
                    match ty.strip_suffix("List") {
                        Some(element) => format!("'{star}{name}': ['{element}']"),
                        None => format!("'{star}{name}': '{ty}'"),
                    }
                }
            });
            continue;
        }
        if let Some((meta, data)) = open.take() {
            let (from, to) = if meta == MetaKind::Enum { ('[', ']') } else { ('{', '}') };
            let _ = writeln!(out, ", 'data': {from} {} {to} }}", data.join(", "));
        }
        let (word, rest) = line.split_once(' ')?;
        match word {
            "include" => {
                let up = "../".repeat(dir.matches('/').count());
                let _ = writeln!(out, "{{ 'include': '{up}{rest}' }}");
            }
            "enum" => {
                let _ = write!(out, "{{ 'enum': '{rest}'");
                open = Some((MetaKind::Enum, Vec::new()));
            }
            "object" => {
                let _ = write!(out, "{{ 'struct': '{rest}'");
                open = Some((MetaKind::Struct, Vec::new()));
            }
            _ => {}
        }
    }
    Some(out)
}
