#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(event, returns(Disk), gen = false, prefix = "X")] //~ `returns` has no meaning on an event //~ `prefix` has no meaning on an event //~ `gen` has no meaning on an event
//= #[qapi(event)]
pub struct Stop { pub size: i64 }

#[derive(Qapi)]
pub struct Disk { pub size: i64 }

fn main() {}
