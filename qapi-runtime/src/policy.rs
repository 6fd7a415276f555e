//! The compatibility policy: what becomes of deprecated and unstable interfaces.

use qapi_schema::{Condition, Config, Feature};

use crate::{Error, ErrorClass, Qapi};

/// What to do with input that uses something deprecated or unstable.
///
/// In the schema: `CompatPolicyInput`. Since 6.0.
#[derive(Qapi, Clone, Copy, Debug, Default, PartialEq, Eq)]
#[qapi(name = "CompatPolicyInput", since = "6.0")]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum InputPolicy {
    /// Take it.
    #[default]
    Accept,
    /// Refuse it with an error.
    Reject,
    /// Call the crash hook, which ends the process. For tests that must not use such interfaces.
    Crash,
}

/// What to do with output that is deprecated or unstable.
///
/// In the schema: `CompatPolicyOutput`. Since 6.0.
#[derive(Qapi, Clone, Copy, Debug, Default, PartialEq, Eq)]
#[qapi(name = "CompatPolicyOutput", since = "6.0")]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum OutputPolicy {
    /// Send it.
    #[default]
    Accept,
    /// Leave it out.
    Hide,
}

/// The policy of one server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// For input that is deprecated.
    pub deprecated_input: InputPolicy,
    /// For output that is deprecated.
    pub deprecated_output: OutputPolicy,
    /// For input that is unstable.
    pub unstable_input: InputPolicy,
    /// For output that is unstable.
    pub unstable_output: OutputPolicy,
}

impl Policy {
    /// Whether some input ends the process.
    pub(crate) fn crashes(&self) -> bool {
        [self.deprecated_input, self.unstable_input].contains(&InputPolicy::Crash)
    }
}

/// Under which rules a visit happens: the policy, and which conditions hold.
#[derive(Clone, Debug)]
pub struct Settings {
    /// What becomes of deprecated and unstable interfaces.
    pub policy: Policy,
    /// Which conditions hold. Members whose condition does not are unexpected on input and left out on output.
    pub config: Config,
    /// Called, with the text of the error, when the policy says [`InputPolicy::Crash`].
    pub on_crash: fn(&str),
}

impl Settings {
    /// Everything is accepted and every condition holds.
    pub const ACCEPT_ALL: Settings = Settings {
        policy: Policy {
            deprecated_input: InputPolicy::Accept,
            deprecated_output: OutputPolicy::Accept,
            unstable_input: InputPolicy::Accept,
            unstable_output: OutputPolicy::Accept,
        },
        config: Config::All,
        on_crash: abort,
    };

    /// Whether something under this condition exists.
    pub fn exists(&self, condition: &Condition<'_>) -> bool {
        condition.is_always() || condition.holds(&self.config)
    }

    /// Fails if the policy refuses input that uses something with these features. `kind` says what it is
    /// (`parameter`, `value`, `command`), `name` is its name, and `class` the error's class. Calls the crash
    /// hook where the policy wants that.
    ///
    /// ```
    /// use qapi_runtime::policy::{InputPolicy, Policy, Settings};
    /// use qapi_runtime::schema::{Condition, Feature};
    /// use qapi_runtime::ErrorClass;
    ///
    /// let deprecated = Feature { name: "deprecated", doc: "", since: None, condition: Condition::Always };
    /// let policy = Policy { deprecated_input: InputPolicy::Reject, ..Policy::default() };
    /// let settings = Settings { policy, ..Settings::default() };
    ///
    /// let error = settings.check_input(&[deprecated], ErrorClass::CommandNotFound, "command", "change").unwrap_err();
    /// assert_eq!(error.desc(), "Deprecated command change disabled by policy");
    /// ```
    pub fn check_input(
        &self,
        features: &[Feature<'_>],
        class: ErrorClass,
        kind: &str,
        name: &str,
    ) -> Result<(), Error> {
        if [self.policy.deprecated_input, self.policy.unstable_input] == [InputPolicy::Accept; 2] {
            return Ok(());
        }
        let refused = |policy: InputPolicy, special: &dyn Fn(&Feature<'_>) -> bool| {
            policy != InputPolicy::Accept
                && features.iter().any(|feature| special(feature) && self.exists(&feature.condition))
        };
        let (policy, word) = if refused(self.policy.deprecated_input, &|feature| feature.is_deprecated()) {
            (self.policy.deprecated_input, "Deprecated")
        } else if refused(self.policy.unstable_input, &|feature| feature.is_unstable()) {
            (self.policy.unstable_input, "Unstable")
        } else {
            return Ok(());
        };
        let text = format!("{word} {kind} {name} disabled by policy");
        if policy == InputPolicy::Crash {
            (self.on_crash)(&text);
        }
        Err(Error::new(class, text))
    }

    /// Whether output that carries these features is left out.
    pub fn hides(&self, features: &[Feature<'_>]) -> bool {
        features.iter().any(|feature| {
            let policy = if feature.is_deprecated() {
                self.policy.deprecated_output
            } else if feature.is_unstable() {
                self.policy.unstable_output
            } else {
                return false;
            };
            policy == OutputPolicy::Hide && self.exists(&feature.condition)
        })
    }
}

/// [`Settings::ACCEPT_ALL`].
impl Default for Settings {
    fn default() -> Settings {
        Settings::ACCEPT_ALL
    }
}

fn abort(_: &str) {
    std::process::abort()
}
