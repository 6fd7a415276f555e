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
        stack::grow(|| value.clone())
    }
}

/// Copies everything as it is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Faithful;

impl CloneVisitor for Faithful {}

/// The copy of a secret.
pub(crate) fn clone_secret<T: SecretText>(
    v: &mut dyn CloneVisitor,
    name: &Name<'_>,
    s: &Secret<T>,
) -> Secret<T> {
    Secret::new(T::from(v.secret(name, s.reveal())))
}
