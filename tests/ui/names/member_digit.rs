#![allow(unused)]
// vector: x-member-digit
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(name = "1a")] //~ member '1a' has an invalid name
    //= #[qapi(name = "a1")]
    pub a: i64,
}

fn main() {}
