//! The page of all diagnostics, made from the cases.

use std::collections::HashSet;
use std::fmt::Write as _;

use super::{Case, Said};

const HEAD: &str = "\
# What the derive says

Every diagnostic of `#[derive(Qapi)]`, each with an example, the rule behind it and its remedy. Lines with `-` are wrong,
lines with `+` are what mends them. The first sentence is QEMU's own where QEMU's schema generator has the rule too, so that
searching for it leads somewhere, unless these are words of QEMU's schema language that Rust does not have; what it calls
`'data'` are the fields or variants. Names in the sentences differ.

Errors with `E0080` are found when the compiler evaluates a constant: they are rules between several items.

This page is made from the cases in `tests/ui` and `tests/ui-rustc`: `TRYBUILD=overwrite cargo test -p qapi-ui --test page`.
";

const OF_COMPILER: &str = "
## In the compiler's own words

What Rust itself refuses before the derive could say more. These sentences change with the compiler's version.
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

/// The page as Markdown. `of_compiler` are cases whose words are the compiler's.
pub fn page(cases: &[Case], of_compiler: &[Case]) -> String {
    let mut page = HEAD.to_owned();
    let mut seen = HashSet::new();
    for (topic, title) in TOPICS {
        let of_topic: Vec<&Case> = cases.iter().filter(|case| case.topic == *topic).collect();
        let _ = write!(page, "\n## {title}\n");
        page.extend(entries(&of_topic, &mut seen));
    }
    page.push_str(OF_COMPILER);
    page.extend(entries(&of_compiler.iter().collect::<Vec<_>>(), &mut seen));
    page
}

/// One entry for each kind of message that was not `seen` before.
fn entries(cases: &[&Case], seen: &mut HashSet<String>) -> Vec<String> {
    let mut entries = Vec::new();
    // A case that shows nothing else is the better example.
    for several in [false, true] {
        for case in cases.iter().filter(|case| (case.said().len() > 1) == several) {
            for said in case.said() {
                if seen.insert(template(&said.message)) {
                    entries.push(entry(case, &said));
                }
            }
        }
    }
    entries
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
    let mut words: Vec<&str> = plain.split(' ').collect();
    for i in 0..words.len() {
        // Objects that contain themselves are named without quotes.
        if KINDS.contains(&words[i]) || i > 0 && words[i - 1] == "object" {
            words[i] = "…";
        }
    }
    words.join(" ")
}

fn entry(case: &Case, said: &Said) -> String {
    let mut text = format!("\n### {}\n\n", said.message);
    let after = |word: &str| said.more.iter().find_map(|line| line.strip_prefix(word).map(str::to_owned));
    if let Some(rule) = after("note: ") {
        let _ = writeln!(text, "Rule: {rule}.\n");
    }
    for help in said.more.iter().filter_map(|line| line.strip_prefix("help: ")) {
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
