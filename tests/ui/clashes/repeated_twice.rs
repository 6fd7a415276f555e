#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
pub struct Base { pub kind: Kind, pub size: i64 }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
#[qapi(base(Base))]
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
    pub size: i64,
    #[qapi(name = "size")] //~ base member 'size' collides with base member 'size'
    //=
    pub length: i64,
    //=
}

fn main() {}
