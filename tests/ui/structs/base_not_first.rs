#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Base { pub size: i64 }

#[derive(Qapi)]
pub struct Disk {
    pub name: String,
    //= #[qapi(base)] pub base: Base, pub name: String,
    #[qapi(base)]
    //=
    pub base: Base, //~ the base comes first
    //=
}

fn main() {}
