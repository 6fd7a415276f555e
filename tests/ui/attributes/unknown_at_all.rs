#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(zzz)] //~ unknown attribute `zzz`
    //=
    pub size: i64,
}

fn main() {}
