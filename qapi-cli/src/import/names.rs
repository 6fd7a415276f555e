//! How Rust spells the names of a schema.

use std::collections::HashSet;

/// The identifier of a type: its name, where that is one.
pub(super) fn type_ident(name: &str) -> String {
    let is_ident = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if is_ident && name.as_bytes().first().is_some_and(u8::is_ascii_uppercase) {
        unreserved(name.to_owned())
    } else {
        camel(name)
    }
}

/// The identifier of an event's struct: `RTC_CHANGE` is `RtcChange`.
pub(super) fn event_ident(name: &str) -> String {
    camel(&name.to_ascii_lowercase())
}

/// The identifier of a definition of which nothing is known but the name: events are in capitals.
pub(super) fn definition_ident(name: &str) -> String {
    let is_event = !name.bytes().any(|b| b.is_ascii_lowercase());
    if is_event { event_ident(name) } else { type_ident(name) }
}

/// A name in UpperCamelCase. Capitals stay; where two digits meet, they are kept apart.
pub(super) fn camel(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for word in name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        let digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
        if digit(out.as_bytes().last()) && digit(word.as_bytes().first()) {
            out.push('_');
        }
        let mut chars = word.chars();
        out.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        out.push_str(chars.as_str());
    }
    if out.is_empty() || out.as_bytes()[0].is_ascii_digit() {
        out.insert(0, '_');
    }
    unreserved(out)
}

/// The identifier of a field or a module: snake_case, a raw identifier for keywords.
pub(super) fn snake(name: &str) -> String {
    let mut out: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect();
    if out.is_empty() || out.as_bytes()[0].is_ascii_digit() || out.bytes().all(|b| b == b'_') {
        out.insert(0, '_');
        out.push_str(if out.len() == 1 { "0" } else { "" });
    }
    match out.as_str() {
        "self" | "super" | "crate" => out + "_",
        _ if KEYWORDS.contains(&out.as_str()) => format!("r#{out}"),
        _ => out,
    }
}

/// The name of the file of a module.
pub(super) fn file(ident: &str) -> &str {
    qapi_schema::name::unraw(ident)
}

/// Whether a package can be called so.
pub(super) fn is_package(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// `Self` is the one keyword in UpperCamelCase, and cannot be a raw identifier.
fn unreserved(ident: String) -> String {
    if ident == "Self" { "Self_".to_owned() } else { ident }
}

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Identifiers of one namespace, each given out once.
#[derive(Debug, Default)]
pub(super) struct Unique(HashSet<String>);

impl Unique {
    /// The identifier, with as many `_` behind it as make it differ from those given out before.
    pub(super) fn take(&mut self, mut ident: String) -> String {
        while !self.0.insert(ident.clone()) {
            ident.push('_');
        }
        ident
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types() {
        assert_eq!(type_ident("ACPISlotType"), "ACPISlotType");
        assert_eq!(type_ident("__org.qemu_x-Enum"), "OrgQemuXEnum");
        assert_eq!(type_ident("Self"), "Self_");
    }

    #[test]
    fn messages() {
        assert_eq!(event_ident("RTC_CHANGE"), "RtcChange");
        assert_eq!(camel("block_resize"), "BlockResize");
        assert_eq!(camel("__com.redhat_drive-mirror"), "ComRedhatDriveMirror");
    }

    #[test]
    fn values() {
        assert_eq!(camel("aes-128"), "Aes128");
        assert_eq!(camel("x86_64"), "X86_64");
        assert_eq!(camel("2_5"), "_2_5");
        assert_eq!(camel("DIMM"), "DIMM");
        assert_eq!(camel("self"), "Self_");
    }

    #[test]
    fn members() {
        assert_eq!(snake("lazy-refcounts"), "lazy_refcounts");
        assert_eq!(snake("type"), "r#type");
        assert_eq!(snake("self"), "self_");
        assert_eq!(snake("UUID"), "uuid");
        assert_eq!(snake("__org.qemu_x-member1"), "__org_qemu_x_member1");
    }

    #[test]
    fn taken_identifiers_differ() {
        let mut unique = Unique::default();
        assert_eq!(unique.take("Foo1".to_owned()), "Foo1");
        assert_eq!(unique.take("Foo1".to_owned()), "Foo1_");
    }
}
