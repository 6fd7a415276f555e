#![allow(unused)]
// vector: bad-data
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk(pub i64, pub String); //~ members of QAPI objects have names
//= pub struct Disk { pub size: i64, pub name: String }

fn main() {}
