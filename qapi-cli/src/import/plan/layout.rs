//! What is boxed, and which items guard against deep recursion.

use std::collections::{HashMap, HashSet};

use qapi_schema::resolve::Index;
use qapi_schema::{Builtin, Kind, Member, TypeRef};

use super::graph::{Edge, Graph, Item, Reluctance, Slot};

/// Branches that need more bytes are boxed, so that an enum of branches stays small.
const LARGEST_BRANCH: usize = 64;

/// Optional members that need more bytes are boxed, so that what lacks them, or is moved on, stays small.
const LARGEST_OPTIONAL: usize = 256;

/// How values are laid out in memory.
#[derive(Debug, Default)]
pub(in crate::import) struct Layout<'a> {
    boxed: HashSet<Slot<'a>>,
    recursive: HashSet<Item<'a>>,
}

impl<'a> Layout<'a> {
    pub(super) fn new(graph: &Graph<'a>, index: &Index<'a>, open: &HashSet<&'a str>) -> Layout<'a> {
        let mut layout = Layout::default();
        layout.break_cycles(graph);
        layout.mark_recursive(graph);
        layout.box_large_parts(graph, index, open);
        layout
    }

    /// Whether the type in this place is boxed.
    pub(in crate::import) fn is_boxed(&self, slot: Slot<'a>) -> bool {
        self.boxed.contains(&slot)
    }

    /// Whether values of the item can nest without end, and the item is one that has to see to it.
    pub(in crate::import) fn is_recursive(&self, item: Item<'a>) -> bool {
        self.recursive.contains(&item)
    }

    fn is_direct(&self, edge: &Edge<'a>) -> bool {
        !edge.list && !edge.slot.is_some_and(|slot| self.boxed.contains(&slot))
    }

    fn break_cycles(&mut self, graph: &Graph<'a>) {
        for reluctance in Reluctance::BOXABLE {
            let component = graph.components(|edge| self.is_direct(edge));
            for edge in graph.edges.iter().filter(|edge| edge.reluctance == reluctance && !edge.list) {
                if component[edge.from] == component[edge.to] {
                    self.boxed.extend(edge.slot);
                }
            }
        }
    }

    /// Every circle of types goes through a box or a list. One item of each has to grow the stack.
    fn mark_recursive(&mut self, graph: &Graph<'a>) {
        for through_lists in [false, true] {
            let marked = |this: &Self, item: usize| this.recursive.contains(&graph.items[item]);
            let component = graph.components(|edge| !marked(self, edge.from));
            let closing: Vec<_> = graph
                .edges
                .iter()
                .filter(|edge| component[edge.from] == component[edge.to] && !marked(self, edge.from))
                .filter(|edge| if through_lists { edge.list } else { !self.is_direct(edge) && !edge.list })
                .map(|edge| graph.items[edge.from])
                .collect();
            self.recursive.extend(closing);
        }
    }

    fn box_large_parts(&mut self, graph: &Graph<'a>, index: &Index<'a>, open: &HashSet<&'a str>) {
        let component = graph.components(|edge| self.is_direct(edge));
        let mut order: Vec<usize> = (0..graph.items.len()).collect();
        order.sort_by_key(|&item| std::cmp::Reverse(component[item]));
        let mut sizes = Sizes { items: HashMap::new(), open };
        for item in order.into_iter().map(|item| graph.items[item]) {
            let size = self.measure(item, index, &mut sizes);
            sizes.items.insert(item, size);
        }
    }

    fn measure(&mut self, item: Item<'a>, index: &Index<'a>, sizes: &mut Sizes<'a, '_>) -> usize {
        let (Item::Type(name) | Item::Branches(name)) = item;
        let Some(definition) = index.find_type(name) else { return 0 };
        match (&definition.kind, item) {
            (Kind::Enum(_), _) => sizes.enumeration(name),
            (Kind::Struct(object), _) => {
                let base = object.base.map_or(0, |base| sizes.of(TypeRef::named(base)));
                base + self.members(name, object.members.iter(), sizes)
            }
            (Kind::Union(_), Item::Type(_)) => {
                let members = index.object(definition).map(|object| object.members).unwrap_or_default();
                let branches = sizes.items.get(&Item::Branches(name)).copied().unwrap_or(0);
                branches + self.members(name, members.into_iter(), sizes)
            }
            (Kind::Union(union), Item::Branches(_)) => self.branches(name, union.branches, sizes),
            (Kind::Alternate(alternate), _) => self.branches(name, alternate.branches, sizes),
            (Kind::Command(_) | Kind::Event(_), _) => 0,
        }
    }

    fn members<'m>(
        &mut self,
        name: &'a str,
        members: impl Iterator<Item = &'m Member<'a>>,
        sizes: &Sizes<'a, '_>,
    ) -> usize
    where
        'a: 'm,
    {
        let mut total = 0;
        for (i, member) in members.enumerate() {
            let slot = Slot::Member(name, i);
            let mut size = if self.is_boxed(slot) { 8 } else { sizes.of(member.ty) };
            if member.optional && size > LARGEST_OPTIONAL {
                self.boxed.insert(slot);
                size = 8;
            }
            let niche = size != 8 || member.ty.builtin().is_none();
            total += if member.optional && !niche { 16 } else { size };
        }
        total
    }

    fn branches(
        &mut self,
        name: &'a str,
        branches: &[qapi_schema::Branch<'a>],
        sizes: &Sizes<'a, '_>,
    ) -> usize {
        let mut largest = 0;
        for (i, branch) in branches.iter().enumerate() {
            let slot = Slot::Branch(name, i);
            let mut size = if self.is_boxed(slot) { 8 } else { sizes.of(branch.ty) };
            if size > LARGEST_BRANCH && branch.ty.builtin().is_none() && !branch.ty.array {
                self.boxed.insert(slot);
                size = 8;
            }
            largest = largest.max(size);
        }
        largest + 8
    }
}

/// About how many bytes items need.
struct Sizes<'a, 'o> {
    items: HashMap<Item<'a>, usize>,
    open: &'o HashSet<&'a str>,
}

impl<'a> Sizes<'a, '_> {
    fn enumeration(&self, name: &str) -> usize {
        if self.open.contains(name) { 16 } else { 1 }
    }

    fn of(&self, ty: TypeRef<'a>) -> usize {
        if ty.array {
            return 24;
        }
        match ty.builtin() {
            Some(Builtin::Str) => 24,
            Some(Builtin::Any) => 32,
            Some(Builtin::Bool | Builtin::Int8 | Builtin::Uint8 | Builtin::QType) => 1,
            Some(Builtin::Int16 | Builtin::Uint16) => 2,
            Some(Builtin::Int32 | Builtin::Uint32) => 4,
            Some(Builtin::Null) => 0,
            Some(_) => 8,
            None => self.items.get(&Item::Type(ty.name)).copied().unwrap_or(8),
        }
    }
}
