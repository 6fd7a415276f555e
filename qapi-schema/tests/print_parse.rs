//! What is printed reads back as the same schema.

mod random_model;

use std::collections::HashMap;
use std::path::PathBuf;

use proptest::prelude::*;
use qapi_schema::check::shape::{self, Shape};
use qapi_schema::check::{self, own_members};
use qapi_schema::language::{Loaded, Loader, Printer};
use qapi_schema::{
    Arena, Branch, Condition, Definition, EnumValue, Enumeration, Exceptions, Kind, Member, Module,
    OwnedSchema, Schema, Struct, TypeRef, Union, UnionBase,
};
use random_model::{Choices, Maker};

fn print_and_parse(schema: &Schema<'_>, printer: &Printer) -> Loaded {
    let printed = printer.schema(schema);
    let files: HashMap<PathBuf, Vec<u8>> =
        printed.iter().map(|file| (file.path.clone().into(), file.text.clone().into_bytes())).collect();
    Loader::new().load_from(&files, &printed[0].path).unwrap_or_else(|report| {
        let texts: Vec<&str> = printed.iter().map(|file| file.text.as_str()).collect();
        panic!("{report}\n{}", texts.join("\n"));
    })
}

#[test]
fn the_reference_schema_comes_back_exactly() {
    let root: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "../tests/reference/qapi/qapi-schema.json"].iter().collect();
    let loaded = Loader::new().load(root).expect("no errors");
    let again = print_and_parse(loaded.schema(), &Printer::new());
    assert_eq!(loaded.schema(), again.schema());
}

#[test]
fn documentation_comes_back() {
    let text = "##
# @Disk:
#
# A disk.
#
# With two paragraphs.
#
# @size: its size
#
# @name: its name, which is
#
#     - not empty
#       at all
#
#     - unique (since 2.10)
#
# Features:
#
# @fast: it is fast
#
# Note: mind the gap
#
# Example:
#
#     -> one
#         <- two
#
# Since: 2.9
##
{ 'struct': 'Disk', 'data': { 'size': 'size', 'name': { 'type': 'str', 'features': [ 'fast' ] } } }
##
# @do-it:
#
# Returns: a disk
#
# Errors:
#     - if
#       busy
##
{ 'command': 'do-it', 'returns': 'Disk' }
";
    let files = HashMap::from([(PathBuf::from("t.json"), text.as_bytes().to_vec())]);
    let loaded = Loader::new().load_from(&files, "t.json").expect("no errors");
    let again = print_and_parse(loaded.schema(), &Printer::new().doc_required(true));
    assert_eq!(loaded.schema(), again.schema());
    assert!(again.doc_required());
}

#[test]
fn control_characters_in_documentation_do_not_move_lines() {
    let members = [Member {
        name: "a",
        doc: "text\n\tafter a tab\nnot moved in",
        since: None,
        condition: Condition::Always,
        features: &[],
        ty: TypeRef::named("int"),
        optional: false,
    }];
    let definition = Definition {
        name: "Tabs",
        doc: "",
        since: None,
        condition: Condition::Always,
        features: &[],
        exceptions: Exceptions::NONE,
        kind: Kind::Struct(Struct { base: None, members: &members }),
    };
    let module = Module { name: "tabs", includes: &[], definitions: &[&definition] };
    let again = print_and_parse(&Schema { modules: &[module] }, &Printer::new());
    let read = again.schema().find_type("Tabs").expect("it is there");
    assert_eq!(own_members(read)[0].doc, "text\n after a tab\nnot moved in");
}

/// Text that may stand as documentation: lines that mean something in a block among them.
fn docs() -> impl Strategy<Value = Vec<String>> {
    let line = prop_oneof![
        4 => "[ -~]{0,60}",
        1 => "\\PC{0,20}",
        1 => Just(String::new()),
        1 => prop::sample::select(vec![
            "@name: text", "Features:", "Since: 2.9", "Note:", "= Heading", "====", "##", "# Returns", "# Errors",
            "# Since", "# Example", "```text", "```", "    moved in", "  - a", "text (since 1.0)", "Returns: x",
            "@", "@:", "Not documented", "\ttab", "a\u{b}b", "a\u{85}b",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(prop::collection::vec(line, 1..6).prop_map(|lines| lines.join("\n")), 0..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn random_models_come_back(
        numbers in prop::collection::vec(any::<u16>(), 0..600),
        docs in docs(),
        doc_required in any::<bool>(),
    ) {
        let owned = OwnedSchema::build(|arena| Maker::schema(arena, Choices::new(&numbers, &docs)));
        let mut problems = Vec::new();
        check::schema(owned.schema(), &mut |breach| problems.push(breach.problem.message));
        prop_assert_eq!(problems, Vec::<String>::new());
        let again = print_and_parse(owned.schema(), &Printer::new().doc_required(doc_required));
        prop_assert_eq!(owned.schema().same_facts(again.schema()), Ok(()));
        for (a, b) in owned.schema().definitions().zip(again.schema().definitions()) {
            prop_assert!(a.since.is_none() || a.since == b.since);
        }
        // Where nothing is documented, everything comes back as it was.
        if docs.is_empty() {
            let again = print_and_parse(owned.schema(), &Printer::new());
            let (a, b) = (owned.schema(), again.schema());
            for (a, b) in a.definitions().zip(b.definitions()) {
                prop_assert_eq!(a.since, b.since);
                for (a, b) in own_members(a).iter().zip(own_members(b)) {
                    prop_assert_eq!((a.doc, a.since), (b.doc, b.since));
                }
            }
        }
    }

    /// The rule is there twice: for constants, and hashed for whole schemas.
    #[test]
    fn collisions_are_the_same_in_constants_and_in_files(numbers in prop::collection::vec(any::<u16>(), 0..80)) {
        let arena = Arena::new();
        let objects = Objects::make(&arena, &mut Choices::new(&numbers, &[]));
        let mut colliding = Vec::new();
        check::schema(&objects.schema, &mut |breach| {
            colliding.push((breach.definition.name, breach.problem.message));
        });
        for (i, shape) in objects.shapes.iter().enumerate() {
            // What is wrong further in is reported there, and may hide what is wrong here.
            if objects.sound_inside(i) {
                let expected: Vec<String> = shape::collision(shape)
                    .map(|fault| fault.words(shape.definition).to_string())
                    .into_iter()
                    .collect();
                let name = shape.definition.name;
                let found: Vec<&String> = colliding.iter().filter(|c| c.0 == name).map(|c| &c.1).take(1).collect();
                prop_assert_eq!(found, expected.iter().collect::<Vec<_>>(), "{}", name);
            }
        }
    }
}

/// Structs and unions with members of few names.
struct Objects<'a> {
    schema: Schema<'a>,
    shapes: Vec<&'a Shape<'a>>,
    inside: Vec<Vec<usize>>,
}

impl<'a> Objects<'a> {
    fn make(arena: &'a Arena, choices: &mut Choices<'_>) -> Objects<'a> {
        let names = ["a", "b", "c-d", "c_d", "e", "f"];
        let define = |name: &str, kind| {
            arena.one(Definition {
                name: arena.text(name),
                doc: "",
                since: None,
                condition: Condition::Always,
                features: &[],
                exceptions: Exceptions { member_names: true, ..Exceptions::NONE },
                kind,
            })
        };
        let value =
            |name| EnumValue { name, doc: "", since: None, condition: Condition::Always, features: &[] };
        let values = arena.slice(&[value("one"), value("two")]);
        let tag = define("Tag", Kind::Enum(Enumeration { values, prefix: None }));
        let (mut shapes, mut inside): (Vec<&'a Shape<'a>>, Vec<Vec<usize>>) = Default::default();
        for i in 0..8 {
            let name = format!("Type{i}");
            let member = |name, ty| Member {
                name,
                doc: "",
                since: None,
                condition: Condition::Always,
                features: &[],
                ty: TypeRef::named(ty),
                optional: false,
            };
            let mut members: Vec<Member<'a>> = Vec::new();
            for name in names {
                let twice = name == "c_d" && members.iter().any(|m| m.name == "c-d");
                if choices.once_in(5) && !twice {
                    members.push(member(name, "int"));
                }
            }
            let mut parts = Vec::new();
            let is_struct = |shape: &Shape<'_>| matches!(shape.definition.kind, Kind::Struct(_));
            let shape = if i > 0 && choices.once_in(2) {
                members.push(member(arena.text(&format!("tag{i}")), "Tag"));
                let mut branches = Vec::new();
                let mut arms = Vec::new();
                for value in ["one", "two"] {
                    let arm = choices.below(i);
                    let ty = TypeRef::named(shapes[arm].definition.name);
                    branches.push(Branch { name: value, doc: "", condition: Condition::Always, ty });
                    arms.push(Some(shapes[arm]));
                    parts.push(arm);
                }
                let union = Union {
                    base: UnionBase::Inline(arena.slice(&members)),
                    discriminator: members[members.len() - 1].name,
                    branches: arena.slice(&branches),
                };
                Shape { definition: define(&name, Kind::Union(union)), base: None, arms: arena.slice(&arms) }
            } else {
                let base = choices.below(i + 1);
                let base = shapes.get(base).copied().filter(|shape| is_struct(shape));
                parts.extend(base.and_then(|b| shapes.iter().position(|s| std::ptr::eq(*s, b))));
                let s = Struct { base: base.map(|b| b.definition.name), members: arena.slice(&members) };
                Shape { definition: define(&name, Kind::Struct(s)), base, arms: &[] }
            };
            shapes.push(arena.one(shape));
            inside.push(parts);
        }
        let mut definitions = vec![tag];
        definitions.extend(shapes.iter().map(|s| s.definition));
        let module = Module { name: "m", includes: &[], definitions: arena.slice(&definitions) };
        Objects { schema: Schema { modules: arena.slice(&[module]) }, shapes, inside }
    }

    fn sound_inside(&self, i: usize) -> bool {
        self.inside[i].iter().all(|&k| self.sound_inside(k) && shape::collision(self.shapes[k]).is_none())
    }
}
