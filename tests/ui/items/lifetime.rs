#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk<'a> { pub name: &'a str } //~ values of QAPI borrow nothing
//= pub struct Disk { pub name: String }

fn main() {}
