//! Visits that are shown to `tracing`, call by call.
//!
//! Events have the target `qapi::visit` and the level `TRACE`. Their message is the visitor's method; `name` is
//! the member's name where there is one, `value` what was visited. Secrets are shown as `<redacted>`, and of
//! `any` values, which may hold some, only the type. A call that failed has `failed` in the place of `value`.

use std::fmt;

use serde_json::{Map, Value};
use tracing::{Level, enabled, trace};

use crate::policy::Settings;
use crate::types::QType;
use crate::visit::EnumTable;
use crate::visitor::clone::REDACTED;
use crate::visitor::{InputVisitor, Lookup, OutputVisitor};
use crate::{Error, Failed, Name};

const TARGET: &str = "qapi::visit";

/// Runs an input visit, which is shown if there is a subscriber that wants it. Otherwise the visit runs on the
/// visitor itself, and costs what it costs without this.
///
/// ```
/// use qapi_runtime::visitor::{StringInput, input_value, trace_input};
/// use qapi_runtime::Name;
///
/// let cpu: u8 = trace_input(&mut StringInput::new("7"), |v| input_value(v, &Name::new("cpu")))?;
/// assert_eq!(cpu, 7);
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
pub fn trace_input<R>(v: &mut dyn InputVisitor, visit: impl FnOnce(&mut dyn InputVisitor) -> R) -> R {
    if enabled!(target: TARGET, Level::TRACE) { visit(&mut TraceInput::new(v)) } else { visit(v) }
}

/// Runs an output visit, which is shown if there is a subscriber that wants it.
pub fn trace_output<R>(v: &mut dyn OutputVisitor, visit: impl FnOnce(&mut dyn OutputVisitor) -> R) -> R {
    if enabled!(target: TARGET, Level::TRACE) { visit(&mut TraceOutput::new(v)) } else { visit(v) }
}

/// Shows every call and what came of it, and leaves the work to another visitor.
pub struct TraceInput<'a> {
    inner: &'a mut dyn InputVisitor,
}

impl<'a> TraceInput<'a> {
    /// Shows what `inner` does.
    pub fn new(inner: &'a mut dyn InputVisitor) -> TraceInput<'a> {
        TraceInput { inner }
    }
}

impl fmt::Debug for TraceInput<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TraceInput").finish_non_exhaustive()
    }
}

/// What is shown of a secret.
struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

/// Shows what came of a call. `shown` says how to show the value.
fn show<T, S: fmt::Debug>(
    method: &str,
    name: &Name<'_>,
    result: Result<T, Failed>,
    shown: impl FnOnce(&T) -> S,
) -> Result<T, Failed> {
    match &result {
        Ok(value) => trace!(target: TARGET, name = name.text(), value = ?shown(value), "{method}"),
        Err(Failed) => trace!(target: TARGET, name = name.text(), failed = true, "{method}"),
    }
    result
}

/// The same for calls that have no name.
fn show_checked(method: &str, result: Result<(), Failed>) -> Result<(), Failed> {
    match result {
        Ok(()) => trace!(target: TARGET, "{method}"),
        Err(Failed) => trace!(target: TARGET, failed = true, "{method}"),
    }
    result
}

impl InputVisitor for TraceInput<'_> {
    fn start_struct(&mut self, name: &Name<'_>) -> Result<(), Failed> {
        show("start_struct", name, self.inner.start_struct(name), |&()| ())
    }

    fn check_struct(&mut self) -> Result<(), Failed> {
        show_checked("check_struct", self.inner.check_struct())
    }

    fn end_struct(&mut self) {
        trace!(target: TARGET, "end_struct");
        self.inner.end_struct();
    }

    fn start_list(&mut self, name: &Name<'_>) -> Result<usize, Failed> {
        show("start_list", name, self.inner.start_list(name), |room| *room)
    }

    fn next_list(&mut self) -> bool {
        let more = self.inner.next_list();
        trace!(target: TARGET, value = more, "next_list");
        more
    }

    fn check_list(&mut self) -> Result<(), Failed> {
        show_checked("check_list", self.inner.check_list())
    }

    fn end_list(&mut self) {
        trace!(target: TARGET, "end_list");
        self.inner.end_list();
    }

    fn start_alternate(&mut self, name: &Name<'_>) -> Result<QType, Failed> {
        show("start_alternate", name, self.inner.start_alternate(name), |kind| *kind)
    }

    fn end_alternate(&mut self) {
        trace!(target: TARGET, "end_alternate");
        self.inner.end_alternate();
    }

    fn optional(&mut self, name: &Name<'_>) -> bool {
        let present = self.inner.optional(name);
        trace!(target: TARGET, name = name.text(), value = present, "optional");
        present
    }

    fn type_int64(&mut self, name: &Name<'_>) -> Result<i64, Failed> {
        show("type_int64", name, self.inner.type_int64(name), |value| *value)
    }

    fn type_uint64(&mut self, name: &Name<'_>) -> Result<u64, Failed> {
        show("type_uint64", name, self.inner.type_uint64(name), |value| *value)
    }

    fn type_size(&mut self, name: &Name<'_>) -> Result<u64, Failed> {
        show("type_size", name, self.inner.type_size(name), |value| *value)
    }

    fn type_bool(&mut self, name: &Name<'_>) -> Result<bool, Failed> {
        show("type_bool", name, self.inner.type_bool(name), |value| *value)
    }

    fn type_str(&mut self, name: &Name<'_>) -> Result<String, Failed> {
        show("type_str", name, self.inner.type_str(name), String::clone)
    }

    fn type_secret(&mut self, name: &Name<'_>) -> Result<String, Failed> {
        show("type_secret", name, self.inner.type_secret(name), |_| Redacted)
    }

    fn type_number(&mut self, name: &Name<'_>) -> Result<f64, Failed> {
        show("type_number", name, self.inner.type_number(name), |value| *value)
    }

    fn type_any(&mut self, name: &Name<'_>) -> Result<Value, Failed> {
        show("type_any", name, self.inner.type_any(name), QType::of)
    }

    fn type_null(&mut self, name: &Name<'_>) -> Result<(), Failed> {
        show("type_null", name, self.inner.type_null(name), |&()| ())
    }

    fn type_enum(&mut self, name: &Name<'_>, table: &EnumTable) -> Result<Lookup, Failed> {
        show("type_enum", name, self.inner.type_enum(name, table), |found| match found {
            Lookup::Known(index) => {
                table.names.get(*index).map_or_else(String::new, |name| name.text().into())
            }
            Lookup::Unrecognized(text) => String::from(&**text),
        })
    }

    fn rest(&mut self) -> Result<Map<String, Value>, Failed> {
        let names = |rest: &Map<String, Value>| rest.keys().cloned().collect::<Vec<_>>();
        show("rest", &Name::ANONYMOUS, self.inner.rest(), names)
    }

    fn settings(&self) -> &Settings {
        self.inner.settings()
    }

    fn is_lenient(&self) -> bool {
        self.inner.is_lenient()
    }

    fn path(&self, name: &Name<'_>) -> String {
        self.inner.path(name)
    }

    fn fail(&mut self, error: Error) -> Failed {
        trace!(target: TARGET, %error, "fail");
        self.inner.fail(error)
    }

    fn take_error(&mut self) -> Option<Error> {
        self.inner.take_error()
    }
}

/// Shows every call, and leaves the work to another visitor.
pub struct TraceOutput<'a> {
    inner: &'a mut dyn OutputVisitor,
}

impl<'a> TraceOutput<'a> {
    /// Shows what `inner` does.
    pub fn new(inner: &'a mut dyn OutputVisitor) -> TraceOutput<'a> {
        TraceOutput { inner }
    }
}

impl fmt::Debug for TraceOutput<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TraceOutput").finish_non_exhaustive()
    }
}

impl OutputVisitor for TraceOutput<'_> {
    fn start_struct(&mut self, name: &Name<'_>) {
        trace!(target: TARGET, name = name.text(), "start_struct");
        self.inner.start_struct(name);
    }

    fn end_struct(&mut self) {
        trace!(target: TARGET, "end_struct");
        self.inner.end_struct();
    }

    fn start_list(&mut self, name: &Name<'_>, len: usize) {
        trace!(target: TARGET, name = name.text(), value = len, "start_list");
        self.inner.start_list(name, len);
    }

    fn end_list(&mut self) {
        trace!(target: TARGET, "end_list");
        self.inner.end_list();
    }

    fn start_alternate(&mut self, name: &Name<'_>) {
        trace!(target: TARGET, name = name.text(), "start_alternate");
        self.inner.start_alternate(name);
    }

    fn end_alternate(&mut self) {
        trace!(target: TARGET, "end_alternate");
        self.inner.end_alternate();
    }

    fn optional(&mut self, name: &Name<'_>, present: bool) -> bool {
        let wanted = self.inner.optional(name, present);
        trace!(target: TARGET, name = name.text(), value = wanted, "optional");
        wanted
    }

    fn type_int64(&mut self, name: &Name<'_>, value: i64) {
        trace!(target: TARGET, name = name.text(), value, "type_int64");
        self.inner.type_int64(name, value);
    }

    fn type_uint64(&mut self, name: &Name<'_>, value: u64) {
        trace!(target: TARGET, name = name.text(), value, "type_uint64");
        self.inner.type_uint64(name, value);
    }

    fn type_size(&mut self, name: &Name<'_>, value: u64) {
        trace!(target: TARGET, name = name.text(), value, "type_size");
        self.inner.type_size(name, value);
    }

    fn type_bool(&mut self, name: &Name<'_>, value: bool) {
        trace!(target: TARGET, name = name.text(), value, "type_bool");
        self.inner.type_bool(name, value);
    }

    fn type_str(&mut self, name: &Name<'_>, value: &str) {
        trace!(target: TARGET, name = name.text(), value, "type_str");
        self.inner.type_str(name, value);
    }

    fn type_secret(&mut self, name: &Name<'_>, value: &str) {
        trace!(target: TARGET, name = name.text(), value = REDACTED, "type_secret");
        self.inner.type_secret(name, value);
    }

    fn type_enum(&mut self, name: &Name<'_>, value: &Name<'_>) {
        trace!(target: TARGET, name = name.text(), value = value.text(), "type_enum");
        self.inner.type_enum(name, value);
    }

    fn type_number(&mut self, name: &Name<'_>, value: f64) {
        trace!(target: TARGET, name = name.text(), value, "type_number");
        self.inner.type_number(name, value);
    }

    fn type_any(&mut self, name: &Name<'_>, value: &Value) {
        trace!(target: TARGET, name = name.text(), value = ?QType::of(value), "type_any");
        self.inner.type_any(name, value);
    }

    fn type_null(&mut self, name: &Name<'_>) {
        trace!(target: TARGET, name = name.text(), "type_null");
        self.inner.type_null(name);
    }

    fn settings(&self) -> &Settings {
        self.inner.settings()
    }

    fn fail(&mut self, error: Error) {
        trace!(target: TARGET, %error, "fail");
        self.inner.fail(error);
    }

    fn path(&self, name: &Name<'_>) -> String {
        self.inner.path(name)
    }
}
