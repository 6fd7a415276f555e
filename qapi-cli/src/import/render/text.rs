//! Rust text: lines, documentation, attributes.

use crate::import::options::Options;
use crate::import::plan::Plan;

/// The longest line of documentation.
const DOC_WIDTH: usize = 100;

/// How long things may be that stand in one line, in characters.
#[derive(Clone, Copy, Debug)]
struct Widths {
    line: usize,
    /// What an attribute has between its parentheses.
    attribute: usize,
    array: usize,
    /// What a struct literal has between its braces.
    literal: usize,
}

impl Widths {
    /// Those of rustfmt.
    fn new(options: &Options) -> Widths {
        match options.max_width {
            None => Widths { line: 100, attribute: 70, array: 60, literal: 18 },
            Some(max) => Widths { line: max, attribute: max, array: max, literal: max },
        }
    }
}

/// Text with indentation.
#[derive(Debug)]
pub(super) struct Text {
    out: String,
    depth: usize,
    widths: Widths,
}

impl Text {
    /// Text that starts in the first column.
    pub(super) fn new(plan: &Plan<'_>) -> Text {
        Text::at(0, plan)
    }

    /// Text that starts so many levels in.
    pub(super) fn at(depth: usize, plan: &Plan<'_>) -> Text {
        Text { out: String::new(), depth, widths: Widths::new(plan.options) }
    }

    /// How many bytes there are so far.
    pub(super) fn len(&self) -> usize {
        self.out.len()
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    /// A line; an empty one without indentation.
    pub(super) fn line(&mut self, line: &str) {
        if !line.is_empty() {
            self.out.extend(std::iter::repeat_n(' ', self.depth * 4));
            self.out.push_str(line);
        }
        self.out.push('\n');
    }

    /// Whether the line would not be too long here.
    pub(super) fn fits(&self, line: &str) -> bool {
        self.depth * 4 + line.len() <= self.widths.line
    }

    /// Whether a struct literal of these fields may stand in the line.
    pub(super) fn fits_literal(&self, line: &str, fields: &str) -> bool {
        fields.len() <= self.widths.literal && self.fits(line)
    }

    /// A field whose value is an array. `are_simple`: whether the items are literals, or names without a path.
    pub(super) fn array(&mut self, field: &str, items: &[String], are_simple: bool) {
        let inside = items.join(", ");
        let line = format!("{field}: &[{inside}],");
        if inside.len() <= self.widths.array && self.fits(&line) {
            return self.line(&line);
        }
        let are_short = items.iter().all(|item| item.len() <= SHORT_ITEM);
        self.block(&format!("{field}: &["), "],", |text| {
            if are_simple && are_short {
                return text.fill(&items.iter().map(String::as_str).collect::<Vec<_>>());
            }
            items.iter().for_each(|item| text.line(&format!("{item},")));
        });
    }

    /// Items with commas behind them, as many in a line as it holds.
    pub(super) fn fill(&mut self, items: &[&str]) {
        let mut line = String::new();
        for item in items {
            let longer = format!("{line}{}{item},", if line.is_empty() { "" } else { " " });
            if !line.is_empty() && self.depth * 4 + longer.len() >= self.widths.line {
                self.line(&line);
                line = format!("{item},");
            } else {
                line = longer;
            }
        }
        self.line(&line);
    }

    /// Text that is indented already.
    pub(super) fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// A line that starts a block, the block, the line that ends it.
    pub(super) fn block(&mut self, head: &str, tail: &str, inside: impl FnOnce(&mut Text)) {
        self.line(head);
        self.depth += 1;
        inside(self);
        self.depth -= 1;
        self.line(tail);
    }

    /// Documentation out of a schema: each line behind `///`.
    pub(super) fn doc(&mut self, doc: &str) {
        let text = super::markdown::to_rustdoc(doc, self.doc_width());
        self.comment("///", &text);
    }

    /// Documentation that was written for rustdoc, of the module.
    pub(super) fn module_doc(&mut self, doc: &str) {
        let text = super::markdown::filled(doc, self.doc_width());
        self.comment("//!", &text);
    }

    fn doc_width(&self) -> usize {
        DOC_WIDTH.saturating_sub(self.depth * 4 + 4)
    }

    fn comment(&mut self, marker: &str, text: &str) {
        for line in text.lines() {
            let space = if line.is_empty() { "" } else { " " };
            self.line(&format!("{marker}{space}{line}"));
        }
    }

    /// `#[name(...)]` before an item or a variant, if there is something in it.
    pub(super) fn attribute(&mut self, name: &str, inside: Vec<Meta>) {
        self.attribute_within(0, name, inside);
    }

    /// `#[name(...)]` before a field, if there is something in it.
    pub(super) fn field_attribute(&mut self, name: &str, inside: Vec<Meta>) {
        // Room for the comma behind the field.
        self.attribute_within(1, name, inside);
    }

    fn attribute_within(&mut self, less: usize, name: &str, inside: Vec<Meta>) {
        if inside.is_empty() {
            return;
        }
        let meta = Meta::List(name.to_owned(), inside);
        let mut out = String::from("#[");
        let width = self.widths.line.saturating_sub(self.depth * 4);
        let room = Room { width, list: self.widths.attribute };
        meta.write(&mut out, room, 0, width.saturating_sub("#[".len() + less));
        out.push(']');
        for line in out.lines() {
            self.line(line);
        }
    }
}

/// Items of arrays up to this length share lines.
const SHORT_ITEM: usize = 10;

/// How much room attributes have, as far as it is the same for all of their parts.
#[derive(Clone, Copy)]
struct Room {
    /// From the attribute's indentation on.
    width: usize,
    /// For the items of a list that stand in one line, if they are several.
    list: usize,
}

/// A part of an attribute.
#[derive(Clone, Debug)]
pub(super) enum Meta {
    /// `allow_oob`, `name = "a"`, or any other tokens.
    Word(String),
    /// `name(...)`
    List(String, Vec<Meta>),
}

impl Meta {
    pub(super) fn word(word: impl Into<String>) -> Meta {
        Meta::Word(word.into())
    }

    /// `name = "..."`
    pub(super) fn text(name: &str, text: &str) -> Meta {
        Meta::Word(format!("{name} = {}", literal(text)))
    }

    /// `name(tokens)`
    pub(super) fn argument(name: &str, tokens: impl std::fmt::Display) -> Meta {
        Meta::Word(format!("{name}({tokens})"))
    }

    fn one_line(&self) -> String {
        match self {
            Meta::Word(word) => word.clone(),
            Meta::List(name, inside) => {
                let inside: Vec<_> = inside.iter().map(Meta::one_line).collect();
                format!("{name}({})", inside.join(", "))
            }
        }
    }

    /// Whether rustfmt would leave it in one line with so much room. Each list wants a character more than it has.
    fn fits(&self, room: Room, width: usize) -> bool {
        let Meta::List(name, inside) = self else {
            return self.one_line().len() <= width;
        };
        let Some(width) = width.checked_sub(name.len() + "()]".len()) else { return false };
        let items: usize = inside.iter().map(|meta| meta.one_line().len() + ", ".len()).sum();
        let items = items.saturating_sub(", ".len());
        items <= width
            && (inside.len() == 1 || items <= room.list)
            && inside.iter().all(|meta| meta.fits(room, width))
    }

    /// Writes it as rustfmt would: `indent` is that of its line, `width` how much room is left there.
    fn write(&self, out: &mut String, room: Room, indent: usize, width: usize) {
        let Meta::List(name, inside) = self else {
            return out.push_str(&self.one_line());
        };
        if self.fits(room, width) {
            return out.push_str(&self.one_line());
        }
        out.push_str(name);
        out.push('(');
        if let [only @ Meta::List(..)] = inside.as_slice() {
            only.write(out, room, indent, width.saturating_sub(name.len() + "()]".len()));
        } else {
            let indent = indent + 4;
            for (i, meta) in inside.iter().enumerate() {
                out.push_str(if i > 0 { ",\n" } else { "\n" });
                out.extend(std::iter::repeat_n(' ', indent));
                meta.write(out, room, indent, room.width.saturating_sub(indent + ",".len()));
            }
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', indent - 4));
        }
        out.push(')');
    }
}

/// A string literal.
pub(super) fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '\'' => out.push(c),
            c => out.extend(c.escape_debug()),
        }
    }
    out.push('"');
    out
}
