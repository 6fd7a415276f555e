#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(+)] //~ expected a name
//=
pub struct Disk { pub size: i64 }

fn main() {}
