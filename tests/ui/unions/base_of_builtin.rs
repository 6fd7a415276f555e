#![allow(unused)]
// vector: union-invalid-base
// vector: union-base-any
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
#[qapi(base(i64))] //~ in union 'Disk': 'base' requires a struct type, built-in type 'int' isn't
//=
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
}

#[derive(Qapi)]
#[qapi(base(qapi_runtime::Value))] //~ in union 'Tape': 'base' requires a struct type, built-in type 'any' isn't
//=
pub struct Tape {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
}

fn main() {}
