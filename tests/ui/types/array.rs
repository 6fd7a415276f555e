#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub uuid: [u8; 16] } //~ a member cannot be an array of fixed length
//= pub struct Disk { pub uuid: Vec<u8> }

fn main() {}
