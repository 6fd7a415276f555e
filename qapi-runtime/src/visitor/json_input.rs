//! Input from JSON text.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::fault::Mismatch;
use super::tree_input::{Level, Source, TreeInput, tree_visitor};
use crate::json::{Frame, HINT_BITS, Index, Kind, NodeId, Number, Parts, Slot, Tree, filter_bit};
use crate::types::QType;
use crate::{Error, Name};

/// A visitor that takes values from JSON text.
///
/// It is strict: members that the schema does not know are errors; [`lenient`](JsonInput::lenient) changes
/// that. Members may come in any order, but are found quickest in that of the schema. The visitor copies
/// nothing but what ends up in the value, and allocates nothing else, if the [`Index`] has been used before
/// for a text of that size.
///
/// ```
/// use qapi_runtime::json::Index;
/// use qapi_runtime::visitor::{InputVisitor, JsonInput};
/// use qapi_runtime::{Name, QapiType};
///
/// let mut index = Index::new();
/// let mut visitor = JsonInput::new("[1, 2, 'three']", &mut index)?;
/// assert!(<Vec<i64>>::input(&mut visitor, &Name::ANONYMOUS).is_err());
/// let error = visitor.take_error().expect("the visitor knows why it failed");
/// assert_eq!(error.to_string(), "Invalid parameter type for '[2]', expected: integer");
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
pub struct JsonInput<'a>(TreeInput<'a, JsonSource<'a>>);

tree_visitor!(JsonInput);

/// A text and the index of it.
struct JsonSource<'a> {
    tree: Tree<'a>,
    root: u32,
    levels: &'a mut Vec<Level<Frame>>,
    visited: &'a mut Vec<u32>,
    hints: &'a mut [u8],
}

impl<'a> JsonInput<'a> {
    /// A visitor of the one value that `text` is.
    ///
    /// # Errors
    /// The text is not JSON, in QMP's dialect, or more than one value.
    pub fn new(text: &'a str, index: &'a mut Index) -> Result<JsonInput<'a>, Error> {
        index.read_str(text)?;
        Ok(JsonInput::at(text, index, NodeId(0)))
    }

    /// A visitor of one value of a text that the index [was filled](Index::read) with.
    pub fn at(text: &'a str, index: &'a mut Index, node: NodeId) -> JsonInput<'a> {
        let Parts { tree, levels, visited, hints } = index.parts(text);
        JsonInput(TreeInput::new(JsonSource { tree, root: node.0, levels, visited, hints }))
    }
}

/// A value: its entry, and its slot if it is a member of an object.
#[derive(Clone, Copy)]
struct Place {
    entry: u32,
    slot: u32,
}

/// Spreads objects of different sizes over the hints.
const HINT_MIX: u32 = 0x9e37_79b9;

/// The slot of what is no member.
const NO_SLOT: u32 = u32::MAX;

impl Place {
    /// No value.
    const NONE: Place = Place { entry: u32::MAX, slot: NO_SLOT };
}

/// How a [`Frame`] notes that a name was found.
#[inline(always)]
fn found(name: &Name<'_>) -> u64 {
    1 << 32 | u64::from(name.hash())
}

impl JsonSource<'_> {
    /// The member in this slot if it has that name, or [`NONE`](Place::NONE).
    #[inline(always)]
    fn member_at(&self, frame: &mut Frame, slot: u32, name: &Name<'_>) -> Place {
        match self.tree.directory.slot(slot) {
            Some(member) if member.hash == name.hash() && slot < frame.end => {
                if !self.tree.has_key(member, name) {
                    return Place::NONE;
                }
                frame.cursor = slot;
                frame.found = found(name);
                Place { entry: member.entry, slot }
            }
            _ => Place::NONE,
        }
    }

    /// Looks for a member that there may be; [`NONE`](Place::NONE) if there is not.
    #[inline(never)]
    fn locate(&mut self, frame: &mut Frame, name: &Name<'_>) -> Place {
        let next = self.member_at(frame, frame.cursor, name);
        if next.slot != NO_SLOT {
            return next;
        }
        // Objects of one type mostly have their members in the same places, and as many.
        let count = frame.end - frame.first;
        let hint = ((name.hash() ^ count.wrapping_mul(HINT_MIX)) >> (u32::BITS - HINT_BITS)) as usize;
        let expected = self.hints.get(hint).map_or(0, |&hint| u32::from(hint));
        let place = self.member_at(frame, frame.first + expected, name);
        if place.slot != NO_SLOT {
            return place;
        }
        let place = self.search(frame, name);
        if place.slot != NO_SLOT
            && let (Some(hint), Ok(at)) = (self.hints.get_mut(hint), u8::try_from(place.slot - frame.first))
        {
            *hint = at;
        }
        place
    }

    /// Looks at all members.
    #[inline(never)]
    fn search(&self, frame: &mut Frame, name: &Name<'_>) -> Place {
        let members = self.tree.directory.members(frame.first - 1, frame.end - frame.first);
        let is_it = |member: &Slot| member.hash == name.hash() && self.tree.has_key(member, name);
        match members.iter().position(is_it) {
            Some(ordinal) => self.member_at(frame, frame.first + ordinal as u32, name),
            None => Place::NONE,
        }
    }

    fn is_visited(&self, frame: &Frame, slot: u32) -> bool {
        match slot - frame.first {
            ordinal @ 0..64 => frame.visited >> ordinal & 1 != 0,
            _ => self.visited.iter().skip(frame.others as usize).any(|&visited| visited == slot),
        }
    }

    /// The slots of members that were not visited.
    fn not_visited(&self, frame: &Frame) -> impl Iterator<Item = u32> {
        let frame = *frame;
        (frame.first..frame.end).filter(move |&slot| !self.is_visited(&frame, slot))
    }
}

impl<'a> Source<'a> for JsonSource<'a> {
    type Node = Place;
    type Frame = Frame;

    fn root(&self) -> Place {
        Place { entry: self.root, slot: NO_SLOT }
    }

    fn kind(&self, node: Place) -> QType {
        match self.tree.entry(node.entry).kind {
            Kind::Null => QType::QNull,
            Kind::False | Kind::True => QType::QBool,
            Kind::Integer | Kind::Real => QType::QNum,
            Kind::String => QType::QString,
            Kind::Object => QType::QDict,
            Kind::Array => QType::QList,
        }
    }

    #[inline]
    fn object(&mut self, node: Place) -> Option<Frame> {
        let entry = self.tree.entry(node.entry);
        if entry.kind != Kind::Object {
            return None;
        }
        let (count, filter) = self.tree.directory.head(entry.start);
        let first = entry.start + 1;
        let others = self.visited.len() as u32;
        let (slot, end) = (node.slot, first + count);
        Some(Frame { slot, first, cursor: first, end, filter, others, visited: 0, found: 0 })
    }

    #[inline]
    fn leave_object(&mut self, frame: &Frame) {
        self.visited.truncate(frame.others as usize);
    }

    #[inline]
    fn list(&self, node: Place) -> Option<(Frame, usize)> {
        let entry = self.tree.entry(node.entry);
        let frame = Frame { slot: node.slot, cursor: node.entry + 1, end: entry.end, ..Frame::default() };
        (entry.kind == Kind::Array).then_some((frame, entry.start as usize))
    }

    #[inline(always)]
    fn member(&mut self, frame: &mut Frame, name: &Name<'_>) -> Option<Place> {
        if frame.filter & filter_bit(name.hash()) == 0 {
            return None;
        }
        if frame.found == found(name) {
            let slot = frame.cursor;
            return self.tree.directory.slot(slot).map(|member| Place { entry: member.entry, slot });
        }
        Some(self.locate(frame, name)).filter(|place| place.slot != NO_SLOT)
    }

    #[inline]
    fn visited(&mut self, frame: &mut Frame, member: Place) {
        match member.slot - frame.first {
            ordinal @ 0..64 => frame.visited |= 1 << ordinal,
            _ if !self.is_visited(frame, member.slot) => self.visited.push(member.slot),
            _ => {}
        }
        frame.cursor = member.slot + 1;
        frame.found = 0;
    }

    #[inline]
    fn unvisited(&self, frame: &Frame) -> Option<Cow<'a, str>> {
        if frame.visited.count_ones() == frame.end - frame.first {
            return None;
        }
        let slot = self.not_visited(frame).next()?;
        self.tree.directory.slot(slot).map(|member| self.tree.key(member))
    }

    fn take_unvisited(&mut self, frame: &mut Frame) -> Result<Map<String, Value>, Mismatch> {
        let mut members = Map::new();
        for slot in self.not_visited(frame) {
            if let Some(member) = self.tree.directory.slot(slot) {
                let value = self.tree.value(member.entry).ok_or(Mismatch::Range)?;
                members.insert(self.tree.key(member).into_owned(), value);
            }
        }
        // Nothing is left.
        (frame.end, frame.filter, frame.visited) = (frame.first, 0, 0);
        Ok(members)
    }

    #[inline]
    fn element(&self, frame: &Frame) -> Option<Place> {
        (frame.cursor < frame.end).then_some(Place { entry: frame.cursor, slot: NO_SLOT })
    }

    #[inline]
    fn step(&self, frame: &mut Frame) {
        frame.cursor = self.tree.behind(frame.cursor);
    }

    fn name(&self, frame: &Frame) -> Cow<'a, str> {
        self.tree.directory.slot(frame.slot).map(|slot| self.tree.key(slot)).unwrap_or_default()
    }

    fn levels(&self) -> &[Level<Frame>] {
        self.levels
    }

    fn levels_mut(&mut self) -> &mut Vec<Level<Frame>> {
        self.levels
    }

    #[inline]
    fn int64(&self, node: Place) -> Result<i64, Mismatch> {
        self.tree.number(node.entry).and_then(Number::as_i64).ok_or(Mismatch::Type("integer"))
    }

    #[inline]
    fn uint64(&self, node: Place) -> Result<u64, Mismatch> {
        self.tree.number(node.entry).and_then(Number::as_u64).ok_or(Mismatch::Value("uint64"))
    }

    #[inline]
    fn boolean(&self, node: Place) -> Result<bool, Mismatch> {
        match self.tree.entry(node.entry).kind {
            Kind::False => Ok(false),
            Kind::True => Ok(true),
            _ => Err(Mismatch::Type("boolean")),
        }
    }

    fn number(&self, node: Place) -> Result<f64, Mismatch> {
        self.tree.number(node.entry).map(Number::as_f64).ok_or(Mismatch::Type("number"))
    }

    #[inline]
    fn text(&self, node: Place) -> Result<Cow<'a, str>, Mismatch> {
        self.tree.text(node.entry).ok_or(Mismatch::Type("string"))
    }

    fn null(&self, node: Place) -> Result<(), Mismatch> {
        if self.tree.entry(node.entry).kind == Kind::Null { Ok(()) } else { Err(Mismatch::Type("null")) }
    }

    fn any(&self, node: Place) -> Result<Value, Mismatch> {
        self.tree.value(node.entry).ok_or(Mismatch::Range)
    }
}
