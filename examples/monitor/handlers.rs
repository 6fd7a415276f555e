//! The commands that the machine carries out. A handler's types say which command it is for.

use qapi_defs::block_core::BlockInfo;
use qapi_defs::block_core::cmd::QueryBlock;
use qapi_defs::control::cmd::Quit;
use qapi_defs::misc::cmd::{Cont, Stop};
use qapi_defs::run_state::cmd::QueryStatus;
use qapi_defs::run_state::{RunState, ShutdownCause, StatusInfo, event};
use qapi_defs::yank::YankInstance;
use qapi_defs::yank::cmd::{QueryYank, Yank};
use qapi_runtime::qmp::{Ctx, Registry, RegistryError};
use qapi_runtime::{Error, ErrorClass};

use crate::machine::Machine;
use crate::schema::{FanChanged, FanInfo, FanProfile, FanSetProfile};

/// Every command and event of the machine.
pub fn registry() -> Result<Registry<Machine>, RegistryError> {
    Registry::new()
        .command(query_status)
        .command(stop)
        .command(cont)
        .command(quit)
        .command(query_block)
        .command(query_yank)
        .command(yank)
        .command(fan_set_profile)
        .event::<event::Stop>()
        .event::<event::Resume>()
        .event::<event::Shutdown>()
        .event::<FanChanged>()
        .build()
}

fn query_status(machine: Ctx<Machine>, _: QueryStatus) -> Result<StatusInfo, Error> {
    let status = machine.parts().run_state.clone();
    Ok(StatusInfo { running: status == RunState::Running, status })
}

fn stop(machine: Ctx<Machine>, _: Stop) -> Result<(), Error> {
    set_running(&machine, false)
}

fn cont(machine: Ctx<Machine>, _: Cont) -> Result<(), Error> {
    set_running(&machine, true)
}

/// Events tell of changes, so there is none where nothing changes.
fn set_running(machine: &Ctx<Machine>, running: bool) -> Result<(), Error> {
    let state = if running { RunState::Running } else { RunState::Paused };
    let before = std::mem::replace(&mut machine.parts().run_state, state.clone());
    match (before == state, running) {
        (true, _) => Ok(()),
        (false, true) => machine.emit(&event::Resume {}),
        (false, false) => machine.emit(&event::Stop {}),
    }
}

async fn quit(machine: Ctx<Machine>, _: Quit) -> Result<(), Error> {
    machine.parts().run_state = RunState::Shutdown;
    machine.emit(&event::Shutdown { guest: false, reason: ShutdownCause::HostQmpQuit })?;
    machine.stop_server();
    Ok(())
}

fn query_block(machine: Ctx<Machine>, _: QueryBlock) -> Result<Vec<BlockInfo>, Error> {
    Ok(machine.parts().blocks.clone())
}

fn query_yank(machine: Ctx<Machine>, _: QueryYank) -> Result<Vec<YankInstance>, Error> {
    Ok(machine.parts().yank.clone())
}

/// Breaks all of the connections or none.
fn yank(machine: Ctx<Machine>, command: Yank) -> Result<(), Error> {
    let mut parts = machine.parts();
    if command.instances.iter().any(|instance| !parts.yank.contains(instance)) {
        return Err(Error::new(ErrorClass::DeviceNotFound, "Instance not found"));
    }
    parts.yank.retain(|instance| !command.instances.contains(instance));
    Ok(())
}

fn fan_set_profile(machine: Ctx<Machine>, command: FanSetProfile) -> Result<FanInfo, Error> {
    let by_profile = match command.profile {
        FanProfile::Quiet => 600,
        FanProfile::Balanced => 1200,
        FanProfile::Performance => 4800,
    };
    let rpm = command.max_rpm.map_or(by_profile, |most| by_profile.min(most));
    let fan = FanInfo { profile: command.profile, rpm };
    machine.parts().fan = fan.clone();
    machine.emit(&FanChanged { fan: fan.clone() })?;
    Ok(fan)
}
