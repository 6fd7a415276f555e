#![allow(unused)]
// vector: reserved-member-has
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub has_a: bool, pub u: i64 } //~ member 'has-a' uses reserved name //~ member 'u' uses reserved name
//= pub struct Disk { pub a: bool, pub units: i64 }

fn main() {}
