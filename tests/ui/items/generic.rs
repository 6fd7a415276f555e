#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk<T> { pub size: T } //~ QAPI has no generic types
//= pub struct Disk { pub size: i64 }

fn main() {}
