//! Random schemas that keep QAPI's rules, as far as introspection depends on them.

use qapi_schema::{
    Alternate, Arena, Arguments, Branch, Command, Condition, Definition, EnumValue, Enumeration, Event,
    Exceptions, Feature, Kind, Member, Module, OwnedSchema, Schema, Struct, TypeRef, Union, UnionBase,
};

/// The option names that conditions use.
pub(crate) const FLAGS: &[&str] = &["CONFIG_A", "CONFIG_B", "TARGET_C"];

const SCALARS: &[&str] = &["str", "number", "int", "int8", "uint64", "size", "bool", "any", "null", "QType"];

/// The schema that the numbers stand for. It uses nothing optional once the numbers run out, so that fewer
/// numbers make smaller schemas.
pub(crate) fn schema(numbers: &[u32]) -> OwnedSchema {
    OwnedSchema::build(|arena| {
        let mut dice = Dice { arena, tag_condition: Condition::Always, numbers: numbers.iter() };
        let counts = Counts {
            enums: 1 + dice.below(3),
            structs: 1 + dice.below(4),
            unions: dice.below(3),
            alternates: dice.below(3),
        };
        let mut definitions = Vec::new();
        for i in 0..counts.enums {
            definitions.push(dice.enumeration(i));
        }
        for i in 0..counts.structs {
            definitions.push(dice.structure(i, &counts));
        }
        for i in 0..counts.unions {
            definitions.push(dice.union(i, &counts));
        }
        for i in 0..counts.alternates {
            definitions.push(dice.alternate(i, &counts));
        }
        for i in 0..1 + dice.below(5) {
            definitions.push(dice.command(i, &counts));
        }
        for i in 0..dice.below(4) {
            definitions.push(dice.event(i, &counts));
        }
        let definitions: Vec<&Definition<'_>> = definitions;
        let module = Module { name: "random", includes: &[], definitions: arena.slice(&definitions) };
        Schema { modules: arena.slice(&[module]) }
    })
}

/// How many types there are of each kind. They are called `E0`, `S0`, `U0`, `A0` and so on.
struct Counts {
    enums: u32,
    structs: u32,
    unions: u32,
    alternates: u32,
}

struct Dice<'d, 'a> {
    arena: &'a Arena,
    /// The condition of the value `v0` of the enum `E0`.
    tag_condition: Condition<'a>,
    numbers: std::slice::Iter<'d, u32>,
}

impl<'a> Dice<'_, 'a> {
    fn below(&mut self, end: u32) -> u32 {
        self.numbers.next().map_or(0, |n| n % end)
    }

    /// True in one of `n` cases.
    fn one_in(&mut self, n: u32) -> bool {
        self.below(n) == n - 1
    }

    fn name(&self, prefix: &str, number: u32) -> &'a str {
        self.arena.text(&format!("{prefix}{number}"))
    }

    fn condition(&mut self) -> Condition<'a> {
        if !self.one_in(3) {
            return Condition::Always;
        }
        let flag = |dice: &mut Self| Condition::Flag(FLAGS[dice.below(FLAGS.len() as u32) as usize]);
        let first = flag(self);
        match self.below(4) {
            0 => first,
            1 => Condition::Not(self.arena.one(first)),
            2 => Condition::All(self.arena.slice(&[first, flag(self)])),
            _ => Condition::Any(self.arena.slice(&[first, Condition::Not(self.arena.one(flag(self)))])),
        }
    }

    fn features(&mut self) -> &'a [Feature<'a>] {
        let mut features = Vec::new();
        for name in ["deprecated", "unstable", "extra"] {
            if self.one_in(5) {
                features.push(Feature { name, doc: "", since: None, condition: self.condition() });
            }
        }
        self.arena.slice(&features)
    }

    fn definition(&mut self, name: &'a str, kind: Kind<'a>) -> &'a Definition<'a> {
        self.arena.one(Definition {
            name,
            doc: "",
            since: None,
            condition: self.condition(),
            features: self.features(),
            exceptions: Exceptions::NONE,
            kind,
        })
    }

    fn type_name(&mut self, counts: &Counts) -> &'a str {
        match self.below(5) {
            1 => self.one_of("E", counts.enums),
            2 => self.one_of("S", counts.structs),
            3 if counts.unions > 0 => self.one_of("U", counts.unions),
            4 if counts.alternates > 0 => self.one_of("A", counts.alternates),
            _ => SCALARS[self.below(SCALARS.len() as u32) as usize],
        }
    }

    fn one_of(&mut self, prefix: &str, count: u32) -> &'a str {
        let number = self.below(count);
        self.name(prefix, number)
    }

    fn type_ref(&mut self, counts: &Counts) -> TypeRef<'a> {
        TypeRef { name: self.type_name(counts), array: self.one_in(4) }
    }

    fn member(&mut self, name: &'a str, counts: &Counts) -> Member<'a> {
        Member {
            name,
            doc: "",
            since: None,
            condition: self.condition(),
            features: self.features(),
            ty: self.type_ref(counts),
            optional: self.one_in(2),
        }
    }

    fn members(&mut self, prefix: &str, counts: &Counts) -> Vec<Member<'a>> {
        (0..self.below(4)).map(|i| self.member(self.name(prefix, i), counts)).collect()
    }

    fn enumeration(&mut self, number: u32) -> &'a Definition<'a> {
        let mut values = Vec::new();
        for i in 0..1 + self.below(4) {
            values.push(EnumValue {
                name: self.name("v", i),
                doc: "",
                since: None,
                condition: self.condition(),
                features: self.features(),
            });
        }
        if number == 0 {
            self.tag_condition = values[0].condition;
        }
        let values = self.arena.slice(&values);
        let kind = Kind::Enum(Enumeration { values, prefix: None });
        let definition = self.definition(self.name("E", number), kind);
        // The first serves as the type of tags, which exist wherever their union does.
        if number > 0 {
            return definition;
        }
        self.arena.one(Definition { condition: Condition::Always, ..*definition })
    }

    fn structure(&mut self, number: u32, counts: &Counts) -> &'a Definition<'a> {
        let name = self.name("S", number);
        let members = self.members(&format!("s{number}-"), counts);
        let members = self.arena.slice(&members);
        let base = (number > 0 && self.one_in(2)).then(|| self.one_of("S", number));
        self.definition(name, Kind::Struct(Struct { base, members }))
    }

    fn union(&mut self, number: u32, counts: &Counts) -> &'a Definition<'a> {
        let name = self.name("U", number);
        let mut base = self.members(&format!("u{number}-"), counts);
        base.push(Member {
            name: "tag",
            doc: "",
            since: None,
            condition: Condition::Always,
            features: self.features(),
            ty: TypeRef::named("E0"),
            optional: false,
        });
        // Every enum has the value v0.
        let mut branches = Vec::new();
        if self.one_in(2) {
            let ty = TypeRef::named(self.one_of("S", counts.structs));
            // A branch is there exactly where its value is.
            branches.push(Branch { name: "v0", doc: "", condition: self.tag_condition, ty });
        }
        let (base, branches) = (UnionBase::Inline(self.arena.slice(&base)), self.arena.slice(&branches));
        self.definition(name, Kind::Union(Union { base, discriminator: "tag", branches }))
    }

    fn alternate(&mut self, number: u32, counts: &Counts) -> &'a Definition<'a> {
        let choices = [
            ("object", TypeRef::named(self.one_of("S", counts.structs))),
            ("text", TypeRef::named("str")),
            ("list", TypeRef::array_of(self.type_name(counts))),
            ("none", TypeRef::named("null")),
        ];
        let mut branches = Vec::new();
        for (i, (name, ty)) in choices.into_iter().enumerate() {
            if i == 0 || self.one_in(2) {
                branches.push(Branch { name, doc: "", condition: self.condition(), ty });
            }
        }
        let branches = self.arena.slice(&branches);
        self.definition(self.name("A", number), Kind::Alternate(Alternate { branches }))
    }

    fn arguments(&mut self, counts: &Counts) -> Arguments<'a> {
        match self.below(4) {
            0 => Arguments::None,
            1 if counts.unions > 0 => Arguments::Named(self.one_of("U", counts.unions)),
            2 => Arguments::Named(self.one_of("S", counts.structs)),
            _ => {
                let members = self.members("m", counts);
                Arguments::Inline(self.arena.slice(&members))
            }
        }
    }

    fn command(&mut self, number: u32, counts: &Counts) -> &'a Definition<'a> {
        let command = Command {
            arguments: self.arguments(counts),
            boxed: true,
            returns: self.one_in(2).then(|| self.type_ref(counts)),
            allow_oob: self.one_in(3),
            allow_preconfig: self.one_in(3),
            coroutine: false,
            success_response: true,
            gen_: true,
        };
        self.definition(self.name("command-", number), Kind::Command(command))
    }

    fn event(&mut self, number: u32, counts: &Counts) -> &'a Definition<'a> {
        let event = Event { data: self.arguments(counts), boxed: true, rate_limit: None };
        self.definition(self.name("EVENT_", number), Kind::Event(event))
    }
}
