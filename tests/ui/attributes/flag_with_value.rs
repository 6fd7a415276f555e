#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command = true)] //~ `command` takes no value
//= #[qapi(command)]
pub struct Resize { pub size: i64 }

fn main() {}
