#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk where i64: Copy { //~ a `where` clause has no meaning in QAPI
    //= pub struct Disk {
    pub size: i64,
}

fn main() {}
