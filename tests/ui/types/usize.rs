#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub size: usize, pub offsets: Vec<isize> } //~ `usize` has no meaning in QAPI //~ `isize` has no meaning in QAPI
//= pub struct Disk { pub size: u64, pub offsets: Vec<i64> }

fn main() {}
