#![allow(unused)]
// vector: x-type-lower
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct disk { pub size: i64 } //~ name of struct must use CamelCase
//= pub struct Disk { pub size: i64 }

fn main() {}
