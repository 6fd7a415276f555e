//! Features: the named flags by which clients learn what a server can do.

use crate::Condition;
use crate::const_text::const_eq;

/// A named flag on a definition, a member or an enum value.
///
/// A feature says to clients that something is supported that its shape does not show. Two names are
/// special, since the [compatibility policy](https://www.qemu.org/docs/master/interop/qapi.html) acts on
/// them: [`deprecated`](Feature::is_deprecated) and [`unstable`](Feature::is_unstable).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feature<'a> {
    /// Its name, kebab-case by rule.
    pub name: &'a str,
    /// What it promises; empty where nothing was written.
    pub doc: &'a str,
    /// The first release that has it, where that differs from its owner's.
    pub since: Option<&'a str>,
    /// When it exists.
    pub condition: Condition<'a>,
}

impl Feature<'_> {
    /// Whether its owner is on the way out.
    pub const fn is_deprecated(&self) -> bool {
        const_eq(self.name, "deprecated")
    }

    /// Whether its owner may change or go at any time.
    pub const fn is_unstable(&self) -> bool {
        const_eq(self.name, "unstable")
    }
}
