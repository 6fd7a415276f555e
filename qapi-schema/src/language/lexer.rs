//! Text to tokens.

use super::source::{FileId, Span};
use crate::Arena;

/// What a schema file consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    ObjectOpen,
    ObjectClose,
    ListOpen,
    ListClose,
    Colon,
    Comma,
    /// A string without its quotes, escapes resolved.
    Text(&'a str),
    Bool(bool),
    /// A comment up to the end of its line, with its `#`.
    Comment(&'a str),
    /// There is nothing more.
    End,
}

/// A mistake that makes a file unreadable from there on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SyntaxError {
    pub(super) span: Span,
    pub(super) message: String,
    pub(super) help: Option<&'static str>,
}

impl SyntaxError {
    pub(super) fn new(span: Span, message: impl Into<String>) -> SyntaxError {
        SyntaxError { span, message: message.into(), help: None }
    }
}

/// Reads tokens off a text, which must end with a newline.
#[derive(Clone, Debug)]
pub(super) struct Lexer<'a> {
    arena: &'a Arena,
    file: FileId,
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(arena: &'a Arena, file: FileId, text: &'a str) -> Lexer<'a> {
        Lexer { arena, file, text, at: 0 }
    }

    /// The next token. Comments that do not start with `##` count only where `comments` is set.
    pub(super) fn next(&mut self, comments: bool) -> Result<(Token<'a>, Span), SyntaxError> {
        let bytes = self.text.as_bytes();
        loop {
            let start = self.at;
            let Some(&byte) = bytes.get(start) else {
                // The end is shown where the last line ends.
                let end = self.text.len().saturating_sub(1);
                return Ok((Token::End, self.span(end, end)));
            };
            self.at += 1;
            let token = match byte {
                b'{' => Token::ObjectOpen,
                b'}' => Token::ObjectClose,
                b'[' => Token::ListOpen,
                b']' => Token::ListClose,
                b':' => Token::Colon,
                b',' => Token::Comma,
                b'\'' => Token::Text(self.string(start)?),
                b'#' => {
                    let line = self.text[start..].find('\n').map_or(self.text.len(), |i| start + i);
                    self.at = line;
                    let comment = &self.text[start..line];
                    if !comments && !comment.starts_with("##") {
                        continue;
                    }
                    Token::Comment(comment)
                }
                b' ' | b'\n' => continue,
                // A keyword ends where it ends: what follows it is a token of its own.
                b't' if self.text[start..].starts_with("true") => {
                    self.at = start + 4;
                    Token::Bool(true)
                }
                b'f' if self.text[start..].starts_with("false") => {
                    self.at = start + 5;
                    Token::Bool(false)
                }
                _ => {
                    self.space_or_stray(start)?;
                    continue;
                }
            };
            return Ok((token, self.span(start, self.at)));
        }
    }

    /// Moves to the next line that may start something new at the top level: one with a brace or a
    /// documentation comment in its first column.
    pub(super) fn recover(&mut self) {
        let rest = &self.text[self.at.min(self.text.len())..];
        let found = [rest.find("\n{"), rest.find("\n##\n# @")].into_iter().flatten().min();
        self.at = found.map_or(self.text.len(), |i| self.text.len() - rest.len() + i + 1);
    }

    /// Whether nothing stands before the span in its line.
    pub(super) fn starts_line(&self, span: Span) -> bool {
        let start = span.start as usize;
        start == 0 || self.text.as_bytes().get(start - 1) == Some(&b'\n')
    }

    fn span(&self, start: usize, end: usize) -> Span {
        // Files are much smaller than 4 GiB.
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Span { file: self.file, start: offset(start), end: offset(end) }
    }

    fn error<T>(&self, start: usize, end: usize, message: impl Into<String>) -> Result<T, SyntaxError> {
        Err(SyntaxError::new(self.span(start, end), message))
    }

    /// Reads the string whose opening quote is at `start`.
    fn string(&mut self, start: usize) -> Result<&'a str, SyntaxError> {
        let body = start + 1;
        let bytes = self.text.as_bytes();
        let mut unescaped: Option<String> = None;
        let mut at = body;
        loop {
            let byte = bytes.get(at).copied().unwrap_or(b'\n');
            match byte {
                b'\n' => {
                    self.at = at;
                    return self.error(start, at, "missing terminating \"'\"");
                }
                b'\'' => {
                    self.at = at + 1;
                    return Ok(match unescaped {
                        None => &self.text[body..at],
                        Some(text) => self.arena.text(&text),
                    });
                }
                b'\\' => {
                    let next = self.text[at + 1..].chars().next().unwrap_or('\n');
                    let end = at + 1 + next.len_utf8();
                    if next == '\n' {
                        self.at = at + 1;
                        return self.error(start, at + 1, "missing terminating \"'\"");
                    }
                    if next != '\\' {
                        self.at = end;
                        return self.error(at, end, format!("unknown escape \\{}", printable(next)));
                    }
                    unescaped.get_or_insert_with(|| self.text[body..at].to_owned()).push('\\');
                    at = end;
                    continue;
                }
                0x20..0x7f => {
                    if let Some(text) = &mut unescaped {
                        text.push(char::from(byte));
                    }
                }
                _ => {
                    let len = self.text[at..].chars().next().map_or(1, char::len_utf8);
                    self.at = at + len;
                    return self.error(at, at + len, "funny character in string");
                }
            }
            at += 1;
        }
    }

    /// Passes a space that is none of the usual ones, or says what does not belong here.
    fn space_or_stray(&mut self, start: usize) -> Result<(), SyntaxError> {
        let rest = &self.text[start..];
        if let Some(space) = rest.chars().next().filter(|&c| is_space(c)) {
            self.at = start + space.len_utf8();
            return Ok(());
        }
        let len = rest
            .find(|c: char| is_space(c) || matches!(c, '[' | ']' | '{' | '}' | ':' | ',' | '\''))
            .unwrap_or(rest.len());
        self.at = start + len;
        let mut shown: String = rest[..len].chars().take(SHOWN).map(printable).collect();
        if rest[..len].chars().nth(SHOWN).is_some() {
            shown.push_str("...");
        }
        let error = SyntaxError::new(self.span(start, start + len), format!("stray '{shown}'"));
        Err(SyntaxError { help: advice(&rest[..len]), ..error })
    }
}

/// What to write instead of something that does not belong, where that is clear.
fn advice(stray: &str) -> Option<&'static str> {
    if stray.starts_with('\u{feff}') {
        Some("the file starts with a byte order mark: save it without")
    } else if stray.starts_with('"') {
        Some("strings stand between single quotes")
    } else if stray.starts_with("//") || stray.starts_with("/*") {
        Some("comments start with '#'")
    } else if stray == "null" || stray.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
        Some("values are strings, 'true', 'false', lists and objects")
    } else {
        None
    }
}

/// How many characters of something that does not belong are shown.
const SHOWN: usize = 60;

/// The spaces of Python, which are those of Unicode and four separators.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\x1c'..='\x1f')
}

/// The character, or a stand-in for one that would upset a terminal.
fn printable(c: char) -> char {
    if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Result<Vec<String>, String> {
        let arena = Arena::new();
        let mut lexer = Lexer::new(&arena, FileId(0), text);
        let mut all = Vec::new();
        loop {
            let (token, _) = lexer.next(false).map_err(|e| format!("{}: {}", e.span.start, e.message))?;
            if token == Token::End {
                return Ok(all);
            }
            all.push(format!("{token:?}"));
        }
    }

    #[test]
    fn all_kinds() {
        let all = tokens("# gone\n{ 'a\\\\b': [true,false] }\n## kept\n").expect("it is well-formed");
        let expected = [
            "ObjectOpen",
            r#"Text("a\\b")"#,
            "Colon",
            "ListOpen",
            "Bool(true)",
            "Comma",
            "Bool(false)",
            "ListClose",
            "ObjectClose",
            r###"Comment("## kept")"###,
        ];
        assert_eq!(all, expected);
    }

    #[test]
    fn mistakes() {
        for (text, error) in [
            ("'a\n", "0: missing terminating \"'\""),
            ("'a\\\n", "0: missing terminating \"'\""),
            ("'\\x61'\n", "1: unknown escape \\x"),
            ("'a\u{e9}'\n", "2: funny character in string"),
            ("'a\tb'\n", "2: funny character in string"),
            ("{ foo: 1 }\n", "2: stray 'foo'"),
            ("trueish\n", "4: stray 'ish'"),
            ("\u{e9}\u{1b}[31m\n", "0: stray '\u{e9}\u{fffd}'"),
        ] {
            assert_eq!(tokens(text), Err(error.to_owned()), "{text:?}");
        }
    }

    #[test]
    fn long_garbage_is_cut() {
        let error = tokens(&format!("{}\n", "x".repeat(100_000))).expect_err("garbage");
        assert!(error.len() < 100, "{error}");
    }
}
