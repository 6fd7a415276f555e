//! Values of any type: `serde_json`'s, read and printed in the dialect.

use serde_json::Value;

use super::{integer, write_number, write_string};
use crate::convert::with_index;
use crate::{Error, stack};

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
    with_index(|index| {
        let text = index.read(text)?;
        index.root(&text).value()
    })
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
        integer(out, value);
    } else if let Some(value) = number.as_u64() {
        integer(out, value);
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
