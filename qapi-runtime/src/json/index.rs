//! The index of one JSON text.

use std::borrow::Cow;

use qapi_schema::lookup;

use super::entry::{Entry, Kind, ODD_KEY};
use super::lexer::Tokens;
use super::tree::{Tree, key_bytes};
use super::{
    Habits, Key, MAX_DEPTH, MAX_TOKEN_BYTES, MAX_TOKENS, Node, Outline, Reader, Span, diagnose, escape, scan,
};
use crate::Error;
use crate::visitor::{Level, Place};

/// How many members an object may have for their keys to be compared each with each.
const FEW: u32 = 32;

/// An array or object whose end has not been seen.
#[derive(Clone, Copy, Debug, Default)]
struct Open {
    entry: u32,
    /// How many elements or keys it has so far.
    count: u32,
    filter: u64,
    kind: Kind,
}

/// Where a visit is within an array or object.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Frame {
    /// The entry of the array or object.
    pub(crate) entry: u32,
    /// The entry behind all that it has.
    pub(crate) end: u32,
    /// For arrays the entry of the next element, for objects that of the key that is likely to be next.
    pub(crate) cursor: u32,
    /// How many keys are before that one, and how many there are.
    pub(crate) ordinal: u32,
    pub(crate) count: u32,
    /// Which of the first 64 members were visited, and where the list of the others begins.
    pub(crate) others: u32,
    pub(crate) visited: u64,
    /// The member that was found last, as long as it is to be visited: the hash of its name with a bit above it, the
    /// entry of its value, and how many members are before it. That saves a second look where one asks first
    /// whether a member is there.
    pub(crate) found: u64,
    pub(crate) value: u32,
    pub(crate) number: u32,
}

/// Where each value of a JSON text is: made in one pass over the text, and used by
/// [`JsonInput`](crate::visitor::JsonInput). An index keeps its memory, so that one which is used again and
/// again ceases to allocate.
#[derive(Clone, Debug, Default)]
pub struct Index {
    entries: Vec<Entry>,
    open: Vec<Open>,
    /// While a text is indexed, the hashes of the keys of open objects, the innermost object's last. During a visit,
    /// members behind the first 64 of their objects that were visited.
    numbers: Vec<u32>,
    /// The way down to where a visit is.
    levels: Vec<Level<Frame>>,
    /// For a visit without an index: the way down to where it is, the members that it left for later, and what had to
    /// be known of what comes later.
    pub(crate) places: Vec<Place>,
    pub(crate) parked: Vec<Key>,
    /// Which member came behind which one before.
    pub(crate) habits: Habits,
    outline: Outline,
}

/// What a visit uses of an index.
pub(crate) struct Parts<'a> {
    pub(crate) tree: Tree<'a>,
    pub(crate) levels: &'a mut Vec<Level<Frame>>,
    pub(crate) visited: &'a mut Vec<u32>,
    pub(crate) places: &'a [Place],
    pub(crate) parked: &'a [Key],
}

impl Index {
    /// An empty index.
    pub const fn new() -> Index {
        Index {
            entries: Vec::new(),
            open: Vec::new(),
            numbers: Vec::new(),
            levels: Vec::new(),
            places: Vec::new(),
            parked: Vec::new(),
            habits: Habits::new(),
            outline: Outline::new(),
        }
    }

    /// Indexes a text that is one value. Gives the text, which is another one only where it was not UTF-8 but
    /// still right: the dialect has C0 80 for U+0000.
    ///
    /// # Errors
    /// The text is not JSON, in QMP's dialect, or more than one value. The index is of no use then.
    pub fn read<'a>(&mut self, text: &'a [u8]) -> Result<Cow<'a, str>, Error> {
        diagnose::decode(self, text)
    }

    /// The same for text that is known to be UTF-8.
    ///
    /// # Errors
    /// As for [`read`](Index::read).
    pub fn read_str(&mut self, text: &str) -> Result<(), Error> {
        if self.is_one_value(text.as_bytes()) {
            Ok(())
        } else {
            diagnose::decode(self, text.as_bytes()).map(|_| ())
        }
    }

    /// The value that the text is, to look around in. Without a text that was read it is null.
    pub fn root<'a>(&'a self, text: &'a str) -> Node<'a> {
        Node::new(Tree { text, entries: &self.entries }, 0)
    }

    /// How many bytes it holds on to for the next text, but for what depth alone takes.
    pub(crate) fn capacity(&self) -> usize {
        self.entries.capacity() * size_of::<Entry>()
            + self.numbers.capacity() * size_of::<u32>()
            + self.parked.capacity() * size_of::<Key>()
            + self.habits.capacity()
            + self.outline.capacity()
    }

    /// Whether there is something in it.
    pub(super) fn is_filled(&self) -> bool {
        !self.entries.is_empty()
    }

    /// Forgets what is in it.
    pub(super) fn clear(&mut self) {
        self.entries.clear();
        self.open.clear();
        self.numbers.clear();
    }

    /// Makes room for a new visit of a text that is not indexed.
    pub(crate) fn begin_stream(&mut self, len: usize, others: bool) {
        self.habits.begin(len, others);
        self.places.clear();
        self.parked.clear();
        self.outline.clear();
    }

    /// Where the array or object is that this entry tells of, if it is a member's value. That is not in the entry.
    pub(crate) fn value_of_member(&self, text: &str, node: u32) -> Option<usize> {
        let kind = self.entries.get(node as usize)?.kind;
        let key = self.entries.get((node as usize).checked_sub(1)?)?;
        if !matches!(kind, Kind::Object | Kind::Array) || key.kind != Kind::String {
            return None;
        }
        // Behind what is no key there is no colon.
        Some(Reader::new(text).key((key.start as usize).checked_sub(1)?)?.value)
    }

    /// The array or object at a place in a text that is not indexed.
    pub(crate) fn span(&mut self, reader: Reader<'_>, at: usize) -> Option<Span> {
        self.outline.at(reader, at, &mut self.numbers)
    }

    /// What a new visit uses.
    pub(crate) fn parts<'a>(&'a mut self, text: &'a str) -> Parts<'a> {
        self.levels.clear();
        self.numbers.clear();
        Parts {
            tree: Tree { text, entries: &self.entries },
            levels: &mut self.levels,
            visited: &mut self.numbers,
            places: &self.places,
            parked: &self.parked,
        }
    }

    /// Indexes the text if it is one value.
    pub(super) fn is_one_value(&mut self, text: &[u8]) -> bool {
        self.scan(text, true).is_some_and(|end| scan::space(text, end) == text.len())
    }

    /// Indexes the value that the text begins with, and tells where it ends. None if it is wrong or the text
    /// ends within it. With `complete` the end of the text may end a number.
    ///
    /// All strings are then known to be UTF-8, but for U+0000 written as C0 80 in strings with escapes.
    pub(super) fn scan(&mut self, text: &[u8], complete: bool) -> Option<usize> {
        if u32::try_from(text.len()).is_err() {
            return None;
        }
        self.clear();
        let end = self.values(text, complete)?;
        let fits = end < MAX_TOKEN_BYTES || token_bytes(text, end) < MAX_TOKEN_BYTES;
        (fits && self.tokens() <= MAX_TOKENS).then_some(end)
    }

    /// How many tokens the text has, or any small number if they are few.
    fn tokens(&self) -> usize {
        if self.entries.len() < MAX_TOKENS / 8 {
            return 0;
        }
        // A bracket, commas, and for objects a colon for each member. Keys have entries of their own.
        let beside = |entry: &Entry| match entry.kind {
            Kind::Array => (entry.start as usize).max(1),
            Kind::Object => (2 * entry.start as usize).max(1),
            _ => 0,
        };
        self.entries.iter().map(|entry| 1 + beside(entry)).sum()
    }

    fn values(&mut self, text: &[u8], complete: bool) -> Option<usize> {
        let mut at = 0;
        let mut top = Open::default();
        loop {
            if top.kind == Kind::Object {
                at = self.key(text, at, &mut top)?;
            }
            let (start, byte) = scan::next(text, at);
            let entry = match byte {
                b'"' | b'\'' => {
                    let (end, escaped) = match scan::plain_string(text, start + 1, byte) {
                        Some(end) => (end, false),
                        None => special_string(text, start + 1, byte)?,
                    };
                    at = end + 1;
                    let (start, end) = (start as u32 + 1, end as u32);
                    Entry { start, end, kind: Kind::String, special: escaped, key_len: 0 }
                }
                b'-' | b'0'..=b'9' => {
                    let numeral = scan::number(text, start, complete)?;
                    at = numeral.end;
                    let kind = if numeral.real { Kind::Real } else { Kind::Integer };
                    match numeral.value {
                        Some(value) => Entry::integer(value),
                        None => Entry { start: start as u32, end: at as u32, kind, ..Entry::default() },
                    }
                }
                b'{' | b'[' => {
                    if self.open.len() >= MAX_DEPTH {
                        return None;
                    }
                    let kind = if byte == b'{' { Kind::Object } else { Kind::Array };
                    let (inner, next) = scan::next(text, start + 1);
                    // The closing brackets come two behind the opening ones in ASCII.
                    if next != byte + 2 {
                        at = inner;
                        self.open.push(top);
                        let entry = self.push(Entry { kind, ..Entry::default() })?;
                        top = Open { entry, count: 0, filter: 0, kind };
                        continue;
                    }
                    at = inner + 1;
                    Entry { end: self.entries.len() as u32 + 1, kind, ..Entry::default() }
                }
                _ => {
                    let (kind, len) = scan::word(text, start, complete)?;
                    at = start + len;
                    Entry { kind, ..Entry::default() }
                }
            };
            self.push(entry)?;
            loop {
                if top.kind == Kind::Null {
                    return Some(at);
                }
                let (place, byte) = scan::next(text, at);
                at = place + 1;
                if byte == b',' {
                    top.count += u32::from(top.kind == Kind::Array);
                    break;
                }
                if byte != if top.kind == Kind::Object { b'}' } else { b']' } {
                    return None;
                }
                self.close(text, top)?;
                top = self.open.pop()?;
            }
        }
    }

    #[inline]
    fn push(&mut self, entry: Entry) -> Option<u32> {
        let at = self.entries.len();
        if at >= MAX_TOKENS {
            return None;
        }
        self.entries.push(entry);
        Some(at as u32)
    }

    fn close(&mut self, text: &[u8], top: Open) -> Option<()> {
        let end = self.entries.len() as u32;
        let count = if top.kind == Kind::Array {
            top.count + 1
        } else {
            if top.count > FEW && self.has_twins(text, top.entry) {
                return None;
            }
            self.numbers.truncate(self.numbers.len() - top.count as usize);
            top.count
        };
        let entry = self.entries.get_mut(top.entry as usize)?;
        (entry.start, entry.end) = (count, end);
        Some(())
    }

    /// Reads a key, which is at `at` or behind the white space there, and the colon behind it. Tells what is
    /// behind the colon.
    #[inline(always)]
    fn key(&mut self, text: &[u8], at: usize, top: &mut Open) -> Option<usize> {
        let (at, quote) = scan::next(text, at);
        let start = at + 1;
        let (end, special, hash) = match scan::plain_string(text, start, quote) {
            Some(end) => (end, false, lookup::hash_at(text, start, end)),
            None => special_key(text, start, quote)?,
        };
        let key_len = if special { ODD_KEY } else { u16::try_from(end - start).unwrap_or(ODD_KEY) };
        let raw = Entry { start: start as u32, end: hash, key_len, kind: Kind::String, special };
        let bit = 1 << (hash >> 26);
        if top.filter & bit != 0 && self.has_sibling(text, top, &raw, hash) {
            return None;
        }
        top.filter |= bit;
        top.count += 1;
        self.numbers.push(hash);
        self.push(raw)?;
        let (colon, byte) = scan::next(text, end + 1);
        (byte == b':').then_some(colon + 1)
    }

    /// Whether the innermost open object has a member of this key. The many members of large objects are compared
    /// when they are closed.
    #[inline]
    fn has_sibling(&self, text: &[u8], top: &Open, new: &Entry, hash: u32) -> bool {
        let hashes = self.numbers.get(self.numbers.len() - top.count as usize..).unwrap_or_default();
        top.count < FEW && hashes.contains(&hash) && self.has_twin(text, top.entry, new)
    }

    /// The same, by a look at all keys.
    #[cold]
    fn has_twin(&self, text: &[u8], object: u32, new: &Entry) -> bool {
        let same = |entry: &Entry| entry.hash() == new.hash() && key(text, entry) == key(text, new);
        self.keys(object).any(same)
    }

    /// Whether two of the many members of the object that is being closed have the same key.
    #[cold]
    fn has_twins(&self, text: &[u8], object: u32) -> bool {
        let mut keys: Vec<_> = self.keys(object).collect();
        keys.sort_unstable_by(|a, b| a.hash().cmp(&b.hash()).then_with(|| key(text, a).cmp(&key(text, b))));
        keys.windows(2).any(|pair| match pair {
            [a, b] => a.hash() == b.hash() && key(text, a) == key(text, b),
            _ => false,
        })
    }

    /// The keys of an object whose end was not seen.
    fn keys(&self, object: u32) -> impl Iterator<Item = &Entry> {
        let mut at = object as usize + 1;
        std::iter::from_fn(move || {
            let key = self.entries.get(at)?;
            at = behind(&self.entries, at as u32 + 1) as usize;
            Some(key)
        })
    }
}

/// The entry behind a value and all that it has.
#[inline(always)]
pub(super) fn behind(entries: &[Entry], at: u32) -> u32 {
    entries.get(at as usize).map_or(at + 1, |entry| entry.behind(at))
}

/// How many of the first bytes of a text belong to tokens.
#[cold]
fn token_bytes(text: &[u8], end: usize) -> usize {
    Tokens::new(text.get(..end).unwrap_or_default()).map(|(_, token)| token.len()).sum()
}

/// The text of a key, without escapes.
#[cold]
fn key<'a>(text: &'a [u8], entry: &Entry) -> Cow<'a, [u8]> {
    let raw = key_bytes(text, entry);
    if entry.special
        && let Ok(text) = escape::unescape(raw)
    {
        return Cow::Owned(text.into_bytes());
    }
    Cow::Borrowed(raw)
}

/// A key that is no [plain string](scan::plain_string): where it ends, whether it has escapes, and its hash.
#[inline(never)]
fn special_key(text: &[u8], start: usize, quote: u8) -> Option<(usize, bool, u32)> {
    if !matches!(quote, b'"' | b'\'') {
        return None;
    }
    let (end, escaped) = special_string(text, start, quote)?;
    let raw = text.get(start..end)?;
    let hash = if escaped { lookup::hash(escape::unescape(raw).ok()?.as_bytes()) } else { lookup::hash(raw) };
    Some((end, escaped, hash))
}

/// The end of any string, if there is nothing wrong with it, and whether it has escapes.
#[inline(never)]
pub(super) fn special_string(text: &[u8], start: usize, quote: u8) -> Option<(usize, bool)> {
    let scanned = scan::string(text, start, quote)?;
    let raw = text.get(start..scanned.end)?;
    let well_formed = match (scanned.escaped, scanned.ascii) {
        (true, _) => escape::is_well_formed(raw),
        (false, true) => true,
        (false, false) => std::str::from_utf8(raw).is_ok_and(escape::all_valid),
    };
    well_formed.then_some((scanned.end, scanned.escaped))
}
