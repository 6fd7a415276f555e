#![allow(unused)]
// vector: x-struct-member-unknown
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    pub f: Nope, //~ cannot find type `Nope` in this scope
    //= pub f: i64,
}

fn main() {}
