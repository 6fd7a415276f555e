#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Base { pub size: i64 }

#[derive(Qapi)]
pub struct Other { pub name: String }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(base)]
    pub base: Base,
    #[qapi(base)]
    //=
    pub other: Other, //~ a struct has only one `base`
}

fn main() {}
