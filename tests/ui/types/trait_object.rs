#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub any: Box<dyn std::any::Any> } //~ a member cannot be a trait
//= pub struct Disk { pub any: qapi_runtime::Value }

fn main() {}
