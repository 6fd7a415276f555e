//! A small schema and a service of it.
#![allow(dead_code, unreachable_pub, missing_docs, reason = "each test file uses a part of it")]

use std::sync::atomic::{AtomicU32, Ordering};

use qapi_runtime::qmp::{Ctx, Progress, Registry, RegistryBuilder, Service, Session};
use qapi_runtime::{Error, ErrorClass, Qapi, Value, json};

/// What the handlers work on.
#[derive(Debug)]
pub struct Machine {
    pub most_at_once: AtomicU32,
    pub at_once: AtomicU32,
    pub finished: AtomicU32,
    pub gate: tokio::sync::Semaphore,
}

impl Default for Machine {
    fn default() -> Machine {
        Machine {
            most_at_once: AtomicU32::new(0),
            at_once: AtomicU32::new(0),
            finished: AtomicU32::new(0),
            gate: tokio::sync::Semaphore::new(0),
        }
    }
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new)]
pub struct Echoed {
    pub text: String,
    pub times: Option<u8>,
    #[qapi(features(deprecated))]
    pub old: Option<bool>,
}

/// Gives back what it gets.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, boxed, returns(Echoed))]
pub struct Echo(pub Echoed);

/// Fails.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command)]
pub struct Fail {
    pub device: String,
}

/// Panics.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command)]
pub struct Trip {
    pub later: bool,
}

/// Says nothing when it succeeds.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, success_response = false)]
pub struct Vanish {}

/// May be executed out of band, and before the machine is set up.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, allow_oob, allow_preconfig)]
pub struct Nudge {}

/// Waits until somebody opens the gate.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command)]
pub struct Wait {}

/// The same, beside others.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command)]
pub struct WaitBeside {}

/// Lets one pass through the gate.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command, allow_oob)]
pub struct Open {}

/// Emits events.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(command)]
pub struct Knock {
    pub times: u32,
    pub size: Option<u32>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event)]
pub struct Knocked {
    pub n: u32,
    pub text: String,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, rate_limit(ms = 1000, key(id)))]
pub struct Limited {
    pub id: String,
    pub n: u32,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(event, features(deprecated))]
pub struct Outdated {}

async fn echo(_: Ctx<Machine>, command: Echo) -> Result<Echoed, Error> {
    Ok(command.0)
}

fn fail(_: Ctx<Machine>, command: Fail) -> Result<(), Error> {
    Err(Error::new(ErrorClass::DeviceNotFound, format!("Device '{}' not found", command.device))
        .with_hint("look"))
}

async fn trip(_: Ctx<Machine>, command: Trip) -> Result<(), Error> {
    if command.later {
        tokio::task::yield_now().await;
    }
    panic!("tripped over {}", command.later)
}

fn vanish(_: Ctx<Machine>, _: Vanish) -> Result<(), Error> {
    Ok(())
}

fn nudge(_: Ctx<Machine>, _: Nudge) -> Result<(), Error> {
    Ok(())
}

async fn pass(machine: &Machine) {
    let now = machine.at_once.fetch_add(1, Ordering::SeqCst) + 1;
    machine.most_at_once.fetch_max(now, Ordering::SeqCst);
    machine.gate.acquire().await.expect("nobody closes the gate").forget();
    machine.at_once.fetch_sub(1, Ordering::SeqCst);
    machine.finished.fetch_add(1, Ordering::SeqCst);
}

async fn wait(machine: Ctx<Machine>, _: Wait) -> Result<(), Error> {
    pass(&machine).await;
    Ok(())
}

async fn wait_beside(machine: Ctx<Machine>, _: WaitBeside) -> Result<(), Error> {
    pass(&machine).await;
    Ok(())
}

fn open(machine: Ctx<Machine>, _: Open) -> Result<(), Error> {
    machine.gate.add_permits(1);
    Ok(())
}

async fn knock(machine: Ctx<Machine>, command: Knock) -> Result<(), Error> {
    for n in 0..command.times {
        machine.emit(&Knocked { n, text: "x".repeat(command.size.unwrap_or(0) as usize) })?;
    }
    Ok(())
}

/// All of the above.
pub fn builder() -> RegistryBuilder<Machine> {
    Registry::new()
        .command(echo)
        .command(fail)
        .command(trip)
        .command(vanish)
        .command(nudge)
        .command(wait)
        .command(wait_beside)
        .concurrent::<WaitBeside>()
        .command(open)
        .command(knock)
        .event::<Knocked>()
        .event::<Limited>()
        .event::<Outdated>()
}

pub fn service() -> Service<Machine> {
    Service::new(builder().build().expect("the registry is in order"), Machine::default())
}

/// Runs what can be run, as a driver without tasks does.
pub fn run(service: &Service<Machine>, session: &mut Session) {
    loop {
        if let Some(request) = session.next_out_of_band() {
            let Progress::Done(reply) = service.start(session.handle(), request) else {
                panic!("a plain function")
            };
            session.finish_out_of_band(reply);
        } else if let Some(request) = session.next_in_band() {
            let reply = block_on(service.dispatch(session.handle(), request));
            session.finish_in_band(reply);
        } else {
            return;
        }
    }
}

pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().expect("a runtime").block_on(future)
}

/// The messages that the session has to send.
pub fn messages(session: &mut Session) -> Vec<Value> {
    lines(&session.take_output())
}

/// The messages of an output.
pub fn lines(output: &[u8]) -> Vec<Value> {
    let text = std::str::from_utf8(output).expect("output is ASCII");
    assert!(text.is_empty() || text.ends_with("\r\n"));
    text.lines().map(value).collect()
}

pub fn value(text: &str) -> Value {
    json::parse(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"))
}
