//! Text that must not show up in logs.

use std::fmt;

use zeroize::Zeroize;

/// A password, a key, a cookie. To QAPI it is the text itself; `Debug` prints it as `<redacted>`, visitors
/// that trace or log leave it out, and its memory is wiped when it is dropped.
///
/// ```
/// use qapi_runtime::Secret;
///
/// let password = Secret::new(String::from("tr0ub4dor"));
/// assert_eq!(format!("{password:?}"), "<redacted>");
/// assert_eq!(password.reveal(), "tr0ub4dor");
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret<T: SecretText>(T);

/// What a [`Secret`] can hold: text that owns its memory and nobody shares.
pub trait SecretText: Zeroize + AsRef<str> + From<String> + Clone + 'static {}

impl SecretText for String {}
impl SecretText for Box<str> {}

impl<T: SecretText> Secret<T> {
    /// Takes the text into its care.
    pub fn new(text: T) -> Secret<T> {
        Secret(text)
    }

    /// The text. The name is meant to be seen in review.
    pub fn reveal(&self) -> &str {
        self.0.as_ref()
    }
}

impl<T: SecretText> From<T> for Secret<T> {
    fn from(text: T) -> Secret<T> {
        Secret(text)
    }
}

impl From<&str> for Secret<String> {
    fn from(text: &str) -> Secret<String> {
        Secret(String::from(text))
    }
}

impl<T: SecretText> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<redacted>")
    }
}

impl<T: SecretText> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}
