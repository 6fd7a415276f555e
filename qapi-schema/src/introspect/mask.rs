//! Which types introspection shows, in which order, and by which numbers.
//!
//! The order is that of first use, where commands and events come before all types, and a type's own uses
//! follow once its turn comes. Conditions have no say in it, so that a type has one number in every configuration.

use std::collections::{HashMap, HashSet};
use std::fmt;

use crate::resolve::{Index, Object, Unresolved};
use crate::{
    Alternate, Arguments, Builtin, Condition, Definition, Enumeration, Feature, Kind, Schema, TypeRef,
};

/// A type as introspection tells types apart, a list or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct WireType<'a> {
    /// What it is, or what it is a list of.
    pub(super) name: WireName<'a>,
    /// Whether it is a list.
    pub(super) array: bool,
}

/// A type that is not a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum WireName<'a> {
    /// A built-in type, whose name is never masked. Of the integers just `int`.
    Builtin(Builtin),
    /// A defined one.
    Defined(&'a str),
    /// The type that inline arguments of the command or event of this name make up.
    Arguments(&'a str),
}

/// The name without a mask.
impl fmt::Display for WireName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WireName::Builtin(builtin) => f.write_str(builtin.name()),
            WireName::Defined(name) => f.write_str(name),
            WireName::Arguments(name) => write!(f, "q_obj_{name}-arg"),
        }
    }
}

impl<'a> From<TypeRef<'a>> for WireType<'a> {
    fn from(ty: TypeRef<'a>) -> WireType<'a> {
        let name = match ty.builtin() {
            // The predefined enum counts as a definition: it is listed with its values.
            None | Some(Builtin::QType) => WireName::Defined(ty.name),
            Some(builtin) if builtin.json_type() == Builtin::Int.json_type() => {
                WireName::Builtin(Builtin::Int)
            }
            Some(builtin) => WireName::Builtin(builtin),
        };
        WireType { name, array: ty.array }
    }
}

/// A command or an event.
#[derive(Clone, Debug)]
pub(super) struct Root<'a> {
    pub(super) definition: &'a Definition<'a>,
    /// The type of its arguments or of its data.
    pub(super) arguments: WireType<'a>,
    pub(super) kind: RootKind<'a>,
}

#[derive(Clone, Debug)]
pub(super) enum RootKind<'a> {
    Command { returns: WireType<'a>, allow_oob: bool },
    Event,
}

/// A type that something uses.
#[derive(Clone, Debug)]
pub(super) struct Used<'a> {
    pub(super) ty: WireType<'a>,
    /// What defines it, of a list what defines its elements: nothing for built-in types, for inline arguments their
    /// command or event.
    pub(super) definition: Option<&'a Definition<'a>>,
    pub(super) shape: Shape<'a>,
}

impl<'a> Used<'a> {
    /// When it is listed. A list is where its elements are.
    pub(super) fn condition(&self) -> Condition<'a> {
        self.definition.map_or(Condition::Always, |d| d.condition)
    }

    /// The features it is listed with. Lists have none, and inline arguments leave theirs to the command.
    pub(super) fn features(&self) -> &'a [Feature<'a>] {
        match (self.definition, self.ty.name) {
            (Some(definition), WireName::Defined(_)) if !self.ty.array => definition.features,
            _ => &[],
        }
    }
}

#[derive(Clone, Debug)]
pub(super) enum Shape<'a> {
    Builtin(Builtin),
    Array,
    Enum(Enumeration<'a>),
    Object(Object<'a>),
    Alternate(Alternate<'a>),
}

/// All that introspection shows, in order.
#[derive(Clone, Debug)]
pub(super) struct Inventory<'a> {
    /// Commands and events.
    pub(super) roots: Vec<Root<'a>>,
    /// Types.
    pub(super) types: Vec<Used<'a>>,
    numbers: HashMap<WireName<'a>, u32>,
}

impl<'a> Inventory<'a> {
    pub(super) fn new(schema: &Schema<'a>) -> Result<Inventory<'a>, Unresolved> {
        let mut uses = Uses::default();
        let roots = schema.definitions().filter_map(|definition| uses.root(definition)).collect();
        let types = uses.follow(&Index::new(schema))?;
        Ok(Inventory { roots, types, numbers: uses.numbers })
    }

    /// The number that stands for a type. Built-in types have none, nor has what nothing uses.
    pub(super) fn number(&self, name: WireName<'a>) -> Option<u32> {
        self.numbers.get(&name).copied()
    }
}

/// The types that were used so far, each with the definition that was the first to do so.
#[derive(Default)]
struct Uses<'a> {
    order: Vec<(WireType<'a>, &'a Definition<'a>)>,
    seen: HashSet<WireType<'a>>,
    numbers: HashMap<WireName<'a>, u32>,
}

impl<'a> Uses<'a> {
    fn root(&mut self, definition: &'a Definition<'a>) -> Option<Root<'a>> {
        let (arguments, kind) = match &definition.kind {
            Kind::Command(command) => {
                let arguments = self.add_arguments(definition, &command.arguments);
                let returns = self.add(definition, command.returns.unwrap_or(TypeRef::EMPTY).into());
                (arguments, RootKind::Command { returns, allow_oob: command.allow_oob })
            }
            Kind::Event(event) => (self.add_arguments(definition, &event.data), RootKind::Event),
            _ => return None,
        };
        Some(Root { definition, arguments, kind })
    }

    fn add_arguments(&mut self, owner: &'a Definition<'a>, arguments: &Arguments<'a>) -> WireType<'a> {
        let ty = match *arguments {
            Arguments::Named(name) => TypeRef::named(name).into(),
            Arguments::Inline(members) if !members.is_empty() => {
                WireType { name: WireName::Arguments(owner.name), array: false }
            }
            Arguments::None | Arguments::Inline(_) => TypeRef::EMPTY.into(),
        };
        self.add(owner, ty)
    }

    /// Notes a use: a list counts as a use of itself, then of its elements.
    fn add(&mut self, user: &'a Definition<'a>, ty: WireType<'a>) -> WireType<'a> {
        if self.seen.insert(ty) {
            self.order.push((ty, user));
            if ty.array {
                self.add(user, WireType { array: false, ..ty });
            } else if !matches!(ty.name, WireName::Builtin(_)) {
                let next = self.numbers.len() as u32;
                self.numbers.insert(ty.name, next);
            }
        }
        ty
    }

    /// Describes every type in the order of first use, and finds further ones on the way.
    fn follow(&mut self, index: &Index<'a>) -> Result<Vec<Used<'a>>, Unresolved> {
        let mut types = Vec::new();
        while let Some(&(ty, user)) = self.order.get(types.len()) {
            let used = describe(index, ty, user)?;
            match &used.shape {
                Shape::Object(object) => {
                    let variants = object.variants.iter().flat_map(|v| &v.cases);
                    let refs = object.members.iter().map(|m| m.ty).chain(variants.map(|case| case.ty));
                    for ty in refs {
                        self.add(used.definition.unwrap_or(user), ty.into());
                    }
                }
                Shape::Alternate(alternate) => {
                    for branch in alternate.branches {
                        self.add(used.definition.unwrap_or(user), branch.ty.into());
                    }
                }
                Shape::Builtin(_) | Shape::Array | Shape::Enum(_) => {}
            }
            types.push(used);
        }
        Ok(types)
    }
}

fn describe<'a>(
    index: &Index<'a>,
    ty: WireType<'a>,
    user: &'a Definition<'a>,
) -> Result<Used<'a>, Unresolved> {
    let definition = match ty.name {
        WireName::Builtin(_) => None,
        // The first to use inline arguments is who has them.
        WireName::Arguments(_) => Some(user),
        WireName::Defined(name) => Some(index.resolve_type(user, name)?),
    };
    let shape = match (ty.name, definition) {
        _ if ty.array => Shape::Array,
        (WireName::Builtin(builtin), _) => Shape::Builtin(builtin),
        (_, None) => Shape::Object(Object::default()),
        (_, Some(definition)) => match &definition.kind {
            Kind::Enum(values) => Shape::Enum(*values),
            Kind::Alternate(alternate) => Shape::Alternate(*alternate),
            Kind::Struct(_) | Kind::Union(_) => Shape::Object(index.object(definition)?),
            Kind::Command(command) => Shape::Object(index.arguments(definition, &command.arguments)?),
            Kind::Event(event) => Shape::Object(index.arguments(definition, &event.data)?),
        },
    };
    Ok(Used { ty, definition, shape })
}
