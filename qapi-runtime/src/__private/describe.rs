//! What definitions are made of. These functions take what is said of an item as it is written, without lifetimes to
//! infer and without what is seldom said: so the code that calls them is quick to compile.

use qapi_schema::check::shape::TypeFacts;
use qapi_schema::lookup::{KEY, name};
use qapi_schema::{
    Arguments, Branch, Command, Condition, Definition, EnumValue, Enumeration, Event, Exceptions, Feature,
    Kind, Member, Struct, TypeRef, Union, UnionBase,
};

use crate::visit::{EnumTable, Item, MemberTable, MemberType, WholeEnum, WholeItem};
use crate::{Name, Node};

/// A name with its [parts](Name::parts), then what is said of it.
type Named<More> = (&'static str, u64, u32, bool, u8, &'static [u8; KEY], &'static str, &'static str, More);

/// A condition and features: of a definition, or of the member or value of a number.
type Terms = (usize, Condition<'static>, &'static [Feature<'static>]);

/// A definition of which there is no more to say: it is there always, has no features, and breaks no rule.
pub const fn define(
    name: &'static str,
    doc: &'static str,
    since: Option<&'static str>,
    kind: Kind<'static>,
) -> Definition<'static> {
    Definition {
        name,
        doc,
        since,
        condition: Condition::Always,
        features: &[],
        exceptions: Exceptions::NONE,
        kind,
    }
}

/// An item with these members, whose names come with their parts, their descriptions, and the releases that have them
/// first, empty where that is the item's. `this` is the static that it becomes. The definition is without its members, and
/// the links lead to the types that are not theirs: those of what a command returns come last, all others first.
pub const fn item<const N: usize, const L: usize, const M: usize>(
    this: &'static WholeItem<N, L>,
    definition: Definition<'static>,
    described: [Named<MemberType>; N],
    more_links: [fn() -> Node; M],
    slots: &'static [u8],
    filter: u64,
    guarded: bool,
) -> WholeItem<N, L> {
    let mut names = [Name::ANONYMOUS; N];
    let mut members = [Member::new("", "", TypeRef::EMPTY, false); N];
    let mut links = [nowhere as fn() -> Node; L];
    let (first, behind) = if matches!(definition.kind, Kind::Command(_)) { (0, N) } else { (M, 0) };
    let (mut required, mut i) = (0, 0);
    while i < N {
        let (text, head, hash, plain, key_len, key, doc, since, of) = described[i];
        names[i] = name(text, head, hash, plain, key_len, *key);
        members[i] = Member {
            name: text,
            doc,
            since: if since.is_empty() { None } else { Some(since) },
            condition: Condition::Always,
            features: &[],
            ty: of.facts.ty,
            optional: of.optional,
        };
        links[first + i] = of.node;
        if !of.optional && i < 64 {
            required |= 1 << i;
        }
        i += 1;
    }
    let all = if N < 64 { (1 << N) - 1 } else { u64::MAX };
    i = 0;
    while i < M {
        links[behind + i] = more_links[i];
        i += 1;
    }
    let definition = with_members(definition, &this.members);
    let (own_names, own_members) = (&this.names, &this.members);
    let table = MemberTable { names: own_names, members: own_members, slots, filter, required, all, guarded };
    WholeItem { item: Item { definition, table, links: &this.links }, names, members, links }
}

const fn nowhere() -> Node {
    Node::BUILTIN
}

/// The same with conditions and features of some members.
pub const fn item_on_terms<const N: usize, const L: usize, const T: usize>(
    mut whole: WholeItem<N, L>,
    terms: [Terms; T],
) -> WholeItem<N, L> {
    let mut i = 0;
    while i < T {
        let (number, condition, features) = terms[i];
        whole.members[number].condition = condition;
        whole.members[number].features = features;
        i += 1;
    }
    whole
}

const fn with_members(
    definition: Definition<'static>,
    members: &'static [Member<'static>],
) -> Definition<'static> {
    let kind = match definition.kind {
        Kind::Struct(it) => Kind::Struct(Struct { members, ..it }),
        Kind::Union(it @ Union { base: UnionBase::Inline(_), .. }) => {
            Kind::Union(Union { base: UnionBase::Inline(members), ..it })
        }
        Kind::Command(it @ Command { arguments: Arguments::Inline(_), .. }) => {
            Kind::Command(Command { arguments: Arguments::Inline(members), ..it })
        }
        Kind::Event(it @ Event { data: Arguments::Inline(_), .. }) => {
            Kind::Event(Event { data: Arguments::Inline(members), ..it })
        }
        other => other,
    };
    Definition { kind, ..definition }
}

/// An enum with these values, as [`item`] takes members. The definition is without them.
pub const fn enumeration<const N: usize>(
    this: &'static WholeEnum<N>,
    definition: Definition<'static>,
    prefix: Option<&'static str>,
    described: [Named<()>; N],
    slots: &'static [u8],
    open: bool,
    guarded: bool,
) -> WholeEnum<N> {
    let mut names = [Name::ANONYMOUS; N];
    let mut values = [EnumValue::new("", ""); N];
    let mut i = 0;
    while i < N {
        let (text, head, hash, plain, key_len, key, doc, since, ()) = described[i];
        names[i] = name(text, head, hash, plain, key_len, *key);
        values[i] = EnumValue {
            name: text,
            doc,
            since: if since.is_empty() { None } else { Some(since) },
            condition: Condition::Always,
            features: &[],
        };
        i += 1;
    }
    let kind = Kind::Enum(Enumeration { values: &this.values, prefix });
    let table = EnumTable {
        definition: &this.definition,
        names: &this.names,
        values: &this.values,
        slots,
        open,
        guarded,
    };
    WholeEnum { definition: Definition { kind, ..definition }, table, names, values }
}

/// The same with conditions and features of some values.
pub const fn enum_on_terms<const N: usize, const T: usize>(
    mut whole: WholeEnum<N>,
    terms: [Terms; T],
) -> WholeEnum<N> {
    let mut i = 0;
    while i < T {
        let (number, condition, features) = terms[i];
        whole.values[number].condition = condition;
        whole.values[number].features = features;
        i += 1;
    }
    whole
}

/// A struct without a base. As with all that follow, its members are put in later.
pub const PLAIN: Kind<'static> = Kind::Struct(Struct { base: None, members: &[] });

/// A struct with a base of this name.
pub const fn structure(base: &'static str) -> Kind<'static> {
    Kind::Struct(Struct { base: Some(base), members: &[] })
}

/// A command without flags.
pub const fn command(arguments: Arguments<'static>, returns: Option<TypeRef<'static>>) -> Command<'static> {
    Command {
        arguments,
        boxed: false,
        returns,
        allow_oob: false,
        allow_preconfig: false,
        coroutine: false,
        success_response: true,
        gen_: true,
    }
}

/// The type of a discriminator, an enum, and the way on to the branches.
pub const fn discriminator(facts: TypeFacts<'static>, node: fn() -> Node) -> MemberType {
    MemberType { facts, optional: false, node }
}

/// The type of a member that is there, whatever its field is.
pub const fn required(of: MemberType) -> MemberType {
    MemberType { optional: false, ..of }
}

/// The type of a member that goes by another name, as one type of Rust stands for two of QAPI's.
pub const fn spelled(name: &'static str, of: MemberType) -> MemberType {
    let ty = TypeRef { name, ..of.facts.ty };
    MemberType { facts: TypeFacts { ty, ..of.facts }, ..of }
}

/// A branch that is there always.
pub const fn branch(name: &'static str, doc: &'static str, ty: TypeRef<'static>) -> Branch<'static> {
    Branch { name, doc, condition: Condition::Always, ty }
}
