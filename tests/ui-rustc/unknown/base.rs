#![allow(unused)]
// vector: x-struct-base-unknown
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(base)]
    //=
    pub base: Nope, //~ cannot find type `Nope` in this scope
    //=
}

fn main() {}
