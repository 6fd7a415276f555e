#![allow(unused)]
use std::sync::Mutex;

use qapi_runtime::qmp::{Ctx, Registry};
use qapi_runtime::{Error, Qapi};

pub struct Machine { speed: Mutex<u32> }

#[derive(Qapi)]
#[qapi(command)]
pub struct Stop {}

async fn stop(machine: Ctx<Machine>, _: Stop) -> Result<(), Error> {
    let mut speed = machine.speed.lock().unwrap();
    //=
    wait().await;
    *speed = 0;
    //= *machine.speed.lock().unwrap() = 0;
    Ok(())
}

async fn wait() {}

fn main() {
    let _ = Registry::new().command(stop); //~ future cannot be sent between threads safely
}
