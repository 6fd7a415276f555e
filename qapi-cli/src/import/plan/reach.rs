//! Which types can come from a server.

use std::collections::HashSet;

use qapi_schema::resolve::Index;
use qapi_schema::{Arguments, Definition, Kind, Schema, UnionBase};

/// The types that can be part of a reply or of an event: a client must understand such values also where the
/// server's schema is newer than its own.
pub(super) fn from_server<'a>(schema: &Schema<'a>, index: &Index<'a>) -> HashSet<&'a str> {
    let mut reached = HashSet::new();
    let mut queue = Vec::new();
    for definition in schema.definitions() {
        match &definition.kind {
            Kind::Command(command) => queue.extend(command.returns.map(|ty| ty.name)),
            Kind::Event(event) => arguments(&event.data, &mut queue),
            _ => {}
        }
    }
    while let Some(name) = queue.pop() {
        if let Some(definition) = index.find_type(name)
            && reached.insert(definition.name)
        {
            uses(definition, &mut queue);
        }
    }
    reached
}

/// The types that a definition names, in order, built-in ones too.
pub(super) fn uses<'a>(definition: &Definition<'a>, out: &mut Vec<&'a str>) {
    match &definition.kind {
        Kind::Enum(_) => {}
        Kind::Struct(object) => {
            out.extend(object.base);
            out.extend(object.members.iter().map(|member| member.ty.name));
        }
        Kind::Union(union) => {
            match union.base {
                UnionBase::Named(base) => out.push(base),
                UnionBase::Inline(members) => out.extend(members.iter().map(|member| member.ty.name)),
            }
            out.extend(union.branches.iter().map(|branch| branch.ty.name));
        }
        Kind::Alternate(alternate) => out.extend(alternate.branches.iter().map(|branch| branch.ty.name)),
        Kind::Command(command) => {
            arguments(&command.arguments, out);
            out.extend(command.returns.map(|ty| ty.name));
        }
        Kind::Event(event) => arguments(&event.data, out),
    }
}

fn arguments<'a>(arguments: &Arguments<'a>, out: &mut Vec<&'a str>) {
    match *arguments {
        Arguments::None => {}
        Arguments::Inline(members) => out.extend(members.iter().map(|member| member.ty.name)),
        Arguments::Named(name) => out.push(name),
    }
}
