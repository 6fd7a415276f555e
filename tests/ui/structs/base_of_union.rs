#![allow(unused)]
// vector: bad-base
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
}

#[derive(Qapi)]
pub struct BigDisk {
    #[qapi(base)]
    //=
    pub base: Disk, //~ in struct 'BigDisk': 'base' requires a struct type, union type 'Disk' isn't
    pub size: i64,
}

fn main() {}
