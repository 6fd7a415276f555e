#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct q_Disk { pub size: i64 } //~ struct has an invalid name
//= pub struct Disk { pub size: i64 }

fn main() {}
