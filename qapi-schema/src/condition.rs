//! Conditions: when a part of the schema exists, and the configuration that decides.

use std::collections::BTreeSet;
use std::fmt;

/// When something exists: a formula over the names of build options, such as
/// `all(CONFIG_LINUX, not(TARGET_ARM))`.
///
/// In QAPI's language this is the value of the key `if`. It is recorded with the definition and evaluated
/// against a [`Config`] when a schema or a registry is built.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Condition<'a> {
    /// No condition: the thing always exists.
    #[default]
    Always,
    /// True where the named option is set.
    Flag(&'a str),
    /// True where the operand is false.
    Not(&'a Condition<'a>),
    /// True where every operand is.
    All(&'a [Condition<'a>]),
    /// True where at least one operand is.
    Any(&'a [Condition<'a>]),
}

impl Condition<'_> {
    /// Whether there is no condition at all.
    pub const fn is_always(&self) -> bool {
        matches!(self, Condition::Always)
    }

    /// The truth of the formula where just the names in `config` are set.
    ///
    /// ```
    /// use qapi_schema::{Condition, Config};
    ///
    /// let linux_only = Condition::All(&[Condition::Flag("CONFIG_LINUX"), Condition::Not(&Condition::Flag("TARGET_ARM"))]);
    /// assert!(linux_only.holds(&Config::from_iter(["CONFIG_LINUX"])));
    /// assert!(!linux_only.holds(&Config::from_iter(["CONFIG_LINUX", "TARGET_ARM"])));
    /// ```
    pub fn holds(&self, config: &Config) -> bool {
        match self {
            Condition::Always => true,
            Condition::Flag(name) => config.contains(name),
            Condition::Not(operand) => *config == Config::All || !operand.holds(config),
            Condition::All(operands) => operands.iter().all(|c| c.holds(config)),
            Condition::Any(operands) => operands.iter().any(|c| c.holds(config)),
        }
    }

    /// Calls `f` with every option name of the formula, from left to right.
    pub fn for_each_flag(&self, f: &mut dyn FnMut(&str)) {
        match self {
            Condition::Always => {}
            Condition::Flag(name) => f(name),
            Condition::Not(operand) => operand.for_each_flag(f),
            Condition::All(operands) | Condition::Any(operands) => {
                for operand in *operands {
                    operand.for_each_flag(f);
                }
            }
        }
    }
}

/// The spelling of the DSL: `all(CONFIG_LINUX, not(TARGET_ARM))`, and nothing for [`Condition::Always`].
impl fmt::Display for Condition<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn list(f: &mut fmt::Formatter<'_>, word: &str, operands: &[Condition<'_>]) -> fmt::Result {
            write!(f, "{word}(")?;
            for (i, operand) in operands.iter().enumerate() {
                if i > 0 {
                    f.write_str(", ")?;
                }
                write!(f, "{operand}")?;
            }
            f.write_str(")")
        }
        match self {
            Condition::Always => Ok(()),
            Condition::Flag(name) => f.write_str(name),
            Condition::Not(operand) => write!(f, "not({operand})"),
            Condition::All(operands) => list(f, "all", operands),
            Condition::Any(operands) => list(f, "any", operands),
        }
    }
}

/// A set of option names: which conditions hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Config {
    /// Everything exists, whatever its condition says, also what a `not` would leave out.
    All,
    /// Just these options are set.
    Only(BTreeSet<Box<str>>),
}

impl Config {
    /// A configuration in which no option is set.
    pub const fn none() -> Config {
        Config::Only(BTreeSet::new())
    }

    /// Whether the option is set.
    pub fn contains(&self, name: &str) -> bool {
        match self {
            Config::All => true,
            Config::Only(names) => names.contains(name),
        }
    }
}

/// [`Config::All`].
impl Default for Config {
    fn default() -> Config {
        Config::All
    }
}

impl<S: Into<Box<str>>> FromIterator<S> for Config {
    fn from_iter<I: IntoIterator<Item = S>>(names: I) -> Config {
        Config::Only(names.into_iter().map(Into::into).collect())
    }
}
