//! Documentation of a schema as rustdoc reads it.

/// The text in lines of at most `width` characters. Paragraphs are filled anew, all else stays.
pub(super) fn filled(doc: &str, width: usize) -> String {
    rendered(doc, width, |text, out| out.push_str(text))
}

/// The same of text that was not written for rustdoc: what that would take for something else, such as a link or a
/// test, is marked as what it is.
pub(super) fn to_rustdoc(doc: &str, width: usize) -> String {
    rendered(doc, width, escape)
}

fn rendered(doc: &str, width: usize, escape: fn(&str, &mut String)) -> String {
    let mut out = String::with_capacity(doc.len() + 16);
    let mut paragraph: Vec<&str> = Vec::new();
    let mut lines = doc.lines().peekable();
    let mut is_start = true;
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            fill(&mut paragraph, width, escape, &mut out);
            out.push_str(line);
            out.push('\n');
            for line in lines.by_ref() {
                out.push_str(line);
                out.push('\n');
                if line.starts_with("```") {
                    break;
                }
            }
        } else if is_start && line.starts_with("    ") {
            // Rustdoc would run it as a test.
            fill(&mut paragraph, width, escape, &mut out);
            out.push_str("```text\n");
            let mut block = vec![line];
            while let Some(next) = lines.next_if(|next| next.is_empty() || next.starts_with("    ")) {
                block.push(next);
            }
            while block.last().is_some_and(|line| line.is_empty()) {
                block.pop();
            }
            for line in block {
                out.push_str(line.strip_prefix("    ").unwrap_or(line));
                out.push('\n');
            }
            out.push_str("```\n\n");
        } else if line.trim().is_empty() {
            fill(&mut paragraph, width, escape, &mut out);
            if !out.is_empty() && !out.ends_with("\n\n") {
                out.push('\n');
            }
        } else if !is_plain(line) {
            fill(&mut paragraph, width, escape, &mut out);
            escape(line, &mut out);
            out.push('\n');
        } else {
            paragraph.push(line);
        }
        is_start = line.trim().is_empty();
    }
    fill(&mut paragraph, width, escape, &mut out);
    out.truncate(out.trim_end().len());
    out
}

/// Whether the line can be a part of a paragraph, not a list's item, a heading, a table.
fn is_plain(line: &str) -> bool {
    let text = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = text.len() < line.len() && text.starts_with(['.', ')']);
    let is_bold = line.starts_with("**");
    !is_numbered && (is_bold || !line.starts_with([' ', '\t', '#', '-', '*', '+', '>', '|', '=', '.', ':']))
}

fn fill(paragraph: &mut Vec<&str>, width: usize, escape: fn(&str, &mut String), out: &mut String) {
    if paragraph.is_empty() {
        return;
    }
    let mut text = String::new();
    let mut source = paragraph.join(" ");
    // The mark that literal text follows, which is in a block of its own here.
    if source.ends_with("::") {
        source.pop();
    }
    escape(&source, &mut text);
    let mut used = 0;
    for word in text.split_whitespace() {
        let len = word.chars().count();
        // A line must not begin with what would make it something else than a part of the paragraph.
        if used > 0 && used + 1 + len > width && is_plain(word) {
            out.push('\n');
            used = 0;
        } else if used > 0 {
            out.push(' ');
            used += 1;
        }
        out.push_str(word);
        used += len;
    }
    out.push('\n');
    paragraph.clear();
}

/// Marks what is outside of code and would be taken for links or HTML.
fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c == '`' {
            let ticks = rest.len() - rest.trim_start_matches('`').len();
            let (fence, inside) = rest.split_at(ticks);
            match inside.find(fence) {
                Some(end) => {
                    let end = ticks + end + ticks;
                    out.push_str(&rest[..end]);
                    rest = &rest[end..];
                }
                None => {
                    out.extend(std::iter::repeat_n("\\`", ticks));
                    rest = inside;
                }
            }
            continue;
        }
        if rest.starts_with("http://") || rest.starts_with("https://") {
            let end = rest
                .find(|c: char| c.is_whitespace() || matches!(c, '>' | ')' | ',' | '`'))
                .unwrap_or(rest.len());
            let url = rest[..end].trim_end_matches(['.', ';', ':']);
            out.push('<');
            out.push_str(url);
            out.push('>');
            rest = &rest[url.len()..];
            continue;
        }
        if matches!(c, '[' | ']' | '<') {
            out.push('\\');
        }
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
}

#[cfg(test)]
mod tests {
    use super::{filled, to_rustdoc};

    #[test]
    fn paragraphs_are_filled() {
        assert_eq!(to_rustdoc("one\ntwo three\n\n\nfour", 8), "one two\nthree\n\nfour");
        assert_eq!(to_rustdoc("a list:\n- one\n- two", 80), "a list:\n- one\n- two");
        assert_eq!(to_rustdoc("eight -9 more", 8), "eight -9\nmore");
        assert_eq!(to_rustdoc("**bold**\ntext", 80), "**bold** text");
    }

    #[test]
    fn code_is_no_test() {
        assert_eq!(to_rustdoc("so::\n\n    -> { }\n\nend", 80), "so:\n\n```text\n-> { }\n```\n\nend");
    }

    #[test]
    fn what_was_written_for_rustdoc_keeps_its_links() {
        assert_eq!(filled("see [`cmd`]\nand <b>", 80), "see [`cmd`] and <b>");
    }

    #[test]
    fn nothing_is_a_link_by_accident() {
        assert_eq!(to_rustdoc("bits [0, 1] of <id>, `[a]`", 80), "bits \\[0, 1\\] of \\<id>, `[a]`");
        assert_eq!(to_rustdoc("see https://qemu.org/.", 80), "see <https://qemu.org/>.");
        assert_eq!(to_rustdoc("it's ``open", 80), "it's \\`\\`open");
    }
}
