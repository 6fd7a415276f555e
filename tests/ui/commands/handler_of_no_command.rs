#![allow(unused)]
use qapi_runtime::qmp::{Ctx, Registry};
use qapi_runtime::{Error, Qapi};

#[derive(Qapi)]
//= #[derive(Qapi)] #[qapi(command)]
pub struct Stop {}

fn stop(_: Ctx<()>, _: Stop) -> Result<(), Error> {
    Ok(())
}

fn main() {
    let _ = Registry::new().command(stop); //~ `Stop` is not a command
}
