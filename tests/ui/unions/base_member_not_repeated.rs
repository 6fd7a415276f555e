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
#[qapi(base(Base))] //~ in union 'Disk': member 'size' of base type 'Base' is missing
pub struct Disk {
    //= pub struct Disk { pub size: i64,
    #[qapi(discriminator)]
    pub kind: DiskBranch,
}

fn main() {}
