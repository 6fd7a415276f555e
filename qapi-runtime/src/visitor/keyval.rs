//! Input from a tree whose scalars are strings.

use serde_json::Value;

use super::fault::Mismatch;
use super::qobject_input::{Scalars, ValueSource};
use super::tree_input::{TreeInput, tree_visitor};
use crate::util::{parse_bool, parse_i64, parse_number, parse_size, parse_u64};

/// A visitor that takes values from what [`keyval::parse`](crate::keyval::parse) made of an option string.
///
/// Integers are decimal, hexadecimal behind `0x` or octal behind `0`, sizes may have a suffix, booleans are
/// `on` and `off` and their synonyms. `null` has no form. An alternate takes the branch that is a string, since
/// every scalar is one. Errors name members by their dotted keys.
///
/// ```
/// use qapi_runtime::visitor::{InputVisitor, KeyvalInput};
/// use qapi_runtime::{Name, QapiType, Size, Value, keyval};
///
/// let options = Value::Object(keyval::parse("cache.size=1M,cache.direct=on", None)?);
/// let mut v = KeyvalInput::new(&options);
/// v.start_struct(&Name::ANONYMOUS).unwrap();
/// v.start_struct(&Name::new("cache")).unwrap();
/// assert_eq!(Size::input(&mut v, &Name::new("size")), Ok(Size(1 << 20)));
/// assert!(i64::input(&mut v, &Name::new("direct")).is_err());
/// assert_eq!(v.take_error().unwrap().desc(), "Parameter 'cache.direct' expects integer");
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
pub struct KeyvalInput<'a>(TreeInput<'a, ValueSource<'a, Strings>>);

tree_visitor!(KeyvalInput);

impl<'a> KeyvalInput<'a> {
    /// A visitor of this tree.
    pub fn new(root: &'a Value) -> KeyvalInput<'a> {
        KeyvalInput(TreeInput::new(ValueSource::new(root)))
    }
}

/// Scalars are read from strings.
struct Strings;

impl Scalars for Strings {
    const DOTTED: bool = true;

    fn int64(value: &Value) -> Result<i64, Mismatch> {
        parse_i64(Strings::text(value)?).map_err(|_| Mismatch::Value("integer"))
    }

    fn uint64(value: &Value) -> Result<u64, Mismatch> {
        parse_u64(Strings::text(value)?).map_err(|_| Mismatch::Value("integer"))
    }

    fn size(value: &Value) -> Result<u64, Mismatch> {
        parse_size(Strings::text(value)?).map_err(|_| Mismatch::Value("size"))
    }

    fn boolean(value: &Value) -> Result<bool, Mismatch> {
        parse_bool(Strings::text(value)?).ok_or(Mismatch::Value("'on' or 'off'"))
    }

    fn number(value: &Value) -> Result<f64, Mismatch> {
        parse_number(Strings::text(value)?).ok_or(Mismatch::Type("number"))
    }

    fn text(value: &Value) -> Result<&str, Mismatch> {
        match value {
            Value::String(text) => Ok(text),
            Value::Array(_) | Value::Object(_) => Err(Mismatch::Nested),
            Value::Null | Value::Bool(_) | Value::Number(_) => Err(Mismatch::NotText),
        }
    }
}
