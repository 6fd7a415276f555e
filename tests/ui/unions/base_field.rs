#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
pub struct Base { pub size: i64 }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(base)]
    //=
    pub base: Base, //~ the base of a union is no field, since it holds the discriminator too
    #[qapi(discriminator)]
    pub kind: DiskBranch,
}

fn main() {}
