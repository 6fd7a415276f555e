//! Types, and which of them hold which.

use std::collections::HashMap;

use qapi_schema::resolve::{Index, Unresolved};
use qapi_schema::{Definition, Kind, Schema, TypeRef};

/// A Rust item that holds others: a type of the schema, or the branches of a union, which are an item of
/// their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::import) enum Item<'a> {
    Type(&'a str),
    Branches(&'a str),
}

/// A place in a type that another type goes into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::import) enum Slot<'a> {
    /// A member, by number among the fields that the Rust struct has.
    Member(&'a str, usize),
    /// A branch of a union or of an alternate.
    Branch(&'a str, usize),
}

/// How readily a slot is boxed where types hold each other: the smallest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reluctance {
    Alternate,
    Union,
    Optional,
    Required,
    /// A base, or a union's branches in the union: never boxed.
    Never,
}

impl Reluctance {
    pub(super) const BOXABLE: [Reluctance; 4] =
        [Reluctance::Alternate, Reluctance::Union, Reluctance::Optional, Reluctance::Required];
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Edge<'a> {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) slot: Option<Slot<'a>>,
    pub(super) reluctance: Reluctance,
    /// Whether the slot has a list of them, so that it holds them only indirectly.
    pub(super) list: bool,
}

/// All items and what they hold.
#[derive(Debug, Default)]
pub(super) struct Graph<'a> {
    pub(super) items: Vec<Item<'a>>,
    pub(super) edges: Vec<Edge<'a>>,
    numbers: HashMap<Item<'a>, usize>,
}

impl<'a> Graph<'a> {
    pub(super) fn new(schema: &Schema<'a>, index: &Index<'a>) -> Result<Graph<'a>, Unresolved> {
        let mut graph = Graph::default();
        for definition in schema.definitions().filter(|d| d.meta().is_type()) {
            graph.definition(index, definition)?;
        }
        Ok(graph)
    }

    pub(super) fn number(&mut self, item: Item<'a>) -> usize {
        *self.numbers.entry(item).or_insert_with(|| {
            self.items.push(item);
            self.items.len() - 1
        })
    }

    fn definition(&mut self, index: &Index<'a>, definition: &Definition<'a>) -> Result<(), Unresolved> {
        let name = definition.name;
        let this = self.number(Item::Type(name));
        match &definition.kind {
            Kind::Struct(object) => {
                if let Some(base) = object.base {
                    self.holds(this, TypeRef::named(base), None, Reluctance::Never);
                }
                self.members(this, name, object.members.iter());
            }
            Kind::Union(union) => {
                let object = index.object(definition)?;
                self.members(this, name, object.members.iter().copied());
                let branches = self.number(Item::Branches(name));
                let (list, slot, reluctance) = (false, None, Reluctance::Never);
                self.edges.push(Edge { from: this, to: branches, slot, reluctance, list });
                for (i, branch) in union.branches.iter().enumerate() {
                    self.holds(branches, branch.ty, Some(Slot::Branch(name, i)), Reluctance::Union);
                }
            }
            Kind::Alternate(alternate) => {
                for (i, branch) in alternate.branches.iter().enumerate() {
                    self.holds(this, branch.ty, Some(Slot::Branch(name, i)), Reluctance::Alternate);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn members<'m>(
        &mut self,
        this: usize,
        name: &'a str,
        members: impl Iterator<Item = &'m qapi_schema::Member<'a>>,
    ) where
        'a: 'm,
    {
        for (i, member) in members.enumerate() {
            let reluctance = if member.optional || !member.condition.is_always() {
                Reluctance::Optional
            } else {
                Reluctance::Required
            };
            self.holds(this, member.ty, Some(Slot::Member(name, i)), reluctance);
        }
    }

    fn holds(&mut self, from: usize, ty: TypeRef<'a>, slot: Option<Slot<'a>>, reluctance: Reluctance) {
        if ty.builtin().is_some() {
            return;
        }
        let to = self.number(Item::Type(ty.name));
        self.edges.push(Edge { from, to, slot, reluctance, list: ty.array });
    }

    /// The number of the strongly connected component of each item, along the edges that `along` admits.
    /// A component has a smaller number than those it leads to.
    pub(super) fn components(&self, along: impl Fn(&Edge<'a>) -> bool) -> Vec<usize> {
        let count = self.items.len();
        let (mut forth, mut back) = (vec![Vec::new(); count], vec![Vec::new(); count]);
        for edge in self.edges.iter().filter(|edge| along(edge)) {
            forth[edge.from].push(edge.to);
            back[edge.to].push(edge.from);
        }
        // Kosaraju's algorithm, without recursion: schemas can be deep.
        let mut finished = Vec::with_capacity(count);
        let mut seen = vec![false; count];
        for start in 0..count {
            let mut stack = vec![(start, 0)];
            while let Some((item, next)) = stack.pop() {
                if next == 0 && std::mem::replace(&mut seen[item], true) {
                    continue;
                }
                match forth[item].get(next) {
                    Some(&to) => {
                        stack.push((item, next + 1));
                        if !seen[to] {
                            stack.push((to, 0));
                        }
                    }
                    None => finished.push(item),
                }
            }
        }
        let mut component = vec![usize::MAX; count];
        let mut number = 0;
        for &start in finished.iter().rev() {
            let mut stack = vec![start];
            let mut used = false;
            while let Some(item) = stack.pop() {
                if component[item] == usize::MAX {
                    component[item] = number;
                    used = true;
                    stack.extend(&back[item]);
                }
            }
            number += usize::from(used);
        }
        component
    }
}
