#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(name = "size"u)] //~ expected `name = "..."`
    //= #[qapi(name = "size")]
    pub length: i64,
}

fn main() {}
