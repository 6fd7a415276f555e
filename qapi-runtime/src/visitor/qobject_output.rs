//! Output as values in memory.

use serde_json::{Map, Value};

use super::path::{Step, join};
use super::{OutputVisitor, fault};
use crate::policy::Settings;
use crate::{Error, Name, stack};

/// A visitor that makes a [`Value`], which is what QAPI calls a QObject.
///
/// ```
/// use qapi_runtime::visitor::QObjectOutput;
/// use qapi_runtime::{Name, QapiType, Value};
///
/// let mut visitor = QObjectOutput::new();
/// vec![1, 2, 3].output(&mut visitor, &Name::ANONYMOUS);
/// assert_eq!(visitor.finish()?, Value::from(vec![1, 2, 3]));
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
#[derive(Debug)]
pub struct QObjectOutput<'a> {
    root: Option<Value>,
    levels: Vec<Level>,
    settings: &'a Settings,
    error: Option<Error>,
}

/// An array or object that is not complete, and its own name in the object around it.
#[derive(Debug)]
struct Level {
    name: String,
    value: Value,
}

impl<'a> QObjectOutput<'a> {
    /// A visitor that makes one value.
    pub fn new() -> QObjectOutput<'a> {
        QObjectOutput { root: None, levels: Vec::new(), settings: &Settings::ACCEPT_ALL, error: None }
    }

    /// The same visitor under these rules.
    #[must_use]
    pub fn with_settings(self, settings: &'a Settings) -> QObjectOutput<'a> {
        QObjectOutput { settings, ..self }
    }

    /// Ends the visit and gives the value, `null` if nothing was visited.
    ///
    /// # Errors
    /// The first error of the visit. Values are at fault that do not exist under the
    /// [conditions](Settings::config) of the visit, and numbers that are not finite.
    pub fn finish(self) -> Result<Value, Error> {
        debug_assert!(self.levels.is_empty(), "the end of a visit is missing");
        match self.error {
            None => Ok(self.root.unwrap_or_default()),
            Some(error) => Err(error),
        }
    }

    fn add(&mut self, name: String, value: Value) {
        match self.levels.last_mut().map(|level| &mut level.value) {
            Some(Value::Array(elements)) => elements.push(value),
            Some(Value::Object(members)) => {
                members.insert(name, value);
            }
            _ => {
                debug_assert!(self.root.is_none(), "a visit has one root");
                self.root = Some(value);
            }
        }
    }

    fn open(&mut self, name: &Name<'_>, value: Value) {
        self.levels.push(Level { name: name.text().to_owned(), value });
    }

    fn close(&mut self, object: bool) {
        let level = self.levels.pop();
        debug_assert!(
            level.as_ref().is_some_and(|level| level.value.is_object() == object),
            "the end of a visit does not match its start"
        );
        if let Some(Level { name, value }) = level {
            self.add(name, value);
        }
    }
}

impl Default for QObjectOutput<'_> {
    fn default() -> Self {
        QObjectOutput::new()
    }
}

impl OutputVisitor for QObjectOutput<'_> {
    fn start_struct(&mut self, name: &Name<'_>) {
        self.open(name, Value::Object(Map::new()));
    }

    fn end_struct(&mut self) {
        self.close(true);
    }

    fn start_list(&mut self, name: &Name<'_>, len: usize) {
        self.open(name, Value::Array(Vec::with_capacity(len)));
    }

    fn end_list(&mut self) {
        self.close(false);
    }

    fn type_int64(&mut self, name: &Name<'_>, value: i64) {
        self.add(name.text().to_owned(), value.into());
    }

    fn type_uint64(&mut self, name: &Name<'_>, value: u64) {
        self.add(name.text().to_owned(), value.into());
    }

    fn type_bool(&mut self, name: &Name<'_>, value: bool) {
        self.add(name.text().to_owned(), value.into());
    }

    fn type_str(&mut self, name: &Name<'_>, value: &str) {
        self.add(name.text().to_owned(), value.into());
    }

    fn type_number(&mut self, name: &Name<'_>, value: f64) {
        if !value.is_finite() {
            let path = self.path(name);
            self.fail(fault::not_finite(path));
        }
        self.add(name.text().to_owned(), value.into());
    }

    fn type_any(&mut self, name: &Name<'_>, value: &Value) {
        self.add(name.text().to_owned(), stack::grow(|| value.clone()));
    }

    fn type_null(&mut self, name: &Name<'_>) {
        self.add(name.text().to_owned(), Value::Null);
    }

    fn settings(&self) -> &Settings {
        self.settings
    }

    fn fail(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }

    fn path(&self, name: &Name<'_>) -> String {
        let named = |level: Option<&Level>| level.map(|level| level.name.clone()).filter(|n| !n.is_empty());
        if self.levels.is_empty() {
            return join((!name.is_anonymous()).then_some(name.text()), [], false);
        }
        let names = self.levels.iter().skip(1).map(|level| level.name.as_str()).chain([name.text()]);
        let steps = self.levels.iter().zip(names).map(|(level, name)| match &level.value {
            Value::Array(elements) => Step::Element(elements.len()),
            _ => Step::Member(Some(name)),
        });
        join(named(self.levels.first()).as_deref(), steps, false)
    }
}
