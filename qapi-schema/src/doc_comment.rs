//! Doc comments of Rust items: a description, and behind it what else a reader should know.
//!
//! rustdoc shows the comment of an item, and nothing of what its attributes say. So behind the description, and before
//! the first heading, a comment can have these words, which are no part of the description:
//!
//! | words                         | what they are                                            |
//! |-------------------------------|----------------------------------------------------------|
//! | ``On the wire: `x86_64`.``    | the name, as in `name`, where the identifier does not say it by rule; ``In the schema: `x86_64`.`` for what has no name on the wire |
//! | `Since 2.9.`                  | the release, as in `since`                               |
//! | ``Only if `CONFIG_X`.``       | the condition, as in `cond`                              |
//! | `**Deprecated.** ...`         | the documentation of the feature `deprecated`            |
//! | `**Unstable.** ...`           | the documentation of the feature `unstable`              |
//! | ``**Feature `fdset`.** ...``  | the documentation of any other; release and condition of its own come last |

use std::borrow::Cow;
use std::fmt::Write as _;

/// What a comment says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// The description, with the sections below its headings.
    pub description: String,
    /// The documentation of each feature that was asked for, empty where there is none.
    pub features: Vec<String>,
}

/// A feature in a comment.
#[derive(Clone, Debug)]
pub struct FeatureNote<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its [release and condition](availability).
    pub availability: String,
}

/// What is to be known of anything that a comment describes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// Its [name](wire_name).
    pub name: String,
    /// Its [release and condition](availability).
    pub availability: String,
}

impl Notes {
    fn words(&self) -> String {
        let words = [&*self.name, &*self.availability];
        words.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// The words about a name on the wire; nothing where it follows from the identifier `by_rule`.
pub fn wire_name(name: &str, by_rule: &str) -> String {
    if name == by_rule { String::new() } else { format!("On the wire: `{name}`.") }
}

/// The words about a name that is not on the wire, as that of a type or of an alternate's branch; nothing where it
/// follows from the identifier `by_rule`.
pub fn schema_name(name: &str, by_rule: &str) -> String {
    if name == by_rule { String::new() } else { format!("In the schema: `{name}`.") }
}

/// Where the words behind a description stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// In paragraphs of their own: for items.
    Paragraphs,
    /// In the paragraph that is the description, if it is one: for what stands in lists.
    Inline,
}

/// The words about a release and a condition; nothing where there is neither. The condition is in the spelling of
/// `cond`, empty if there is none.
pub fn availability(since: Option<&str>, condition: &str) -> String {
    let mut words = String::new();
    if let Some(since) = since {
        let _ = write!(words, "Since {since}.");
    }
    if !condition.is_empty() {
        let space = if words.is_empty() { "" } else { " " };
        let _ = write!(words, "{space}Only if `{condition}`.");
    }
    words
}

/// The words before the documentation of a feature.
pub fn mark(feature: &str) -> Cow<'static, str> {
    match feature {
        "deprecated" => "**Deprecated.**".into(),
        "unstable" => "**Unstable.**".into(),
        other => format!("**Feature `{other}`.**").into(),
    }
}

/// Takes a comment apart. What does not say what the attributes say counts as description.
pub fn read(comment: &str, notes: &Notes, features: &[FeatureNote<'_>]) -> Comment {
    let (body, sections) = split_at_heading(comment);
    let mut marks: Vec<(usize, usize, usize)> = Vec::new();
    for (number, feature) in features.iter().enumerate() {
        let mark = mark(feature.name);
        if let Some(at) = body.find(&*mark) {
            marks.push((at, at + mark.len(), number));
        }
    }
    marks.sort_unstable();
    let mut found = vec![String::new(); features.len()];
    for (i, &(_, start, number)) in marks.iter().enumerate() {
        let end = marks.get(i + 1).map_or(body.len(), |next| next.0);
        let text = body.get(start..end).unwrap_or_default().trim();
        found[number] = without_words(text, &features[number].availability).to_owned();
    }
    let described = &body[..marks.first().map_or(body.len(), |first| first.0)];
    let description = without_words(without_words(described, &notes.availability), &notes.name);
    let description = match (description.len() == body.len(), description.is_empty(), sections.is_empty()) {
        (true, ..) => comment.to_owned(),
        (false, _, true) => description.to_owned(),
        (false, true, false) => sections.to_owned(),
        (false, false, false) => format!("{description}\n\n{sections}"),
    };
    Comment { description, features: found }
}

/// Puts a comment together: features are given with their documentation.
pub fn write(
    description: &str,
    notes: &Notes,
    features: &[(FeatureNote<'_>, &str)],
    layout: Layout,
) -> String {
    let words = notes.words();
    let mut notes: Vec<String> = Vec::new();
    notes.extend((!words.is_empty()).then_some(words));
    // That there is a feature of which nothing is said helps readers only if it is a warning.
    let is_telling =
        |feature: &str, doc: &str| !doc.is_empty() || matches!(feature, "deprecated" | "unstable");
    for (feature, doc) in features.iter().filter(|(feature, doc)| is_telling(feature.name, doc)) {
        let words = [&mark(feature.name), *doc, &feature.availability];
        let words: Vec<_> = words.into_iter().filter(|words| !words.is_empty()).collect();
        notes.push(words.join(" "));
    }
    if notes.is_empty() {
        return description.to_owned();
    }
    let (body, sections) = split_at_heading(description);
    let body = body.trim_end();
    let is_inline = layout == Layout::Inline
        && is_paragraph(body)
        && body.ends_with(['.', '!', '?'])
        && features.iter().all(|(_, doc)| doc.is_empty() || is_paragraph(doc));
    let mut parts: Vec<&str> = Vec::new();
    parts.extend((!body.is_empty()).then_some(body));
    parts.extend(notes.iter().map(String::as_str));
    let mut out = parts.join(if is_inline { " " } else { "\n\n" });
    if !sections.is_empty() {
        let _ = write!(out, "\n\n{sections}");
    }
    out
}

/// The text before the first heading, and all from there.
fn split_at_heading(comment: &str) -> (&str, &str) {
    let mut at = 0;
    let mut fenced = false;
    for line in comment.split_inclusive('\n') {
        fenced ^= line.trim_start().starts_with("```");
        if !fenced && line.starts_with('#') && line.trim_start_matches('#').starts_with(' ') {
            break;
        }
        at += line.len();
    }
    comment.split_at(at)
}

/// The text without these words at its end, however its lines are broken; with whitespace off its end if they were
/// there.
fn without_words<'t>(text: &'t str, words: &str) -> &'t str {
    let mut rest = text.trim_end();
    for word in words.split_whitespace().rev() {
        match rest.strip_suffix(word) {
            Some(before) if before.is_empty() || before.ends_with(char::is_whitespace) => {
                rest = before.trim_end();
            }
            _ => return if words.is_empty() { rest } else { text },
        }
    }
    rest
}

/// Whether the text is one paragraph, and nothing else such as a list.
fn is_paragraph(text: &str) -> bool {
    let is_plain = |line: &str| {
        let numbered = line.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_numbered = numbered.len() < line.len() && numbered.starts_with(['.', ')']);
        let is_special =
            line.starts_with("```") || line.starts_with([' ', '\t', '#', '-', '*', '+', '>', '|', '=']);
        !line.trim().is_empty() && !is_numbered && !is_special
    };
    !text.is_empty() && text.lines().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn paragraphs() -> impl Strategy<Value = String> {
        proptest::collection::vec("[a-z]{1,5}([ \n][a-z]{1,5}){0,4}[.:]?", 0..3)
            .prop_map(|all| all.join("\n\n"))
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            body in paragraphs(),
            sections in proptest::option::of("# [A-Z][a-z]{1,5}\n\n[a-z]{1,5}"),
            since in proptest::option::of("[0-9]\\.[0-9]"),
            condition in "(CONFIG_[A-Z])?",
            name in "(On the wire: `[a-z]_[a-z]`\\.)?",
            docs in [paragraphs(), paragraphs(), paragraphs()],
            inline: bool,
        ) {
            let description = match sections {
                Some(sections) if body.is_empty() => sections,
                Some(sections) => format!("{body}\n\n{sections}"),
                None => body,
            };
            let about = Notes { name, availability: availability(since.as_deref(), &condition) };
            let notes = [DEPRECATED, FeatureNote { name: "unstable", availability: String::new() }, fdset()];
            let features: Vec<_> = notes.iter().cloned().zip(docs.iter().map(String::as_str)).collect();
            let layout = if inline { Layout::Inline } else { Layout::Paragraphs };
            let comment = write(&description, &about, &features, layout);
            prop_assert_eq!(read(&comment, &about, &notes), Comment { description, features: docs.to_vec() });
        }
    }

    fn since() -> Notes {
        Notes { availability: availability(Some("2.9"), ""), ..Notes::default() }
    }

    const DEPRECATED: FeatureNote<'_> = FeatureNote { name: "deprecated", availability: String::new() };

    fn fdset() -> FeatureNote<'static> {
        FeatureNote { name: "fdset", availability: availability(Some("8.1"), "CONFIG_FDSET") }
    }

    #[test]
    fn notes_of_a_part_are_in_its_paragraph() {
        let comment = write("Its size.", &since(), &[(DEPRECATED, "Use `length`.")], Layout::Inline);
        assert_eq!(comment, "Its size. Since 2.9. **Deprecated.** Use `length`.");
        let broken = "Its size. Since\n2.9. **Deprecated.**\nUse `length`.";
        for text in [&comment, broken] {
            let read = read(text, &since(), &[DEPRECATED]);
            assert_eq!(
                read,
                Comment { description: "Its size.".into(), features: vec!["Use `length`.".into()] }
            );
        }
    }

    #[test]
    fn a_name_is_told_before_the_release() {
        let notes = Notes { name: wire_name("4k", "4-k"), ..since() };
        let comment = write("A small page.", &notes, &[], Layout::Inline);
        assert_eq!(comment, "A small page. On the wire: `4k`. Since 2.9.");
        // Comments need not have the words.
        for text in
            [&*comment, "A small page. On the wire:\n`4k`.", "A small page. Since 2.9.", "A small page."]
        {
            assert_eq!(read(text, &notes, &[]).description, "A small page.");
        }
        for text in ["A small page. Since 2.9. On the wire: `4k`.", "On the wire: `8k`."] {
            assert_ne!(read(text, &notes, &[]).description, "A small page.", "{text}");
        }
        assert_eq!(schema_name("a_b", "AB"), "In the schema: `a_b`.");
        assert_eq!(wire_name("a-b", "a-b"), "");
    }

    #[test]
    fn notes_of_an_item_are_before_its_headings() {
        let description = "A disk.\n\n# Errors\n\nIf it is none.";
        let notes = [(DEPRECATED, "Use it\n\nnot."), (fdset(), "Takes descriptors.")];
        let comment = write(description, &since(), &notes, Layout::Paragraphs);
        assert_eq!(
            comment,
            "A disk.\n\nSince 2.9.\n\n**Deprecated.** Use it\n\nnot.\n\n**Feature `fdset`.** Takes descriptors. \
             Since 8.1. Only if `CONFIG_FDSET`.\n\n# Errors\n\nIf it is none."
        );
        let read = read(&comment, &since(), &[DEPRECATED, fdset()]);
        assert_eq!(read.description, description);
        assert_eq!(read.features, ["Use it\n\nnot.", "Takes descriptors."]);
    }

    #[test]
    fn what_stands_in_lists_stays_apart() {
        let comment = write("One of:\n- a\n- b", &since(), &[], Layout::Inline);
        assert_eq!(comment, "One of:\n- a\n- b\n\nSince 2.9.");
        assert_eq!(read(&comment, &since(), &[]).description, "One of:\n- a\n- b");
        assert_eq!(write("its size", &since(), &[], Layout::Inline), "its size\n\nSince 2.9.");
    }

    #[test]
    fn nothing_can_be_described_and_yet_noted() {
        let comment = write("", &since(), &[(DEPRECATED, "")], Layout::Inline);
        let read = read(&comment, &since(), &[DEPRECATED]);
        assert_eq!(read, Comment { description: String::new(), features: vec![String::new()] });
    }

    #[test]
    fn other_words_are_description() {
        for text in
            ["A disk since 2.9.", "A disk. Since 2.8.", "A disk.\n\n# Since 2.9.", "It. **Deprecated.**"]
        {
            assert_eq!(read(text, &since(), &[]).description, text);
        }
        assert_eq!(read("NotSince 2.9.", &since(), &[]).description, "NotSince 2.9.");
        assert_eq!(read("Since 2.9.", &since(), &[]).description, "");
    }
}
