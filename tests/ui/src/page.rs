//! The page of all diagnostics, made from the cases.

use std::collections::HashSet;
use std::fmt::Write as _;

use super::{Case, Said};

const HEAD: &str = "\
# What the derive says

Every diagnostic of `#[derive(Qapi)]`, each with an example, the rule behind it and its remedy. Lines with `-` are wrong,
lines with `+` are what mends them. The first sentence is QEMU's own where QEMU's schema generator has the rule too, so that
searching for it leads somewhere; what it calls `'data'` are the fields or variants. Names in the sentences differ.

Errors with `E0080` are found when the compiler evaluates a constant: they are rules between several items.

This page is made from the cases in `tests/ui`: `TRYBUILD=overwrite cargo test -p qapi-ui --test page`.
";

/// What each topic is about.
const TOPICS: &[(&str, &str)] = &[
    ("attributes", "Attributes"),
    ("items", "Items"),
    ("types", "Types"),
    ("names", "Names"),
    ("clashes", "Names that meet"),
    ("conditions", "Conditions"),
    ("features", "Features"),
    ("documentation", "Documentation"),
    ("enums", "Enums"),
    ("structs", "Structs"),
    ("unions", "Unions"),
    ("alternates", "Alternates"),
    ("commands", "Commands"),
    ("events", "Events"),
];

/// The page as Markdown.
pub fn page(cases: &[Case]) -> String {
    let mut page = HEAD.to_owned();
    let mut seen = HashSet::new();
    for (topic, title) in TOPICS {
        let of_topic: Vec<&Case> = cases.iter().filter(|case| case.topic == *topic).collect();
        let mut entries = Vec::new();
        // A case that shows nothing else is the better example.
        for several in [false, true] {
            for case in of_topic.iter().filter(|case| (case.said().len() > 1) == several) {
                for said in case.said() {
                    if seen.insert(template(&said.message)) {
                        entries.push(entry(case, &said));
                    }
                }
            }
        }
        let _ = write!(page, "\n## {title}\n");
        page.extend(entries);
    }
    page
}

/// The message without names, by which messages of one kind are known.
pub fn template(message: &str) -> String {
    let mut plain = String::new();
    let mut chars = message.chars();
    while let Some(c) = chars.next() {
        let opens = matches!(c, '\'' | '`') && !plain.ends_with(char::is_alphanumeric);
        plain.push(c);
        if opens {
            chars.by_ref().find(|other| *other == c);
        }
    }
    const KINDS: [&str; 6] = ["enum", "struct", "union", "alternate", "command", "event"];
    plain.split(' ').map(|word| if KINDS.contains(&word) { "…" } else { word }).collect::<Vec<_>>().join(" ")
}

fn entry(case: &Case, said: &Said) -> String {
    let mut text = format!("\n### {}\n\n", said.message);
    let after = |word: &str| said.more.iter().find_map(|line| line.strip_prefix(word).map(str::to_owned));
    if let Some(rule) = after("note: ") {
        let _ = writeln!(text, "Rule: {rule}.\n");
    }
    if let Some(help) = after("help: ") {
        let end = if help.ends_with('?') { "" } else { "." };
        let _ = writeln!(text, "Remedy: {help}{end}\n");
    }
    let _ = writeln!(text, "```diff\n{}```", difference(case));
    text
}

/// The items of the case that something is wrong with, and what they would be.
fn difference(case: &Case) -> String {
    let mut text = String::new();
    let body = case.text.split("\n\n").filter(|item| item.contains("//~") || item.contains("//="));
    for item in body {
        let mut lines: Vec<(char, String)> = Vec::new();
        let mut replacing = false;
        for line in item.lines() {
            if let Some(right) = line.trim_start().strip_prefix("//=") {
                if let Some((mark, _)) = lines.last_mut().filter(|_| !replacing) {
                    *mark = '-';
                }
                replacing = true;
                let indent = line.len() - line.trim_start().len();
                if !right.trim().is_empty() {
                    lines.push(('+', format!("{}{}", " ".repeat(indent), right.trim())));
                }
            } else if !line.starts_with("#![") && !line.starts_with("use ") && !line.starts_with("// vector")
            {
                replacing = false;
                lines.push((' ', line.split("//~").next().unwrap_or_default().trim_end().to_owned()));
            }
        }
        for (mark, line) in lines {
            let _ = writeln!(text, "{mark}{line}");
        }
    }
    text
}
