//! What a documentation block consists of.

use std::collections::HashMap;

use crate::language::source::Span;

/// A documentation block: of the definition that follows, or free-standing.
#[derive(Clone, Debug)]
pub(in crate::language) struct Block<'a> {
    /// Its first line.
    pub(in crate::language) span: Span,
    /// The name of what it documents; `None` where it stands for itself.
    pub(in crate::language) symbol: Option<&'a str>,
    /// Its text in pieces, in order.
    pub(in crate::language) sections: Vec<Section<'a>>,
    /// Whether a syntax error kept some of it from being read.
    pub(in crate::language) incomplete: bool,
    /// The first section about each member.
    members: HashMap<&'a str, usize>,
    /// The first section about each feature.
    features: HashMap<&'a str, usize>,
}

impl<'a> Block<'a> {
    /// A block that starts at `span`, without contents.
    pub(in crate::language) fn new(span: Span) -> Block<'a> {
        Block {
            span,
            symbol: None,
            sections: Vec::new(),
            incomplete: false,
            members: HashMap::new(),
            features: HashMap::new(),
        }
    }

    /// Adds a section that has no text yet.
    pub(super) fn start(&mut self, kind: SectionKind<'a>, span: Span) {
        let number = self.sections.len();
        match kind {
            SectionKind::Member(name) => {
                self.members.entry(name).or_insert(number);
            }
            SectionKind::Feature(name) => {
                self.features.entry(name).or_insert(number);
            }
            SectionKind::Plain | SectionKind::Tagged(_) => {}
        }
        self.sections.push(Section { span, kind, text: String::new() });
    }

    /// Whether some feature is described.
    pub(super) fn has_features(&self) -> bool {
        !self.features.is_empty()
    }

    /// The section that describes this member, value or alternate's branch.
    pub(in crate::language) fn member(&self, name: &str) -> Option<&Section<'a>> {
        self.members.get(name).map(|&i| &self.sections[i])
    }

    /// The section that describes this feature.
    pub(in crate::language) fn feature(&self, name: &str) -> Option<&Section<'a>> {
        self.features.get(name).map(|&i| &self.sections[i])
    }

    /// The section with this tag.
    pub(in crate::language) fn tagged(&self, tag: Tag) -> Option<&Section<'a>> {
        self.sections.iter().find(|s| s.kind == SectionKind::Tagged(tag))
    }
}

/// A piece of a block.
#[derive(Clone, Debug)]
pub(in crate::language) struct Section<'a> {
    /// Its first line.
    pub(in crate::language) span: Span,
    pub(in crate::language) kind: SectionKind<'a>,
    /// Its text without tag and indentation, no blank lines at its ends.
    pub(in crate::language) text: String,
}

/// What a piece is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::language) enum SectionKind<'a> {
    /// The definition as a whole.
    Plain,
    /// A member, a value or an alternate's branch.
    Member(&'a str),
    /// A feature of the definition, or of anything in it.
    Feature(&'a str),
    /// What its tag says.
    Tagged(Tag),
}

/// The tags that start a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::language) enum Tag {
    Returns,
    Errors,
    Since,
    Note,
    Notes,
    Example,
    Examples,
    Todo,
}

impl Tag {
    pub(in crate::language) const ALL: [Tag; 8] = [
        Tag::Returns,
        Tag::Errors,
        Tag::Since,
        Tag::Note,
        Tag::Notes,
        Tag::Example,
        Tag::Examples,
        Tag::Todo,
    ];

    /// The word before the colon.
    pub(in crate::language) fn word(self) -> &'static str {
        match self {
            Tag::Returns => "Returns",
            Tag::Errors => "Errors",
            Tag::Since => "Since",
            Tag::Note => "Note",
            Tag::Notes => "Notes",
            Tag::Example => "Example",
            Tag::Examples => "Examples",
            Tag::Todo => "TODO",
        }
    }

    /// Whether a block can have just one.
    pub(in crate::language) fn is_single(self) -> bool {
        matches!(self, Tag::Returns | Tag::Errors | Tag::Since)
    }
}
