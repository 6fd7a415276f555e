#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, gen = "no")] //~ expected `gen = false`
//= #[qapi(command, gen = false)]
pub struct Resize { pub size: i64 }

fn main() {}
