//! What a check found, and where.

use super::Rule;

/// A rule that a definition breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The part of the definition that breaks it.
    pub place: Place,
    /// The rule; `None` for what is no matter of a schema's meaning, such as an unknown key in a file.
    pub rule: Option<Rule>,
    /// What is wrong, in the words of QEMU's generator.
    pub message: String,
    /// What to do about it, where that can be said.
    pub help: Option<String>,
}

impl Problem {
    /// A problem without further help.
    pub fn new(place: Place, message: impl Into<String>) -> Problem {
        Problem { place, rule: None, message: message.into(), help: None }
    }

    /// The same problem with the rule that is broken.
    #[must_use]
    pub fn by(self, rule: Rule) -> Problem {
        Problem { rule: Some(rule), ..self }
    }

    /// The same problem with advice.
    #[must_use]
    pub fn with_help(self, help: impl Into<String>) -> Problem {
        Problem { help: Some(help.into()), ..self }
    }
}

/// A part of a definition. Numbers count from 0, in the order of the definition.
///
/// Who calls the checks knows where in a text each part stands: a position in a file, a token of a Rust item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Place {
    /// Its name.
    Name,
    /// The definition as a whole.
    Whole,
    /// The base of a struct or a union.
    Base,
    /// The member of this number: a struct's own, of a union's inline base, of inline arguments.
    Member(usize, Part),
    /// The discriminator of a union.
    Discriminator,
    /// The key `data` of the schema language: the values, members, branches or arguments as a whole.
    Data,
    /// The prefix of an enum.
    Prefix,
    /// The value of an enum of this number.
    Value(usize, Part),
    /// The branch of a union or alternate of this number.
    Branch(usize, Part),
    /// What a command returns.
    Returns,
    /// The definition's condition.
    Condition,
    /// The definition's feature of this number, its name or its condition.
    Feature(usize, Part),
    /// One of the flags of a command or an event.
    Flag(Flag),
}

/// A part of a member, a value, a branch or a feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Part {
    /// Its name.
    Name,
    /// All of it.
    Whole,
    /// Its condition.
    Condition,
    /// The name of its feature of this number.
    Feature(usize),
    /// The condition of its feature of this number.
    FeatureCondition(usize),
    /// Its type.
    Type,
}

/// The flags of commands and events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flag {
    /// `gen`
    Gen,
    /// `success-response`
    SuccessResponse,
    /// `boxed`
    Boxed,
    /// `allow-oob`
    AllowOob,
    /// `allow-preconfig`
    AllowPreconfig,
    /// `coroutine`
    Coroutine,
}

impl Flag {
    /// The key of QAPI's language.
    pub const fn keyword(self) -> &'static str {
        match self {
            Flag::Gen => "gen",
            Flag::SuccessResponse => "success-response",
            Flag::Boxed => "boxed",
            Flag::AllowOob => "allow-oob",
            Flag::AllowPreconfig => "allow-preconfig",
            Flag::Coroutine => "coroutine",
        }
    }
}
