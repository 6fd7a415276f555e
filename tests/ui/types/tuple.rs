#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub range: (i64, i64) } //~ a member cannot be a tuple
//= pub struct Disk { pub from: i64, pub to: i64 }

fn main() {}
