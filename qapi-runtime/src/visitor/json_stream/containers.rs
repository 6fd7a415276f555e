//! The ways into objects, lists and alternates, and out of them.

use super::{JsonStream, Place, Within};
use crate::Name;
use crate::json::MAX_DEPTH;
use crate::types::QType;

impl JsonStream<'_> {
    /// Enters an object that is a member's value.
    #[inline(always)]
    pub(in crate::visitor) fn start_inner_struct(&mut self, name: &Name<'_>) -> Option<()> {
        let at = self.member_value(name)?;
        let depth = self.index.places.len();
        if self.reader.byte(at) != b'{' || depth >= MAX_DEPTH || depth == self.index.places.capacity() {
            return None;
        }
        self.descend(Within::Object, at);
        Some(())
    }

    /// Whether the visit is at the very bracket that ends an object, and nothing was left.
    #[inline(always)]
    pub(super) fn is_at_end(&self) -> bool {
        self.pending.is_none() && self.top.waiting == 0 && self.reader.byte(self.at) == b'}'
    }

    /// Whether that is so of an object within something else.
    #[inline(always)]
    pub(in crate::visitor) fn is_at_inner_end(&self) -> bool {
        self.is_at_end() && self.index.places.len() > 1
    }

    /// Leaves an object whose bracket is next.
    #[inline(always)]
    pub(in crate::visitor) fn end_struct(&mut self) -> Option<()> {
        if self.top.within != Within::Object || !self.is_at_end() {
            return None;
        }
        self.ascend(self.at)
    }

    #[inline]
    pub(in crate::visitor) fn start_struct(&mut self, name: &Name<'_>) -> Option<()> {
        let at = self.value(name)?;
        if self.reader.byte(at) != b'{' {
            return None;
        }
        self.enter(name, Within::Object, at)
    }

    #[inline(always)]
    pub(super) fn enter(&mut self, name: &Name<'_>, within: Within, at: usize) -> Option<()> {
        if self.index.places.len() >= MAX_DEPTH {
            return None;
        }
        if self.top.within != Within::Object {
            self.enter_outside(name);
        }
        self.descend(within, at);
        Some(())
    }

    #[inline(always)]
    pub(super) fn descend(&mut self, within: Within, at: usize) {
        self.index.places.push(self.place());
        let outer = self.index.parked.len() as u32;
        self.top = Place { within, open: at as u32, outer, ..Place::default() };
        self.current = 0;
        self.at = at;
        self.pending = None;
    }

    /// Leaves what ends with the bracket at `at`.
    #[inline(always)]
    pub(super) fn ascend(&mut self, at: usize) -> Option<()> {
        self.top = self.index.places.pop()?;
        self.current = self.top.current as usize;
        (self.at, self.ready, self.peeked) = (at + 1, false, false);
        Some(())
    }

    /// All that is known of where the visit is.
    #[inline(always)]
    pub(super) fn place(&self) -> Place {
        let current = self.current as u32;
        Place { key: self.top.key.max(current), current, ..self.top }
    }

    #[inline(never)]
    pub(super) fn enter_outside(&mut self, name: &Name<'_>) {
        if self.top.within == Within::Nothing && !name.is_anonymous() {
            self.root_name = Some(name.text().into());
        }
        self.begin_element();
    }

    /// Where the bracket is that ends what the visit is in, if that is next and nothing was left.
    #[inline(always)]
    pub(super) fn closing(&mut self, bracket: u8) -> Option<usize> {
        self.go_back();
        if self.pending.is_some() || self.top.waiting != 0 {
            return None;
        }
        let (mut place, mut byte) = self.reader.next(self.at);
        if place == self.top.open as usize {
            (place, byte) = self.reader.next(place + 1);
        }
        (byte == bracket).then_some(place)
    }

    /// The same, where nothing may come behind the whole.
    #[inline(always)]
    pub(in crate::visitor) fn check(&mut self, bracket: u8) -> Option<()> {
        let place = self.closing(bracket)?;
        (self.index.places.len() > 1 || self.ends_at(place + 1)).then_some(())
    }

    #[inline]
    pub(in crate::visitor) fn leave(&mut self, within: Within) -> Option<()> {
        if self.top.within != within {
            return None;
        }
        let place = self.closing(if within == Within::Object { b'}' } else { b']' })?;
        self.ascend(place)
    }

    #[inline]
    pub(in crate::visitor) fn start_list(&mut self, name: &Name<'_>) -> Option<usize> {
        let at = self.value(name)?;
        if self.reader.byte(at) != b'[' {
            return None;
        }
        let elements = if self.top.within == Within::Nothing {
            self.reader.estimate(at)
        } else {
            self.index.span(self.reader, at)?.elements as usize
        };
        self.enter(name, Within::List, at)?;
        Some(elements)
    }

    /// Whether there is another element; `at` is at it then.
    pub(in crate::visitor) fn next_list(&mut self) -> Option<bool> {
        if self.ready {
            return Some(true);
        }
        if self.top.within != Within::List || self.peeked {
            return None;
        }
        let (place, byte) = self.reader.next(self.at);
        let first = place == self.top.open as usize;
        match byte {
            b']' if !first => return Some(false),
            b',' => {}
            b'[' if first => {}
            _ => return None,
        }
        let (at, byte) = self.reader.next(place + 1);
        if first && byte == b']' {
            return Some(false);
        }
        (self.at, self.ready) = (at, true);
        Some(true)
    }

    pub(in crate::visitor) fn start_alternate(&mut self, name: &Name<'_>) -> Option<QType> {
        let at = self.value(name)?;
        let kind = self.reader.kind(at)?;
        if self.top.within == Within::List && !std::mem::replace(&mut self.peeked, true) {
            self.top.begun += 1;
        }
        Some(kind)
    }

    pub(in crate::visitor) fn end_alternate(&mut self) {
        if std::mem::take(&mut self.peeked) {
            self.top.begun -= 1;
        }
    }
}
