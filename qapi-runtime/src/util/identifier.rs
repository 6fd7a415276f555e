//! Identifiers: which texts are names.

/// How many bytes at the start of the text are a name of QAPI: letters, digits, `-` and `_`, the first a
/// letter, behind a downstream prefix `__RFQDN_` if there is one. None where it does not begin with one.
///
/// ```
/// use qapi_runtime::util::qapi_name_len;
///
/// assert_eq!(qapi_name_len("node-name.0"), Some(9));
/// assert_eq!(qapi_name_len("__com.example_foo=on"), Some(17));
/// assert_eq!(qapi_name_len("0"), None);
/// ```
pub fn qapi_name_len(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let run = |from: usize, also: u8| {
        let tail = bytes.get(from..).unwrap_or_default();
        tail.iter().take_while(|&&b| b.is_ascii_alphanumeric() || b == b'-' || b == also).count()
    };
    let mut start = 0;
    if bytes.first() == Some(&b'_') {
        if bytes.get(1) != Some(&b'_') {
            return None;
        }
        start = 2 + run(2, b'.');
        if bytes.get(start) != Some(&b'_') {
            return None;
        }
        start += 1;
    }
    bytes.get(start).filter(|b| b.is_ascii_alphabetic())?;
    Some(start + run(start, b'_'))
}

/// Whether the text can be the `id` of something: letters, digits, `-`, `.` and `_`, the first a letter.
pub fn is_identifier(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_alphabetic())
        && bytes.all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'))
}

/// Whether somebody asks for help: `help` or `?`.
pub fn is_help(text: &str) -> bool {
    matches!(text, "help" | "?")
}
