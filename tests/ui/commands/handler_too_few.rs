#![allow(unused)]
use qapi_runtime::qmp::{Ctx, Registry};
use qapi_runtime::{Error, Qapi};

#[derive(Qapi)]
#[qapi(command)]
pub struct Stop {}

async fn stop(_: Stop) -> Result<(), Error> {
//= async fn stop(_: Ctx<()>, _: Stop) -> Result<(), Error> {
    Ok(())
}

fn main() {
    let _ = Registry::<()>::new().command(stop); //~ a handler takes a `Ctx<State>` and the command, which this does not
}
