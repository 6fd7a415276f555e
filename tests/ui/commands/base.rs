#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Base { pub size: i64 }

#[derive(Qapi)]
#[qapi(command)]
//=
pub struct Disk {
    #[qapi(base)]
    pub base: Base, //~ a command has no base
}

fn main() {}
