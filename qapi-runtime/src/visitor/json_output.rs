//! Output as JSON text.

use serde_json::Value;

use super::OutputVisitor;
use super::fault;
use crate::json::draft::{Digit, Draft, Integer, Nothing, Null, Piece};
use crate::json::{self, Nesting, Style};
use crate::policy::Settings;
use crate::{Error, Name};

/// Where members and elements are written, as far as their keys may be copied as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    /// A compact object.
    Object,
    /// One with spaces behind commas and colons.
    SpacedObject,
    /// Anything else.
    Other,
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
    draft: Draft<'a>,
    /// Where in the buffer this visit's text begins.
    start: usize,
    style: Style,
    /// Which of the arrays and objects around are objects.
    objects: Nesting,
    inside: Inside,
    /// What objects are in this style.
    object: Inside,
    /// What comes before the next member or element: a comma, or the bracket that opens what they are in. That is not
    /// written before, so that what is the first is not another case.
    lead: u8,
    settings: &'a Settings,
    error: Option<Error>,
}

impl<'a> JsonOutput<'a> {
    /// A visitor that appends the text of one value to `out`.
    pub fn new(out: &'a mut Vec<u8>, style: Style) -> JsonOutput<'a> {
        JsonOutput {
            start: out.len(),
            draft: Draft::new(out),
            style,
            objects: Nesting::default(),
            inside: Inside::Other,
            object: match style {
                Style::Compact => Inside::Object,
                Style::Spaced => Inside::SpacedObject,
                Style::Pretty => Inside::Other,
            },
            lead: b',',
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
    pub fn finish(mut self) -> Result<(), Error> {
        debug_assert!(self.objects.is_empty(), "the end of a visit is missing");
        match self.error {
            None => Ok(()),
            Some(error) => {
                self.draft.truncate(self.start);
                Err(error)
            }
        }
    }

    /// Writes a value, and what stands before it.
    #[inline(always)]
    fn put(&mut self, name: &Name<'_>, piece: impl Piece) {
        if self.put_at_once(name, piece).is_none() {
            self.put_otherwise(name, piece);
        }
    }

    /// The same for a member and a short value, if there is room. Nothing is called.
    #[inline(always)]
    fn put_at_once(&mut self, name: &Name<'_>, piece: impl Piece) -> Option<()> {
        let room = self.draft.room()?;
        // As many bytes of the key whatever its length. What is too much is written on.
        let (key, len) = name.key()?;
        let place = match self.inside {
            Inside::Object => {
                *room.first_chunk_mut()? = *key;
                len
            }
            Inside::SpacedObject => {
                let comma = usize::from(self.lead == b',');
                *room.get_mut(comma..)?.first_chunk_mut()? = *key;
                room[comma] = b' ';
                room[comma + len] = b' ';
                comma + len + 1
            }
            Inside::Other => return None,
        };
        room[0] = self.lead;
        let end = piece.write(room, place)?;
        self.draft.extend(end);
        self.lead = b',';
        Some(())
    }

    #[inline(never)]
    fn put_otherwise(&mut self, name: &Name<'_>, piece: impl Piece) {
        if self.style == Style::Pretty {
            return self.append(name, |out| piece.append(out));
        }
        if self.put_at_once(name, Nothing).is_none() && !self.next_element() {
            self.append(name, |_| ());
        }
        self.draft.make_room();
        match self.draft.room().and_then(|room| piece.write(room, 0)) {
            Some(end) => self.draft.extend(end),
            None => piece.continue_draft(&mut self.draft),
        }
    }

    /// Writes what stands before an element of an array, if there is room.
    fn next_element(&mut self) -> bool {
        match self.draft.room() {
            Some(room) if !self.objects.is_in() && !self.objects.is_empty() => {
                let is_spaced = self.style == Style::Spaced && self.lead == b',';
                (room[0], room[1]) = (self.lead, b' ');
                self.draft.extend(if is_spaced { 2 } else { 1 });
                self.lead = b',';
                true
            }
            _ => false,
        }
    }

    /// Appends a value, and what stands before it, whatever they are.
    fn append(&mut self, name: &Name<'_>, write: impl FnOnce(&mut Vec<u8>)) {
        let (style, depth, is_in_object) = (self.style, self.objects.depth(), self.objects.is_in());
        let lead = std::mem::replace(&mut self.lead, b',');
        self.draft.append(|out| {
            if depth > 0 {
                let first = lead != b',';
                if first {
                    out.push(lead);
                }
                json::separate(out, style, first, depth);
                if is_in_object {
                    json::write_string(out, name.text());
                    json::colon(out, style);
                }
            }
            write(out);
        });
    }

    #[inline(never)]
    fn put_integer(&mut self, name: &Name<'_>, is_negative: bool, magnitude: u64) {
        self.put(name, Integer { is_negative, magnitude });
    }

    #[inline(always)]
    fn enter(&mut self, name: &Name<'_>, bracket: u8) {
        if self.objects.is_full() || self.put_at_once(name, Nothing).is_none() {
            return self.enter_otherwise(name, bracket);
        }
        self.objects.push(bracket == b'{');
        self.inside = self.inside();
        self.lead = bracket;
    }

    #[inline(never)]
    fn enter_otherwise(&mut self, name: &Name<'_>, bracket: u8) {
        self.put(name, Nothing);
        self.objects.push(bracket == b'{');
        self.inside = self.inside();
        self.lead = bracket;
    }

    #[inline(always)]
    fn leave(&mut self, bracket: u8) {
        debug_assert!(
            !self.objects.is_empty() && self.objects.is_in() == (bracket == b'}'),
            "the end of a visit does not match its start"
        );
        let Some(room) = self.draft.room().filter(|_| self.objects.pop_at_once()) else {
            return self.leave_otherwise(bracket);
        };
        let is_empty = self.lead != b',';
        room[0] = self.lead;
        room[usize::from(is_empty)] = bracket;
        self.draft.extend(1 + usize::from(is_empty));
        self.inside = self.inside();
        self.lead = b',';
    }

    #[inline(never)]
    fn leave_otherwise(&mut self, bracket: u8) {
        self.objects.pop();
        let (style, depth) = (self.style, self.objects.depth());
        self.draft.append(|out| {
            if self.lead != b',' {
                out.push(self.lead);
            }
            json::close(out, style, depth, bracket);
        });
        self.inside = self.inside();
        self.lead = b',';
    }

    #[inline(always)]
    fn inside(&self) -> Inside {
        if self.objects.is_in() { self.object } else { Inside::Other }
    }
}

impl OutputVisitor for JsonOutput<'_> {
    fn start_struct(&mut self, name: &Name<'_>) {
        self.enter(name, b'{');
    }

    fn end_struct(&mut self) {
        self.leave(b'}');
    }

    fn start_list(&mut self, name: &Name<'_>, _: usize) {
        self.enter(name, b'[');
    }

    fn end_list(&mut self) {
        self.leave(b']');
    }

    fn type_int64(&mut self, name: &Name<'_>, value: i64) {
        match value.try_into() {
            Ok(digit @ 0..10) => self.put(name, Digit(digit)),
            _ => self.put_integer(name, value < 0, value.unsigned_abs()),
        }
    }

    fn type_uint64(&mut self, name: &Name<'_>, value: u64) {
        match value.try_into() {
            Ok(digit @ 0..10) => self.put(name, Digit(digit)),
            _ => self.put_integer(name, false, value),
        }
    }

    fn type_bool(&mut self, name: &Name<'_>, value: bool) {
        self.put(name, value);
    }

    fn type_str(&mut self, name: &Name<'_>, value: &str) {
        self.put(name, value);
    }

    fn type_enum(&mut self, name: &Name<'_>, value: &Name<'_>) {
        self.put(name, value);
    }

    fn type_number(&mut self, name: &Name<'_>, value: f64) {
        if !value.is_finite() {
            let path = self.path(name);
            self.fail(fault::not_finite(path));
        }
        self.append(name, |out| json::write_number(out, value));
    }

    fn type_any(&mut self, name: &Name<'_>, value: &Value) {
        let (style, depth) = (self.style, self.objects.depth());
        self.append(name, |out| json::write_nested(out, value, style, depth));
    }

    fn type_null(&mut self, name: &Name<'_>) {
        self.put(name, Null);
    }

    fn settings(&self) -> &Settings {
        self.settings
    }

    fn fail(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }

    fn path(&self, name: &Name<'_>) -> String {
        let mut text = self.draft.text().get(self.start..).unwrap_or_default().to_vec();
        if self.lead != b',' {
            text.push(self.lead);
        }
        json::path_at_end(&text, name.text())
    }
}
