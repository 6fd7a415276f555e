//! Values of any type: `serde_json`'s, read and printed in the dialect.

use serde_json::{Map, Value};

use super::index::{Entry, Kind};
use super::{Index, Number, escape, write_number, write_string};
use crate::{Error, stack};

/// The value that entry `at` describes. None for numbers beyond the range of `f64`, which a [`Value`] cannot
/// hold.
pub(crate) fn value_at(text: &str, entries: &[Entry], at: u32) -> Option<Value> {
    let entry = entries.get(at as usize)?;
    let children = || Children { entries, at: at + 1, end: entry.end };
    Some(match entry.kind {
        Kind::Null => Value::Null,
        Kind::False => Value::Bool(false),
        Kind::True => Value::Bool(true),
        Kind::Integer | Kind::Real => match Number::parse(entry.raw(text), entry.kind == Kind::Real)? {
            Number::I64(value) => value.into(),
            Number::U64(value) => value.into(),
            Number::F64(value) => Value::Number(serde_json::Number::from_f64(value)?),
        },
        Kind::String if entry.is_escaped() => Value::String(unescaped(entry.raw(text))),
        Kind::String => Value::String(entry.raw(text).to_owned()),
        Kind::Array => stack::grow(|| {
            let mut elements = Vec::with_capacity(entry.start as usize);
            for (at, _) in children() {
                elements.push(value_at(text, entries, at)?);
            }
            Some(Value::Array(elements))
        })?,
        Kind::Object => stack::grow(|| {
            let mut members = Map::new();
            for (at, member) in children() {
                let key = member.raw_key(text);
                let key = if member.key_is_escaped() { unescaped(key) } else { key.to_owned() };
                members.insert(key, value_at(text, entries, at)?);
            }
            Some(Value::Object(members))
        })?,
    })
}

/// The values of an array or object, and where their entries are.
pub(super) struct Children<'a> {
    pub(super) entries: &'a [Entry],
    pub(super) at: u32,
    pub(super) end: u32,
}

impl<'a> Iterator for Children<'a> {
    type Item = (u32, &'a Entry);

    fn next(&mut self) -> Option<Self::Item> {
        if self.at >= self.end {
            return None;
        }
        let at = self.at;
        let entry = self.entries.get(at as usize)?;
        self.at = if entry.is_container() { entry.end } else { at + 1 };
        Some((at, entry))
    }
}

/// The text of a string that is known to be well-formed, given what stands between its quotes.
pub(crate) fn unescaped(raw: &str) -> String {
    escape::unescape(raw.as_bytes()).unwrap_or_default()
}

/// Reads a text that is one value.
///
/// ```
/// let value = qapi_runtime::json::parse(br#"{'id': 18446744073709551615}"#)?;
/// assert_eq!(value["id"], u64::MAX);
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
///
/// # Errors
/// The text is not JSON, or more than one value, or has a number beyond the range of `f64`.
pub fn parse(text: &[u8]) -> Result<Value, Error> {
    let mut index = Index::new();
    let text = index.read(text)?;
    index.root(&text).value()
}

/// How JSON is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// No white space.
    #[default]
    Compact,
    /// A space behind each comma and colon, as QEMU writes.
    Spaced,
    /// Each value on a line of its own, indented by four spaces a level, as QEMU writes when it is told to be
    /// pretty.
    Pretty,
}

/// The text of a value. It is ASCII.
///
/// ```
/// use qapi_runtime::Value;
/// use qapi_runtime::json::{Style, print};
///
/// let value = Value::from_iter([("size", 0.5.into()), ("unit", Value::from("µm"))]);
/// assert_eq!(print(&value, Style::Compact), r#"{"size":0.5,"unit":"\u00B5m"}"#);
/// assert_eq!(print(&value, Style::Spaced), r#"{"size": 0.5, "unit": "\u00B5m"}"#);
/// ```
pub fn print(value: &Value, style: Style) -> String {
    let mut out = Vec::new();
    write_value(&mut out, value, style);
    // What was written is ASCII.
    String::from_utf8(out).unwrap_or_default()
}

/// Appends the text of a value.
pub fn write_value(out: &mut Vec<u8>, value: &Value, style: Style) {
    write_nested(out, value, style, 0);
}

/// Appends the text of a value that is `depth` levels deep.
pub(crate) fn write_nested(out: &mut Vec<u8>, value: &Value, style: Style, depth: usize) {
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Bool(false) => out.extend_from_slice(b"false"),
        Value::Bool(true) => out.extend_from_slice(b"true"),
        Value::Number(number) => write_any_number(out, number),
        Value::String(text) => write_string(out, text),
        Value::Array(elements) => stack::grow(|| {
            out.push(b'[');
            for (i, element) in elements.iter().enumerate() {
                separate(out, style, i == 0, depth + 1);
                write_nested(out, element, style, depth + 1);
            }
            close(out, style, depth, b']');
        }),
        Value::Object(members) => stack::grow(|| {
            out.push(b'{');
            for (i, (key, member)) in members.iter().enumerate() {
                separate(out, style, i == 0, depth + 1);
                write_string(out, key);
                colon(out, style);
                write_nested(out, member, style, depth + 1);
            }
            close(out, style, depth, b'}');
        }),
    }
}

fn write_any_number(out: &mut Vec<u8>, number: &serde_json::Number) {
    if let Some(value) = number.as_i64() {
        out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
    } else if let Some(value) = number.as_u64() {
        out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
    } else if let Some(value) = number.as_f64() {
        write_number(out, value);
    }
}

/// What stands before a value in an array or object.
#[inline]
pub(crate) fn separate(out: &mut Vec<u8>, style: Style, first: bool, depth: usize) {
    if !first {
        out.push(b',');
    }
    match style {
        Style::Pretty => new_line(out, depth),
        Style::Spaced if !first => out.push(b' '),
        _ => {}
    }
}

/// What stands between a key and its value.
#[inline]
pub(crate) fn colon(out: &mut Vec<u8>, style: Style) {
    out.extend_from_slice(if style == Style::Compact { b":" } else { b": " });
}

/// The end of an array or object that is `depth` levels deep.
#[inline]
pub(crate) fn close(out: &mut Vec<u8>, style: Style, depth: usize, bracket: u8) {
    if style == Style::Pretty {
        new_line(out, depth);
    }
    out.push(bracket);
}

#[cold]
fn new_line(out: &mut Vec<u8>, depth: usize) {
    out.push(b'\n');
    out.extend(std::iter::repeat_n(b' ', 4 * depth));
}
