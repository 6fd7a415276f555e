#![allow(unused)]
// vector: reserved-member-q
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub q_unix: i64 } //~ member 'q-unix' has an invalid name
//= pub struct Disk { pub unix: i64 }

fn main() {}
