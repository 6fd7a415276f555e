//! Documentation for the model.

use super::markdown;
use super::{Block, Section, Tag};
use crate::Arena;

/// What a block says about one thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::language) struct Described<'a> {
    pub(in crate::language) doc: &'a str,
    pub(in crate::language) since: Option<&'a str>,
}

/// Looks things up in the block of a definition, where there is one.
#[derive(Clone, Copy, Debug)]
pub(in crate::language) struct Lookup<'b, 'a> {
    arena: &'a Arena,
    block: Option<&'b Block<'b>>,
}

/// A lookup in the block.
pub(in crate::language) fn describe<'b, 'a>(
    arena: &'a Arena,
    block: Option<&'b Block<'b>>,
) -> Lookup<'b, 'a> {
    Lookup { arena, block }
}

impl<'b, 'a> Lookup<'b, 'a> {
    /// What it says about the definition as a whole.
    pub(in crate::language) fn definition(self) -> Described<'a> {
        let Some(block) = self.block else { return Described::default() };
        let since = block.tagged(Tag::Since).and_then(|s| markdown::since(&s.text));
        Described {
            doc: self.arena.text(&markdown::definition(block)),
            since: since.map(|s| self.arena.text(s)),
        }
    }

    /// What it says about a member, a value or an alternate's branch.
    pub(in crate::language) fn member(self, name: &str) -> Described<'a> {
        self.section(self.block.and_then(|b| b.member(name)))
    }

    /// What it says about a feature.
    pub(in crate::language) fn feature(self, name: &str) -> Described<'a> {
        self.section(self.block.and_then(|b| b.feature(name)))
    }

    fn section(self, section: Option<&Section<'b>>) -> Described<'a> {
        let Some(section) = section else { return Described::default() };
        let (doc, since) = markdown::description(section);
        Described { doc: self.arena.text(doc), since: since.map(|s| self.arena.text(s)) }
    }
}
