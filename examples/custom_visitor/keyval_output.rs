//! Output as an option string: the way back from `qapi_runtime::keyval`.

use qapi_runtime::visitor::OutputVisitor;
use qapi_runtime::{Error, Name, QapiType, Value};

/// Writes any value as `key=value,...` with dotted keys.
///
/// Option strings cannot say everything. `null` and empty containers are errors.
#[derive(Debug, Default)]
pub(crate) struct KeyvalOutput {
    text: String,
    levels: Vec<Level>,
    error: Option<Error>,
}

/// An object or a list that has begun and not ended.
#[derive(Debug)]
struct Level {
    /// Its key; empty for the root.
    key: String,
    /// The index of the next element; none for objects.
    next: Option<usize>,
    empty: bool,
}

impl KeyvalOutput {
    /// The option string of a value.
    ///
    /// # Errors
    /// The value has something in it that option strings cannot say.
    pub(crate) fn write<T: QapiType>(value: &T) -> Result<String, Error> {
        let mut v = KeyvalOutput::default();
        value.output(&mut v, &Name::ANONYMOUS);
        v.error.map_or(Ok(v.text), Err)
    }

    /// The key of what is visited now.
    fn key(&mut self, name: &Name<'_>) -> String {
        let Some(level) = self.levels.last_mut() else { return name.text().into() };
        level.empty = false;
        let last = match &mut level.next {
            Some(next) => {
                *next += 1;
                (*next - 1).to_string()
            }
            None => name.text().into(),
        };
        if level.key.is_empty() { last } else { format!("{}.{last}", level.key) }
    }

    fn start(&mut self, name: &Name<'_>, next: Option<usize>) {
        let key = self.key(name);
        self.levels.push(Level { key, next, empty: true });
    }

    fn end(&mut self) {
        if let Some(level) = self.levels.pop()
            && level.empty
            && !level.key.is_empty()
        {
            self.fail(Error::generic(format!("Parameter '{}' is empty", level.key)).with_path(level.key));
        }
    }

    fn put(&mut self, name: &Name<'_>, value: &str) {
        let key = self.key(name);
        let comma = if self.text.is_empty() { "" } else { "," };
        self.text.push_str(&format!("{comma}{key}={}", value.replace(',', ",,")));
    }
}

impl OutputVisitor for KeyvalOutput {
    fn start_struct(&mut self, name: &Name<'_>) {
        self.start(name, None);
    }

    fn end_struct(&mut self) {
        self.end();
    }

    fn start_list(&mut self, name: &Name<'_>, _len: usize) {
        self.start(name, Some(0));
    }

    fn end_list(&mut self) {
        self.end();
    }

    fn type_int64(&mut self, name: &Name<'_>, value: i64) {
        self.put(name, &value.to_string());
    }

    fn type_uint64(&mut self, name: &Name<'_>, value: u64) {
        self.put(name, &value.to_string());
    }

    fn type_bool(&mut self, name: &Name<'_>, value: bool) {
        self.put(name, if value { "on" } else { "off" });
    }

    fn type_str(&mut self, name: &Name<'_>, value: &str) {
        self.put(name, value);
    }

    fn type_number(&mut self, name: &Name<'_>, value: f64) {
        self.put(name, &value.to_string());
    }

    /// `any` values are trees: they are walked with the methods above.
    fn type_any(&mut self, name: &Name<'_>, value: &Value) {
        match value {
            Value::Null => self.type_null(name),
            Value::Bool(value) => self.type_bool(name, *value),
            Value::Number(value) => self.put(name, &value.to_string()),
            Value::String(value) => self.type_str(name, value),
            Value::Array(elements) => {
                self.start_list(name, elements.len());
                elements.iter().for_each(|element| self.type_any(&Name::ANONYMOUS, element));
                self.end_list();
            }
            Value::Object(members) => {
                self.start_struct(name);
                members.iter().for_each(|(name, member)| self.type_any(&Name::new(name), member));
                self.end_struct();
            }
        }
    }

    fn type_null(&mut self, name: &Name<'_>) {
        let key = self.key(name);
        self.fail(Error::generic(format!("Parameter '{key}' is null")).with_path(key));
    }

    fn fail(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }
}
