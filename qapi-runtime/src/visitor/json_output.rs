//! Output as JSON text.

use qapi_schema::lookup::KEY;
use serde_json::Value;

use super::OutputVisitor;
use super::fault;
use crate::json::{self, Nesting, Style};
use crate::policy::Settings;
use crate::{Error, Name};

/// What stands between what was written and the key of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lead {
    /// It is the first of a compact object.
    Nothing,
    /// It is another one.
    Comma,
    /// The same, where there are spaces behind commas and colons.
    Space,
    /// That is more than one byte, or there are no members.
    Otherwise,
}

/// A visitor that appends JSON text to a buffer. The text is ASCII.
///
/// ```
/// use qapi_runtime::json::Style;
/// use qapi_runtime::visitor::JsonOutput;
/// use qapi_runtime::{Name, QapiType};
///
/// let mut text = Vec::new();
/// let mut visitor = JsonOutput::new(&mut text, Style::Spaced);
/// vec![1, 2, 3].output(&mut visitor, &Name::ANONYMOUS);
/// visitor.finish()?;
/// assert_eq!(text, b"[1, 2, 3]");
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct JsonOutput<'a> {
    out: &'a mut Vec<u8>,
    /// Where in the buffer this visit's text begins.
    start: usize,
    style: Style,
    /// Which of the arrays and objects around are objects.
    objects: Nesting,
    /// Whether the innermost one is empty so far.
    first: bool,
    /// What comes before a member.
    lead: Lead,
    settings: &'a Settings,
    error: Option<Error>,
}

impl<'a> JsonOutput<'a> {
    /// A visitor that appends the text of one value to `out`.
    pub fn new(out: &'a mut Vec<u8>, style: Style) -> JsonOutput<'a> {
        JsonOutput {
            start: out.len(),
            out,
            style,
            objects: Nesting::default(),
            first: true,
            lead: Lead::Otherwise,
            settings: &Settings::ACCEPT_ALL,
            error: None,
        }
    }

    /// The same visitor under these rules.
    #[must_use]
    pub fn with_settings(self, settings: &'a Settings) -> JsonOutput<'a> {
        JsonOutput { settings, ..self }
    }

    /// Ends the visit.
    ///
    /// # Errors
    /// The first error of the visit; the buffer is then as it was before. Values are at fault that do not
    /// exist under the [conditions](Settings::config) of the visit, and numbers that are not finite.
    pub fn finish(self) -> Result<(), Error> {
        debug_assert!(self.objects.is_empty(), "the end of a visit is missing");
        match self.error {
            None => Ok(()),
            Some(error) => {
                self.out.truncate(self.start);
                Err(error)
            }
        }
    }

    /// What stands before a value.
    #[inline(always)]
    fn begin(&mut self, name: &Name<'_>) {
        // As many bytes whatever the length of the name, of which those are then forgotten that were too many.
        match (self.lead, name.key()) {
            (Lead::Comma, Some((key, len))) => {
                let end = self.out.len() + len;
                self.out.extend_from_slice(key);
                self.out.truncate(end);
            }
            (Lead::Nothing, Some((key, len))) => {
                let end = self.out.len() + len - 1;
                self.out.extend_from_slice(&key[1..]);
                self.out.truncate(end);
                (self.lead, self.first) = (Lead::Comma, false);
            }
            (Lead::Space, Some((key, len))) => self.begin_spaced(key, len),
            _ => self.begin_otherwise(name),
        }
    }

    #[inline(never)]
    fn begin_spaced(&mut self, key: &[u8; KEY], len: usize) {
        self.out.extend_from_slice(b", ");
        let end = self.out.len() + len - 1;
        self.out.extend_from_slice(&key[1..]);
        self.out.truncate(end);
        self.out.push(b' ');
    }

    #[inline(never)]
    fn begin_otherwise(&mut self, name: &Name<'_>) {
        if self.objects.is_empty() {
            return;
        }
        self.lead = self.lead_in();
        let first = std::mem::replace(&mut self.first, false);
        if self.objects.is_in() {
            json::key(self.out, self.style, first, self.objects.depth(), name);
        } else {
            json::separate(self.out, self.style, first, self.objects.depth());
        }
    }

    /// What comes before a member that is not the first of the innermost array or object.
    #[inline(always)]
    fn lead_in(&self) -> Lead {
        match self.style {
            Style::Compact if self.objects.is_in() => Lead::Comma,
            Style::Spaced if self.objects.is_in() => Lead::Space,
            _ => Lead::Otherwise,
        }
    }

    #[inline]
    fn open(&mut self, name: &Name<'_>, bracket: u8) {
        self.begin(name);
        self.out.push(bracket);
        self.objects.push(bracket == b'{');
        self.first = true;
        self.lead = match self.lead_in() {
            Lead::Comma => Lead::Nothing,
            _ => Lead::Otherwise,
        };
    }

    #[inline]
    fn close(&mut self, bracket: u8) {
        debug_assert!(
            !self.objects.is_empty() && self.objects.is_in() == (bracket == b'}'),
            "the end of a visit does not match its start"
        );
        self.objects.pop();
        if self.style == Style::Pretty {
            json::close(self.out, self.style, self.objects.depth(), bracket);
        } else {
            self.out.push(bracket);
        }
        self.first = false;
        self.lead = if self.objects.is_empty() { Lead::Otherwise } else { self.lead_in() };
    }
}

impl OutputVisitor for JsonOutput<'_> {
    fn start_struct(&mut self, name: &Name<'_>) {
        self.open(name, b'{');
    }

    fn end_struct(&mut self) {
        self.close(b'}');
    }

    fn start_list(&mut self, name: &Name<'_>, _: usize) {
        self.open(name, b'[');
    }

    fn end_list(&mut self) {
        self.close(b']');
    }

    fn type_int64(&mut self, name: &Name<'_>, value: i64) {
        self.begin(name);
        json::integer(self.out, value);
    }

    fn type_uint64(&mut self, name: &Name<'_>, value: u64) {
        self.begin(name);
        json::integer(self.out, value);
    }

    fn type_bool(&mut self, name: &Name<'_>, value: bool) {
        self.begin(name);
        // Two calls, of which each knows how much it copies.
        if value {
            self.out.extend_from_slice(b"true");
        } else {
            self.out.extend_from_slice(b"false");
        }
    }

    fn type_str(&mut self, name: &Name<'_>, value: &str) {
        self.begin(name);
        json::write_string(self.out, value);
    }

    fn type_enum(&mut self, name: &Name<'_>, value: &Name<'_>) {
        self.begin(name);
        json::quoted(self.out, value);
    }

    fn type_number(&mut self, name: &Name<'_>, value: f64) {
        if !value.is_finite() {
            let path = self.path(name);
            self.fail(fault::not_finite(path));
        }
        self.begin(name);
        json::write_number(self.out, value);
    }

    fn type_any(&mut self, name: &Name<'_>, value: &Value) {
        self.begin(name);
        json::write_nested(self.out, value, self.style, self.objects.depth());
    }

    fn type_null(&mut self, name: &Name<'_>) {
        self.begin(name);
        self.out.extend_from_slice(b"null");
    }

    fn settings(&self) -> &Settings {
        self.settings
    }

    fn fail(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }

    fn path(&self, name: &Name<'_>) -> String {
        json::path_at_end(self.out.get(self.start..).unwrap_or_default(), name.text())
    }
}
