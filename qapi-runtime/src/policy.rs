//! The compatibility policy: what becomes of deprecated and unstable interfaces.

use qapi_schema::{Condition, Config, Feature};

/// What to do with input that uses something deprecated or unstable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InputPolicy {
    /// Take it.
    #[default]
    Accept,
    /// Refuse it with an error.
    Reject,
    /// Call the [crash hook](Settings::on_crash). For tests that must not use such interfaces.
    Crash,
}

/// What to do with output that is deprecated or unstable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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

    /// Why input that carries these features is refused: `Deprecated` or `Unstable`, the words of the error.
    /// None where it is accepted. Calls the crash hook where the policy wants that, with `what`: a phrase
    /// such as `parameter 'foo'`.
    pub fn refusal(&self, features: &[Feature<'_>], what: &dyn Fn() -> String) -> Option<&'static str> {
        for feature in features {
            let (policy, word) = if feature.is_deprecated() {
                (self.policy.deprecated_input, "Deprecated")
            } else if feature.is_unstable() {
                (self.policy.unstable_input, "Unstable")
            } else {
                continue;
            };
            if policy == InputPolicy::Accept || !self.exists(&feature.condition) {
                continue;
            }
            if policy == InputPolicy::Crash {
                (self.on_crash)(&format!("{word} {} disabled by policy", what()));
            }
            return Some(word);
        }
        None
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
