//! Input from JSON text.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::fault::Mismatch;
use super::tree_input::{Level, Source, TreeInput, tree_visitor};
use crate::json::{Entry, Frame, Index, Kind, NodeId, Number, unescaped, value_at};
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
    text: &'a str,
    entries: &'a [Entry],
    root: u32,
    levels: &'a mut Vec<Level<Frame>>,
    seen: &'a mut Vec<u64>,
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
        let (entries, levels, seen) = index.parts();
        JsonInput(TreeInput::new(JsonSource { text, entries, root: node.0, levels, seen }))
    }
}

impl<'a> JsonSource<'a> {
    #[inline]
    fn entry(&self, node: u32) -> Entry {
        self.entries.get(node as usize).copied().unwrap_or_default()
    }

    /// The entry of the next sibling.
    #[inline]
    fn behind(&self, node: u32) -> u32 {
        let entry = self.entry(node);
        if entry.is_container() { entry.end } else { node + 1 }
    }

    #[inline]
    fn has_key(&self, entry: &Entry, name: &Name<'_>) -> bool {
        entry.hash == name.hash()
            && if entry.key_is_escaped() {
                unescaped(entry.raw_key(self.text)) == name.text()
            } else {
                entry.raw_key(self.text) == name.text()
            }
    }

    fn key(&self, entry: &Entry) -> Cow<'a, str> {
        let raw = entry.raw_key(self.text);
        if entry.key_is_escaped() { Cow::Owned(unescaped(raw)) } else { Cow::Borrowed(raw) }
    }

    fn is_visited(&self, node: u32) -> bool {
        self.seen.get(node as usize / 64).is_some_and(|word| word >> (node % 64) & 1 != 0)
    }

    fn first_unvisited(&self, frame: &Frame) -> Option<u32> {
        if frame.visited == self.entry(frame.container).start {
            return None;
        }
        let mut node = frame.container + 1;
        while node < frame.end {
            if !self.is_visited(node) {
                return Some(node);
            }
            node = self.behind(node);
        }
        None
    }

    fn number_at(&self, node: u32) -> Option<Number> {
        let entry = self.entry(node);
        let real = match entry.kind {
            Kind::Integer => false,
            Kind::Real => true,
            _ => return None,
        };
        Number::parse(entry.raw(self.text), real)
    }
}

impl<'a> Source<'a> for JsonSource<'a> {
    type Node = u32;
    type Frame = Frame;

    fn root(&self) -> u32 {
        self.root
    }

    fn kind(&self, node: u32) -> QType {
        match self.entry(node).kind {
            Kind::Null => QType::QNull,
            Kind::False | Kind::True => QType::QBool,
            Kind::Integer | Kind::Real => QType::QNum,
            Kind::String => QType::QString,
            Kind::Object => QType::QDict,
            Kind::Array => QType::QList,
        }
    }

    #[inline]
    fn object(&mut self, node: u32) -> Option<Frame> {
        let entry = self.entry(node);
        (entry.kind == Kind::Object).then_some(Frame {
            container: node,
            end: entry.end,
            cursor: node + 1,
            visited: 0,
        })
    }

    #[inline]
    fn list(&self, node: u32) -> Option<(Frame, usize)> {
        let entry = self.entry(node);
        let frame = Frame { container: node, end: entry.end, cursor: node + 1, visited: 0 };
        (entry.kind == Kind::Array).then_some((frame, entry.start as usize))
    }

    #[inline]
    fn member(&self, frame: &mut Frame, name: &Name<'_>) -> Option<u32> {
        if frame.cursor < frame.end && self.has_key(&self.entry(frame.cursor), name) {
            return Some(frame.cursor);
        }
        if !self.entry(frame.container).may_have(name.hash()) {
            return None;
        }
        let mut node = frame.container + 1;
        while node < frame.end {
            if self.has_key(&self.entry(node), name) {
                frame.cursor = node;
                return Some(node);
            }
            node = self.behind(node);
        }
        None
    }

    #[inline]
    fn visited(&mut self, frame: &mut Frame, member: u32) {
        if let Some(word) = self.seen.get_mut(member as usize / 64) {
            let bit = 1 << (member % 64);
            frame.visited += u32::from(*word & bit == 0);
            *word |= bit;
        }
        frame.cursor = self.behind(member);
    }

    #[inline]
    fn unvisited(&self, frame: &Frame) -> Option<Cow<'a, str>> {
        let node = self.first_unvisited(frame)?;
        Some(self.key(&self.entry(node)))
    }

    fn take_unvisited(&mut self, frame: &mut Frame) -> Result<Map<String, Value>, Mismatch> {
        let mut members = Map::new();
        let mut node = frame.container + 1;
        while node < frame.end {
            if !self.is_visited(node) {
                members.insert(self.key(&self.entry(node)).into_owned(), self.any(node)?);
                self.visited(frame, node);
            }
            node = self.behind(node);
        }
        Ok(members)
    }

    #[inline]
    fn element(&self, frame: &Frame) -> Option<u32> {
        (frame.cursor < frame.end).then_some(frame.cursor)
    }

    #[inline]
    fn step(&self, frame: &mut Frame) {
        frame.cursor = self.behind(frame.cursor);
    }

    fn name(&self, frame: &Frame) -> Cow<'a, str> {
        self.key(&self.entry(frame.container))
    }

    fn levels(&self) -> &[Level<Frame>] {
        self.levels
    }

    fn levels_mut(&mut self) -> &mut Vec<Level<Frame>> {
        self.levels
    }

    #[inline]
    fn int64(&self, node: u32) -> Result<i64, Mismatch> {
        self.number_at(node).and_then(Number::as_i64).ok_or(Mismatch::Type("integer"))
    }

    #[inline]
    fn uint64(&self, node: u32) -> Result<u64, Mismatch> {
        self.number_at(node).and_then(Number::as_u64).ok_or(Mismatch::Value("uint64"))
    }

    #[inline]
    fn boolean(&self, node: u32) -> Result<bool, Mismatch> {
        match self.entry(node).kind {
            Kind::False => Ok(false),
            Kind::True => Ok(true),
            _ => Err(Mismatch::Type("boolean")),
        }
    }

    fn number(&self, node: u32) -> Result<f64, Mismatch> {
        self.number_at(node).map(Number::as_f64).ok_or(Mismatch::Type("number"))
    }

    #[inline]
    fn text(&self, node: u32) -> Result<Cow<'a, str>, Mismatch> {
        let entry = self.entry(node);
        if entry.kind != Kind::String {
            return Err(Mismatch::Type("string"));
        }
        let raw = entry.raw(self.text);
        Ok(if entry.is_escaped() { Cow::Owned(unescaped(raw)) } else { Cow::Borrowed(raw) })
    }

    fn null(&self, node: u32) -> Result<(), Mismatch> {
        if self.entry(node).kind == Kind::Null { Ok(()) } else { Err(Mismatch::Type("null")) }
    }

    fn any(&self, node: u32) -> Result<Value, Mismatch> {
        value_at(self.text, self.entries, node).ok_or(Mismatch::Range)
    }
}
