//! Reading a documentation block.
//!
//! A line is `#` and, after a space, text. Descriptions (`@name: text`) and sections (`Since: text`) go on in
//! lines that are indented, over blank lines too. A line that is not indented starts something new.

use super::{Block, SectionKind, Tag};
use crate::language::diagnostic::Diagnostics;
use crate::language::lexer::{SyntaxError, Token};
use crate::language::parser::Parser;
use crate::language::source::Span;

/// Reads the block whose first line the parser stands on, and goes on to the token behind it.
///
/// Mistakes that leave the structure clear are reported and passed over. What was read before another mistake comes
/// back with that.
pub(in crate::language) fn read<'a>(
    parser: &mut Parser<'a>,
    sink: &mut Diagnostics,
) -> (Block<'a>, Result<(), SyntaxError>) {
    let span = parser.span();
    let mut reader = Reader { parser, sink, block: Block::new(span) };
    let result = reader.block();
    match result {
        Ok(()) => reader.finish(),
        Err(_) => reader.block.incomplete = true,
    }
    (reader.block, result)
}

/// Reads the block as [`read`] does, whatever its form. What cannot be read is left out.
pub(in crate::language) fn read_any<'a>(parser: &mut Parser<'a>) -> (Block<'a>, Result<(), SyntaxError>) {
    let mut sink = Diagnostics::default();
    let span = parser.span();
    let mut reader = Reader { parser, sink: &mut sink, block: Block::new(span) };
    let mut result = reader.block();
    if result.is_err() {
        reader.block.incomplete = true;
        result = reader.skip();
    }
    reader.finish();
    let mut block = reader.block;
    block.sections.retain(|section| !section.text.is_empty());
    (block, result)
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
}

impl<'a> Reader<'_, 'a> {
    fn block(&mut self) -> Result<(), SyntaxError> {
        if self.parser.token() != Token::Comment("##") {
            return self.parser.error("junk after '##' at start of documentation comment");
        }
        let line = self.line()?;
        match line {
            Some(symbol) if symbol.starts_with('@') => self.definition(symbol)?,
            _ => self.free_form(line)?,
        }
        // Behind a block there must not be another comment, unless it is a block too.
        self.parser.advance_to_comment()
    }

    /// Goes on to what follows the block.
    fn skip(&mut self) -> Result<(), SyntaxError> {
        while let Token::Comment(comment) = self.parser.token() {
            if comment.starts_with("##") {
                return self.parser.advance();
            }
            self.parser.advance_to_comment()?;
        }
        Ok(())
    }

    /// The text of the next line.
    fn line(&mut self) -> Result<Line<'a>, SyntaxError> {
        self.parser.advance_to_comment()?;
        let Token::Comment(comment) = self.parser.token() else {
            return self.parser.error("documentation comment must end with '##'");
        };
        if let Some(junk) = comment.strip_prefix("##") {
            return if junk.is_empty() {
                Ok(None)
            } else {
                self.parser.error("junk after '##' at end of documentation comment")
            };
        }
        let text = &comment[1..];
        if text.is_empty() {
            Ok(Some(text))
        } else if let Some(text) = text.strip_prefix(' ') {
            Ok(Some(text.trim_end()))
        } else {
            self.parser.error("missing space after #")
        }
    }

    fn definition(&mut self, first: &'a str) -> Result<(), SyntaxError> {
        let Some(symbol) = first[1..].strip_suffix(':') else {
            return self.parser.error("line should end with ':'");
        };
        if symbol.is_empty() {
            return self.parser.error("name required after '@'");
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
                    return self.parser.error(format!("description of '@{name}:' follows a section"));
                }
                members_done = true;
                self.descriptions(name, rest, Described::Member)?
            } else if let Some((tag, rest)) = tagged(text) {
                members_done = true;
                self.tagged(tag, rest)?
            } else if is_heading(text) {
                return self.parser.error("unexpected '=' markup in definition documentation");
            } else {
                self.paragraph(text)?
            };
        }
        Ok(())
    }

    fn features(&mut self) -> Result<Line<'a>, SyntaxError> {
        if self.block.has_features() {
            return self.parser.error("duplicated 'Features:' line");
        }
        let mut line = self.line()?;
        while line == Some("") {
            line = self.line()?;
        }
        match line.and_then(described) {
            Some((name, rest)) => self.descriptions(name, rest, Described::Feature),
            None => self.parser.error("feature descriptions expected"),
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
                self.sink.error(span, "invalid parameter name");
            } else if known.is_some() {
                self.sink.error(span, format!("'{name}' parameter name duplicated"));
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
            self.sink.error(span, format!("duplicated '{}' section", tag.word()));
        }
        self.start(SectionKind::Tagged(tag), span, rest);
        self.indented()
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
        self.append(&first[indent..]);
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
                    return self.parser.error(message);
                }
                return Ok(line);
            }
            self.append(text.get(indent..).unwrap_or(text.trim_start()));
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
        let mut first = true;
        while let Some(text) = line {
            if let Some((name, _)) = described(text) {
                return self.parser.error(format!("'@{name}:' not allowed in free-form documentation"));
            }
            if !first && is_heading(text) {
                return self.parser.error("'=' heading must come first in a comment block");
            }
            self.append(text);
            line = self.line()?;
            first = false;
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
        for section in &mut self.block.sections {
            section.text = section.text.trim_matches('\n').to_owned();
            if !section.text.is_empty() {
                continue;
            }
            let tag = match section.kind {
                SectionKind::Plain => continue,
                SectionKind::Member(name) | SectionKind::Feature(name) => format!("@{name}"),
                SectionKind::Tagged(tag) => tag.word().to_owned(),
            };
            self.sink.error(section.span, format!("text required after '{tag}:'"));
        }
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

/// Whether the line is a heading. A line of nothing but `=` underlines one, as later releases do.
fn is_heading(line: &str) -> bool {
    line.starts_with('=') && !line.bytes().all(|b| matches!(b, b'=' | b' '))
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
