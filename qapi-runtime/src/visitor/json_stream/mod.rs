//! Input from JSON text as it is read, from the front to the end.

mod containers;
mod members;
mod scalars;
mod takeover;

use std::ptr;

use super::tree_input::Within;
use crate::Name;
use crate::json::{Gap, Index, MAX_TOKENS, Reader};
use crate::policy::Settings;

/// Where a visit is in an array or object.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place {
    within: Within,
    /// How many elements of the array were begun.
    begun: u32,
    /// Where it begins.
    open: u32,
    /// Where the last key begins that the visit came upon, if it is behind the `current` one.
    key: u32,
    /// Where the key of the member begins that is next or was entered.
    current: u32,
    /// Where to go on when a member was read that had been left for later, else 0.
    back: u32,
    /// How many members were left for later, and one more while one of them is read.
    waiting: u32,
    /// How many members of the objects around it were left for later.
    outer: u32,
}

/// A visit that reads the text as it goes on.
///
/// Each function answers none where the text or the visit is not as it mostly is, and then has changed nothing:
/// [`JsonInput`](super::JsonInput) goes on with an index of the text. What is wrong with a text or a value is never
/// found out here.
pub(super) struct JsonStream<'a> {
    reader: Reader<'a>,
    /// What an index keeps for the next visit, and the index itself for whoever takes over.
    index: &'a mut Index,
    /// Which value of the text it is, if that was indexed before.
    node: Option<u32>,
    /// Behind the last value that was read, or at the bracket of what was entered last, or at a value that is next.
    at: usize,
    top: Place,
    /// Where the key begins of the member that is next or was entered. It is not in `top`, since it is written for each
    /// member: what is copied as a whole must not have been written in parts just before.
    current: usize,
    /// The name of the member that is next.
    pending: Option<&'static Name<'static>>,
    /// What was between the last key that was not expected and its value.
    gap: Gap,
    /// `at` is at an element, or at the root.
    ready: bool,
    peeked: bool,
    root_name: Option<Box<str>>,
    pub(super) settings: &'a Settings,
    pub(super) lenient: bool,
}

impl<'a> JsonStream<'a> {
    /// A visit of the one value that the text is.
    pub(super) fn new(text: &'a str, index: &'a mut Index) -> JsonStream<'a> {
        let reader = Reader::new(text);
        let (at, _) = reader.next(0);
        JsonStream::begin(reader, index, at, None)
    }

    /// A visit of one value of a text that was indexed; it is at this place.
    pub(super) fn inside(text: &'a str, index: &'a mut Index, node: u32, at: usize) -> JsonStream<'a> {
        JsonStream::begin(Reader::new(text), index, at, Some(node))
    }

    fn begin(reader: Reader<'a>, index: &'a mut Index, at: usize, node: Option<u32>) -> JsonStream<'a> {
        // A text that is indexed comes with an index of its own.
        index.begin_stream(reader.text().len(), node.is_none());
        JsonStream {
            reader,
            index,
            node,
            at,
            top: Place::default(),
            current: 0,
            pending: None,
            gap: Gap::NONE,
            // Other limits than that of depth cannot be reached by a short text.
            ready: reader.text().len() < MAX_TOKENS,
            peeked: false,
            root_name: None,
            settings: &Settings::ACCEPT_ALL,
            lenient: false,
        }
    }

    /// Whether there is nothing behind the value that the visit is of. What was indexed is known to be in order.
    fn ends_at(&self, at: usize) -> bool {
        self.node.is_some() || self.reader.ends_at(at)
    }

    /// Where the value is that a call with this name is about.
    #[inline(always)]
    fn value(&mut self, name: &Name<'_>) -> Option<usize> {
        if self.top.within != Within::Object {
            return self.value_outside();
        }
        self.pending.is_some_and(|pending| pending.hash() == name.hash()).then_some(self.at)
    }

    /// The same, if it is that of a member.
    #[inline(always)]
    fn member_value(&self, name: &Name<'_>) -> Option<usize> {
        // Mostly it is the very name that was told. Outside of objects nothing is pending.
        let pending: *const Name<'_> = self.pending.map_or(ptr::null(), ptr::from_ref);
        (pending == ptr::from_ref(name)).then_some(self.at)
    }

    #[inline(never)]
    fn value_outside(&mut self) -> Option<usize> {
        (self.ready || self.next_list()?).then_some(self.at)
    }

    /// Notes that a value was read, up to `end`.
    #[inline(always)]
    fn read(&mut self, end: usize) -> Option<()> {
        if self.top.within != Within::Object {
            self.read_outside(end)?;
        }
        self.read_member(end);
        Some(())
    }

    #[inline(always)]
    fn read_member(&mut self, end: usize) {
        self.at = end;
        self.pending = None;
    }

    /// What else that means for elements and the root.
    #[inline(never)]
    fn read_outside(&mut self, end: usize) -> Option<()> {
        if self.top.within == Within::Nothing && !self.ends_at(end) {
            return None;
        }
        self.begin_element();
        Some(())
    }

    fn begin_element(&mut self) {
        self.ready = false;
        if !std::mem::take(&mut self.peeked) {
            self.top.begun += 1;
        }
    }
}
