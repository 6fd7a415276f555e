//! Tokens and the extent of messages, byte by byte and to the letter: where the quick scan sees something
//! that it does not expect, and where a token is cut by the end of what has arrived.
//!
//! A message ends where its brackets are balanced, each kind counted for itself: `[{]}` is one message, if a
//! wrong one. Text that is not a token is an error at once and ends the message; the lexer then skips to a
//! place from where it may understand what follows.

use super::{MAX_DEPTH, MAX_TOKEN_BYTES, MAX_TOKENS, scan};
use crate::Error;

/// How long a message may be together with its white space. QEMU forgets white space and so needs no limit.
const MAX_BYTES: usize = 2 * MAX_TOKEN_BYTES;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    OpenObject,
    CloseObject,
    OpenArray,
    CloseArray,
    Colon,
    Comma,
    Integer,
    Real,
    Keyword,
    String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Start,
    Recovery,
    Text(u8),
    Escape(u8),
    Sign,
    Zero,
    Digits,
    Point,
    Fraction,
    ExponentMark,
    ExponentSign,
    Exponent,
    Keyword,
}

enum Step {
    /// The byte belongs to the token (or is skipped), which goes on.
    To(State),
    /// The byte ends the token and belongs to it.
    Ends(Token),
    /// The token ended before the byte.
    Ended(Token),
    /// The byte is white space between tokens.
    Skip,
    /// The byte is wrong here.
    Stray,
    /// Recovery ends before the byte.
    Recovered,
}

/// The state's answer to `byte`. The end of the input looks like a NUL.
fn step(state: State, byte: u8) -> Step {
    use State::{
        Digits, Escape, Exponent, ExponentMark, ExponentSign, Fraction, Keyword, Point, Recovery, Sign,
        Start, Text, Zero,
    };
    let digit = byte.is_ascii_digit();
    match (state, byte) {
        (Start, b'"' | b'\'') => Step::To(Text(byte)),
        (Start, b'0') | (Sign, b'0') => Step::To(Zero),
        (Start | Sign, b'1'..=b'9') => Step::To(Digits),
        (Start, b'-') => Step::To(Sign),
        (Start, b'a'..=b'z') | (Keyword, b'a'..=b'z') => Step::To(Keyword),
        (Start, b' ' | b'\t' | b'\r' | b'\n') => Step::Skip,
        (Start, b'{') => Step::Ends(Token::OpenObject),
        (Start, b'}') => Step::Ends(Token::CloseObject),
        (Start, b'[') => Step::Ends(Token::OpenArray),
        (Start, b']') => Step::Ends(Token::CloseArray),
        (Start, b':') => Step::Ends(Token::Colon),
        (Start, b',') => Step::Ends(Token::Comma),
        (Recovery, b'[' | b']' | b'{' | b'}' | b':' | b',' | 0xfe | 0xff) => Step::Recovered,
        (Recovery, 0..b' ') if byte != b'\t' => Step::Recovered,
        (Recovery, _) => Step::To(Recovery),
        (Text(quote), _) if byte == quote => Step::Ends(Token::String),
        (Text(quote), b'\\') => Step::To(Escape(quote)),
        (Text(quote) | Escape(quote), 0x20..=0xfd) => Step::To(Text(quote)),
        (Zero | Digits, b'.') => Step::To(Point),
        (Digits, b'e' | b'E') | (Fraction, b'e' | b'E') => Step::To(ExponentMark),
        (Digits, _) if digit => Step::To(Digits),
        (Zero, _) if digit => Step::Stray,
        (Zero | Digits, _) => Step::Ended(Token::Integer),
        (Point | Fraction, _) if digit => Step::To(Fraction),
        (ExponentMark | ExponentSign | Exponent, _) if digit => Step::To(Exponent),
        (ExponentMark, b'+' | b'-') => Step::To(ExponentSign),
        (Fraction | Exponent, _) => Step::Ended(Token::Real),
        (Keyword, _) => Step::Ended(Token::Keyword),
        _ => Step::Stray,
    }
}

/// Something that a stream of bytes has.
#[derive(Debug)]
pub(super) enum Event {
    /// All tokens of a message, from the first byte to behind the last. Whether they make sense is another
    /// question.
    Message(usize, usize),
    /// No message. What was there of one is to be forgotten.
    Error(Error),
}

/// The lexer's memory. All places are counted from the same byte, see [`forget`](Lexer::forget).
#[derive(Clone, Debug, Default)]
pub(super) struct Lexer {
    state: State,
    /// The next byte to look at.
    at: usize,
    /// Where the present token begins.
    token: usize,
    /// Where the present message begins, once it has a token.
    message: Option<usize>,
    braces: isize,
    brackets: isize,
    tokens: usize,
    token_bytes: usize,
}

impl Lexer {
    /// A lexer whose first byte is at `at`.
    pub(super) fn at(at: usize) -> Lexer {
        Lexer { at, token: at, ..Lexer::default() }
    }

    /// Whether it is between messages.
    pub(super) fn is_idle(&self) -> bool {
        self.state == State::Start && self.message.is_none()
    }

    /// The first byte that is still of use.
    pub(super) fn keeps_from(&self) -> usize {
        match self.state {
            State::Start | State::Recovery => self.message.unwrap_or(self.at),
            _ => self.message.unwrap_or(self.token),
        }
    }

    /// Counts places from `n` bytes later on.
    pub(super) fn forget(&mut self, n: usize) {
        self.at -= n.min(self.at);
        self.token -= n.min(self.token);
        self.message = self.message.map(|at| at - n.min(at));
    }

    /// Goes on through `text`, to the next event or to the end.
    pub(super) fn run(&mut self, text: &[u8]) -> Option<Event> {
        while let Some(&byte) = text.get(self.at) {
            if let Some(event) = self.byte(text, byte, false) {
                return Some(event);
            }
            if let State::Text(quote) = self.state {
                let end = scan::uneventful(text, self.at, quote);
                self.at = end.min(self.token + MAX_TOKEN_BYTES).max(self.at);
            }
        }
        None
    }

    /// What is left when `text` is known to end here. To be called until there is no event.
    pub(super) fn end(&mut self, text: &[u8]) -> Option<Event> {
        while self.state != State::Start {
            if let Some(event) = self.byte(text, 0, true) {
                return Some(event);
            }
        }
        let start = self.message?;
        self.reset();
        Some(Event::Message(start, self.at))
    }

    fn byte(&mut self, text: &[u8], byte: u8, end: bool) -> Option<Event> {
        let from = if self.state == State::Start { self.at } else { self.token };
        match step(self.state, byte) {
            Step::Skip => {
                self.at += 1;
                let length = self.message.map_or(0, |start| self.at - start);
                (length > MAX_BYTES).then(|| self.error("JSON token size limit exceeded"))
            }
            Step::To(state) => {
                self.token = from;
                self.state = state;
                self.at += 1;
                if self.at - from > MAX_TOKEN_BYTES && state != State::Recovery {
                    self.state = State::Start;
                    return Some(self.error("JSON token size limit exceeded"));
                }
                None
            }
            Step::Ends(token) => {
                self.at += 1;
                self.token(token, from)
            }
            Step::Ended(token) => self.token(token, from),
            Step::Stray => {
                self.at += usize::from(!end);
                let stray = text.get(from..self.at).unwrap_or_default();
                // The error is made of a C string, and so it ends with a NUL.
                let shown = stray.split(|&byte| byte == 0).next().unwrap_or_default();
                self.state = State::Recovery;
                let error = format!("JSON parse error, stray '{}'", String::from_utf8_lossy(shown));
                Some(self.error(&error))
            }
            Step::Recovered => {
                self.state = State::Start;
                None
            }
        }
    }

    fn token(&mut self, token: Token, from: usize) -> Option<Event> {
        self.state = State::Start;
        match token {
            Token::OpenObject => self.braces += 1,
            Token::CloseObject => self.braces -= 1,
            Token::OpenArray => self.brackets += 1,
            Token::CloseArray => self.brackets -= 1,
            _ => {}
        }
        let size = self.at - from;
        if self.token_bytes + size + 1 > MAX_TOKEN_BYTES {
            return Some(self.error("JSON token size limit exceeded"));
        }
        if self.tokens + 1 > MAX_TOKENS {
            return Some(self.error("JSON token count limit exceeded"));
        }
        if self.braces + self.brackets > MAX_DEPTH as isize {
            return Some(self.error("JSON nesting depth limit exceeded"));
        }
        self.token_bytes += size;
        self.tokens += 1;
        let start = *self.message.get_or_insert(from);
        let open = self.braces > 0 || self.brackets > 0;
        if open && self.braces >= 0 && self.brackets >= 0 {
            return None;
        }
        self.reset();
        Some(Event::Message(start, self.at))
    }

    fn error(&mut self, desc: &str) -> Event {
        self.reset();
        Event::Error(Error::generic(desc))
    }

    fn reset(&mut self) {
        (self.braces, self.brackets, self.tokens, self.token_bytes) = (0, 0, 0, 0);
        self.message = None;
    }
}

/// The tokens of a text that is known to consist of such.
#[derive(Debug)]
pub(super) struct Tokens<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(text: &'a [u8]) -> Tokens<'a> {
        Tokens { text, at: 0 }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = (Token, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        self.at = scan::space(self.text, self.at);
        let from = self.at;
        let mut state = State::Start;
        loop {
            // Behind the end comes what ends any token but a string, and strings have an end.
            let byte = self.text.get(self.at).copied().unwrap_or(0);
            let token = match step(state, byte) {
                Step::To(next) => {
                    state = next;
                    self.at += 1;
                    continue;
                }
                Step::Ends(token) => {
                    self.at += 1;
                    token
                }
                Step::Ended(token) => token,
                Step::Skip | Step::Stray | Step::Recovered => return None,
            };
            return Some((token, self.text.get(from..self.at)?));
        }
    }
}
