//! JSON text with an index of it, as a tree of values.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::fault::Mismatch;
use super::tree_input::{Level, Source};
use crate::Name;
use crate::json::{Entry, Frame, Kind, Number, Tree};
use crate::policy::Settings;
use crate::types::QType;
use crate::visit::Walk;

/// A text and the index of it.
pub(super) struct JsonSource<'a> {
    tree: Tree<'a>,
    root: u32,
    levels: &'a mut Vec<Level<Frame>>,
    visited: &'a mut Vec<u32>,
}

/// How a [`Frame`] notes that a name of this hash was found.
#[inline(always)]
pub(super) fn found(hash: u32) -> u64 {
    1 << 32 | u64::from(hash)
}

impl<'a> JsonSource<'a> {
    pub(super) fn new(
        tree: Tree<'a>,
        root: u32,
        levels: &'a mut Vec<Level<Frame>>,
        visited: &'a mut Vec<u32>,
    ) -> JsonSource<'a> {
        JsonSource { tree, root, levels, visited }
    }

    /// Notes that a member was visited.
    pub(super) fn visit(&mut self, frame: &mut Frame, ordinal: u32) {
        match ordinal {
            0..64 => frame.visited |= 1 << ordinal,
            _ => self.visit_late(frame, ordinal),
        }
    }

    /// Looks for a member of that name, from the cursor on and then before it; whether it was found.
    #[inline(never)]
    fn locate(&self, frame: &mut Frame, name: &Name<'_>) -> bool {
        let cursor = (frame.cursor, frame.ordinal);
        self.seek(frame, cursor, frame.end, name) || self.seek(frame, (frame.entry + 1, 0), cursor.0, name)
    }

    /// The same among the keys from one on, which has that ordinal, up to an entry.
    fn seek(&self, frame: &mut Frame, from: (u32, u32), end: u32, name: &Name<'_>) -> bool {
        let (mut at, mut ordinal) = from;
        while at < end {
            let key = self.tree.entry(at);
            if key.hash() == name.hash() && self.tree.has_key(at, &key, name) {
                (frame.found, frame.value, frame.number) = (found(key.hash()), at + 1, ordinal);
                (frame.cursor, frame.ordinal) = (self.tree.behind(at + 1), ordinal + 1);
                return true;
            }
            (at, ordinal) = (self.tree.behind(at + 1), ordinal + 1);
        }
        false
    }

    /// The number of the member, among those that are walked through, that has this key.
    #[inline(never)]
    fn number_of(&self, walk: &Walk<'_>, at: u32, key: &Entry) -> Option<usize> {
        walk.find(key.hash(), &|name| self.tree.has_key(at, key, name))
    }

    #[inline(always)]
    fn is_visited(&self, frame: &Frame, ordinal: u32) -> bool {
        if ordinal < 64 { frame.visited >> ordinal & 1 != 0 } else { self.is_visited_late(frame, ordinal) }
    }

    #[cold]
    fn is_visited_late(&self, frame: &Frame, ordinal: u32) -> bool {
        self.visited.iter().skip(frame.others as usize).any(|&visited| visited == ordinal)
    }

    #[cold]
    fn visit_late(&mut self, frame: &Frame, ordinal: u32) {
        if !self.is_visited(frame, ordinal) {
            self.visited.push(ordinal);
        }
    }

    /// The keys of members that were not visited.
    fn not_visited(&self, frame: &Frame) -> impl Iterator<Item = u32> {
        let frame = *frame;
        let keys = self.tree.keys(frame.entry).zip(0..frame.count);
        keys.filter(move |&(_, ordinal)| !self.is_visited(&frame, ordinal)).map(|(key, _)| key)
    }
}

impl<'a> Source<'a> for JsonSource<'a> {
    type Node = u32;
    type Frame = Frame;
    const UNORDERED: bool = true;

    fn root(&self) -> u32 {
        self.root
    }

    fn kind(&self, node: u32) -> QType {
        match self.tree.entry(node).kind {
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
        let entry = self.tree.entry(node);
        if entry.kind != Kind::Object {
            return None;
        }
        let others = self.visited.len() as u32;
        let (end, count) = (entry.end, entry.start);
        Some(Frame { entry: node, end, count, cursor: node + 1, others, ..Frame::default() })
    }

    #[inline]
    fn leave_object(&mut self, frame: &Frame) {
        self.visited.truncate(frame.others as usize);
    }

    #[inline]
    fn list(&self, node: u32) -> Option<(Frame, usize)> {
        let entry = self.tree.entry(node);
        let frame = Frame { entry: node, cursor: node + 1, end: entry.end, ..Frame::default() };
        (entry.kind == Kind::Array).then_some((frame, entry.start as usize))
    }

    #[inline(always)]
    fn member(&mut self, frame: &mut Frame, name: &Name<'_>) -> Option<u32> {
        (frame.found == found(name.hash()) || self.locate(frame, name)).then_some(frame.value)
    }

    #[inline(always)]
    fn visited(&mut self, frame: &mut Frame, _: u32) {
        frame.found = 0;
        self.visit(frame, frame.number);
    }

    #[inline]
    fn next_in_source(&self, frame: &mut Frame, walk: &mut Walk<'_>, settings: &Settings) -> Option<usize> {
        let (mut at, mut ordinal) = if walk.at == 0 { (frame.entry + 1, 0) } else { (walk.at, walk.ordinal) };
        while at < frame.end {
            let Some([key, value]) = self.tree.entries.get(at as usize..).and_then(|rest| rest.first_chunk())
            else {
                break;
            };
            let here = (at, ordinal);
            (at, ordinal) = (value.behind(at + 1), ordinal + 1);
            if !walk.may_have(key.hash()) || self.is_visited(frame, here.1) {
                continue;
            }
            let is_it = |name: &Name<'_>| name.hash() == key.hash() && self.tree.has_key(here.0, key, name);
            let number = match walk.likely(key.hash(), is_it) {
                Some(number) => number,
                None => match self.number_of(walk, here.0, key) {
                    Some(number) => number,
                    None => continue,
                },
            };
            if !walk.comes_upon(number, settings) {
                continue;
            }
            (frame.found, frame.value, frame.number) = (found(key.hash()), here.0 + 1, here.1);
            (frame.cursor, frame.ordinal) = (at, ordinal);
            (walk.at, walk.ordinal) = (at, ordinal);
            return Some(number);
        }
        (walk.at, walk.ordinal) = (at, ordinal);
        frame.found = 0;
        None
    }

    #[inline]
    fn unvisited(&self, frame: &Frame) -> Option<Cow<'a, str>> {
        if frame.visited.count_ones() == frame.count {
            return None;
        }
        self.not_visited(frame).next().map(|key| self.tree.key(key))
    }

    fn take_unvisited(&mut self, frame: &mut Frame) -> Result<Map<String, Value>, Mismatch> {
        let mut members = Map::new();
        for key in self.not_visited(frame) {
            let value = self.tree.value(key + 1).ok_or(Mismatch::Range)?;
            members.insert(self.tree.key(key).into_owned(), value);
        }
        // Nothing is left.
        (frame.cursor, frame.end) = (frame.entry + 1, frame.entry + 1);
        (frame.count, frame.ordinal, frame.visited, frame.found) = (0, 0, 0, 0);
        Ok(members)
    }

    #[inline]
    fn element(&self, frame: &Frame) -> Option<u32> {
        (frame.cursor < frame.end).then_some(frame.cursor)
    }

    #[inline]
    fn step(&self, frame: &mut Frame) {
        frame.cursor = self.tree.behind(frame.cursor);
    }

    fn name(&self, frame: &Frame) -> Cow<'a, str> {
        // The key comes before the value.
        self.tree.key(frame.entry.saturating_sub(1))
    }

    fn anew(&mut self, frame: &Frame) -> Frame {
        self.visited.truncate(frame.others as usize);
        self.object(frame.entry).unwrap_or_default()
    }

    fn levels(&self) -> &[Level<Frame>] {
        self.levels
    }

    fn levels_mut(&mut self) -> &mut Vec<Level<Frame>> {
        self.levels
    }

    #[inline]
    fn int64(&self, node: u32) -> Result<i64, Mismatch> {
        self.tree.number(node).and_then(Number::as_i64).ok_or(Mismatch::Type("integer"))
    }

    #[inline]
    fn uint64(&self, node: u32) -> Result<u64, Mismatch> {
        self.tree.number(node).and_then(Number::as_u64).ok_or(Mismatch::Value("uint64"))
    }

    #[inline]
    fn boolean(&self, node: u32) -> Result<bool, Mismatch> {
        match self.tree.entry(node).kind {
            Kind::False => Ok(false),
            Kind::True => Ok(true),
            _ => Err(Mismatch::Type("boolean")),
        }
    }

    fn number(&self, node: u32) -> Result<f64, Mismatch> {
        self.tree.number(node).map(Number::as_f64).ok_or(Mismatch::Type("number"))
    }

    #[inline]
    fn text(&self, node: u32) -> Result<Cow<'a, str>, Mismatch> {
        self.tree.text(node).ok_or(Mismatch::Type("string"))
    }

    fn null(&self, node: u32) -> Result<(), Mismatch> {
        if self.tree.entry(node).kind == Kind::Null { Ok(()) } else { Err(Mismatch::Type("null")) }
    }

    fn any(&self, node: u32) -> Result<Value, Mismatch> {
        self.tree.value(node).ok_or(Mismatch::Range)
    }
}
