#![allow(unused)]
// vector: x-member-upper
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub aB: i64 } //~ name of member 'aB' must not use uppercase or '_'
//= pub struct Disk { pub a_b: i64 }

fn main() {}
