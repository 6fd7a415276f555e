//! Names: what may be called what, and how Rust spells it.
//!
//! QAPI's rules: types are CamelCase, commands and members are kebab-case, events are SCREAMING_SNAKE_CASE,
//! all of them ASCII. A downstream definition starts with `__` and a reversed domain name, as in
//! `__com.redhat_drive-mirror`.

/// Splits off a downstream prefix: `__com.redhat_drive-mirror` is `__com.redhat_` and `drive-mirror`. A name
/// without one comes back whole, as does one whose prefix is malformed.
pub fn split_downstream(name: &str) -> (&str, &str) {
    let Some(rest) = name.strip_prefix("__") else { return ("", name) };
    let len = rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-')).count();
    if len > 0 && rest.as_bytes()[len..].first() == Some(&b'_') { name.split_at(len + 3) } else { ("", name) }
}

/// What is left of a valid name without its downstream prefix and without `x-`; `None` where the name is not
/// valid.
///
/// A valid name is an optional downstream prefix, an optional `x-`, then a letter, then letters, digits, `-`
/// and `_`. The `x-` counts as a prefix only where a letter follows, so that `x-1` is a valid name whose stem
/// is `x-1`. The rules about capitals and `_` look at the stem alone.
///
/// ```
/// assert_eq!(qapi_schema::name::stem("__com.redhat_x-drive-mirror"), Some("drive-mirror"));
/// assert_eq!(qapi_schema::name::stem("9pfs"), None);
/// ```
pub fn stem(name: &str) -> Option<&str> {
    let (_, rest) = split_downstream(name);
    let inner = rest.strip_prefix("x-").or_else(|| rest.strip_prefix("X-"));
    inner.filter(|stem| is_plain(stem)).or_else(|| is_plain(rest).then_some(rest))
}

fn is_plain(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_alphabetic())
        && bytes.all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// Whether `name` can name anything in a schema: whether it has a [`stem`].
///
/// Enum values may start with a digit: for them the rule applies to the name behind a letter.
pub fn is_valid(name: &str) -> bool {
    stem(name).is_some()
}

/// Whether `name` is reserved for the schema's own use: `q_` and `q-` start the names of implicit types.
pub fn is_reserved_prefix(name: &str) -> bool {
    name.starts_with("q_") || name.starts_with("q-")
}

/// The form in which two names collide: in a C identifier `-` and `.` both become `_`.
pub fn c_name(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

/// Whether two names become one C identifier. Const evaluation can call it.
pub const fn same_c_name(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] && c_byte(a[i]) != c_byte(b[i]) {
            return false;
        }
        i += 1;
    }
    true
}

/// The byte that stands in a C identifier for one of a name.
pub(crate) const fn c_byte(byte: u8) -> u8 {
    if byte.is_ascii_alphanumeric() { byte } else { b'_' }
}

/// The wire name that a Rust field has by rule: `lazy_refcounts` is `lazy-refcounts`.
pub fn member_from_field(ident: &str) -> String {
    unraw(ident).replace('_', "-")
}

/// The wire name that a Rust variant has by rule: a dash goes before each capital but the first, so that
/// `CopyBefore` is `copy-before` and `Aes128` is `aes128`.
pub fn kebab_from_camel(ident: &str) -> String {
    separate(unraw(ident), '-', |c| c.to_ascii_lowercase())
}

/// The wire name that the Rust struct of an event has by rule: `RtcChange` is `RTC_CHANGE`.
pub fn event_from_camel(ident: &str) -> String {
    separate(unraw(ident), '_', |c| c.to_ascii_uppercase())
}

/// The wire name in the style `snake_case`: `BpsRd` and `bps_rd` are `bps_rd`.
pub fn snake_from_ident(ident: &str) -> String {
    separate(unraw(ident), '_', |c| c.to_ascii_lowercase())
}

/// The identifier without the `r#` that makes a keyword one.
pub fn unraw(ident: &str) -> &str {
    ident.strip_prefix("r#").unwrap_or(ident)
}

fn separate(ident: &str, separator: char, fold: impl Fn(char) -> char) -> String {
    let mut out = String::with_capacity(ident.len() + 4);
    for (i, c) in ident.chars().enumerate() {
        if c.is_ascii_uppercase() && i > 0 {
            out.push(separator);
        }
        out.push(fold(c));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rust_spelling_to_wire_name() {
        assert_eq!(member_from_field("lazy_refcounts"), "lazy-refcounts");
        assert_eq!(member_from_field("r#type"), "type");
        assert_eq!(kebab_from_camel("IoUring"), "io-uring");
        assert_eq!(kebab_from_camel("Aes128"), "aes128");
        assert_eq!(kebab_from_camel("QueryBlock"), "query-block");
        assert_eq!(event_from_camel("RtcChange"), "RTC_CHANGE");
        assert_eq!(snake_from_ident("bps_rd"), "bps_rd");
    }

    #[test]
    fn validity() {
        for good in ["a", "x-a", "a-b_C9", "x-", "x-1", "__com.redhat_drive-mirror", "__org.qemu_x-Enum"] {
            assert!(is_valid(good), "{good}");
        }
        for bad in ["", "*a", "1a", "-a", "_a", "__foo", "__foo_", "__foo__bar", "a b", "a.b", "\u{e9}"] {
            assert!(!is_valid(bad), "{bad}");
        }
    }

    #[test]
    fn stems() {
        assert_eq!(stem("x-a"), Some("a"));
        assert_eq!(stem("X-FOO"), Some("FOO"));
        assert_eq!(stem("x-1"), Some("x-1"));
        assert_eq!(stem("__org.qemu_x-Enum"), Some("Enum"));
        assert_eq!(stem("__foo__bar"), None);
    }

    #[test]
    fn c_identifiers_collide() {
        assert!(same_c_name("a-b", "a_b"));
        assert!(same_c_name("__org.qemu_a", "__org_qemu_a"));
        assert!(!same_c_name("a-b", "a-c"));
        assert!(!same_c_name("a", "ab"));
    }

    #[test]
    fn downstream_prefix() {
        assert_eq!(split_downstream("__com.redhat_drive-mirror"), ("__com.redhat_", "drive-mirror"));
        assert_eq!(split_downstream("__foo"), ("", "__foo"));
    }
}
