//! Lists of strings.

/// The parts of the text between commas; none for an empty text. Commas cannot be escaped.
///
/// ```
/// use qapi_runtime::util::split_at_comma;
///
/// assert_eq!(split_at_comma("a,b,,c"), ["a", "b", "", "c"]);
/// assert!(split_at_comma("").is_empty());
/// ```
pub fn split_at_comma(text: &str) -> Vec<String> {
    if text.is_empty() { Vec::new() } else { text.split(',').map(String::from).collect() }
}
