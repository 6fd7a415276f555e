//! The index of one JSON text.

use std::borrow::Cow;

use super::directory::{Directory, ODD_KEY, Slot, filter_bit};
use super::entry::{Entry, Kind};
use super::tree::{Tree, key_bytes};
use super::{MAX_DEPTH, MAX_TOKEN_BYTES, MAX_TOKENS, Node, diagnose, escape, scan};
use crate::visitor::Level;
use crate::{Error, name};

/// How many members an object may have for their keys to be compared each with each.
const FEW: u32 = 32;

/// How many bits tell apart the hints for where members are.
pub(crate) const HINT_BITS: u32 = 9;

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
    /// The slot of the array or object in the object around it.
    pub(crate) slot: u32,
    /// For arrays the entry of the next element, for objects the slot that is likely to be next.
    pub(crate) cursor: u32,
    /// For arrays the entry behind all elements, for objects the slot behind all members.
    pub(crate) end: u32,
    /// For objects the slot of the first member, and the filter.
    pub(crate) first: u32,
    pub(crate) filter: u64,
    /// Which of the first 64 members were visited, and where the list of the others begins.
    pub(crate) visited: u64,
    pub(crate) others: u32,
    /// The hash of the name that was found last, with a bit above it, as long as that member was not visited.
    /// That saves a second look where one asks first whether a member is there.
    pub(crate) found: u64,
}

/// Where each value of a JSON text is: made in one pass over the text, and used by
/// [`JsonInput`](crate::visitor::JsonInput). An index keeps its memory, so that one which is used again and
/// again ceases to allocate.
#[derive(Clone, Debug, Default)]
pub struct Index {
    entries: Vec<Entry>,
    directory: Directory,
    open: Vec<Open>,
    /// The way down to where a visit is.
    levels: Vec<Level<Frame>>,
    /// Members behind the first 64 of their objects that were visited.
    visited: Vec<u32>,
    /// For some bits of a hash, where a member of that hash was in the last object that had one.
    hints: Vec<u8>,
}

/// What a visit uses of an index.
pub(crate) struct Parts<'a> {
    pub(crate) tree: Tree<'a>,
    pub(crate) levels: &'a mut Vec<Level<Frame>>,
    pub(crate) visited: &'a mut Vec<u32>,
    pub(crate) hints: &'a mut [u8],
}

impl Index {
    /// An empty index.
    pub const fn new() -> Index {
        Index {
            entries: Vec::new(),
            directory: Directory::new(),
            open: Vec::new(),
            levels: Vec::new(),
            visited: Vec::new(),
            hints: Vec::new(),
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
        Node::new(Tree { text, entries: &self.entries, directory: &self.directory }, 0)
    }

    /// How many bytes it holds on to for the next text.
    pub(crate) fn capacity(&self) -> usize {
        self.entries.capacity() * size_of::<Entry>()
    }

    /// Whether there is something in it.
    pub(super) fn is_filled(&self) -> bool {
        !self.entries.is_empty()
    }

    /// Forgets what is in it.
    pub(super) fn clear(&mut self) {
        self.entries.clear();
        self.directory.clear();
        self.open.clear();
    }

    /// What a new visit uses.
    pub(crate) fn parts<'a>(&'a mut self, text: &'a str) -> Parts<'a> {
        self.levels.clear();
        self.visited.clear();
        self.hints.resize(1 << HINT_BITS, 0);
        Parts {
            tree: Tree { text, entries: &self.entries, directory: &self.directory },
            levels: &mut self.levels,
            visited: &mut self.visited,
            hints: &mut self.hints,
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
        (end <= MAX_TOKEN_BYTES && self.tokens() <= MAX_TOKENS).then_some(end)
    }

    /// How many tokens the text has, or any small number if they are few.
    fn tokens(&self) -> usize {
        if self.entries.len() < MAX_TOKENS / 8 {
            return 0;
        }
        // A bracket, commas, and for objects a key and a colon for each member.
        let beside = |entry: &Entry| match entry.kind {
            Kind::Array => (entry.start as usize).max(1),
            Kind::Object => match self.directory.head(entry.start).0 as usize {
                0 => 1,
                members => 3 * members,
            },
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
                    Entry { start: start as u32 + 1, end: end as u32, kind: Kind::String, special: escaped }
                }
                b'-' | b'0'..=b'9' => {
                    let numeral = scan::number(text, start, complete)?;
                    at = numeral.end;
                    let kind = if numeral.real { Kind::Real } else { Kind::Integer };
                    match numeral.value {
                        Some(value) => Entry::integer(value),
                        None => Entry { start: start as u32, end: at as u32, kind, special: false },
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
                    let start = if kind == Kind::Object { self.directory.close(0, 0) } else { 0 };
                    Entry { start, end: self.entries.len() as u32 + 1, kind, special: false }
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
        let start = if top.kind == Kind::Array {
            top.count + 1
        } else {
            if top.count > FEW && self.has_twins(text, top.count) {
                return None;
            }
            self.directory.close(top.count, top.filter)
        };
        let entry = self.entries.get_mut(top.entry as usize)?;
        (entry.start, entry.end) = (start, end);
        Some(())
    }

    /// Reads a key, which is at `at` or behind the white space there, and the colon behind it. Tells what is
    /// behind the colon.
    #[inline(always)]
    fn key(&mut self, text: &[u8], at: usize, top: &mut Open) -> Option<usize> {
        let (at, quote) = scan::next(text, at);
        let start = at + 1;
        let (end, escaped, hash) = match scan::plain_string(text, start, quote) {
            Some(end) => (end, false, name::hash_at(text, start, end)),
            None => special_key(text, start, quote)?,
        };
        let slot = Slot {
            hash,
            entry: self.entries.len() as u32,
            key: start as u32,
            key_len: if escaped { ODD_KEY } else { u16::try_from(end - start).unwrap_or(ODD_KEY) },
            escaped,
        };
        let bit = filter_bit(hash);
        if top.filter & bit != 0 && self.has_sibling(text, top.count, &slot) {
            return None;
        }
        top.filter |= bit;
        top.count += 1;
        self.directory.add(slot);
        let (colon, byte) = scan::next(text, end + 1);
        (byte == b':').then_some(colon + 1)
    }

    /// Whether the innermost open object, which has so many members, has one of this key. The many members of
    /// large objects are compared when they are closed.
    fn has_sibling(&self, text: &[u8], count: u32, new: &Slot) -> bool {
        let same = |slot: &Slot| slot.hash == new.hash && key(text, slot) == key(text, new);
        count < FEW && self.directory.open(count).iter().any(same)
    }

    /// Whether two of the many members of the object that is being closed have the same key.
    #[cold]
    fn has_twins(&self, text: &[u8], count: u32) -> bool {
        let mut slots = self.directory.open(count).to_vec();
        slots.sort_unstable_by(|a, b| a.hash.cmp(&b.hash).then_with(|| key(text, a).cmp(&key(text, b))));
        slots.windows(2).any(|pair| match pair {
            [a, b] => a.hash == b.hash && key(text, a) == key(text, b),
            _ => false,
        })
    }
}

/// The text of a key, without escapes.
#[cold]
fn key<'a>(text: &'a [u8], slot: &Slot) -> Cow<'a, [u8]> {
    let raw = key_bytes(text, slot);
    if slot.escaped
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
    let hash = if escaped { name::hash(escape::unescape(raw).ok()?.as_bytes()) } else { name::hash(raw) };
    Some((end, escaped, hash))
}

/// The end of any string, if there is nothing wrong with it, and whether it has escapes.
#[inline(never)]
fn special_string(text: &[u8], start: usize, quote: u8) -> Option<(usize, bool)> {
    let scanned = scan::string(text, start, quote)?;
    let raw = text.get(start..scanned.end)?;
    let well_formed = match (scanned.escaped, scanned.ascii) {
        (true, _) => escape::is_well_formed(raw),
        (false, true) => true,
        (false, false) => std::str::from_utf8(raw).is_ok_and(escape::all_valid),
    };
    well_formed.then_some((scanned.end, scanned.escaped))
}
