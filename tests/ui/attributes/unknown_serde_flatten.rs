#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Base { pub size: i64 }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(flatten)] //~ unknown attribute `flatten`
    //= #[qapi(base)]
    pub base: Base,
}

fn main() {}
