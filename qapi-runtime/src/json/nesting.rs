//! Where a text that is being written is.

use super::lexer::{Token, Tokens};
use super::unescaped;
use crate::visitor::path::{Step, join};

/// A stack of bits that needs no memory of its own for the first 64.
#[derive(Clone, Debug, Default)]
pub(crate) struct Nesting {
    bits: u64,
    depth: usize,
    outer: Vec<u64>,
}

impl Nesting {
    /// Whether nothing is on the stack.
    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.depth == 0
    }

    /// How many bits are on the stack.
    #[inline]
    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    /// The topmost bit.
    #[inline]
    pub(crate) fn is_in(&self) -> bool {
        self.bits & 1 != 0
    }

    /// Whether memory is needed for the next bit.
    #[inline]
    pub(crate) fn is_full(&self) -> bool {
        self.depth.is_multiple_of(64) && self.depth > 0
    }

    #[inline]
    pub(crate) fn push(&mut self, bit: bool) {
        if self.is_full() {
            self.outer.push(self.bits);
        }
        self.bits = self.bits << 1 | u64::from(bit);
        self.depth += 1;
    }

    /// Takes the topmost bit off if there is another one below it that is at hand; whether that is so.
    #[inline]
    pub(crate) fn pop_at_once(&mut self) -> bool {
        let is_at_hand = self.depth % 64 > 1;
        if is_at_hand {
            self.depth -= 1;
            self.bits >>= 1;
        }
        is_at_hand
    }

    #[inline]
    pub(crate) fn pop(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.bits >>= 1;
        if self.depth.is_multiple_of(64) && self.depth > 0 {
            self.bits = self.outer.pop().unwrap_or_default();
        }
    }
}

/// The full path of member `name`, or of the next element, behind JSON text that is not complete.
#[cold]
pub(crate) fn path_at_end(text: &[u8], name: &str) -> String {
    // For each array or object: the key that is there, or how many elements.
    let mut levels: Vec<Result<Option<String>, usize>> = Vec::new();
    let mut key_next = false;
    for (token, text) in Tokens::new(text) {
        match token {
            Token::OpenObject => {
                levels.push(Ok(None));
                key_next = true;
                continue;
            }
            Token::OpenArray => {
                levels.push(Err(0));
                continue;
            }
            Token::CloseObject | Token::CloseArray => {
                levels.pop();
            }
            Token::Comma => key_next = matches!(levels.last(), Some(Ok(_))),
            Token::String if key_next => {
                let raw = text.get(1..text.len() - 1).unwrap_or_default();
                if let Some(Ok(key)) = levels.last_mut() {
                    *key = Some(unescaped(&String::from_utf8_lossy(raw)));
                }
                key_next = false;
            }
            _ => {}
        }
        if let Some(Err(elements)) = levels.last_mut()
            && !matches!(token, Token::Comma | Token::Colon)
        {
            *elements += 1;
        }
    }
    let name = Some(name).filter(|name| !name.is_empty());
    let Some(inner) = levels.len().checked_sub(1) else { return join(name, [], false) };
    let steps = levels.iter().enumerate().map(|(i, level)| match level {
        Err(elements) => Step::Element(*elements),
        Ok(key) => Step::Member(if i == inner { name } else { key.as_deref() }),
    });
    join(None, steps, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_found_in_what_was_written() {
        assert_eq!(path_at_end(b"", ""), "<anonymous>");
        assert_eq!(path_at_end(b"", "root"), "root");
        assert_eq!(path_at_end(br#"{"a": {"b": 1}, "c": [{}, {"d": [0, [1], 2"#, ""), "c[1].d[3]");
        assert_eq!(path_at_end(br#"{"a": {"b": 1"#, "c"), "a.c");
        assert_eq!(path_at_end(br#"[["#, ""), "[0][0]");
    }

    #[test]
    fn bits_come_back_in_order() {
        let mut nesting = Nesting::default();
        let bit = |i: usize| i.is_multiple_of(3);
        for i in 0..1000 {
            nesting.push(bit(i));
        }
        for i in (0..1000).rev() {
            assert_eq!(nesting.depth(), i + 1);
            assert_eq!(nesting.is_in(), bit(i));
            if !(i.is_multiple_of(2) && nesting.pop_at_once()) {
                nesting.pop();
            }
        }
        assert!(nesting.is_empty());
    }
}
