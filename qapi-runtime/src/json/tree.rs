//! A text together with its index.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::entry::{Entry, Kind, ODD_KEY};
use super::{Number, escape, index, scan};
use crate::{Name, stack};

/// A text together with its index: what the values are, by their entries.
#[derive(Clone, Copy)]
pub(crate) struct Tree<'a> {
    pub(crate) text: &'a str,
    pub(crate) entries: &'a [Entry],
}

impl<'a> Tree<'a> {
    /// An entry; that of `null` where there is none.
    #[inline]
    pub(crate) fn entry(&self, at: u32) -> Entry {
        self.entries.get(at as usize).copied().unwrap_or_default()
    }

    /// The entry behind a value and all that it has.
    #[inline(always)]
    pub(crate) fn behind(&self, at: u32) -> u32 {
        index::behind(self.entries, at)
    }

    /// The entries of the elements of an array; none for other values.
    pub(crate) fn elements(&self, at: u32) -> impl Iterator<Item = u32> + use<'a> {
        self.steps(at, Kind::Array, 0)
    }

    /// The entries of the keys of an object; none for other values. Behind each is its value's.
    pub(crate) fn keys(&self, at: u32) -> impl Iterator<Item = u32> + use<'a> {
        self.steps(at, Kind::Object, 1)
    }

    /// From the entry behind one of this kind to its end, over each value and so many entries before it.
    fn steps(&self, at: u32, kind: Kind, before: u32) -> impl Iterator<Item = u32> + use<'a> {
        let (tree, entry) = (*self, self.entry(at));
        let end = if entry.kind == kind { entry.end } else { at + 1 };
        std::iter::successors(Some(at + 1), move |&at| Some(tree.behind(at + before)))
            .take_while(move |&at| at < end)
    }

    /// A key.
    pub(crate) fn key(&self, at: u32) -> Cow<'a, str> {
        let entry = self.entry(at);
        let start = entry.start as usize;
        let len = key_bytes(self.text.as_bytes(), &entry).len();
        self.string(start, start + len, entry.special)
    }

    /// Whether a key is this name, given that they have the same hash.
    #[inline(always)]
    pub(crate) fn has_key(&self, at: u32, key: &Entry, name: &Name<'_>) -> bool {
        if key.key_len == ODD_KEY {
            return self.has_odd_key(at, name);
        }
        name.stands_at(self.text.as_bytes(), key.start as usize, key.key_len as usize)
    }

    #[cold]
    fn has_odd_key(&self, at: u32, name: &Name<'_>) -> bool {
        self.key(at) == name.text()
    }

    /// The text of a string.
    #[inline]
    pub(crate) fn text(&self, at: u32) -> Option<Cow<'a, str>> {
        match self.entry(at) {
            Entry { kind: Kind::String, start, end, special, .. } => {
                Some(self.string(start as usize, end as usize, special))
            }
            _ => None,
        }
    }

    #[inline]
    fn string(&self, start: usize, end: usize, escaped: bool) -> Cow<'a, str> {
        let raw = self.text.get(start..end).unwrap_or_default();
        if escaped { Cow::Owned(unescaped(raw)) } else { Cow::Borrowed(raw) }
    }

    /// The value of a number.
    #[inline]
    pub(crate) fn number(&self, at: u32) -> Option<Number> {
        let entry = self.entry(at);
        let text = || self.text.get(entry.start as usize..entry.end as usize);
        match entry.kind {
            Kind::Integer if entry.special => Some(Number::I64(entry.as_integer())),
            Kind::Integer => Number::parse(text()?, false),
            Kind::Real => Number::parse(text()?, true),
            _ => None,
        }
    }

    /// Any value. None if there are numbers beyond the range of `f64` in it, which a [`Value`] cannot hold.
    pub(crate) fn value(&self, at: u32) -> Option<Value> {
        Some(match self.entry(at).kind {
            Kind::Null => Value::Null,
            Kind::False => Value::Bool(false),
            Kind::True => Value::Bool(true),
            Kind::Integer | Kind::Real => match self.number(at)? {
                Number::I64(value) => value.into(),
                Number::U64(value) => value.into(),
                Number::F64(value) => Value::Number(serde_json::Number::from_f64(value)?),
            },
            Kind::String => Value::String(self.text(at)?.into_owned()),
            Kind::Array => return stack::grow(|| self.array(at)),
            Kind::Object => return stack::grow(|| self.object(at)),
        })
    }

    fn array(&self, at: u32) -> Option<Value> {
        let mut elements = Vec::with_capacity(self.entry(at).start as usize);
        for element in self.elements(at) {
            elements.push(self.value(element)?);
        }
        Some(Value::Array(elements))
    }

    fn object(&self, at: u32) -> Option<Value> {
        let mut members = Map::new();
        for key in self.keys(at) {
            members.insert(self.key(key).into_owned(), self.value(key + 1)?);
        }
        Some(Value::Object(members))
    }
}

/// A key as it stands in the text.
pub(super) fn key_bytes<'a>(text: &'a [u8], key: &Entry) -> &'a [u8] {
    let start = key.start as usize;
    let end = if key.key_len == ODD_KEY {
        let quote = text.get(start.wrapping_sub(1)).copied().unwrap_or(b'"');
        scan::string(text, start, quote).map_or(start, |scanned| scanned.end)
    } else {
        start + key.key_len as usize
    };
    text.get(start..end).unwrap_or_default()
}

/// The text of a string that is known to be well-formed, given what stands between its quotes.
#[cold]
pub(crate) fn unescaped(raw: &str) -> String {
    escape::unescape(raw.as_bytes()).unwrap_or_default()
}
