//! The members of objects, in the order of the text.

use super::{JsonStream, Within};
use crate::Name;
use crate::json::{Key, Reader};
use crate::visit::Walk;

impl JsonStream<'_> {
    /// The next member that a walk has, if it is the one that was next before or there is none. Nothing is called, so
    /// that nothing is to be kept for later.
    #[inline(always)]
    pub(in crate::visitor) fn expected_member(&mut self, walk: &mut Walk<'_>) -> Option<Option<usize>> {
        if self.top.waiting != 0 {
            return None;
        }
        if walk.is_behind_last() {
            return walk.is_free().then_some(None);
        }
        let rest = self.reader.rest(self.at)?;
        let Some(text) = rest.first_chunk() else { return self.expected_end(walk) };
        match text[0] {
            b',' => {}
            b'{' if self.at == self.top.open as usize => {}
            _ => return self.expected_end(walk),
        }
        let number = self.index.habits.next(self.habit(walk))?;
        let name = walk.expected(number)?;
        let (start, value) = Reader::expected_key(text, name, self.gap)?;
        if !walk.passes(number, name) {
            return None;
        }
        self.member(self.at + start, self.at + value, name);
        Some(Some(number))
    }

    /// None where an object ends that has all that a walk must come upon.
    #[inline(always)]
    fn expected_end(&self, walk: &Walk<'_>) -> Option<Option<usize>> {
        (self.reader.byte(self.at) == b'}' && walk.is_free() && !walk.is_short()).then_some(None)
    }

    /// The next member that a walk has.
    pub(in crate::visitor) fn next_member(&mut self, walk: &mut Walk<'_>) -> Option<Option<usize>> {
        debug_assert!(self.top.within == Within::Object, "next_member outside of an object");
        if self.top.waiting != 0 || !walk.is_free() {
            return self.another_member(walk);
        }
        if walk.is_complete() {
            return Some(None);
        }
        // Mostly it is one of those that the walk is about, and its key is as machines write it.
        let habit = self.habit(walk);
        if let Some((key, text)) = self.reader.tidy_key(self.at, self.top.open as usize)
            && let Some(number) = walk.likely(key.hash, |name| key.is(text, name))
            && !walk.has_come_upon(number)
            && walk.comes_upon(number, self.settings)
        {
            self.index.habits.note(habit, number);
            self.gap = key.gap();
            self.member(key.start, key.value, walk.name(number)?);
            return Some(Some(number));
        }
        self.another_member(walk)
    }

    /// Where it is noted what comes next. The same definition is another one farther in.
    #[inline(always)]
    pub(super) fn habit(&self, walk: &Walk<'_>) -> usize {
        walk.where_it_is() + self.index.places.len() * 107
    }

    #[inline(never)]
    pub(super) fn another_member(&mut self, walk: &mut Walk<'_>) -> Option<Option<usize>> {
        if self.top.within != Within::Object || self.pending.is_some() || !walk.is_free() {
            return None;
        }
        self.go_back();
        if self.top.waiting > 0
            && let Some(number) = self.take_parked(walk)?
        {
            return Some(Some(number));
        }
        while !walk.is_complete() {
            let Some(key) = self.next_key()? else {
                return Some(walk.next_missing(self.settings, self.lenient));
            };
            let Some(number) = self.number_of(walk, &key) else {
                self.park(key)?;
                continue;
            };
            if walk.has_come_upon(number) || !walk.comes_upon(number, self.settings) {
                return None;
            }
            self.member(key.start, key.value, walk.name(number)?);
            return Some(Some(number));
        }
        Some(None)
    }

    /// The key that is next; none where the object ends.
    pub(super) fn next_key(&self) -> Option<Option<Key>> {
        let (place, byte) = self.reader.next(self.at);
        let first = place == self.top.open as usize;
        if byte == b'}' || first && self.reader.next(place + 1).1 == b'}' {
            return Some(None);
        }
        if first || byte == b',' { self.reader.key(place + 1).map(Some) } else { None }
    }

    pub(super) fn number_of(&self, walk: &Walk<'_>, key: &Key) -> Option<usize> {
        if walk.may_have(key.hash) { walk.find(key.hash, &|name| self.reader.is(key, name)) } else { None }
    }

    /// Makes a member the next one.
    #[inline(always)]
    pub(super) fn member(&mut self, start: usize, value: usize, name: &'static Name<'static>) {
        self.at = value;
        self.pending = Some(name);
        self.current = start;
    }

    /// Goes on behind what was read before, if a member was read that had been left for later.
    #[inline(always)]
    pub(super) fn go_back(&mut self) {
        if self.top.back != 0 {
            self.at = std::mem::take(&mut self.top.back) as usize;
            self.top.waiting -= 1;
        }
    }

    /// Leaves a member for later.
    pub(super) fn park(&mut self, key: Key) -> Option<()> {
        let end = match self.reader.byte(key.value) {
            b'{' | b'[' => self.index.span(self.reader, key.value)?.end as usize,
            _ => self.reader.skip_scalar(key.value)?,
        };
        self.index.parked.push(key);
        self.top.waiting += 1;
        self.top.key = key.start as u32;
        self.at = end;
        Some(())
    }

    /// A member that was left for later and belongs to this walk.
    #[inline(never)]
    pub(super) fn take_parked(&mut self, walk: &mut Walk<'_>) -> Option<Option<usize>> {
        for i in self.top.outer as usize..self.index.parked.len() {
            let key = *self.index.parked.get(i)?;
            let Some(number) = self.number_of(walk, &key) else { continue };
            if walk.has_come_upon(number) || !walk.comes_upon(number, self.settings) {
                return None;
            }
            self.index.parked.swap_remove(i);
            self.top.back = self.at as u32;
            self.top.key = self.top.key.max(self.current as u32);
            self.member(key.start, key.value, walk.name(number)?);
            return Some(Some(number));
        }
        Some(None)
    }
}
