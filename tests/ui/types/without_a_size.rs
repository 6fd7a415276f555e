#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    pub id: i64,
    pub sectors: [u8], //~ a member cannot be a slice
    //= pub sectors: Vec<u8>,
}

#[derive(Qapi)]
pub struct Tape {
    pub id: i64,
    pub name: str, //~ `str` has no meaning in QAPI
    //= pub name: String,
}

fn main() {}
