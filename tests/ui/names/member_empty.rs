#![allow(unused)]
// vector: x-member-empty
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(name = "")] //~ member '' has an invalid name
    //=
    pub a: i64,
}

fn main() {}
