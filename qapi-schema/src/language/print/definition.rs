//! Definitions to expressions.

use super::node::Node;
use crate::check::Flag;
use crate::{
    Arguments, Branch, Command, Condition, Definition, EnumValue, Event, Feature, Kind, Member, TypeRef,
    UnionBase,
};

/// The expression that stands for a definition.
pub(super) fn definition(definition: &Definition<'_>) -> Node {
    let mut entries = Entries(vec![(definition.meta().keyword().to_owned(), Node::text(definition.name))]);
    match &definition.kind {
        Kind::Enum(enumeration) => {
            entries.add_some("prefix", enumeration.prefix.map(Node::text));
            entries.add("data", Node::List(enumeration.values.iter().map(value).collect()));
        }
        Kind::Struct(s) => {
            entries.add_some("base", s.base.map(Node::text));
            entries.add("data", members(s.members));
        }
        Kind::Union(union) => {
            entries.add(
                "base",
                match union.base {
                    UnionBase::Named(name) => Node::text(name),
                    UnionBase::Inline(list) => members(list),
                },
            );
            entries.add("discriminator", Node::text(union.discriminator));
            entries.add("data", branches(union.branches));
        }
        Kind::Alternate(alternate) => entries.add("data", branches(alternate.branches)),
        Kind::Command(command) => entries.command(command),
        Kind::Event(Event { data, boxed, .. }) => entries.arguments(data, *boxed),
    }
    entries.tail(&definition.condition, definition.features);
    Node::Object(entries.0)
}

struct Entries(Vec<(String, Node)>);

impl Entries {
    fn add(&mut self, key: &str, node: Node) {
        self.0.push((key.to_owned(), node));
    }

    fn add_some(&mut self, key: &str, node: Option<Node>) {
        if let Some(node) = node {
            self.add(key, node);
        }
    }

    fn flag(&mut self, flag: Flag, set: bool, value: bool) {
        if set {
            self.add(flag.keyword(), Node::Bool(value));
        }
    }

    fn arguments(&mut self, arguments: &Arguments<'_>, boxed: bool) {
        self.flag(Flag::Boxed, boxed, true);
        match arguments {
            Arguments::None => {}
            Arguments::Inline(list) => self.add("data", members(list)),
            Arguments::Named(name) => self.add("data", Node::text(*name)),
        }
    }

    fn command(&mut self, command: &Command<'_>) {
        self.arguments(&command.arguments, command.boxed);
        self.add_some("returns", command.returns.map(type_ref));
        self.flag(Flag::Gen, !command.gen_, false);
        self.flag(Flag::SuccessResponse, !command.success_response, false);
        self.flag(Flag::AllowOob, command.allow_oob, true);
        self.flag(Flag::AllowPreconfig, command.allow_preconfig, true);
        self.flag(Flag::Coroutine, command.coroutine, true);
    }

    /// What everything can have.
    fn tail(&mut self, when: &Condition<'_>, features: &[Feature<'_>]) {
        self.add_some("if", condition(when));
        if !features.is_empty() {
            self.add("features", Node::List(features.iter().map(feature).collect()));
        }
    }

    /// The one value where there is nothing but that, else the object.
    fn short(mut self) -> Node {
        match self.0.len() {
            1 => self.0.remove(0).1,
            _ => Node::Object(self.0),
        }
    }
}

fn value(value: &EnumValue<'_>) -> Node {
    let mut entries = Entries(vec![("name".to_owned(), Node::text(value.name))]);
    entries.tail(&value.condition, value.features);
    entries.short()
}

fn feature(feature: &Feature<'_>) -> Node {
    let mut entries = Entries(vec![("name".to_owned(), Node::text(feature.name))]);
    entries.tail(&feature.condition, &[]);
    entries.short()
}

fn members(members: &[Member<'_>]) -> Node {
    let entries = members.iter().map(|member| {
        let star = if member.optional { "*" } else { "" };
        let mut entries = Entries(vec![("type".to_owned(), type_ref(member.ty))]);
        entries.tail(&member.condition, member.features);
        (format!("{star}{}", member.name), entries.short())
    });
    Node::Object(entries.collect())
}

fn branches(branches: &[Branch<'_>]) -> Node {
    let entries = branches.iter().map(|branch| {
        let mut entries = Entries(vec![("type".to_owned(), type_ref(branch.ty))]);
        entries.tail(&branch.condition, &[]);
        (branch.name.to_owned(), entries.short())
    });
    Node::Object(entries.collect())
}

fn type_ref(ty: TypeRef<'_>) -> Node {
    let name = Node::text(ty.name);
    if ty.array { Node::List(vec![name]) } else { name }
}

fn condition(condition: &Condition<'_>) -> Option<Node> {
    let operands = |list: &[Condition<'_>]| Node::List(list.iter().filter_map(self::condition).collect());
    let (key, node) = match condition {
        Condition::Always => return None,
        Condition::Flag(name) => return Some(Node::text(*name)),
        Condition::Not(operand) => ("not", self::condition(operand)?),
        Condition::All(list) => ("all", operands(list)),
        Condition::Any(list) => ("any", operands(list)),
    };
    Some(Node::Object(vec![(key.to_owned(), node)]))
}
