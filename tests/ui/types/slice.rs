#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub uuid: Box<[u8]> } //~ a member cannot be a slice
//= pub struct Disk { pub uuid: Vec<u8> }

fn main() {}
