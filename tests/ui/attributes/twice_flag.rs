#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, allow_oob, allow_oob)] //~ `allow_oob` is given twice
//= #[qapi(command, allow_oob)]
pub struct Resize { pub size: i64 }

fn main() {}
