//! The index of one JSON text.

use std::borrow::Cow;

use super::{MAX_DEPTH, MAX_TOKEN_BYTES, MAX_TOKENS, Node, diagnose, escape, scan};
use crate::visitor::Level;
use crate::{Error, name};

/// What a value is, as far as its first character tells; numbers also by whether they are integers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// `null`
    #[default]
    Null,
    /// `false`
    False,
    /// `true`
    True,
    /// A number without fraction and exponent.
    Integer,
    /// Any other number.
    Real,
    /// A string.
    String,
    /// An object.
    Object,
    /// An array.
    Array,
}

/// One value: 24 bytes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Entry {
    /// Where the text of its key begins, for members of objects.
    pub(crate) key: u32,
    /// The hash of its key.
    pub(crate) hash: u32,
    /// Where the text begins, for strings behind the quote; for arrays and objects how many values they have.
    pub(crate) start: u32,
    /// Where the text ends, for strings before the quote; for arrays and objects, the index of the entry
    /// behind all theirs.
    pub(crate) end: u32,
    /// For objects: which hashes of keys there are, modulo 32.
    pub(crate) hashes: u32,
    /// How long the text of its key is; [`LONG_KEY`] if that does not fit.
    pub(crate) key_len: u16,
    pub(crate) kind: Kind,
    pub(crate) flags: u8,
}

/// The key's length is not in the entry.
const LONG_KEY: u16 = u16::MAX;
/// The key has a backslash.
const KEY_ESCAPED: u8 = 1;
/// The value is a string that has a backslash.
const ESCAPED: u8 = 2;

impl Entry {
    /// Whether an object may have a member of that hash.
    #[inline]
    pub(crate) fn may_have(&self, hash: u32) -> bool {
        self.hashes & hash_bit(hash) != 0
    }

    /// Whether it has entries of its own.
    #[inline]
    pub(crate) fn is_container(&self) -> bool {
        matches!(self.kind, Kind::Object | Kind::Array)
    }

    /// Whether it is a string with escapes.
    #[inline]
    pub(crate) fn is_escaped(&self) -> bool {
        self.flags & ESCAPED != 0
    }

    /// Whether its key has escapes.
    #[inline]
    pub(crate) fn key_is_escaped(&self) -> bool {
        self.flags & KEY_ESCAPED != 0
    }

    /// Its key as it stands in the text.
    #[inline]
    pub(crate) fn raw_key<'a>(&self, text: &'a str) -> &'a str {
        let start = self.key as usize;
        let end =
            if self.key_len == LONG_KEY { long_key(text, start) } else { start + self.key_len as usize };
        text.get(start..end).unwrap_or_default()
    }

    /// The text of a scalar as it stands there, without quotes.
    #[inline]
    pub(crate) fn raw<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

fn long_key(text: &str, start: usize) -> usize {
    let quote = text.as_bytes().get(start.wrapping_sub(1)).copied().unwrap_or(b'"');
    scan::string(text.as_bytes(), start, quote).map_or(start, |scanned| scanned.end)
}

/// An array or object whose end has not been seen.
#[derive(Clone, Copy, Debug, Default)]
struct Open {
    entry: u32,
    values: u32,
    hashes: u32,
    kind: Kind,
}

/// How many members an object may have for their names to be compared each with each.
const FEW: u32 = 32;

/// Where a visit is within an array or object.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Frame {
    /// The entry of the array or object.
    pub(crate) container: u32,
    /// The entry behind all its entries.
    pub(crate) end: u32,
    /// The next entry to look at.
    pub(crate) cursor: u32,
    /// How many members were visited.
    pub(crate) visited: u32,
}

/// Where each value of a JSON text is: made in one pass over the text, and used by
/// [`JsonInput`](crate::visitor::JsonInput). An index keeps its memory, so that one which is used again and
/// again ceases to allocate.
#[derive(Clone, Debug, Default)]
pub struct Index {
    entries: Vec<Entry>,
    open: Vec<Open>,
    names: Vec<(u32, u32)>,
    /// What visits need: the way down to where they are, and a bit for each entry.
    pub(crate) levels: Vec<Level<Frame>>,
    pub(crate) visited: Vec<u64>,
}

impl Index {
    /// An empty index.
    pub fn new() -> Index {
        Index::default()
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
        Node::new(text, &self.entries, 0)
    }

    /// Whether there is something in it.
    pub(super) fn is_filled(&self) -> bool {
        !self.entries.is_empty()
    }

    /// Forgets what is in it.
    pub(super) fn clear(&mut self) {
        self.entries.clear();
    }

    /// Indexes the text if it is one value.
    pub(super) fn is_one_value(&mut self, text: &[u8]) -> bool {
        self.scan(text, 0, true).is_some_and(|end| scan::space(text, end) == text.len())
    }

    /// The parts that a visit uses: the entries, and what it may change.
    pub(crate) fn parts(&mut self) -> (&[Entry], &mut Vec<Level<Frame>>, &mut Vec<u64>) {
        self.levels.clear();
        self.visited.clear();
        self.visited.resize(self.entries.len().div_ceil(64), 0);
        (&self.entries, &mut self.levels, &mut self.visited)
    }

    /// Indexes the value that begins at `at` or behind the white space there, and tells where it ends. None
    /// if it is wrong or the text ends within it. With `complete` the end of the text may end a number.
    ///
    /// All strings are then known to be UTF-8, but for U+0000 written as C0 80 in strings with escapes.
    pub(crate) fn scan(&mut self, text: &[u8], at: usize, complete: bool) -> Option<usize> {
        if u32::try_from(text.len()).is_err() {
            return None;
        }
        self.entries.clear();
        self.open.clear();
        let end = self.values(text, at, complete)?;
        (end - at <= MAX_TOKEN_BYTES && self.tokens() <= MAX_TOKENS).then_some(end)
    }

    /// How many tokens the text has.
    fn tokens(&self) -> usize {
        // Most texts are too short for the exact number to matter.
        if self.entries.len() < MAX_TOKENS / 8 {
            return 0;
        }
        let separators = |entry: &Entry| match entry.kind {
            // Brackets and commas; for objects keys and colons too.
            Kind::Array => 1 + entry.start.max(1) as usize - 1,
            Kind::Object => 1 + entry.start.max(1) as usize - 1 + 2 * entry.start as usize,
            _ => 0,
        };
        self.entries.iter().map(|entry| 1 + separators(entry)).sum()
    }

    fn values(&mut self, text: &[u8], mut at: usize, complete: bool) -> Option<usize> {
        let mut top = Open::default();
        let mut entry = Entry::default();
        loop {
            at = scan::space(text, at);
            match *text.get(at)? {
                quote @ (b'"' | b'\'') => {
                    let scanned = string(text, at + 1, quote)?;
                    entry.kind = Kind::String;
                    entry.flags |= if scanned.escaped { ESCAPED } else { 0 };
                    (entry.start, entry.end) = (at as u32 + 1, scanned.end as u32);
                    at = scanned.end + 1;
                }
                b'-' | b'0'..=b'9' => {
                    let (end, real) = scan::number(text, at, complete)?;
                    entry.kind = if real { Kind::Real } else { Kind::Integer };
                    (entry.start, entry.end) = (at as u32, end as u32);
                    at = end;
                }
                bracket @ (b'{' | b'[') => {
                    if self.open.len() >= MAX_DEPTH {
                        return None;
                    }
                    entry.kind = if bracket == b'{' { Kind::Object } else { Kind::Array };
                    entry.end = self.entries.len() as u32 + 1;
                    at = scan::space(text, at + 1);
                    // The closing brackets come two behind the opening ones in ASCII.
                    if *text.get(at)? != bracket + 2 {
                        self.open.push(top);
                        top = Open { entry: self.push(entry)?, values: 0, hashes: 0, kind: entry.kind };
                        entry = Entry::default();
                        if bracket == b'{' {
                            at = self.key(text, at, &mut top, &mut entry)?;
                        }
                        continue;
                    }
                    at += 1;
                }
                _ => {
                    let (kind, len) = word(text, at, complete)?;
                    entry.kind = kind;
                    (entry.start, entry.end) = (at as u32, (at + len) as u32);
                    at += len;
                }
            }
            self.push(entry)?;
            loop {
                top.values += 1;
                if top.kind == Kind::Null {
                    return Some(at);
                }
                at = scan::space(text, at);
                match (*text.get(at)?, top.kind) {
                    (b',', Kind::Object) => {
                        entry = Entry::default();
                        at = self.key(text, scan::space(text, at + 1), &mut top, &mut entry)?;
                        break;
                    }
                    (b',', _) => {
                        entry = Entry::default();
                        at += 1;
                        break;
                    }
                    (b'}', Kind::Object) | (b']', Kind::Array) => {
                        at += 1;
                        self.close(text, top)?;
                        top = self.open.pop()?;
                    }
                    _ => return None,
                }
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
        let entry = self.entries.get_mut(top.entry as usize)?;
        (entry.start, entry.end, entry.hashes) = (top.values, end, top.hashes);
        if top.kind == Kind::Object && top.values > FEW && self.has_twins(text, top) {
            None
        } else {
            Some(())
        }
    }

    /// Reads the key at `at` and the colon behind it, into `entry`; tells what is behind them.
    #[inline]
    fn key(&mut self, text: &[u8], at: usize, top: &mut Open, entry: &mut Entry) -> Option<usize> {
        let quote @ (b'"' | b'\'') = *text.get(at)? else { return None };
        let start = at + 1;
        let scanned = string(text, start, quote)?;
        entry.key = start as u32;
        entry.key_len = u16::try_from(scanned.end - start).unwrap_or(LONG_KEY);
        if scanned.escaped {
            entry.flags |= KEY_ESCAPED;
            entry.hash = name::hash(escape::unescape(text.get(start..scanned.end)?).ok()?.as_bytes());
        } else {
            entry.hash = name::hash_at(text, start, scanned.end);
        }
        let bit = hash_bit(entry.hash);
        if top.hashes & bit != 0 && top.values < FEW && self.has_sibling(text, top, entry) {
            return None;
        }
        top.hashes |= bit;
        let colon = scan::space(text, scanned.end + 1);
        (*text.get(colon)? == b':').then_some(colon + 1)
    }

    /// Whether the unfinished object has a member of that name already.
    fn has_sibling(&self, text: &[u8], top: &Open, new: &Entry) -> bool {
        let mut at = top.entry as usize + 1;
        while let Some(entry) = self.entries.get(at) {
            if entry.hash == new.hash && same_key(text, entry, new) {
                return true;
            }
            at = if entry.is_container() { entry.end as usize } else { at + 1 };
        }
        false
    }

    /// Whether two of the many members of the object that is being closed have the same name.
    #[cold]
    fn has_twins(&mut self, text: &[u8], top: Open) -> bool {
        let entries = &self.entries;
        self.names.clear();
        let mut at = top.entry as usize + 1;
        while let Some(entry) = entries.get(at) {
            self.names.push((entry.hash, at as u32));
            at = if entry.is_container() { entry.end as usize } else { at + 1 };
        }
        let key = |at: u32| entries.get(at as usize).map(|entry| key(text, entry));
        self.names.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| key(a.1).cmp(&key(b.1))));
        self.names.windows(2).any(|pair| match pair {
            [a, b] => a.0 == b.0 && key(a.1) == key(b.1),
            _ => false,
        })
    }
}

/// Which of the 32 bits of [`Entry::hashes`] stands for this hash.
#[inline]
const fn hash_bit(hash: u32) -> u32 {
    1 << (hash >> 27)
}

#[cold]
fn same_key(text: &[u8], a: &Entry, b: &Entry) -> bool {
    key(text, a) == key(text, b)
}

fn key<'a>(text: &'a [u8], entry: &Entry) -> Cow<'a, [u8]> {
    let start = entry.key as usize;
    let end = if entry.key_len == LONG_KEY {
        let quote = text.get(start.wrapping_sub(1)).copied().unwrap_or(b'"');
        scan::string(text, start, quote).map_or(start, |scanned| scanned.end)
    } else {
        start + entry.key_len as usize
    };
    let raw = text.get(start..end).unwrap_or_default();
    if entry.key_is_escaped()
        && let Ok(text) = escape::unescape(raw)
    {
        return Cow::Owned(text.into_bytes());
    }
    Cow::Borrowed(raw)
}

/// The string whose text begins at `start`, if there is nothing wrong with it.
#[inline]
fn string(text: &[u8], start: usize, quote: u8) -> Option<scan::Scanned> {
    let scanned = scan::string(text, start, quote)?;
    (scanned.ascii && !scanned.escaped || well_formed(text, start, scanned)).then_some(scanned)
}

#[cold]
fn well_formed(text: &[u8], start: usize, scanned: scan::Scanned) -> bool {
    let raw = text.get(start..scanned.end).unwrap_or_default();
    if scanned.escaped {
        escape::is_well_formed(raw)
    } else {
        std::str::from_utf8(raw).is_ok_and(escape::all_valid)
    }
}

/// The literal name at `at` and its length.
#[inline]
fn word(text: &[u8], at: usize, complete: bool) -> Option<(Kind, usize)> {
    let rest = text.get(at..)?;
    let (kind, len) = if rest.starts_with(b"true") {
        (Kind::True, 4)
    } else if rest.starts_with(b"false") {
        (Kind::False, 5)
    } else if rest.starts_with(b"null") {
        (Kind::Null, 4)
    } else {
        return None;
    };
    match rest.get(len) {
        Some(b'a'..=b'z') => None,
        Some(_) => Some((kind, len)),
        None => complete.then_some((kind, len)),
    }
}
