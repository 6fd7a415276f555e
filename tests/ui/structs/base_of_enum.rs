#![allow(unused)]
// vector: x-struct-base-builtin
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(base)]
    //=
    pub base: Kind, //~ in struct 'Disk': 'base' requires a struct type, enum type 'Kind' isn't
}

#[derive(Qapi)]
pub struct Tape {
    #[qapi(base)]
    //=
    pub base: i64, //~ in struct 'Tape': 'base' requires a struct type, built-in type 'int' isn't
}

fn main() {}
