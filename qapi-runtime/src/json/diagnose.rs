//! What exactly is wrong with a text that could not be indexed.

use std::borrow::Cow;
use std::collections::HashSet;
use std::iter::Peekable;

use super::escape::{self, StringError};
use super::index::Index;
use super::lexer::{Event, Lexer, Token, Tokens};
use crate::{Error, stack};

/// Where the text of a parse error is cut, in bytes.
const MAX_TEXT: usize = 1023;

/// Indexes a text that should be one JSON value. Gives the text, which is not the same one only where it is
/// not UTF-8 but still right: C0 80 stands for U+0000.
pub(super) fn decode<'a>(index: &mut Index, text: &'a [u8]) -> Result<Cow<'a, str>, Error> {
    if index.is_one_value(text)
        && let Ok(text) = std::str::from_utf8(text)
    {
        return Ok(Cow::Borrowed(text));
    }
    let mut lexer = Lexer::default();
    let mut next = || lexer.run(text).or_else(|| lexer.end(text));
    match next() {
        None => Err(Error::generic("Expecting a JSON value")),
        Some(Event::Error(error)) => Err(error),
        Some(Event::Message(start, end)) => {
            let message = message(index, text.get(start..end).unwrap_or_default())?;
            match next() {
                None => Ok(message),
                Some(_) => Err(Error::generic("Expecting at most one JSON value")),
            }
        }
    }
}

/// Indexes the text of one message of which nothing is known but that it consists of tokens.
pub(super) fn message<'a>(index: &mut Index, text: &'a [u8]) -> Result<Cow<'a, str>, Error> {
    if index.scan(text, true).is_some()
        && let Ok(text) = std::str::from_utf8(text)
    {
        return Ok(Cow::Borrowed(text));
    }
    Parser { tokens: Tokens::new(text).peekable() }.value()?;
    let text = without_long_nul(text);
    if index.scan(text.as_bytes(), true).is_some() {
        return Ok(Cow::Owned(text));
    }
    // Not reached as long as the two readers agree about what is right.
    Err(Error::generic("JSON parse error"))
}

/// The text with U+0000 as an escape where it was C0 80.
fn without_long_nul(text: &[u8]) -> String {
    let mut parts = Vec::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(at) = memchr::memmem::find(rest, b"\xc0\x80") {
        let (before, after) = rest.split_at(at);
        parts.extend_from_slice(before);
        parts.extend_from_slice(b"\\u0000");
        rest = after.get(2..).unwrap_or_default();
    }
    parts.extend_from_slice(rest);
    String::from_utf8_lossy(&parts).into_owned()
}

fn error(text: &str) -> Error {
    let mut end = text.len().min(MAX_TEXT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    Error::generic(format!("JSON parse error, {}", text.get(..end).unwrap_or(text)))
}

/// Reads a message to find its first error, in the order in which QEMU looks at things.
struct Parser<'a> {
    tokens: Peekable<Tokens<'a>>,
}

impl Parser<'_> {
    fn next(&mut self) -> Result<Token, Error> {
        self.tokens.next().map(|(token, _)| token).ok_or_else(|| error("premature EOI"))
    }

    fn peek(&mut self) -> Result<Token, Error> {
        self.tokens.peek().map(|(token, _)| *token).ok_or_else(|| error("premature EOI"))
    }

    /// A value; its text if it is a string.
    fn value(&mut self) -> Result<Option<String>, Error> {
        match self.peek()? {
            Token::OpenObject => stack::grow(|| self.object()).map(|()| None),
            Token::OpenArray => stack::grow(|| self.array()).map(|()| None),
            Token::Integer | Token::Real => self.next().map(|_| None),
            Token::Keyword | Token::String => match self.tokens.next() {
                Some((Token::String, text)) => string(text).map(Some),
                Some((_, b"true" | b"false" | b"null")) | None => Ok(None),
                Some((_, word)) => {
                    Err(error(&format!("invalid keyword '{}'", String::from_utf8_lossy(word))))
                }
            },
            Token::CloseObject | Token::CloseArray | Token::Colon | Token::Comma => {
                Err(error("expecting value"))
            }
        }
    }

    fn object(&mut self) -> Result<(), Error> {
        let mut keys = HashSet::new();
        self.next()?;
        if self.peek()? == Token::CloseObject {
            return self.next().map(|_| ());
        }
        loop {
            let key = self.value()?.ok_or_else(|| error("key is not a string in object"))?;
            if self.next()? != Token::Colon {
                return Err(error("missing : in object pair"));
            }
            self.value()?;
            if !keys.insert(key) {
                return Err(error("duplicate key"));
            }
            match self.next()? {
                Token::CloseObject => return Ok(()),
                Token::Comma => {}
                _ => return Err(error("expected separator in dict")),
            }
        }
    }

    fn array(&mut self) -> Result<(), Error> {
        self.next()?;
        if self.peek()? == Token::CloseArray {
            return self.next().map(|_| ());
        }
        loop {
            self.value()?;
            match self.next()? {
                Token::CloseArray => return Ok(()),
                Token::Comma => {}
                _ => return Err(error("expected separator in list")),
            }
        }
    }
}

/// The text of a string, given the token.
fn string(token: &[u8]) -> Result<String, Error> {
    let raw = token.get(1..token.len().saturating_sub(1)).unwrap_or_default();
    escape::unescape(raw).map_err(|wrong| match wrong {
        StringError::Escape => error("invalid escape sequence in string"),
        StringError::Utf8 => error("invalid UTF-8 sequence in string"),
        StringError::Character(from, to) => {
            let shown = token.get(from + 1..token.len().min(to + 1)).unwrap_or_default();
            error(&format!("{} is not a valid Unicode character", String::from_utf8_lossy(shown)))
        }
    })
}
