#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk<'a> { pub name: &'a str } //~ QAPI has no generic types
//= pub struct Disk { pub name: String }

fn main() {}
