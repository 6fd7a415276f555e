#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Bytes(pub i64); //~ members of QAPI objects have names
//= pub struct Bytes { pub value: i64 }

fn main() {}
