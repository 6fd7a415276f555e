//! Visits that rebuild a value.

use serde_json::Value;

use crate::{Name, Secret, SecretText, stack};

/// A copier of values. It is asked for what a value owns apart from its own size: text and `any` values.
/// Everything else is copied as it is.
pub trait CloneVisitor {
    /// The text that stands for `text` in the copy.
    fn text(&mut self, name: &Name<'_>, text: &str) -> String {
        let _ = name;
        String::from(text)
    }

    /// The text that stands for a secret in the copy.
    fn secret(&mut self, name: &Name<'_>, text: &str) -> String {
        self.text(name, text)
    }

    /// The value that stands for `value` in the copy.
    fn any(&mut self, name: &Name<'_>, value: &Value) -> Value {
        let _ = name;
        clone_any(value)
    }
}

/// Copies everything as it is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Faithful;

impl CloneVisitor for Faithful {}

/// Copies everything but secrets, in whose place it puts `<redacted>`: for logs.
///
/// ```
/// use qapi_runtime::visitor::Redacted;
/// use qapi_runtime::{Name, QapiType, Secret};
///
/// let password = Secret::new(String::from("tr0ub4dor"));
/// assert_eq!(password.clone_with(&mut Redacted, &Name::ANONYMOUS).reveal(), "<redacted>");
/// ```
///
/// Only what the schema declares a secret is one: text and `any` values are copied.
#[derive(Clone, Copy, Debug, Default)]
pub struct Redacted;

impl CloneVisitor for Redacted {
    fn secret(&mut self, _: &Name<'_>, _: &str) -> String {
        String::from(REDACTED)
    }
}

/// What stands in the place of a secret.
pub(crate) const REDACTED: &str = "<redacted>";

/// The copy of a secret.
pub(crate) fn clone_secret<T: SecretText>(
    v: &mut dyn CloneVisitor,
    name: &Name<'_>,
    s: &Secret<T>,
) -> Secret<T> {
    Secret::new(T::from(v.secret(name, s.reveal())))
}

/// The copy of an `any` value, which may nest deeply.
pub(crate) fn clone_any(value: &Value) -> Value {
    match value {
        Value::Array(elements) => stack::grow(|| elements.iter().map(clone_any).collect()),
        Value::Object(members) => {
            stack::grow(|| members.iter().map(|(name, value)| (name.clone(), clone_any(value))).collect())
        }
        scalar => scalar.clone(),
    }
}
