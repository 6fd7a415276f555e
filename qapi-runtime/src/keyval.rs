//! Command-line options in the form `key=value,...` with dotted keys.
//!
//! `node-name=disk,file.driver=file,file.filename=a.img,tags.0=x,tags.1=y` is an object whose scalars are
//! strings: a dot enters an object or, where a number follows, a list. A comma within a value is doubled.
//! The last of several assignments to one key counts. [`KeyvalInput`](crate::visitor::KeyvalInput) visits what
//! comes out.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::util::{is_help, qapi_name_len};
use crate::{Error, stack};

/// The longest part of a key between dots, in bytes.
const MAX_FRAGMENT: usize = 127;

/// How deeply keys may nest: as deeply as JSON text.
const MAX_DEPTH: usize = 1024;

/// What an option string says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed {
    /// The options; all scalars are strings.
    pub options: Map<String, Value>,
    /// Whether help was asked for, by `help` or `?` without a value.
    pub help: bool,
}

/// Parses an option string. If `implied_key` is given, the first option may leave out its key, and then has
/// this one; it must be a valid key.
///
/// ```
/// use qapi_runtime::keyval;
///
/// let options = keyval::parse("qcow2,file.filename=a,,b.img,tags.0=x", Some("driver"))?;
/// assert_eq!(
///     serde_json::Value::from(options),
///     serde_json::json!({"driver": "qcow2", "file": {"filename": "a,b.img"}, "tags": ["x"]}),
/// );
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
///
/// # Errors
/// Keys that are malformed, too long, or used as a scalar here and as a container there; options without a
/// value; lists with gaps; and a request for help.
pub fn parse(text: &str, implied_key: Option<&str>) -> Result<Map<String, Value>, Error> {
    let (dict, help) = scan(text, implied_key)?;
    if help {
        return Err(Error::generic("Help is not available for this option"));
    }
    finish(dict)
}

/// The same where a request for help is no error.
pub fn parse_with_help(text: &str, implied_key: Option<&str>) -> Result<Parsed, Error> {
    let (dict, help) = scan(text, implied_key)?;
    finish(dict).map(|options| Parsed { options, help })
}

/// Adds options to `options`: objects are merged, lists appended, scalars replaced.
///
/// # Errors
/// A key that is a scalar on one side and a container on the other, or a list and an object. `options` has
/// then been merged in part.
pub fn merge(options: &mut Map<String, Value>, more: Map<String, Value>) -> Result<(), Error> {
    merge_at(options, more, "")
}

fn merge_at(options: &mut Map<String, Value>, more: Map<String, Value>, prefix: &str) -> Result<(), Error> {
    for (key, value) in more {
        match (options.get_mut(&key), value) {
            (Some(Value::Object(old)), Value::Object(new)) => {
                stack::grow(|| merge_at(old, new, &format!("{prefix}{key}.")))?;
            }
            (Some(Value::Array(old)), Value::Array(new)) => old.extend(new),
            (Some(Value::Object(_) | Value::Array(_)), _) | (Some(_), Value::Object(_) | Value::Array(_)) => {
                let path = format!("{prefix}{key}");
                return Err(Error::generic(format!("Parameter '{path}' used inconsistently")).with_path(path));
            }
            (_, value) => {
                options.insert(key, value);
            }
        }
    }
    Ok(())
}

/// What a key stands for before it is known which objects are lists.
enum Node {
    Text(String),
    Dict(Dict),
}

#[derive(Default)]
struct Dict(BTreeMap<String, Entry>);

/// Without recursion, which a key of many fragments would make deep.
impl Drop for Dict {
    fn drop(&mut self) {
        let mut dicts = vec![std::mem::take(&mut self.0)];
        while let Some(dict) = dicts.pop() {
            for entry in dict.into_values() {
                if let Node::Dict(mut inner) = entry.node {
                    dicts.push(std::mem::take(&mut inner.0));
                }
            }
        }
    }
}

impl Dict {
    /// The object of this key, made if there is none; nothing if the key has a scalar.
    fn enter(&mut self, key: &str, written: usize) -> Option<&mut Dict> {
        let empty = || Entry { node: Node::Dict(Dict::default()), written };
        let entry = self.0.entry(key.into()).or_insert_with(empty);
        entry.written = written;
        match &mut entry.node {
            Node::Dict(inner) => Some(inner),
            Node::Text(_) => None,
        }
    }
}

struct Entry {
    node: Node,
    /// Where in the string it was assigned last: `0` and `00` are two keys but one index, and the later
    /// counts.
    written: usize,
}

fn scan(text: &str, mut implied_key: Option<&str>) -> Result<(Dict, bool), Error> {
    let mut dict = Dict::default();
    let mut help = false;
    let mut rest = text;
    while !rest.is_empty() {
        let at = text.len() - rest.len();
        let (key, behind) = rest.split_at(rest.find(['=', ',']).unwrap_or(rest.len()));
        let has_value = behind.starts_with('=');
        rest = if !has_value && is_help(key) {
            help = true;
            behind.strip_prefix(',').unwrap_or(behind)
        } else if let Some(implied) = implied_key.filter(|_| !has_value && !key.is_empty()) {
            assign(&mut dict, implied, at, || Ok(String::from(key)))?;
            behind.strip_prefix(',').unwrap_or(behind)
        } else {
            let mut left = behind;
            assign(&mut dict, key, at, || {
                let Some(value) = behind.strip_prefix('=') else {
                    return Err(fault(key, format!("Expected '=' after parameter '{key}'")));
                };
                let (value, behind) = take_value(value);
                left = behind;
                Ok(value)
            })?;
            left
        };
        implied_key = None;
    }
    Ok((dict, help))
}

/// The value up to the next single comma, and what follows that.
pub(crate) fn take_value(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut rest = text;
    while let Some((part, behind)) = rest.split_once(',') {
        value.push_str(part);
        let Some(behind_pair) = behind.strip_prefix(',') else { return (value, behind) };
        value.push(',');
        rest = behind_pair;
    }
    value.push_str(rest);
    (value, "")
}

fn fault(key: &str, text: String) -> Error {
    Error::generic(text).with_path(key)
}

/// Assigns to a dotted key. The value is asked for when the key is known to be good.
fn assign(
    mut dict: &mut Dict,
    key: &str,
    written: usize,
    value: impl FnOnce() -> Result<String, Error>,
) -> Result<(), Error> {
    let inconsistent =
        |end: usize| Err(fault(key, format!("Parameters '{}.*' used inconsistently", &key[..end])));
    let mut previous = None;
    let mut start = 0;
    for depth in 0.. {
        let end = start + fragment_len(key, start)?;
        if depth == MAX_DEPTH {
            return Err(fault(key, format!("Parameter '{}' is nested too deeply", &key[..start - 1])));
        }
        // A malformed fragment is reported before a clash of those in front of it.
        if let Some((fragment, fragment_end)) = previous {
            match dict.enter(fragment, written) {
                Some(inner) => dict = inner,
                None => return inconsistent(fragment_end),
            }
        }
        let fragment = &key[start..end];
        if end == key.len() {
            let node = Node::Text(value()?);
            let old = dict.0.insert(fragment.into(), Entry { node, written });
            return match old {
                Some(Entry { node: Node::Dict(_), .. }) => inconsistent(end),
                _ => Ok(()),
            };
        }
        previous = Some((fragment, end));
        start = end + 1;
    }
    Ok(())
}

/// The length of the fragment of the key that starts here: a name, or a number anywhere but at the start.
fn fragment_len(key: &str, start: usize) -> Result<usize, Error> {
    let rest = &key[start..];
    let len = match rest.bytes().take_while(u8::is_ascii_digit).count() {
        len if len > 0 && start > 0 => len,
        _ => qapi_name_len(rest).unwrap_or(0),
    };
    let (fragment, behind) = rest.split_at(len);
    if len == 0 || !(behind.is_empty() || behind.starts_with('.')) {
        return Err(fault(key, format!("Invalid parameter '{key}'")));
    }
    if len > MAX_FRAGMENT {
        let what = if len == key.len() { "Parameter" } else { "Parameter fragment" };
        return Err(fault(key, format!("{what} '{fragment}' is too long")));
    }
    Ok(len)
}

/// The root is an object whatever its keys are: none of them can be a number.
fn finish(mut dict: Dict) -> Result<Map<String, Value>, Error> {
    std::mem::take(&mut dict.0)
        .into_iter()
        .map(|(key, entry)| value_of(entry.node, &key).map(|value| (key, value)))
        .collect()
}

/// Turns objects whose keys are numbers into lists. `path` is the key so far.
fn value_of(node: Node, path: &str) -> Result<Value, Error> {
    let mut dict = match node {
        Node::Text(text) => return Ok(Value::String(text)),
        Node::Dict(dict) => dict,
    };
    let mut members = Map::new();
    let mut elements: BTreeMap<usize, (usize, Value)> = BTreeMap::new();
    for (key, entry) in std::mem::take(&mut dict.0) {
        let value = stack::grow(|| value_of(entry.node, &format!("{path}.{key}")))?;
        if key.starts_with(|c: char| c.is_ascii_digit()) {
            // An index too great for anything still leaves a gap before it.
            let index = key.parse().unwrap_or(usize::MAX);
            if elements.get(&index).is_none_or(|(written, _)| *written <= entry.written) {
                elements.insert(index, (entry.written, value));
            }
        } else {
            members.insert(key, value);
        }
    }
    if elements.is_empty() {
        return Ok(Value::Object(members));
    }
    if !members.is_empty() {
        return Err(fault(path, format!("Parameters '{path}.*' used inconsistently")));
    }
    let mut list = Vec::with_capacity(elements.len());
    for (index, (_, value)) in elements {
        if index != list.len() {
            let missing = format!("{path}.{}", list.len());
            return Err(Error::generic(format!("Parameter '{missing}' missing")).with_path(missing));
        }
        list.push(value);
    }
    Ok(Value::Array(list))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn parsed(text: &str) -> Value {
        Value::from(parse(text, None).unwrap())
    }

    fn error(text: &str) -> String {
        parse(text, None).unwrap_err().desc().to_owned()
    }

    #[test]
    fn the_later_of_two_keys_with_one_index_counts() {
        assert_eq!(parsed("a.1=x,a.0=y,a.01=z"), json!({"a": ["y", "z"]}));
        assert_eq!(parsed("a.01=x,a.0=y,a.1=z"), json!({"a": ["y", "z"]}));
        assert_eq!(parsed("a.0.b=x,a.00=z"), json!({"a": ["z"]}));
        assert_eq!(parsed("a.00=z,a.0.b=x"), json!({"a": [{"b": "x"}]}));
    }

    #[test]
    fn errors_tell_where_the_fault_is() {
        let error = parse("a.b.1=x", None).unwrap_err();
        assert_eq!((error.desc(), error.path()), ("Parameter 'a.b.0' missing", Some("a.b.0")));
        let error = parse("a.b=1,a.b.c=2", None).unwrap_err();
        assert_eq!((error.desc(), error.path()), ("Parameters 'a.b.*' used inconsistently", Some("a.b.c")));
    }

    #[test]
    fn a_malformed_fragment_is_reported_before_a_clash() {
        assert_eq!(error("a=1,a.$=2"), "Invalid parameter 'a.$'");
        assert_eq!(error("a=1,a.b.$=2"), "Parameters 'a.*' used inconsistently");
        assert_eq!(error("a.b=1,a"), "Expected '=' after parameter 'a'");
    }

    #[test]
    fn keys_nest_as_deeply_as_json() {
        let mut deep = vec!["a"; MAX_DEPTH].join(".");
        assert!(parse(&format!("{deep}=x"), None).is_ok());
        deep.push_str(".b");
        assert!(error(&format!("{deep}=x")).ends_with("is nested too deeply"));
        let deeper = vec!["a"; 200_000].join(".");
        assert!(error(&format!("{deeper}=x")).ends_with("is nested too deeply"));
    }

    #[test]
    fn an_invalid_implied_key_is_an_error() {
        assert_eq!(parse("x", Some("0")).unwrap_err().desc(), "Invalid parameter '0'");
        assert_eq!(parse("x", Some("")).unwrap_err().desc(), "Invalid parameter ''");
    }

    #[test]
    fn keys_end_at_characters_not_in_them() {
        assert_eq!(error("a\u{e9}=1"), "Invalid parameter 'a\u{e9}'");
        assert_eq!(error("\u{e9}"), "Invalid parameter '\u{e9}'");
        assert_eq!(parsed("a=\u{e9},,\u{e9}"), json!({"a": "\u{e9},\u{e9}"}));
    }
}
