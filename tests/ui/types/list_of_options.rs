#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub sizes: Vec<Option<i64>> } //~ elements of a list cannot be optional
//= pub struct Disk { pub sizes: Vec<i64> }

fn main() {}
