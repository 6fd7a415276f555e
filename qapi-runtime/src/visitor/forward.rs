//! Visits that see one member under another name.

use std::fmt;

use serde_json::{Map, Value};

use crate::policy::Settings;
use crate::types::QType;
use crate::visit::EnumTable;
use crate::visitor::{InputVisitor, Lookup, OutputVisitor};
use crate::{Error, Failed, Name};

/// A visitor that has one member, `from`, and finds it in another visitor's current object as `to`.
///
/// What is in the member has the names that it has. All other members are missing, whether or not the other
/// visitor has them. Errors of the other visitor name the member as it does. A `forward` lives within the
/// visit of one object: the object is checked and left through the other visitor.
///
/// ```
/// use qapi_runtime::opts::Opts;
/// use qapi_runtime::visitor::{ForwardInput, InputVisitor, OptsInput};
/// use qapi_runtime::{Name, QapiType, Size};
///
/// let opts = Opts::parse("size=1k", None)?;
/// let mut v = OptsInput::new(&opts);
/// v.start_struct(&Name::ANONYMOUS).unwrap();
/// let mut renamed = ForwardInput::new(&mut v, "memory", "size");
/// assert_eq!(Size::input(&mut renamed, &Name::new("memory")), Ok(Size(1024)));
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
pub struct ForwardInput<'a> {
    target: &'a mut dyn InputVisitor,
    rename: Rename<'a>,
}

impl<'a> ForwardInput<'a> {
    /// Renames the member `from` to `to`, within the object that `target` visits.
    pub fn new(target: &'a mut dyn InputVisitor, from: &'a str, to: &'a str) -> ForwardInput<'a> {
        ForwardInput { target, rename: Rename::new(from, to) }
    }

    /// Asks the target for what it has under the translated name.
    fn ask<T>(
        &mut self,
        name: &Name<'_>,
        ask: impl FnOnce(&mut dyn InputVisitor, &Name<'_>) -> Result<T, Failed>,
    ) -> Result<T, Failed> {
        match self.rename.translate(name) {
            Some(name) => ask(self.target, &name),
            None => {
                let error = missing(name).with_path(self.target.path(name));
                Err(self.target.fail(error))
            }
        }
    }
}

impl fmt::Debug for ForwardInput<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ForwardInput").field("rename", &self.rename).finish_non_exhaustive()
    }
}

/// The renaming. It holds where nothing within the member is being visited.
#[derive(Clone, Copy, Debug)]
struct Rename<'a> {
    from: Name<'a>,
    to: Name<'a>,
    depth: usize,
}

impl<'a> Rename<'a> {
    fn new(from: &'a str, to: &'a str) -> Rename<'a> {
        Rename { from: Name::new(from), to: Name::new(to), depth: 0 }
    }

    fn leave(&mut self) {
        debug_assert!(self.depth > 0, "the end of a visit does not match its start");
        self.depth = self.depth.saturating_sub(1);
    }

    fn translate<'n>(&'n self, name: &'n Name<'_>) -> Option<Name<'n>> {
        match self.depth {
            0 => (*name == self.from).then_some(self.to),
            _ => Some(*name),
        }
    }
}

fn missing(name: &Name<'_>) -> Error {
    Error::generic(format!("Parameter '{name}' is missing"))
}

impl InputVisitor for ForwardInput<'_> {
    fn start_struct(&mut self, name: &Name<'_>) -> Result<(), Failed> {
        self.ask(name, |v, name| v.start_struct(name))?;
        self.rename.depth += 1;
        Ok(())
    }

    fn check_struct(&mut self) -> Result<(), Failed> {
        self.target.check_struct()
    }

    fn end_struct(&mut self) {
        self.rename.leave();
        self.target.end_struct();
    }

    /// What has the name counts as entered even if it is no list, as with QEMU: whoever goes on after that error
    /// sees the target's names.
    fn start_list(&mut self, name: &Name<'_>) -> Result<usize, Failed> {
        let known = self.rename.translate(name).is_some();
        let room = self.ask(name, |v, name| v.start_list(name));
        self.rename.depth += usize::from(known);
        room
    }

    fn next_list(&mut self) -> bool {
        self.target.next_list()
    }

    fn check_list(&mut self) -> Result<(), Failed> {
        self.target.check_list()
    }

    fn end_list(&mut self) {
        self.rename.leave();
        self.target.end_list();
    }

    /// The alternate's value is visited under the same name, so this enters nothing.
    fn start_alternate(&mut self, name: &Name<'_>) -> Result<QType, Failed> {
        self.ask(name, |v, name| v.start_alternate(name))
    }

    fn end_alternate(&mut self) {
        self.target.end_alternate();
    }

    fn optional(&mut self, name: &Name<'_>) -> bool {
        match self.rename.translate(name) {
            Some(name) => self.target.optional(&name),
            None => false,
        }
    }

    fn type_int64(&mut self, name: &Name<'_>) -> Result<i64, Failed> {
        self.ask(name, |v, name| v.type_int64(name))
    }

    fn type_uint64(&mut self, name: &Name<'_>) -> Result<u64, Failed> {
        self.ask(name, |v, name| v.type_uint64(name))
    }

    fn type_size(&mut self, name: &Name<'_>) -> Result<u64, Failed> {
        self.ask(name, |v, name| v.type_size(name))
    }

    fn type_bool(&mut self, name: &Name<'_>) -> Result<bool, Failed> {
        self.ask(name, |v, name| v.type_bool(name))
    }

    fn type_str(&mut self, name: &Name<'_>) -> Result<String, Failed> {
        self.ask(name, |v, name| v.type_str(name))
    }

    fn type_secret(&mut self, name: &Name<'_>) -> Result<String, Failed> {
        self.ask(name, |v, name| v.type_secret(name))
    }

    fn type_number(&mut self, name: &Name<'_>) -> Result<f64, Failed> {
        self.ask(name, |v, name| v.type_number(name))
    }

    fn type_any(&mut self, name: &Name<'_>) -> Result<Value, Failed> {
        self.ask(name, |v, name| v.type_any(name))
    }

    fn type_null(&mut self, name: &Name<'_>) -> Result<(), Failed> {
        self.ask(name, |v, name| v.type_null(name))
    }

    /// The value is looked up here, so that an error about it has the name from here. It is under the target's
    /// policy, as members are; QEMU's forwarding accepts deprecated values where it refuses such members.
    fn type_enum(&mut self, name: &Name<'_>, table: &EnumTable) -> Result<Lookup, Failed> {
        let text = self.type_str(name)?;
        table.admit(self, name, &text, table.find(&text))
    }

    /// Nothing beside the one member; within it, what the target has left.
    fn rest(&mut self) -> Result<Map<String, Value>, Failed> {
        if self.rename.depth == 0 { Ok(Map::new()) } else { self.target.rest() }
    }

    fn settings(&self) -> &Settings {
        self.target.settings()
    }

    fn is_lenient(&self) -> bool {
        self.target.is_lenient()
    }

    /// The path as the target has it.
    fn path(&self, name: &Name<'_>) -> String {
        self.target.path(&self.rename.translate(name).unwrap_or(*name))
    }

    fn fail(&mut self, error: Error) -> Failed {
        self.target.fail(error)
    }

    fn take_error(&mut self) -> Option<Error> {
        self.target.take_error()
    }
}

/// A visitor that takes one member, `from`, and shows it to another visitor as `to`.
///
/// Any other member is an error, after which nothing reaches the other visitor.
pub struct ForwardOutput<'a> {
    target: &'a mut dyn OutputVisitor,
    rename: Rename<'a>,
    failed: bool,
}

impl<'a> ForwardOutput<'a> {
    /// Renames the member `from` to `to`, within the object that `target` visits.
    pub fn new(target: &'a mut dyn OutputVisitor, from: &'a str, to: &'a str) -> ForwardOutput<'a> {
        ForwardOutput { target, rename: Rename::new(from, to), failed: false }
    }

    /// Shows something to the target under the translated name; whether it did.
    fn show(&mut self, name: &Name<'_>, show: impl FnOnce(&mut dyn OutputVisitor, &Name<'_>)) -> bool {
        if self.failed {
            return false;
        }
        match self.rename.translate(name) {
            Some(name) => show(self.target, &name),
            None => self.fail(missing(name).with_path(self.target.path(name))),
        }
        !self.failed
    }

    fn leave(&mut self, leave: fn(&mut dyn OutputVisitor)) {
        if !self.failed {
            self.rename.leave();
            leave(self.target);
        }
    }
}

impl fmt::Debug for ForwardOutput<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("ForwardOutput");
        debug.field("rename", &self.rename).field("failed", &self.failed).finish_non_exhaustive()
    }
}

impl OutputVisitor for ForwardOutput<'_> {
    fn start_struct(&mut self, name: &Name<'_>) {
        if self.show(name, |v, name| v.start_struct(name)) {
            self.rename.depth += 1;
        }
    }

    fn end_struct(&mut self) {
        self.leave(|v| v.end_struct());
    }

    fn start_list(&mut self, name: &Name<'_>, len: usize) {
        if self.show(name, |v, name| v.start_list(name, len)) {
            self.rename.depth += 1;
        }
    }

    fn end_list(&mut self) {
        self.leave(|v| v.end_list());
    }

    fn start_alternate(&mut self, name: &Name<'_>) {
        self.show(name, |v, name| v.start_alternate(name));
    }

    fn end_alternate(&mut self) {
        if !self.failed {
            self.target.end_alternate();
        }
    }

    /// Members other than the one are not there.
    fn optional(&mut self, name: &Name<'_>, present: bool) -> bool {
        match self.rename.translate(name) {
            Some(name) if !self.failed => self.target.optional(&name, present),
            _ => false,
        }
    }

    fn type_int64(&mut self, name: &Name<'_>, value: i64) {
        self.show(name, |v, name| v.type_int64(name, value));
    }

    fn type_uint64(&mut self, name: &Name<'_>, value: u64) {
        self.show(name, |v, name| v.type_uint64(name, value));
    }

    fn type_size(&mut self, name: &Name<'_>, value: u64) {
        self.show(name, |v, name| v.type_size(name, value));
    }

    fn type_bool(&mut self, name: &Name<'_>, value: bool) {
        self.show(name, |v, name| v.type_bool(name, value));
    }

    fn type_str(&mut self, name: &Name<'_>, value: &str) {
        self.show(name, |v, name| v.type_str(name, value));
    }

    fn type_secret(&mut self, name: &Name<'_>, value: &str) {
        self.show(name, |v, name| v.type_secret(name, value));
    }

    fn type_enum(&mut self, name: &Name<'_>, value: &Name<'_>) {
        self.show(name, |v, name| v.type_enum(name, value));
    }

    fn type_number(&mut self, name: &Name<'_>, value: f64) {
        self.show(name, |v, name| v.type_number(name, value));
    }

    fn type_any(&mut self, name: &Name<'_>, value: &Value) {
        self.show(name, |v, name| v.type_any(name, value));
    }

    fn type_null(&mut self, name: &Name<'_>) {
        self.show(name, |v, name| v.type_null(name));
    }

    fn settings(&self) -> &Settings {
        self.target.settings()
    }

    fn fail(&mut self, error: Error) {
        self.failed = true;
        self.target.fail(error);
    }

    fn path(&self, name: &Name<'_>) -> String {
        self.target.path(&self.rename.translate(name).unwrap_or(*name))
    }
}
