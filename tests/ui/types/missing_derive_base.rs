#![allow(unused)]
use qapi_runtime::Qapi;

pub struct Geometry { pub heads: i64 }
//= #[derive(Qapi)] pub struct Geometry { pub heads: i64 }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(base)]
    pub base: Geometry, //~ `Geometry` is not a QAPI type
}

fn main() {}
