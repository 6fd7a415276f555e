#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi = "command"] //~ expected `#[qapi(...)]`
//= #[qapi(command)]
pub struct Resize { pub size: i64 }

fn main() {}
