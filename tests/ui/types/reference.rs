#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub name: &'static str } //~ a member cannot be a reference
//= pub struct Disk { pub name: String }

fn main() {}
