#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub letter: char } //~ `char` has no meaning in QAPI
//= pub struct Disk { pub letter: String }

fn main() {}
