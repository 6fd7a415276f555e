//! Documentation of the model to a documentation block.

use std::fmt::Write as _;

use crate::check::own_members;
use crate::language::doc::{NOT_DOCUMENTED, Tag};
use crate::{Definition, Feature, Kind};

/// The block for a definition; `None` where there is nothing to say. With `required` there is a block in any case.
pub(super) fn block(definition: &Definition<'_>, required: bool) -> Option<String> {
    let parts = parts(definition);
    let features = features(definition);
    let silent = definition.doc.is_empty()
        && definition.since.is_none()
        && parts.iter().chain(&features).all(|part| part.doc.is_empty() && part.since.is_none());
    if silent && !required {
        return None;
    }
    let mut out = Lines { text: "##\n".to_owned() };
    out.line(&format!("@{}:", definition.name));
    let (body, sections) = sections(definition);
    if !body.is_empty() {
        out.line("");
        let mut before = "";
        for line in body.lines() {
            out.paragraph_line(line, before.is_empty());
            before = line;
        }
    }
    if !parts.is_empty() {
        out.line("");
    }
    for part in &parts {
        // Where the schema excuses the definition, nothing is better than an empty phrase.
        let needless = definition.exceptions.documentation && part.doc.is_empty() && part.since.is_none();
        if !needless {
            out.section(&format!("@{}:", part.name), &part.text());
        }
    }
    if !features.is_empty() {
        out.line("");
        out.line("Features:");
        out.line("");
        for feature in &features {
            out.section(&format!("@{}:", feature.name), &feature.text());
        }
    }
    for (tag, text) in sections {
        out.line("");
        out.section(&format!("{}:", tag.word()), &text);
    }
    if let Some(since) = definition.since {
        out.line("");
        out.section("Since:", since);
    }
    out.text.push_str("##\n");
    Some(out.text)
}

/// Something that is described.
struct Described<'a> {
    name: &'a str,
    doc: &'a str,
    since: Option<&'a str>,
}

impl Described<'_> {
    /// The description, which is never empty.
    fn text(&self) -> String {
        let mut text = if self.doc.trim().is_empty() { NOT_DOCUMENTED } else { self.doc.trim() }.to_owned();
        if let Some(since) = self.since {
            let break_line =
                text.lines().next_back().is_some_and(|last| last.len() > 50 || last.contains("```"));
            let _ = write!(text, "{}(since {since})", if break_line { '\n' } else { ' ' });
        }
        text
    }
}

/// The members, values or branches that a block describes.
fn parts<'a>(definition: &Definition<'a>) -> Vec<Described<'a>> {
    match &definition.kind {
        Kind::Enum(enumeration) => {
            let values = enumeration.values.iter();
            values.map(|v| Described { name: v.name, doc: v.doc, since: v.since }).collect()
        }
        Kind::Alternate(alternate) => {
            let branches = alternate.branches.iter();
            branches.map(|b| Described { name: b.name, doc: b.doc, since: None }).collect()
        }
        _ => {
            let members = own_members(definition).iter();
            members.map(|m| Described { name: m.name, doc: m.doc, since: m.since }).collect()
        }
    }
}

/// The features of the definition and of all in it, each once.
fn features<'a>(definition: &Definition<'a>) -> Vec<Described<'a>> {
    let mut all: Vec<Described<'a>> = Vec::new();
    let mut add = |features: &'a [Feature<'a>]| {
        for feature in features {
            let found = Described { name: feature.name, doc: feature.doc, since: feature.since };
            match all.iter_mut().find(|known| known.name == feature.name) {
                Some(known) if known.doc.is_empty() => *known = found,
                Some(_) => {}
                None => all.push(found),
            }
        }
    };
    add(definition.features);
    if let Kind::Enum(enumeration) = &definition.kind {
        enumeration.values.iter().for_each(|v| add(v.features));
    }
    own_members(definition).iter().for_each(|m| add(m.features));
    all
}

/// The text of the definition, apart from what stands below headings that are tags of a block.
fn sections(definition: &Definition<'_>) -> (String, Vec<(Tag, String)>) {
    let mut body = String::new();
    let mut sections: Vec<(Tag, String)> = Vec::new();
    let mut fenced = false;
    for line in definition.doc.lines() {
        let heading = line.strip_prefix("# ").filter(|_| !fenced);
        let tag = heading.and_then(|word| Tag::ALL.into_iter().find(|t| t.word() == word.trim()));
        match tag.filter(|&tag| fits(definition, tag, &sections)) {
            Some(tag) => sections.push((tag, String::new())),
            None => {
                let is_example = |tag: &Tag| matches!(tag, Tag::Example | Tag::Examples);
                if line.trim_start().starts_with("```") {
                    fenced = !fenced;
                    if sections.last().is_some_and(|(tag, _)| is_example(tag)) {
                        continue;
                    }
                }
                let text = sections.last_mut().map_or(&mut body, |(_, text)| text);
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    for (_, text) in &mut sections {
        *text = text.trim().to_owned();
    }
    sections.retain(|(_, text)| !text.is_empty());
    (body.trim().to_owned(), sections)
}

/// Whether a block for the definition can have this section, besides those before.
fn fits(definition: &Definition<'_>, tag: Tag, before: &[(Tag, String)]) -> bool {
    let allowed = match (tag, &definition.kind) {
        (Tag::Returns, Kind::Command(command)) => command.returns.is_some(),
        (Tag::Errors, Kind::Command(_)) => true,
        (Tag::Returns | Tag::Errors, _) => false,
        (Tag::Since, _) => definition.since.is_none(),
        _ => true,
    };
    allowed && !(tag.is_single() && before.iter().any(|(known, _)| *known == tag))
}

struct Lines {
    text: String,
}

impl Lines {
    /// Adds a line of comment.
    fn line(&mut self, line: &str) {
        let line = clean(line);
        let line = line.trim_end();
        self.text.push('#');
        if !line.is_empty() {
            self.text.push(' ');
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// Adds a line of a paragraph. A first one that would be taken for something else is moved in by a space.
    fn paragraph_line(&mut self, line: &str, first: bool) {
        let is_tag = |tag: Tag| line.strip_prefix(tag.word()).is_some_and(|rest| rest.starts_with(':'));
        let special = line.starts_with('=')
            || line.starts_with('@') && line.contains(':')
            || line == "Features:"
            || Tag::ALL.into_iter().any(is_tag);
        if first && special { self.line(&format!(" {line}")) } else { self.line(line) }
    }

    /// Adds a section: a head, and text that goes on in lines that are moved in.
    fn section(&mut self, head: &str, text: &str) {
        let text = clean(text);
        let mut lines = text.lines();
        // The first line that is moved in says how far the others must be. Where it is moved in by itself, the text
        // starts below the head.
        let next = text.lines().skip(1).find(|line| !line.trim().is_empty());
        if next.is_some_and(|line| line.starts_with(char::is_whitespace)) {
            self.line(head);
        } else {
            self.line(&format!("{head} {}", lines.next().unwrap_or_default()));
        }
        lines.for_each(|line| self.line(&format!("    {line}")));
    }
}

/// The text without characters that do more than to show.
fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect()
}
