//! Booleans as command lines write them.

/// The boolean that the text is: `on`, `yes`, `true`, `y`, and `off`, `no`, `false`, `n`. Case matters.
///
/// ```
/// use qapi_runtime::util::parse_bool;
///
/// assert_eq!(parse_bool("on"), Some(true));
/// assert_eq!(parse_bool("ON"), None);
/// ```
pub fn parse_bool(text: &str) -> Option<bool> {
    match text {
        "on" | "yes" | "true" | "y" => Some(true),
        "off" | "no" | "false" | "n" => Some(false),
        _ => None,
    }
}
