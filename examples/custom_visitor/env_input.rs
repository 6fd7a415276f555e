//! Input from environment variables.

use std::collections::{BTreeMap, BTreeSet};

use qapi_runtime::util::{parse_bool, parse_i64, parse_number, parse_size, parse_unsigned};
use qapi_runtime::visit::EnumTable;
use qapi_runtime::visitor::{InputVisitor, Lookup, input_value};
use qapi_runtime::{Error, Failed, Name, QType, QapiType, Value};

/// Reads a value from variables such as `DISK_CACHE=1M` and `DISK_BACKING_PATH=a.img`.
///
/// The variable of a member is the variable of the object, an underscore, and the member's name in capitals with
/// underscores for dashes. Elements of lists have their index for a name.
#[derive(Debug)]
pub(crate) struct EnvInput {
    variables: BTreeMap<String, String>,
    visited: BTreeSet<String>,
    levels: Vec<Level>,
    root: String,
    error: Option<Error>,
}

/// An object or a list that was entered and not left.
#[derive(Debug)]
struct Level {
    /// The variable that it would have if it were a scalar.
    variable: String,
    /// The index of the next element, in a list.
    next: usize,
    list: bool,
}

impl EnvInput {
    /// Reads a value from those of the `variables` that are called `root`, or something that begins with that
    /// and an underscore.
    ///
    /// # Errors
    /// Variables that are missing, malformed, or mean nothing.
    pub(crate) fn read<T: QapiType>(
        root: &str,
        variables: impl IntoIterator<Item = (String, String)>,
    ) -> Result<T, Error> {
        let ours =
            |name: &str| name.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'));
        let variables = variables.into_iter().filter(|(name, _)| ours(name)).collect();
        let (visited, levels) = (BTreeSet::new(), Vec::new());
        let mut v = EnvInput { variables, visited, levels, root: root.into(), error: None };
        input_value(&mut v, &Name::ANONYMOUS)
    }

    /// The variable that a name stands for here.
    fn variable(&self, name: &Name<'_>) -> String {
        match self.levels.last() {
            None => self.root.clone(),
            Some(Level { variable, next, list: true }) => format!("{variable}_{next}"),
            Some(Level { variable, .. }) => {
                format!("{variable}_{}", name.text().to_ascii_uppercase().replace(['-', '.'], "_"))
            }
        }
    }

    /// Whether there is something within this variable.
    fn has_inner(&self, variable: &str) -> bool {
        let within = format!("{variable}_");
        self.variables.range(within.clone()..).next().is_some_and(|(name, _)| name.starts_with(&within))
    }

    fn exists(&self, variable: &str) -> bool {
        self.variables.contains_key(variable) || self.has_inner(variable)
    }

    /// Steps to what the name stands for: the next element of a list is then the one behind it.
    fn step(&mut self, name: &Name<'_>) -> String {
        let variable = self.variable(name);
        if let Some(level) = self.levels.last_mut() {
            level.next += 1;
        }
        variable
    }

    fn enter(&mut self, name: &Name<'_>, list: bool) {
        let variable = self.step(name);
        self.levels.push(Level { variable, next: 0, list });
    }

    fn scalar<T>(
        &mut self,
        name: &Name<'_>,
        what: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Failed> {
        let variable = self.step(name);
        let Some(text) = self.variables.get(&variable) else {
            return Err(
                self.fail(Error::generic(format!("Variable {variable} is not set")).with_path(variable))
            );
        };
        match parse(text) {
            Some(value) => {
                self.visited.insert(variable);
                Ok(value)
            }
            None => {
                let error = format!("Variable {variable} expects {what}");
                Err(self.fail(Error::generic(error).with_path(variable)))
            }
        }
    }
}

impl InputVisitor for EnvInput {
    fn start_struct(&mut self, name: &Name<'_>) -> Result<(), Failed> {
        self.enter(name, false);
        Ok(())
    }

    /// What is left over is reported once everything was visited.
    fn check_struct(&mut self) -> Result<(), Failed> {
        if self.levels.len() > 1 {
            return Ok(());
        }
        match self.variables.keys().find(|name| !self.visited.contains(*name)).cloned() {
            None => Ok(()),
            Some(name) => {
                Err(self.fail(Error::generic(format!("Variable {name} means nothing")).with_path(name)))
            }
        }
    }

    fn end_struct(&mut self) {
        self.levels.pop();
    }

    fn start_list(&mut self, name: &Name<'_>) -> Result<usize, Failed> {
        self.enter(name, true);
        Ok(0)
    }

    fn next_list(&mut self) -> bool {
        self.exists(&self.variable(&Name::ANONYMOUS))
    }

    fn check_list(&mut self) -> Result<(), Failed> {
        Ok(())
    }

    fn end_list(&mut self) {
        self.levels.pop();
    }

    fn start_alternate(&mut self, name: &Name<'_>) -> Result<QType, Failed> {
        let variable = self.variable(name);
        Ok(if self.variables.contains_key(&variable) {
            QType::QString
        } else if self.exists(&format!("{variable}_0")) {
            QType::QList
        } else {
            QType::QDict
        })
    }

    fn optional(&mut self, name: &Name<'_>) -> bool {
        self.exists(&self.variable(name))
    }

    fn type_int64(&mut self, name: &Name<'_>) -> Result<i64, Failed> {
        self.scalar(name, "an integer", |text| parse_i64(text).ok())
    }

    fn type_uint64(&mut self, name: &Name<'_>) -> Result<u64, Failed> {
        self.scalar(name, "a non-negative integer", |text| parse_unsigned(text).ok())
    }

    fn type_size(&mut self, name: &Name<'_>) -> Result<u64, Failed> {
        self.scalar(name, "a size", |text| parse_size(text).ok())
    }

    fn type_bool(&mut self, name: &Name<'_>) -> Result<bool, Failed> {
        self.scalar(name, "'on' or 'off'", parse_bool)
    }

    fn type_str(&mut self, name: &Name<'_>) -> Result<String, Failed> {
        self.scalar(name, "a string", |text| Some(text.into()))
    }

    fn type_number(&mut self, name: &Name<'_>) -> Result<f64, Failed> {
        self.scalar(name, "a number", parse_number)
    }

    fn type_any(&mut self, name: &Name<'_>) -> Result<Value, Failed> {
        self.type_str(name).map(Value::String)
    }

    fn type_null(&mut self, name: &Name<'_>) -> Result<(), Failed> {
        self.scalar(name, "nothing", |text| text.is_empty().then_some(()))
    }

    fn type_enum(&mut self, name: &Name<'_>, table: &EnumTable) -> Result<Lookup, Failed> {
        let text = self.type_str(name)?;
        table.admit(self, name, &text, table.find(&text))
    }

    fn path(&self, name: &Name<'_>) -> String {
        self.variable(name)
    }

    fn fail(&mut self, error: Error) -> Failed {
        self.error.get_or_insert(error);
        Failed
    }

    fn take_error(&mut self) -> Option<Error> {
        self.error.take()
    }
}
