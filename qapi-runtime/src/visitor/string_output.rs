//! Output to one string, as the human monitor prints it.

use std::fmt::Write as _;

use serde_json::Value;

use crate::policy::Settings;
use crate::util::{format_g, format_size};
use crate::visitor::OutputVisitor;
use crate::{Error, Name};

/// Writes one scalar, or a list of scalars, to a string.
///
/// Lists of integers become sorted numbers and ranges, without repeats: `1-3,7`. Numbers above the greatest
/// signed one are written as negative ones, and come last. Other lists have a comma and a space between their
/// elements. The form for people adds hexadecimal to integers and units to sizes, and puts strings between
/// quotes, which it does not escape. Objects are omitted, whatever is in them.
///
/// ```
/// use qapi_runtime::visitor::StringOutput;
/// use qapi_runtime::{Name, QapiType, Size};
///
/// let mut v = StringOutput::new();
/// vec![7, 1, 2, 3].output(&mut v, &Name::ANONYMOUS);
/// assert_eq!(v.finish()?, "1-3,7");
///
/// let mut v = StringOutput::human();
/// Size(1536).output(&mut v, &Name::ANONYMOUS);
/// assert_eq!(v.finish()?, "1536 (1.5 KiB)");
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct StringOutput<'a> {
    human: bool,
    settings: &'a Settings,
    text: String,
    /// How many objects are open. Nothing in them is written.
    objects: usize,
    list: Option<List>,
    error: Option<Error>,
}

#[derive(Clone, Debug, Default)]
struct List {
    /// Lists within the list. QAPI has none; they are left out.
    nested: usize,
    texts: Vec<String>,
    integers: Vec<u64>,
}

impl<'a> StringOutput<'a> {
    /// Writes the plain form.
    pub fn new() -> StringOutput<'a> {
        let settings = &Settings::ACCEPT_ALL;
        StringOutput { human: false, settings, text: String::new(), objects: 0, list: None, error: None }
    }

    /// Writes the form for people.
    pub fn human() -> StringOutput<'a> {
        StringOutput { human: true, ..StringOutput::new() }
    }

    /// The same visitor under these rules.
    #[must_use]
    pub fn with_settings(mut self, settings: &'a Settings) -> StringOutput<'a> {
        self.settings = settings;
        self
    }

    /// The text.
    ///
    /// # Errors
    /// The first error of the visit.
    pub fn finish(self) -> Result<String, Error> {
        self.error.map_or(Ok(self.text), Err)
    }

    fn put(&mut self, text: String) {
        if self.objects > 0 {
            return;
        }
        match &mut self.list {
            None => self.text = text,
            Some(List { nested: 0, texts, .. }) => texts.push(text),
            Some(_) => {}
        }
    }

    fn put_str(&mut self, text: &str) {
        self.put(if self.human { format!("\"{text}\"") } else { text.into() });
    }

    fn put_integer(&mut self, bits: u64) {
        match &mut self.list {
            Some(List { nested: 0, integers, .. }) if self.objects == 0 => integers.push(bits),
            _ => {
                let text = integers_as_text(&[(bits, bits)], self.human);
                self.put(text);
            }
        }
    }
}

impl Default for StringOutput<'_> {
    fn default() -> Self {
        StringOutput::new()
    }
}

/// Sorts, and joins what is adjacent.
fn ranges(mut integers: Vec<u64>) -> Vec<(u64, u64)> {
    integers.sort_unstable();
    let mut ranges: Vec<(u64, u64)> = Vec::new();
    for value in integers {
        match ranges.last_mut() {
            Some((_, last)) if value == *last || Some(value) == last.checked_add(1) => *last = value,
            _ => ranges.push((value, value)),
        }
    }
    ranges
}

fn integers_as_text(ranges: &[(u64, u64)], human: bool) -> String {
    let mut text = String::new();
    join(&mut text, ranges, |text, bits| write!(text, "{}", bits.cast_signed()));
    if human {
        text.push_str(" (");
        join(&mut text, ranges, |text, bits| write!(text, "{bits:#x}"));
        text.push(')');
    }
    text
}

fn join(text: &mut String, ranges: &[(u64, u64)], put: fn(&mut String, u64) -> std::fmt::Result) {
    for (i, &(first, last)) in ranges.iter().enumerate() {
        if i > 0 {
            text.push(',');
        }
        // Writing to a string cannot fail.
        let _ = put(text, first);
        if first != last {
            text.push('-');
            let _ = put(text, last);
        }
    }
}

impl OutputVisitor for StringOutput<'_> {
    fn start_struct(&mut self, _: &Name<'_>) {
        self.objects += 1;
    }

    fn end_struct(&mut self) {
        debug_assert!(self.objects > 0, "the end of a visit does not match its start");
        self.objects = self.objects.saturating_sub(1);
        self.put("<omitted>".into());
    }

    fn start_list(&mut self, _: &Name<'_>, _: usize) {
        if self.objects > 0 {
            return;
        }
        match &mut self.list {
            Some(list) => list.nested += 1,
            None => self.list = Some(List::default()),
        }
    }

    fn end_list(&mut self) {
        if self.objects > 0 {
            return;
        }
        match self.list.take() {
            Some(list) if list.nested > 0 => self.list = Some(List { nested: list.nested - 1, ..list }),
            Some(mut list) => {
                if !list.integers.is_empty() {
                    list.texts.push(integers_as_text(&ranges(list.integers), self.human));
                }
                self.text = list.texts.join(", ");
            }
            None => debug_assert!(false, "the end of a visit does not match its start"),
        }
    }

    fn type_int64(&mut self, _: &Name<'_>, value: i64) {
        self.put_integer(value.cast_unsigned());
    }

    fn type_uint64(&mut self, _: &Name<'_>, value: u64) {
        self.put_integer(value);
    }

    fn type_size(&mut self, _: &Name<'_>, value: u64) {
        self.put(if self.human { format!("{value} ({})", format_size(value)) } else { value.to_string() });
    }

    fn type_bool(&mut self, _: &Name<'_>, value: bool) {
        self.put(value.to_string());
    }

    fn type_str(&mut self, _: &Name<'_>, value: &str) {
        self.put_str(value);
    }

    fn type_number(&mut self, _: &Name<'_>, value: f64) {
        self.put(format_g(value, 17));
    }

    /// Scalars as what they are; objects and lists are omitted.
    fn type_any(&mut self, name: &Name<'_>, value: &Value) {
        match value {
            Value::Null => self.type_null(name),
            Value::Bool(value) => self.type_bool(name, *value),
            Value::String(value) => self.type_str(name, value),
            Value::Number(value) => match (value.as_i64(), value.as_u64()) {
                (Some(value), _) => self.type_int64(name, value),
                (_, Some(value)) => self.type_uint64(name, value),
                _ => self.type_number(name, value.as_f64().unwrap_or(f64::NAN)),
            },
            Value::Array(_) | Value::Object(_) => self.put("<omitted>".into()),
        }
    }

    fn type_null(&mut self, _: &Name<'_>) {
        self.put(if self.human { "<null>".into() } else { String::new() });
    }

    fn settings(&self) -> &Settings {
        self.settings
    }

    fn fail(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }
}
