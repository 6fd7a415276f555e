//! Reading a documentation block.
//!
//! A line is `#` and, after a space, text. Descriptions (`@name: text`) and sections (`Since: text`) go on in
//! lines that are indented, over blank lines too. A line that is not indented starts something new.

use super::{Block, SectionKind, Tag};
use crate::language::diagnostic::Diagnostics;
use crate::language::lexer::{SyntaxError, Token, is_space};
use crate::language::parser::Parser;
use crate::language::source::Span;

/// Reads the block whose first line the parser stands on, and goes on to the token behind it.
///
/// Mistakes that leave the structure clear are reported and passed over. What was read before another mistake comes
/// back with that. If `lenient`, none is a mistake: the block is taken for what can be understood of it, as it needs
/// to be with schemas that were written for other releases of QEMU's generator.
pub(in crate::language) fn read<'a>(
    parser: &mut Parser<'a>,
    sink: &mut Diagnostics,
    lenient: bool,
) -> (Block<'a>, Result<(), SyntaxError>) {
    let span = parser.span();
    let mut reader = Reader { parser, sink, block: Block::new(span), lenient };
    let result = reader.block();
    match result {
        Ok(()) => reader.finish(),
        Err(_) => reader.block.incomplete = true,
    }
    (reader.block, result)
}

/// What a description is of.
#[derive(Clone, Copy)]
enum Described {
    Member,
    Feature,
}

/// A line of text; `None` is the end of the block.
type Line<'a> = Option<&'a str>;

struct Reader<'p, 'a> {
    parser: &'p mut Parser<'a>,
    sink: &'p mut Diagnostics,
    block: Block<'a>,
    lenient: bool,
}

impl<'a> Reader<'_, 'a> {
    /// Notes a mistake that ends the reading of the block, unless that is lenient.
    fn mistake(&self, message: impl Into<String>) -> Result<(), SyntaxError> {
        if self.lenient { Ok(()) } else { self.parser.error(message) }
    }

    /// Notes a mistake that does not.
    fn slip(&mut self, span: Span, message: impl Into<String>) {
        if !self.lenient {
            self.sink.error(span, message);
        }
    }

    fn block(&mut self) -> Result<(), SyntaxError> {
        if self.parser.token() != Token::Comment("##") {
            self.mistake("junk after '##' at start of documentation comment")?;
            // A comment, then, and not a block.
            return self.parser.advance();
        }
        let line = self.line()?;
        match line {
            Some(symbol) if symbol.starts_with('@') => self.definition(symbol)?,
            _ => self.free_form(line)?,
        }
        if self.lenient {
            // It may have ended without a last line.
            return if matches!(self.parser.token(), Token::Comment(_)) {
                self.parser.advance()
            } else {
                Ok(())
            };
        }
        // Behind a block there must not be another comment, unless it is a block too.
        self.parser.advance_to_comment()
    }

    /// The text of the next line.
    fn line(&mut self) -> Result<Line<'a>, SyntaxError> {
        self.parser.advance_to_comment()?;
        let Token::Comment(comment) = self.parser.token() else {
            self.mistake("documentation comment must end with '##'")?;
            return Ok(None);
        };
        if let Some(junk) = comment.strip_prefix("##") {
            if !junk.is_empty() {
                self.mistake("junk after '##' at end of documentation comment")?;
            }
            return Ok(None);
        }
        let text = &comment[1..];
        if text.is_empty() {
            Ok(Some(text))
        } else if let Some(text) = text.strip_prefix(' ') {
            Ok(Some(text.trim_end_matches(is_space)))
        } else {
            self.mistake("missing space after #")?;
            Ok(Some(text.trim_end_matches(is_space)))
        }
    }

    fn definition(&mut self, first: &'a str) -> Result<(), SyntaxError> {
        let Some(symbol) = first[1..].strip_suffix(':') else {
            self.mistake("line should end with ':'")?;
            return self.free_form(Some(first));
        };
        if symbol.is_empty() {
            self.mistake("name required after '@'")?;
        }
        self.block.symbol = Some(symbol);
        let mut line = self.line()?;
        let mut members_done = false;
        while let Some(text) = line {
            line = if text.is_empty() {
                self.line()?
            } else if text == "Features:" {
                members_done = true;
                self.features()?
            } else if let Some((name, rest)) = described(text) {
                if members_done {
                    self.mistake(format!("description of '@{name}:' follows a section"))?;
                }
                members_done = true;
                self.descriptions(name, rest, Described::Member)?
            } else if let Some((tag, rest)) = tagged(text) {
                members_done = true;
                self.tagged(tag, rest)?
            } else {
                if text.starts_with('=') {
                    self.mistake("unexpected '=' markup in definition documentation")?;
                }
                self.paragraph(text)?
            };
        }
        Ok(())
    }

    fn features(&mut self) -> Result<Line<'a>, SyntaxError> {
        if self.block.has_features() {
            self.mistake("duplicated 'Features:' line")?;
        }
        let mut line = self.line()?;
        while line == Some("") {
            line = self.line()?;
        }
        match line.and_then(described) {
            Some((name, rest)) => self.descriptions(name, rest, Described::Feature),
            None => {
                self.mistake("feature descriptions expected")?;
                Ok(line)
            }
        }
    }

    /// Reads descriptions, of which the first is of `name` and starts with `rest`, as long as one follows another.
    fn descriptions(
        &mut self,
        mut name: &'a str,
        mut rest: &'a str,
        what: Described,
    ) -> Result<Line<'a>, SyntaxError> {
        loop {
            let span = self.parser.span();
            let (kind, known) = match what {
                Described::Member => (SectionKind::Member(name), self.block.member(name)),
                Described::Feature => (SectionKind::Feature(name), self.block.feature(name)),
            };
            if name.is_empty() {
                self.slip(span, "invalid parameter name");
            } else if known.is_some() {
                self.slip(span, format!("'{name}' parameter name duplicated"));
            }
            self.start(kind, span, rest);
            let line = self.indented()?;
            match line.and_then(described) {
                Some(next) => (name, rest) = next,
                None => return Ok(line),
            }
        }
    }

    fn tagged(&mut self, tag: Tag, rest: &'a str) -> Result<Line<'a>, SyntaxError> {
        let span = self.parser.span();
        if tag.is_single() && self.block.tagged(tag).is_some() {
            self.slip(span, format!("duplicated '{}' section", tag.word()));
        }
        self.start(SectionKind::Tagged(tag), span, rest);
        let line = self.indented()?;
        match line {
            // Earlier releases did not move their examples in.
            Some(text) if self.lenient && self.is_open() && !self.starts_something(text) => self.rest(text),
            _ => Ok(line),
        }
    }

    /// Whether the last section has no text yet.
    fn is_open(&self) -> bool {
        self.block.sections.last().is_some_and(|section| section.text.trim().is_empty())
    }

    fn starts_something(&self, line: &str) -> bool {
        line == "Features:" || described(line).is_some() || tagged(line).is_some()
    }

    /// Reads lines from this one on up to what starts something new.
    fn rest(&mut self, mut text: &'a str) -> Result<Line<'a>, SyntaxError> {
        loop {
            self.append(text);
            match self.line()? {
                Some(next) if !self.starts_something(next) => text = next,
                line => return Ok(line),
            }
        }
    }

    /// Reads the indented lines that belong to the section that was started last. Answers with the first line that
    /// does not.
    fn indented(&mut self) -> Result<Line<'a>, SyntaxError> {
        let mut line = self.line()?;
        while line == Some("") {
            self.append("");
            line = self.line()?;
        }
        let Some(first) = line else { return Ok(None) };
        let indent = indent_of(first);
        if indent == 0 {
            return Ok(line);
        }
        self.append(unindented(first, indent));
        let mut second = true;
        loop {
            line = self.line()?;
            let Some(text) = line else { return Ok(None) };
            if described(text).is_some() {
                return Ok(line);
            }
            if !text.is_empty() && indent_of(text) < indent {
                // A section may be followed by something else without a blank line between, but a second line
                // that is out of step is more likely a slip.
                if second {
                    let message = format!("unexpected de-indent (expected at least {indent} spaces)");
                    self.mistake(message)?;
                }
                return Ok(line);
            }
            self.append(unindented(text, indent));
            second = false;
        }
    }

    fn paragraph(&mut self, first: &'a str) -> Result<Line<'a>, SyntaxError> {
        match self.block.sections.last_mut() {
            Some(last) if last.kind == SectionKind::Plain => last.text.push('\n'),
            _ => {
                let span = self.parser.span();
                self.start(SectionKind::Plain, span, "");
            }
        }
        self.append(first);
        loop {
            let line = self.line()?;
            match line {
                None | Some("") => return Ok(line),
                Some(text) => self.append(text),
            }
        }
    }

    fn free_form(&mut self, mut line: Line<'a>) -> Result<(), SyntaxError> {
        let span = self.parser.span();
        self.start(SectionKind::Plain, span, "");
        let mut previous = None;
        while let Some(text) = line {
            if let Some((name, _)) = described(text) {
                self.mistake(format!("'@{name}:' not allowed in free-form documentation"))?;
            }
            if text.starts_with('=') && previous.is_some_and(|previous| !underlines(text, previous)) {
                self.mistake("'=' heading must come first in a comment block")?;
            }
            self.append(text);
            previous = Some(text);
            line = self.line()?;
        }
        Ok(())
    }

    fn start(&mut self, kind: SectionKind<'a>, span: Span, text: &str) {
        self.block.start(kind, span);
        if !text.is_empty() {
            self.append(text);
        }
    }

    fn append(&mut self, line: &str) {
        if let Some(section) = self.block.sections.last_mut() {
            section.text.push_str(line);
            section.text.push('\n');
        }
    }

    /// Strips blank lines off all sections, and finds those without text.
    fn finish(&mut self) {
        let mut slips = Vec::new();
        for section in &mut self.block.sections {
            section.text = section.text.trim_matches('\n').to_owned();
            let tag = match section.kind {
                SectionKind::Member(name) | SectionKind::Feature(name) => format!("@{name}"),
                SectionKind::Tagged(tag) => tag.word().to_owned(),
                SectionKind::Plain => continue,
            };
            if section.text.is_empty() {
                slips.push((section.span, format!("text required after '{tag}:'")));
            }
        }
        slips.into_iter().for_each(|(span, message)| self.slip(span, message));
    }
}

/// Takes apart `@name: text`.
fn described(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.strip_prefix('@')?.split_once(':')?;
    Some((name, rest.trim_start_matches(' ')))
}

/// Takes apart `Since: text`.
fn tagged(line: &str) -> Option<(Tag, &str)> {
    Tag::ALL.into_iter().find_map(|tag| {
        let rest = line.strip_prefix(tag.word())?.strip_prefix(':')?;
        Some((tag, rest.trim_start_matches(' ')))
    })
}

/// Whether the line makes a heading of the one before it, as later releases of QEMU write them.
fn underlines(line: &str, previous: &str) -> bool {
    let is_title = !previous.is_empty() && !previous.starts_with('=');
    is_title && line.len() >= previous.chars().count().max(3) && line.bytes().all(|b| b == b'=')
}

/// How many spaces the line starts with.
fn indent_of(line: &str) -> usize {
    line.chars().take_while(|&c| is_space(c)).count()
}

/// The line without so many of the characters that it starts with.
fn unindented(line: &str, indent: usize) -> &str {
    line.char_indices().nth(indent).map_or("", |(at, _)| &line[at..])
}
