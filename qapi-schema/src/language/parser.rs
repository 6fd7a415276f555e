//! Tokens to expressions.

use std::collections::HashSet;

use super::lexer::{Lexer, SyntaxError, Token};
use super::source::{FileId, Span};
use super::value::{Entry, Object, Value, ValueKind};
use crate::Arena;

/// How deeply expressions may nest. No schema needs more than a dozen levels; conditions alone can be nested at
/// will.
pub(super) const DEEPEST: usize = 200;

/// Up to this many entries, looking through them beats hashing.
const FEW: usize = 16;

/// Reads expressions off a file.
#[derive(Clone, Debug)]
pub(super) struct Parser<'a> {
    lexer: Lexer<'a>,
    token: Token<'a>,
    span: Span,
    depth: usize,
    arena: &'a Arena,
    /// The values and the entries of the lists and objects that are not complete yet.
    values: Vec<Value<'a>>,
    entries: Vec<Entry<'a>>,
    /// What was wrong with the token behind an expression that is complete.
    after: Result<(), SyntaxError>,
}

impl<'a> Parser<'a> {
    /// A parser that stands before the first token.
    pub(super) fn new(arena: &'a Arena, file: FileId, text: &'a str) -> Parser<'a> {
        let span = Span { file, start: 0, end: 0 };
        Parser {
            lexer: Lexer::new(arena, file, text),
            token: Token::End,
            span,
            depth: 0,
            arena,
            values: Vec::new(),
            entries: Vec::new(),
            after: Ok(()),
        }
    }

    /// The token that it stands on.
    pub(super) fn token(&self) -> Token<'a> {
        self.token
    }

    /// The place of that token.
    pub(super) fn span(&self) -> Span {
        self.span
    }

    /// Goes on to the next token. Comments other than `##` are passed over.
    pub(super) fn advance(&mut self) -> Result<(), SyntaxError> {
        self.step(false)
    }

    /// Goes on to the next token, be it a comment.
    pub(super) fn advance_to_comment(&mut self) -> Result<(), SyntaxError> {
        self.step(true)
    }

    fn step(&mut self, comments: bool) -> Result<(), SyntaxError> {
        match self.lexer.next(comments) {
            Ok((token, span)) => {
                (self.token, self.span) = (token, span);
                Ok(())
            }
            Err(error) => {
                (self.token, self.span) = (Token::End, error.span);
                Err(error)
            }
        }
    }

    /// After a syntax error, goes on to where something new may start. Mistakes on the way are passed over.
    pub(super) fn recover(&mut self) {
        self.depth = 0;
        self.values.clear();
        self.entries.clear();
        // What could not stand inside an expression may well start the next one.
        if self.token == Token::ObjectOpen && self.lexer.starts_line(self.span) {
            return;
        }
        loop {
            self.lexer.recover();
            if self.advance().is_ok() {
                return;
            }
        }
    }

    /// Passes over all that is left.
    pub(super) fn finish(&mut self) {
        self.token = Token::End;
    }

    /// Reads one expression, and goes on to the token behind it. Where there is no such token, the expression is
    /// still good.
    pub(super) fn value_and_after(&mut self) -> (Option<Value<'a>>, Result<(), SyntaxError>) {
        self.after = Ok(());
        match self.value() {
            Ok(value) => (Some(value), std::mem::replace(&mut self.after, Ok(()))),
            Err(error) => (None, Err(error)),
        }
    }

    /// A syntax error at the current token.
    pub(super) fn error<T>(&self, message: impl Into<String>) -> Result<T, SyntaxError> {
        Err(SyntaxError::new(self.span, message))
    }

    /// Reads an expression, and goes on to the token behind it.
    fn value(&mut self) -> Result<Value<'a>, SyntaxError> {
        let start = self.span;
        let kind = match self.token {
            Token::Text(text) => ValueKind::Text(text),
            Token::Bool(value) => ValueKind::Bool(value),
            Token::ObjectOpen => return self.nested(start, Self::members),
            Token::ListOpen => return self.nested(start, Self::elements),
            _ => return self.error("expected '{', '[', string, or boolean"),
        };
        self.leave()?;
        Ok(Value { span: start, kind })
    }

    /// Goes on from the last token of an expression.
    fn leave(&mut self) -> Result<(), SyntaxError> {
        let result = self.advance();
        if self.depth > 0 {
            return result;
        }
        self.after = result;
        Ok(())
    }

    /// Reads what stands between braces or brackets, which `inside` goes through up to the closing one.
    fn nested(
        &mut self,
        start: Span,
        inside: impl FnOnce(&mut Self) -> Result<ValueKind<'a>, SyntaxError>,
    ) -> Result<Value<'a>, SyntaxError> {
        if self.depth == DEEPEST {
            return self.error(format!("expression is nested more than {DEEPEST} levels deep"));
        }
        self.depth += 1;
        self.advance()?;
        let kind = inside(self)?;
        let span = start.to(self.span);
        self.depth -= 1;
        self.leave()?;
        Ok(Value { span, kind })
    }

    fn members(&mut self) -> Result<ValueKind<'a>, SyntaxError> {
        if self.token == Token::ObjectClose {
            return Ok(ValueKind::Object(Object::default()));
        }
        let first = self.entries.len();
        let mut keys: HashSet<&'a str> = HashSet::new();
        let mut expected = "expected string or '}'";
        loop {
            let Token::Text(key) = self.token else { return self.error(expected) };
            let key_span = self.span;
            self.advance()?;
            if self.token != Token::Colon {
                return self.error("expected ':'");
            }
            self.advance()?;
            let entries = &self.entries[first..];
            let known = if entries.len() < FEW {
                entries.iter().any(|e| e.key == key)
            } else {
                if keys.is_empty() {
                    keys.extend(entries.iter().map(|e| e.key));
                }
                !keys.insert(key)
            };
            if known {
                return Err(SyntaxError::new(key_span, format!("duplicate key '{key}'")));
            }
            let value = self.value()?;
            self.entries.push(Entry { key, key_span, value });
            match self.token {
                Token::ObjectClose => break,
                Token::Comma => self.advance()?,
                _ => return self.error("expected ',' or '}'"),
            }
            expected = "expected string";
        }
        let entries = self.arena.slice(&self.entries[first..]);
        self.entries.truncate(first);
        Ok(ValueKind::Object(Object { entries }))
    }

    fn elements(&mut self) -> Result<ValueKind<'a>, SyntaxError> {
        let first = self.values.len();
        match self.token {
            Token::ListClose => return Ok(ValueKind::List(&[])),
            Token::ObjectOpen | Token::ListOpen | Token::Text(_) | Token::Bool(_) => {}
            _ => return self.error("expected '{', '[', ']', string, or boolean"),
        }
        loop {
            let value = self.value()?;
            self.values.push(value);
            match self.token {
                Token::ListClose => break,
                Token::Comma => self.advance()?,
                _ => return self.error("expected ',' or ']'"),
            }
        }
        let values = self.arena.slice(&self.values[first..]);
        self.values.truncate(first);
        Ok(ValueKind::List(values))
    }
}
