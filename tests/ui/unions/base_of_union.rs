#![allow(unused)]
// vector: union-base-union
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
#[qapi(base(Disk))] //~ in union 'Tape': 'base' requires a struct type, union type 'Disk' isn't
//=
pub struct Tape {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
}

fn main() {}
