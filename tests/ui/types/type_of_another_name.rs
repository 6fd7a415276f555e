#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(type(uint32))] //~ `type` tells `int64` from `int`, which are both `i64` in Rust
    //=
    pub size: i64,
}

fn main() {}
