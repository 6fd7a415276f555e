//! Where a path breaks off.

use std::fmt;

use super::{Sort, Step};
use crate::resolve::Unresolved;

/// Where a path breaks off, and what is there instead.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// The path as far as it leads; empty where already its start is not there.
    pub reached: String,
    /// The step that leads nowhere; `None` for the start.
    pub step: Option<Step>,
    /// Why it does.
    pub reason: GapReason,
}

/// Why a path breaks off.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GapReason {
    /// No definition has the name with which the path starts.
    NoDefinition {
        /// What should have been found.
        sort: Option<Sort>,
        /// The name.
        name: Box<str>,
        /// What there is of this sort, with names that begin alike first.
        present: Vec<Box<str>>,
    },
    /// What was reached has no such part.
    Absent {
        /// The steps that lead on from there, with those of the same kind that begin alike first.
        present: Vec<Step>,
        /// The branches of the union that was reached that have such a part.
        branches: Vec<Step>,
    },
    /// The member cannot be left out.
    NotOptional,
    /// It exists under other configurations.
    SwitchedOff {
        /// When it exists, in the spelling of [`Condition`](crate::Condition).
        condition: String,
    },
    /// What was reached is of a type that the schema does not describe, or not under this configuration.
    Undescribed {
        /// The name of the type.
        ty: Box<str>,
    },
    /// The schema contradicts itself.
    Unresolved(Unresolved),
}

impl Gap {
    /// The path with the step that leads nowhere.
    fn tried(&self) -> String {
        match &self.step {
            Some(step) => format!("{}{step}", self.reached),
            None => self.reached.clone(),
        }
    }
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reached = &self.reached;
        match &self.reason {
            GapReason::NoDefinition { sort, name, present } => {
                let word = sort.map_or("definition", Sort::word);
                write!(f, "there is no {word} `{name}`")?;
                list(f, "; there is ", present)
            }
            GapReason::Absent { present, branches } => {
                let step = self.step.as_ref().map(Step::to_string).unwrap_or_default();
                write!(f, "`{reached}` has no `{step}`")?;
                list(f, ", but it has branches with it: ", branches)?;
                list(f, "; it has ", present)?;
                if present.is_empty() { f.write_str(", nor anything else") } else { Ok(()) }
            }
            GapReason::NotOptional => write!(f, "`{}` is there, but cannot be left out", self.tried()),
            GapReason::SwitchedOff { condition } => {
                write!(f, "`{}` is there only under the condition {condition}", self.tried())
            }
            GapReason::Undescribed { ty } => {
                write!(f, "`{reached}` is of the type `{ty}`, which the schema does not describe")
            }
            GapReason::Unresolved(error) => write!(f, "`{reached}` cannot be followed: {error}"),
        }
    }
}

impl std::error::Error for Gap {}

/// Some of the items, and how many more there are.
fn list<T: fmt::Display>(f: &mut fmt::Formatter<'_>, before: &str, items: &[T]) -> fmt::Result {
    const SHOWN: usize = 6;
    for (i, item) in items.iter().take(SHOWN).enumerate() {
        write!(f, "{}`{item}`", if i == 0 { before } else { ", " })?;
    }
    if items.len() > SHOWN { write!(f, " and {} more", items.len() - SHOWN) } else { Ok(()) }
}
