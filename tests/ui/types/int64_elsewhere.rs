#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(type(int64))] //~ the type is `uint32`, not `int64`
    //=
    pub size: u32,
    #[qapi(type(int64))] //~ the type is `str`, not `int64`
    //=
    pub name: Option<String>,
}

fn main() {}
