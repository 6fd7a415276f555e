//! Visits that build a value.

use serde_json::{Map, Value};

use crate::policy::Settings;
use crate::types::QType;
use crate::visit::{EnumTable, Walk};
use crate::{Error, Failed, Name, QapiType};

/// A source of values. Every call either gives what was asked for, or stores an error and returns
/// [`Failed`]; the visitor stays usable after that.
///
/// Calls come in the order of the schema, unless the visitor chooses another one with
/// [`next_member`](InputVisitor::next_member). Inside an object each value is asked for by its member's name; elements
/// of a list, and mostly the root, have the name [`Name::ANONYMOUS`].
pub trait InputVisitor {
    /// Enters the object `name`. Every success is followed by one [`end_struct`](InputVisitor::end_struct).
    fn start_struct(&mut self, name: &Name<'_>) -> Result<(), Failed>;

    /// Fails if the object has members that were not asked for.
    fn check_struct(&mut self) -> Result<(), Failed>;

    /// Leaves the object, whether or not its visit succeeded.
    fn end_struct(&mut self);

    /// The number of the member to visit next, of those that the walk goes through; none at its end. Left out are
    /// optional members that are not there, and those whose condition does not hold.
    ///
    /// A visitor that chooses another order than the schema's must still come upon each required member, and has to
    /// see to it that errors are those which that order brings to light: see
    /// [`start_over`](InputVisitor::start_over).
    fn next_member(&mut self, walk: &mut Walk<'_>) -> Option<usize> {
        walk.next_in_schema(self)
    }

    /// Asked after the visit of an object's members failed: whether they are to be visited once more, from the first
    /// on. The error of the failed visit is forgotten then.
    fn start_over(&mut self) -> bool {
        false
    }

    /// Enters the list `name`. Every success is followed by one [`end_list`](InputVisitor::end_list). The
    /// number is how many elements to make room for; it is a hint.
    fn start_list(&mut self, name: &Name<'_>) -> Result<usize, Failed>;

    /// Whether the list has another element to visit.
    fn next_list(&mut self) -> bool;

    /// Fails if the list has elements that were not visited.
    fn check_list(&mut self) -> Result<(), Failed>;

    /// Leaves the list, whether or not its visit succeeded.
    fn end_list(&mut self);

    /// Looks at the alternate `name` and tells the type of its JSON form. The value itself is then visited
    /// under the same name. Every success is followed by one [`end_alternate`](InputVisitor::end_alternate).
    fn start_alternate(&mut self, name: &Name<'_>) -> Result<QType, Failed>;

    /// Leaves the alternate.
    fn end_alternate(&mut self) {}

    /// Whether the optional member `name` is there.
    fn optional(&mut self, name: &Name<'_>) -> bool;

    /// A signed integer. Narrower types are checked by the caller.
    fn type_int64(&mut self, name: &Name<'_>) -> Result<i64, Failed>;

    /// An unsigned integer. Narrower types are checked by the caller.
    fn type_uint64(&mut self, name: &Name<'_>) -> Result<u64, Failed>;

    /// A size in bytes, which some visitors read with a suffix.
    fn type_size(&mut self, name: &Name<'_>) -> Result<u64, Failed> {
        self.type_uint64(name)
    }

    /// A boolean.
    fn type_bool(&mut self, name: &Name<'_>) -> Result<bool, Failed>;

    /// A string.
    fn type_str(&mut self, name: &Name<'_>) -> Result<String, Failed>;

    /// A string that must not be shown.
    fn type_secret(&mut self, name: &Name<'_>) -> Result<String, Failed> {
        self.type_str(name)
    }

    /// A number.
    fn type_number(&mut self, name: &Name<'_>) -> Result<f64, Failed>;

    /// Any value.
    fn type_any(&mut self, name: &Name<'_>) -> Result<Value, Failed>;

    /// `null`
    fn type_null(&mut self, name: &Name<'_>) -> Result<(), Failed>;

    /// A value of the enum that `table` describes. Where the source has it as a string,
    /// [`EnumTable::admit`] turns that into the answer.
    fn type_enum(&mut self, name: &Name<'_>, table: &EnumTable) -> Result<Lookup, Failed>;

    /// Takes all members of the current object that were not asked for so far: for branches and commands
    /// that keep what the schema does not know. A source that takes none leaves them for
    /// [`check_struct`](InputVisitor::check_struct) to report.
    fn rest(&mut self) -> Result<Map<String, Value>, Failed> {
        Ok(Map::new())
    }

    /// The rules that this visit is under.
    fn settings(&self) -> &Settings {
        &Settings::ACCEPT_ALL
    }

    /// Whether the source may be newer than the schema: values that the schema does not know are then kept
    /// where the type has room for them, and members that it does not know are skipped.
    fn is_lenient(&self) -> bool {
        false
    }

    /// The full path of `name` from the root, for errors.
    fn path(&self, name: &Name<'_>) -> String;

    /// Stores an error, unless there is one already.
    fn fail(&mut self, error: Error) -> Failed;

    /// Takes the stored error out.
    fn take_error(&mut self) -> Option<Error>;
}

/// What [`InputVisitor::type_enum`] found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookup {
    /// The value at this index of the table.
    Known(usize),
    /// A value that the schema does not have. Only lenient visitors give it, and only for open types.
    Unrecognized(Box<str>),
}

/// Builds a value from what the visitor has under `name`; the first error if that fails.
///
/// ```
/// use qapi_runtime::Name;
/// use qapi_runtime::visitor::{StringInput, input_value};
///
/// let error = input_value::<u8>(&mut StringInput::new("256"), &Name::new("irq")).unwrap_err();
/// assert_eq!(error.desc(), "Parameter 'irq' expects uint8_t");
/// ```
pub fn input_value<T: QapiType>(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<T, Error> {
    T::input(v, name).map_err(|Failed| v.take_error().unwrap_or_else(unknown))
}

/// The error of a visitor that failed and does not know why: a fault in the visitor.
#[cold]
pub(crate) fn unknown() -> Error {
    Error::generic("The visitor failed without an error")
}
