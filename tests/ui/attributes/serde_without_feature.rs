#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(serde)] //~ `serde` needs the feature `serde` of qapi-runtime
//=
pub struct Disk { pub size: i64 }

fn main() {}
