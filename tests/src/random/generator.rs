//! Random values.

use qapi_runtime::schema::{Builtin, Definition, Kind, Member, MetaKind, TypeRef};
use serde_json::{Map, Value, json};

use super::Types;

/// Makes values. The choices come from `random`, numbers that a test framework can make small.
pub struct Generator<'t, F> {
    types: &'t Types,
    random: F,
    /// How deep values may nest where the schema leaves a choice.
    limit: usize,
    sites: Vec<Site>,
    path: Vec<Step>,
}

/// A place in a value where a rule of the schema applies.
#[derive(Clone, Debug)]
pub struct Site {
    /// The way from the root.
    pub path: Vec<Step>,
    /// What is there.
    pub kind: SiteKind,
}

/// One step of a way into a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the member of this name.
    Member(&'static str),
    /// To the element of this number.
    Element(usize),
}

/// What is at a [`Site`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SiteKind {
    /// An object whose required members are these.
    Object {
        /// The names of the members that cannot be left out.
        required: Vec<&'static str>,
    },
    /// A value of a built-in type.
    Builtin(Builtin),
    /// A value of an enum.
    Enum,
    /// A list.
    List,
    /// A value of an alternate: what it is not is hard to tell.
    Alternate,
}

impl<F> std::fmt::Debug for Generator<'_, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Generator").field("limit", &self.limit).finish_non_exhaustive()
    }
}

impl<'t, F: FnMut() -> u64> Generator<'t, F> {
    /// A generator for values of `types`. Each call of `random` gives any number.
    pub fn new(types: &'t Types, random: F) -> Generator<'t, F> {
        Generator { types, random, limit: 6, sites: Vec::new(), path: Vec::new() }
    }

    /// A value of a type, and where which rule applies in it.
    pub fn value(mut self, ty: &TypeRef<'static>) -> (Value, Vec<Site>) {
        let value = self.any_type(ty);
        (value, self.sites)
    }

    /// Arguments of a command or data of an event.
    pub fn arguments(mut self, definition: &Definition<'static>) -> (Value, Vec<Site>) {
        let value = match self.types.union_behind(definition) {
            Some(union) => self.object(union),
            None => self.object(definition),
        };
        (value, self.sites)
    }

    fn below(&mut self, n: usize) -> usize {
        ((self.random)() % n.max(1) as u64) as usize
    }

    fn site(&mut self, kind: SiteKind) {
        self.sites.push(Site { path: self.path.clone(), kind });
    }

    fn any_type(&mut self, ty: &TypeRef<'static>) -> Value {
        if ty.array {
            return self.list(&TypeRef::named(ty.name));
        }
        match self.types.find(ty.name) {
            None => self.builtin(Builtin::from_name(ty.name).unwrap_or(Builtin::Any)),
            Some(definition) => match definition.meta() {
                MetaKind::Enum => self.enumeration(definition),
                MetaKind::Alternate => self.alternate(definition),
                _ => self.object(definition),
            },
        }
    }

    fn list(&mut self, element: &TypeRef<'static>) -> Value {
        self.site(SiteKind::List);
        let room = self.limit.saturating_sub(self.path.len());
        let len = if self.types.depth(element) > room { 0 } else { self.below(4) };
        let elements = (0..len).map(|number| {
            self.path.push(Step::Element(number));
            let value = self.any_type(element);
            self.path.pop();
            value
        });
        Value::Array(elements.collect())
    }

    fn enumeration(&mut self, definition: &Definition<'static>) -> Value {
        self.site(SiteKind::Enum);
        let Kind::Enum(enumeration) = &definition.kind else { return Value::Null };
        let values: Vec<_> = enumeration.values.iter().filter(|v| self.types.exists(&v.condition)).collect();
        let index = self.below(values.len());
        values.get(index).map_or(Value::Null, |value| value.name.into())
    }

    fn alternate(&mut self, definition: &Definition<'static>) -> Value {
        self.site(SiteKind::Alternate);
        let Kind::Alternate(alternate) = &definition.kind else { return Value::Null };
        let types = self.types;
        let branches: Vec<_> = alternate.branches.iter().filter(|b| types.exists(&b.condition)).collect();
        let branch = self.choose(&branches, |branch| types.depth(&branch.ty));
        let before = self.sites.len();
        let value = branch.map_or(Value::Null, |branch| self.any_type(&branch.ty));
        // The value itself may break its branch's rules by being another branch's.
        let here = self.path.len();
        let mut number = 0;
        self.sites.retain(|site| {
            number += 1;
            number <= before || site.path.len() > here || matches!(site.kind, SiteKind::Object { .. })
        });
        value
    }

    fn object(&mut self, definition: &Definition<'static>) -> Value {
        let mut object = Map::new();
        let mut required = Vec::new();
        let place = self.sites.len();
        self.site(SiteKind::Object { required: Vec::new() });
        self.fill(definition, &mut object, &mut required);
        if let Some(site) = self.sites.get_mut(place) {
            site.kind = SiteKind::Object { required };
        }
        Value::Object(object)
    }

    fn fill(
        &mut self,
        definition: &Definition<'static>,
        object: &mut Map<String, Value>,
        required: &mut Vec<&'static str>,
    ) {
        let tag = match &definition.kind {
            Kind::Union(union) => Some(union.discriminator),
            _ => None,
        };
        for member in self.types.members(definition) {
            if Some(member.name) != tag {
                self.member(member, object, required);
            }
        }
        let Some(tag) = tag else { return };
        required.push(tag);
        let types = self.types;
        let choices = types.choices(definition);
        let depth = |choice: &(&str, Option<&qapi_runtime::schema::Branch<'static>>)| {
            choice.1.map_or(0, |branch| types.depth(&branch.ty))
        };
        let Some((value, branch)) = self.choose(&choices, depth) else { return };
        object.insert(tag.to_owned(), (*value).into());
        self.path.push(Step::Member(tag));
        self.site(SiteKind::Enum);
        self.path.pop();
        if let Some(arm) = branch.and_then(|branch| types.find(branch.ty.name)) {
            self.fill(arm, object, required);
        }
    }

    fn member(
        &mut self,
        member: &'static Member<'static>,
        object: &mut Map<String, Value>,
        required: &mut Vec<&'static str>,
    ) {
        let room = self.limit.saturating_sub(self.path.len());
        if member.optional && (self.types.depth(&member.ty) > room || self.below(3) == 0) {
            return;
        }
        if !member.optional {
            required.push(member.name);
        }
        self.path.push(Step::Member(member.name));
        object.insert(member.name.to_owned(), self.any_type(&member.ty));
        self.path.pop();
    }

    /// One of `choices`; where there is little room left, one that needs least.
    fn choose<'c, C>(&mut self, choices: &'c [C], depth: impl Fn(&C) -> usize) -> Option<&'c C> {
        let room = self.limit.saturating_sub(self.path.len());
        let least = choices.iter().map(&depth).min()?;
        let fitting: Vec<_> = choices.iter().filter(|c| depth(c) <= room.max(least)).collect();
        let index = self.below(fitting.len());
        fitting.get(index).copied()
    }

    fn builtin(&mut self, builtin: Builtin) -> Value {
        self.site(SiteKind::Builtin(builtin));
        let random = (self.random)();
        match builtin {
            Builtin::Str => json!(["", "x", "a b", "\u{e4}\u{1f980}", "\"\\/\n\u{1}"][(random % 5) as usize]),
            Builtin::Number => json!((random as i32 as f64) / 8.0 + 0.0625),
            Builtin::Int | Builtin::Int64 => json!(random as i64),
            Builtin::Int8 => json!(random as i8),
            Builtin::Int16 => json!(random as i16),
            Builtin::Int32 => json!(random as i32),
            Builtin::Uint8 => json!(random as u8),
            Builtin::Uint16 => json!(random as u16),
            Builtin::Uint32 => json!(random as u32),
            Builtin::Uint64 | Builtin::Size => json!(random),
            Builtin::Bool => json!(random % 2 == 1),
            Builtin::Null => Value::Null,
            Builtin::Any => [json!(null), json!(true), json!([1, "x"]), json!({"k": {"l": 1.5}})]
                [(random % 4) as usize]
                .clone(),
            Builtin::QType => {
                json!(["none", "qnull", "qnum", "qstring", "qdict", "qlist", "qbool"][(random % 7) as usize])
            }
        }
    }
}
