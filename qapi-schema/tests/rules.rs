//! The rules, called on definitions as a derive macro writes them.

use qapi_schema::check::shape::{self, Fault, JsonKinds, Shape, TypeFacts};
use qapi_schema::check::{self, Flag, Part, Place};
use qapi_schema::{
    Alternate, Arguments, Branch, Builtin, Command, Condition, Definition, EnumValue, Enumeration, Event,
    Exceptions, Feature, Kind, Member, MetaKind, Struct, TypeRef, Union, UnionBase,
};

const fn define<'a>(name: &'a str, kind: Kind<'a>) -> Definition<'a> {
    Definition {
        name,
        doc: "",
        since: None,
        condition: Condition::Always,
        features: &[],
        exceptions: Exceptions::NONE,
        kind,
    }
}

const fn member<'a>(name: &'a str, ty: &'a str) -> Member<'a> {
    Member {
        name,
        doc: "",
        since: None,
        condition: Condition::Always,
        features: &[],
        ty: TypeRef::named(ty),
        optional: false,
    }
}

const fn value(name: &str) -> EnumValue<'_> {
    EnumValue { name, doc: "", since: None, condition: Condition::Always, features: &[] }
}

const fn branch<'a>(name: &'a str, ty: &'a str) -> Branch<'a> {
    Branch { name, doc: "", condition: Condition::Always, ty: TypeRef::named(ty) }
}

const fn feature(name: &str) -> Feature<'_> {
    Feature { name, doc: "", since: None, condition: Condition::Always }
}

const fn command<'a>(arguments: Arguments<'a>, boxed: bool) -> Command<'a> {
    Command {
        arguments,
        boxed,
        returns: None,
        allow_oob: false,
        allow_preconfig: false,
        coroutine: false,
        success_response: true,
        gen_: true,
    }
}

const fn object<'a>(members: &'a [Member<'a>]) -> Kind<'a> {
    Kind::Struct(Struct { base: None, members })
}

const fn enumeration<'a>(values: &'a [EnumValue<'a>]) -> Kind<'a> {
    Kind::Enum(Enumeration { values, prefix: None })
}

fn problems(definition: &Definition<'_>) -> Vec<(Place, String)> {
    let mut found = Vec::new();
    check::definition(definition, &mut |p| found.push((p.place, p.message)));
    found
}

fn assert_problem(definition: &Definition<'_>, place: Place, message: &str) {
    assert_eq!(problems(definition), [(place, message.to_owned())]);
}

#[test]
fn names_of_definitions() {
    let cases = [
        (object(&[]), "foo", Some("name of struct must use CamelCase")),
        (object(&[]), "ABC", Some("name of struct must use CamelCase")),
        (object(&[]), "Foo_Bar", Some("name of struct must use CamelCase")),
        (object(&[]), "*oops", Some("struct has an invalid name")),
        (object(&[]), "q_Obj", Some("struct has an invalid name")),
        (object(&[]), "FooList", Some("struct name should not end in 'List'")),
        (object(&[]), "__org.qemu_x-Foo", None),
        (enumeration(&[]), "1Foo", Some("enum has an invalid name")),
        (
            Kind::Command(command(Arguments::None, false)),
            "block_resize",
            Some("name of command must not use uppercase or '_'"),
        ),
        (Kind::Command(command(Arguments::None, false)), "x-block-resize", None),
        (
            Kind::Event(Event { data: Arguments::None, boxed: false, rate_limit: None }),
            "RTC-CHANGE",
            Some("name of event must not use lowercase or '-'"),
        ),
        (
            Kind::Event(Event { data: Arguments::None, boxed: false, rate_limit: None }),
            "__org.qemu_x-FOO",
            None,
        ),
    ];
    for (kind, name, message) in cases {
        let expected: Vec<_> = message.iter().map(|m| (Place::Name, m.to_string())).collect();
        assert_eq!(problems(&define(name, kind)), expected, "{name}");
    }
}

#[test]
fn exceptions_excuse() {
    let mut resize = define("block_resize", Kind::Command(command(Arguments::None, false)));
    resize.exceptions.command_name = true;
    assert_eq!(problems(&resize), []);
    let members = [member("aB_c", "int")];
    let mut s = define("Foo", object(&members));
    assert_problem(
        &s,
        Place::Member(0, Part::Name),
        "name of 'data' member 'aB_c' must not use uppercase or '_'",
    );
    s.exceptions.member_names = true;
    assert_eq!(problems(&s), []);
}

#[test]
fn names_of_members_and_values() {
    let optional = Member { optional: true, ..member("has-a", "int") };
    assert_problem(
        &define("Foo", object(&[optional])),
        Place::Member(0, Part::Name),
        "'data' member '*has-a' uses reserved name",
    );
    let members = [member("u", "int"), member("_u", "int")];
    assert_eq!(
        problems(&define("Foo", object(&members))),
        [
            (Place::Member(0, Part::Name), "'data' member 'u' uses reserved name".into()),
            (Place::Member(1, Part::Name), "'data' member '_u' has an invalid name".into()),
        ]
    );
    let values = [value("9p"), value("q-unix"), value("9P"), value("")];
    assert_eq!(
        problems(&define("Foo", enumeration(&values))),
        [
            (Place::Value(1, Part::Name), "'data' member 'q-unix' has an invalid name".into()),
            (Place::Value(2, Part::Name), "name of 'data' member '9P' must not use uppercase or '_'".into()),
            (Place::Value(3, Part::Name), "'data' member '' has an invalid name".into()),
        ]
    );
}

#[test]
fn conditions() {
    let definition =
        Definition { condition: Condition::Not(&Condition::Any(&[])), ..define("Foo", object(&[])) };
    assert_problem(&definition, Place::Condition, "'if' condition [] of struct is useless");
    let lower = Member {
        condition: Condition::All(&[Condition::Flag("A"), Condition::Flag("b")]),
        ..member("m", "int")
    };
    assert_problem(
        &define("Foo", object(&[lower])),
        Place::Member(0, Part::Condition),
        "'if' condition 'b' of 'data' member 'm' is not a valid identifier",
    );
}

#[test]
fn clashes_within_a_definition() {
    let members = [member("a-b", "int"), member("a-b", "str")];
    assert_problem(
        &define("Foo", object(&members)),
        Place::Member(1, Part::Name),
        "member 'a-b' collides with member 'a-b'",
    );
    let arguments = Kind::Command(command(Arguments::Inline(&members), false));
    assert_problem(
        &define("foo", arguments),
        Place::Member(1, Part::Name),
        "parameter 'a-b' collides with parameter 'a-b'",
    );
    let features = [feature("f"), feature("f")];
    let definition = Definition { features: &features, ..define("Foo", object(&[])) };
    assert_problem(&definition, Place::Feature(1, Part::Name), "feature 'f' collides with feature 'f'");
    let twice = Member { features: &features, ..member("m", "int") };
    assert_problem(
        &define("Foo", object(&[twice])),
        Place::Member(0, Part::Feature(1)),
        "feature 'f' of type 'm' collides with feature 'f' of type 'm'",
    );
}

#[test]
fn special_features_are_not_for_types() {
    let features = [feature("unstable")];
    let definition = Definition { features: &features, ..define("Foo", object(&[])) };
    assert_problem(
        &definition,
        Place::Feature(0, Part::Name),
        "feature 'unstable' is not supported for types",
    );
    let definition =
        Definition { features: &features, ..define("foo", Kind::Command(command(Arguments::None, false))) };
    assert_eq!(problems(&definition), []);
}

#[test]
fn flags() {
    assert_problem(
        &define("foo", Kind::Command(command(Arguments::None, true))),
        Place::Flag(Flag::Boxed),
        "'boxed': true requires 'data'",
    );
    assert_problem(
        &define("foo", Kind::Command(command(Arguments::Inline(&[]), true))),
        Place::Data,
        "'data' should be a type name",
    );
    let both = Command { allow_oob: true, coroutine: true, ..command(Arguments::None, false) };
    assert_problem(
        &define("foo", Kind::Command(both)),
        Place::Flag(Flag::Coroutine),
        "flags 'allow-oob' and 'coroutine' are incompatible",
    );
    let conditional = [Member { condition: Condition::Flag("A"), ..member("a", "int") }];
    assert_problem(
        &define("foo", Kind::Command(command(Arguments::Inline(&conditional), false))),
        Place::Member(0, Part::Condition),
        "conditional command arguments require 'boxed': true",
    );
}

#[test]
fn empty_alternate() {
    assert_problem(
        &define("Alt", Kind::Alternate(Alternate { branches: &[] })),
        Place::Data,
        "'data' must not be empty",
    );
}

#[test]
fn documentation() {
    let members = [Member { doc: "a", ..member("a", "int") }, member("b", "int")];
    let mut definition = define("Foo", object(&members));
    let found = |d: &Definition<'_>| {
        let mut found = Vec::new();
        check::documentation(d, &mut |p| found.push(p.message));
        found
    };
    assert_eq!(found(&definition), ["documentation comment required"]);
    definition.doc = "Foo";
    assert_eq!(found(&definition), ["member 'b' lacks documentation"]);
    definition.exceptions.documentation = true;
    assert_eq!(found(&definition), [""; 0]);
}

// Shapes that a derive would emit: everything here is a constant.

const TAG: Enumeration<'static> = Enumeration { values: &[value("one"), value("two")], prefix: None };
const TAG_TYPE: Definition<'static> = define("Tag", Kind::Enum(TAG));
const BASE: Definition<'static> = define("Base", object(&[member("tag", "Tag"), member("name", "str")]));
const ONE: Definition<'static> = define("One", object(&[member("name", "int")]));
const UNION: Definition<'static> = define(
    "Uni",
    Kind::Union(Union {
        base: UnionBase::Named("Base"),
        discriminator: "tag",
        branches: &[branch("two", "Two"), branch("one", "One"), branch("three", "One")],
    }),
);
const SHAPE: Shape<'static> = Shape {
    definition: &UNION,
    base: Some(&Shape::plain(&BASE)),
    arms: &[None, Some(&Shape::plain(&ONE)), Some(&Shape::plain(&ONE))],
};
const COLLISION: Option<Fault<'static>> = shape::collision(&SHAPE);
const WRONG_BRANCH: Option<Fault<'static>> = shape::branch_value(&SHAPE, "Tag", &TAG);

#[test]
fn collision_of_branch_and_base() {
    let fault = COLLISION.expect("name is in both");
    assert_eq!(fault.place(), Place::Branch(1, Part::Type));
    assert_eq!(
        fault.words(&UNION).to_string(),
        "member 'name' of type 'One' collides with member 'name' of type 'Base'"
    );
}

#[test]
#[should_panic = "in union 'Uni', branch 'one': member 'name' of type 'One' collides with member 'name' of type 'Base'"]
fn demand_names_definition_and_branch() {
    shape::demand(&UNION, COLLISION, "");
}

#[test]
fn branch_without_value() {
    let fault = WRONG_BRANCH.expect("three is no value");
    assert_eq!(fault.words(&UNION).to_string(), "branch 'three' is not a value of enum type 'Tag'");
}

#[test]
fn discriminators() {
    let found = shape::discriminator(&SHAPE).expect("the base has it");
    assert_eq!((found.member.name, found.owner.name), ("tag", "Base"));
    let ty = TypeFacts::of(&TAG_TYPE).expect("a type");
    assert_eq!(shape::tag(found, &ty), None);
    let fault = shape::tag(found, &ty.list()).expect("a list is no enum");
    assert_eq!(
        fault.words(&UNION).to_string(),
        "discriminator member 'tag' of base type 'Base' must be of enum type"
    );

    let members = [Member { optional: true, ..member("tag", "Tag") }];
    let union = define(
        "Uni",
        Kind::Union(Union { base: UnionBase::Inline(&members), discriminator: "tag", branches: &[] }),
    );
    let shape = Shape::plain(&union);
    let fault = shape::tag(shape::discriminator(&shape).expect("there"), &ty).expect("optional");
    assert_eq!(fault.words(&union).to_string(), "discriminator member 'tag' of 'base' must not be optional");
}

#[test]
fn alternates_are_told_apart_by_json_type() {
    let message = |types: &[TypeFacts<'_>]| {
        let branches = [branch("a", "A"), branch("b", "B")];
        let definition = define("Alt", Kind::Alternate(Alternate { branches: &branches }));
        shape::alternate(&definition, types).map(|f| f.words(&definition).to_string())
    };
    let of = TypeFacts::builtin;
    let clash = Some("branch 'b' can't be distinguished from 'a'".to_owned());
    assert_eq!(message(&[of(Builtin::Str), of(Builtin::Null)]), None);
    assert_eq!(message(&[of(Builtin::Str), of(Builtin::Int)]), clash);
    assert_eq!(message(&[of(Builtin::Bool), of(Builtin::Str)]), clash);
    assert_eq!(message(&[of(Builtin::Str), of(Builtin::Str).list()]), None);
    assert_eq!(
        message(&[of(Builtin::Any), of(Builtin::Str)]),
        Some("branch 'a' cannot use built-in type 'any'".into())
    );
    let values = [value("on"), value("off")];
    let on_off = define("OnOff", enumeration(&values));
    assert_eq!(JsonKinds::claimed_by(&on_off), JsonKinds::STRING.with(JsonKinds::BOOL));
}

#[test]
fn arguments_and_returns() {
    let words = |fault: Option<Fault<'_>>| fault.map(|f| f.words(&define("foo", object(&[]))).to_string());
    let union = TypeFacts::of(&UNION).expect("a type");
    assert_eq!(
        words(shape::data(MetaKind::Event, &union, false)),
        Some("event's 'data' can take union type 'Uni' only with 'boxed': true".into())
    );
    assert_eq!(words(shape::data(MetaKind::Event, &union, true)), None);
    assert_eq!(
        words(shape::data(MetaKind::Command, &union.list(), true)),
        Some("command's 'data' cannot take array type ['Uni']".into())
    );
    let mut query = define("query", Kind::Command(command(Arguments::None, false)));
    let ints = TypeFacts::builtin(Builtin::Int).list();
    assert_eq!(words(shape::returns(&query, &union.list())), None);
    assert_eq!(
        words(shape::returns(&query, &ints)),
        Some("command's 'returns' cannot take array type ['int']".into())
    );
    query.exceptions.returns = true;
    assert_eq!(words(shape::returns(&query, &ints)), None);
}

#[test]
fn repeated_base() {
    let base = Shape::plain(&BASE);
    let words = |fault: Option<Fault<'_>>| fault.map(|fault| fault.words(&UNION).to_string());
    let missing = |members: &[Member<'static>]| words(shape::not_repeated(&base, members));
    assert_eq!(missing(&[member("name", "str"), member("tag", "Tag")]), None);
    assert_eq!(missing(&[member("tag", "Tag")]), Some("member 'name' of base type 'Base' is missing".into()));

    let other = |member: Member<'static>| words(shape::repeated(&base, 0, &member, "tag"));
    let name = member("name", "str");
    assert_eq!(other(name), None);
    assert_eq!(other(Member { optional: true, ..member("tag", "Tag") }), None);
    assert_eq!(
        other(member("tag", "Other")),
        Some("member 'tag' is of type 'Tag' in base type 'Base'".into())
    );
    assert_eq!(other(member("nome", "str")), Some("member 'nome' is no member of base type 'Base'".into()));
    assert_eq!(
        other(member("name", "int")),
        Some("member 'name' is of type 'str' in base type 'Base'".into())
    );
    assert_eq!(
        other(Member { optional: true, ..name }),
        Some("member 'name' is not optional in base type 'Base'".into())
    );
    assert_eq!(
        other(Member { condition: Condition::Flag("A"), ..name }),
        Some("member 'name' has another condition in base type 'Base'".into())
    );
    assert_eq!(
        other(Member { features: const { &[feature("unstable")] }, ..name }),
        Some("member 'name' has other features in base type 'Base'".into())
    );
}

#[test]
fn conditions_of_a_repeated_base_are_compared_as_written() {
    const A: Condition<'static> =
        Condition::All(&[Condition::Flag("A"), Condition::Not(&Condition::Flag("B"))]);
    const B: Condition<'static> =
        Condition::All(&[Condition::Flag("A"), Condition::Not(&Condition::Flag("C"))]);
    let of = |condition| Member { condition, ..member("name", "str") };
    let members = [of(A)];
    let definition = define("Base", object(&members));
    let base = Shape::plain(&definition);
    assert_eq!(shape::repeated(&base, 0, &of(A), "tag"), None);
    for other in [B, Condition::Always, Condition::Flag("A"), Condition::Any(&[]), Condition::All(&[])] {
        assert!(shape::repeated(&base, 0, &of(other), "tag").is_some(), "{other:?}");
    }
}
