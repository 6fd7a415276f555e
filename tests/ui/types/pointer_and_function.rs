#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    pub start: *const u8, //~ a member cannot be a pointer
    //= pub start: u64,
    pub callback: fn(i64) -> i64, //~ a member cannot be a function
    //=
}

fn main() {}
