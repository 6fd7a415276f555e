#![allow(unused)]
use qapi_runtime::qmp::{Ctx, Registry};
use qapi_runtime::{Error, Qapi};

pub struct Machine {}

#[derive(Qapi)]
#[qapi(command)]
pub struct Stop {}

fn stop(_: &Machine, _: Stop) -> Result<(), Error> {
//= fn stop(_: Ctx<Machine>, _: Stop) -> Result<(), Error> {
    Ok(())
}

fn main() {
    let _ = Registry::<Machine>::new().command(stop); //~ a handler takes a `Ctx<State>` and the command, which this does not
}
