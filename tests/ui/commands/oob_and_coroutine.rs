#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, allow_oob, coroutine)] //~ flags 'allow-oob' and 'coroutine' are incompatible
//= #[qapi(command, allow_oob)]
pub struct OobCommand1 {}

fn main() {}
