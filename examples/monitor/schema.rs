//! Definitions of this machine's own: what any user of the library would write.

use qapi_runtime::Qapi;

/// How hard the fan works.
#[derive(Qapi, Clone, Copy, Debug, PartialEq)]
pub enum FanProfile {
    /// As slow as the temperature allows.
    Quiet,
    /// Somewhere in between.
    Balanced,
    /// As fast as it can.
    Performance,
}

/// The state of the machine's fan.
#[derive(Qapi, Clone, Debug, PartialEq)]
pub struct FanInfo {
    /// The profile that is in force.
    pub profile: FanProfile,
    /// Revolutions in a minute.
    pub rpm: u32,
}

/// Choose how hard the fan works.
///
/// # Errors
/// If the machine is shut down.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, returns(FanInfo))]
pub struct FanSetProfile {
    /// The profile to use from now on.
    pub profile: FanProfile,
    /// The most revolutions in a minute. Without it the profile decides.
    pub max_rpm: Option<u32>,
}

/// The fan's speed has changed.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, rate_limit(ms = 1000))]
pub struct FanChanged {
    /// The state after the change.
    pub fan: FanInfo,
}
