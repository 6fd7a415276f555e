//! Input from one string, as the human monitor takes it.

use serde_json::Value;

use crate::policy::Settings;
use crate::types::QType;
use crate::util::{
    NumberError, leading_i64, leading_u64, parse_bool, parse_i64, parse_number, parse_size, parse_u64,
};
use crate::visit::EnumTable;
use crate::visitor::{InputVisitor, Lookup};
use crate::{Error, Failed, Name};

/// The most elements of one range, so that a short text cannot ask for all memory there is.
const MAX_RANGE: u64 = 65_536;

/// Reads one scalar, or a list of integers, from a string.
///
/// Integers are decimal, hexadecimal behind `0x` or octal behind `0`, sizes may have a suffix, booleans are
/// `on` and `off` and their synonyms, `null` is the empty string, and strings are the text as it is. A list of
/// integers consists of numbers and ranges with commas between. There is no form for objects, alternates, and
/// lists of anything else.
///
/// ```
/// use qapi_runtime::visitor::{StringInput, input_value};
/// use qapi_runtime::{Name, Size};
///
/// let cpus: Vec<u16> = input_value(&mut StringInput::new("0-3,0x10"), &Name::new("cpus"))?;
/// assert_eq!(cpus, [0, 1, 2, 3, 16]);
/// let size: Size = input_value(&mut StringInput::new("1.5k"), &Name::ANONYMOUS)?;
/// assert_eq!(size, Size(1536));
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct StringInput<'a> {
    text: &'a str,
    settings: &'a Settings,
    list: Option<List<'a>>,
    error: Option<Error>,
}

/// Where in a list of integers the visit is.
#[derive(Clone, Debug)]
struct List<'a> {
    rest: &'a str,
    /// What is left of a range: the next element and the last, both as bits.
    range: Option<(u64, u64)>,
}

impl<'a> StringInput<'a> {
    /// A visitor of this text.
    pub fn new(text: &'a str) -> StringInput<'a> {
        StringInput { text, settings: &Settings::ACCEPT_ALL, list: None, error: None }
    }

    /// The same visitor under these rules.
    #[must_use]
    pub fn with_settings(mut self, settings: &'a Settings) -> StringInput<'a> {
        self.settings = settings;
        self
    }

    fn expects(&mut self, name: &Name<'_>, what: &str) -> Failed {
        let error = format!("Parameter '{}' expects {what}", name.text_or("null"));
        self.fail(Error::generic(error).with_path(self.path(name)))
    }

    fn wrong_type(&mut self, name: &Name<'_>, expected: &str) -> Failed {
        let name_shown = name.text_or("null");
        let error = format!("Invalid parameter type for '{name_shown}', expected: {expected}");
        self.fail(Error::generic(error).with_path(self.path(name)))
    }

    /// The text, unless a list is being visited: only integers can be elements.
    fn scalar(&mut self, name: &Name<'_>) -> Result<&'a str, Failed> {
        match self.list {
            None => Ok(self.text),
            Some(_) => Err(self.wrong_type(name, "integer")),
        }
    }

    /// The next element of the list, as bits. A number is read by `leading`, which also says what precedes
    /// what.
    fn element<T: Copy + PartialOrd>(
        &mut self,
        name: &Name<'_>,
        kind: &str,
        leading: fn(&str) -> (Result<T, NumberError>, &str),
        bits: fn(T) -> u64,
    ) -> Result<u64, Failed> {
        let list = self.list.take().unwrap_or(List { rest: "", range: None });
        let entry = match (list.range, list.rest) {
            (Some(range), rest) => Some((range, rest)),
            (None, "") => {
                self.list = Some(list);
                return Err(self.fail(Error::generic("Fewer list elements expected")));
            }
            (None, rest) => take_entry(rest, leading, bits),
        };
        let Some(((next, last), rest)) = entry else {
            self.list = Some(list);
            return Err(self.expects(name, &format!("list of {kind} values or ranges")));
        };
        let range = (next != last).then(|| (next.wrapping_add(1), last));
        self.list = Some(List { rest, range });
        Ok(next)
    }
}

/// A number or a range from the start of the text, and what follows the comma behind it.
fn take_entry<T: Copy + PartialOrd>(
    text: &str,
    leading: fn(&str) -> (Result<T, NumberError>, &str),
    bits: fn(T) -> u64,
) -> Option<((u64, u64), &str)> {
    let (first, mut rest) = leading(text);
    let first = first.ok()?;
    let mut last = first;
    if let Some(end) = rest.strip_prefix('-') {
        let (end, behind) = leading(end);
        last = end.ok()?;
        rest = behind;
    }
    if first > last || bits(last).wrapping_sub(bits(first)) >= MAX_RANGE {
        return None;
    }
    let rest = if rest.is_empty() { rest } else { rest.strip_prefix(',')? };
    Some(((bits(first), bits(last)), rest))
}

impl InputVisitor for StringInput<'_> {
    fn start_struct(&mut self, name: &Name<'_>) -> Result<(), Failed> {
        Err(self.wrong_type(name, "object"))
    }

    fn check_struct(&mut self) -> Result<(), Failed> {
        Ok(())
    }

    fn end_struct(&mut self) {}

    fn start_list(&mut self, name: &Name<'_>) -> Result<usize, Failed> {
        let text = self.scalar(name)?;
        self.list = Some(List { rest: text, range: None });
        Ok(0)
    }

    fn next_list(&mut self) -> bool {
        debug_assert!(self.list.is_some(), "next_list outside of a list");
        self.list.as_ref().is_some_and(|list| list.range.is_some() || !list.rest.is_empty())
    }

    fn check_list(&mut self) -> Result<(), Failed> {
        if self.next_list() {
            return Err(self.fail(Error::generic("Fewer list elements expected")));
        }
        Ok(())
    }

    fn end_list(&mut self) {
        debug_assert!(self.list.is_some(), "the end of a visit does not match its start");
        self.list = None;
    }

    fn start_alternate(&mut self, name: &Name<'_>) -> Result<QType, Failed> {
        Err(self.wrong_type(name, "alternate"))
    }

    fn optional(&mut self, _: &Name<'_>) -> bool {
        false
    }

    fn type_int64(&mut self, name: &Name<'_>) -> Result<i64, Failed> {
        if self.list.is_some() {
            let bits = self.element(name, "int64", leading_i64, i64::cast_unsigned)?;
            return Ok(bits.cast_signed());
        }
        parse_i64(self.text).map_err(|_| self.expects(name, "int64"))
    }

    fn type_uint64(&mut self, name: &Name<'_>) -> Result<u64, Failed> {
        if self.list.is_some() {
            return self.element(name, "uint64", leading_u64, |value| value);
        }
        parse_u64(self.text).map_err(|_| self.expects(name, "uint64"))
    }

    fn type_size(&mut self, name: &Name<'_>) -> Result<u64, Failed> {
        let text = self.scalar(name)?;
        let error = match parse_size(text) {
            Ok(bytes) => return Ok(bytes),
            Err(error) => error,
        };
        let shown = name.text_or("(null)");
        let error = match error {
            NumberError::OutOfRange => {
                Error::generic(format!("Value '{text}' is out of range for parameter '{shown}'"))
            }
            NumberError::Malformed => {
                Error::generic(format!("Parameter '{shown}' expects a non-negative number below 2^64"))
                    .with_hint(
                        "A suffix k, M, G, T, P or E multiplies by 1024, 1024^2 and so on up to 1024^6.",
                    )
            }
        };
        Err(self.fail(error.with_path(self.path(name))))
    }

    fn type_bool(&mut self, name: &Name<'_>) -> Result<bool, Failed> {
        let text = self.scalar(name)?;
        parse_bool(text).ok_or_else(|| self.expects(name, "'on' or 'off'"))
    }

    fn type_str(&mut self, name: &Name<'_>) -> Result<String, Failed> {
        self.scalar(name).map(String::from)
    }

    fn type_number(&mut self, name: &Name<'_>) -> Result<f64, Failed> {
        let text = self.scalar(name)?;
        parse_number(text).ok_or_else(|| self.wrong_type(name, "number"))
    }

    fn type_any(&mut self, name: &Name<'_>) -> Result<Value, Failed> {
        self.scalar(name).map(Value::from)
    }

    fn type_null(&mut self, name: &Name<'_>) -> Result<(), Failed> {
        if self.scalar(name)?.is_empty() { Ok(()) } else { Err(self.wrong_type(name, "null")) }
    }

    fn type_enum(&mut self, name: &Name<'_>, table: &EnumTable) -> Result<Lookup, Failed> {
        let text = self.scalar(name)?;
        table.admit(self, name, text, table.find(text))
    }

    fn settings(&self) -> &Settings {
        self.settings
    }

    fn path(&self, name: &Name<'_>) -> String {
        name.text().into()
    }

    fn fail(&mut self, error: Error) -> Failed {
        self.error.get_or_insert(error);
        Failed
    }

    fn take_error(&mut self) -> Option<Error> {
        self.error.take()
    }
}
