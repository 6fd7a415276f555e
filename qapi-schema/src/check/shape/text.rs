//! Messages that const evaluation can panic with.

use crate::const_text::const_eq;
use std::fmt;

use super::{Collision, Fault, Words};
use crate::Definition;

/// Text in a buffer of fixed size, which const evaluation can write. What does not fit is cut off.
#[derive(Clone, Copy)]
pub struct Text {
    bytes: [u8; Text::MOST],
    len: usize,
}

impl Text {
    /// How many bytes there can be.
    pub const MOST: usize = 1024;

    /// The words in one text.
    pub const fn new(words: &Words<'_>) -> Text {
        let mut text = Text { bytes: [0; Text::MOST], len: 0 };
        let pieces = words.pieces();
        let mut i = 0;
        while i < pieces.len() {
            let piece = pieces[i].as_bytes();
            let mut k = 0;
            while k < piece.len() && text.len < Text::MOST {
                text.bytes[text.len] = piece[k];
                text.len += 1;
                k += 1;
            }
            i += 1;
        }
        text
    }

    /// The text. Where it was cut within a character, that character is left out.
    pub const fn as_str(&self) -> &str {
        let mut len = self.len;
        loop {
            match std::str::from_utf8(self.bytes.split_at(len).0) {
                Ok(text) => return text,
                Err(error) => len = error.valid_up_to(),
            }
        }
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Fails the compilation if there is a fault, saying which definition it is in, which rule it breaks, and `help`
/// unless that is empty.
///
/// # Panics
/// Where `fault` is one. This is meant to be called in constants.
#[track_caller]
pub const fn demand(definition: &Definition<'_>, fault: Option<Fault<'_>>, help: &str) {
    if let Some(fault) = fault {
        fail(definition, &fault, &Words::new().push(help));
    }
}

/// Fails the compilation because of a fault, as [`demand`] does.
///
/// # Panics
/// Always.
#[track_caller]
pub const fn fail(definition: &Definition<'_>, fault: &Fault<'_>, help: &Words<'_>) -> ! {
    fail_because(definition, fault, why(fault), help)
}

/// Fails the compilation because of a fault, as [`demand`] does, with a reason that is nearer than that of the rule.
/// Without one, it is that of the rule.
///
/// # Panics
/// Always.
#[track_caller]
pub const fn fail_because(definition: &Definition<'_>, fault: &Fault<'_>, why: &str, help: &Words<'_>) -> ! {
    panic!("{}", message(definition, fault, why, help).as_str())
}

/// A reason that is nearer than that of the rule, or none.
const fn why(fault: &Fault<'_>) -> &'static str {
    match *fault {
        Fault::Collision(Collision { new, old, .. }) if const_eq(new.member.name, old.member.name) => {
            "names that meet in one definition are different"
        }
        _ => "",
    }
}

/// The fault in words, with the definition and the branch that it is in, the rule and the help:
/// `in union 'Disk', branch 'qcow2': member 'file' of type 'Qcow2' collides with base member 'file'`.
const fn message<'a>(definition: &Definition<'a>, fault: &Fault<'a>, why: &'a str, help: &Words<'a>) -> Text {
    let meta = definition.meta();
    let mut words = Words::new().push("in ").push(meta.keyword()).quoted(definition.name);
    if let Fault::Collision(Collision { branch: Some((_, branch)), .. }) = *fault {
        words = words.push(", branch").quoted(branch);
    }
    words = words.push(": ").append(&fault.words(definition));
    words = words.push("\nnote: ").push(if why.is_empty() { fault.rule(meta).why() } else { why });
    let [help_begins, ..] = help.pieces() else { return Text::new(&words) };
    if !help_begins.is_empty() {
        words = words.push("\nhelp: ").append(help);
    }
    Text::new(&words)
}
