//! The six kinds of definition.

use super::keys::Keys;
use super::order::order;
use super::{Finding, Findings, Lowering};
use crate::check::{self, Flag, Place, Problem};
use crate::language::doc::{self, Block};
use crate::language::value::{Object, Value, ValueKind};
use crate::{
    Alternate, Arena, Arguments, Command, Definition, Enumeration, Event, Exceptions, Kind, MetaKind, Struct,
    Union, UnionBase,
};

/// A definition of the model, with what is wrong with it by itself.
#[derive(Debug)]
pub(in crate::language) struct Lowered<'a> {
    pub(in crate::language) definition: &'a Definition<'a>,
    /// In the order in which the parts of a definition are checked.
    pub(in crate::language) findings: Findings,
    /// Whether the definition lacks something that the text was meant to say.
    pub(in crate::language) incomplete: bool,
}

impl Lowered<'_> {
    /// Whether something is wrong already with the part that has this problem.
    pub(in crate::language) fn is_known(&self, problem: &Problem) -> bool {
        is_known(self.definition.meta(), &self.findings.list, problem)
    }
}

/// Whether one of the findings, which are in order, is about the same part.
fn is_known(meta: MetaKind, findings: &[Finding], problem: &Problem) -> bool {
    findings.binary_search_by_key(&order(meta, problem), |f| order(meta, &f.problem)).is_ok()
}

/// The definition for which an expression stands, whose kind and name are known already. `exceptions` are those
/// of this kind and name.
pub(in crate::language) fn lower<'a>(
    arena: &'a Arena,
    meta: MetaKind,
    name: &str,
    value: &Value<'_>,
    doc: Option<&Block<'_>>,
    exceptions: Exceptions,
) -> Lowered<'a> {
    let docs = doc::describe(arena, doc);
    let mut lowering = Lowering { arena, docs, findings: Findings::default(), incomplete: false };
    let empty = Object::default();
    let object = value.as_object().unwrap_or(&empty);
    let span = object.entry(meta.keyword()).map_or(value.span, |e| e.key_span.to(e.value.span));
    lowering.keys(object, keys(meta), format_args!("{meta}"), Place::Whole, span);
    let kind = match meta {
        MetaKind::Enum => Kind::Enum(lowering.enumeration(object)),
        MetaKind::Struct => Kind::Struct(lowering.structure(object)),
        MetaKind::Union => Kind::Union(lowering.union(object)),
        MetaKind::Alternate => Kind::Alternate(lowering.alternate(object)),
        MetaKind::Command => Kind::Command(lowering.command(object)),
        MetaKind::Event => Kind::Event(lowering.event(object)),
    };
    let described = docs.definition();
    let definition = arena.one(Definition {
        name: arena.text(name),
        doc: described.doc,
        since: described.since,
        condition: lowering.condition(object, format_args!("{meta}"), Place::Condition),
        features: lowering.features(object, Place::Feature),
        exceptions,
        kind,
    });
    let Lowering { mut findings, incomplete, .. } = lowering;
    // What could not be read is wrong already; what stands in its place in the model need not be reported.
    findings.list.sort_by_key(|f| order(meta, &f.problem));
    let no_data = object.entry("data").is_none();
    let mut formal = Findings::default();
    check::form(definition, &mut |problem| {
        let known = no_data && problem.place == Place::Data || is_known(meta, &findings.list, &problem);
        if !known {
            formal.push(problem.into());
        }
    });
    findings.more += formal.more;
    findings.list.append(&mut formal.list);
    findings.list.sort_by_key(|f| order(meta, &f.problem));
    Lowered { definition, findings, incomplete }
}

fn keys(meta: MetaKind) -> Keys {
    let (required, optional): (&'static [&'static str], &'static [&'static str]) = match meta {
        MetaKind::Enum => (&["enum", "data"], &["if", "features", "prefix"]),
        MetaKind::Struct => (&["struct", "data"], &["base", "if", "features"]),
        MetaKind::Union => (&["union", "base", "discriminator", "data"], &["if", "features"]),
        MetaKind::Alternate => (&["alternate", "data"], &["if", "features"]),
        MetaKind::Command => (
            &["command"],
            &[
                "data",
                "returns",
                "boxed",
                "if",
                "features",
                "gen",
                "success-response",
                "allow-oob",
                "allow-preconfig",
                "coroutine",
            ],
        ),
        MetaKind::Event => (&["event"], &["data", "boxed", "if", "features"]),
    };
    Keys { required, optional }
}

impl<'a> Lowering<'_, 'a> {
    fn enumeration(&mut self, object: &Object<'_>) -> Enumeration<'a> {
        let values = match object.get("data") {
            None => &[],
            Some(data) => match data.as_list() {
                Some(values) => self.values(values),
                None => {
                    self.error(Place::Data, data.span, "'data' must be an array");
                    &[]
                }
            },
        };
        let prefix = object.get("prefix").and_then(|value| {
            let prefix = value.as_text();
            if prefix.is_none() {
                self.error(Place::Prefix, value.span, "'prefix' must be a string");
            }
            prefix.map(|prefix| self.arena.text(prefix))
        });
        Enumeration { values, prefix }
    }

    fn structure(&mut self, object: &Object<'_>) -> Struct<'a> {
        let members = match object.get("data").map(|data| (data, data.as_object())) {
            None => &[],
            Some((_, Some(members))) => self.members(members, "data"),
            Some((data, None)) => {
                self.error(Place::Data, data.span, "'data' should be an object or type name");
                &[]
            }
        };
        let base = object.get("base").and_then(|value| {
            let base = value.as_text();
            if base.is_none() {
                self.error(Place::Base, value.span, "'base' should be a type name");
            }
            base.map(|base| self.arena.text(base))
        });
        Struct { base, members }
    }

    fn union(&mut self, object: &Object<'_>) -> Union<'a> {
        let base = match object.get("base").map(|value| (value.span, &value.kind)) {
            None => UnionBase::Inline(&[]),
            Some((_, ValueKind::Text(name))) => UnionBase::Named(self.arena.text(name)),
            Some((_, ValueKind::Object(members))) => UnionBase::Inline(self.members(members, "base")),
            Some((span, ValueKind::Bool(_) | ValueKind::List(_))) => {
                self.error(Place::Base, span, "'base' should be an object or type name");
                UnionBase::Inline(&[])
            }
        };
        let discriminator = match object.get("discriminator").map(|value| (value, value.as_text())) {
            None => "",
            Some((_, Some(name))) => self.arena.text(name),
            Some((value, None)) => {
                self.error(Place::Discriminator, value.span, "'discriminator' requires a string name");
                ""
            }
        };
        let branches = match object.get("data").map(|data| (data, data.as_object())) {
            None => &[],
            Some((_, Some(branches))) => self.branches(branches, false),
            Some((data, None)) => {
                self.error(Place::Data, data.span, "'data' must be an object");
                &[]
            }
        };
        Union { base, discriminator, branches }
    }

    fn alternate(&mut self, object: &Object<'_>) -> Alternate<'a> {
        let Some(data) = object.get("data") else {
            return Alternate { branches: &[] };
        };
        let branches = match &data.kind {
            ValueKind::Object(branches) => self.branches(branches, true),
            // An empty one is found on the model, be it of the wrong kind.
            ValueKind::List([]) => &[],
            ValueKind::Text("") | ValueKind::Bool(false) => &[],
            ValueKind::List(_) | ValueKind::Text(_) | ValueKind::Bool(true) => {
                self.error(Place::Data, data.span, "'data' must be an object");
                &[]
            }
        };
        Alternate { branches }
    }

    fn command(&mut self, object: &Object<'_>) -> Command<'a> {
        let success_response = !self.flag(object, Flag::SuccessResponse, false);
        let gen_ = !self.flag(object, Flag::Gen, false);
        let boxed = self.boxed(object);
        Command {
            arguments: self.arguments(object, boxed),
            boxed,
            returns: object
                .get("returns")
                .map(|value| self.type_or_list(value, format_args!("'returns'"), Place::Returns)),
            allow_oob: self.flag(object, Flag::AllowOob, true),
            allow_preconfig: self.flag(object, Flag::AllowPreconfig, true),
            coroutine: self.flag(object, Flag::Coroutine, true),
            success_response,
            gen_,
        }
    }

    fn event(&mut self, object: &Object<'_>) -> Event<'a> {
        let boxed = self.boxed(object);
        Event { data: self.arguments(object, boxed), boxed, rate_limit: None }
    }

    fn arguments(&mut self, object: &Object<'_>, boxed: bool) -> Arguments<'a> {
        let Some(data) = object.get("data") else { return Arguments::None };
        match &data.kind {
            ValueKind::Text(name) => Arguments::Named(self.arena.text(name)),
            ValueKind::Object(members) => Arguments::Inline(self.members(members, "data")),
            ValueKind::Bool(_) | ValueKind::List(_) => {
                let what = if boxed {
                    "'data' should be a type name"
                } else {
                    "'data' should be an object or type name"
                };
                self.error(Place::Data, data.span, what);
                Arguments::Inline(&[])
            }
        }
    }

    /// Whether the arguments are boxed. A value that the flag may not have counts where it is not empty.
    fn boxed(&mut self, object: &Object<'_>) -> bool {
        let is_set = match object.get(Flag::Boxed.keyword()).map(|value| &value.kind) {
            None => false,
            Some(ValueKind::Bool(value)) => *value,
            Some(ValueKind::Text(text)) => !text.is_empty(),
            Some(ValueKind::List(values)) => !values.is_empty(),
            Some(ValueKind::Object(object)) => !object.entries.is_empty(),
        };
        // What it stands for is missing: that is found on the model.
        if !is_set || object.entry("data").is_some() {
            self.flag(object, Flag::Boxed, true);
        }
        is_set
    }

    /// Whether the flag is set. The one value that it may have is `only`.
    fn flag(&mut self, object: &Object<'_>, flag: Flag, only: bool) -> bool {
        let Some(value) = object.get(flag.keyword()) else { return false };
        if value.as_bool() != Some(only) {
            let message = format!("flag '{}' may only use {only} value", flag.keyword());
            self.error(Place::Flag(flag), value.span, message);
        }
        value.as_bool() != Some(!only)
    }
}
