#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub union Disk { size: i64, length: u64 } //~ a Rust `union` has no meaning in QAPI
//= pub struct Disk { size: i64, length: u64 }

fn main() {}
