#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, returns(()))] //~ a return value cannot be `()`
//= #[qapi(command)]
pub struct Stop {}

fn main() {}
