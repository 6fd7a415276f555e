//! Rust text: lines, documentation, attributes.

/// The longest line.
const WIDTH: usize = 110;

/// The longest line of documentation.
const DOC_WIDTH: usize = 100;

/// Text with indentation.
#[derive(Debug, Default)]
pub(super) struct Text {
    out: String,
    depth: usize,
}

impl Text {
    /// Text that starts so many levels in.
    pub(super) fn at(depth: usize) -> Text {
        Text { out: String::new(), depth }
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
        self.depth * 4 + line.len() <= WIDTH
    }

    /// Items with commas behind them, as many in a line as it holds.
    pub(super) fn fill(&mut self, items: &[&str]) {
        let mut line = String::new();
        for item in items {
            let longer = format!("{line}{}{item},", if line.is_empty() { "" } else { " " });
            if !line.is_empty() && self.depth * 4 + longer.len() >= WIDTH {
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

    /// Documentation: each line behind `marker`, which is `///` or `//!`.
    pub(super) fn doc(&mut self, marker: &str, doc: &str) {
        let width = DOC_WIDTH.saturating_sub(self.depth * 4 + marker.len() + 1);
        for line in super::markdown::to_rustdoc(doc, width).lines() {
            let space = if line.is_empty() { "" } else { " " };
            self.line(&format!("{marker}{space}{line}"));
        }
    }

    /// `#[name(...)]` before an item or a variant, if there is something in it.
    pub(super) fn attribute(&mut self, name: &str, inside: Vec<Meta>) {
        self.attribute_within(WIDTH, name, inside);
    }

    /// `#[name(...)]` before a field, if there is something in it.
    pub(super) fn field_attribute(&mut self, name: &str, inside: Vec<Meta>) {
        self.attribute_within(WIDTH - 1, name, inside);
    }

    fn attribute_within(&mut self, width: usize, name: &str, inside: Vec<Meta>) {
        if inside.is_empty() {
            return;
        }
        let meta = Meta::List(name.to_owned(), inside);
        let mut out = String::from("#[");
        meta.write(&mut out, width.saturating_sub(self.depth * 4), 0, 2, 1);
        out.push(']');
        for line in out.lines() {
            self.line(line);
        }
    }
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

    /// Writes it as rustfmt would, in lines of this width: `used` is how many characters the line has behind
    /// its indentation, `closing` how many follow at least.
    fn write(&self, out: &mut String, width: usize, indent: usize, used: usize, closing: usize) {
        let line = self.one_line();
        let Meta::List(name, inside) = self else {
            return out.push_str(&line);
        };
        if indent + used + line.len() + closing <= width {
            return out.push_str(&line);
        }
        out.push_str(name);
        out.push('(');
        if let [only @ Meta::List(..)] = inside.as_slice() {
            only.write(out, width, indent, used + name.len() + 1, closing + 1);
        } else {
            for (i, meta) in inside.iter().enumerate() {
                let more = i + 1 < inside.len();
                out.push('\n');
                out.extend(std::iter::repeat_n(' ', indent + 4));
                meta.write(out, width, indent + 4, 0, usize::from(more));
                out.push_str(if more { "," } else { "" });
            }
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', indent));
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
