#![allow(unused)]
// vector: reserved-member-underscore
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(name = "_oops")] //~ member '_oops' has an invalid name
    //= #[qapi(name = "oops")]
    pub oops: i64,
}

fn main() {}
