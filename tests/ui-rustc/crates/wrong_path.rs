#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(crate(::qapi))] //~ unresolved import `qapi`
//=
pub struct Disk { pub size: i64 }

fn main() {}
