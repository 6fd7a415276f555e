//! Expressions, as they are written.
//!
//! They live in an arena of their own, for as long as it takes to make definitions of them.

use super::source::Span;

/// An expression with its place in the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Value<'a> {
    pub(super) span: Span,
    pub(super) kind: ValueKind<'a>,
}

/// What an expression is.
#[derive(Clone, Copy, Debug)]
pub(super) enum ValueKind<'a> {
    Text(&'a str),
    Bool(bool),
    List(&'a [Value<'a>]),
    Object(Object<'a>),
}

/// The entries of an object, in order, no key twice.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Object<'a> {
    pub(super) entries: &'a [Entry<'a>],
}

/// A key and its value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry<'a> {
    pub(super) key: &'a str,
    pub(super) key_span: Span,
    pub(super) value: Value<'a>,
}

impl<'a> Value<'a> {
    pub(super) fn as_text(&self) -> Option<&'a str> {
        match self.kind {
            ValueKind::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn as_bool(&self) -> Option<bool> {
        match self.kind {
            ValueKind::Bool(value) => Some(value),
            _ => None,
        }
    }

    pub(super) fn as_list(&self) -> Option<&'a [Value<'a>]> {
        match self.kind {
            ValueKind::List(values) => Some(values),
            _ => None,
        }
    }

    pub(super) fn as_object(&self) -> Option<&Object<'a>> {
        match &self.kind {
            ValueKind::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The entry of this key, where the value is an object that has it.
    pub(super) fn entry(&self, key: &str) -> Option<&Entry<'a>> {
        self.as_object()?.entry(key)
    }
}

impl<'a> Object<'a> {
    pub(super) fn entry(&self, key: &str) -> Option<&Entry<'a>> {
        self.entries.iter().find(|e| e.key == key)
    }

    pub(super) fn get(&self, key: &str) -> Option<&Value<'a>> {
        self.entry(key).map(|e| &e.value)
    }
}
