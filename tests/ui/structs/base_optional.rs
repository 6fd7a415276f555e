#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Base { pub size: i64 }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(base)]
    pub base: Option<Base>, //~ the base cannot be optional
    //= pub base: Base,
}

fn main() {}
