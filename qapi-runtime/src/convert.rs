//! From text or values in memory to values of a type and back, in one call.

use std::borrow::Cow;
use std::cell::Cell;

use serde_json::Value;

use crate::json::{Index, Style};
use crate::policy::Settings;
use crate::visitor::{JsonInput, JsonOutput, KeyvalInput, QObjectInput, QObjectOutput, dealloc, input_value};
use crate::{Error, Name, QapiType, keyval};

/// Reads a value from JSON text in QMP's dialect, strictly.
///
/// ```
/// let ports: Vec<u16> = qapi_runtime::from_json("[22, 80]")?;
/// assert_eq!(ports, [22, 80]);
///
/// let error = qapi_runtime::from_json::<Vec<u16>>("[22, 65536]").unwrap_err();
/// assert_eq!(error.path(), Some("[1]"));
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
///
/// # Errors
/// The text is not JSON, or not of that type.
pub fn from_json<T: QapiType>(text: impl AsRef<[u8]>) -> Result<T, Error> {
    from_json_with(text, &Settings::ACCEPT_ALL)
}

/// The same under a policy and conditions.
///
/// # Errors
/// The text is not JSON, not of that type, or the settings refuse what it uses.
pub fn from_json_with<T: QapiType>(text: impl AsRef<[u8]>, settings: &Settings) -> Result<T, Error> {
    read(text.as_ref(), settings, false)
}

/// Reads a value from the JSON text of a peer that may be newer than the schema: what the schema does not
/// know is skipped, or kept where a type has room for it.
///
/// # Errors
/// The text is not JSON, or not of that type.
pub fn from_json_lenient<T: QapiType>(text: impl AsRef<[u8]>) -> Result<T, Error> {
    read(text.as_ref(), &Settings::ACCEPT_ALL, true)
}

fn read<T: QapiType>(text: &[u8], settings: &Settings, lenient: bool) -> Result<T, Error> {
    with_index(|index| {
        let text = match std::str::from_utf8(text) {
            Ok(text) => Cow::Borrowed(text),
            // It may be right all the same.
            Err(_) => index.read(text)?,
        };
        let input = JsonInput::new(&text, index).with_settings(settings);
        input_value(&mut if lenient { input.lenient() } else { input }, &Name::ANONYMOUS)
    })
}

/// Reads a value from the argument of a command-line option: JSON text if it starts with `{`, and otherwise
/// `key=value,...` as [`keyval::parse`] describes it, where the first key may be left out if there is an
/// `implied_key`.
///
/// ```
/// use qapi_runtime::{Qapi, Size};
///
/// /// A cache.
/// #[derive(Qapi, Debug, PartialEq)]
/// struct Cache {
///     kind: String,
///     size: Size,
/// }
///
/// let cache: Cache = qapi_runtime::from_option("lru,size=1M", Some("kind"))?;
/// assert_eq!(cache, qapi_runtime::from_option(r#"{"kind": "lru", "size": 1048576}"#, Some("kind"))?);
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
///
/// # Errors
/// The text is malformed, or not of that type.
pub fn from_option<T: QapiType>(text: &str, implied_key: Option<&str>) -> Result<T, Error> {
    from_option_with(text, implied_key, &Settings::ACCEPT_ALL)
}

/// The same under a policy and conditions.
///
/// # Errors
/// The text is malformed, not of that type, or the settings refuse what it uses.
pub fn from_option_with<T: QapiType>(
    text: &str,
    implied_key: Option<&str>,
    settings: &Settings,
) -> Result<T, Error> {
    if text.starts_with('{') {
        return from_json_with(text, settings);
    }
    let options = Value::Object(keyval::parse(text, implied_key)?);
    let value = input_value(&mut KeyvalInput::new(&options).with_settings(settings), &Name::ANONYMOUS);
    dealloc(options);
    value
}

/// Runs `f` with an index that was used before, if one is at hand, so that memory for it is not asked for each
/// time.
pub(crate) fn with_index<R>(f: impl FnOnce(&mut Index) -> R) -> R {
    /// How many bytes one thread keeps.
    const KEPT: usize = 1 << 20;
    thread_local! {
        static INDEX: Cell<Index> = const { Cell::new(Index::new()) };
    }
    // In a thread that is about to end there is none.
    let mut index = INDEX.try_with(Cell::take).unwrap_or_default();
    let result = f(&mut index);
    if index.capacity() <= KEPT {
        let _ = INDEX.try_with(|kept| kept.set(index));
    }
    result
}

/// The compact JSON text of a value. It is ASCII.
///
/// ```
/// assert_eq!(qapi_runtime::to_json(&vec![22, 80])?, "[22,80]");
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
///
/// # Errors
/// The value has a number that is not finite.
pub fn to_json<T: QapiType>(value: &T) -> Result<String, Error> {
    to_json_with(value, Style::Compact, &Settings::ACCEPT_ALL)
}

/// The JSON text of a value in another style, under a policy and conditions.
///
/// # Errors
/// The value has a number that is not finite, or a value of an enum that is switched off.
pub fn to_json_with<T: QapiType>(value: &T, style: Style, settings: &Settings) -> Result<String, Error> {
    let mut text = Vec::new();
    write_json(&mut text, value, style, settings)?;
    // What was written is ASCII.
    String::from_utf8(text).map_err(|_| Error::generic("The text is not UTF-8"))
}

/// Appends the JSON text of a value to a buffer, which stays as it is in case of an error.
///
/// # Errors
/// As for [`to_json_with`].
pub fn write_json<T: QapiType>(
    out: &mut Vec<u8>,
    value: &T,
    style: Style,
    settings: &Settings,
) -> Result<(), Error> {
    let mut visitor = JsonOutput::new(out, style).with_settings(settings);
    value.output(&mut visitor, &Name::ANONYMOUS);
    visitor.finish()
}

/// Builds a value from one in memory, strictly.
///
/// ```
/// use qapi_runtime::{Value, from_qobject};
///
/// let ports: Vec<u16> = from_qobject(&Value::from(vec![22, 80]))?;
/// assert_eq!(ports, [22, 80]);
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
///
/// # Errors
/// The value is not of that type.
pub fn from_qobject<T: QapiType>(value: &Value) -> Result<T, Error> {
    from_qobject_with(value, &Settings::ACCEPT_ALL)
}

/// The same under a policy and conditions.
///
/// # Errors
/// The value is not of that type, or the settings refuse what it uses.
pub fn from_qobject_with<T: QapiType>(value: &Value, settings: &Settings) -> Result<T, Error> {
    input_value(&mut QObjectInput::new(value).with_settings(settings), &Name::ANONYMOUS)
}

/// The value as one in memory.
///
/// ```
/// use qapi_runtime::{Value, to_qobject};
///
/// assert_eq!(to_qobject(&vec![22, 80])?, Value::from(vec![22, 80]));
/// # Ok::<(), qapi_runtime::Error>(())
/// ```
///
/// # Errors
/// The value has a number that is not finite.
pub fn to_qobject<T: QapiType>(value: &T) -> Result<Value, Error> {
    to_qobject_with(value, &Settings::ACCEPT_ALL)
}

/// The same under a policy and conditions.
///
/// # Errors
/// The value has a number that is not finite, or a value of an enum that is switched off.
pub fn to_qobject_with<T: QapiType>(value: &T, settings: &Settings) -> Result<Value, Error> {
    let mut visitor = QObjectOutput::new().with_settings(settings);
    value.output(&mut visitor, &Name::ANONYMOUS);
    visitor.finish()
}
