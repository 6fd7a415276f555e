#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(new)]
pub struct Disk {
    pub size: i64,
    pub uuid: [u8; 16], //~ a member cannot be an array of fixed length
    //= pub uuid: Vec<u8>,
}

fn make() -> Disk {
    Disk::new(1, [0; 16].into())
}

fn main() {}
