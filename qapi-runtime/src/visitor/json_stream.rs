//! Input from JSON text as it is read, from the front to the end.

use super::Lookup;
use super::json_source::{JsonSource, found};
use super::path::{Step, join};
use super::tree_input::{Source, TreeInput, Within};
use crate::json::{Frame, Index, Key, Kind, MAX_DEPTH, MAX_TOKENS, Number, Parts, Reader};
use crate::policy::Settings;
use crate::types::QType;
use crate::visit::{EnumTable, Walk};
use crate::{Error, Name};

/// Where a visit is in an array or object.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place {
    within: Within,
    /// How many elements of the array were begun.
    begun: u32,
    /// Where it begins.
    open: u32,
    /// Where the last key begins that the visit came upon; 0 before the first.
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
    /// Behind the last value that was read, or at the bracket of what was entered last, or at a value that is next.
    at: usize,
    top: Place,
    /// The member that is next: the hash of its name with a bit above it; 0 if there is none.
    pending: u64,
    /// `at` is at an element, or at the root.
    ready: bool,
    peeked: bool,
    root_name: Option<Box<str>>,
    pub(super) settings: &'a Settings,
    pub(super) lenient: bool,
}

impl<'a> JsonStream<'a> {
    pub(super) fn new(text: &'a str, index: &'a mut Index) -> JsonStream<'a> {
        let reader = Reader::new(text);
        let (at, _) = reader.next(0);
        index.begin_stream();
        JsonStream {
            reader,
            index,
            at,
            top: Place::default(),
            pending: 0,
            // Other limits than that of depth cannot be reached by a short text.
            ready: text.len() < MAX_TOKENS,
            peeked: false,
            root_name: None,
            settings: &Settings::ACCEPT_ALL,
            lenient: false,
        }
    }

    /// Where the value is that a call with this name is about.
    #[inline(always)]
    fn value(&mut self, name: &Name<'_>) -> Option<usize> {
        if self.top.within == Within::Object {
            return (self.pending == found(name.hash())).then_some(self.at);
        }
        (self.ready || self.next_list()?).then_some(self.at)
    }

    /// Notes that a value was read, up to `end`.
    #[inline(always)]
    fn read(&mut self, end: usize) -> Option<()> {
        if self.top.within != Within::Object {
            self.read_outside(end)?;
        }
        self.at = end;
        self.pending = 0;
        Some(())
    }

    /// What else that means for elements and the root.
    fn read_outside(&mut self, end: usize) -> Option<()> {
        if self.top.within == Within::Nothing && !self.reader.ends_at(end) {
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

    /// The next member that a walk has.
    #[inline(always)]
    pub(super) fn next_member(&mut self, walk: &mut Walk<'_>) -> Option<Option<usize>> {
        debug_assert!(self.top.within == Within::Object, "next_member outside of an object");
        if self.top.waiting == 0 && walk.is_free() {
            if walk.is_complete() {
                return Some(None);
            }
            // Mostly it is one of those that the walk is about.
            if let Some((key, text)) = self.reader.tidy_key(self.at, self.top.open as usize)
                && let Some(number) = walk.likely(key.hash, |name| key.is(text, name))
                && !walk.has_come_upon(number)
                && walk.comes_upon(number, self.settings)
            {
                self.top.key = key.start as u32;
                self.member(&key);
                return Some(Some(number));
            }
        }
        self.another_member(walk)
    }

    #[inline(never)]
    fn another_member(&mut self, walk: &mut Walk<'_>) -> Option<Option<usize>> {
        if self.top.within != Within::Object || self.pending != 0 || !walk.is_free() {
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
            self.top.key = key.start as u32;
            self.member(&key);
            return Some(Some(number));
        }
        Some(None)
    }

    /// The key that is next; none where the object ends.
    fn next_key(&self) -> Option<Option<Key>> {
        let (place, byte) = self.reader.next(self.at);
        let first = place == self.top.open as usize;
        if byte == b'}' || first && self.reader.next(place + 1).1 == b'}' {
            return Some(None);
        }
        if first || byte == b',' { self.reader.key(place + 1).map(Some) } else { None }
    }

    fn number_of(&self, walk: &Walk<'_>, key: &Key) -> Option<usize> {
        if walk.may_have(key.hash) { walk.find(key.hash, &|name| self.reader.is(key, name)) } else { None }
    }

    /// Makes a member the next one.
    #[inline(always)]
    fn member(&mut self, key: &Key) {
        self.at = key.value;
        self.pending = found(key.hash);
        self.top.current = key.start as u32;
    }

    /// Goes on behind what was read before, if a member was read that had been left for later.
    #[inline(always)]
    fn go_back(&mut self) {
        if self.top.back != 0 {
            self.at = std::mem::take(&mut self.top.back) as usize;
            self.top.waiting -= 1;
        }
    }

    /// Leaves a member for later.
    fn park(&mut self, key: Key) -> Option<()> {
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
    fn take_parked(&mut self, walk: &mut Walk<'_>) -> Option<Option<usize>> {
        for i in self.top.outer as usize..self.index.parked.len() {
            let key = *self.index.parked.get(i)?;
            let Some(number) = self.number_of(walk, &key) else { continue };
            if walk.has_come_upon(number) || !walk.comes_upon(number, self.settings) {
                return None;
            }
            self.index.parked.swap_remove(i);
            self.top.back = self.at as u32;
            self.member(&key);
            return Some(Some(number));
        }
        Some(None)
    }

    #[inline]
    pub(super) fn start_struct(&mut self, name: &Name<'_>) -> Option<()> {
        let at = self.value(name)?;
        if self.reader.byte(at) != b'{' {
            return None;
        }
        self.enter(name, Within::Object, at)
    }

    #[inline(always)]
    fn enter(&mut self, name: &Name<'_>, within: Within, at: usize) -> Option<()> {
        if self.index.places.len() >= MAX_DEPTH {
            return None;
        }
        if self.top.within != Within::Object {
            if self.top.within == Within::Nothing && !name.is_anonymous() {
                self.root_name = Some(name.text().into());
            }
            self.begin_element();
        }
        self.index.places.push(self.top);
        let outer = self.index.parked.len() as u32;
        self.top = Place { within, open: at as u32, outer, ..Place::default() };
        self.at = at;
        self.pending = 0;
        Some(())
    }

    /// Where the bracket is that ends what the visit is in, if that is next and nothing was left.
    #[inline(always)]
    fn closing(&mut self, bracket: u8) -> Option<usize> {
        self.go_back();
        if self.pending != 0 || self.top.waiting != 0 {
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
    pub(super) fn check(&mut self, bracket: u8) -> Option<()> {
        let place = self.closing(bracket)?;
        (self.index.places.len() > 1 || self.reader.ends_at(place + 1)).then_some(())
    }

    #[inline]
    pub(super) fn leave(&mut self, within: Within) -> Option<()> {
        if self.top.within != within {
            return None;
        }
        let place = self.closing(if within == Within::Object { b'}' } else { b']' })?;
        self.top = self.index.places.pop()?;
        (self.at, self.ready, self.peeked) = (place + 1, false, false);
        Some(())
    }

    #[inline]
    pub(super) fn start_list(&mut self, name: &Name<'_>) -> Option<usize> {
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
    pub(super) fn next_list(&mut self) -> Option<bool> {
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

    pub(super) fn start_alternate(&mut self, name: &Name<'_>) -> Option<QType> {
        let at = self.value(name)?;
        let kind = self.reader.kind(at)?;
        if self.top.within == Within::List && !std::mem::replace(&mut self.peeked, true) {
            self.top.begun += 1;
        }
        Some(kind)
    }

    pub(super) fn end_alternate(&mut self) {
        if std::mem::take(&mut self.peeked) {
            self.top.begun -= 1;
        }
    }

    #[inline(always)]
    fn number<T>(&mut self, name: &Name<'_>, convert: impl Fn(Number) -> Option<T>) -> Option<T> {
        let at = self.value(name)?;
        let (number, end) = self.reader.number(at)?;
        let value = convert(number)?;
        self.read(end)?;
        Some(value)
    }

    #[inline]
    pub(super) fn int64(&mut self, name: &Name<'_>) -> Option<i64> {
        self.number(name, Number::as_i64)
    }

    #[inline]
    pub(super) fn uint64(&mut self, name: &Name<'_>) -> Option<u64> {
        self.number(name, Number::as_u64)
    }

    pub(super) fn float(&mut self, name: &Name<'_>) -> Option<f64> {
        self.number(name, |number| Some(number.as_f64()))
    }

    #[inline]
    pub(super) fn boolean(&mut self, name: &Name<'_>) -> Option<bool> {
        let at = self.value(name)?;
        let (value, end) = match self.reader.word(at)? {
            (Kind::True, end) => (true, end),
            (Kind::False, end) => (false, end),
            _ => return None,
        };
        self.read(end)?;
        Some(value)
    }

    pub(super) fn null(&mut self, name: &Name<'_>) -> Option<()> {
        let at = self.value(name)?;
        match self.reader.word(at)? {
            (Kind::Null, end) => self.read(end),
            _ => None,
        }
    }

    #[inline]
    pub(super) fn string(&mut self, name: &Name<'_>) -> Option<String> {
        let at = self.value(name)?;
        let (text, end) = self.reader.string(at)?;
        self.read(end)?;
        Some(text.into_owned())
    }

    #[inline]
    pub(super) fn known(&mut self, name: &Name<'_>, table: &EnumTable) -> Option<Lookup> {
        let at = self.value(name)?;
        let (text, end) = self.reader.string(at)?;
        let number =
            table.find(&text).filter(|&number| !table.guarded || table.admits(self.settings, number))?;
        self.read(end)?;
        Some(Lookup::Known(number))
    }

    /// The path of what is called `name` in the array or object that the visit is in.
    #[cold]
    pub(super) fn path(&self, name: Option<&str>) -> String {
        let places: Vec<_> = self.index.places.iter().skip(1).chain([&self.top]).collect();
        let inner = places.len() - 1;
        let keys: Vec<_> = places.iter().take(inner).map(|place| self.reader.key_at(place.current)).collect();
        let steps = places.iter().enumerate().filter_map(|(i, place)| match place.within {
            Within::Nothing => None,
            Within::List => Some(Step::Element(place.begun.wrapping_sub(1) as usize)),
            Within::Object => Some(Step::Member(keys.get(i).map(|key| &**key).or(name))),
        });
        let root = if self.top.within == Within::Nothing { name } else { self.root_name.as_deref() };
        join(root, steps, false)
    }

    /// A visitor that goes on with an index from where this visit is.
    ///
    /// # Errors
    /// The text is not JSON, in QMP's dialect, or more than one value.
    pub(super) fn into_tree(self) -> Result<TreeInput<'a, JsonSource<'a>>, Error> {
        let text = self.reader.text();
        self.index.read_str(text)?;
        self.index.places.push(self.top);
        let current = (self.pending != 0).then_some(self.top.current);
        let Parts { tree, levels, visited, places, parked } = self.index.parts(text);
        // There may be as many as a peer likes to send.
        let mut waiting: Vec<_> = parked.iter().map(|key| key.start as u32).chain(current).collect();
        waiting.sort_unstable();
        let mut input = TreeInput::new(JsonSource::new(tree, 0, levels, visited));
        input.set_settings(self.settings);
        if self.lenient {
            input.set_lenient();
        }
        let root_name = self.root_name.as_deref().map_or(Name::ANONYMOUS, Name::new);
        let (mut node, inner) = (0, places.len() - 1);
        for (i, place) in places.iter().enumerate().filter(|(_, place)| place.within != Within::Nothing) {
            let source = input.source_mut();
            let mut frame: Frame;
            let peeked = self.peeked && i == inner;
            if place.within == Within::List {
                frame = source.list(node).map(|(frame, _)| frame).unwrap_or_default();
                for _ in 0..place.begun - u32::from(peeked) {
                    node = frame.cursor;
                    source.step(&mut frame);
                }
            } else {
                frame = source.object(node).unwrap_or_default();
                for (ordinal, at) in (0..).zip(tree.keys(frame.entry)) {
                    let key = tree.entry(at).start;
                    if key == place.current {
                        node = at + 1;
                    }
                    if key <= place.key && waiting.binary_search(&key).is_err() {
                        source.visit(&mut frame, ordinal);
                    }
                }
            }
            input.enter_again(&root_name, place.within, frame, (place.begun, peeked));
        }
        Ok(input)
    }
}
