//! From the sections of a block to the text of the model.

use super::{Block, Section, SectionKind, Tag};

/// The text of the definition: what stands before the descriptions, then a heading for each tag.
pub(super) fn definition(block: &Block<'_>) -> String {
    let mut out = String::new();
    for section in &block.sections {
        match section.kind {
            SectionKind::Plain => paragraph(&mut out, &section.text),
            SectionKind::Tagged(Tag::Since) => {
                if since(&section.text).is_none() {
                    heading(&mut out, Tag::Since, &section.text);
                }
            }
            SectionKind::Tagged(tag @ (Tag::Example | Tag::Examples)) => {
                heading(&mut out, tag, &format!("```text\n{}\n```", section.text));
            }
            SectionKind::Tagged(tag) => heading(&mut out, tag, &section.text),
            SectionKind::Member(_) | SectionKind::Feature(_) => {}
        }
    }
    out
}

fn paragraph(out: &mut String, text: &str) {
    if text.is_empty() {
        return;
    }
    if !out.is_empty() {
        out.push_str("\n\n");
    }
    out.push_str(text);
}

fn heading(out: &mut String, tag: Tag, text: &str) {
    paragraph(out, &format!("# {}\n\n{text}", tag.word()));
}

/// The text of a member, a value or a feature, and the release that it ends with, as in `(since 2.9)`.
pub(super) fn description<'s>(section: &'s Section<'_>) -> (&'s str, Option<&'s str>) {
    let text = section.text.as_str();
    // The text that stands for none, so that the description is not missing.
    if text == NOT_DOCUMENTED {
        return ("", None);
    }
    match trailing_since(text) {
        Some((before, release)) if before == NOT_DOCUMENTED => ("", Some(release)),
        Some((before, release)) => (before, Some(release)),
        None => (text, None),
    }
}

/// What stands where a schema must have a description, and has none.
pub(in crate::language) const NOT_DOCUMENTED: &str = "Not documented";

fn trailing_since(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_suffix('.').unwrap_or(text).strip_suffix(')')?;
    let (before, inside) = inside.rsplit_once('(')?;
    let word = inside.get(..5)?;
    if !word.eq_ignore_ascii_case("since") {
        return None;
    }
    let release = inside[5..].strip_prefix(':').unwrap_or(&inside[5..]).trim();
    is_release(release).then(|| (before.trim_end(), release))
}

/// The release that a section `Since:` names; `None` where it says more than that.
pub(super) fn since(text: &str) -> Option<&str> {
    let release = text.trim().trim_end_matches('.');
    is_release(release).then_some(release)
}

fn is_release(text: &str) -> bool {
    !text.is_empty()
        && text.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_at_the_end() {
        assert_eq!(trailing_since("Text (since 2.9)"), Some(("Text", "2.9")));
        assert_eq!(trailing_since("Text\n(Since: 0.14.0)."), Some(("Text", "0.14.0")));
        assert_eq!(trailing_since("(since 2.9) text"), None);
        assert_eq!(trailing_since("Text (since 2.9, deprecated)"), None);
        assert_eq!(trailing_since("Text (\u{e9}\u{e9}\u{e9})"), None);
        assert_eq!(since("2.9"), Some("2.9"));
        assert_eq!(since("2.9 (on POSIX)"), None);
    }
}
