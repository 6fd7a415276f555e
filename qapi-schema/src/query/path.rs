//! The path language.

use std::fmt;
use std::str::FromStr;

use crate::name;

/// A question to a schema, such as `blockdev-add.arguments+qcow2.*lazy-refcounts`.
///
/// ```
/// use qapi_schema::query::{Path, Step};
///
/// let path: Path = "blockdev-add.arguments+file^dynamic-auto-read-only".parse()?;
/// assert_eq!(&*path.start, "blockdev-add");
/// assert_eq!(path.steps[1], Step::Branch("file".into()));
/// assert_eq!(path.to_string(), "blockdev-add.arguments+file^dynamic-auto-read-only");
///
/// let error = "blockdev-add..driver".parse::<Path>().unwrap_err();
/// assert_eq!(error.to_string(), "a name is missing at offset 13");
/// # Ok::<(), qapi_schema::query::PathError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Path {
    /// What the start has to be; `None` if it may be anything.
    pub sort: Option<Sort>,
    /// The command, event or type to start from.
    pub start: Box<str>,
    /// The way from there.
    pub steps: Vec<Step>,
}

/// What a path can start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sort {
    /// A command.
    Command,
    /// An event.
    Event,
    /// A type that the schema defines.
    Type,
}

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// `.NAME`: a member, a value, or `arguments`, `returns` and `data` where a command or an event was reached.
    Member(Box<str>),
    /// `.*NAME`: a member that may be left out.
    OptionalMember(Box<str>),
    /// `+NAME`: a branch of a union, a choice of an alternate.
    Branch(Box<str>),
    /// `^NAME`: a feature. It is the last step.
    Feature(Box<str>),
}

impl Sort {
    /// How a path calls it: `command`, `event`, `type`.
    pub const fn word(self) -> &'static str {
        match self {
            Sort::Command => "command",
            Sort::Event => "event",
            Sort::Type => "type",
        }
    }

    const fn from_word(word: &str) -> Option<Sort> {
        match word.as_bytes() {
            b"command" => Some(Sort::Command),
            b"event" => Some(Sort::Event),
            b"type" => Some(Sort::Type),
            _ => None,
        }
    }
}

impl Step {
    /// The name in it.
    pub fn name(&self) -> &str {
        match self {
            Step::Member(name) | Step::OptionalMember(name) | Step::Branch(name) | Step::Feature(name) => {
                name
            }
        }
    }

    /// Whether both lead to members or values, or to branches, or to features.
    pub(super) const fn is_like(&self, other: &Step) -> bool {
        use Step::{Branch, Feature, Member, OptionalMember};
        matches!(
            (self, other),
            (Member(_) | OptionalMember(_), Member(_) | OptionalMember(_))
                | (Branch(_), Branch(_))
                | (Feature(_), Feature(_))
        )
    }

    /// Whether this step of a schema is what the step `asked` asks for, but for whether it can be left out.
    pub(super) fn leads_to(&self, asked: &Step) -> bool {
        self.is_like(asked) && self.name() == asked.name()
    }

    /// Whether this step of a schema cannot be left out where `asked` demands it.
    pub(super) const fn is_required(&self, asked: &Step) -> bool {
        matches!((self, asked), (Step::Member(_), Step::OptionalMember(_)))
    }
}

impl FromStr for Path {
    type Err = PathError;

    fn from_str(text: &str) -> Result<Path, PathError> {
        let mut rest = Rest { text, at: text.len() - text.trim_start().len() };
        let at = rest.at;
        let mut start = rest.name()?;
        let mut sort = None;
        if let Some(next) = rest.after_space() {
            sort = Some(Sort::from_word(start).ok_or(PathError { at, fault: PathFault::NotASort })?);
            rest = next;
            start = rest.name()?;
        }
        let mut steps = Vec::new();
        loop {
            let at = rest.at;
            let Some(step) = rest.step()? else { break };
            if let Some(Step::Feature(_)) = steps.last() {
                return Err(PathError { at, fault: PathFault::AfterFeature });
            }
            steps.push(step);
        }
        Ok(Path { sort, start: start.into(), steps })
    }
}

/// What of a text is still to be read.
#[derive(Clone, Copy)]
struct Rest<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Rest<'t> {
    fn left(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn step(&mut self) -> Result<Option<Step>, PathError> {
        if self.left().trim_end().is_empty() {
            return Ok(None);
        }
        let at = self.at;
        let make: fn(Box<str>) -> Step = match self.left().as_bytes() {
            [b'.', b'*', ..] => {
                self.at += 2;
                Step::OptionalMember
            }
            [b'.', ..] => {
                self.at += 1;
                Step::Member
            }
            [b'+', ..] => {
                self.at += 1;
                Step::Branch
            }
            [b'^', ..] => {
                self.at += 1;
                Step::Feature
            }
            _ => return Err(PathError { at, fault: PathFault::NotAStep }),
        };
        Ok(Some(make(self.name()?.into())))
    }

    /// A name. It ends where a step starts, but the dots of a downstream prefix are part of it.
    fn name(&mut self) -> Result<&'t str, PathError> {
        let left = self.left();
        let (prefix, stem) = name::split_downstream(left);
        let end = |c: char| c.is_whitespace() || matches!(c, '.' | '+' | '^' | '*');
        let len = prefix.len() + stem.find(end).unwrap_or(stem.len());
        if len == 0 {
            return Err(PathError { at: self.at, fault: PathFault::NoName });
        }
        self.at += len;
        Ok(&left[..len])
    }

    /// What follows, if it is set off by space and not just that.
    fn after_space(&self) -> Option<Rest<'t>> {
        let next = self.left().trim_start();
        let at = self.text.len() - next.len();
        (at > self.at && !next.is_empty()).then_some(Rest { text: self.text, at })
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(sort) = self.sort {
            write!(f, "{} ", sort.word())?;
        }
        f.write_str(&self.start)?;
        self.steps.iter().try_for_each(|step| step.fmt(f))
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Member(name) => write!(f, ".{name}"),
            Step::OptionalMember(name) => write!(f, ".*{name}"),
            Step::Branch(name) => write!(f, "+{name}"),
            Step::Feature(name) => write!(f, "^{name}"),
        }
    }
}

/// A text that is no path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathError {
    /// Where, in bytes from the start of the text.
    pub at: usize,
    /// What is wrong there.
    pub fault: PathFault,
}

/// Why a text is no path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PathFault {
    /// There should be a name.
    NoName,
    /// A word before the first name is none of `command`, `event` and `type`.
    NotASort,
    /// There should be one of `.`, `+` and `^`.
    NotAStep,
    /// A step follows a feature.
    AfterFeature,
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.fault {
            PathFault::NoName => "a name is missing",
            PathFault::NotASort => "only `command`, `event` or `type` can go before a name",
            PathFault::NotAStep => "expected `.`, `+` or `^`",
            PathFault::AfterFeature => "nothing can follow a feature",
        };
        write!(f, "{what} at offset {}", self.at)
    }
}

impl std::error::Error for PathError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> (usize, PathFault) {
        let error = text.parse::<Path>().unwrap_err();
        (error.at, error.fault)
    }

    #[test]
    fn all_steps_survive_the_round_trip() {
        for text in [
            "stop",
            "command blockdev-add.arguments.*discard",
            "event STOP.data",
            "type 17+file.locking.auto^unstable",
            "__com.redhat_drive-mirror.arguments.__com.redhat_x.y",
        ] {
            assert_eq!(text.parse::<Path>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn downstream_dots_belong_to_the_name() {
        let path: Path = "__com.redhat_a.arguments".parse().unwrap();
        assert_eq!((&*path.start, path.steps.len()), ("__com.redhat_a", 1));
    }

    #[test]
    fn space_around_a_path_is_no_part_of_it() {
        assert_eq!("  command   stop ".parse::<Path>().unwrap().to_string(), "command stop");
    }

    #[test]
    fn faults_are_pointed_at() {
        assert_eq!(fault(""), (0, PathFault::NoName));
        assert_eq!(fault("a."), (2, PathFault::NoName));
        assert_eq!(fault("a.*"), (3, PathFault::NoName));
        assert_eq!(fault("a*b"), (1, PathFault::NotAStep));
        assert_eq!(fault("cmd a"), (0, PathFault::NotASort));
        assert_eq!(fault("a.b c"), (3, PathFault::NotAStep));
        assert_eq!(fault("a^b.c"), (3, PathFault::AfterFeature));
        assert_eq!(fault("\u{e9}. "), (3, PathFault::NoName));
    }
}
