//! Visits that walk a value.

use serde_json::Value;

use crate::policy::Settings;
use crate::{Error, Name};

/// A sink for values. Calls cannot fail: a visitor that runs into an error keeps the first one, ignores
/// what follows, and tells when it is finished.
///
/// Calls come in the order of the schema, with names as for [`InputVisitor`](crate::visitor::InputVisitor).
pub trait OutputVisitor {
    /// The object `name` begins.
    fn start_struct(&mut self, name: &Name<'_>);

    /// The object ends.
    fn end_struct(&mut self);

    /// The list `name` of `len` elements begins.
    fn start_list(&mut self, name: &Name<'_>, len: usize);

    /// The list ends.
    fn end_list(&mut self);

    /// The alternate `name` begins; its value follows under the same name.
    fn start_alternate(&mut self, name: &Name<'_>) {
        let _ = name;
    }

    /// The alternate ends.
    fn end_alternate(&mut self) {}

    /// The optional member `name` is there or not. Whether it is to be visited if it is.
    fn optional(&mut self, name: &Name<'_>, present: bool) -> bool {
        let _ = name;
        present
    }

    /// A signed integer of any width.
    fn type_int64(&mut self, name: &Name<'_>, value: i64);

    /// An unsigned integer of any width.
    fn type_uint64(&mut self, name: &Name<'_>, value: u64);

    /// A size in bytes.
    fn type_size(&mut self, name: &Name<'_>, value: u64) {
        self.type_uint64(name, value);
    }

    /// A boolean.
    fn type_bool(&mut self, name: &Name<'_>, value: bool);

    /// A string.
    fn type_str(&mut self, name: &Name<'_>, value: &str);

    /// A string that must not be shown.
    fn type_secret(&mut self, name: &Name<'_>, value: &str) {
        self.type_str(name, value);
    }

    /// A value of an enum, by its name on the wire. Visitors that escape strings need not escape this: names
    /// consist of ASCII letters, digits and `-_.`, unless a newer peer sent it.
    fn type_enum(&mut self, name: &Name<'_>, value: &Name<'_>) {
        self.type_str(name, value.text());
    }

    /// A number.
    fn type_number(&mut self, name: &Name<'_>, value: f64);

    /// Any value.
    fn type_any(&mut self, name: &Name<'_>, value: &Value);

    /// `null`
    fn type_null(&mut self, name: &Name<'_>);

    /// The rules that this visit is under.
    fn settings(&self) -> &Settings {
        &Settings::ACCEPT_ALL
    }

    /// Stores an error, unless there is one already.
    fn fail(&mut self, error: Error);

    /// The full path of `name` from the root, for errors.
    fn path(&self, name: &Name<'_>) -> String {
        name.text().to_owned()
    }
}
