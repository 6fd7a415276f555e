#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
#[qapi(base(Disk))] //~ in union 'Disk': 'base' requires a struct type, union type 'Disk' isn't
//=
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
}

fn main() {}
