//! The rules that generated code evaluates as constants: those that need more than one item.
//!
//! What stands in for an item with errors has no name. Nothing is concluded from it.

use qapi_schema::check::shape::{self, Difference, Fault, Shape, Text, Told, TypeFacts, TypeKind, Words};
use qapi_schema::const_text::{const_before, const_eq};
use qapi_schema::{Alternate, Branch, Definition, Kind, Member, MetaKind, TypeRef, Union};

mod branches;

pub use branches::{branch, branch_value, select, tag};

/// Whether nothing can be concluded from the type.
const fn is_stub(ty: &TypeFacts<'_>) -> bool {
    ty.ty.name.is_empty()
}

/// The base of a struct. `shape` is there if the way up from it ends, `line` says who is on it.
#[track_caller]
pub const fn base(
    owner: &Definition<'static>,
    base: &TypeFacts<'static>,
    shape: Option<&Shape<'static>>,
    line: &[&'static str],
) {
    union_base(owner, base);
    if !is_stub(base) && shape.is_none() {
        endless_line(owner, line);
    }
}

/// The base that a union names.
#[track_caller]
pub const fn union_base(owner: &Definition<'static>, base: &TypeFacts<'static>) {
    if !is_stub(base) {
        let help = match base.kind {
            TypeKind::Union => "a union may be a member or a branch, but not a base",
            _ => "name a struct that derives `Qapi`",
        };
        shape::demand(owner, shape::base(base), help);
    }
}

/// A way up that has no end. Of the structs on a ring, the one whose name comes first is told.
#[track_caller]
const fn endless_line(owner: &Definition<'static>, line: &[&'static str]) {
    let mut way = Words::new().push("`").push(owner.name).push("`");
    let mut first = true;
    let mut i = 0;
    while i < line.len() {
        way = way.push(if i == 0 { " has `" } else { ", which has `" }).push(line[i]).push("` as base");
        if const_eq(line[i], owner.name) {
            let help = if i == 0 {
                Words::new().push("a member of the type itself is a field without `base`: `Option<Box<...>>`")
            } else {
                way.push(
                    ": where 'has a' is meant and not 'is a', remove `#[qapi(base)]`, and write `Option<Box<",
                )
                .push(line[0])
                .push(">>` in `")
                .push(owner.name)
                .push("`, or `Option<Box<")
                .push(owner.name)
                .push(">>` in `")
                .push(line[i - 1])
                .push("`")
            };
            if first {
                shape::fail(owner, &Fault::Recursion { object: owner.name }, &help);
            }
            return;
        }
        first = first && const_before(owner.name, line[i]);
        let mut k = 0;
        while k < i {
            if const_eq(line[i], line[k]) {
                // The ring is further up.
                return;
            }
            k += 1;
        }
        i += 1;
    }
    if !line.is_empty() {
        let help = way.push(", and so on: one of these bases leads back to another");
        shape::fail(owner, &Fault::Endless { object: owner.name }, &help);
    }
}

/// A union. `arm` is there if none of its branches leads back; if they are not all `known`, there is no telling.
#[track_caller]
pub const fn union(shape: &Shape<'static>, arm: Option<&Shape<'static>>, known: bool) {
    let definition = shape.definition;
    let Kind::Union(union) = &definition.kind else { return };
    let object = definition.name;
    let mut i = 0;
    while i < union.branches.len() && i < shape.arms.len() && arm.is_none() && known {
        let Branch { name, ty, .. } = &union.branches[i];
        let branch = Words::new().push("branch `").push(name);
        if const_eq(ty.name, object) {
            let help = branch.push("` is the union itself: give it a struct that has the union as a member");
            shape::fail(definition, &Fault::Recursion { object }, &help);
        }
        if shape.arms[i].is_none() {
            let help = branch.push("` takes in `").push(ty.name).push(
                "`, whose branches lead back: give one of these branches a struct that has the union as a member",
            );
            shape::fail(definition, &Fault::Endless { object }, &help);
        }
        i += 1;
    }
    shape::demand(definition, shape::collision(shape), OTHER_NAME);
}

/// A member of a struct, by its number, and those of its base.
#[track_caller]
pub const fn member(shape: &Shape<'static>, index: usize) {
    shape::demand(shape.definition, shape::collision_with_base(shape, index), OTHER_NAME);
}

const OTHER_NAME: &str = "give one another name: rename the field, or write `#[qapi(name = \"...\")]`; if both mean the same, remove one";

/// A union that names its base: the discriminator is a member of it, and all its members are repeated. `tag` is the
/// type of the discriminator's field.
#[track_caller]
pub const fn named_base(union: &Shape<'static>, members: &[Member<'static>], tag: TypeRef<'static>) {
    let Some(base) = union.base else { return };
    if base.definition.name.is_empty() || tag.name.is_empty() {
        return;
    }
    let member = match shape::discriminator(union) {
        Ok(member) => member,
        Err(fault) => {
            let help = "name the struct that has the member, or leave out `base(...)`";
            return shape::demand(union.definition, Some(fault), help);
        }
    };
    // Of the type that the base gives it, the name is known. It is an enum if it is the field's.
    let ty = member.member.ty;
    let kind = if same_type(&ty, &tag) { TypeKind::Enum } else { TypeKind::Builtin };
    if matches!(kind, TypeKind::Enum) || ty.builtin().is_some() {
        let facts = TypeFacts { ty, kind, claims: shape::JsonKinds::NONE };
        if let Some(fault) = shape::tag(member, &facts) {
            let help = match fault {
                Fault::DiscriminatorOptional(_) => "remove the `Option` in the base",
                Fault::DiscriminatorConditional(_) => "remove the `cond(...)` in the base",
                _ => "give the member of the base the type that `branches(...)` names",
            };
            return shape::demand(union.definition, Some(fault), help);
        }
    }
    shape::demand(union.definition, shape::not_repeated(base, members), "add a field for it");
}

/// The member of this number of a union that names its base, which has it too.
#[track_caller]
pub const fn repeated(union: &Shape<'static>, members: &[Member<'static>], index: usize) {
    let (Some(base), Kind::Union(Union { discriminator, .. })) = (union.base, &union.definition.kind) else {
        return;
    };
    let member = &members[index];
    if base.definition.name.is_empty() || member.ty.name.is_empty() {
        return;
    }
    let fault = shape::repeated(base, index, member, discriminator);
    let help = match fault {
        Some(Fault::RepeatedOtherwise { how: Difference::Unknown, .. }) => {
            "remove it; what only some branches have belongs into their types"
        }
        Some(Fault::RepeatedOtherwise { how: Difference::Type(_), .. })
            if const_eq(member.name, discriminator) =>
        {
            "name the enum that the base has in `branches(...)`"
        }
        _ => "write the field with its attributes as in the base",
    };
    shape::demand(union.definition, fault, help);
}

const fn same_type(a: &TypeRef<'_>, b: &TypeRef<'_>) -> bool {
    const_eq(a.name, b.name) && a.array == b.array
}

/// The branch of an alternate that has this number. `types` are those of all branches.
#[track_caller]
pub const fn alternate(definition: &Definition<'static>, types: &[TypeFacts<'static>], number: usize) {
    let Kind::Alternate(Alternate { branches }) = &definition.kind else { return };
    let mut told = Told::new();
    let mut fault = None;
    let mut i = 0;
    while i <= number && i < types.len() && i < branches.len() {
        if types[i].ty.name.is_empty() {
            return;
        }
        (told, fault) = told.branch(i, branches[i].name, &types[i]);
        i += 1;
    }
    if let Some(ref fault @ Fault::Ambiguous { earlier, .. }) = fault {
        let mut old = 0;
        while !const_eq(branches[old].name, earlier) {
            old += 1;
        }
        ambiguous(definition, fault, [&branches[old], &branches[number]], [&types[old], &types[number]])
    }
    let help = match fault {
        Some(Fault::BranchType { ty, .. }) if matches!(ty.kind, TypeKind::Alternate) => {
            "take the branches of the other alternate in"
        }
        _ => "name the types that are meant",
    };
    shape::demand(definition, fault, help);
}

/// Two branches that the JSON type of a value cannot tell apart.
#[track_caller]
const fn ambiguous(
    definition: &Definition<'static>,
    fault: &Fault<'static>,
    branches: [&Branch<'static>; 2],
    types: [&TypeFacts<'static>; 2],
) -> ! {
    let [one, other] = [json_type(types[0]), json_type(types[1])];
    let help = Words::new();
    if !const_eq(one, other) {
        let help = help.push("`").push(branches[0].name).push("` is a JSON ").push(one);
        let help = help.push(" and `").push(branches[1].name).push("` a JSON ").push(other);
        shape::fail(definition, fault, &help.push(": remove one of them"));
    }
    let help = help.push("both `").push(branches[0].name).push("` and `").push(branches[1].name);
    let help = help.push("` are JSON ").push(one).push("s: remove one");
    let help = match [is_text(types[0]), is_text(types[1])] {
        _ if const_eq(one, "object") => help.push(", or make one struct of both"),
        [true, false] | [false, true] => help.push("; a `String` can hold the words of the enum too"),
        [false, false] if const_eq(one, "string") => help.push(", or make one enum of both"),
        _ => help,
    };
    // One value of null is like another.
    let help = if const_eq(one, "null") { help } else { help.push(OR_A_UNION) };
    shape::fail_because(
        definition,
        fault,
        "the branches of an alternate are told apart by JSON type alone",
        &help,
    )
}

const OR_A_UNION: &str = "\nhelp: if the form on the wire may change, make it a union, whose objects say by a member which branch they are";

/// What values of a branch of an alternate are in JSON.
const fn json_type(ty: &TypeFacts<'static>) -> &'static str {
    use shape::JsonKinds as Is;
    let claims = ty.claims;
    if claims.meets(Is::STRING) {
        "string"
    } else if claims.meets(Is::NUMBER) {
        "number"
    } else if claims.meets(Is::BOOL) {
        "boolean"
    } else if claims.meets(Is::ARRAY) {
        "array"
    } else if claims.meets(Is::OBJECT) {
        "object"
    } else {
        "null"
    }
}

const fn is_text(ty: &TypeFacts<'static>) -> bool {
    matches!(ty.ty.builtin(), Some(qapi_schema::Builtin::Str))
}

/// The named arguments of a command, or the named data of an event.
#[track_caller]
pub const fn data(owner: &Definition<'static>, ty: &TypeFacts<'static>, shape: &Shape<'static>, boxed: bool) {
    if is_stub(ty) {
        return;
    }
    let meta = owner.meta();
    let fault = shape::data(meta, ty, boxed);
    let help = match fault {
        Some(Fault::DataNeedsBoxed { .. }) => add_boxed(meta),
        _ if boxed => "name a struct; or write the members as named fields, and remove `boxed`",
        _ => "name a struct, or write the members as named fields",
    };
    shape::demand(owner, fault, help);
    if let Some(fault) = shape::conditional(meta, shape, boxed) {
        let words = Words::new().push("in ").push(meta.keyword()).push(" '").push(owner.name).push("': ");
        let words = words.push(match meta {
            MetaKind::Event => "an event with a conditional member needs `boxed`",
            _ => "a command with a conditional argument needs `boxed`",
        });
        let words = words.push("\nnote: ").push(fault.rule(meta).why());
        panic!("{}", Text::new(&words.push("\nhelp: ").push(add_boxed(meta))).as_str())
    }
}

const fn add_boxed(meta: MetaKind) -> &'static str {
    match meta {
        MetaKind::Event => "add `boxed`: `#[qapi(event, boxed)]`",
        _ => "add `boxed`: `#[qapi(command, boxed)]`",
    }
}

/// The member by which a rate limit tells events apart, where the data is of a named type.
#[track_caller]
pub const fn rate_limit_key(shape: &Shape<'static>, key: &'static str) {
    let mut next = Some(shape);
    while let Some(shape) = next {
        if shape.definition.name.is_empty() {
            return;
        }
        let own = qapi_schema::check::own_members(shape.definition);
        let mut i = 0;
        while i < own.len() {
            if const_eq(own[i].name, key) {
                return;
            }
            i += 1;
        }
        next = shape.base;
    }
    let words = Words::new().push("the event has no member `").push(key).push("`");
    let words = words.push("\nhelp: name a member of `").push(shape.definition.name).push("`");
    panic!("{}", Text::new(&words).as_str())
}

/// What a command returns.
#[track_caller]
pub const fn returns(command: &Definition<'static>, ty: &TypeFacts<'static>) {
    if !is_stub(ty) {
        let help = "return a struct that has it as a member; if that is too late, add `exceptions(returns)`";
        shape::demand(command, shape::returns(command, ty), help);
    }
}

/// What a type is called in the schema, where one Rust type stands for two of QAPI's.
#[track_caller]
pub const fn spelled(ty: TypeRef<'static>, name: &'static str) {
    if !const_eq(ty.name, "int") && !ty.name.is_empty() {
        let words = Words::new().push("the type is `").push(ty.name).push("`, not `").push(name);
        let words = words.push("`\nhelp: `type(int64)` belongs on an `i64`: remove it here");
        panic!("{}", Text::new(&words).as_str())
    }
}

/// The name of an enum; none of another type, of which other checks say that it is no enum.
pub const fn enum_name(ty: &TypeFacts<'static>) -> &'static str {
    if matches!(ty.kind, TypeKind::Enum) && !ty.ty.array { ty.ty.name } else { "" }
}

#[track_caller]
const fn fail(fault: &Fault<'static>, help: &'static str) -> ! {
    let words = Words::new().append(&fault.words(&super::STUB));
    let words = words.push("\nnote: ").push(fault.rule(MetaKind::Union).why());
    panic!("{}", Text::new(&words.push("\nhelp: ").push(help)).as_str())
}
