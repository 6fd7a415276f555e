#![allow(unused)]
use qapi_runtime::Qapi;

pub struct Geometry { pub heads: i64 }
//= #[derive(Qapi)] pub struct Geometry { pub heads: i64 }

pub enum Kind { One }
//= #[derive(Qapi)] pub enum Kind { One }

#[derive(Qapi)]
pub struct Disk {
    pub size: usize, //~ `usize` has no meaning in QAPI
    //= pub size: u64,
    pub geometry: Geometry, //~ `Geometry` is not a QAPI type
    pub kinds: Vec<Kind>, //~ `Kind` is not a QAPI type
    #[qapi(nmae = "id")] //~ unknown attribute `nmae`
    //= #[qapi(name = "id")]
    pub ident: i64,
}

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Choice {
    Geometry(Geometry), //~ `Geometry` is not a QAPI type
    Size(char), //~ `char` has no meaning in QAPI
    //= Size(String),
}

fn main() {}
