#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub ratio: f32 } //~ `f32` has no meaning in QAPI
//= pub struct Disk { pub ratio: f64 }

fn main() {}
