#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk<const N: usize> { pub size: i64 } //~ QAPI has no generic types
//= pub struct Disk { pub size: i64 }

fn main() {}
