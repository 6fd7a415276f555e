#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(exceptions())] //~ `exceptions` without an exception
//=
pub struct Disk { pub size: i64 }

fn main() {}
