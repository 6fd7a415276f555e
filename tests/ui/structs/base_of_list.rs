#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Base { pub size: i64 }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(base)]
    pub base: Vec<Base>, //~ in struct 'Disk': 'base' requires a struct type, array type ['Base'] isn't
    //= pub base: Base,
}

fn main() {}
