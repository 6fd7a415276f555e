//! Models at random.

#![allow(dead_code, reason = "each test uses a part")]

use qapi_schema::{
    Alternate, Arena, Arguments, Branch, Builtin, Command, Condition, Definition, EnumValue, Enumeration,
    Event, Exceptions, Feature, Kind, Member, MetaKind, Module, Schema, Struct, TypeRef, Union, UnionBase,
};

/// Decisions to be made, taken off a list of random numbers. When that is at its end, all decisions are 0.
#[derive(Debug)]
pub(crate) struct Choices<'c> {
    numbers: std::slice::Iter<'c, u16>,
    texts: &'c [String],
}

impl<'c> Choices<'c> {
    pub(crate) fn new(numbers: &'c [u16], texts: &'c [String]) -> Choices<'c> {
        Choices { numbers: numbers.iter(), texts }
    }

    /// A number below `count`.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        usize::from(self.numbers.next().copied().unwrap_or(0)) % count.max(1)
    }

    /// Yes, once in `of` times. No where there is nothing left to decide.
    pub(crate) fn once_in(&mut self, of: usize) -> bool {
        self.below(of) == of - 1 && of > 1
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// Makes up the definitions of a valid schema, one after the other.
pub(crate) struct Maker<'m, 'a> {
    pub(crate) choices: Choices<'m>,
    pub(crate) arena: &'a Arena,
    pub(crate) done: Vec<&'a Definition<'a>>,
    /// The names of all definitions that there will be, with their kinds.
    plan: Vec<(MetaKind, &'a str)>,
}

const DOWNSTREAM: &str = "__org.example_";

impl<'m, 'a> Maker<'m, 'a> {
    /// A schema of a few modules.
    pub(crate) fn schema(arena: &'a Arena, choices: Choices<'m>) -> Schema<'a> {
        let mut maker = Maker { choices, arena, done: Vec::new(), plan: Vec::new() };
        let count = 1 + maker.choices.below(24);
        for i in 0..count {
            let meta = maker.choices.pick(&[
                MetaKind::Struct,
                MetaKind::Enum,
                MetaKind::Union,
                MetaKind::Alternate,
                MetaKind::Command,
                MetaKind::Event,
            ]);
            let prefix = if maker.choices.once_in(6) { DOWNSTREAM } else { "" };
            let stem = match meta {
                MetaKind::Command => format!("{prefix}do-it{i}"),
                MetaKind::Event => format!("{}SENT{i}", prefix.to_uppercase()),
                _ => format!("{prefix}Type{i}x"),
            };
            maker.plan.push((meta, arena.text(&stem)));
        }
        for i in 0..count {
            let definition = maker.definition(i);
            maker.done.push(arena.one(definition));
        }
        maker.modules()
    }

    /// Spreads the definitions over modules, each of which includes the next ones.
    fn modules(&mut self) -> Schema<'a> {
        let count = 1 + self.choices.below(4);
        let mut lists = vec![Vec::new(); count];
        for definition in std::mem::take(&mut self.done) {
            let module = self.choices.below(count);
            lists[module].push(definition);
        }
        let names: Vec<&str> = (0..count)
            .map(|i| {
                let dir = self.choices.pick(&["", "sub/", "sub/deeper/"]);
                // The first file says where the directory is.
                self.arena.text(&format!("{}module{i}", if i == 0 { "" } else { dir }))
            })
            .collect();
        let modules: Vec<Module<'a>> = (0..count)
            .map(|i| {
                let mut includes: Vec<&str> = names.get(i + 1).into_iter().copied().collect();
                includes.extend(names[i + 1..].iter().filter(|_| self.choices.once_in(3)).copied());
                let definitions = self.arena.slice(&lists[i]);
                Module { name: names[i], includes: self.arena.slice(&includes), definitions }
            })
            .collect();
        Schema { modules: self.arena.slice(&modules) }
    }

    fn definition(&mut self, index: usize) -> Definition<'a> {
        let (meta, name) = self.plan[index];
        let exceptions = Exceptions {
            command_name: meta == MetaKind::Command && self.choices.once_in(8),
            member_names: meta.is_type() && self.choices.once_in(4),
            returns: meta == MetaKind::Command && self.choices.once_in(4),
            documentation: self.choices.once_in(8),
        };
        let kind = match meta {
            MetaKind::Enum => Kind::Enum(self.enumeration(exceptions.member_names)),
            MetaKind::Struct => {
                let base = self.object(index, false).filter(|_| self.choices.once_in(3));
                Kind::Struct(Struct { base, members: self.members(index, exceptions.member_names, true) })
            }
            MetaKind::Union => Kind::Union(self.union(index, exceptions.member_names)),
            MetaKind::Alternate => Kind::Alternate(self.alternate()),
            MetaKind::Command => Kind::Command(self.command(index, exceptions.returns)),
            MetaKind::Event => {
                let (data, boxed) = self.arguments(index);
                Kind::Event(Event { data, boxed, rate_limit: None })
            }
        };
        let features = self.features(!meta.is_type());
        Definition {
            name,
            doc: self.doc(),
            since: self.since(),
            condition: self.condition(0),
            features,
            exceptions,
            kind,
        }
    }

    fn doc(&mut self) -> &'a str {
        if self.choices.texts.is_empty() || !self.choices.once_in(2) {
            return "";
        }
        let text = &self.choices.texts[self.choices.below(self.choices.texts.len())];
        self.arena.text(text)
    }

    fn since(&mut self) -> Option<&'a str> {
        self.choices.once_in(4).then(|| self.choices.pick(&["2.9", "0.14.0", "10.1"]))
    }

    fn condition(&mut self, depth: usize) -> Condition<'a> {
        if depth == 0 && !self.choices.once_in(4) {
            return Condition::Always;
        }
        let flag = Condition::Flag(self.choices.pick(&["CONFIG_LINUX", "A", "TARGET_X86_64"]));
        match self.choices.below(if depth > 3 { 1 } else { 5 }) {
            1 => Condition::Not(self.arena.one(self.condition(depth + 1))),
            2 => Condition::All(self.operands(depth)),
            3 => Condition::Any(self.operands(depth)),
            _ => flag,
        }
    }

    fn operands(&mut self, depth: usize) -> &'a [Condition<'a>] {
        let count = 1 + self.choices.below(3);
        let operands: Vec<_> = (0..count).map(|_| self.condition(depth + 1)).collect();
        self.arena.slice(&operands)
    }

    fn features(&mut self, special: bool) -> &'a [Feature<'a>] {
        let names = ["fast", "x-new", "__org.example_odd", "deprecated", "unstable"];
        let names = if special { &names[..] } else { &names[..3] };
        let mut features = Vec::new();
        for name in names {
            if self.choices.once_in(8) {
                features.push(Feature { name, doc: self.doc(), since: None, condition: self.condition(0) });
            }
        }
        self.arena.slice(&features)
    }

    fn type_ref(&mut self) -> TypeRef<'a> {
        let types: Vec<&'a str> = self.plan.iter().filter(|(m, _)| m.is_type()).map(|(_, n)| *n).collect();
        let name = if types.is_empty() || self.choices.once_in(2) {
            self.choices.pick(Builtin::ALL).name()
        } else {
            self.choices.pick(&types)
        };
        TypeRef { name, array: self.choices.once_in(4) }
    }

    /// Members that no other definition has.
    fn members(&mut self, index: usize, odd_names: bool, conditional: bool) -> &'a [Member<'a>] {
        let mut members = Vec::new();
        for i in 0..self.choices.below(6) {
            let style = self.choices.below(if odd_names { 5 } else { 3 });
            let name = match style {
                0 => format!("m{index}-{i}"),
                1 => format!("x-m{index}{i}"),
                2 => format!("{DOWNSTREAM}m{index}-{i}"),
                3 => format!("m_{index}_{i}"),
                _ => format!("mEmber{index}_{i}"),
            };
            members.push(Member {
                name: self.arena.text(&name),
                doc: self.doc(),
                since: self.since(),
                condition: if conditional { self.condition(0) } else { Condition::Always },
                features: self.features(true),
                ty: self.type_ref(),
                optional: self.choices.once_in(2),
            });
        }
        self.arena.slice(&members)
    }

    fn enumeration(&mut self, odd_names: bool) -> Enumeration<'a> {
        let mut values = Vec::new();
        for i in 0..self.choices.below(12) {
            let name = match self.choices.below(if odd_names { 4 } else { 3 }) {
                0 => format!("value-{i}"),
                1 => format!("{i}-fold"),
                2 => format!("{DOWNSTREAM}value{i}"),
                _ => format!("Value_{i}_"),
            };
            values.push(EnumValue {
                name: self.arena.text(&name),
                doc: self.doc(),
                since: self.since(),
                condition: self.condition(0),
                features: self.features(true),
            });
        }
        let prefix = self.choices.once_in(6).then_some("PRE\\FIX");
        Enumeration { values: self.arena.slice(&values), prefix }
    }

    /// A struct, or also a union, among the definitions before this one.
    fn object(&mut self, index: usize, unions: bool) -> Option<&'a str> {
        let names: Vec<&'a str> = self.plan[..index]
            .iter()
            .filter(|(meta, _)| *meta == MetaKind::Struct || unions && *meta == MetaKind::Union)
            .map(|(_, name)| *name)
            .collect();
        (!names.is_empty()).then(|| self.choices.pick(&names))
    }

    fn union(&mut self, index: usize, odd_names: bool) -> Union<'a> {
        let enums: Vec<&'a Definition<'a>> = self
            .done
            .iter()
            .copied()
            .filter(|d| matches!(d.kind, Kind::Enum(Enumeration { values: [_, ..], .. })))
            .collect();
        let (tag, names): (&'a str, Vec<&'a str>) = if enums.is_empty() {
            ("QType", vec!["qnull", "qdict"])
        } else {
            let definition = self.choices.pick(&enums);
            let Kind::Enum(enumeration) = definition.kind else { unreachable!() };
            (definition.name, enumeration.values.iter().map(|v| v.name).collect())
        };
        let mut members = self.members(index, odd_names, true).to_vec();
        let discriminator = self.arena.text(&format!("tag{index}"));
        members.push(Member {
            name: discriminator,
            doc: self.doc(),
            since: None,
            condition: Condition::Always,
            features: &[],
            ty: TypeRef::named(tag),
            optional: false,
        });
        let mut branches = Vec::new();
        for name in names {
            if let Some(ty) = self.object(index, true).filter(|_| self.choices.once_in(2)) {
                let (ty, condition) = (TypeRef::named(ty), self.condition(0));
                branches.push(Branch { name, doc: "", condition, ty });
            }
        }
        Union {
            base: UnionBase::Inline(self.arena.slice(&members)),
            discriminator,
            branches: self.arena.slice(&branches),
        }
    }

    fn alternate(&mut self) -> Alternate<'a> {
        let index = self.done.len();
        let mut types = vec![TypeRef::named("null")];
        if self.choices.once_in(2) {
            types.push(TypeRef::named("str"));
        } else {
            types.extend([TypeRef::named("int"), TypeRef::named("bool")]);
        }
        types.extend(self.object(index, true).map(TypeRef::named));
        types.push(TypeRef { array: true, ..self.type_ref() });
        let first = self.choices.below(types.len());
        types.rotate_left(first);
        let count = 1 + self.choices.below(types.len());
        types.truncate(count);
        let branches: Vec<Branch<'a>> = types
            .into_iter()
            .enumerate()
            .map(|(i, ty)| Branch {
                name: self.arena.text(&format!("branch-{i}")),
                doc: self.doc(),
                condition: self.condition(0),
                ty,
            })
            .collect();
        Alternate { branches: self.arena.slice(&branches) }
    }

    fn arguments(&mut self, index: usize) -> (Arguments<'a>, bool) {
        match self.choices.below(3) {
            0 => (Arguments::None, false),
            1 => (Arguments::Inline(self.members(index, false, false)), false),
            _ => match self.object(index, true) {
                Some(name) => (Arguments::Named(name), true),
                None => (Arguments::None, false),
            },
        }
    }

    fn command(&mut self, index: usize, any_returns: bool) -> Command<'a> {
        let (arguments, boxed) = self.arguments(index);
        let returns = if any_returns {
            Some(self.type_ref())
        } else {
            self.object(index, true).map(|name| TypeRef { name, array: self.choices.once_in(2) })
        };
        let coroutine = self.choices.once_in(4);
        Command {
            arguments,
            boxed,
            returns,
            allow_oob: !coroutine && self.choices.once_in(4),
            allow_preconfig: self.choices.once_in(4),
            coroutine,
            success_response: !self.choices.once_in(4),
            gen_: !self.choices.once_in(4),
        }
    }
}
